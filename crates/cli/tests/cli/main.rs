//! What the command promises to the people and scripts that run it.

mod call;
mod demo;
mod lists;
mod mock;
mod profile;
mod readme;
mod support;
mod usage;
mod validate;
