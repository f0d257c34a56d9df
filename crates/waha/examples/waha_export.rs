//! Writes all chats and messages of an account into a folder, as NDJSON: `waha_export FOLDER`.
//!
//! `chats.ndjson` has a chat on each line, and `messages/` a file for each chat with a message on each line, as the server
//! gave them. A file gets its name when it is complete: started again, the program goes on with the chats that are left.

mod common;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use futures_util::TryStreamExt;
use indicatif::{ProgressBar, ProgressStyle};
use wagate_waha::{ChatId, Session};

/// How many chats or messages the server is asked for at once.
const PAGE: i64 = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("usage: waha_export FOLDER")?;
    let folder = Path::new(&folder);
    let session = common::session()?;
    fs::create_dir_all(folder.join("messages"))?;
    let chats = chats(&session, &folder.join("chats.ndjson")).await?;

    let style = "{bar:40} {pos}/{len} chats, {eta} to go, {msg}";
    let progress =
        ProgressBar::new(chats.len() as u64).with_style(ProgressStyle::with_template(style)?);
    let (mut messages, mut skipped) = (0, 0);
    for chat in &chats {
        let file = folder.join("messages").join(format!("{}.ndjson", file_name(chat)));
        if file.exists() {
            skipped += 1;
        } else {
            messages += self::messages(&session, chat, &file).await?;
            progress.set_message(format!("{messages} messages"));
        }
        progress.inc(1);
    }
    progress.finish();
    println!("{messages} messages of {} chats, {skipped} were there", chats.len() as u64 - skipped);
    Ok(())
}

/// Writes the chats; gives their ids.
async fn chats(session: &Session, path: &Path) -> Result<Vec<ChatId>> {
    let mut chats = session.chats().get_chats().limit(PAGE).items();
    let (mut file, mut ids) = (BufWriter::new(File::create(path)?), Vec::new());
    while let Some(chat) = chats.try_next().await? {
        line(&mut file, &chat)?;
        ids.extend(chat.chat_id());
    }
    file.flush()?;
    Ok(ids)
}

/// Writes the messages of a chat; gives how many there are.
async fn messages(session: &Session, chat: &ChatId, path: &Path) -> Result<u64> {
    let part = path.with_extension("part");
    let mut file = BufWriter::new(File::create(&part)?);
    let request = session.chats().get_chat_messages(chat.as_str()).download_media(false);
    let mut messages = request.limit(PAGE).items();
    let mut count = 0;
    while let Some(message) = messages.try_next().await? {
        line(&mut file, &message)?;
        count += 1;
    }
    file.flush()?;
    fs::rename(part, path)?;
    Ok(count)
}

/// Writes a value as it came, with what no page documents.
fn line(file: &mut impl Write, value: &impl serde::Serialize) -> Result<()> {
    serde_json::to_writer(&mut *file, value)?;
    Ok(file.write_all(b"\n")?)
}

/// An id without what a file system may not take.
fn file_name(chat: &ChatId) -> String {
    let taken = |letter: char| letter.is_ascii_alphanumeric() || "@.-_".contains(letter);
    chat.as_str().replace(|letter| !taken(letter), "_")
}
