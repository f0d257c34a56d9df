//! All about one operation: what it takes, what it answers, and a call to copy.

use serde::Serialize;
use serde_json::{Map, Value};
use wagate_spec::{Content as Described, Location, Operation, Spec, is_file};

use crate::commands::call::{self, Content};
use crate::commands::documented;
use crate::output::{STRONG, styled};
use crate::profile::{self, settings};
use crate::shell::word;

/// How a file is given.
const PICTURE: &str = "--file photo.jpg";

/// An operation; scripts rely on these names.
#[derive(Serialize)]
pub struct Detail<'a> {
    vendor: &'a str,
    operation: &'a str,
    method: &'a str,
    path: &'a str,
    tag: &'a str,
    summary: &'a str,
    description: &'a str,
    deprecated: bool,
    /// How many calls a second the vendor allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    calls_per_second: Option<f64>,
    /// The variables without which it cannot be called.
    credentials: Vec<String>,
    parameters: Vec<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Body<'a>>,
    answers: Vec<Answer<'a>>,
    /// A call to copy.
    example: String,
    /// The pages that describe it, or show it.
    docs: Vec<&'a str>,
}

/// A parameter, or a member of a body.
#[derive(Serialize)]
struct Field {
    name: String,
    #[serde(rename = "in")]
    place: &'static str,
    required: bool,
    #[serde(rename = "type")]
    kind: String,
    description: String,
}

#[derive(Serialize)]
struct Body<'a> {
    media_type: &'a str,
    required: bool,
    #[serde(rename = "type")]
    kind: String,
    members: Vec<Field>,
}

#[derive(Serialize)]
struct Answer<'a> {
    status: u16,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<&'a str>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
}

impl<'a> Detail<'a> {
    /// What the description says of an operation.
    pub fn of(spec: &'a Spec, operation: &'a Operation) -> Self {
        let needed = settings(spec).filter(|setting| profile::is_needed(setting, operation));
        Self {
            vendor: &spec.vendor,
            operation: &operation.id,
            method: operation.method.as_str(),
            path: &operation.path,
            tag: &operation.tag,
            summary: &operation.summary,
            description: &operation.description,
            deprecated: operation.deprecated,
            calls_per_second: operation.rate_limit.map(|limit| limit.per_second),
            credentials: needed.map(|setting| setting.variable()).collect(),
            parameters: parameters(spec, operation),
            body: operation.request_content().map(|content| body(spec, operation, content)),
            answers: answers(spec, operation),
            example: example(spec, operation),
            docs: pages(operation),
        }
    }

    /// For people.
    pub fn text(&self) -> String {
        let mut text = format!(
            "{}  {} {}\n{}\n",
            styled(STRONG, format!("{} {}", self.vendor, self.operation)),
            self.method,
            self.path,
            self.summary
        );
        if self.deprecated {
            text.push_str("Deprecated.\n");
        }
        if !self.description.is_empty() {
            text.push_str(&format!("\n{}\n", self.description.trim_end()));
        }
        if let Some(limit) = self.calls_per_second {
            text.push_str(&format!("\nNo more than {limit} calls a second.\n"));
        }
        section(&mut text, "Credentials", self.credentials.iter().cloned());
        section(&mut text, "Parameters", self.parameters.iter().map(Field::line));
        if let Some(body) = &self.body {
            let head = format!("Body: {} ({})", body.kind, body.media_type);
            section(&mut text, &head, body.members.iter().map(Field::line));
        }
        section(&mut text, "Answers", self.answers.iter().map(Answer::line));
        section(&mut text, "Example", [self.example.clone()].into_iter());
        section(&mut text, "Documentation", self.docs.iter().map(|page| (*page).to_owned()));
        text
    }
}

fn section(text: &mut String, head: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n{}\n  {}\n", styled(STRONG, head), lines.join("\n  ")));
    }
}

impl Field {
    fn line(&self) -> String {
        let need = if self.required { "required" } else { "optional" };
        let place = if self.place == "body" { String::new() } else { format!("{}, ", self.place) };
        let Self { name, kind, description, .. } = self;
        format!("{name}: {kind} ({place}{need})  {}", one_line(description))
    }
}

impl Answer<'_> {
    fn line(&self) -> String {
        let kind = self.kind.as_ref().map(|kind| format!("{kind}  ")).unwrap_or_default();
        format!("{}  {kind}{}", self.status, one_line(self.description))
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pages that describe it, or else the places where a server was seen to have it.
fn pages(operation: &Operation) -> Vec<&str> {
    let pages = operation.docs.iter().map(|page| page.address());
    let seen = operation.observed.iter().flat_map(|observed| &observed.seen).map(String::as_str);
    let mut found: Vec<&str> = Vec::new();
    for address in pages {
        // One page may be named in several languages or editions.
        if !found.contains(&address) {
            found.push(address);
        }
    }
    if found.is_empty() { seen.collect() } else { found }
}

fn parameters(spec: &Spec, operation: &Operation) -> Vec<Field> {
    let fields = operation.parameters.iter().map(|parameter| Field {
        name: parameter.name.clone(),
        place: match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        },
        required: parameter.required,
        kind: kind(spec, &parameter.schema),
        description: parameter.description.clone(),
    });
    fields.collect()
}

