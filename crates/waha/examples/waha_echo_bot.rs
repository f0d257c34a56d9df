//! Answers each incoming text with the same text, over a websocket, until Ctrl-C: `waha_echo_bot`.
//!
//! What comes while there is no connection is not answered; the bot says when that may have happened.

mod common;

use anyhow::Result;
use futures_util::StreamExt;
use wagate_waha::types::{Event, Message, SendTextRequest};
use wagate_waha::{Session, Watched};

#[tokio::main]
async fn main() -> Result<()> {
    let session = common::session()?;
    let mut watch = session.watch().events(["message"]);
    eprintln!("answers until Ctrl-C");
    loop {
        let next = tokio::select! {
            next = watch.next() => next,
            _ = tokio::signal::ctrl_c() => None,
        };
        let Some(watched) = next else { return Ok(()) };
        match watched? {
            Watched::Event(Event::Message(event)) => {
                answer(&session, event.payload.unwrap_or_default()).await;
            }
            Watched::Event(event) => eprintln!("passes over {}", event.kind().unwrap_or_default()),
            Watched::Unreadable(error) => eprintln!("passes over what it cannot read: {error}"),
            Watched::PossibleGap { silence, .. } => {
                eprintln!("messages of the last {} s may be missing", silence.as_secs());
            }
            other => eprintln!("{other:?}"),
        }
    }
}

async fn answer(session: &Session, message: Message) {
    let is_own = message.from_me == Some(true);
    let text = message.body.filter(|text| !text.is_empty() && !is_own);
    let (Some(chat), Some(text)) = (message.from, text) else { return };
    let mut request = SendTextRequest::new(&chat, &text);
    if let Some(id) = message.id {
        request = request.reply_to(id);
    }
    match session.sending().send_text(request).await {
        Ok(sent) => println!("{chat}: {text} ({})", sent.message_id().unwrap_or_default()),
        // One answer that fails is no reason to leave the others without.
        Err(error) => eprintln!("cannot answer {chat}: {error}"),
    }
}
