//! `wagate contact`: who somebody is, as the gateways know them.

use anyhow::Result;
use clap::Args;
use comfy_table::Cell;
use futures_util::future::join_all;
use serde::Serialize;
use wagate::{Contact, Error, Gateway, Told, Who};
use wagate_spec::Outline;

use super::block_on;
use crate::account::Account;
use crate::lookup::outline_parser;
use crate::output::{BAD, Output, printable, styled};
use crate::verdict::Verdict;

/// Whom, and who is asked.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// Phone numbers in the international form, or ids of chats.
    #[arg(value_name = "PHONE", required = true)]
    who: Vec<Who>,

    /// Ask this vendor's gateway; may be repeated. Without it all are asked whose account is set up.
    #[arg(long, value_name = "VENDOR", value_parser = outline_parser())]
    via: Vec<&'static Outline>,

    #[command(flatten)]
    account: Account,
}

const AFTER_HELP: &str = "\
Examples:
  wagate contact '+55 11 98765-4321' --via waha
  wagate --format json contact +447911123456 +5511987654321

Exit status: 0 every gateway knows everybody; 1 somebody is unknown, or a gateway failed.";

/// What a gateway told; scripts rely on these names.
#[derive(Serialize)]
struct Row {
    asked: String,
    via: &'static str,
    /// Null where the gateway knows nobody.
    contact: Option<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// Asks, and prints what was told.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let gateways = if arguments.via.is_empty() {
        arguments.account.gateways(output)?
    } else {
        let via = arguments.via.iter();
        via.map(|spec| arguments.account.gateway(spec, output)).collect::<Result<_>>()?
    };
    let rows = block_on(async { Ok(ask(&arguments.who, &gateways).await) })?;
    if output.is_json() {
        output.json(&rows)?;
    } else {
        let header = ["asked", "via", "name", "own name", "about", "business", "blocked"];
        output.table(&header, rows.iter().map(cells))?;
    }
    Ok(Verdict::of(rows.iter().all(|row| row.contact.is_some())))
}

/// All gateways side by side, each about one after the other.
async fn ask(who: &[Who], gateways: &[Gateway]) -> Vec<Row> {
    let asked = gateways.iter().map(|gateway| async move {
        let mut rows = Vec::with_capacity(who.len());
        for who in who {
            rows.push(row(who, gateway, gateway.contact(who).await));
        }
        rows
    });
    let rows: Vec<Vec<Row>> = join_all(asked).await;
    rows.into_iter().flatten().collect()
}

fn row(who: &Who, gateway: &Gateway, told: Result<Option<Contact>, Error>) -> Row {
    let (contact, error) = match told {
        Ok(contact) => (contact, None),
        Err(error) => (None, Some(error.to_string())),
    };
    Row { asked: who.to_string(), via: gateway.vendor().id(), contact, error }
}

fn cells(row: &Row) -> Vec<Cell> {
    let start = [Cell::new(&row.asked), Cell::new(row.via)];
    let told: Vec<String> = match (&row.contact, &row.error) {
        (Some(contact), _) => {
            let flag = |flag: &Told<bool>| match flag.as_ref().known() {
                Some(true) => "yes".to_owned(),
                Some(false) => "no".to_owned(),
                None => String::new(),
            };
            let text = |text: &Told<String>| {
                text.as_ref().known().map(|text| printable(text)).unwrap_or_default()
            };
            vec![
                text(&contact.saved_name),
                text(&contact.own_name),
                text(&contact.about),
                flag(&contact.is_business),
                flag(&contact.is_blocked),
            ]
        }
        (None, Some(error)) => vec![styled(BAD, printable(error))],
        (None, None) => vec!["unknown".to_owned()],
    };
    start.into_iter().chain(told.into_iter().map(Cell::new)).collect()
}
