//! From a payload to the line that is printed of it.

use std::time::SystemTime;

use anyhow::Result;
use serde::Serialize;
use serde_json::value::RawValue;
use wagate::{Event, Meaning, Vendor};
use wagate_spec::Spec;
use wagate_validate::{Strictness, Validator, WebhookReport};

use super::sink::Line;
use crate::commands::any_problem::AnyProblem;
use crate::{input, json_text};

/// Recognises and checks a vendor's events.
#[derive(Debug)]
pub struct Events {
    spec: &'static Spec,
    validator: Validator,
    vendor: Vendor,
    told: Told,
}

/// What is told of an event beside itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// What it means, whichever gateway sent it.
    pub meaning: bool,
    /// What is the same when it comes again.
    pub id: bool,
}

/// One event as it is written; scripts rely on these names.
#[derive(Serialize)]
struct Written<'a> {
    vendor: &'a str,
    kind: Option<&'a str>,
    valid: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<AnyProblem<'a>>,
    received_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<Meaning>,
    event: &'a RawValue,
}

/// A payload that is no JSON.
#[derive(Debug)]
pub struct NotJson(pub String);

impl Events {
    /// # Errors
    ///
    /// When no client knows the vendor.
    pub fn new(spec: &'static Spec, told: Told) -> Result<Self> {
        Ok(Self { spec, validator: Validator::new([spec]), vendor: spec.vendor.parse()?, told })
    }

    /// The line of an event, with its end. Of the payload nothing changes but line breaks between values.
    ///
    /// # Errors
    ///
    /// When the payload is no JSON.
    pub fn line(&self, payload: &[u8]) -> Result<Line, NotJson> {
        let payload = input::without_mark(payload);
        let raw: &RawValue = serde_json::from_slice(payload).map_err(not_json)?;
        let one_line = RawValue::from_string(json_text::one_line(raw.get()).into_owned());
        let report = self.report(raw.get().as_bytes())?;
        self.written(&report, &one_line.map_err(not_json)?)
    }

    /// The line of something that is no JSON: its event is the text.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn line_of_text(&self, text: &str) -> Result<Line, NotJson> {
        let event = serde_json::value::to_raw_value(text).map_err(not_json)?;
        self.written(&self.report(text.as_bytes())?, &event)
    }

    fn report(&self, payload: &[u8]) -> Result<WebhookReport, NotJson> {
        let report = self.validator.webhook(&self.spec.vendor, payload, Strictness::Tolerant);
        report.map_err(|error| NotJson(error.to_string()))
    }

    fn written(&self, report: &WebhookReport, event: &RawValue) -> Result<Line, NotJson> {
        let Told { meaning: is_told, id } = self.told;
        let meaning = (is_told || id).then(|| meaning(self.vendor, event));
        let id =
            meaning.as_ref().filter(|meaning| id && has_id(meaning)).map(|_| digest(event.get()));
        let found = report.problems.iter().map(AnyProblem::Found);
        let unreadable = report.unreadable.iter();
        let unreadable = unreadable.map(|message| {
            AnyProblem::unreadable(&self.spec.vendor, format!("cannot be read: {message}"))
        });
        let written = Written {
            vendor: &self.spec.vendor,
            kind: report.kind.as_deref(),
            valid: report.valid,
            problems: found.chain(unreadable).collect(),
            meaning: meaning.filter(|_| is_told),
            received_at: humantime::format_rfc3339_millis(SystemTime::now()).to_string(),
            event,
        };
        let mut bytes = serde_json::to_vec(&written).map_err(not_json)?;
        bytes.push(b'\n');
        Ok(Line { bytes, vendor: &self.spec.vendor, kind: report.kind.clone(), id })
    }
}

/// What cannot be read means nothing that is known; the problems say why.
fn meaning(vendor: Vendor, event: &RawValue) -> Meaning {
    Event::from_json(vendor, event.get()).map_or(Meaning::Other, |event| event.meaning())
}

/// Whether two events that look the same are one that was told twice: where somebody types, they are not.
fn has_id(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Message(message) => message.id.is_some(),
        Meaning::Status(status) => !status.messages.is_empty(),
        Meaning::Call(call) => call.id.is_some(),
        _ => false,
    }
}

/// The same for the same payload.
fn digest(payload: &str) -> String {
    sha1_smol::Sha1::from(payload).digest().to_string()
}

/// The message of an empty body would speak of the end of a file.
fn not_json(error: serde_json::Error) -> NotJson {
    if error.is_eof() && error.line() <= 1 && error.column() == 0 {
        return NotJson("the body is empty".to_owned());
    }
    NotJson(format!("the body is not JSON: {error}"))
}
