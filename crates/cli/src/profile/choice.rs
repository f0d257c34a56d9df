//! Which of the places is asked: the file and the account that are chosen, the environment, or the usual file.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use clap::{Args, ValueHint};

use super::file::ProfileFile;
use super::{Kind, Place, Profile, Settable, Setting, Values, from_environment, settings};
use crate::output::Output;

/// The variable that names the profile file.
const PROFILE_VARIABLE: &str = "WAGATE_PROFILE";

/// The variable that names the account.
const ACCOUNT_VARIABLE: &str = "WAGATE_ACCOUNT";

/// Where credentials and addresses are.
#[derive(Debug, Default, Args)]
pub struct Choice {
    /// The file with credentials and addresses; it comes before the environment.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    profile: Option<PathBuf>,

    /// The account of the profile file: sections [accounts.NAME.VENDOR]; or else the variable WAGATE_ACCOUNT.
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
}

/// The places where something is known of vendors.
#[derive(Debug)]
pub struct Sources {
    file: Option<ProfileFile>,
    account: Option<String>,
    /// Whether the file or an account of it was asked for, so that it comes before the environment.
    is_chosen: bool,
}

impl Sources {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    ///
    /// When a file or an account that was asked for is not there, or the file makes no sense.
    pub fn read(choice: &Choice, output: &Output) -> Result<Self> {
        let account = match &choice.account {
            Some(name) => Some(name.clone()),
            None => variable(ACCOUNT_VARIABLE)
                .map(|name| {
                    name.into_string()
                        .map_err(|_| anyhow!("{ACCOUNT_VARIABLE} is not Unicode text"))
                })
                .transpose()?,
        };
        let file = match chosen_file(choice.profile.as_deref())? {
            Some(path) => Some(ProfileFile::read(&path, output)?),
            None => None,
        };
        if let Some(name) = &account {
            let Some(file) = &file else {
                bail!(
                    "the account `{name}` stands in a profile file, and there is none: name one with --profile or {PROFILE_VARIABLE}"
                );
            };
            file.check_account(name)?;
        }
        let is_chosen = choice.profile.is_some() || account.is_some();
        Ok(Self { file, account, is_chosen })
    }

    /// What is known of a vendor.
    ///
    /// # Errors
    ///
    /// When the account that was asked for is of other vendors, or a variable is not Unicode.
    pub fn profile<V: Settable>(&self, vendor: &'static V, output: &Output) -> Result<Profile> {
        if let (Some(file), Some(name)) = (&self.file, &self.account) {
            file.check_vendor(name, vendor.id())?;
        }
        self.known(vendor, output)
    }

    /// What is known of a vendor, which is nothing where the account that was asked for is of others.
    ///
    /// # Errors
    ///
    /// When a variable is not Unicode.
    pub fn known<V: Settable>(&self, vendor: &'static V, output: &Output) -> Result<Profile> {
        let settings: Vec<Setting<'_>> = settings(vendor).collect();
        let mut environment = from_environment(vendor)?;
        let account = self.account.as_deref();
        let in_file = |file: &ProfileFile| file.values(account, vendor.id());
        let values = self.file.as_ref().map(in_file).unwrap_or_default();
        let section = self.file.as_ref().map(|file| file.section(account, vendor.id()));
        if self.is_chosen {
            if !settings.iter().any(|one| one.is_of_account() && values.contains_key(&one.key)) {
                // Whose account is not in the file has none, whatever the environment says of others.
                environment.retain(|key, _| {
                    !settings.iter().any(|one| one.is_of_account() && one.key == *key)
                });
            }
            let values = joined(&settings, [values, environment], Some(0));
            let place = section.map_or(Place::Anywhere, Place::Section);
            return Ok(Profile::with(vendor, values, place));
        }
        let owner =
            [&environment, &values].into_iter().position(|one| has_credential(&settings, one));
        let place = match (owner, section) {
            (Some(0), section) => {
                if let Some(section) = section {
                    tell_what_is_left_out(&settings, [&environment, &values], &section, output);
                }
                Place::Environment
            }
            (Some(_), Some(section)) => Place::Section(section),
            _ => Place::Anywhere,
        };
        Ok(Profile::with(vendor, joined(&settings, [environment, values], owner), place))
    }
}

/// What counts of two places, the first of them first. The credentials are those of the owner.
fn joined(settings: &[Setting<'_>], places: [Values; 2], owner: Option<usize>) -> Values {
    let has_credential = places.each_ref().map(|values| has_credential(settings, values));
    let counts = |setting: &Setting<'_>, place: usize| match setting.kind {
        Kind::Credential(_) => owner == Some(place),
        // One that stands beside credentials belongs to them.
        Kind::Address(_) => owner == Some(place) || !has_credential[place],
        Kind::WebhookToken | Kind::WebhookKey => true,
    };
    let value = |setting: &Setting<'_>| {
        let mut all = places.iter().enumerate();
        let found = all.find_map(|(place, values)| {
            values.get(&setting.key).filter(|_| counts(setting, place))
        });
        found.map(|value| (setting.key.clone(), value.clone()))
    };
    settings.iter().filter_map(value).collect()
}

fn has_credential(settings: &[Setting<'_>], values: &Values) -> bool {
    let is_there = |one: &Setting<'_>| {
        matches!(one.kind, Kind::Credential(_)) && values.contains_key(&one.key)
    };
    settings.iter().any(is_there)
}

/// Says that an account of the usual file is not used, where somebody may have meant to add to it.
fn tell_what_is_left_out(
    settings: &[Setting<'_>],
    [environment, file]: [&Values; 2],
    section: &str,
    output: &Output,
) {
    if !has_credential(settings, file) {
        return;
    }
    let only_there = settings.iter().filter(|one| one.is_of_account());
    let only_there =
        only_there.filter(|one| file.contains_key(&one.key) && !environment.contains_key(&one.key));
    let keys: Vec<&str> = only_there.map(|one| one.key.as_str()).collect();
    if !keys.is_empty() {
        output.warning(&format!(
            "the environment has credentials of an account, so {} of {section} is not used",
            keys.join(", ")
        ));
    }
}

/// The profile file that was asked for, or else the usual one when it exists.
fn chosen_file(flag: Option<&Path>) -> Result<Option<PathBuf>> {
    let named = || variable(PROFILE_VARIABLE).map(PathBuf::from);
    if let Some(path) = flag.map(Path::to_owned).or_else(named) {
        if !path.exists() {
            bail!("there is no profile file {}", path.display());
        }
        return Ok(Some(path));
    }
    Ok(usual_file().filter(|path| path.exists()))
}

/// The names of the accounts of the file that is asked for or the usual one; none where it cannot be read.
pub fn account_names(flag: Option<&Path>) -> Vec<String> {
    let path = chosen_file(flag).ok().flatten();
    let file = path.and_then(|path| ProfileFile::open(&path).ok());
    file.map(|file| file.account_names()).unwrap_or_default()
}

/// A variable of the environment; an empty one says nothing.
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
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
