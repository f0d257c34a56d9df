//! Files that clients fetch by an address of the mock: what they uploaded, or a small sample.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, HOST};

use wagate_spec::media_type::essence;

use crate::wire::answer::Answer;

/// Where the files are served.
pub(crate) const FILES: &str = "/__mock/files/";

/// So many uploaded files are kept; older ones make room.
const KEPT_FILES: usize = 32;

const PNG: &[u8] = include_bytes!("../../assets/sample.png");
const JPEG: &[u8] = include_bytes!("../../assets/sample.jpg");
const TEXT: &[u8] = b"A file of the mock gateway.\n";
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n\
    trailer<</Root 1 0 R>>\n%%EOF\n";

/// The files of one gateway.
pub(crate) struct Files {
    /// Host and port of the gateway, for clients that do not say how they reached it.
    host: String,
    uploaded: Mutex<Uploaded>,
}

#[derive(Default)]
struct Uploaded {
    files: VecDeque<File>,
    count: u64,
}

struct File {
    name: String,
    media_type: String,
    content: Bytes,
}

impl Files {
    pub(crate) fn new(host: String) -> Self {
        Self { host, uploaded: Mutex::default() }
    }

    /// Host and port under which a client found this gateway; a name of somebody else was refused before.
    pub(crate) fn host_in<'a>(&'a self, headers: &'a HeaderMap) -> &'a str {
        let given = headers.get(HOST).and_then(|host| host.to_str().ok());
        given.filter(|host| !host.is_empty()).unwrap_or(&self.host)
    }

    /// Keeps an uploaded file; returns the name under which it is served.
    pub(crate) fn keep(&self, like: &str, media_type: Option<String>, content: Bytes) -> String {
        let mut uploaded = self.uploaded.lock().unwrap_or_else(PoisonError::into_inner);
        uploaded.count += 1;
        let name = format!("{}-{like}", uploaded.count);
        let media_type = media_type.unwrap_or_else(|| media_type_of(like));
        uploaded.files.push_back(File { name: name.clone(), media_type, content });
        if uploaded.files.len() > KEPT_FILES {
            uploaded.files.pop_front();
        }
        name
    }

    /// The file of this name: what was uploaded, or a sample of what the name promises.
    pub(crate) fn serve(&self, name: &str) -> Answer {
        let uploaded = self.uploaded.lock().unwrap_or_else(PoisonError::into_inner);
        let mut answer = match uploaded.files.iter().find(|file| file.name == name) {
            Some(file) => Answer::bytes(harmless(&file.media_type), file.content.clone()),
            None => {
                let media_type = media_type_of(name);
                Answer::bytes(harmless(&media_type), sample(&media_type))
            }
        };
        // A browser saves it, and runs nothing that somebody has sent to this gateway.
        answer.set(CONTENT_DISPOSITION, "attachment");
        answer.set(CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
        answer
    }
}

/// A small file of this media type; where there is none at hand, a text.
pub(crate) fn sample(media_type: &str) -> Bytes {
    Bytes::from_static(match essence(media_type).as_str() {
        "image/png" => PNG,
        "image/jpeg" => JPEG,
        "application/pdf" => PDF,
        _ => TEXT,
    })
}

/// The media type, unless it is one in which a browser finds something to run.
fn harmless(media_type: &str) -> &str {
    let essence = essence(media_type);
    let is_plain = match essence.split_once('/') {
        Some(("image", kind)) => kind != "svg+xml",
        Some(("audio" | "video", _)) => true,
        Some(("text", kind)) => matches!(kind, "plain" | "csv" | "vcard" | "x-vcard"),
        Some(("application", kind)) => {
            matches!(kind, "json" | "pdf" | "zip") || kind.starts_with("vnd.")
        }
        _ => false,
    };
    if is_plain && !essence.ends_with("xml") { media_type } else { "application/octet-stream" }
}

fn media_type_of(name: &str) -> String {
    mime_guess::from_path(name).first_or_octet_stream().to_string()
}
