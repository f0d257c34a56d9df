//! Credentials and addresses: from the environment, or else from a profile file, and never from a flag,
//! where a list of processes would show them.

mod file;
mod mistake;
mod setting;

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use secrecy::{ExposeSecret, SecretString};
use wagate_spec::{Location, Operation};

pub use mistake::explained;
pub use setting::{Kind, Settable, Setting, settings};

use crate::output::Output;

/// The variable that names the profile file.
const PROFILE_VARIABLE: &str = "WAGATE_PROFILE";

/// What is known about one vendor.
#[derive(Debug)]
pub struct Profile {
    vendor: &'static str,
    product: &'static str,
    settings: Vec<Setting<'static>>,
    values: BTreeMap<String, SecretString>,
}

impl Profile {
    /// Reads what the environment and the profile file say about a vendor; the environment wins.
    ///
    /// # Errors
    ///
    /// When a file that was asked for cannot be read, or the file or a variable makes no sense.
    pub fn read<V: Settable>(
        vendor: &'static V,
        file: Option<&Path>,
        output: &Output,
    ) -> Result<Self> {
        let mut values = match chosen_file(file)? {
            Some(path) => file::read(&path, vendor.id(), output)?,
            None => BTreeMap::new(),
        };
        values.extend(from_environment(vendor)?);
        Ok(Self::with(vendor, values))
    }

    fn with<V: Settable>(vendor: &'static V, values: BTreeMap<String, SecretString>) -> Self {
        let settings = settings(vendor).collect();
        Self { vendor: vendor.id(), product: vendor.product(), settings, values }
    }

    /// Whether all is there without which the operation cannot be called.
    ///
    /// # Errors
    ///
    /// Names every setting that is missing, with the variable to set.
    pub fn check(&self, operation: &Operation) -> Result<()> {
        let needed = self.settings.iter().filter(|setting| is_needed(setting, operation));
        let missing: Vec<&Setting<'_>> =
            needed.filter(|setting| !self.values.contains_key(&setting.key)).collect();
        if !missing.is_empty() {
            bail!("{}", self.missing_message(operation, &missing));
        }
        Ok(())
    }

    /// Everything that is set, if all is there without which the operation cannot be called.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn for_operation(
        self,
        operation: &Operation,
    ) -> Result<Vec<(Setting<'static>, SecretString)>> {
        self.check(operation)?;
        let mut values = self.values;
        Ok(self
            .settings
            .into_iter()
            .filter_map(|setting| values.remove(&setting.key).map(|value| (setting, value)))
            .collect())
    }

    /// What shows that a webhook comes from the vendor, if that is set and not empty.
    pub fn webhook_secret(&self, kind: Kind<'_>) -> Option<SecretString> {
        let setting = self.settings.iter().find(|setting| setting.kind == kind)?;
        let value = self.values.get(&setting.key)?;
        (!value.expose_secret().is_empty()).then(|| value.clone())
    }

    /// Whether nothing is set but what belongs to webhooks.
    pub fn is_empty(&self) -> bool {
        let belongs =
            |setting: &Setting<'_>| matches!(setting.kind, Kind::Credential(_) | Kind::Address(_));
        !self
            .settings
            .iter()
            .filter(|setting| belongs(setting))
            .any(|setting| self.values.contains_key(&setting.key))
    }

    /// The value of a setting, by the name of its variable.
    pub fn variable(&self, name: &str) -> Option<OsString> {
        let setting = self.settings.iter().find(|setting| setting.variable() == name)?;
        self.values.get(&setting.key).map(|value| value.expose_secret().into())
    }

    /// These settings and no others.
    #[cfg(test)]
    pub fn of<V: Settable>(vendor: &'static V, values: &[(&str, &str)]) -> Self {
        let values = values.iter().map(|(key, value)| ((*key).to_owned(), (*value).into()));
        Self::with(vendor, values.collect())
    }

    fn missing_message(&self, operation: &Operation, missing: &[&Setting<'_>]) -> String {
        let variables: Vec<String> = missing.iter().map(|setting| setting.variable()).collect();
        let keys: Vec<&str> = missing.iter().map(|setting| setting.key.as_str()).collect();
        format!(
            "{} of {} needs credentials: set {}, or {} in section [{}] of a profile file",
            operation.id,
            self.product,
            variables.join(" and "),
            keys.join(" and "),
            self.vendor
        )
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
pub fn from_environment<V: Settable>(vendor: &V) -> Result<BTreeMap<String, SecretString>> {
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

/// The profile file that was asked for, or else the usual one when it exists.
fn chosen_file(flag: Option<&Path>) -> Result<Option<PathBuf>> {
    let variable =
        || env::var_os(PROFILE_VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from);
    if let Some(path) = flag.map(Path::to_owned).or_else(variable) {
        if !path.exists() {
            bail!("there is no profile file {}", path.display());
        }
        return Ok(Some(path));
    }
    Ok(usual_file().filter(|path| path.exists()))
}

/// `wagate/profile.toml` in the folder where the system keeps a user's settings.
fn usual_file() -> Option<PathBuf> {
    Some(config_folder()?.join("wagate").join("profile.toml"))
}

#[cfg(windows)]
fn config_folder() -> Option<PathBuf> {
    absolute("APPDATA")
}

#[cfg(not(windows))]
fn config_folder() -> Option<PathBuf> {
    absolute("XDG_CONFIG_HOME").or_else(|| Some(absolute("HOME")?.join(".config")))
}

/// A folder named by a variable; a relative one would depend on where the command is run.
fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
