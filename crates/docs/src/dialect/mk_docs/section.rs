//! What the headings of a page begin: told by their ids, so that the language of the page does not matter.

use crate::facts::{Place, Role};

/// The part of the page that the reader is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Section {
    /// No facts are expected here, but the statement of an endpoint.
    Other,
    /// The request as a whole: its address.
    Request,
    /// The answer as a whole.
    Response,
    /// The notification as a whole.
    Webhook,
    /// What the caller sends, and where, if the heading says so.
    Parameters(Option<Place>),
    ResponseFields,
    PayloadFields,
    RequestExample,
    ResponseExample,
    PayloadExample,
    Errors,
    /// Programs that call the method.
    Samples,
}

/// What a part of the page is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    Request,
    Response,
    Webhook,
}

const REQUEST: [&str; 5] = ["request", "запрос", "requisi", "solicita", "consulta"];
const RESPONSE: [&str; 4] = ["response", "ответ", "respost", "repost"];
const WEBHOOK: [&str; 4] = ["webhook", "notifica", "уведомлен", "вебхук"];
const EXAMPLE: [&str; 3] = ["example", "пример", "exemplo"];
const FIELDS: [&str; 13] = [
    "param",
    "parâm",
    "parêm",
    "field",
    "format",
    "object",
    "параметр",
    "поля",
    "поле",
    "формат",
    "объект",
    "campo",
    "objeto",
];
const ERRORS: [&str; 3] = ["errors", "ошибки", "erros"];
const PROGRAM: [&str; 10] =
    ["python", "php", "javascript", "nodejs", "java", "golang", "curl", "код ", "кода", "códig"];

impl Section {
    /// The part that the id of a heading tells; `None` for an id of no part, and for one that MkDocs made of the words.
    pub(super) fn of_id(id: &str, words: &str) -> Option<Self> {
        if id == slug(words) { None } else { by_id(id) }
    }

    /// The part that the words of a heading tell; `None` for one that is no part of every page.
    pub(super) fn of_words(words: &str) -> Option<Self> {
        by_id(&slug(words)).or_else(|| by_words(&words.to_lowercase()))
    }

    /// The same below the heading of a part: what an answer holds is sent by nobody, whatever the id says.
    pub(super) fn below(self, part: Self) -> Self {
        match (part, self) {
            (Self::Response, Self::Parameters(None)) => Self::ResponseFields,
            (Self::Response, Self::RequestExample) => Self::ResponseExample,
            _ => self,
        }
    }

    /// What a payload that is printed here is an example of.
    pub(super) fn role(self) -> Role {
        match self {
            Self::Request | Self::RequestExample => Role::Request,
            Self::Response | Self::ResponseExample => Role::Response,
            Self::Webhook | Self::PayloadExample => Role::Webhook,
            _ => Role::Unplaced,
        }
    }

    /// Whether an address here is an example of a call, not the statement of an endpoint.
    pub(super) fn prints_calls(self) -> bool {
        matches!(
            self,
            Self::RequestExample | Self::ResponseExample | Self::PayloadExample | Self::Samples
        )
    }

    /// The part whose fields a table here lists.
    pub(super) fn fields(self) -> Option<Self> {
        match self {
            Self::Request => Some(Self::Parameters(None)),
            Self::Response => Some(Self::ResponseFields),
            Self::Webhook => Some(Self::PayloadFields),
            Self::Parameters(_) | Self::ResponseFields | Self::PayloadFields => Some(self),
            _ => None,
        }
    }
}

impl Subject {
    fn whole(self) -> Section {
        match self {
            Self::Request => Section::Request,
            Self::Response => Section::Response,
            Self::Webhook => Section::Webhook,
        }
    }

    fn fields(self, place: Option<Place>) -> Section {
        match self {
            Self::Request => Section::Parameters(place),
            Self::Response => Section::ResponseFields,
            Self::Webhook => Section::PayloadFields,
        }
    }

    fn example(self) -> Section {
        match self {
            Self::Request => Section::RequestExample,
            Self::Response => Section::ResponseExample,
            Self::Webhook => Section::PayloadExample,
        }
    }
}

/// A heading without its id, and the id: `Request {#request}`.
pub(super) fn split_id(heading: &str) -> (&str, Option<&str>) {
    let plain = (heading.trim(), None);
    let Some((text, list)) = heading.rsplit_once('{') else { return plain };
    let Some(list) = list.trim_end().strip_suffix('}') else { return plain };
    let Some((_, id)) = list.split_once('#') else { return plain };
    let id = id.split_whitespace().next().filter(|id| !id.is_empty());
    (text.trim(), id)
}

/// The id that MkDocs makes of a heading in Latin letters.
fn slug(text: &str) -> String {
    let is_kept =
        |sign: &char| sign.is_ascii_alphanumeric() || sign.is_whitespace() || "_-".contains(*sign);
    let kept: String = text.chars().filter(is_kept).collect();
    let words = kept.split(|sign: char| sign.is_whitespace() || sign == '-');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-").to_lowercase()
}

fn by_id(id: &str) -> Option<Section> {
    let id = id.to_lowercase();
    let words: Vec<&str> = id.split(['-', '_']).filter(|word| !word.is_empty()).collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let place = place(&id);
    if has(&["errors"]) {
        return Some(Section::Errors);
    }
    let subjects = [
        (["webhook", "notification"], Subject::Webhook),
        (["request", "requests"], Subject::Request),
        (["response", "answer"], Subject::Response),
    ];
    let subject = subjects.iter().find(|(names, _)| has(names)).map(|(_, subject)| *subject);
    if has(&["example", "examples"]) {
        // `request-example-python` is a program.
        let is_payload = has(&["body"]) || words.len() == 2;
        return subject.map(|of| if is_payload { of.example() } else { Section::Samples });
    }
    let has_fields = has(&["parameters", "params", "fields", "format", "type"]);
    match subject {
        Some(of) if has_fields => Some(of.fields(place)),
        Some(of) if words.len() == 1 => Some(of.whole()),
        None if has_fields && place.is_some() => Some(Section::Parameters(place)),
        _ => None,
    }
}

fn by_words(text: &str) -> Option<Section> {
    let has = |known: &[&str]| known.iter().any(|word| text.contains(word));
    if ERRORS.iter().any(|word| text.starts_with(word) || text.ends_with(word)) {
        return Some(Section::Errors);
    }
    if has(&EXAMPLE) && has(&PROGRAM) {
        return Some(Section::Samples);
    }
    let subject = match () {
        () if has(&WEBHOOK) => Subject::Webhook,
        () if has(&RESPONSE) => Subject::Response,
        () if has(&REQUEST) => Subject::Request,
        () => return None,
    };
    match () {
        () if has(&EXAMPLE) => Some(subject.example()),
        () if has(&FIELDS) => Some(subject.fields(place(text))),
        () if !text.contains(char::is_whitespace) => Some(subject.whole()),
        () => None,
    }
}

/// The place that a heading names.
fn place(text: &str) -> Option<Place> {
    let mut words = text.split(|sign: char| !sign.is_alphanumeric());
    words.find_map(|word| match word {
        "query" => Some(Place::Query),
        "path" => Some(Place::Path),
        "header" | "headers" => Some(Place::Header),
        _ => None,
    })
}
