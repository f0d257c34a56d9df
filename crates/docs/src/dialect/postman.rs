//! Postman collections, 2.1: requests, the answers that were saved with them, and notifications.

use super::address;
use super::builder::{Builder, Printed};
use crate::facts::{Attribute, Origin, Page, Place, ProblemKind, Provenance, Role};
use crate::sources::Source;
use serde_json::Value;
use std::collections::HashSet;
use wagate_spec::Placed;

/// Folders in folders are not followed any deeper.
const DEPTH: usize = 16;

/// Reads the text of a collection.
pub(super) fn read(mut builder: Builder, text: &str, source: Option<&Source>) -> Page {
    let placed = match Placed::read(text) {
        Ok(placed) => placed,
        Err((line, message)) => {
            builder.problem(line, ProblemKind::NotJson, format!("cannot be read: {message}"));
            return builder.finish(false);
        }
    };
    let value = placed.value();
    builder.page.title = value.pointer("/info/name").and_then(Value::as_str).map(str::to_owned);
    let schema = value.pointer("/info/schema").and_then(Value::as_str).unwrap_or_default();
    if !schema.contains("v2.1") {
        builder.problem(1, ProblemKind::Oddity, "is no Postman collection of version 2.1");
    }
    let mut reader = Reader { builder, placed: &placed, source, statuses: HashSet::new() };
    reader.items(&value, "", 0);
    reader.builder.finish(false)
}

struct Reader<'a> {
    builder: Builder,
    placed: &'a Placed,
    source: Option<&'a Source>,
    /// The statuses of saved answers by endpoint, so that each is told once.
    statuses: HashSet<(u16, usize)>,
}

