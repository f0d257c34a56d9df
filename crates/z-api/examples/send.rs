//! Sends a text, a picture or a poll:
//!
//! - `send text PHONE TEXT`
//! - `send image PHONE PATH_OR_ADDRESS [CAPTION]`
//! - `send poll PHONE QUESTION ANSWER ANSWER...`
//!
//! `WAGATE_Z_API_INSTANCE`, `WAGATE_Z_API_TOKEN` and `WAGATE_Z_API_CLIENT_TOKEN` are the account.

use anyhow::{Context, Result, bail};
use wagate_z_api::types::{PollOption, SendImageRequest, SendPollRequest, SendTextRequest};
use wagate_z_api::{Client, Media};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let client = Client::from_env()?;
    let messages = client.messages();
    let sent = match arguments[..] {
        ["text", phone, text] => messages.send_text(SendTextRequest::new(phone, text)).await?,
        ["image", phone, place, ref rest @ ..] => {
            let mut request = SendImageRequest::new(phone, picture(place).await?);
            if let [caption] = rest {
                request = request.caption(*caption);
            }
            messages.send_image(request).await?
        }
        ["poll", phone, question, ref answers @ ..] if answers.len() >= 2 => {
            let answers = answers.iter().copied().map(PollOption::new).collect();
            let request = SendPollRequest::new(phone, question, answers).poll_max_options(1);
            messages.send_poll(request).await?
        }
        _ => bail!("usage: send text|image|poll PHONE ..."),
    };
    println!("queued as {}", sent.zaap_id);
    Ok(())
}

/// The gateway fetches an address itself; a file of this machine goes along.
async fn picture(place: &str) -> Result<Media> {
    if place.starts_with("https://") {
        return Ok(Media::from_url(place));
    }
    Media::from_path(place).await.context("no picture")
}
