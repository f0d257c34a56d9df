//! Schemas of bodies: a component for each object.

use super::super::edit::Edit;
use super::desk::{Desk, below, refer, section};
use super::draft::{Draft, Kind};
use super::yaml;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// An object that is there already is taken for the new one from so many common members on.
const ALIKE: usize = 3;

/// Writes schemas into one file.
pub(super) struct Components<'d, 'a> {
    pub desk: &'d mut Desk<'a>,
    /// The file that they are written to.
    pub file: PathBuf,
    /// Whether callers send what they describe.
    pub is_sent: bool,
    /// Objects whose members have the same meaning where they have the same name.
    pub alike: Vec<&'a Value>,
    pub edits: Vec<Edit>,
    /// The objects that are being written, from outside.
    written: Vec<String>,
}

impl<'d, 'a> Components<'d, 'a> {
    pub(super) fn new(desk: &'d mut Desk<'a>, file: PathBuf, is_sent: bool) -> Self {
        Self { desk, file, is_sent, alike: Vec::new(), edits: Vec::new(), written: Vec::new() }
    }

    /// Takes the members of these objects for the same, where several of them agree. No object counts twice.
    pub(super) fn like(mut self, alike: impl IntoIterator<Item = &'a Value>) -> Self {
        for one in alike {
            if !self.alike.iter().any(|known| std::ptr::eq(*known, one)) {
                self.alike.push(one);
            }
        }
        self
    }

    /// A component with a member that tells what it is.
    pub(super) fn named(
        &mut self,
        name: &str,
        draft: &Draft,
        first: (&str, Vec<String>),
    ) -> Vec<String> {
        self.written.push(name.to_owned());
        let lines = self.lines(name, draft, &[first]);
        self.written.pop();
        lines
    }

    /// The schema of a body, on one line, as the file `from` writes it. Nothing where nothing is known.
    pub(super) fn body(&mut self, name: &str, draft: &Draft, from: &Path) -> Option<String> {
        if draft.is_empty() || draft.is_unclear {
            return None;
        }
        let inner = if draft.kind() == Some(Kind::Object) && !draft.is_map {
            if draft.members.is_empty() {
                return None;
            }
            let (file, name) = self.object(name, draft);
            format!("{{ $ref: \"{}\" }}", refer(from, &file, &name))
        } else if draft.is_map {
            "{ type: object, additionalProperties: {} }".to_owned()
        } else {
            format!("{{ type: {} }}", draft.kind().unwrap_or(Kind::String).name())
        };
        Some(if draft.is_list { format!("{{ type: array, items: {inner} }}") } else { inner })
    }

    /// The component of an object: one that is there, or a new one. Gives its file and name.
    fn object(&mut self, name: &str, draft: &Draft) -> (PathBuf, String) {
        if let Some(known) = self.known(draft) {
            return known;
        }
        let name = self.desk.name(name);
        let is_inner = !self.written.is_empty();
        self.written.push(name.clone());
        // What a name means in an object says nothing of another one inside it.
        let alike = if is_inner { std::mem::take(&mut self.alike) } else { self.alike.clone() };
        let lines = self.lines(&name, draft, &[]);
        self.alike = alike;
        self.written.pop();
        self.edits.push(section(self.file.clone(), lines));
        (self.file.clone(), name)
    }

    /// An object of the description that has all these members and not many more, and takes what was shown.
    fn known(&self, draft: &Draft) -> Option<(PathBuf, String)> {
        if self.is_sent || draft.members.len() < ALIKE {
            return None;
        }
        let fitting = self.desk.placed.spec.schemas.iter().filter_map(|(name, schema)| {
            let own = schema.get("properties")?.as_object()?;
            let is_plain = schema.get("discriminator").is_none() && schema.get("oneOf").is_none();
            let has_all = draft.members.iter().all(|(name, _)| own.contains_key(name));
            let is_near = own.len() <= 2 * draft.members.len();
            (is_plain && has_all && is_near).then_some((own.len(), name))
        });
        let (_, name) = fitting.min()?;
        let schema = self.desk.placed.spec.schemas.get(name)?;
        self.desk
            .takes(schema, &draft.samples)
            .then(|| Some((self.desk.file_of(name)?, name.clone())))?
    }

