//! Writes all contacts of the account into a table: `import_contacts RESULT.csv`.
//!
//! The gateway tells no number of contacts in advance, so the progress is what has come so far.

use anyhow::{Context, Result};
use futures_util::StreamExt;
use indicatif::{ProgressBar, ProgressStyle};
use wagate_z_api::Client;

/// How many contacts are asked for at once.
const PAGE: i64 = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let output = std::env::args().nth(1).context("usage: import_contacts RESULT.csv")?;
    let client = Client::from_env()?;
    let mut table =
        csv::Writer::from_path(&output).with_context(|| format!("cannot write {output}"))?;
    table.write_record(["phone", "name", "profile_name"])?;

    let style = ProgressStyle::with_template("{spinner} {pos} contacts, {per_sec}")?;
    let progress = ProgressBar::new_spinner().with_style(style);
    let mut contacts = client.contacts().get_contacts().page_size(PAGE).items();
    while let Some(contact) = contacts.next().await {
        // What came before an error is in the table.
        let contact = contact.inspect_err(|_| _ = table.flush())?;
        let members = [contact.phone, contact.name, contact.notify];
        table.write_record(members.map(Option::unwrap_or_default))?;
        progress.inc(1);
    }
    table.flush()?;
    progress.finish();
    println!("{} contacts; see {output}", progress.position());
    Ok(())
}
