//! What the targets of cargo-fuzz share with the tests of the workspace, whose files these are.

#![allow(dead_code, reason = "the tests ask for more")]

#[path = "../../documented.rs"]
mod documented;
#[path = "../../payload.rs"]
pub mod payload;
#[path = "targets.rs"]
pub mod targets;
