//! The profile file: TOML with a section for each vendor, and for each vendor of a named account.
//!
//! ```toml
//! [green-api]
//! id_instance = "1101000001"
//! api_token_instance = "…"
//!
//! [accounts.sales.green-api]
//! id_instance = "1101000002"
//! api_token_instance = "…"
//! ```
//!
//! No message shows a line of the file, because it may hold a credential: a place is enough.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use secrecy::SecretString;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use wagate_spec::{Outline, suggest};

use super::{Values, settings};
use crate::lookup::{vendor, vendor_ids};
use crate::output::Output;

/// The section of named accounts.
const ACCOUNTS: &str = "accounts";

/// What a file says.
#[derive(Debug)]
pub struct ProfileFile {
    path: PathBuf,
    sections: Vec<Section>,
}

/// What a file says of one vendor.
#[derive(Debug)]
struct Section {
    /// The account; that without a name is used where none is asked for.
    account: Option<String>,
    vendor: &'static str,
    values: Values,
}

impl ProfileFile {
    /// Reads the whole file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or holds anything that means nothing: the place is named.
    pub fn read(path: &Path, output: &Output) -> Result<Self> {
        let file = Self::open(path)?;
        warn_when_others_can_use(path, output);
        Ok(file)
    }

    /// Reads it, whoever can read it as well.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn open(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path)
            .with_context(|| format!("cannot read the profile file {}", path.display()))?;
        let sections = File { path, text: &text }.sections()?;
        Ok(Self { path: path.to_owned(), sections })
    }

    /// What it says of a vendor's account.
    pub fn values(&self, account: Option<&str>, vendor: &str) -> Values {
        let is_meant = |one: &&Section| one.vendor == vendor && one.account.as_deref() == account;
        self.sections.iter().find(is_meant).map(|one| one.values.clone()).unwrap_or_default()
    }

    /// How the section of a vendor's account is called, whether or not it is there: `section [waha] of profile.toml`.
    pub fn section(&self, account: Option<&str>, vendor: &str) -> String {
        let path = self.path.display();
        match account {
            Some(account) => format!("section [{ACCOUNTS}.{account}.{vendor}] of {path}"),
            None => format!("section [{vendor}] of {path}"),
        }
    }

    /// # Errors
    ///
    /// When there is no account of this name; those that there are are told.
    pub fn check_account(&self, name: &str) -> Result<()> {
        let known = self.accounts(None);
        if known.contains(name) {
            return Ok(());
        }
        let path = self.path.display();
        if known.is_empty() {
            bail!(
                "there is no account `{name}`: {path} has none; a section [{ACCOUNTS}.{name}.VENDOR] makes one"
            );
        }
        let hint = suggest::did_you_mean(name, known.iter().copied());
        bail!("there is no account `{name}`{hint}; {path} has {}", listed(&known))
    }

    /// # Errors
    ///
    /// When an account is of other vendors; the accounts of this one are told.
    pub fn check_vendor(&self, account: &str, vendor: &str) -> Result<()> {
        let known = self.accounts(Some(vendor));
        if known.contains(account) {
            return Ok(());
        }
        let others = match known.is_empty() {
            true => format!("no account of {} has one", self.path.display()),
            false => format!("of {vendor} there are {}", listed(&known)),
        };
        bail!("the account `{account}` has no section [{ACCOUNTS}.{account}.{vendor}]; {others}")
    }

    /// The names of all accounts.
    pub fn account_names(&self) -> Vec<String> {
        self.accounts(None).into_iter().map(str::to_owned).collect()
    }

    /// The names of the accounts, of one vendor or of any.
    fn accounts(&self, vendor: Option<&str>) -> BTreeSet<&str> {
        let sections = self.sections.iter();
        let sections = sections.filter(|one| vendor.is_none_or(|vendor| one.vendor == vendor));
        sections.filter_map(|one| one.account.as_deref()).collect()
    }
}

fn listed(names: &BTreeSet<&str>) -> String {
    names.iter().copied().collect::<Vec<_>>().join(", ")
}

struct File<'a> {
    path: &'a Path,
    text: &'a str,
}

