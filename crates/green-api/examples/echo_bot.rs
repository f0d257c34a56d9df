//! Answers each incoming text with the same text, until Ctrl-C: `echo_bot`.

mod common;

use anyhow::Result;
use futures_util::StreamExt;
use wagate_green_api::{
    ChatId, Client,
    types::{IncomingMessageReceived, MessageData, Notification, SendMessageRequest},
};

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
        let Some(delivery) = next else { return Ok(()) };
        let delivery = delivery?;
        match delivery.notification() {
            Ok(Notification::IncomingMessageReceived(message)) => answer(&client, message).await?,
            Ok(other) => eprintln!("passes over {}", other.kind().unwrap_or("something unknown")),
            Err(error) => eprintln!("passes over what it cannot read: {error}"),
        }
        // Only now it is deleted: had the answer failed, the message would come again.
        if let Err(error) = delivery.acknowledge().await {
            eprintln!("will be told again: {error}");
        }
    }
}

async fn answer(client: &Client, message: &IncomingMessageReceived) -> Result<()> {
    let chat = message.sender_data.as_ref().and_then(|sender| sender.chat_id.as_deref());
    let (Some(chat), Some(text)) = (chat, text(message)) else { return Ok(()) };
    // An error here would bring the same message again and again.
    let Ok(chat) = chat.parse::<ChatId>() else {
        eprintln!("passes over a message from `{chat}`, which is no chat");
        return Ok(());
    };
    client.sending().send_message(SendMessageRequest::new(chat.clone(), text)).await?;
    println!("{chat}: {text}");
    Ok(())
}

/// The text of a message, with or without a preview of a link in it.
fn text(message: &IncomingMessageReceived) -> Option<&str> {
    match message.message_data.as_ref()? {
        MessageData::TextMessage(message) => {
            message.text_message_data.as_ref()?.text_message.as_deref()
        }
        MessageData::ExtendedTextMessage(message) => {
            message.extended_text_message_data.as_ref()?.text.as_deref()
        }
        _ => None,
    }
}
