//! The vendors that the workspace describes.

use std::time::Duration;

use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use wagate_mock::MockGateway;
use wagate_spec::{Content, CredentialSlot, Location, Operation, Parameter, Queue, Sampler, Spec};

use crate::support::{Running, body, problem};

#[tokio::test]
async fn every_operation_answers_its_documented_example_to_a_proper_request() {
    for spec in wagate_spec::bundled() {
        assert!(!spec.operations.is_empty(), "{} has operations", spec.vendor);
        let builder =
            MockGateway::builder(spec).longest_wait(Duration::from_millis(10)).without_states();
        let running = Running::start(builder).await;
        for operation in spec.operations.iter().filter(|operation| !operation.websocket) {
            let aliases =
                operation.aliases.iter().map(|alias| (&alias.method, alias.path.as_str()));
            for (method, path) in
                std::iter::once((&operation.method, operation.path.as_str())).chain(aliases)
            {
                let request = proper(&running, spec, operation, method, path);
                let response = request.send().await.expect("an answer");
                let place = format!(
                    "{} {} {method} {path}: {}",
                    spec.vendor,
                    operation.id,
                    problem(&response)
                );
                assert!(response.status().is_success(), "{place}: {}", response.status());
                let content = operation.response_content(response.status().as_u16());
                if content.is_some_and(|content| content.media_type != "application/json") {
                    assert!(!response.bytes().await.expect("a body").is_empty(), "{place}");
                    continue;
                }
                let text = response.text().await.expect("a body");
                check_body(operation, content, &text, &place);
            }
            let seen = running.gateway.exchanges().pop().expect("an exchange");
            assert_eq!(seen.operation.as_deref(), Some(operation.id.as_str()));
        }
    }
}

