//! What gateways send of their own accord: read into its type, and checked.

use std::hint::black_box;
use std::time::Instant;

use anyhow::{Context, Result};
use serde_json::Value;
use wagate_spec::Spec;
use wagate_validate::{Strictness, Validator};

use crate::statistics::{in_turns, line};

const ROUNDS: usize = 101;
const BATCH: u32 = 20;

/// Measures the documented payloads of every vendor, and one kind of each that is common.
pub fn run() -> Result<()> {
    measure::<wagate_green_api::types::Notification>("green-api", "textMessage")?;
    measure::<wagate_waha::types::Event>("waha", "message")?;
    measure::<wagate_z_api::types::Callback>("z-api", "ReceivedCallback")?;
    measure::<wagate_plug_chat::types::Webhook>("plug-chat", "ReceivedCallback")?;
    Ok(())
}

fn measure<T: wagate_client::Notification>(vendor: &str, common: &str) -> Result<()> {
    let spec = crate::spec(vendor)?;
    let webhooks = spec.webhooks.as_ref().context("no webhooks are described")?;
    let all: Vec<String> =
        webhooks.events.iter().flat_map(|event| texts(event.examples.values())).collect();
    let event = spec.event(common).with_context(|| format!("{common} is not described"))?;
    compare::<T>(spec, &format!("{vendor}, {common}"), &texts(event.examples.values()))?;
    compare::<T>(spec, &format!("{vendor}, all kinds"), &all)
}

fn texts<'a>(examples: impl Iterator<Item = &'a wagate_spec::Example>) -> Vec<String> {
    examples.map(|example| example.value.to_string()).collect()
}

fn compare<T: wagate_client::Notification>(
    spec: &Spec,
    what: &str,
    payloads: &[String],
) -> Result<()> {
    let bytes: usize = payloads.iter().map(String::len).sum();
    println!("{what}: {} payloads of {} bytes", payloads.len(), bytes / payloads.len().max(1));
    let untyped = || {
        for text in payloads {
            drop(black_box(serde_json::from_str::<Value>(black_box(text))));
        }
    };
    let typed = || {
        for text in payloads {
            drop(black_box(T::read(black_box(text).as_bytes())));
        }
    };
    let (own, bare) = in_turns(ROUNDS, BATCH, typed, untyped);
    line("  read into its type", own, "into serde_json::Value", bare);

    let validator = Validator::new([spec]);
    let check = |text: &str| {
        let report = validator.webhook(&spec.vendor, text.as_bytes(), Strictness::Tolerant);
        drop(black_box(report));
    };
    let first = payloads.first().context("no payload is documented")?;
    let started = Instant::now();
    check(first);
    println!("  {:<42} {:>10.2?}", "the first check", started.elapsed());
    let checked = || payloads.iter().for_each(|text| check(black_box(text)));
    let (own, bare) = in_turns(ROUNDS, BATCH, checked, untyped);
    line("  validated", own, "into serde_json::Value", bare);
    Ok(())
}
