//! Code samples of the shell: what they call, and what it printed.

use crate::dialect::address::{self, Address};
use crate::dialect::builder::{Builder, Printed};
use crate::dialect::curl::{self, Command};
use crate::facts::{Origin, Provenance, Role};

/// Reads the commands of a code sample, and gives the endpoints of its websockets: nothing else states these.
///
/// What headers a sample sends is the sample's choice: where one is wanted, the text says so.
pub(super) fn read(builder: &mut Builder, content: &str, line: usize) -> Vec<usize> {
    let mut sockets = Vec::new();
    for command in curl::commands(content) {
        let is_socket = ["ws://", "wss://"].iter().any(|it| command.address.starts_with(it));
        let address = address::parse(&command.address);
        let Some(address) = address.filter(|it| is_socket || it.path.starts_with("/api/")) else {
            continue;
        };
        let index = call(builder, &command, &address, line + command.line);
        if is_socket && !sockets.contains(&index) {
            sockets.push(index);
        }
        for (raw, offset) in command.printed {
            answer(builder, &raw, line + offset, index);
        }
    }
    sockets
}

/// The endpoint that a command calls, and its body.
fn call(builder: &mut Builder, command: &Command, address: &Address, line: usize) -> usize {
    let body_verb = if command.body.is_some() { "POST" } else { "GET" };
    let method = command.method.as_deref().unwrap_or(body_verb);
    let index = match builder.template_of(method, &address.path) {
        Some(index) => {
            builder.query(index, address, line);
            index
        }
        None => builder.endpoint(Some(method), address, Origin::CodeSample, line),
    };
    if let Some((raw, offset)) = &command.body
        && raw.trim_start().starts_with(['{', '['])
    {
        builder.example(Printed {
            role: Role::Request,
            status: None,
            raw,
            line: line - command.line + offset,
            provenance: Provenance::Documented,
            endpoints: vec![index],
            events: Vec::new(),
        });
    }
    index
}

/// JSON that the command printed. Its `statusCode` is the status.
fn answer(builder: &mut Builder, raw: &str, line: usize, endpoint: usize) {
    builder.example(Printed {
        role: Role::Response,
        status: None,
        raw,
        line,
        provenance: Provenance::Documented,
        endpoints: vec![endpoint],
        events: Vec::new(),
    });
    let values = builder.last_values();
    let status = values.first().and_then(|value| value.get("statusCode")?.as_u64());
    if let Some(example) = builder.page.examples.last_mut() {
        example.status = status.and_then(|status| u16::try_from(status).ok());
    }
}
