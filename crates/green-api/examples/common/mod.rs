//! What the examples have in common: a client from the environment.

use anyhow::{Context, Result};
use wagate_green_api::{Client, ClientBuilder};

/// A client with the settings that the command `wagate` reads, too: `WAGATE_GREEN_API_ID_INSTANCE` and
/// `WAGATE_GREEN_API_API_TOKEN_INSTANCE`; if they are set, `WAGATE_GREEN_API_API_URL` and
/// `WAGATE_GREEN_API_MEDIA_URL`.
pub fn builder() -> Result<ClientBuilder> {
    let required = |name: &str| std::env::var(name).with_context(|| format!("set {name}"));
    let id = required("WAGATE_GREEN_API_ID_INSTANCE")?;
    let token = required("WAGATE_GREEN_API_API_TOKEN_INSTANCE")?;
    let mut builder = Client::builder(id, token);
    if let Ok(url) = std::env::var("WAGATE_GREEN_API_API_URL") {
        builder = builder.api_url(url);
    }
    if let Ok(url) = std::env::var("WAGATE_GREEN_API_MEDIA_URL") {
        builder = builder.media_url(url);
    }
    Ok(builder)
}
