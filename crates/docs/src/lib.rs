//! Reads the Markdown documentation of WhatsApp gateways and extracts the facts that a description is made of.
//!
//! [`read`] walks a folder and gives a [`Corpus`]: one [`Page`] for each file, with its endpoints, parameters, response
//! attributes, statuses, example payloads and webhook events, and a [`Problem`] for everything that could not be read.
//! A fact is a name, a type as printed, a number, a payload or a hash: no sentence of the documentation is kept.
//! [`coverage()`] holds the facts against the descriptions, both ways.
//! [`lock()`] keeps what the descriptions were written from, and [`drift()`] tells what changed since then.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod coverage;
mod described;
mod dialect;
pub mod drift;
pub mod facts;
mod json;
pub mod lock;
mod markdown;
mod read;
pub mod sources;

pub use coverage::{
    Coverage, CoverageCount, CoverageOptions, ExampleCount, FactKind, MissingFact, SourceKind,
    UnsupportedClaim, VendorCoverage, coverage,
};
pub use drift::{Drift, drift};
pub use facts::{Corpus, Page, Problem};
pub use json::{Payload, Repair, RepairKind, interpret};
pub use lock::{Lock, lock};
pub use read::{Filter, PAGE_LIMIT, read, read_from, read_page};
pub use sources::Sources;
