//! What is done with bytes that a fuzzer made up, and what it may begin with. Shared between cargo-fuzz and the bounded run
//! in the tests of the workspace.

pub mod captures;
pub mod chat_ids;
pub mod descriptions;
pub mod pages;
pub mod redaction;
pub mod typed;

use crate::payload;

/// Something to fuzz.
pub struct Target {
    pub name: &'static str,
    /// Panics when something does not hold.
    pub run: fn(&[u8]),
    /// Inputs to begin with.
    pub corpus: fn() -> Vec<Vec<u8>>,
    /// Whether an input is JSON, behind so many bytes that choose something.
    pub json_after: Option<usize>,
}

macro_rules! typed {
    ($name:literal, $side:ident, $vendor:ident, $bytes:literal) => {
        Target {
            name: $name,
            run: |bytes| typed::$side(payload::$vendor::ALL, bytes),
            corpus: || typed::corpus::$side(payload::$vendor::ALL),
            json_after: Some($bytes),
        }
    };
}

/// All of them.
pub const ALL: [Target; 14] = [
    typed!("notifications-green-api", notification, green_api, 0),
    typed!("notifications-plug-chat", notification, plug_chat, 0),
    typed!("notifications-waha", notification, waha, 0),
    typed!("notifications-z-api", notification, z_api, 0),
    typed!("answers-green-api", answer, green_api, 2),
    typed!("answers-plug-chat", answer, plug_chat, 2),
    typed!("answers-waha", answer, waha, 2),
    typed!("answers-z-api", answer, z_api, 2),
    Target {
        name: "descriptions",
        run: descriptions::load,
        corpus: descriptions::corpus,
        json_after: None,
    },
    Target {
        name: "documents",
        run: descriptions::read,
        corpus: descriptions::documents,
        json_after: Some(0),
    },
    Target { name: "pages", run: pages::read, corpus: pages::corpus, json_after: None },
    Target { name: "har", run: captures::check, corpus: captures::corpus, json_after: Some(0) },
    Target { name: "chat-ids", run: chat_ids::parse, corpus: chat_ids::corpus, json_after: None },
    Target {
        name: "redaction",
        run: redaction::redact,
        corpus: redaction::corpus,
        json_after: None,
    },
];
