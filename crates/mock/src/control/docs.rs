//! `/__mock/docs/`: Swagger UI with assets that are part of the binary.

mod document;

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY};
use http::request::Parts;
use utoipa_swagger_ui::Config;

use crate::gateway::Gateway;
use crate::wire::answer::Answer;

const INDEX: &[u8] = include_bytes!("../../assets/page/index.html");
const SCRIPT: &[u8] = include_bytes!("../../assets/page/page.js");

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
    let is_used = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"].contains(&name);
    let config = Arc::new(Config::from("openapi.json"));
    let file = utoipa_swagger_ui::serve(name, config).ok().flatten().filter(|_| is_used)?;
    let mut answer = Answer::bytes(&file.content_type, file.bytes.into_owned().into());
    if file.gzpipped {
        answer.set(CONTENT_ENCODING, "gzip");
    }
    Some(answer)
}
