//! What the examples have in common: a session from the environment.

use anyhow::Result;
use wagate_waha::{Client, Session};

/// The session that `WAGATE_WAHA_SESSION` names, by default `default`. Where the server is, and the key to it, say
/// `WAGATE_WAHA_BASE_URL` and `WAGATE_WAHA_API_KEY`, which the command `wagate` reads, too.
pub fn session() -> Result<Session> {
    let name = std::env::var("WAGATE_WAHA_SESSION").unwrap_or_else(|_| "default".to_owned());
    Ok(Client::from_env()?.session(name))
}
