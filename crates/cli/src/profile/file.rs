//! The profile file: TOML with a section for each vendor.
//!
//! ```toml
//! [green-api]
//! id_instance = "1101000001"
//! api_token_instance = "…"
//! ```
//!
//! No message shows a line of the file, because it may hold a credential: a place is enough.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use secrecy::SecretString;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use wagate_spec::Outline;

use super::settings;
use crate::lookup::{vendor, vendor_ids};
use crate::output::Output;
use wagate_spec::suggest;

/// Reads the section of one vendor, after a look at the whole file.
///
/// # Errors
///
/// When the file cannot be read, or holds anything that means nothing: the place is named.
pub fn read(path: &Path, vendor: &str, output: &Output) -> Result<BTreeMap<String, SecretString>> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("cannot read the profile file {}", path.display()))?;
    warn_when_others_can_use(path, output);
    let file = File { path, text: &text };
    let mut values = BTreeMap::new();
    for (section, key, value) in file.entries()? {
        if section == vendor {
            values.insert(key, value);
        }
    }
    Ok(values)
}

type Entry = (String, String, SecretString);

struct File<'a> {
    path: &'a Path,
    text: &'a str,
}

impl File<'_> {
    fn entries(&self) -> Result<Vec<Entry>> {
        let table = DeTable::parse(self.text).map_err(|error| {
            let place = error.span().map_or(0, |span| span.start);
            self.problem(place, &format!("this is not TOML: {}", error.message()))
        })?;
        let mut sections: Vec<_> = table.get_ref().iter().collect();
        // The first mistake in the file is the first to be told.
        sections.sort_by_key(|(name, _)| name.span().start);
        let mut entries = Vec::new();
        for (name, section) in sections {
            entries.extend(self.section(name, section)?);
        }
        Ok(entries)
    }

    fn section<'t>(
        &self,
        name: &'t Spanned<DeStr<'t>>,
        section: &Spanned<DeValue<'_>>,
    ) -> Result<Vec<Entry>> {
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
        let mut keys: Vec<_> = table.iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        keys.into_iter().map(|(key, value)| self.entry(outline, key, value)).collect()
    }

    fn entry(
        &self,
        outline: &Outline,
        key: &Spanned<DeStr<'_>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Result<Entry> {
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
        Ok((outline.vendor.clone(), name.to_owned(), SecretString::from(text)))
    }

    fn problem(&self, offset: usize, message: &str) -> anyhow::Error {
        let before = self.text.get(..offset).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        anyhow!("{}:{line}: {message}", self.path.display())
    }
}

/// The text of a key, borrowed from the file where it can be.
type DeStr<'a> = std::borrow::Cow<'a, str>;

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
