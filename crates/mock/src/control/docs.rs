//! `/__mock/docs/`: Swagger UI with assets that are part of the binary.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, HOST};
use http::request::Parts;
use serde_json::{Map, Value, json};
use utoipa_swagger_ui::Config;

use crate::answer::Answer;
use crate::gateway::Gateway;
use crate::sample::Sampler;

const INDEX: &[u8] = include_bytes!("../../assets/page/index.html");
const SCRIPT: &[u8] = include_bytes!("../../assets/page/page.js");

/// The page asks nobody but this gateway for anything.
const POLICY: &str = "default-src 'none'; connect-src 'self'; font-src data:; img-src 'self' data: blob:; \
    script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/// A file of the page; `None` when it has no such file.
pub(super) fn answer(gateway: &Gateway, parts: &Parts, name: &str) -> Option<Answer> {
    let mut answer = match name {
        "" | "index.html" => Answer::bytes("text/html; charset=utf-8", Bytes::from_static(INDEX)),
        "page.js" => Answer::bytes("text/javascript; charset=utf-8", Bytes::from_static(SCRIPT)),
        "openapi.json" => {
            let document = document(gateway, host(gateway, parts)).to_string();
            Answer::bytes("application/json", document.into())
        }
        _ => return asset(name),
    };
    answer.set(CONTENT_SECURITY_POLICY, POLICY);
    answer.set(CACHE_CONTROL, "no-store");
    Some(answer)
}

/// A file of Swagger UI, as it is in the binary: compressed. Every browser takes that.
fn asset(name: &str) -> Option<Answer> {
    let is_used = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"].contains(&name);
    let config = Arc::new(Config::from("openapi.json"));
    let file = utoipa_swagger_ui::serve(name, config).ok().flatten().filter(|_| is_used)?;
    let mut answer = Answer::bytes(&file.content_type, file.bytes.into_owned().into());
    if file.gzpipped {
        answer.set(CONTENT_ENCODING, "gzip");
    }
    Some(answer)
}

fn host<'a>(gateway: &'a Gateway, parts: &'a Parts) -> &'a str {
    let given = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    given.unwrap_or(&gateway.files.host)
}

/// The vendor's description, with this gateway as its only host and examples of the credentials.
fn document(gateway: &Gateway, host: &str) -> Value {
    let mut document = gateway.spec.document.clone();
    let values = Values { gateway };
    document["info"]["title"] = format!("{} (mock)", gateway.spec.product).into();
    document["servers"] =
        json!([{ "url": format!("http://{host}"), "description": "This mock, for every host." }]);
    let schemes = document.pointer_mut("/components/securitySchemes");
    for scheme in schemes.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        values.fill(scheme, "x-mock-value");
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut) {
        values.fill_parameters(item);
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if operation.get("responses").is_some() {
                values.fill_parameters(operation);
            }
        }
        offer_preferences(item);
    }
    document
}

/// Where values of credentials and parameters come from.
struct Values<'a> {
    gateway: &'a Gateway,
}

impl Values<'_> {
    fn fill_parameters(&self, holder: &mut Value) {
        let parameters = holder.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            if parameter.get("x-credential").is_some() {
                self.fill(parameter, "example");
            } else {
                self.make_up(parameter);
            }
        }
    }

    /// Writes the value of the credential that a parameter or scheme is for.
    fn fill(&self, place: &mut Value, key: &str) {
        let name = place.get("x-credential").and_then(Value::as_str);
        let value = name.and_then(|name| self.of(name));
        let Some(place) = place.as_object_mut() else { return };
        match value {
            Some(value) => place.insert(key.to_owned(), value.into()),
            None => place.remove(key),
        };
    }

    /// What must be given and no page shows needs a value too, or the page could not send it.
    fn make_up(&self, parameter: &mut Value) {
        if parameter.get("required") != Some(&Value::Bool(true))
            || parameter.get("example").is_some()
        {
            return;
        }
        let schema = parameter.get("schema").cloned().unwrap_or_default();
        // The schemas that it may refer to are those of the description.
        if let Some(value) = Sampler::new(&self.gateway.spec).value(&schema) {
            parameter["example"] = value;
        }
    }

    /// The documented example of a credential. A value that is demanded may be a real one, which
    /// everybody on this machine could read here: who tries an operation out types it.
    fn of(&self, name: &str) -> Option<&str> {
        let example = self.gateway.spec.credential(name)?.example.as_str();
        let demanded = self.gateway.settings.credentials.get(name);
        demanded.is_none_or(|demanded| demanded == example).then_some(example)
    }
}

/// Lets the page choose another answer, for all operations of a path.
fn offer_preferences(item: &mut Value) {
    let parameter = json!({
        "name": "Prefer",
        "in": "header",
        "description": "For the mock alone, what it should answer: `code=404`, `example=NAME`, \
            `delay=MILLISECONDS`, `fault=drop`, `fault=cut`, `fault=broken-json`.",
        "schema": { "type": "string" },
    });
    let Some(item) = item.as_object_mut() else { return };
    let parameters = item.entry("parameters").or_insert_with(|| json!([]));
    if let Some(parameters) = parameters.as_array_mut() {
        parameters.push(parameter);
    }
}
