//! What was fetched the last time.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use wagate_docs::sources::Source;

/// The name of the file in the folder of the documentation.
const FILE_NAME: &str = ".fetched.json";

/// What was fetched, by vendor.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The revision of each repository, by its address.
    revisions: BTreeMap<String, BTreeMap<String, String>>,
    /// When each page of a site changed, as its index says, by source and by address.
    pages: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
    /// The date of each site, by source: of its newest page, as its index says, or else of the answer.
    dates: BTreeMap<String, BTreeMap<String, String>>,
}

impl State {
    /// Reads what is known; nothing of a folder that was not fetched yet.
    pub fn read(docs: &Path) -> Result<Self> {
        let file = docs.join(FILE_NAME);
        match fs::read_to_string(&file) {
            Ok(text) => serde_json::from_str(&text).with_context(|| file.display().to_string()),
            Err(_) => Ok(Self::default()),
        }
    }

    /// Writes what is known, at once: a reader sees the one or the other.
    pub fn write(&self, docs: &Path) -> Result<()> {
        let file = docs.join(FILE_NAME);
        let new = docs.join(format!("{FILE_NAME}.new"));
        fs::write(&new, serde_json::to_string_pretty(self)? + "\n")
            .and_then(|()| fs::rename(&new, &file))
            .with_context(|| file.display().to_string())
    }

    pub fn revision(&self, vendor: &str, url: &str) -> Option<&str> {
        self.revisions.get(vendor)?.get(url).map(String::as_str)
    }

    pub fn set_revision(&mut self, vendor: &str, url: &str, revision: &str) {
        let known = self.revisions.entry(vendor.to_owned()).or_default();
        known.insert(url.to_owned(), revision.to_owned());
    }

    pub fn set_date(&mut self, vendor: &str, source: &str, date: String) {
        self.dates.entry(vendor.to_owned()).or_default().insert(source.to_owned(), date);
    }

    /// What was fetched of a vendor, by source: the revision of a repository, or the date of a site.
    pub fn fetched(&self, vendor: &str, sources: &[Source]) -> BTreeMap<String, String> {
        let dates = self.dates.get(vendor);
        let told = sources.iter().filter_map(|source| {
            let revision = source.git.as_ref().and_then(|git| self.revision(vendor, &git.url));
            let date = || dates?.get(&source.name).map(String::as_str);
            Some((source.name.clone(), revision.or_else(date)?.to_owned()))
        });
        told.collect()
    }

    /// When the pages of a source changed.
    pub fn pages(&mut self, vendor: &str, source: &str) -> &mut BTreeMap<String, String> {
        let vendor = self.pages.entry(vendor.to_owned()).or_default();
        vendor.entry(source.to_owned()).or_default()
    }
}
