//! Whether a request carries the credentials of its operation.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wagate_spec::{Credential, Spec};

use crate::MockError;

/// What each credential of a vendor must look like.
pub(crate) struct Demands {
    by_name: BTreeMap<String, Demand>,
}

enum Demand {
    /// This very value.
    Exactly(String),
    /// The documented form.
    Form(jsonschema::Validator),
    /// Anything but nothing.
    Present,
}

impl Demands {
    /// The documented forms of a vendor's credentials, or the values that were demanded.
    pub(crate) fn new(
        spec: &Spec,
        mut demanded: BTreeMap<String, String>,
    ) -> Result<Self, MockError> {
        let mut by_name = BTreeMap::new();
        for credential in &spec.credentials {
            let demand = match demanded.remove(&credential.name) {
                Some(value) => Demand::Exactly(value),
                None => documented_form(spec, credential)?,
            };
            by_name.insert(credential.name.clone(), demand);
        }
        match demanded.into_keys().next() {
            Some(name) => Err(unknown_credential(spec, name)),
            None => Ok(Self { by_name }),
        }
    }

    /// What is wrong with the value of a credential, in words that do not hold it.
    pub(crate) fn problem(&self, name: &str, value: Option<&str>) -> Option<String> {
        let Some(value) = value.filter(|value| !value.is_empty()) else {
            return Some(format!("the credential `{name}` is missing"));
        };
        match self.by_name.get(name)? {
            Demand::Exactly(demanded) => (value != demanded)
                .then(|| format!("the credential `{name}` is not the one that this mock demands")),
            Demand::Form(form) => (!form.is_valid(&Value::from(value)))
                .then(|| format!("the credential `{name}` does not have the documented form")),
            Demand::Present => None,
        }
    }
}

fn documented_form(spec: &Spec, credential: &Credential) -> Result<Demand, MockError> {
    let Some(pattern) = &credential.pattern else {
        return Ok(Demand::Present);
    };
    let schema = json!({ "type": "string", "pattern": format!("^(?:{pattern})$") });
    jsonschema::validator_for(&schema).map(Demand::Form).map_err(|error| MockError::Spec {
        vendor: spec.vendor.clone(),
        message: format!("the pattern of the credential `{}`: {error}", credential.name),
    })
}

fn unknown_credential(spec: &Spec, name: String) -> MockError {
    let known: Vec<&str> =
        spec.credentials.iter().map(|credential| credential.name.as_str()).collect();
    MockError::UnknownCredential { vendor: spec.vendor.clone(), name, known: known.join(", ") }
}

/// Takes credentials out of a text.
pub(crate) fn redact(mut text: String, mut credentials: Vec<String>) -> String {
    // The longest first: one may be a part of another.
    credentials.sort_by_key(|credential| std::cmp::Reverse(credential.len()));
    for credential in credentials.iter().filter(|credential| !credential.is_empty()) {
        text = text.replace(credential.as_str(), "[redacted]");
    }
    text
}