    /// The lines of a component; `first` stands before its other members.
    fn lines(&mut self, name: &str, draft: &Draft, first: &[(&str, Vec<String>)]) -> Vec<String> {
        let mut members: Vec<String> = Vec::new();
        let mut required: Vec<String> = Vec::new();
        for (member, lines) in first {
            required.push(yaml::scalar(member));
            members.push(format!("{}:", yaml::scalar(member)));
            members.extend(below(lines.clone()));
        }
        let others = draft.members.iter().filter(|(own, _)| first.iter().all(|(it, _)| it != own));
        for (member, draft) in others {
            let Some(lines) = self.member(name, member, draft) else { continue };
            if self.is_sent && (draft.mandatory == Some(true) || self.is_required_of_like(member)) {
                required.push(yaml::scalar(member));
            }
            members.push(format!("{}:", yaml::scalar(member)));
            members.extend(below(lines));
        }
        let mut lines =
            vec![format!("{name}:"), "  type: object".into(), "  description: …".into()];
        if !required.is_empty() {
            lines.push(format!("  required: [{}]", required.join(", ")));
        }
        if members.is_empty() {
            lines.push("  additionalProperties: {}".into());
            return lines;
        }
        lines.push("  properties:".into());
        lines.extend(below(below(members).collect()));
        lines
    }

    /// The lines of a member, without its name. Nothing where payloads show it in forms that no schema can join.
    pub(super) fn member(&mut self, owner: &str, name: &str, draft: &Draft) -> Option<Vec<String>> {
        if let Some(known) = self.known_member(name, draft) {
            return Some(known);
        }
        if draft.is_unclear {
            return None;
        }
        let words = "description: …".to_owned();
        let is_null = (!self.is_sent || draft.is_null).then(|| "nullable: true".to_owned());
        let deprecated = draft.deprecated.then(|| "deprecated: true".to_owned());
        if draft.kind() == Some(Kind::Object) && !draft.members.is_empty() {
            let (file, component) = self.object(&format!("{owner} {name}"), draft);
            let reference = format!("{{ $ref: \"{}\" }}", refer(&self.file, &file, &component));
            let mut lines = Vec::new();
            if draft.is_list {
                lines.push("type: array".to_owned());
            }
            lines.extend(is_null.into_iter().chain(deprecated).chain([words]));
            lines.push(match draft.is_list {
                true => format!("items: {reference}"),
                false => format!("allOf: [{reference}]"),
            });
            return Some(lines);
        }
        let is_known = draft.kind().is_some();
        let kind = draft.kind().unwrap_or(Kind::String).name();
        let content = match draft.kind() {
            Some(Kind::Object) => Some("additionalProperties: {}".to_owned()),
            _ => None,
        };
        if draft.is_list {
            let items = match (is_known, draft.kind()) {
                // Nothing was shown in the list, and no table tells of it.
                (false, _) => "items: {}".to_owned(),
                (_, Some(Kind::Object)) => {
                    "items: { type: object, additionalProperties: {} }".to_owned()
                }
                _ => format!("items: {{ type: {kind} }}"),
            };
            let head = std::iter::once("type: array".to_owned());
            return Some(head.chain(is_null).chain(deprecated).chain([words, items]).collect());
        }
        // Several types that no reader converts.
        if draft.shown.len() > 1 && draft.kind().is_none() {
            return None;
        }
        if let Some(other) = draft.tolerated() {
            return Some(tolerant(kind, other, is_null.is_some()));
        }
        let mut lines = vec![format!("type: {kind}")];
        if draft.is_long && kind == "integer" {
            lines.push("format: int64".into());
        }
        lines.extend(is_null.into_iter().chain(deprecated).chain([words]).chain(content));
        if draft.is_choice() {
            let values: Vec<String> =
                draft.values.iter().map(|value| yaml::scalar(value)).collect();
            lines.push(format!("enum: [{}]", values.join(", ")));
        }
        Some(lines)
    }

