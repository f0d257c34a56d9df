//! Refusals in the vendors' own shapes.

use std::time::Duration;

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Response};
use serde_json::{Value, json};
use wagate_mock::MockGateway;
use wagate_spec::{Operation, Spec};
use wagate_validate::{Strictness, Validator};

use crate::bundled::{filled, proper};
use crate::support::{Running, acme_with, body, problem};

/// A status that no vendor documents, so that only the shape of the error is checked.
const NO_STATUS: u16 = 599;

fn bundled(vendor: &str) -> &'static Spec {
    wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor).expect("a vendor")
}

/// A proper request of an operation of a vendor, with this body in the place of its own.
async fn called(vendor: &str, operation: &str, body: Value) -> Response {
    let spec = bundled(vendor);
    let running = Running::start(MockGateway::builder(spec)).await;
    let operation = spec.operation(operation).expect("an operation");
    let request = proper(&running, spec, operation, &operation.method, &operation.path);
    request.body(body.to_string()).send().await.expect("an answer")
}

/// Requests of an operation, each with something wrong.
fn improper(running: &Running, spec: &Spec, operation: &Operation) -> Vec<Request> {
    let request = || proper(running, spec, operation, &operation.method, &operation.path);
    let bare = filled(&operation.path, spec, operation);
    let slots = operation.credentials.iter();
    let nobody = slots
        .fold(operation.path.clone(), |path, slot| path.replace(&format!("{{{}}}", slot.name), ""));
    let requests = [
        running.anonymous(operation.method.clone(), &filled(&nobody, spec, operation)),
        running.anonymous(Method::TRACE, &bare),
        running.anonymous(operation.method.clone(), &format!("{bare}/no/where")),
        request().header("Prefer", "code=\"404"),
        request().header("Prefer", "code=999"),
        request().header("Prefer", "example=none"),
    ];
    let mut requests: Vec<_> =
        requests.into_iter().map(|request| request.build().expect("a request")).collect();
    let wrong = match operation.request_body {
        None => &[][..],
        Some(_) => &[
            ("application/json", "{}"),
            ("application/json", "[]"),
            ("application/json", "{"),
            ("application/json", ""),
            ("text/plain", "{}"),
            ("multipart/form-data; boundary=x", "y"),
        ],
    };
    for (media_type, text) in wrong {
        let mut request = request().build().expect("a request");
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        request.headers_mut().remove(CONTENT_LENGTH);
        *request.body_mut() = Some((*text).into());
        requests.push(request);
    }
    requests
}

#[tokio::test]
async fn every_refusal_is_an_error_that_its_vendor_documents() {
    let validator = Validator::new(wagate_spec::bundled());
    for spec in wagate_spec::bundled() {
        let builder = MockGateway::builder(spec).longest_wait(Duration::ZERO);
        let running = Running::start(builder).await;
        let mut told = 0;
        for operation in spec.operations.iter() {
            for request in improper(&running, spec, operation) {
                let answer = running.client.execute(request).await.expect("an answer");
                let reason = problem(&answer);
                let status = answer.status().as_u16();
                if answer.status().is_success() {
                    continue;
                }
                assert_ne!(reason, "", "{} {} {status}", spec.vendor, operation.id);
                let text = answer.bytes().await.expect("a body");
                for status in [status, NO_STATUS] {
                    let response = wagate_validate::Response::new(status, &text);
                    let report = validator.response(
                        &spec.vendor,
                        &operation.id,
                        &response,
                        Strictness::Tolerant,
                    );
                    let problems = report.expect("a report").problems;
                    let of_body: Vec<_> =
                        problems.iter().filter(|one| one.instance_path != "/status").collect();
                    assert!(
                        of_body.is_empty(),
                        "{} {} {status}: {text:?} {of_body:?}",
                        spec.vendor,
                        operation.id
                    );
                }
                told += 1;
            }
        }
        assert!(told > 5, "{}: {told}", spec.vendor);
    }
}

#[tokio::test]
async fn a_bad_request_is_told_its_own_reason() {
    for (vendor, operation, sent, expected) in [
        (
            "waha",
            "blockContact",
            json!({}),
            json!({ "message": "\"contactId\" is a required property; \"session\" is a required property", "statusCode": 400 }),
        ),
        (
            "green-api",
            "deleteStatus",
            json!({}),
            json!({ "statusCode": 400, "message": "\"idMessage\" is a required property" }),
        ),
        (
            "green-api",
            "sendTyping",
            json!({ "chatId": "79001234567@c.us", "typingTime": 25000 }),
            json!({ "statusCode": 400, "message": "/typingTime: 25000 is greater than the maximum of 20000" }),
        ),
        (
            "green-api",
            "archiveChat",
            json!({ "chatId": true }),
            json!({ "statusCode": 400, "message": "/chatId: true is not of type \"string\"" }),
        ),
    ] {
        let answer = called(vendor, operation, sent).await;
        assert_eq!(answer.status(), 400, "{operation}");
        let reason = problem(&answer);
        let told = body(answer).await;
        assert_eq!(told, expected, "{operation}");
        let words = told.get("message").or(told.get("error"));
        assert_eq!(words, Some(&Value::from(reason)));
    }
}

