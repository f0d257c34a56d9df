//! Tests of the whole: generated code against what is checked in, documented examples through the validator and the
//! types, every typed call against the mock gateways.

mod agreement;
mod calls;
mod clients;
mod documented;
mod examples;
mod fuzzed;
mod gateways;
mod generated;
mod hostile;
mod payload;
mod programs;
mod scale;
mod schemas;
mod secrets;
#[path = "fuzz/src/targets.rs"]
mod targets;
mod typed_calls;
