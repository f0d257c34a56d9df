//! Secrets in texts.

use std::sync::LazyLock;

use wagate_client::{Core, HttpClient, http_client_builder};
use wagate_json::redact::REDACTED;

/// A secret is shorter than this, and longer than [`SHORTEST`].
const LONGEST: usize = 40;

/// The number of bytes that anything else may hold by accident.
const SHORTEST: usize = 4;

/// Making one takes longer than all else.
static HTTP: LazyLock<HttpClient> = LazyLock::new(|| {
    let builder = http_client_builder().expect("TLS can be set up");
    builder.build().expect("an HTTP client")
});

/// A byte says how long the secret is, one in which spellings it is written, then come the secret and a text.
pub fn redact(bytes: &[u8]) {
    let Some((&[length, ways], rest)) = bytes.split_first_chunk::<2>() else { return };
    let length = usize::from(length) % LONGEST;
    let Some((secret, text)) = rest.split_at_checked(length) else { return };
    let (Ok(secret), Ok(text)) = (std::str::from_utf8(secret), std::str::from_utf8(text)) else {
        return;
    };
    let core = Core::builder("vendor").host("api", "http://localhost").http_client(HTTP.clone());
    // Not every text can be sent as a credential.
    let Ok(core) = core.credential("key", secret).build() else { return };
    // What stands in its place holds a secret that is a part of it.
    if REDACTED.contains(secret) {
        return;
    }
    let untouched = core.redact(text);
    // With the text around it, what stands there instead may spell a secret that begins or ends like it.
    let is_spelled_anew = secret.contains(['[', ']']);
    assert!(is_spelled_anew || !untouched.contains(secret), "{secret:?} in {untouched:?}");
    if secret.chars().count() < SHORTEST {
        return;
    }
    let mut written = secret.to_owned();
    for shift in [0, 3, 6] {
        written = spelled(&written, (ways >> shift) & 7);
    }
    let shown = core.redact(&format!("{text} \"{written}\" {text}"));
    assert!(shown.contains(REDACTED), "{secret:?} as {written:?}: {shown:?}");
    assert!(!shown.contains(&format!("\"{written}\"")), "{secret:?} as {written:?}: {shown:?}");
}

/// A text as servers and libraries write it.
fn spelled(text: &str, way: u8) -> String {
    match way {
        1 => text.bytes().map(|byte| format!("%{byte:02X}")).collect(),
        2 => serde_json::Value::from(text).to_string().trim_matches('"').to_owned(),
        3 => text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect(),
        4 => text.chars().map(|letter| format!("&#{};", u32::from(letter))).collect(),
        5 => text.escape_debug().to_string(),
        6 => text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"),
        7 => text.replace('\\', "\\u005c").replace('/', "\\/"),
        _ => text.to_owned(),
    }
}

/// Secrets of the forms that vendors give out, and one of all that means something to somebody.
pub fn corpus() -> Vec<Vec<u8>> {
    let secrets = ["d75b3a66374942c5b3c019c6", "F0000S", r#"a/b+c d"e\%41&x"#, "to\u{a0}k\u{e9}n"];
    let of = |secret: &&str| {
        let mut input = vec![secret.len() as u8, 0b0101_0001];
        input.extend_from_slice(secret.as_bytes());
        input.extend_from_slice(br#"{"path":"/x%20y","message":"&amp; \u0041"}"#);
        input
    };
    secrets.iter().map(of).collect()
}
