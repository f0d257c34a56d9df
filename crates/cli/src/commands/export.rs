//! `wagate export`: the contacts or chats of an account, as lines.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum, ValueHint};
use futures_util::TryStreamExt;
use humantime::format_rfc3339_seconds;
use wagate::{Chat, Contact, Error, Gateway, Told};
use wagate_spec::Outline;

use super::block_on;
use crate::account::Account;
use crate::lookup::outline_parser;
use crate::output::Output;
use crate::records::{Record, Records};
use crate::unfinished::Unfinished;
use crate::verdict::Verdict;

/// What of which account, and where to.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// What to export.
    #[arg(value_enum)]
    what: What,

    /// The vendor's gateway.
    #[arg(long, value_name = "VENDOR", value_parser = outline_parser())]
    via: &'static Outline,

    /// Where to write; standard output unless it is given. What was there is replaced when all is written.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,

    #[command(flatten)]
    account: Account,
}

/// What an account has.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    /// Its contacts.
    Contacts,
    /// Its chats.
    Chats,
}

const AFTER_HELP: &str = "\
Examples:
  wagate export contacts --via z-api --output contacts.csv
  wagate --format json export chats --via waha | jq -r .name

CSV, or with --format json a line of JSON for each, which also has everything that the gateway said
under `whole`. Exit status: 0 all is written; 1 the gateway failed, and what came before is on
standard output, or nowhere if a file was asked for.";

impl Record for Contact {
    const HEADER: &'static [&'static str] =
        &["id", "phone", "saved_name", "own_name", "short_name", "about", "business", "blocked"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.id.to_string(),
            self.id.e164().unwrap_or_default(),
            cell(&self.saved_name),
            cell(&self.own_name),
            cell(&self.short_name),
            cell(&self.about),
            cell(&self.is_business),
            cell(&self.is_blocked),
        ]
    }
}

impl Record for Chat {
    const HEADER: &'static [&'static str] = &["id", "name", "unread", "last_message", "archived"];

    fn cells(&self) -> Vec<String> {
        let last = self.last_message.known();
        vec![
            self.id.to_string(),
            cell(&self.name),
            cell(&self.unread),
            last.map(|time| format_rfc3339_seconds(time).to_string()).unwrap_or_default(),
            cell(&self.is_archived),
        ]
    }
}

fn cell(told: &Told<impl Display>) -> String {
    told.as_ref().known().map(ToString::to_string).unwrap_or_default()
}

/// Exports.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let gateway = arguments.account.gateway(arguments.via, output)?;
    let Some(path) = &arguments.output else {
        let (count, failed) =
            block_on(write(arguments.what, &gateway, io::stdout().lock(), output))?;
        return told(count, failed.as_ref(), output);
    };
    let mut file = Unfinished::create(path)?;
    let (count, failed) = block_on(write(arguments.what, &gateway, file.writer(), output))?;
    if failed.is_none() {
        file.finish()?;
    }
    told(count, failed.as_ref(), output)
}

fn told(count: usize, failed: Option<&Error>, output: &Output) -> Result<Verdict> {
    if let Some(error) = failed {
        output.error(&format!("after {count} of them: {error}"));
        return Ok(Verdict::DoesNotHold);
    }
    output.note(&format!("{count} exported"));
    Ok(Verdict::Holds)
}

/// How many were written, and what ended them before their end.
async fn write(
    what: What,
    gateway: &Gateway,
    writer: impl Write,
    output: &Output,
) -> Result<(usize, Option<Error>)> {
    let records = Records::new(writer, output.is_json());
    match what {
        What::Contacts => write_all(gateway.contacts(), records).await,
        What::Chats => write_all(gateway.chats(), records).await,
    }
    .context("cannot write what came")
}

async fn write_all<T: Record>(
    mut items: wagate::Stream<T>,
    mut records: Records<impl Write>,
) -> io::Result<(usize, Option<Error>)> {
    records.header::<T>()?;
    let mut count = 0;
    loop {
        match items.try_next().await {
            Ok(Some(item)) => records.write(&item)?,
            Ok(None) => return Ok((count, None)),
            Err(error) => return Ok((count, Some(error))),
        }
        count += 1;
    }
}
