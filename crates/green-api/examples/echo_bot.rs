//! Answers each incoming text with the same text, until Ctrl-C: `echo_bot`.
//!
//! A message is taken from the queue before it is answered, so that nobody gets two answers: what fails in between is
//! not answered. Acknowledge it afterwards to have it delivered again instead.

mod common;

use anyhow::Result;
use futures_util::StreamExt;
use wagate_green_api::types::{MessageData, SendMessageRequest};
use wagate_green_api::{Client, message::Message};

#[tokio::main]
async fn main() -> Result<()> {
    let client = common::builder()?.build()?;
    let mut notifications = client.receive_notifications();
    eprintln!("answers until Ctrl-C");
    loop {
        let next = tokio::select! {
            next = notifications.next() => next,
            _ = tokio::signal::ctrl_c() => None,
        };
        let Some(delivery) = next else { return Ok(notifications.close().await?) };
        let (notification, acknowledgement) = delivery?.into_parts();
        if let Err(error) = acknowledgement.acknowledge().await {
            // It is not delivered again all the same: the stream deletes it before it asks for the next.
            eprintln!("is still in the queue: {error}");
        }
        match notification {
            Ok(notification) => match notification.message() {
                Some(message) => answer(&client, message).await,
                None => eprintln!("passes over {}", notification.kind().unwrap_or("something")),
            },
            Err(error) => eprintln!("passes over what it cannot read: {error}"),
        }
    }
}

async fn answer(client: &Client, message: Message<'_>) {
    let is_written = !matches!(
        message.content(),
        Some(MessageData::ReactionMessage(_) | MessageData::EditedMessage(_))
    );
    let Some(text) = message.text().filter(|_| is_written && !message.is_from_me()) else { return };
    let mut request = SendMessageRequest::new(message.chat(), text);
    if let Some(id) = message.id() {
        request = request.quoted_message_id(id);
    }
    match client.sending().send_message(request).await {
        Ok(_) => println!("{}: {text}", message.chat()),
        // One answer that fails is no reason to leave the others without.
        Err(error) => eprintln!("cannot answer {}: {error}", message.chat()),
    }
}
