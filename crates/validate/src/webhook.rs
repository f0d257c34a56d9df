//! Webhook payloads: what a vendor sends of its own accord.

use serde_json::Value;
use wagate_spec::{Spec, Webhooks};

use crate::{
    Strictness, envelope,
    error::UnknownOperation,
    explain::Broken,
    report::{Problem, Side, WebhookEntry, WebhookFileReport, WebhookReport},
    text,
    vendor::Vendor,
};

/// A vendor's webhooks, to check payloads against.
struct Checker<'a> {
    vendor: &'a Vendor,
    webhooks: &'a Webhooks,
    strictness: Strictness,
}

/// Checks one payload.
pub fn check(
    vendor: &Vendor,
    payload: &[u8],
    strictness: Strictness,
) -> Result<WebhookReport, UnknownOperation> {
    let checker = Checker::new(vendor, strictness)?;
    Ok(match text::parse::<Value>(payload) {
        Ok(payload) => checker.payload(&payload),
        Err(message) => checker.unreadable(&message),
    })
}

/// Checks a file of payloads: one value, a list of them, or one on each line.
pub fn check_file(
    vendor: &Vendor,
    file: &[u8],
    strictness: Strictness,
) -> Result<WebhookFileReport, UnknownOperation> {
    let checker = Checker::new(vendor, strictness)?;
    let entries = match text::parse::<Value>(file) {
        Ok(Value::Array(payloads)) => {
            let entry = |payload| WebhookEntry { line: None, report: checker.payload(payload) };
            payloads.iter().map(entry).collect()
        }
        Ok(payload) => vec![WebhookEntry { line: None, report: checker.payload(&payload) }],
        Err(message) => checker.lines(file, &message),
    };
    Ok(WebhookFileReport { valid: entries.iter().all(|entry| entry.report.valid), entries })
}

impl<'a> Checker<'a> {
    fn new(vendor: &'a Vendor, strictness: Strictness) -> Result<Self, UnknownOperation> {
        let none = || UnknownOperation::Webhooks(vendor.spec.vendor.clone());
        let webhooks = vendor.spec.webhooks.as_ref().ok_or_else(none)?;
        Ok(Self { vendor, webhooks, strictness })
    }

    /// `whole` says why the file is not one value: for a file of one line that is the mistake.
    fn lines(&self, file: &[u8], whole: &str) -> Vec<WebhookEntry> {
        let lines = file.split(|byte| *byte == b'\n').zip(1..);
        let lines: Vec<_> = lines.filter(|(line, _)| !text::is_blank(line)).collect();
        let readable = lines.iter().filter(|(line, _)| text::parse::<Value>(line).is_ok()).count();
        // Not one line is a value: it is one broken value, and its lines say nothing.
        if readable == 0 {
            return vec![WebhookEntry { line: None, report: self.unreadable(whole) }];
        }
        let report = |line: &[u8]| match text::parse::<Value>(line) {
            Ok(payload) => self.payload(&payload),
            Err(message) => self.unreadable(&message),
        };
        let entry = |(line, number)| WebhookEntry { line: Some(number), report: report(line) };
        lines.into_iter().map(entry).collect()
    }

    fn payload(&self, value: &Value) -> WebhookReport {
        let spec = &self.vendor.spec;
        let (payload, envelope, place) = envelope::opened(spec, value);
        let kinds = spec.webhook_kinds(payload);
        let schemas = self.vendor.schemas(self.strictness, Side::Webhook);
        let mut broken = schemas.check(spec, &self.webhooks.schema, payload);
        for broken in &mut broken {
            broken.instance_path.insert_str(0, &place);
        }
        if self.strictness == Strictness::Strict {
            broken.extend(kinds.iter().filter_map(|kind| observed(spec, kind, &place)));
        }
        let problems: Vec<Problem> =
            broken.into_iter().map(|broken| problem(spec, &kinds, broken)).collect();
        WebhookReport {
            kind: (!kinds.is_empty()).then(|| kinds.join("/")),
            envelope,
            valid: problems.is_empty(),
            problems,
            unreadable: None,
        }
    }

    fn unreadable(&self, message: &str) -> WebhookReport {
        let unreadable = Some(message.to_owned());
        WebhookReport { kind: None, envelope: None, valid: false, problems: Vec::new(), unreadable }
    }
}

/// What is wrong with a kind that no page states.
fn observed(spec: &Spec, kind: &str, place: &str) -> Option<Broken> {
    let observed = spec.event(kind)?.observed.as_ref()?;
    Some(Broken {
        instance_path: place.to_owned(),
        schema_path: String::new(),
        message: format!("the kind `{kind}` is {}", text::undocumented(observed)),
    })
}

/// The page is that of the narrowest kind that was recognised.
fn problem(spec: &Spec, kinds: &[&str], broken: Broken) -> Problem {
    let page = kinds.iter().rev().find_map(|kind| spec.event(kind)?.docs.first());
    Problem {
        side: Side::Webhook,
        vendor: spec.vendor.clone(),
        operation: kinds.join("/"),
        instance_path: broken.instance_path,
        schema_path: broken.schema_path,
        message: text::shortened(&broken.message),
        docs: page.map(|page| page.address().to_owned()).unwrap_or_default(),
    }
}
