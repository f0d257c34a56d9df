//! `call green-api` reaches every method.

use std::path::Path;

use wagate_spec::{Operation, Parameter};

use crate::green_api::{folder_with, green_api, text};
use crate::support::{Mock, run};

/// The documented value of a parameter, or one that fits all that need one.
fn value(parameter: &Parameter) -> String {
    match &parameter.example {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => "1".to_owned(),
    }
}

/// What a person would type for a call of an operation, and what goes to standard input.
fn arguments(operation: &Operation, photo: &Path) -> (Vec<String>, String) {
    let mut arguments = vec![operation.id.clone()];
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        arguments
            .extend(["--param".to_owned(), format!("{}={}", parameter.name, value(parameter))]);
    }
    let Some(body) = operation.request_content() else { return (arguments, String::new()) };
    match body.media_type.as_str() {
        "*/*" => arguments.extend(["--file".to_owned(), text(photo).to_owned()]),
        "multipart/form-data" => {
            arguments.extend(["--file".to_owned(), text(photo).to_owned()]);
            let fields: &[&str] = match operation.id.as_str() {
                "sendFileByUpload" => &["--param", "chatId=79001234567@c.us"],
                "setGroupPicture" => &["--param", "groupId=11001234567-1587570015@g.us"],
                _ => &[],
            };
            arguments.extend(fields.iter().map(|field| (*field).to_owned()));
        }
        _ => {
            let example = body.examples.values().next().expect("a documented body");
            arguments.extend(["--body".to_owned(), "-".to_owned()]);
            return (arguments, example.value.to_string());
        }
    }
    (arguments, String::new())
}

#[test]
fn every_method_is_reached() {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "green-api");
    let spec = spec.expect("the vendor");
    let mock = Mock::start("green-api", &[]);
    let (_folder, photo) = folder_with("photo.jpg", b"photo");
    // An empty queue is waited for.
    let quick: Vec<&Operation> =
        spec.operations.iter().filter(|operation| operation.id != "receiveNotification").collect();
    assert!(quick.len() >= 76, "{}", quick.len());
    for operation in quick {
        let (arguments, body) = arguments(operation, &photo);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = green_api(&mock.url, &arguments);
        command.env("WAGATE_GREEN_API_PARTNER_TOKEN", &spec.credentials[2].example);
        let run = run(command.write_stdin(body));
        assert_eq!(run.status, 0, "{}: {run:?}", operation.id);
    }
}
