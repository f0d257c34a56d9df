//! `/__mock/docs/`: Swagger UI with assets that are part of the binary.

mod document;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY};
use http::request::Parts;

use crate::gateway::Gateway;
use crate::wire::answer::Answer;

const INDEX: &[u8] = include_bytes!("../../assets/page/index.html");
const SCRIPT: &[u8] = include_bytes!("../../assets/page/page.js");

/// What the build script packed under this name.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".gz")).as_slice()
    };
}

/// The page asks nobody but this gateway for anything.
const POLICY: &str = "default-src 'none'; connect-src 'self'; font-src data:; img-src 'self' data: blob:; \
    script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/// A file of the page; `None` when it has no such file.
pub(super) fn answer(gateway: &Gateway, parts: &Parts, name: &str) -> Option<Answer> {
    let mut answer = match name {
        "" | "index.html" => Answer::bytes("text/html; charset=utf-8", Bytes::from_static(INDEX)),
        "page.js" => Answer::bytes("text/javascript; charset=utf-8", Bytes::from_static(SCRIPT)),
        "openapi.json" => {
            let document = document::of(gateway, gateway.files.host_in(&parts.headers)).to_string();
            Answer::bytes("application/json", document.into())
        }
        _ => return asset(name),
    };
    answer.set(CONTENT_SECURITY_POLICY, POLICY);
    answer.set(CACHE_CONTROL, "no-store");
    Some(answer)
}

/// A file of Swagger UI, as it is in the binary: compressed. Every browser takes that.
fn asset(name: &str) -> Option<Answer> {
    let (kind, packed) = match name {
        "swagger-ui.css" => ("text/css", packed!("swagger-ui.css")),
        "swagger-ui-bundle.js" => ("text/javascript", packed!("swagger-ui-bundle.js")),
        "favicon-32x32.png" => ("image/png", packed!("favicon-32x32.png")),
        _ => return None,
    };
    let mut answer = Answer::bytes(kind, Bytes::from_static(packed));
    answer.set(CONTENT_ENCODING, "gzip");
    Some(answer)
}
