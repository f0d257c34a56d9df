//! Files of messages, which the server itself serves to those who have a key.

use percent_encoding::percent_decode_str;
use wagate_client::{Method, Unsent};

use crate::generated::media::DOWNLOAD_FILE;
use crate::{Client, Download, Error};

/// Below this path the server serves files.
const FILES: &str = "/api/files/";

/// The name of the parameter with which an address may carry a key.
const KEY: &str = "x-api-key";

impl Client {
    /// Fetches the file of a message, by the address that `media.url` of a message or an event holds.
    ///
    /// The server serves such files itself, below `/api/files/`, to those who have a key, and prints its address as it
    /// knows it: often `http://localhost:3000`, also when it stands behind another name. So of an address with that path
    /// only the path counts: the file is fetched from this client's own base URL, with its key. The key goes nowhere
    /// else: any other address, such as one in an S3 storage, is fetched as [`download`](Self::download) does, without
    /// a credential.
    ///
    /// The server deletes files after a while, as a rule after three minutes.
    ///
    /// ```no_run
    /// # async fn example(client: wagate_waha::Client, message: wagate_waha::types::Message)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(url) = message.media.and_then(|media| media.url) {
    ///     client.download_media(&url).await?.save("picture.jpg").await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// When the file is gone (404), or as every call.
    pub async fn download_media(&self, url: &str) -> Result<Download, Error> {
        let Some(path) = path_at_server(url) else { return self.download(url).await };
        let names: Vec<String> = (0..path.len()).map(|number| format!("part{number}")).collect();
        let template: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let template = format!("{FILES}{}", template.join("/"));
        let call = Unsent::at(&self.core, &DOWNLOAD_FILE, Method::Get, template);
        let parts = names.iter().zip(&path);
        let call = parts.fold(call, |call, (name, part)| call.path(name, part));
        Ok(call.header("Accept", "*/*").file().await?.value)
    }
}

/// The parts of the path below [`FILES`]; `None` if the address is that of a file somewhere else: a query means
/// something to another server, unless it is only a key.
fn path_at_server(url: &str) -> Option<Vec<String>> {
    let url = url.trim().split('#').next()?;
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    let parameters = query.split('&').filter(|parameter| !parameter.is_empty());
    let mut names = parameters.map(|parameter| parameter.split('=').next().unwrap_or_default());
    if names.any(|name| !name.eq_ignore_ascii_case(KEY)) {
        return None;
    }
    let (_, path) = below_host(address)?.split_once(FILES)?;
    let parts =
        path.split('/').map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned());
    Some(parts.collect())
}

/// The path of an HTTP address; of a path, itself.
fn below_host(address: &str) -> Option<&str> {
    if address.starts_with('/') {
        return Some(address);
    }
    let (scheme, rest) = address.split_once("://")?;
    let is_http = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    if !is_http {
        return None;
    }
    rest.find('/').map(|slash| &rest[slash..])
}
