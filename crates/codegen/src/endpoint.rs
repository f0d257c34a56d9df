//! A method of a client: an operation, with one choice among the media types of its request and
//! answer.
//!
//! The first media types are the operation's own method; each further one names a method of its own
//! (`x-method`), which sends or asks for that.

use serde_json::Value;
use wagate_spec::{Content, Operation, Parameter, Spec};

use crate::schema::Schema;

/// One method of a client.
#[derive(Debug, Clone, Copy)]
pub struct Endpoint<'a> {
    /// The operation that it calls.
    pub operation: &'a Operation,
    /// What it is called after: the operation's id, or the name that a media type gives it.
    pub id: &'a str,
    /// What it sends.
    pub request: Option<&'a Content>,
    /// What it answers.
    pub answer: Body<'a>,
    /// Whether the media type of the answer must be asked for.
    pub asks: bool,
}

/// What a body is read as.
#[derive(Debug, Clone, Copy)]
pub enum Body<'a> {
    /// Nobody says what comes.
    Unknown,
    /// JSON with this schema.
    Json(&'a Value),
    /// Text that is no JSON.
    Text(&'a str),
    /// A file of this media type.
    File(&'a str),
    /// Messages of a websocket, with this schema.
    Messages(&'a Value),
}

impl<'a> Body<'a> {
    fn of(operation: &Operation, content: &'a Content) -> Self {
        let (media_type, schema) = (content.media_type.as_str(), Schema(&content.schema));
        if operation.websocket {
            return Self::Messages(&content.schema);
        }
        if is_json(media_type) {
            return match content.schema.as_object().is_none_or(serde_json::Map::is_empty) {
                true => Self::Unknown,
                false => Self::Json(&content.schema),
            };
        }
        match media_type.starts_with("text/") && !schema.is_file() {
            true => Self::Text(media_type),
            false => Self::File(media_type),
        }
    }

    /// The schema of a body that has a type of its own.
    pub fn schema(self) -> Option<&'a Value> {
        match self {
            Self::Json(schema) | Self::Messages(schema) => Some(schema),
            Self::Unknown | Self::Text(_) | Self::File(_) => None,
        }
    }
}

/// Whether a body of this media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "application/json" || essence.ends_with("+json")
}

/// The methods of a client, ordered as the operations are described.
pub fn endpoints(spec: &Spec) -> impl Iterator<Item = Endpoint<'_>> {
    spec.operations.iter().flat_map(of)
}

/// The methods of one operation.
pub fn of(operation: &Operation) -> Vec<Endpoint<'_>> {
    let requests = operation.request_body.as_ref().map_or(&[][..], |body| &body.contents);
    let answers = answers(operation);
    let own = Endpoint {
        operation,
        id: &operation.id,
        request: requests.first(),
        answer: answers.first().map_or(Body::Unknown, |first| Body::of(operation, first)),
        asks: answers.first().is_some_and(|first| {
            !operation.websocket && (answers.len() > 1 || !is_json(&first.media_type))
        }),
    };
    let mut endpoints = vec![own];
    for content in requests.iter().skip(1) {
        let named =
            content.method.as_deref().map(|id| Endpoint { id, request: Some(content), ..own });
        endpoints.extend(named);
    }
    for content in answers.into_iter().skip(1) {
        let answer = Body::of(operation, content);
        let named = content.method.as_deref();
        endpoints.extend(named.map(|id| Endpoint { id, answer, asks: true, ..own }));
    }
    endpoints
}

/// The documented bodies of success, one for each media type.
fn answers(operation: &Operation) -> Vec<&Content> {
    let mut answers: Vec<&Content> = Vec::new();
    for content in operation.successes().flat_map(|response| &response.contents) {
        if answers.iter().all(|known| known.media_type != content.media_type) {
            answers.push(content);
        }
    }
    answers
}

impl<'a> Endpoint<'a> {
    /// The parameters that are given once, each with the name of its scope.
    pub fn scoped(&self) -> impl Iterator<Item = (&'a Parameter, &'a str)> + use<'a> {
        let parameters = self.operation.parameters.iter();
        parameters.filter_map(|parameter| Some((parameter, parameter.scope.as_deref()?)))
    }

    /// The members of the body that are given once, each with the name of its scope.
    pub fn scoped_members(&self, spec: &'a Spec) -> impl Iterator<Item = (&'a str, &'a str)> {
        let body = self.request.and_then(|content| Schema(&content.schema).reference());
        let body = body.and_then(|name| spec.schemas.get(name)).map(Schema);
        let properties = body.and_then(Schema::properties).into_iter().flatten();
        properties.filter_map(|(name, property)| Some((name.as_str(), Schema(property).scope()?)))
    }

    /// The scope that callers need.
    pub fn scope(&self, spec: &'a Spec) -> Option<&'a str> {
        let parameters = self.scoped().map(|(_, scope)| scope);
        parameters.chain(self.scoped_members(spec).map(|(_, scope)| scope)).next()
    }

    /// Whether the answer is a list that may come as an object with the items under their ids.
    pub fn may_be_keyed(&self) -> bool {
        let Body::Json(schema) = self.answer else { return false };
        Schema(schema).has_keyed_branch()
    }

    /// The media type that the answer must have, if it must be asked for.
    pub fn accept(&self) -> Option<&str> {
        let media_type = match self.answer {
            Body::Text(media_type) | Body::File(media_type) => media_type,
            _ => "application/json",
        };
        self.asks.then_some(media_type)
    }
}
