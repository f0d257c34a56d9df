//! A webhook's problem as programs get it, also when its payload cannot be read.

use serde::Serialize;
use wagate_validate::{Problem, Side};

/// Scripts rely on both having the same keys.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum AnyProblem<'a> {
    /// What a check found.
    Found(&'a Problem),
    /// Why nothing could be checked.
    Unreadable(Unreadable<'a>),
}

/// A payload that cannot be read.
#[derive(Debug, Serialize)]
pub struct Unreadable<'a> {
    side: Side,
    vendor: &'a str,
    operation: &'static str,
    instance_path: &'static str,
    schema_path: &'static str,
    message: String,
    docs: &'static str,
}

impl<'a> AnyProblem<'a> {
    /// For a payload that cannot be read.
    pub fn unreadable(vendor: &'a str, message: String) -> Self {
        Self::Unreadable(Unreadable {
            side: Side::Webhook,
            vendor,
            operation: "",
            instance_path: "",
            schema_path: "",
            message,
            docs: "",
        })
    }
}
