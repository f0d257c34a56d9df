//! Writes the typed client of each vendor from its description.
//!
//! The work goes one way, a module a step:
//!
//! 1. `lower` turns the model into a document that progenitor takes without loss or panic,
//! 2. `skeleton` runs progenitor and keeps what it knows best: names, argument types, struct fields,
//! 3. `emit` writes the files from the model and that skeleton, and checks that both agree on
//!    every operation, argument and field.
//!
//! [`generate`] is a pure function: the same specs give the same bytes, wherever it runs.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod declared;
mod emit;
mod endpoint;
mod error;
mod lower;
pub mod names;
mod payload;
mod schema;
mod skeleton;
mod surface;

use std::path::PathBuf;

pub use error::GenerateError;
pub use payload::payload_types;
pub use surface::surface;
use wagate_spec::Spec;

/// A file that the generator writes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GeneratedFile {
    /// The path, relative to the root of the workspace, with `/` between its parts.
    pub path: PathBuf,
    /// The whole content.
    pub content: String,
}

impl GeneratedFile {
    fn new(path: String, content: String) -> Self {
        Self { path: PathBuf::from(path), content }
    }
}

/// Writes everything that is generated from the specs: for each vendor the sources of its client
/// under `crates/<vendor>/src/generated/`, and its bundled document under `crates/spec/bundled/`.
///
/// The files come sorted by path.
///
/// # Errors
///
/// When a description holds something that cannot be written as Rust, or when progenitor's output
/// does not have the shape that the model asks for.
pub fn generate(specs: &[Spec]) -> Result<Vec<GeneratedFile>, GenerateError> {
    let mut files = Vec::new();
    for spec in specs {
        files.push(bundled_document(spec)?);
        files.extend(generate_client(spec)?);
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// Writes the sources of one vendor's client.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_client(spec: &Spec) -> Result<Vec<GeneratedFile>, GenerateError> {
    let lowered = lower::lower(spec)?;
    let skeleton = skeleton::Skeleton::build(spec, &lowered)?;
    emit::client(spec, &skeleton)
}

/// As [`generate_client`], into a crate elsewhere than `crates/<vendor>`.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_client_below(spec: &Spec, folder: &str) -> Result<Vec<GeneratedFile>, GenerateError> {
    let own = format!("crates/{}", spec.vendor);
    let mut files = generate_client(spec)?;
    for file in &mut files {
        if let Ok(rest) = file.path.strip_prefix(&own) {
            file.path = PathBuf::from(folder).join(rest);
        }
    }
    Ok(files)
}

/// The folders that hold nothing but generated files, relative to the root of the workspace: a
/// file there that [`generate`] did not write is stale.
pub fn generated_folders(specs: &[Spec]) -> Vec<PathBuf> {
    let clients = specs.iter().map(|spec| PathBuf::from(emit::folder(spec)));
    clients.chain([PathBuf::from(BUNDLED)]).collect()
}

const BUNDLED: &str = "crates/spec/bundled";

fn bundled_document(spec: &Spec) -> Result<GeneratedFile, GenerateError> {
    let mut content = serde_json::to_string_pretty(&spec.document)
        .map_err(|error| GenerateError::new(spec, "the bundled document", error.to_string()))?;
    content.push('\n');
    Ok(GeneratedFile::new(format!("{BUNDLED}/{}.json", spec.vendor), content))
}
