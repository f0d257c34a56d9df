//! Webhook payloads: what a vendor sends of its own accord.

use wagate_spec::{Spec, Webhooks};

use crate::{
    Strictness, envelope,
    error::UnknownOperation,
    json::Json,
    report::{Problem, Side, WebhookEntry, WebhookFileReport, WebhookReport},
    schemas::Broken,
    text,
    vendor::Vendor,
};

/// Checks webhook payloads of one vendor, from any thread.
#[derive(Debug)]
pub struct WebhookChecker<'a> {
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
    let checker = WebhookChecker::new(vendor, strictness)?;
    Ok(checker.check(payload))
}

/// Checks a file of payloads: one value, a list of them, or one on each line.
pub fn check_file(
    vendor: &Vendor,
    file: &[u8],
    strictness: Strictness,
) -> Result<WebhookFileReport, UnknownOperation> {
    let checker = WebhookChecker::new(vendor, strictness)?;
    let entries = text::read(file, |value| match value {
        Ok(Json::List(payloads)) => {
            let entry = |payload| WebhookEntry { line: None, report: checker.payload(payload) };
            payloads.iter().map(entry).collect()
        }
        Ok(payload) => vec![WebhookEntry { line: None, report: checker.payload(&payload) }],
        Err(message) => checker.lines(file, &message),
    });
    Ok(WebhookFileReport { valid: entries.iter().all(|entry| entry.report.valid), entries })
}

impl<'a> WebhookChecker<'a> {
    pub(crate) fn new(
        vendor: &'a Vendor,
        strictness: Strictness,
    ) -> Result<Self, UnknownOperation> {
        let none = || UnknownOperation::Webhooks(vendor.spec.vendor.clone());
        let webhooks = vendor.spec.webhooks.as_ref().ok_or_else(none)?;
        Ok(Self { vendor, webhooks, strictness })
    }

    /// `whole` says why the file is not one value: for a file of one line that is the mistake.
    fn lines(&self, file: &[u8], whole: &str) -> Vec<WebhookEntry> {
        let lines = file.split(|byte| *byte == b'\n').zip(1..);
        let lines: Vec<_> = lines.filter(|(line, _)| !text::is_blank(line)).collect();
        let readable = lines.iter().filter(|(line, _)| text::check(line).is_ok()).count();
        // Not one line is a value: it is one broken value, and its lines say nothing.
        if readable == 0 {
            return vec![WebhookEntry { line: None, report: self.unreadable(whole) }];
        }
        let entry = |(line, number)| WebhookEntry { line: Some(number), report: self.check(line) };
        lines.into_iter().map(entry).collect()
    }

    /// Checks one payload, packed or not, and says which kind it is. One that cannot be read says why.
    #[must_use]
    pub fn check(&self, payload: &[u8]) -> WebhookReport {
        text::read(payload, |value| match value {
            Ok(value) => self.payload(&value),
            Err(message) => self.unreadable(&message),
        })
    }

    fn payload(&self, value: &Json<'_>) -> WebhookReport {
        let spec = &self.vendor.spec;
        let (payload, envelope, place) = envelope::opened(spec, value);
        let kinds = spec.webhook_kinds(payload);
        let schema = &self.webhooks.schema;
        let mut broken = self.vendor.check(self.strictness, Side::Webhook, schema, payload);
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
