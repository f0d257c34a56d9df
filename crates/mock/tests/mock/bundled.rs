//! The vendors that the workspace describes.

use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use wagate_mock::MockGateway;
use wagate_spec::{Content, CredentialSlot, Location, Operation, Parameter, Spec};

use crate::support::{Running, problem};

#[tokio::test]
async fn every_operation_answers_its_documented_example_to_a_proper_request() {
    for spec in wagate_spec::bundled() {
        assert!(!spec.operations.is_empty(), "{} has operations", spec.vendor);
        let running = Running::start(MockGateway::builder(spec)).await;
        for operation in &spec.operations {
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
                let content = operation.responses[&response.status().as_u16()].content.as_ref();
                let text = response.text().await.expect("a body");
                check_body(content, &text, &place);
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
        for operation in &spec.operations {
            for (status, response) in &operation.responses {
                let examples = response.content.iter().flat_map(|content| &content.examples);
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
                        shows(&text, &example.value),
                        "{} {status} {name}: {text}",
                        operation.id
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn a_request_without_credentials_gets_what_the_vendor_documents() {
    for spec in wagate_spec::bundled() {
        let running = Running::start(MockGateway::builder(spec)).await;
        for operation in &spec.operations {
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

/// A request with every documented example value.
fn proper(
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
    let Some(body) = &operation.request_body else {
        return request;
    };
    let example = body.examples.values().next().expect("an example of the request");
    request.header("Content-Type", &body.media_type).body(example.value.to_string())
}

fn filled(path: &str, spec: &Spec, operation: &Operation) -> String {
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
        (slot.name.clone(), credential.example.clone())
    });
    let parameters =
        operation.parameters.iter().filter(move |parameter| parameter.location == location);
    let parameters = parameters.filter_map(|parameter: &Parameter| {
        let value = match parameter.example.as_ref()? {
            Value::String(text) => text.clone(),
            other => other.to_string(),
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

fn check_body(content: Option<&Content>, text: &str, place: &str) {
    match content {
        None => assert_eq!(text, "", "{place}"),
        Some(content) if content.examples.is_empty() => {
            assert!(serde_json::from_str::<Value>(text).is_ok(), "{place}: {text}");
        }
        Some(content) => {
            assert!(
                content.examples.values().any(|example| shows(text, &example.value)),
                "{place}: {text}"
            );
        }
    }
}

/// Whether a body is this example.
fn shows(text: &str, example: &Value) -> bool {
    serde_json::from_str::<Value>(text).ok().as_ref() == Some(example)
        || example.as_str() == Some(text)
}
