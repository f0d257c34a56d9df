//! Webhook payloads: what a vendor sends of its own accord.

use wagate_spec::{Spec, Webhooks, suggest};

use crate::{
    Strictness,
    envelope::{self, Payload},
    error::UnknownOperation,
    json::Json,
    report::{Envelope, Problem, Side, WebhookEntry, WebhookFileReport, WebhookReport},
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

    /// Checks what a line of a file holds: a payload, or a list of them.
    #[must_use]
    pub fn check_all(&self, line: &[u8]) -> Vec<WebhookReport> {
        text::read(line, |value| match value {
            Ok(Json::List(items)) if !items.is_empty() => {
                items.iter().map(|item| self.payload(item)).collect()
            }
            Ok(value) => vec![self.payload(&value)],
            Err(message) => vec![self.unreadable(&message)],
        })
    }

    /// Checks the payloads that stand somewhere in a text, such as a line of a log: objects that are of a documented kind, or
    /// an envelope of one, as they are or as a text in another object.
    #[must_use]
    pub fn find(&self, line: &[u8]) -> Vec<WebhookReport> {
        let line = text::whole(line);
        let (mut found, mut place) = (Vec::new(), 0);
        while let Some(offset) = memchr::memchr(b'{', &line[place..]) {
            place += offset;
            let rest = serde_json::Deserializer::from_slice(&line[place..]);
            let mut values = rest.into_iter::<Json<'_>>();
            let reports = match values.next() {
                Some(Ok(value)) => self.recognised(&value),
                _ => Vec::new(),
            };
            // What is in no payload may still hold one.
            place += if reports.is_empty() { 1 } else { values.byte_offset() };
            found.extend(reports);
        }
        found
    }

    /// The payload that an object is or, in texts, holds.
    fn recognised(&self, value: &Json<'_>) -> Vec<WebhookReport> {
        let mut report = self.payload(value);
        if report.kind.is_some() {
            report.envelope.get_or_insert(Envelope::Log);
            return vec![report];
        }
        let members = value.as_object().into_iter().flatten();
        let texts = members.filter_map(|(_, member)| member.as_str());
        let texts = texts.filter(|text| text.contains('{'));
        texts.flat_map(|text| self.find(text.as_bytes())).collect()
    }

    /// What is taken for a payload, for somebody whose file holds none.
    #[must_use]
    pub fn looked_for(&self) -> String {
        let spec = &self.vendor.spec;
        let schema = spec.resolve(&self.webhooks.schema);
        let tag =
            schema.and_then(|schema| schema.get("discriminator")?.get("propertyName")?.as_str());
        let tells = tag.map_or_else(|| "its keys".to_owned(), |tag| format!("`{tag}`"));
        let queue =
            self.vendor.queue.as_ref().map(|(receipt, body)| {
                format!(", in an answer of the queue (`{receipt}`, `{body}`)")
            });
        format!(
            "a payload of {}, told by {tells}: alone, in a list, one on each line{}, or in a request that a workflow program kept (`headers`, `body`)",
            spec.product,
            queue.unwrap_or_default()
        )
    }

    fn payload(&self, value: &Json<'_>) -> WebhookReport {
        if self.vendor.queue.is_some() && matches!(value, Json::Null) {
            return empty_queue();
        }
        let opened = envelope::opened(self.vendor, value);
        match opened.payload {
            Payload::Json(payload) => self.opened(payload, opened.envelope, &opened.place),
            Payload::Text(text) => text::read(text.as_bytes(), |value| match value {
                Ok(value) => self.opened(&value, opened.envelope, &opened.place),
                Err(message) => self.unreadable(&format!("{}: {message}", opened.place)),
            }),
        }
    }

    fn opened(&self, payload: &Json<'_>, envelope: Option<Envelope>, place: &str) -> WebhookReport {
        let spec = &self.vendor.spec;
        let kinds = self.vendor.kinds.of(payload);
        let schema = &self.webhooks.schema;
        let mut broken = self.vendor.check(self.strictness, Side::Webhook, schema, payload);
        for broken in &mut broken {
            broken.instance_path.insert_str(0, place);
        }
        if self.strictness == Strictness::Strict {
            broken.extend(kinds.iter().filter_map(|kind| observed(spec, kind, place)));
        }
        let problems: Vec<Problem> =
            broken.into_iter().map(|broken| problem(spec, &kinds, broken)).collect();
        WebhookReport {
            kind: (!kinds.is_empty()).then(|| kinds.join("/")),
            envelope,
            nearest: if kinds.is_empty() { self.nearest(payload) } else { None },
            valid: problems.is_empty(),
            problems,
            unreadable: None,
        }
    }

    /// The documented tag that is most like the one of a payload.
    fn nearest(&self, payload: &Json<'_>) -> Option<String> {
        let discriminator =
            self.vendor.spec.resolve(&self.webhooks.schema)?.get("discriminator")?;
        let tag = payload.get(discriminator.get("propertyName")?.as_str()?)?.as_str()?;
        let known = discriminator.get("mapping")?.as_object()?.keys().map(String::as_str);
        suggest::closest(tag, known).first().map(|name| (*name).to_owned())
    }

    fn unreadable(&self, message: &str) -> WebhookReport {
        WebhookReport {
            kind: None,
            envelope: None,
            nearest: None,
            valid: false,
            problems: Vec::new(),
            unreadable: Some(message.to_owned()),
        }
    }
}

/// What a queue answers while nothing waits in it.
const fn empty_queue() -> WebhookReport {
    WebhookReport {
        kind: None,
        envelope: Some(Envelope::Queue),
        nearest: None,
        valid: true,
        problems: Vec::new(),
        unreadable: None,
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
