//! Finds out which numbers have WhatsApp: `check_batch NUMBERS.txt`, a number on each line. Prints a line for each.

use anyhow::{Context, Result};
use wagate_z_api::Client;
use wagate_z_api::types::PhonesCheckRequest;

/// As many as the gateway takes in one call.
const AT_ONCE: usize = 50_000;

#[tokio::main]
async fn main() -> Result<()> {
    let input = std::env::args().nth(1).context("usage: check_batch NUMBERS.txt")?;
    let numbers =
        std::fs::read_to_string(&input).with_context(|| format!("cannot read {input}"))?;
    let digits = |line: &str| line.chars().filter(char::is_ascii_digit).collect::<String>();
    let numbers: Vec<String> =
        numbers.lines().map(digits).filter(|number| !number.is_empty()).collect();

    let client = Client::from_env()?;
    for batch in numbers.chunks(AT_ONCE) {
        let request = PhonesCheckRequest::new(batch.to_vec());
        for checked in client.contacts().phone_exists_batch(request).await? {
            let number = checked.input_phone.as_deref().unwrap_or_default();
            match (checked.exists, checked.output_phone.as_deref()) {
                (Some(true), Some(own)) if own != number => println!("{number}: as {own}"),
                (Some(true), _) => println!("{number}: yes"),
                _ => println!("{number}: no"),
            }
        }
    }
    Ok(())
}
