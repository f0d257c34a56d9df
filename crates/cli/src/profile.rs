//! Credentials and addresses: from a profile file or from the environment, and never from a flag, where a list of processes
//! would show them.
//!
//! What belongs to an account comes from one place. A file or an account that is asked for on the command line comes before
//! the environment, which comes before the usual file; the first of them that has a credential of the vendor gives all
//! of its credentials. An address that stands beside credentials belongs to those; one that stands alone is for everybody.

mod choice;
mod file;
mod mistake;
mod setting;

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;

use anyhow::{Result, bail};
use secrecy::{ExposeSecret, SecretString};
use wagate_spec::{Location, Operation};

pub use choice::{Choice, Sources, account_names};
pub use setting::{Kind, Settable, Setting, settings};

/// Values by the keys of their settings.
type Values = BTreeMap<String, SecretString>;

/// What is known about one vendor.
#[derive(Debug)]
pub struct Profile {
    vendor: &'static str,
    product: &'static str,
    settings: Vec<Setting<'static>>,
    values: Values,
    place: Place,
}

/// Where the credentials of an account stand, or could stand.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// In the environment, and nowhere else.
    Environment,
    /// In a section of a file, and nowhere else: `section [waha] of profile.toml`.
    Section(String),
    /// Nowhere yet.
    Anywhere,
}

impl Profile {
    /// Reads what is known about a vendor.
    ///
    /// # Errors
    ///
    /// When a file or an account that was asked for is not there, or the file or a variable makes no sense.
    pub fn read<V: Settable>(
        vendor: &'static V,
        choice: &Choice,
        output: &crate::output::Output,
    ) -> Result<Self> {
        Sources::read(choice, output)?.profile(vendor, output)
    }

    fn with<V: Settable>(vendor: &'static V, values: Values, place: Place) -> Self {
        let settings = settings(vendor).collect();
        Self { vendor: vendor.id(), product: vendor.product(), settings, values, place }
    }

    /// Whether all is there without which the operation cannot be called.
    ///
    /// # Errors
    ///
    /// Names every setting that is missing, and where it belongs.
    pub fn check(&self, operation: &Operation) -> Result<()> {
        let needed = self.settings.iter().filter(|setting| is_needed(setting, operation));
        let missing: Vec<&Setting<'_>> =
            needed.filter(|setting| !self.values.contains_key(&setting.key)).collect();
        if !missing.is_empty() {
            bail!(
                "{} of {} needs credentials: {}",
                operation.id,
                self.product,
                self.advice(&missing)
            );
        }
        Ok(())
    }

    /// Everything that is set, if all is there without which the operation cannot be called.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn for_operation(
        &self,
        operation: &Operation,
    ) -> Result<impl Iterator<Item = (&Setting<'static>, SecretString)>> {
        self.check(operation)?;
        let set = |setting| Some((setting, self.value(setting)?.clone()));
        Ok(self.settings.iter().filter_map(set))
    }

    /// What shows that a webhook comes from the vendor, if that is set and not empty.
    pub fn webhook_secret(&self, kind: Kind<'_>) -> Option<SecretString> {
        let value = self.value(self.settings.iter().find(|setting| setting.kind == kind)?)?;
        (!value.expose_secret().is_empty()).then(|| value.clone())
    }

    /// Whether nothing is set but what belongs to webhooks.
    pub fn is_empty(&self) -> bool {
        let mut belonging = self.settings.iter().filter(|setting| setting.is_of_account());
        !belonging.any(|setting| self.values.contains_key(&setting.key))
    }

    /// The value of a setting, by the name of its variable.
    pub fn variable(&self, name: &str) -> Option<OsString> {
        let setting = self.settings.iter().find(|setting| setting.variable() == name)?;
        self.value(setting).map(|value| value.expose_secret().into())
    }

    fn value(&self, setting: &Setting<'_>) -> Option<&SecretString> {
        self.values.get(&setting.key)
    }

    /// How what is missing can be set.
    fn advice(&self, missing: &[&Setting<'_>]) -> String {
        let variables: Vec<String> = missing.iter().map(|setting| setting.variable()).collect();
        let variables = variables.join(" and ");
        let keys: Vec<String> =
            missing.iter().map(|setting| format!("`{}`", setting.key)).collect();
        let keys = keys.join(" and ");
        let vendor = self.vendor;
        match &self.place {
            Place::Environment => format!(
                "set {variables}; the environment has others of this account, and they are not mixed with those of a profile file"
            ),
            Place::Section(section) => format!(
                "set {keys} in {section}; what is missing there is not taken from the environment, which may mean another account"
            ),
            Place::Anywhere => {
                format!("set {variables}, or {keys} in section [{vendor}] of a profile file")
            }
        }
    }

    /// These settings and no others.
    #[cfg(test)]
    pub fn of<V: Settable>(vendor: &'static V, values: &[(&str, &str)]) -> Self {
        let values = values.iter().map(|(key, value)| ((*key).to_owned(), (*value).into()));
        Self::with(vendor, values.collect(), Place::Anywhere)
    }
}

/// Whether an operation cannot be called without this setting: a credential of others does not matter,
/// and one in the path always does.
pub fn is_needed(setting: &Setting<'_>, operation: &Operation) -> bool {
    let Kind::Credential(name) = setting.kind else { return false };
    let slot = operation.credentials.iter().find(|slot| slot.credential == name);
    slot.is_some_and(|slot| setting.required || slot.location == Location::Path)
}

/// What the environment says about a vendor, by key. An empty variable says nothing.
///
/// # Errors
///
/// When a variable is not Unicode.
pub fn from_environment<V: Settable>(vendor: &V) -> Result<Values> {
    let mut values = BTreeMap::new();
    for setting in settings(vendor) {
        let variable = setting.variable();
        let Some(value) = env::var_os(&variable) else { continue };
        // The value is not shown: it may be a credential.
        let Ok(value) = value.into_string() else {
            bail!("the variable {variable} is not Unicode text")
        };
        if !value.is_empty() {
            values.insert(setting.key, SecretString::from(value));
        }
    }
    Ok(values)
}
