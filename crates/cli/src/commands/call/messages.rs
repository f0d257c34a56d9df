//! What comes over a websocket, a line of JSON for each message.

use anyhow::Result;
use futures_util::StreamExt;
use serde_json::Value;
use serde_json::value::RawValue;
use wagate_client::{Core, Messages, Request};
use wagate_spec::Operation;

use super::failure::failed;
use crate::json_text;
use crate::output::Output;
use crate::stop::StopSignals;
use crate::verdict::Verdict;

/// Opens the websocket, and prints its messages until the gateway closes it or a signal comes.
///
/// # Errors
///
/// When the call cannot be made, or standard output fails.
pub async fn follow(
    core: &Core,
    operation: &Operation,
    request: Request<'_>,
    output: &Output,
) -> Result<Verdict> {
    let mut stop = StopSignals::install()?;
    let opened = tokio::select! {
        opened = core.websocket(request) => opened,
        () = stop.wait() => return Ok(Verdict::Holds),
    };
    match opened {
        Ok(messages) => print(messages, core.vendor(), operation, &mut stop, output).await,
        Err(error) => failed(&error, core.vendor(), operation, output),
    }
}

async fn print(
    mut messages: Messages<Box<RawValue>, Value>,
    vendor: &str,
    operation: &Operation,
    stop: &mut StopSignals,
    output: &Output,
) -> Result<Verdict> {
    let mut verdict = Verdict::Holds;
    loop {
        let next = tokio::select! {
            next = messages.next() => next,
            () = stop.wait() => return Ok(verdict),
        };
        match next {
            Some(Ok(message)) => print_line(message.get(), output)?,
            Some(Err(error)) => {
                failed(&error, vendor, operation, output)?;
                // The gateway has answered, since the websocket was open.
                verdict = Verdict::DoesNotHold;
            }
            None => return Ok(verdict),
        }
    }
}

fn print_line(message: &str, output: &Output) -> Result<()> {
    output.bytes(format!("{}\n", json_text::one_line(message)).as_bytes())
}
