use std::sync::LazyLock;

use wagate_validate::{Report, Response, Strictness, Validator};

pub static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| Validator::new(wagate_spec::bundled()));

/// Checks an answer whose media type is not known.
pub fn answer(
    vendor: &str,
    operation: &str,
    status: u16,
    body: &str,
    strictness: Strictness,
) -> Report {
    let response = Response::new(status, body.as_bytes());
    VALIDATOR.response(vendor, operation, &response, strictness).expect("the operation exists")
}

/// `path: message` of each problem.
pub fn problems(report: &Report) -> Vec<String> {
    assert_eq!(report.valid, report.problems.is_empty());
    report.problems.iter().map(|one| format!("{}: {}", one.instance_path, one.message)).collect()
}
