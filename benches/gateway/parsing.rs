//! A notification: read into its type, and checked.

use std::hint::black_box;

use anyhow::{Context, Result};
use serde_json::Value;
use wagate_green_api::types::Notification;
use wagate_validate::{Strictness, Validator};

use crate::statistics::{in_turns, line};

const ROUNDS: usize = 301;
const BATCH: u32 = 500;

pub fn run() -> Result<()> {
    let spec = crate::spec()?;
    let event = spec.event("textMessage").context("textMessage is not described")?;
    let example = event.examples.values().next().context("textMessage has no example")?;
    let text = serde_json::to_string(&example.value)?;
    println!("a notification of {} bytes (textMessage)", text.len());

    let typed = || {
        let read: Result<Notification, _> = serde_json::from_str(black_box(&text));
        drop(black_box(read));
    };
    let untyped = || {
        let read: Result<Value, _> = serde_json::from_str(black_box(&text));
        drop(black_box(read));
    };
    let (own, bare) = in_turns(ROUNDS, BATCH, typed, untyped);
    line("  read into its type", own, "into serde_json::Value", bare);

    let validator = Validator::new([spec]);
    let checked = || {
        let read: Result<Notification, _> = serde_json::from_str(black_box(&text));
        drop(black_box(read));
        let report =
            validator.webhook("green-api", black_box(text.as_bytes()), Strictness::Tolerant);
        drop(black_box(report));
    };
    let (own, bare) = in_turns(ROUNDS, BATCH / 10, checked, untyped);
    line("  read into its type and validated", own, "into serde_json::Value", bare);
    Ok(())
}
