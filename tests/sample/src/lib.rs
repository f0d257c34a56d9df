//! The client of a gateway that does not exist. Its description (`tests/fixtures/sample`) uses everything that a description can
//! say, so that all of it is compiled and called by a test, also what no real gateway needs yet.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;