    /// A member of the same name that is described at a like object, if it takes what is shown here.
    fn known_member(&self, name: &str, draft: &Draft) -> Option<Vec<String>> {
        let properties = self.alike.iter().filter_map(|one| one.get("properties")?.get(name));
        let properties: Vec<&Value> = properties.collect();
        // What one object alone says of a name may be about that object.
        let agrees = |property: &&&Value| {
            property.get("x-scope").is_some()
                || properties.iter().filter(|other| *other == *property).count() > 1
        };
        let fitting = properties.iter().filter(agrees);
        let mut fitting = fitting.filter(|property| self.fits(property, draft));
        let mut property = documented(fitting.next()?);
        if let Some(own) = property.as_object_mut() {
            for note in ["x-discrepancy", "x-observed", "x-success", "x-tolerated", "x-alias-of"] {
                own.remove(note);
            }
        }
        let reference = |text: &str| self.desk.reference(&self.file, text);
        Some(yaml::block(&property, &reference))
    }

    fn fits(&self, property: &Value, draft: &Draft) -> bool {
        let stands_for = ["x-tolerated", "x-alias-of", "x-instead-of"];
        if stands_for.iter().any(|key| property.get(*key).is_some()) {
            return false;
        }
        if draft.is_empty() {
            return true;
        }
        let spec = self.desk.placed.spec;
        let component = self.desk.component(property).and_then(|name| spec.schemas.get(name));
        if let Some(component) = component {
            let own = component.get("properties").and_then(Value::as_object);
            let has = |name: &String| own.is_some_and(|own| own.contains_key(name));
            if !draft.members.iter().all(|(name, _)| has(name)) {
                return false;
            }
        } else if !draft.members.is_empty() {
            return false;
        }
        let kind = property.get("type").and_then(Value::as_str);
        let is_same = match (kind, draft.is_list, draft.kind()) {
            (Some("array"), is_list, _) => is_list,
            (Some(kind), false, Some(own)) => Kind::named(kind) == own || draft.samples.is_empty(),
            (Some(_), is_list, _) => !is_list,
            (None, ..) => true,
        };
        let samples = if draft.is_list { &[][..] } else { draft.samples.as_slice() };
        is_same && self.desk.takes(&documented(property), samples)
    }

    /// Whether a like object requires the member, which every caller of it gives then.
    fn is_required_of_like(&self, name: &str) -> bool {
        let scoped = |one: &&&Value| {
            let member = one.get("properties").and_then(|all| all.get(name));
            member.is_some_and(|member| member.get("x-scope").is_some())
        };
        self.alike.iter().filter(scoped).any(|one| {
            let required = one.get("required").and_then(Value::as_array);
            required.is_some_and(|names| names.iter().any(|known| known == name))
        })
    }
}

/// A property without the forms that are tolerated, whose reasons are those of its own pages.
fn documented(property: &Value) -> Value {
    let branches = property.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let plain: Vec<&Value> =
        branches.clone().filter(|one| one.get("x-tolerated").is_none()).collect();
    let (Some(only), true) = (plain.first(), plain.len() == 1 && branches.count() > 1) else {
        return property.clone();
    };
    let mut own = (*only).clone();
    if let (Some(own), Some(words)) = (own.as_object_mut(), property.get("description")) {
        own.insert("description".to_owned(), words.clone());
    }
    own
}

/// A value whose table and payloads differ, in a way that readers convert.
fn tolerant(documented: &str, other: Kind, is_null: bool) -> Vec<String> {
    let mut lines =
        vec!["description: …".into(), "oneOf:".into(), format!("  - type: {documented}")];
    if is_null {
        lines.push("    nullable: true".into());
    }
    lines.push(format!("  - type: {}", other.name()));
    lines.extend(
        match (documented, other) {
            ("boolean", Kind::String) => Some("    enum: [\"true\", \"false\"]"),
            ("boolean", _) => Some("    enum: [0, 1]"),
            ("integer" | "number", Kind::String) => Some("    pattern: \"^-?[0-9]+$\""),
            _ => None,
        }
        .map(str::to_owned),
    );
    lines.push("    x-tolerated: true".into());
    lines.push("x-discrepancy:".into());
    lines.push("  - kind: TYPE".into());
    let article = |word: &str| if word.starts_with(['i', 'o']) { "An" } else { "A" };
    lines.push(format!(
        "    note: {} {documented} in the table; the payload shows it as {}.",
        article(documented),
        match other {
            Kind::String => "a text",
            Kind::Boolean => "a truth value",
            _ => "a number",
        }
    ));
    lines
}
