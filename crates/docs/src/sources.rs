//! Where the documentation of each vendor is, and which of its files are written in which dialect.
//!
//! A map for each vendor says so: those of the vendors that this crate knows are part of it (`sources/`), and
//! `specs/<vendor>/docs.sources.toml` takes the place of one, or adds another vendor. Nothing is guessed from the text of a
//! page.

mod map;

pub use map::{Edition, Git, Sitemap, Source, Take};

use crate::facts::Dialect;
use map::Map;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The name of the map in the folder of a vendor's description.
pub const FILE_NAME: &str = "docs.sources.toml";

/// The maps that are part of this crate.
const BUILT_IN: [(&str, &str); 4] = [
    ("green-api", include_str!("../sources/green-api.toml")),
    ("plug-chat", include_str!("../sources/plug-chat.toml")),
    ("waha", include_str!("../sources/waha.toml")),
    ("z-api", include_str!("../sources/z-api.toml")),
];

/// The sources of all vendors.
#[derive(Clone, Debug)]
pub struct Sources {
    vendors: BTreeMap<String, Vec<Source>>,
}

/// Why a map cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}: {message}", file.display())]
pub struct SourcesError {
    /// The file.
    pub file: PathBuf,
    /// What is wrong with it.
    pub message: String,
}

impl Default for Sources {
    /// The maps that are part of this crate.
    fn default() -> Self {
        Self::built_in().clone()
    }
}

impl Sources {
    /// The maps that are part of this crate, read once.
    pub(crate) fn built_in() -> &'static Self {
        static BUILT_IN_MAPS: LazyLock<Sources> = LazyLock::new(|| {
            let parsed = BUILT_IN
                .iter()
                .filter_map(|(vendor, text)| Some(((*vendor).to_owned(), Map::parse(text).ok()?)));
            Sources { vendors: parsed.collect() }
        });
        &BUILT_IN_MAPS
    }

    /// The maps of this crate, and those in the folders of the vendors' descriptions.
    ///
    /// # Errors
    ///
    /// When a map cannot be read, or is not what a map holds.
    pub fn load(specs: &Path) -> Result<Self, SourcesError> {
        let mut sources = Self::default();
        let folders = fs::read_dir(specs).into_iter().flatten().filter_map(Result::ok);
        for folder in folders {
            let file = folder.path().join(FILE_NAME);
            if !file.is_file() {
                continue;
            }
            let fault = |message: String| SourcesError { file: file.clone(), message };
            let text = fs::read_to_string(&file).map_err(|error| fault(error.to_string()))?;
            let map = Map::parse(&text).map_err(fault)?;
            let vendor = folder.file_name().to_string_lossy().into_owned();
            sources.vendors.insert(vendor, map);
        }
        Ok(sources)
    }

    /// The sources of a vendor, in the order of its map.
    #[must_use]
    pub fn of(&self, vendor: &str) -> &[Source] {
        self.vendors.get(vendor).map_or(&[], Vec::as_slice)
    }

    /// The vendors that have a map.
    pub fn vendors(&self) -> impl Iterator<Item = &str> {
        self.vendors.keys().map(String::as_str)
    }

    /// The source that a file belongs to: the one with the longest folder that the file is below.
    #[must_use]
    pub fn of_file(&self, path: &str) -> Option<&Source> {
        let (vendor, rest) = path.split_once('/')?;
        let fitting = self.of(vendor).iter().filter(|source| source.holds(rest));
        // Of those with the same folder, the first.
        fitting.rev().max_by_key(|source| source.folder.len())
    }

    /// The dialect of a page. A vendor without a map writes as most do: with tables below headings.
    pub(crate) fn dialect_of(&self, path: &str) -> Dialect {
        self.of_file(path).map_or(Dialect::Docusaurus, |source| source.dialect)
    }

    /// Whether pages may take parts from a file.
    pub(crate) fn gives_parts(&self, path: &str) -> bool {
        self.of_file(path).is_some_and(|source| source.gives_parts(path))
    }

    /// Whether a file is a page, or a document for machines.
    pub(crate) fn is_page(&self, path: &str) -> bool {
        let is = |extensions: &[&str]| {
            Path::new(path).extension().is_some_and(|extension| {
                extensions.iter().any(|known| extension.eq_ignore_ascii_case(known))
            })
        };
        match self.of_file(path) {
            Some(source) if source.dialect.is_for_machines() => is(&["json", "yaml", "yml"]),
            Some(source) if source.dialect == Dialect::MkDocsHtml => is(&["html", "htm"]),
            Some(source) if source.is_part(path) => false,
            _ => is(&["md", "mdx", "txt"]),
        }
    }
}