/// What an unknown path gets of a vendor with these shapes of errors.
async fn unknown_path(shapes: Value) -> Value {
    let spec = acme_with(|document| {
        document["components"]["schemas"]["ErrorBody"] = shapes;
    });
    let running = Running::start(MockGateway::builder(&spec)).await;
    body(running.get("/nowhere").await).await
}

#[tokio::test]
async fn the_reason_is_told_in_the_first_shape_that_takes_one() {
    let text = json!({ "type": "string" });
    let number = json!({ "type": "integer", "nullable": true });
    let shape = |required: &[&str], properties: &[(&str, &Value)]| {
        let properties: serde_json::Map<_, _> = properties
            .iter()
            .map(|(name, schema)| ((*name).to_owned(), (*schema).clone()))
            .collect();
        json!({ "type": "object", "required": required, "properties": properties })
    };
    let reason = "no operation of this gateway has this path";
    let object = json!({ "type": "object" });
    for (shapes, expected) in [
        (
            vec![shape(&["message"], &[("message", &text), ("code", &number), ("hint", &text)])],
            json!({ "message": reason, "code": 404 }),
        ),
        (
            vec![
                shape(&["quota"], &[("quota", &object)]),
                text.clone(),
                shape(&["why", "code"], &[("why", &text), ("code", &number)]),
            ],
            json!({ "why": reason, "code": 404 }),
        ),
        (
            vec![shape(&["a", "b"], &[("a", &text), ("b", &text)]), shape(&[], &[("c", &text)])],
            json!({ "error": reason }),
        ),
    ] {
        assert_eq!(unknown_path(json!({ "oneOf": shapes })).await, expected);
    }
    assert_eq!(
        unknown_path(shape(&["message"], &[("message", &text)])).await,
        json!({ "message": reason })
    );
}

#[tokio::test]
async fn no_preference_and_no_method_makes_the_mock_repeat_a_credential() {
    let secret = "5ec5e7000005ec5e";
    let builder = MockGateway::builder(&acme_with(|_| {})).credential("api_key", secret);
    let running = Running::start(builder).await;
    for (method, prefer) in [
        (Method::GET, format!("example={secret}")),
        (Method::GET, format!("code={secret}")),
        (Method::GET, format!("delay={secret}")),
        (Method::GET, format!("fault={secret}")),
        (Method::from_bytes(secret.as_bytes()).expect("a method"), String::new()),
    ] {
        let request = running.anonymous(method, "/api/contacts/all?limit=1");
        let request = request.header("X-Api-Key", secret).header("Prefer", &prefer);
        let answer = request.send().await.expect("an answer");
        assert!(answer.status().is_client_error(), "{prefer}");
        let headers = format!("{:?}", answer.headers());
        let shown = headers + &answer.text().await.expect("a body");
        assert!(!shown.contains(secret), "{shown}");
    }
    for exchange in running.gateway.exchanges() {
        assert!(!exchange.problem.expect("a problem").contains(secret));
    }
}

#[tokio::test]
async fn a_part_of_the_path_that_is_not_right_gets_the_documented_answer() {
    let running = Running::start(MockGateway::builder(bundled("green-api"))).await;
    for (target, status, part) in [
        ("/waInstance1/deleteNotification/T/", 400, "receiptId"),
        ("/waInstance1/deleteNotification/T", 400, "receiptId"),
        ("/waInstance1/deleteNotification/T/x", 400, "receiptId"),
        ("/waInstanceabc/deleteNotification/T/1", 400, "idInstance"),
        ("/waInstance/deleteNotification/T/1", 400, "idInstance"),
        ("/waInstance1/deleteNotification//1", 400, "apiTokenInstance"),
        ("/waInstance1/deleteNotification/-/1", 401, ""),
    ] {
        let answer = running.anonymous(Method::DELETE, target).send().await.expect("an answer");
        assert_eq!(answer.status(), status, "{target}");
        let text = answer.text().await.expect("a body");
        assert!(text.contains(part), "{target}: {text}");
        assert!(
            text.starts_with("{\"message\":\"Parameter ") || part.is_empty(),
            "{target}: {text}"
        );
    }
}

#[tokio::test]
async fn a_wrong_partner_token_gets_the_answer_of_the_specific_pages() {
    let builder = MockGateway::builder(bundled("green-api")).credential("partner_token", "gac.1");
    let running = Running::start(builder).await;
    for (method, name) in [
        (Method::GET, "getInstances"),
        (Method::POST, "createInstance"),
        (Method::POST, "deleteInstanceAccount"),
    ] {
        let request = running.anonymous(method, &format!("/partner/{name}/gac.2"));
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 200, "{name}");
        assert!(problem(&answer).contains("partner_token"), "{}", problem(&answer));
        let told = body(answer).await;
        assert_eq!(told, json!({ "code": 401, "description": "Unauthorized" }), "{name}");
    }
}
