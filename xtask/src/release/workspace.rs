//! The crates of the workspace that are published, as cargo sees them.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::manifest;

/// The kind of a dependency that only tests need.
const FOR_TESTS: &str = "dev";

/// A workspace whose crates are to be published.
pub struct Workspace {
    pub root: PathBuf,
    /// The version that all crates share.
    pub version: String,
    /// The line of the root manifest that has it.
    pub version_line: Option<usize>,
    /// What is published, each after the crates that it needs.
    pub packages: Vec<Package>,
    /// Where cargo builds.
    pub target: PathBuf,
}

/// A crate, as `cargo metadata` tells it.
#[derive(Clone, Deserialize)]
pub struct Package {
    pub name: String,
    pub version: String,
    pub manifest_path: PathBuf,
    /// The registries that it may go to; all where this is missing, and none of an empty list.
    publish: Option<Vec<String>>,
    pub dependencies: Vec<Dependency>,
    pub description: Option<String>,
    pub license: Option<String>,
    pub license_file: Option<String>,
    pub repository: Option<String>,
    pub readme: Option<PathBuf>,
    #[serde(default)]
    pub keywords: Vec<String>,
    #[serde(default)]
    pub categories: Vec<String>,
    /// The table `package.metadata`.
    #[serde(default)]
    pub metadata: Value,
    #[serde(default)]
    pub features: Map<String, Value>,
}

/// A crate that another one needs.
#[derive(Clone, Deserialize)]
pub struct Dependency {
    pub name: String,
    /// The versions that will do: `^0.1.0`, or `*` where none is named.
    #[serde(rename = "req")]
    pub versions: String,
    kind: Option<String>,
    /// The folder, if it is on this machine.
    path: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    target_directory: PathBuf,
}

impl Dependency {
    pub fn is_for_tests(&self) -> bool {
        self.kind.as_deref() == Some(FOR_TESTS)
    }

    pub fn is_local(&self) -> bool {
        self.path.is_some()
    }

    /// Whether a registry is asked for it: cargo leaves out what only tests need and has no version.
    pub fn stays_when_published(&self) -> bool {
        !self.is_for_tests() || self.versions != "*"
    }
}

impl Package {
    /// Its manifest, from the root of the workspace on.
    pub fn manifest(&self, workspace: &Workspace) -> PathBuf {
        let path = self.manifest_path.strip_prefix(&workspace.root);
        path.unwrap_or(&self.manifest_path).to_owned()
    }

    fn is_published(&self) -> bool {
        self.publish.as_ref().is_none_or(|registries| !registries.is_empty())
    }
}

impl Workspace {
    /// Asks cargo for the crates.
    pub fn read(root: &Path) -> Result<Self> {
        let root = fs::canonicalize(root).with_context(|| root.display().to_string())?;
        let Metadata { packages, target_directory } = metadata(&root)?;
        let manifest = root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).context("Cargo.toml")?;
        let line = manifest::find(&text, "workspace.package", "version");
        let Some(version) = line.as_ref().and_then(manifest::Line::text) else {
            bail!("Cargo.toml: `[workspace.package]` has no version, which all crates would share")
        };
        let published: Vec<_> = packages.into_iter().filter(Package::is_published).collect();
        Ok(Self {
            version: version.to_owned(),
            version_line: line.as_ref().map(|line| line.number),
            packages: in_order(published)?,
            target: target_directory,
            root,
        })
    }
}

fn metadata(root: &Path) -> Result<Metadata> {
    let mut cargo = cargo(root);
    let output = cargo.args(["metadata", "--no-deps", "--format-version", "1"]).output();
    let output = output.context("`cargo metadata` cannot be run")?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    serde_json::from_slice(&output.stdout).context("cargo metadata")
}

/// Cargo, in the workspace.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Each crate after those that it needs; those that need the same in the order of their names.
fn in_order(mut open: Vec<Package>) -> Result<Vec<Package>> {
    open.sort_by(|one, other| one.name.cmp(&other.name));
    let mut ordered = Vec::new();
    while !open.is_empty() {
        let names: BTreeSet<&str> = open.iter().map(|package| package.name.as_str()).collect();
        let needs_none = |package: &Package| {
            let needed = package.dependencies.iter().filter(|one| one.stays_when_published());
            !needed.into_iter().any(|one| one.is_local() && names.contains(one.name.as_str()))
        };
        let Some(next) = open.iter().position(needs_none) else {
            let names: Vec<_> = names.into_iter().collect();
            bail!(
                "none of these crates can be published first, for each needs another: {}",
                names.join(", ")
            )
        };
        ordered.push(open.remove(next));
    }
    Ok(ordered)
}
