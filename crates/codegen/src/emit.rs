//! Writes the files of a client, one module for each thing that can be written.

mod calls;
mod choice;
mod client;
mod docs;
mod file;
mod guide;
mod module;
mod open_enum;
mod parts;
mod pieces;
mod presets;
mod reach;
mod receive;
mod record;
mod root;
mod secrets;
mod section;
mod signature;
mod statuses;
mod tagged;
mod templates;
mod union;

pub use calls::calls;
pub use reach::ERROR_BODY;
pub use signature::in_types;
use wagate_spec::Spec;

use crate::{GeneratedFile, error::GenerateError, skeleton::Skeleton};

/// The folder of a vendor's generated sources, relative to the root of the workspace.
pub fn folder(spec: &Spec) -> String {
    format!("crates/{}/src/generated", spec.vendor)
}

/// Writes all files of one client.
pub fn client(spec: &Spec, skeleton: &Skeleton) -> Result<Vec<GeneratedFile>, GenerateError> {
    module::files(spec, skeleton)
}
