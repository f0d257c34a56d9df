//! Tests of the whole: generated code against what is checked in, documented examples through the validator and the
//! types, every typed call against the mock gateways.

mod agreement;
mod clients;
mod documented;
mod examples;
mod gateways;
mod generated;
mod payload;
mod programs;
mod schemas;
mod secrets;
mod typed_calls;
