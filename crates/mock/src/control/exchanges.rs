//! `/__mock/exchanges`: what went over the wire, without credentials.

use http::request::Parts;
use http::{Method, StatusCode};
use serde::Serialize;
use serde_json::json;

use super::{ok, wrong_method};
use crate::gateway::Gateway;
use crate::wire::answer::Answer;
use crate::wire::call::query;
use crate::wire::redaction::RedactedExchange;

/// Shows or forgets the exchanges.
pub(super) fn answer(gateway: &Gateway, parts: &Parts) -> Answer {
    match parts.method {
        Method::GET | Method::HEAD => match wanted(gateway, parts) {
            Ok(wanted) => shown(gateway, &wanted),
            Err(problem) => Answer::error(StatusCode::BAD_REQUEST, &problem),
        },
        Method::DELETE => ok(&json!({ "removed": gateway.clear_exchanges() })),
        _ => wrong_method("DELETE, GET, HEAD"),
    }
}

/// Which exchanges are asked for.
#[derive(Default)]
struct Wanted {
    operations: Vec<String>,
    statuses: Vec<u16>,
}

#[derive(Serialize)]
struct Shown {
    count: usize,
    exchanges: Vec<RedactedExchange>,
}

fn wanted(gateway: &Gateway, parts: &Parts) -> Result<Wanted, String> {
    let mut wanted = Wanted::default();
    for (name, value) in query(parts.uri.query().unwrap_or_default()) {
        match name.as_str() {
            "operation" => {
                gateway.index(&value).map_err(|error| error.to_string())?;
                wanted.operations.push(value);
            }
            "status" => {
                let status = value.parse().map_err(|_| format!("`{value}` is no status"))?;
                wanted.statuses.push(status);
            }
            _ => return Err(format!("the query has `operation` and `status`, not `{name}`")),
        }
    }
    Ok(wanted)
}

fn shown(gateway: &Gateway, wanted: &Wanted) -> Answer {
    let of_operation = |operation: Option<&str>| {
        let operations = &wanted.operations;
        operations.is_empty() || operations.iter().any(|one| Some(one.as_str()) == operation)
    };
    let of_status = |status| wanted.statuses.is_empty() || wanted.statuses.contains(&status);
    let exchanges = gateway.recorder.exchanges();
    let exchanges = exchanges.iter().filter(|exchange| {
        of_operation(exchange.operation.as_deref()) && of_status(exchange.status)
    });
    let exchanges: Vec<_> =
        exchanges.map(|exchange| gateway.redaction().exchange(exchange)).collect();
    ok(&Shown { count: exchanges.len(), exchanges })
}
