//! What the headings of pages in Portuguese or English mean, as Z-API and Plug Chat write them.

use super::address::is_method;
use crate::facts::Place;

/// The part of the page that the reader is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Section {
    /// No facts are expected here.
    #[default]
    Other,
    Method,
    Header,
    Attributes,
    Body,
    Params,
    Response,
    Payload,
}

impl Section {
    /// Whether a heading below it can name an object with a table of its own.
    pub(super) fn has_tables(self) -> bool {
        matches!(self, Self::Attributes | Self::Body | Self::Response | Self::Payload)
    }

    /// Whether its tables list what the caller sends.
    pub(super) fn has_requests(self) -> bool {
        matches!(self, Self::Attributes | Self::Body)
    }

    /// Whether an address in it is an example of a call, not the statement of an endpoint.
    pub(super) fn prints_calls(self) -> bool {
        matches!(self, Self::Params | Self::Body | Self::Response | Self::Payload)
    }
}

/// A heading, understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// A path, and the verb when it is printed with it.
    Path(Option<String>, String),
    Status(u16),
    Section(Section),
    /// What every request of the page carries: headers.
    EveryRequest,
    /// The query parameters.
    Query,
    /// Attributes that are mandatory or not, of an object when it is named, in a place when it is named.
    Mandatory(bool, Option<String>, Option<Place>),
    /// An example of what the section is about.
    Example,
    /// Examples of what a webhook delivers.
    PayloadExample,
    /// Anything else; perhaps the name of an object.
    Other(String),
}

/// First words of headings (in small letters, with straight apostrophes), longest first where one begins another.
const SECTIONS: &[(&str, Section)] = &[
    ("webhook response", Section::Other),
    ("retornos dos webhooks", Section::Payload),
    ("retorno dos webhooks", Section::Payload),
    ("retorno do webhook", Section::Payload),
    ("returns from webhook", Section::Payload),
    ("return from webhook", Section::Payload),
    ("webhook's return", Section::Payload),
    ("webhooks' return", Section::Payload),
    ("webhooks return", Section::Payload),
    ("webhook return", Section::Payload),
    ("notification response", Section::Payload),
    ("método", Section::Method),
    ("metodo", Section::Method),
    ("method", Section::Method),
    ("endpoint", Section::Method),
    ("api", Section::Method),
    ("header", Section::Header),
    ("atribut", Section::Attributes),
    ("attribut", Section::Attributes),
    ("atributes", Section::Attributes),
    ("parâmetros", Section::Attributes),
    ("parameters", Section::Attributes),
    ("request body", Section::Body),
    ("body", Section::Body),
    ("request param", Section::Params),
    ("request url", Section::Params),
    ("request", Section::Params),
    ("url", Section::Params),
    ("example url", Section::Params),
    ("exemplo de requisição", Section::Params),
    ("response", Section::Response),
    ("resposta", Section::Response),
    ("retorno", Section::Response),
    ("painel", Section::Other),
    ("admin", Section::Other),
    ("conceitua", Section::Other),
    ("concept", Section::Other),
    ("code", Section::Other),
    ("observa", Section::Other),
    ("tamanho", Section::Other),
    ("size", Section::Other),
];

impl Heading {
    pub(super) fn of(text: &str) -> Self {
        let lower = text.to_lowercase().replace('’', "'");
        if let Some(path) = path(text) {
            return path;
        }
        if let Some(status) = status(text) {
            return Self::Status(status);
        }
        if lower.starts_with("toda requisição") {
            return Self::EveryRequest;
        }
        if lower.starts_with("query") {
            return Self::Query;
        }
        for (word, mandatory) in [
            ("obrigatóri", true),
            ("obrigatori", true),
            ("required", true),
            ("mandatory", true),
            ("opciona", false),
            ("optional", false),
        ] {
            if lower.starts_with(word) {
                return mandatory_of(text, mandatory);
            }
        }
        if lower.starts_with("exemplo de requisição") {
            return Self::Section(Section::Params);
        }
        if lower.starts_with("exempl")
            || (lower.starts_with("example") && !lower.starts_with("example url"))
        {
            return example(&lower);
        }
        if ["atributos do ", "atributos da ", "attributes of "]
            .iter()
            .any(|words| lower.starts_with(words))
        {
            return Self::Other(text.to_owned());
        }
        match SECTIONS.iter().find(|(word, _)| lower.starts_with(word)) {
            Some((_, section)) => Self::Section(*section),
            None if lower.ends_with("example") || lower.ends_with("exemplo") => example(&lower),
            None => Self::Other(text.to_owned()),
        }
    }
}

/// The heading of an example, in small letters.
fn example(lower: &str) -> Heading {
    if lower.contains("webhook") { Heading::PayloadExample } else { Heading::Example }
}

/// `/send-text`, `POST /send-text`.
fn path(text: &str) -> Option<Heading> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    if is_method(first) {
        let path = words.next().filter(|path| path.starts_with('/'))?;
        return Some(Heading::Path(Some(first.to_owned()), path.to_owned()));
    }
    (first.starts_with('/') && first.len() > 1).then(|| Heading::Path(None, first.to_owned()))
}

fn status(text: &str) -> Option<u16> {
    let first = text.split(|sign: char| !sign.is_alphanumeric()).next()?;
    let number: u16 = first.parse().ok()?;
    (first.len() == 3 && (100..600).contains(&number)).then_some(number)
}

fn mandatory_of(text: &str, mandatory: bool) -> Heading {
    let rest =
        text.split_once(char::is_whitespace).map(|(_, rest)| rest.trim()).unwrap_or_default();
    let lower = rest.to_lowercase();
    let place = if lower.contains("query") {
        Some(Place::Query)
    } else if lower.contains("body") {
        Some(Place::Body)
    } else {
        None
    };
    let object = (place.is_none() && !rest.is_empty())
        .then(|| object(rest).unwrap_or_else(|| rest.to_owned()));
    Heading::Mandatory(mandatory, object, place)
}

/// The object that a short line before a table names: `Object (Note)`, `Array Messages`.
pub(super) fn object(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(':');
    if text.contains('\n') || text.contains('.') || text.split_whitespace().count() > 4 {
        return None;
    }
    if let Some((_, name)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        return Some(name.trim().to_owned()).filter(|name| !name.is_empty());
    }
    if let Some((_, rest)) = text.split_once('(') {
        return rest
            .split_once(')')
            .map(|(name, _)| name.trim().to_owned())
            .filter(|name| !name.is_empty());
    }
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| {
            !["array", "object", "objeto", "objetos", "lista", "list", "de", "do", "of", "the"]
                .contains(&word.to_lowercase().as_str())
        })
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}
