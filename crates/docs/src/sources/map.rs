//! The map of one vendor.

use crate::facts::Dialect;
use serde::Deserialize;

/// The content of a map.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Map {
    source: Vec<Source>,
}

impl Map {
    pub(super) fn parse(text: &str) -> Result<Vec<Source>, String> {
        let map: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        Ok(map.source)
    }
}

/// A part of a vendor's documentation that is written in one way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Source {
    /// What people call it.
    pub name: String,
    /// The folder below that of the vendor; empty for all that is in no other.
    pub folder: String,
    /// How it is written.
    pub dialect: Dialect,
    /// It is the state of another day, which a newer source took the place of.
    #[serde(default)]
    pub edition: Edition,
    /// The repository that it comes from.
    #[serde(default)]
    pub git: Option<Git>,
    /// What of the repository is taken, and to where.
    #[serde(default)]
    pub take: Vec<Take>,
    /// The index of the site that it comes from.
    #[serde(default)]
    pub sitemap: Option<Sitemap>,
    /// The dotted path of the field that names the event of a notification.
    #[serde(default)]
    pub event: Option<String>,
    /// The dotted path of a second such field.
    #[serde(default)]
    pub variant: Option<String>,
}

/// Whether a source is the present one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// It is.
    #[default]
    Current,
    /// A newer source took its place.
    Earlier,
}

/// A repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Git {
    /// Its address.
    pub url: String,
    /// The branch that is published.
    pub branch: String,
}

/// A folder or file of a repository.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Take {
    /// Its path there; empty for all.
    pub from: String,
    /// Its path here, below the folder of the vendor.
    pub to: String,
    /// The ends of the names of the files that are taken; none for all.
    #[serde(default)]
    pub files: Vec<String>,
}

/// The index of a site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Sitemap {
    /// Its address: a `sitemap.xml`, or an `llms.txt`.
    pub url: String,
    /// Pages are those with addresses below this one.
    pub below: String,
    /// Where they are put, below the folder of the vendor.
    pub to: String,
}

impl Source {
    /// Whether a path below the vendor's folder is below that of the source.
    pub(super) fn holds(&self, path: &str) -> bool {
        self.folder.is_empty()
            || path.strip_prefix(self.folder.as_str()).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether a file is no page, but a part that pages name.
    pub(super) fn is_part(&self, path: &str) -> bool {
        match self.dialect {
            Dialect::Mintlify => path.contains("/snippets/") || path.ends_with("/docs.json"),
            Dialect::MkDocs => ["/includes/", "/snippets/", "/_snippets/", "/partials/"]
                .iter()
                .any(|folder| path.contains(folder)),
            _ => false,
        }
    }

    /// Whether pages may take parts from a file, be it a page or not.
    pub(super) fn gives_parts(&self, path: &str) -> bool {
        self.is_part(path) || self.dialect == Dialect::MkDocs
    }
}
