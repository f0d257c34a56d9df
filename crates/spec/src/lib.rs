//! Reads the OpenAPI descriptions of WhatsApp gateways and gives them a typed model.
//!
//! - [`bundled`] gives the descriptions that this crate carries, ready to use; [`bundled_vendor`] one of them,
//!   [`bundled_part`] a few operations of it, and [`outlines`] what they are about.
//! - [`load`] reads a specs folder: it joins the files of each vendor, checks them against every
//!   [`Rule`] and gives the model, or all [`Problems`] with file, line and column.
//! - [`from_document`] makes the same model from a bundled OpenAPI document.
//! - [`json_schema`] turns the schemas of a document into JSON Schema, for validation.

mod bundled;
mod document;
mod file;
mod grammar;
pub mod json_schema;
mod kinds;
mod lint;
mod load;
pub mod media_type;
pub mod model;
mod outline;
mod parallel;
mod plain;
mod problem;
mod render;
mod report;
mod routing;
mod rule;
mod sample;
mod source;
pub mod suggest;

pub use bundled::{bundled, bundled_ids, bundled_part, bundled_vendor, outlines};
pub use document::{ModelError, from_document};
pub use file::is_file;
pub use kinds::{Kinds, Payload};
pub use load::{Placed, Places, Spot, load, load_placed, load_vendor};
pub use model::*;
pub use outline::{OperationOutline, Outline, WebhooksOutline};
pub use parallel::side_by_side;
pub use plain::widen;
pub use problem::{Problem, Problems};
pub use routing::{Found, Matched, Router};
pub use rule::Rule;
pub use sample::Sampler;
