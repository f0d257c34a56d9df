//! Whether what went over the wire is what the vendor documents, on both sides.

use wagate_mock::Exchange;
use wagate_spec::{Found, Router, Spec};
use wagate_validate::{Request, Response, Strictness, UnknownOperation, Validator};

/// Everything that is not as documented, in words.
///
/// # Errors
///
/// When the exchange is of an operation that the description does not have.
pub fn problems(
    spec: &Spec,
    validator: &Validator,
    operation: &str,
    exchange: &Exchange,
) -> Result<Vec<String>, UnknownOperation> {
    let request = request(spec, exchange);
    let response = Response::new(exchange.status, &exchange.response_body).content_type(
        exchange.response_headers.get("content-type").and_then(|value| value.to_str().ok()),
    );
    let sent = validator.request(&spec.vendor, operation, &request, Strictness::Strict)?;
    // The examples of the docs contradict their own tables here and there, as servers do.
    let check = |answer: &Response<'_>| {
        validator.response(&spec.vendor, operation, answer, Strictness::Tolerant)
    };
    let mut problems = sent.problems;
    problems.extend(check(&response)?.problems);
    for message in &exchange.messages {
        problems.extend(check(&Response::new(exchange.status, message.as_bytes()))?.problems);
    }
    Ok(problems.iter().map(crate::commands::problem_line).collect())
}

/// The request as the validator takes it.
fn request<'a>(spec: &Spec, exchange: &'a Exchange) -> Request<'a> {
    let (path, query) = exchange.target.split_once('?').unwrap_or((&exchange.target, ""));
    let query = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let headers = exchange.request_headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let request =
        Request::new().path(captures(spec, exchange, path)).query(query).headers(headers.collect());
    if exchange.request_body.is_empty() { request } else { request.body(&exchange.request_body) }
}

fn captures(spec: &Spec, exchange: &Exchange, path: &str) -> Vec<(String, String)> {
    match Router::new(spec).find(&exchange.method, path) {
        Found::Operation(matched) => matched.captures,
        _ => Vec::new(),
    }
}
