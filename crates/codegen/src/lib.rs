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
pub mod paths;
mod payload;
mod schema;
mod skeleton;
mod surface;

use std::path::PathBuf;

pub use error::GenerateError;
use skeleton::Skeleton;
pub use surface::surface;
use wagate_spec::{Spec, side_by_side};

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
/// under `crates/<vendor>/src/generated/`, and its bundled document and its outline under `crates/spec/bundled/`.
///
/// The files come sorted by path.
///
/// # Errors
///
/// When a description holds something that cannot be written as Rust, or when progenitor's output
/// does not have the shape that the model asks for.
pub fn generate(specs: &[Spec]) -> Result<Vec<GeneratedFile>, GenerateError> {
    let vendors = of_each(specs, |spec| {
        let mut files = generate_client(spec)?;
        files.extend(bundled(spec)?);
        Ok(files)
    })?;
    Ok(sorted(vendors.concat()))
}

/// What is written for each vendor.
fn of_each<T: Send>(
    specs: &[Spec],
    write: impl Fn(&Spec) -> Result<T, GenerateError> + Sync,
) -> Result<Vec<T>, GenerateError> {
    side_by_side(specs, write).into_iter().collect()
}

/// What the build of the workspace needs, from one run of progenitor over each description.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Build {
    /// The files that [`generate`] writes.
    pub files: Vec<GeneratedFile>,
    /// `payload_types! { … }` with an item for each vendor, `waha { (vendor, operation, side, type), … }`, where side is
    /// `request` or a status; beside the operations stand `errors` with the side `error`, and `webhooks` with the side
    /// `webhook`.
    pub payload_types: String,
    /// `typed_calls! { … }` with an item for each vendor: how its client is connected, and its calls, each
    /// with the operation, how its answer is read, and the request. A method with optional parameters is
    /// called once without them and once with all.
    pub typed_calls: String,
}

/// Writes what [`generate`] writes, and the lists that the tests of the whole walk through.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_build(specs: &[Spec]) -> Result<Build, GenerateError> {
    let vendors = of_each(specs, |spec| {
        let skeleton = Skeleton::of(spec)?;
        let mut files = emit::client(spec, &skeleton)?;
        files.extend(bundled(spec)?);
        let payloads = payload::payload_types(spec, &skeleton)?;
        Ok((files, payloads, emit::calls(spec, &skeleton)?))
    })?;
    let (mut files, mut payloads, mut calls) = (Vec::new(), String::new(), String::new());
    for vendor in vendors {
        files.extend(vendor.0);
        payloads.push_str(&vendor.1);
        calls.push_str(&vendor.2);
    }
    Ok(Build {
        files: sorted(files),
        payload_types: format!("payload_types! {{\n{payloads}}}\n"),
        typed_calls: format!("typed_calls! {{\n{calls}}}\n"),
    })
}

fn sorted(mut files: Vec<GeneratedFile>) -> Vec<GeneratedFile> {
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

/// Writes the sources of one vendor's client.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_client(spec: &Spec) -> Result<Vec<GeneratedFile>, GenerateError> {
    emit::client(spec, &Skeleton::of(spec)?)
}

/// As [`generate_client`], into a crate elsewhere than `crates/<vendor>`.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_client_below(
    spec: &Spec,
    folder: &str,
) -> Result<Vec<GeneratedFile>, GenerateError> {
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

/// The document and the outline that `wagate-spec` carries.
fn bundled(spec: &Spec) -> Result<[GeneratedFile; 2], GenerateError> {
    let document = serde_json::to_string_pretty(&wagate_spec::widen(spec.document()));
    let outline = serde_json::to_string_pretty(&wagate_spec::Outline::of(spec));
    let file = |path: String, content: serde_json::Result<String>| {
        let content = content
            .map_err(|error| GenerateError::new(spec, "the bundled document", error.to_string()))?;
        Ok(GeneratedFile::new(path, content + "\n"))
    };
    let vendor = &spec.vendor;
    Ok([
        file(format!("{BUNDLED}/{vendor}.json"), document)?,
        file(format!("{BUNDLED}/outlines/{vendor}.json"), outline)?,
    ])
}
