//! Reads the OpenAPI descriptions of WhatsApp gateways and gives them a typed model.
//!
//! - [`bundled`] gives the descriptions that this crate carries, ready to use; [`bundled_vendor`] one of them,
//!   [`bundled_part`] a few operations of it, and [`outlines`] what they are about.
//! - With the feature `load`, `load` reads a specs folder: it joins the files of each vendor, checks them against every
//!   rule and gives the model, or all problems with file, line and column. Who only uses the descriptions that are
//!   carried does not build the readers of YAML and the linter.
//! - [`from_document`] makes the same model from a bundled OpenAPI document.
//! - [`json_schema`] turns the schemas of a document into JSON Schema, for validation.

mod bundled;
mod document;
mod file;
#[cfg(feature = "load")]
mod grammar;
pub mod json_schema;
mod kinds;
#[cfg(feature = "load")]
mod lint;
#[cfg(feature = "load")]
mod load;
pub mod media_type;
pub mod model;
mod outline;
#[cfg(feature = "load")]
mod parallel;
mod plain;
#[cfg(feature = "load")]
mod problem;
#[cfg(feature = "load")]
mod render;
#[cfg(feature = "load")]
mod report;
mod routing;
#[cfg(feature = "load")]
mod rule;
mod sample;
mod source;
pub mod suggest;

pub use bundled::{bundled, bundled_ids, bundled_part, bundled_vendor, outlines};
pub use document::{ModelError, from_document};
pub use file::is_file;
pub use kinds::{Kinds, Payload};
#[cfg(feature = "load")]
pub use load::{Placed, Places, Spot, load, load_placed, load_vendor};
pub use model::*;
pub use outline::{OperationOutline, Outline, WebhooksOutline};
#[cfg(feature = "load")]
pub use parallel::side_by_side;
pub use plain::widen;
#[cfg(feature = "load")]
pub use problem::{Problem, Problems};
pub use routing::{Found, Matched, Router};
#[cfg(feature = "load")]
pub use rule::Rule;
pub use sample::Sampler;