impl Reader<'_> {
    fn items(&mut self, folder: &Value, pointer: &str, depth: usize) {
        let items = folder.get("item").and_then(Value::as_array).filter(|_| depth < DEPTH);
        for (index, item) in items.into_iter().flatten().enumerate() {
            let pointer = format!("{pointer}/item/{index}");
            if let Some(request) = item.get("request") {
                self.request(item, request, &pointer);
            }
            self.items(item, &pointer, depth + 1);
        }
    }

    fn request(&mut self, item: &Value, request: &Value, pointer: &str) {
        let address = address_of(request).and_then(|raw| address::parse(&raw));
        let Some(address) = address.filter(|address| address.path != "/") else {
            return self.notification(request, pointer);
        };
        let method = request.get("method").and_then(Value::as_str).unwrap_or("GET");
        let line = self.placed.line(&format!("{pointer}/request"));
        let endpoint = self.builder.endpoint(Some(method), &address, Origin::Statement, line);
        self.disabled_query(request, endpoint, pointer);
        self.body(request, endpoint, pointer);
        let responses = item.get("response").and_then(Value::as_array);
        for (index, response) in responses.into_iter().flatten().enumerate() {
            self.response(response, endpoint, &format!("{pointer}/response/{index}"));
        }
    }

    /// What a request may carry in its query and does not by itself.
    fn disabled_query(&mut self, request: &Value, endpoint: usize, pointer: &str) {
        let query = request.pointer("/url/query").and_then(Value::as_array);
        for (index, pair) in query.into_iter().flatten().enumerate() {
            let Some(name) = pair.get("key").and_then(Value::as_str).filter(|key| !key.is_empty())
            else {
                continue;
            };
            let line = self.placed.line(&format!("{pointer}/request/url/query/{index}"));
            let attribute = Attribute {
                name: name.to_owned(),
                line,
                endpoints: vec![endpoint],
                ..Attribute::default()
            };
            self.builder.parameter(Place::Query, attribute);
        }
    }

    fn body(&mut self, request: &Value, endpoint: usize, pointer: &str) {
        let Some(body) = request.get("body") else { return };
        let pointer = format!("{pointer}/request/body");
        match body.get("mode").and_then(Value::as_str) {
            Some("raw") => {
                let raw = body.get("raw").and_then(Value::as_str).unwrap_or_default();
                let line = self.placed.line(&format!("{pointer}/raw"));
                self.payload(raw, (Role::Request, None), (vec![endpoint], Vec::new()), line);
            }
            Some(mode @ ("formdata" | "urlencoded")) => {
                let fields = body.get(mode).and_then(Value::as_array);
                for (index, field) in fields.into_iter().flatten().enumerate() {
                    let Some(name) = field.get("key").and_then(Value::as_str) else { continue };
                    let kind = field.get("type").and_then(Value::as_str);
                    let attribute = Attribute {
                        name: name.to_owned(),
                        type_name: kind.filter(|kind| *kind == "file").map(str::to_owned),
                        line: self.placed.line(&format!("{pointer}/{mode}/{index}")),
                        endpoints: vec![endpoint],
                        ..Attribute::default()
                    };
                    self.builder.parameter(Place::Body, attribute);
                }
            }
            _ => {}
        }
    }

    fn response(&mut self, response: &Value, endpoint: usize, pointer: &str) {
        let body = response.get("body").and_then(Value::as_str).unwrap_or_default();
        let status = response.get("code").and_then(Value::as_u64);
        let status = status.and_then(|status| u16::try_from(status).ok());
        if let Some(known) = status.filter(|status| self.statuses.insert((*status, endpoint))) {
            let line = self.placed.line(&format!("{pointer}/code"));
            self.builder.status(known, None, line, vec![endpoint]);
        }
        let line = self.placed.line(&format!("{pointer}/body"));
        self.payload(body, (Role::Response, status), (vec![endpoint], Vec::new()), line);
    }

    /// A request to an address without a path is what a webhook delivers.
    fn notification(&mut self, request: &Value, pointer: &str) {
        let raw = request.pointer("/body/raw").and_then(Value::as_str).unwrap_or_default();
        let line = self.placed.line(&format!("{pointer}/request/body/raw"));
        if !self.payload(raw, (Role::Webhook, None), (Vec::new(), Vec::new()), line) {
            return;
        }
        for value in self.builder.last_values() {
            let field = |path: Option<&String>| {
                let pointer = format!("/{}", path?.replace('.', "/"));
                value.pointer(&pointer)?.as_str().map(str::to_owned)
            };
            let Some(event) = field(self.source.and_then(|source| source.event.as_ref())) else {
                continue;
            };
            let variant = field(self.source.and_then(|source| source.variant.as_ref()));
            let index = self.builder.webhook(&event, variant.as_deref(), line);
            if let Some(example) = self.builder.page.examples.last_mut() {
                example.events.extend(index.filter(|index| !example.events.contains(index)));
            }
        }
    }

    /// Adds a payload; false for a text that is none.
    fn payload(
        &mut self,
        raw: &str,
        (role, status): (Role, Option<u16>),
        (endpoints, events): (Vec<usize>, Vec<usize>),
        line: usize,
    ) -> bool {
        if !raw.trim_start().starts_with(['{', '[']) {
            return false;
        }
        let provenance = Provenance::Documented;
        self.builder.example(Printed { role, status, raw, line, provenance, endpoints, events });
        // The text of a payload is one line of the collection.
        if let Some(example) = self.builder.page.examples.last_mut() {
            example.line = line;
        }
        true
    }
}

/// The address of a request as printed.
fn address_of(request: &Value) -> Option<String> {
    let url = request.get("url")?;
    let raw = url.as_str().or_else(|| url.get("raw").and_then(Value::as_str))?;
    // `:name` is a placeholder, too.
    let (path, query) =
        raw.split_once('?').map_or((raw, None), |(path, query)| (path, Some(query)));
    let segments = path.split('/').map(|segment| match segment.strip_prefix(':') {
        Some(name) if !name.is_empty() => format!("{{{name}}}"),
        _ => segment.to_owned(),
    });
    let path = segments.collect::<Vec<_>>().join("/");
    Some(query.map_or(path.clone(), |query| format!("{path}?{query}")))
}