impl File<'_> {
    fn sections(&self) -> Result<Vec<Section>> {
        let table = DeTable::parse(self.text).map_err(|error| {
            let place = error.span().map_or(0, |span| span.start);
            self.problem(place, &format!("this is not TOML: {}", error.message()))
        })?;
        let mut sections = Vec::new();
        for (name, section) in in_order(table.get_ref()) {
            if name.get_ref() == ACCOUNTS {
                sections.extend(self.accounts(name, section)?);
            } else {
                sections.push(self.section(None, name, section)?);
            }
        }
        Ok(sections)
    }

    fn accounts(&self, name: &Key<'_>, accounts: &Spanned<DeValue<'_>>) -> Result<Vec<Section>> {
        let table = |key: &Key<'_>, value: &'_ Spanned<DeValue<'_>>| {
            if value.get_ref().is_table() {
                return Ok(());
            }
            let message = format!("write accounts as sections: [{ACCOUNTS}.NAME.VENDOR]");
            Err(self.problem(key.span().start, &message))
        };
        table(name, accounts)?;
        let mut sections = Vec::new();
        for (name, account) in accounts.get_ref().as_table().into_iter().flat_map(in_order) {
            table(name, account)?;
            let known = name.get_ref();
            let is_plain =
                |character: char| character.is_alphanumeric() || "-_.".contains(character);
            if known.is_empty() || !known.chars().all(is_plain) {
                let message = "the name of an account has letters, digits, hyphens and dots";
                return Err(self.problem(name.span().start, message));
            }
            for (vendor, section) in account.get_ref().as_table().into_iter().flat_map(in_order) {
                sections.push(self.section(Some(known), vendor, section)?);
            }
        }
        Ok(sections)
    }

    fn section(
        &self,
        account: Option<&str>,
        name: &Key<'_>,
        section: &Spanned<DeValue<'_>>,
    ) -> Result<Section> {
        let id = name.get_ref().as_ref();
        let Some(outline) = vendor(id) else {
            let hint = suggest::did_you_mean(id, vendor_ids());
            let known: Vec<&str> = vendor_ids().collect();
            let message = format!(
                "this section is of no vendor{hint}; there are sections for {}",
                known.join(", ")
            );
            return Err(self.problem(name.span().start, &message));
        };
        let Some(table) = section.get_ref().as_table() else {
            let message = format!("`{id}` is a section: write [{id}] on a line of its own");
            return Err(self.problem(name.span().start, &message));
        };
        let values = in_order(table).map(|(key, value)| self.entry(outline, key, value));
        Ok(Section {
            account: account.map(str::to_owned),
            vendor: &outline.vendor,
            values: values.collect::<Result<_>>()?,
        })
    }

    fn entry(
        &self,
        outline: &Outline,
        key: &Key<'_>,
        value: &Spanned<DeValue<'_>>,
    ) -> Result<(String, SecretString)> {
        let name = key.get_ref().as_ref();
        let known: Vec<String> = settings(outline).map(|setting| setting.key).collect();
        if !known.iter().any(|known| known == name) {
            // The name is not shown: somebody may have written a credential in the place of a key.
            let hint = suggest::did_you_mean(name, known.iter().map(String::as_str));
            let message = format!(
                "[{}] has no key of this name{hint}; it has {}",
                outline.vendor,
                known.join(", ")
            );
            return Err(self.problem(key.span().start, &message));
        }
        let Some(text) = value.get_ref().as_str() else {
            let message = format!("`{name}` is a text: put its value in quotation marks");
            return Err(self.problem(value.span().start, &message));
        };
        Ok((name.to_owned(), SecretString::from(text)))
    }

    fn problem(&self, offset: usize, message: &str) -> anyhow::Error {
        let before = self.text.get(..offset).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        anyhow!("{}:{line}: {message}", self.path.display())
    }
}

/// A key, borrowed from the file where it can be.
type Key<'a> = Spanned<std::borrow::Cow<'a, str>>;

/// The members of a table as they stand in the file, so that the first mistake is the first to be told.
fn in_order<'t, 'a>(
    table: &'t DeTable<'a>,
) -> impl Iterator<Item = (&'t Key<'a>, &'t Spanned<DeValue<'a>>)> {
    let mut members: Vec<_> = table.iter().collect();
    members.sort_by_key(|(key, _)| key.span().start);
    members.into_iter()
}

#[cfg(unix)]
fn warn_when_others_can_use(path: &Path, output: &Output) {
    use std::os::unix::fs::PermissionsExt;

    const READABLE: u32 = 0o044;
    const WRITABLE: u32 = 0o022;
    let Ok(file) = fs::metadata(path) else { return };
    let is_open = |mode: u32| file.permissions().mode() & mode != 0;
    let harm = match (is_open(READABLE), is_open(WRITABLE)) {
        (false, false) => return,
        (true, false) => "read the credentials",
        (false, true) => "change the credentials and addresses",
        (true, true) => "read and change the credentials and addresses",
    };
    let path = path.display();
    output.warning(&format!(
        "other users can {harm} in {path}; `chmod 600 {path}` keeps them to you"
    ));
}

#[cfg(not(unix))]
fn warn_when_others_can_use(_path: &Path, _output: &Output) {}
