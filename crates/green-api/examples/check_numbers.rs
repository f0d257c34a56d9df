//! Finds out which numbers have WhatsApp: `check_numbers NUMBERS.txt RESULT.csv`, a number on each line.
//!
//! The gateway allows ten checks a second; the client keeps to that, so a thousand numbers take a hundred seconds.

mod common;

use anyhow::{Context, Result};
use futures_util::{StreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use wagate_green_api::{Client, types::CheckWhatsappRequest};

/// How many checks wait for their turn or their answer.
const AT_ONCE: usize = 16;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: check_numbers NUMBERS.txt RESULT.csv [--without-rate-limits]";
    let (input, output) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let mut builder = common::builder()?;
    if arguments.any(|argument| argument == "--without-rate-limits") {
        builder = builder.without_rate_limits();
    }
    let client = builder.build()?;

    let numbers =
        std::fs::read_to_string(&input).with_context(|| format!("cannot read {input}"))?;
    let numbers: Vec<&str> =
        numbers.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut table =
        csv::Writer::from_path(&output).with_context(|| format!("cannot write {output}"))?;
    table.write_record(["number", "has_whatsapp", "error"])?;

    let style = "{bar:40} {pos}/{len}, {eta} to go, {msg}";
    let progress =
        ProgressBar::new(numbers.len() as u64).with_style(ProgressStyle::with_template(style)?);
    let checks = stream::iter(&numbers).map(|number| check(&client, number));
    let mut rows = checks.buffered(AT_ONCE);
    let mut found = 0;
    while let Some(row) = rows.next().await {
        found += usize::from(row[1] == "true");
        table.write_record(&row)?;
        progress.set_message(format!("{found} with WhatsApp"));
        progress.inc(1);
    }
    table.flush()?;
    progress.finish();
    println!("{found} of {} numbers have WhatsApp; see {output}", numbers.len());
    Ok(())
}

/// A row of the table. One number that fails is no reason to lose the others.
async fn check(client: &Client, number: &str) -> [String; 3] {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let failed = |error: String| [number.to_owned(), String::new(), error];
    let Ok(digits) = digits.parse() else { return failed("is no phone number".to_owned()) };
    match client.service().check_whatsapp(CheckWhatsappRequest::new(digits)).await {
        Ok(answer) => [
            number.to_owned(),
            answer.exists_whatsapp.map(|exists| exists.to_string()).unwrap_or_default(),
            String::new(),
        ],
        Err(error) => failed(error.to_string()),
    }
}
