//! The messages that are shown: the last ones for those who come late, and each new one for all who watch.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use futures_util::{Stream, StreamExt, stream};
use serde_json::json;
use tokio::sync::broadcast;
use wagate::{Content, Event};

/// How many messages are kept.
const KEPT: usize = 100;

/// A message as the page gets it.
#[derive(Clone)]
pub struct Row {
    /// Each has a higher one than those before, also after a new start.
    pub number: u64,
    pub json: Arc<str>,
}

pub struct Board {
    rows: Mutex<VecDeque<Row>>,
    live: broadcast::Sender<Row>,
    first: u64,
}

impl Board {
    pub fn new() -> Self {
        let rows = Mutex::new(VecDeque::with_capacity(KEPT));
        Self { rows, live: broadcast::Sender::new(KEPT), first: seconds(SystemTime::now()) << 20 }
    }

    /// Shows the message that an event tells of; other events are nothing to see.
    pub fn show(&self, gateway: &str, event: &Event) {
        let Some(message) = event.message() else { return };
        let sender = message.sender_name.or(message.sender.map(|sender| sender.to_string()));
        let json = json!({
            "gateway": gateway,
            "chat": message.chat,
            "sender": if message.is_from_me { Some("me".to_owned()) } else { sender },
            "kind": kind(&message.content),
            "text": message.text,
            "time": seconds(message.time.unwrap_or_else(SystemTime::now)),
        });
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let number = rows.back().map_or(self.first, |last| last.number + 1);
        let row = Row { number, json: json.to_string().into() };
        if rows.len() == KEPT {
            rows.pop_front();
        }
        rows.push_back(row.clone());
        // Nobody may be watching.
        let _ = self.live.send(row);
    }

    /// Those that are kept and come after `last`, then each new one. It ends when the browser is too slow, which then asks
    /// again.
    pub fn watch(&self, last: Option<u64>) -> impl Stream<Item = Row> + use<> {
        let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = |row: &&Row| last.is_none_or(|last| row.number > last);
        let kept: Vec<_> = rows.iter().filter(is_new).cloned().collect();
        // None can come in between: the rows are locked.
        let live = self.live.subscribe();
        let new = stream::unfold(live, async |mut live| Some((live.recv().await.ok()?, live)));
        stream::iter(kept).chain(new)
    }
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn kind(content: &Content) -> &'static str {
    match content {
        Content::Text => "text",
        Content::File(_) => "file",
        Content::Location(_) => "place",
        Content::Contacts(_) => "contact",
        Content::Poll(_) => "poll",
        Content::Vote(_) => "vote",
        Content::Reaction => "reaction",
        Content::Choice { .. } => "choice",
        Content::Edited => "edited",
        Content::Deleted => "deleted",
        _ => "other",
    }
}
