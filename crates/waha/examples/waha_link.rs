//! Links a WhatsApp account to a session, which is made or started if need be: `waha_link [PHONE]`.
//!
//! Scan the QR code that the terminal shows with the phone, under "Linked devices". With the number of the account, there
//! is a code to type in on the phone instead.

mod common;

use std::time::Duration;

use anyhow::Result;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use wagate_waha::Linking;
use wagate_waha::types::SessionConfig;

/// WhatsApp shows six codes in about this time; then the session fails.
const LIMIT: Duration = Duration::from_secs(180);

#[tokio::main]
async fn main() -> Result<()> {
    let session = common::session()?;
    session.ensure_started(SessionConfig::default()).await?;
    let mut waiting = session.wait_until_working(LIMIT).tell(show);
    if let Some(phone) = std::env::args().nth(1) {
        waiting = waiting.pairing_code_for(phone);
    }
    let linked = waiting.await?;
    let me = linked.me.unwrap_or_default();
    let id = me.id.map_or_else(|| "somebody".to_owned(), |id| id.to_string());
    println!("{} is linked to {id}", session.name());
    Ok(())
}

fn show(happening: Linking) {
    match happening {
        Linking::Status(status) => eprintln!("the session is {status}"),
        Linking::QrCode(text) => match QrCode::new(&text) {
            Ok(code) => println!("{}", code.render::<Dense1x2>().build()),
            Err(error) => eprintln!("cannot draw the QR code: {error}"),
        },
        Linking::PairingCode(code) => println!("type this in on the phone: {code}"),
        _ => eprintln!("the server has only a picture of the QR code; see its dashboard"),
    }
}
