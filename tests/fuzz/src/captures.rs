//! Captured traffic.

use std::sync::LazyLock;

use serde_json::{Value, json};
use wagate_spec::bundled;
use wagate_validate::{HarEntries, HarOptions, Strictness, Validator};

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| Validator::new(bundled()));

/// A file that calls itself HAR.
pub fn check(bytes: &[u8]) {
    for strictness in [Strictness::Tolerant, Strictness::Strict] {
        let Ok(report) = VALIDATOR.har(bytes, &HarOptions::new(), strictness) else { continue };
        let problems = report.entries.iter().flat_map(|entry| &entry.problems);
        assert!(!report.valid || problems.count() == 0, "{report:?}");
    }
    let mut entries = HarEntries::new(bytes);
    // As many as there are, or up to the first mistake.
    while let Some(Ok(_)) = entries.next() {}
}

/// The documented exchanges of a few operations of each vendor.
pub fn corpus() -> Vec<Vec<u8>> {
    let of = |spec: &wagate_spec::Spec| {
        let entries = spec.operations.iter().take(12).map(|operation| {
            let host = spec.hosts.first().map_or("http://localhost", |host| host.url.as_str());
            let example = |content: &wagate_spec::Content| {
                content.examples.values().next().map(|example| example.value.to_string())
            };
            let request = operation.request_content().and_then(example);
            let answer = operation.success_content().find_map(example);
            json!({
                "request": {
                    "method": operation.method.as_str(),
                    "url": format!("{host}{}", operation.path),
                    "headers": [{ "name": "Content-Type", "value": "application/json" }],
                    "queryString": [],
                    "postData": { "mimeType": "application/json", "text": request },
                },
                "response": {
                    "status": 200,
                    "headers": [],
                    "content": { "mimeType": "application/json", "text": answer },
                },
            })
        });
        let entries: Vec<Value> = entries.collect();
        let file =
            json!({ "log": { "version": "1.2", "creator": { "name": "x" }, "entries": entries } });
        file.to_string().into_bytes()
    };
    bundled().iter().map(of).collect()
}