#[tokio::test]
async fn every_documented_example_can_be_preferred() {
    for spec in wagate_spec::bundled() {
        let running = Running::start(MockGateway::builder(spec)).await;
        for operation in spec.operations.iter().filter(|operation| !operation.websocket) {
            for (status, response) in &operation.responses {
                let examples = response.contents.iter().flat_map(|content| &content.examples);
                for (name, example) in examples {
                    let request =
                        proper(&running, spec, operation, &operation.method, &operation.path);
                    let request =
                        request.header("Prefer", format!("code={status}, example=\"{name}\""));
                    let answer = request.send().await.expect("an answer");
                    assert_eq!(
                        answer.status(),
                        *status,
                        "{} {name}: {}",
                        operation.id,
                        problem(&answer)
                    );
                    let text = answer.text().await.expect("a body");
                    assert!(
                        shows(operation, &text, &example.value),
                        "{} {status} {name}: {text}",
                        operation.id
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn every_documented_webhook_goes_through_the_queue_of_a_vendor_that_has_one() {
    let mut queues = 0;
    for spec in wagate_spec::bundled() {
        let running = Running::start(MockGateway::builder(spec)).await;
        let receive = queued(spec, |does| matches!(does, Queue::Receive { .. }));
        let polling = receive.zip(queued(spec, |does| matches!(does, Queue::Delete { .. })));
        let Some((webhooks, (receive, delete))) = spec.webhooks.as_ref().zip(polling) else {
            continue;
        };
        queues += 1;
        let events = webhooks.events.iter().flat_map(|event| event.examples.values());
        let payloads: Vec<Value> = events.map(|example| Value::clone(&example.value)).collect();
        assert!(!payloads.is_empty());
        running.gateway.notify_all(payloads.clone()).expect("they are documented");
        for payload in payloads {
            let request = proper(&running, spec, receive, &receive.method, &receive.path);
            let received = body(request.send().await.expect("an answer")).await;
            assert_eq!(received["body"], payload);
            let path = delete.path.replace("{receiptId}", &received["receiptId"].to_string());
            let request = proper(&running, spec, delete, &delete.method, &path);
            let deleted = body(request.send().await.expect("an answer")).await;
            assert_eq!(deleted["result"], true);
        }
        assert!(running.gateway.pending().is_empty());
    }
    assert!(queues > 0, "a vendor has a queue");
}

#[tokio::test]
async fn a_request_without_credentials_gets_what_the_vendor_documents() {
    for spec in wagate_spec::bundled() {
        let running = Running::start(MockGateway::builder(spec)).await;
        for operation in spec.operations.iter() {
            let Some(slot) =
                operation.credentials.iter().find(|slot| slot.location == Location::Header)
            else {
                continue;
            };
            let credential = spec.credential(&slot.credential).expect("a credential of the vendor");
            let path = filled(&operation.path, spec, operation);
            let response =
                running.anonymous(operation.method.clone(), &path).send().await.expect("an answer");
            assert_eq!(
                response.status(),
                credential.rejected_status,
                "{} {}",
                spec.vendor,
                operation.id
            );
            assert_eq!(
                problem(&response),
                format!("the credential `{}` is missing", slot.credential)
            );
        }
    }
}

/// The operation that does this with the queue.
fn queued(spec: &Spec, does: fn(&Queue) -> bool) -> Option<&Operation> {
    spec.operations.iter().find(|operation| operation.queue.as_ref().is_some_and(does))
}

/// A request with every documented example value.
pub fn proper(
    running: &Running,
    spec: &Spec,
    operation: &Operation,
    method: &Method,
    path: &str,
) -> RequestBuilder {
    let query: String = values(spec, operation, Location::Query)
        .map(|(name, value)| format!("{}={}&", encoded(&name), encoded(&value)))
        .collect();
    let target = format!("{}?{}", filled(path, spec, operation), query.trim_end_matches('&'));
    let mut request = running.anonymous(method.clone(), target.trim_end_matches('?'));
    for (name, value) in values(spec, operation, Location::Header) {
        request = request.header(name, value);
    }
    let Some(body) = operation.request_content() else {
        return request;
    };
    match body.media_type.as_str() {
        "multipart/form-data" => request.multipart(form(spec, &body.schema)),
        "*/*" => request.header("Content-Type", "image/png").body("a picture"),
        media_type => {
            let example = Sampler::new(spec).body(body);
            request.header("Content-Type", media_type).body(example.to_string())
        }
    }
}

/// A form with a value in each field that is required.
fn form(spec: &Spec, schema: &Value) -> Form {
    let schema = spec.resolve(schema).expect("a schema");
    let names = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    names.fold(Form::new(), |form, name| {
        let field = &schema["properties"][name];
        match field.get("format").and_then(Value::as_str) {
            Some("binary") => {
                form.part(name.to_owned(), Part::bytes(&b"a file"[..]).file_name("a.jpg"))
            }
            Some("chat-id") => form.text(name.to_owned(), "79001234567@c.us"),
            _ => form.text(name.to_owned(), "text"),
        }
    })
}

pub fn filled(path: &str, spec: &Spec, operation: &Operation) -> String {
    values(spec, operation, Location::Path).fold(path.to_owned(), |path, (name, value)| {
        path.replace(&format!("{{{name}}}"), &encoded(&value))
    })
}

/// The example values of one place: credentials and parameters.
fn values(
    spec: &Spec,
    operation: &Operation,
    location: Location,
) -> impl Iterator<Item = (String, String)> {
    let slots = operation.credentials.iter().filter(move |slot| slot.location == location);
    let credentials = slots.map(|slot: &CredentialSlot| {
        let credential = spec.credential(&slot.credential).expect("a credential of the vendor");
        let scheme = if slot.bearer { "Bearer " } else { "" };
        (slot.name.clone(), format!("{scheme}{}", credential.example))
    });
    let parameters =
        operation.parameters.iter().filter(move |parameter| parameter.location == location);
    let parameters = parameters.filter_map(|parameter: &Parameter| {
        let value = match &parameter.example {
            Some(Value::String(text)) => text.clone(),
            // One value stands for a list.
            Some(Value::Array(items)) => {
                items[0].as_str().map_or_else(|| items[0].to_string(), str::to_owned)
            }
            Some(other) => other.to_string(),
            // No page shows one.
            None if parameter.required => "text".to_owned(),
            None => return None,
        };
        Some((parameter.name.clone(), value))
    });
    credentials.chain(parameters).collect::<Vec<_>>().into_iter()
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

fn check_body(operation: &Operation, content: Option<&Content>, text: &str, place: &str) {
    // The queue tells the truth, which no example knows.
    match content {
        None => assert_eq!(text, "", "{place}"),
        Some(content) if content.examples.is_empty() || operation.queue.is_some() => {
            assert!(serde_json::from_str::<Value>(text).is_ok(), "{place}: {text}");
        }
        Some(content) => {
            assert!(
                content.examples.values().any(|example| shows(operation, text, &example.value)),
                "{place}: {text}"
            );
        }
    }
}

/// Whether a body is this example. The address of a file is the mock's own.
fn shows(operation: &Operation, text: &str, example: &Value) -> bool {
    let name = operation.download.as_deref().or(operation.uploaded.as_deref());
    let without_file = |mut body: Value| {
        if let Some(address) = name.and_then(|name| body.get_mut(name)) {
            *address = Value::from("a file");
        }
        body
    };
    let body = serde_json::from_str::<Value>(text).ok().map(without_file);
    body == Some(without_file(example.clone())) || example.as_str() == Some(text)
}