fn body<'a>(spec: &'a Spec, operation: &Operation, content: &'a Described) -> Body<'a> {
    let members = call::members(spec, &content.schema).unwrap_or_default();
    let members = members.into_iter().map(|member| Field {
        name: member.name.to_owned(),
        place: "body",
        required: member.required,
        kind: kind(spec, member.schema),
        description: description(spec, member.schema),
    });
    Body {
        media_type: &content.media_type,
        required: operation.request_body.as_ref().is_some_and(|body| body.required),
        kind: kind(spec, &content.schema),
        members: members.collect(),
    }
}

fn description(spec: &Spec, schema: &Value) -> String {
    let own = schema.get("description").or_else(|| spec.resolve(schema)?.get("description"));
    own.and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn answers<'a>(spec: &'a Spec, operation: &'a Operation) -> Vec<Answer<'a>> {
    let answers = operation.responses.iter().map(|(status, response)| Answer {
        status: *status,
        description: &response.description,
        media_type: response.content().map(|content| content.media_type.as_str()),
        kind: response.content().map(|content| kind(spec, &content.schema)),
    });
    answers.collect()
}

/// What a value is, in a few words: `integer`, `list of Contact`, `text or image`.
fn kind(spec: &Spec, schema: &Value) -> String {
    if let Some(name) = component(schema) {
        // A component without members of its own says less by its name than by what it is.
        return match spec.resolve(schema) {
            Some(meant) if meant.get("enum").is_some() => kind(spec, meant),
            _ => name.to_owned(),
        };
    }
    if is_file(schema) {
        return "file".to_owned();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let shown: Vec<String> = values.iter().map(documented::spelled).collect();
        return shown.join(" | ");
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => {
            let items = schema.get("items").map_or("any".to_owned(), |items| kind(spec, items));
            format!("list of {items}")
        }
        Some("string") => "text".to_owned(),
        Some(name) => name.to_owned(),
        None => composed(spec, schema),
    }
}

fn composed(spec: &Spec, schema: &Value) -> String {
    for (key, between) in [("allOf", " and "), ("oneOf", " or "), ("anyOf", " or ")] {
        if let Some(parts) = schema.get(key).and_then(Value::as_array) {
            let parts: Vec<String> = parts.iter().map(|part| kind(spec, part)).collect();
            return parts.join(between);
        }
    }
    "any".to_owned()
}

fn component(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// A call with all that is required, as it is documented: a body member by member where that is short.
fn example(spec: &Spec, operation: &Operation) -> String {
    let mut words = vec!["wagate call".to_owned(), spec.vendor.clone(), operation.id.clone()];
    let parameters = documented::parameters(spec, operation);
    words.extend(parameters.map(|(given, value)| word(&format!("{}={value}", given.name))));
    let json = match documented::content(spec, operation) {
        Ok(Content::Json(body)) => body,
        Ok(Content::File(_)) => {
            words.push(PICTURE.to_owned());
            return words.join(" ");
        }
        Ok(Content::Form { fields, .. }) => {
            words.push(PICTURE.to_owned());
            words.extend(fields.iter().map(|(name, value)| word(&format!("{name}={value}"))));
            return words.join(" ");
        }
        _ => return words.join(" "),
    };
    match serde_json::from_str(json.get()) {
        Ok(Value::Object(members)) if is_short(&members, operation) => {
            words.extend(members.iter().map(member));
            words.join(" ")
        }
        _ => format!("echo {} | {} --body -", word(json.get()), words.join(" ")),
    }
}

/// Whether each member can stand as a word of its own, and none is taken for a parameter.
fn is_short(members: &Map<String, Value>, operation: &Operation) -> bool {
    let is_parameter =
        |name: &str| operation.parameters.iter().any(|parameter| parameter.name == name);
    members.len() <= 8
        && members.iter().all(|(name, value)| {
            !is_parameter(name)
                && !value.is_object()
                && !value.is_array()
                && value.as_str().is_none_or(|text| text.len() <= 80)
        })
}

fn member((name, value): (&String, &Value)) -> String {
    match value {
        Value::String(text) => word(&format!("{name}={text}")),
        other => word(&format!("{name}:={other}")),
    }
}
