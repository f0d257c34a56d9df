//! The description as the page shows it.

use serde_json::{Map, Value, json};
use wagate_spec::{Sampler, is_file, widen};

use crate::answers::fault::names;
use crate::gateway::Gateway;

/// Where an operation has the schema of a form.
const FORM_SCHEMA: &str = "/requestBody/content/multipart~1form-data/schema";

/// The vendor's description, with this gateway as its only host and examples of the credentials.
pub(super) fn of(gateway: &Gateway, host: &str) -> Value {
    let mut document = widen(gateway.spec.document());
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
                values.fill_form(operation);
                offer_preferences(operation);
                warn_of_websocket(operation);
            }
        }
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

    /// Writes values into the fields of a form. What may be left out is left empty, and so not sent.
    fn fill_form(&self, operation: &mut Value) {
        let spec = &self.gateway.spec;
        let Some(schema) = operation.pointer_mut(FORM_SCHEMA) else { return };
        let Some(mut form) = spec.resolve(schema).cloned() else { return };
        let is_required = |name: &str| {
            let required = form.get("required").and_then(Value::as_array);
            required.is_some_and(|required| required.iter().any(|one| one == name))
        };
        let fields = form.get("properties").and_then(Value::as_object).into_iter().flatten();
        let examples: Vec<(String, Value)> = fields
            .filter(|(_, field)| !is_file(field))
            .filter_map(|(name, field)| {
                let value = match is_required(name) {
                    true => Sampler::new(spec).value(field)?,
                    false => "".into(),
                };
                Some((name.clone(), value))
            })
            .collect();
        for (name, value) in examples {
            form["properties"][name]["example"] = value;
        }
        *schema = form;
    }

    /// The documented example of a credential. A value that is demanded may be a real one, which
    /// everybody on this machine could read here: who tries an operation out types it.
    fn of(&self, name: &str) -> Option<&str> {
        let example = self.gateway.spec.credential(name)?.example.as_str();
        let demanded = self.gateway.settings.credentials.get(name);
        demanded.is_none_or(|demanded| demanded == example).then_some(example)
    }
}

/// Lets the page choose another answer.
fn offer_preferences(operation: &mut Value) {
    let statuses = operation.get("responses").and_then(Value::as_object);
    let statuses = statuses.into_iter().flat_map(Map::keys);
    // As texts they are in the order of the numbers.
    let error = statuses.filter(|status| status.as_str() >= "400").min();
    let code = error.map(|status| format!("`code={status}`, ")).unwrap_or_default();
    let parameter = json!({
        "name": "Prefer",
        "in": "header",
        "description": format!("For the mock alone, what it should answer: {code}`example=NAME`, \
            `delay=MILLISECONDS`, or `fault=` with one of {}.", names()),
        "schema": { "type": "string" },
    });
    let Some(operation) = operation.as_object_mut() else { return };
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    if let Some(parameters) = parameters.as_array_mut() {
        parameters.push(parameter);
    }
}

/// A page cannot ask for a websocket by filling a form in.
fn warn_of_websocket(operation: &mut Value) {
    if operation.get("x-websocket") != Some(&Value::Bool(true)) {
        return;
    }
    let told = operation.get("description").and_then(Value::as_str).unwrap_or_default();
    let warning = "This page cannot try it out: it opens a websocket, and `Execute` asks for none and gets a 426.";
    operation["description"] = format!("{told}\n\n{warning}").trim().into();
}
