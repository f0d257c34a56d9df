//! Whether a request carries the credentials of its operation.

use std::collections::BTreeMap;

use regex::Regex;
use wagate_spec::{Credential, Spec};

use crate::MockError;

/// What each credential of a vendor must look like.
pub(crate) struct Demands {
    by_name: BTreeMap<String, Demand>,
}

struct Demand {
    /// This very value.
    exactly: Option<String>,
    /// The documented form; without it anything but nothing.
    form: Option<Regex>,
}

/// What is wrong with a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Missing,
    Malformed,
    Wrong,
}

impl Fault {
    /// In words that do not hold its value.
    pub(crate) fn told(self, name: &str) -> String {
        match self {
            Self::Missing => format!("the credential `{name}` is missing"),
            Self::Malformed => format!("the credential `{name}` does not have the documented form"),
            Self::Wrong => format!("the credential `{name}` is not the one that this mock demands"),
        }
    }
}

impl Demands {
    /// The documented forms of a vendor's credentials, or the values that were demanded.
    pub(crate) fn new(
        spec: &Spec,
        mut demanded: BTreeMap<String, String>,
    ) -> Result<Self, MockError> {
        let mut by_name = BTreeMap::new();
        for credential in &spec.credentials {
            let exactly = demanded.remove(&credential.name);
            let demand = Demand { exactly, form: documented_form(spec, credential)? };
            by_name.insert(credential.name.clone(), demand);
        }
        match demanded.into_keys().next() {
            Some(name) => Err(unknown_credential(spec, name)),
            None => Ok(Self { by_name }),
        }
    }

    /// What is wrong with the value of a credential.
    pub(crate) fn fault(&self, name: &str, value: Option<&str>) -> Option<Fault> {
        let Some(value) = value.filter(|value| !value.is_empty()) else {
            return Some(Fault::Missing);
        };
        let Demand { exactly, form } = self.by_name.get(name)?;
        if exactly.as_deref() == Some(value) {
            return None;
        }
        let fits = form.as_ref().is_none_or(|form| form.is_match(value));
        match exactly {
            _ if !fits => Some(Fault::Malformed),
            Some(_) => Some(Fault::Wrong),
            None => None,
        }
    }
}

fn documented_form(spec: &Spec, credential: &Credential) -> Result<Option<Regex>, MockError> {
    let Some(pattern) = &credential.pattern else { return Ok(None) };
    Regex::new(&format!("^(?:{pattern})$")).map(Some).map_err(|error| MockError::Spec {
        vendor: spec.vendor.clone(),
        message: format!("the pattern of the credential `{}`: {error}", credential.name),
    })
}

fn unknown_credential(spec: &Spec, name: String) -> MockError {
    let known: Vec<&str> =
        spec.credentials.iter().map(|credential| credential.name.as_str()).collect();
    MockError::UnknownCredential { vendor: spec.vendor.clone(), name, known: known.join(", ") }
}
