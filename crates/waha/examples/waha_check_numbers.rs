//! Finds out which numbers have WhatsApp: `waha_check_numbers NUMBERS.txt RESULT.csv`, a number on each line.

mod common;

use anyhow::{Context, Result};
use futures_util::{StreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use wagate_waha::{ChatId, Session};

/// How many checks are made at once. WhatsApp blocks accounts that check too many too fast.
const AT_ONCE: usize = 4;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: waha_check_numbers NUMBERS.txt RESULT.csv";
    let (input, output) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let session = common::session()?;

    let numbers =
        std::fs::read_to_string(&input).with_context(|| format!("cannot read {input}"))?;
    let numbers: Vec<&str> =
        numbers.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut table =
        csv::Writer::from_path(&output).with_context(|| format!("cannot write {output}"))?;
    table.write_record(["number", "has_whatsapp", "chat_id", "error"])?;

    let style = "{bar:40} {pos}/{len}, {eta} to go, {msg}";
    let progress =
        ProgressBar::new(numbers.len() as u64).with_style(ProgressStyle::with_template(style)?);
    let checks = stream::iter(&numbers).map(|number| check(&session, number));
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
async fn check(session: &Session, number: &str) -> [String; 4] {
    let failed = |error: String| [number.to_owned(), String::new(), String::new(), error];
    let person = match ChatId::person(number) {
        Ok(person) => person,
        Err(error) => return failed(error.to_string()),
    };
    match session.contacts().check_phone_number_exists(person.user()).await {
        Ok(answer) => [
            number.to_owned(),
            answer.number_exists.map(|exists| exists.to_string()).unwrap_or_default(),
            answer.chat_id.map(|chat| chat.to_string()).unwrap_or_default(),
            String::new(),
        ],
        Err(error) => failed(error.to_string()),
    }
}
