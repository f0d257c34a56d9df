//! Events into a stream of NATS JetStream.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use async_nats::jetstream::context::GetStreamErrorKind;
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::{self, ErrorCode, stream};
use async_nats::{ConnectErrorKind, ConnectOptions};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::lines::Lines;
use super::sink::{Line, NotTaken, Sink};

/// How long the server may take for an answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a repeated event is known as such; a gateway that was not answered repeats it within minutes.
const REPEATS: Duration = Duration::from_secs(10 * 60);

/// A stream of a server: `nats://HOST:PORT/STREAM`.
#[derive(Debug, Clone)]
pub struct Address {
    server: String,
    stream: String,
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (scheme, rest) = text.split_once("://").ok_or("an address begins with nats://")?;
        if !["nats", "tls"].contains(&scheme) {
            return Err(format!("`{scheme}` is neither nats nor tls"));
        }
        let (host, stream) = rest.split_once('/').unwrap_or((rest, ""));
        if host.contains('@') {
            return Err("credentials come from the environment, not from the address".to_owned());
        }
        let is_fit = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        if host.is_empty() || stream.is_empty() || !stream.chars().all(is_fit) {
            return Err("it has the form nats://HOST:PORT/STREAM".to_owned());
        }
        Ok(Self { server: format!("{scheme}://{host}"), stream: stream.to_owned() })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.server, self.stream)
    }
}

/// Publishes events; each is counted when the stream has it.
pub struct Nats {
    stream: String,
    context: jetstream::Context,
    lines: Lines,
}

impl Nats {
    /// Connects, and makes the stream if there is none of this name. A connection that breaks later is made again.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached, refuses the login, or has no JetStream.
    pub async fn connect(address: &Address, lines: Lines) -> Result<Self> {
        let server = &address.server;
        let connected = options().await?.connect(server).await;
        let client = connected.map_err(|error| match error.kind() {
            ConnectErrorKind::Authentication | ConnectErrorKind::AuthorizationViolation => {
                anyhow::anyhow!(
                    "{server} refuses the login: set WAGATE_NATS_USER and WAGATE_NATS_PASSWORD, WAGATE_NATS_TOKEN, or \
                     WAGATE_NATS_CREDENTIALS with the path of a file"
                )
            }
            _ => anyhow::anyhow!("cannot reach {server}: {error}"),
        })?;
        let mut context = jetstream::new(client);
        context.set_timeout(PATIENCE);
        let nats = Self { stream: address.stream.clone(), context, lines };
        nats.make_stream().await.with_context(|| format!("cannot use {address}"))?;
        Ok(nats)
    }

    async fn make_stream(&self) -> Result<()> {
        match self.context.get_stream(&self.stream).await {
            Ok(_) => return Ok(()),
            Err(error) => match error.kind() {
                GetStreamErrorKind::JetStream(error)
                    if error.error_code() == ErrorCode::STREAM_NOT_FOUND => {}
                _ => bail!("{error}"),
            },
        }
        let config = stream::Config {
            name: self.stream.clone(),
            subjects: vec![format!("{}.>", self.stream)],
            duplicate_window: REPEATS,
            ..stream::Config::default()
        };
        self.context.create_stream(config).await?;
        Ok(())
    }

    /// A subject for each kind of event, so that readers can choose.
    fn subject(&self, line: &Line) -> String {
        let kind = line.kind.as_deref().unwrap_or("unknown");
        // A dot would be another level, and these mean any.
        let kind = kind.replace(['.', '/'], "_").replace(['*', '>', ' '], "");
        format!("{}.{}.{kind}", self.stream, line.vendor)
    }

    async fn publish(&self, line: &Line) -> Result<()> {
        let mut message = PublishMessage::build()
            .payload(line.bytes.trim_ascii_end().to_vec().into())
            .expected_stream(&self.stream);
        if let Some(id) = &line.id {
            message = message.message_id(id);
        }
        self.context.send_publish(self.subject(line), message).await?.await?;
        Ok(())
    }
}

/// With the credentials of the environment.
async fn options() -> Result<ConnectOptions> {
    let variable = |end: &str| {
        std::env::var(format!("WAGATE_NATS_{end}")).ok().filter(|value| !value.is_empty())
    };
    let options = ConnectOptions::new().name("wagate listen");
    if let Some(token) = variable("TOKEN") {
        return Ok(options.token(token));
    }
    if let Some(file) = variable("CREDENTIALS").map(PathBuf::from) {
        let name = file.display().to_string();
        return options.credentials_file(file).await.with_context(|| format!("cannot read {name}"));
    }
    match (variable("USER"), variable("PASSWORD")) {
        (Some(user), Some(password)) => Ok(options.user_and_password(user, password)),
        (None, None) => Ok(options),
        _ => bail!("WAGATE_NATS_USER and WAGATE_NATS_PASSWORD belong together"),
    }
}

impl Sink for Nats {
    fn take(&self, line: Line) -> BoxFuture<'_, Result<(), NotTaken>> {
        async move {
            let published = self.publish(&line).await;
            published.map_err(|error| {
                NotTaken::Failed(format!("the stream did not take an event: {error:#}"))
            })?;
            // It is in the stream: that nothing more is counted changes nothing.
            let _ = self.lines.take(line).await;
            Ok(())
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_server_and_a_stream() {
        let address: Address = "nats://127.0.0.1:4222/EVENTS".parse().expect("it is one");
        assert_eq!((&*address.server, &*address.stream), ("nats://127.0.0.1:4222", "EVENTS"));
        for unfit in [
            "127.0.0.1/EVENTS",
            "http://127.0.0.1/EVENTS",
            "nats://127.0.0.1",
            "nats:///EVENTS",
            "nats://127.0.0.1/A.B",
            "nats://me:secret@127.0.0.1/EVENTS",
        ] {
            let error = unfit.parse::<Address>().expect_err(unfit);
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
