//! What was fetched the last time.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

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

    /// When the pages of a source changed.
    pub fn pages(&mut self, vendor: &str, source: &str) -> &mut BTreeMap<String, String> {
        let vendor = self.pages.entry(vendor.to_owned()).or_default();
        vendor.entry(source.to_owned()).or_default()
    }
}
