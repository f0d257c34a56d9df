//! One list of values and verdicts, for every plain field of every payload that a gateway is documented to send: whoever
//! widens types or validator changes a line of `verdicts.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;
use wagate_spec::{Spec, bundled};
use wagate_validate::{Strictness, Validator};

use super::{Documented, each_example, is_sent_by_the_gateway, problems, read, replaced};

/// The list.
#[derive(Deserialize)]
struct Verdicts {
    values: Vec<Row>,
}

/// A value as it is written, and the kinds of fields by what they say to it. The others refuse it.
#[derive(Deserialize)]
pub struct Row {
    pub written: String,
    #[serde(default)]
    documented: BTreeSet<String>,
    #[serde(default)]
    tolerated: BTreeSet<String>,
    /// The kinds of which one field takes it and another does not.
    #[serde(default)]
    same: BTreeSet<String>,
}

/// What is said to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Documented,
    Tolerated,
    Refused,
}

static VERDICTS: LazyLock<Verdicts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("verdicts.json")).expect("the list can be read")
});

/// Every value of the list.
pub fn rows() -> &'static [Row] {
    &VERDICTS.values
}

impl Row {
    /// What a kind of field says to it; `None` where that depends on the field.
    fn verdict(&self, kind: &str) -> Option<Verdict> {
        match kind {
            _ if self.same.contains(kind) => None,
            _ if self.documented.contains(kind) => Some(Verdict::Documented),
            _ if self.tolerated.contains(kind) => Some(Verdict::Tolerated),
            _ => Some(Verdict::Refused),
        }
    }
}

/// A field of which nothing is described but its kind.
struct Field {
    pointer: String,
    kind: &'static str,
    /// What it says to null.
    null: Verdict,
}

/// What tells the kind of most objects.
const NO_TAGS: &[&str] = &[];

/// The plain fields of a payload, whose kind these tags tell.
fn fields(
    spec: &Spec,
    (schema, tags): (&Value, &[&str]),
    value: &Value,
    at: &str,
    found: &mut Vec<Field>,
) {
    let Some(schema) = spec.resolve(schema) else { return };
    if let (Some(items), Some(schema)) = (value.as_array(), schema.get("items")) {
        for (index, item) in items.iter().enumerate() {
            fields(spec, (schema, NO_TAGS), item, &format!("{at}/{index}"), found);
        }
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        fields(spec, (part, tags), value, at, found);
    }
    let (Some(members), Some(properties)) = (value.as_object(), schema["properties"].as_object())
    else {
        return;
    };
    let required = schema["required"].as_array();
    let is_required =
        |name: &str| required.is_some_and(|names| names.iter().any(|one| one == name));
    // A member that stands for another changes what is required.
    let is_instead = properties.values().any(|property| {
        ["x-alias-of", "x-instead-of"].iter().any(|key| property.get(*key).is_some())
    });
    for (name, property) in properties {
        let Some(member) = members.get(name) else { continue };
        let pointer = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        let is_tag = tags.contains(&name.as_str());
        let kind = if is_tag { Some("tag") } else { kind(spec, property) };
        if let Some(kind) = kind.filter(|_| !is_instead) {
            let null = match kind {
                _ if property["nullable"] == true => Verdict::Documented,
                "tag" => Verdict::Tolerated,
                _ if is_required(name) => Verdict::Refused,
                _ => Verdict::Tolerated,
            };
            found.push(Field { pointer: pointer.clone(), kind, null });
        }
        fields(spec, (property, NO_TAGS), member, &pointer, found);
    }
}

/// The kind of a field, if there is nothing else to it.
fn kind(spec: &Spec, property: &Value) -> Option<&'static str> {
    const PLAIN: [&str; 6] = ["type", "description", "nullable", "example", "items", "properties"];
    let named = spec.resolve(property)?;
    let is_choice = named.get("enum").is_some();
    let is_plain = |name: &String| PLAIN.contains(&name.as_str()) || (is_choice && name == "enum");
    if !named.as_object()?.keys().all(is_plain) {
        return None;
    }
    match named["type"].as_str()? {
        "string" if is_choice => Some("choice"),
        _ if is_choice => None,
        "string" => Some("text"),
        "integer" => Some("integer"),
        "number" => Some("number"),
        "boolean" => Some("boolean"),
        "array" => Some("list"),
        "object" => Some("object"),
        _ => None,
    }
}

/// The described body.
fn schema<'a>(one: &Documented<'a>) -> Option<&'a Value> {
    if one.side == "webhook" {
        return one.spec.webhooks.as_ref().map(|webhooks| &webhooks.schema);
    }
    let operation = one.spec.operation(one.owner)?;
    operation.response_content(one.side.parse().ok()?).map(|content| &content.schema)
}

/// The branch of a union that a payload is of, however many unions are in each other, and the tags that led to it.
fn branch<'a>(
    spec: &'a Spec,
    schema: &'a Value,
    value: &Value,
) -> Option<(&'a Value, Vec<&'a str>)> {
    let (mut schema, mut tags) = (spec.resolve(schema)?, Vec::new());
    while let Some(discriminator) = schema.get("discriminator") {
        let tag = discriminator["propertyName"].as_str()?;
        tags.push(tag);
        let target = discriminator["mapping"].get(value.get(tag)?.as_str()?)?;
        let name = target.as_str()?.rsplit('/').next()?;
        schema = spec.schemas.get(name)?;
    }
    Some((schema, tags))
}

/// What types, tolerant check and strict check make of a payload; `None` where the first two disagree.
fn said(validator: &Validator, one: &Documented<'_>, changed: &str) -> Option<Verdict> {
    let is_read = read(one, changed).is_ok();
    let is_tolerated = problems(validator, one, changed, Strictness::Tolerant).is_empty();
    let is_documented = problems(validator, one, changed, Strictness::Strict).is_empty();
    match (is_read, is_tolerated, is_documented) {
        (true, true, true) => Some(Verdict::Documented),
        (true, true, false) => Some(Verdict::Tolerated),
        (false, false, false) => Some(Verdict::Refused),
        _ => None,
    }
}

#[test]
fn every_field_says_what_the_list_says() {
    let validator = Validator::new(bundled());
    let (mut seen, mut counted) = (BTreeSet::new(), BTreeMap::new());
    let mut wrong = Vec::new();
    each_example(|one| {
        let text = one.example.value.to_string();
        let is_documented = || said(&validator, one, &text) == Some(Verdict::Documented);
        if !is_sent_by_the_gateway(one) || one.payload.side == "error" || !is_documented() {
            return;
        }
        let mut found = Vec::new();
        let described = schema(one).and_then(|schema| branch(one.spec, schema, &one.example.value));
        let Some((described, tags)) = described else { return };
        fields(one.spec, (described, tags.as_slice()), &one.example.value, "", &mut found);
        for Field { pointer, kind, null } in found {
            let place = format!("{} {} {} {pointer}", one.spec.vendor, one.owner, one.side);
            if !seen.insert(place.clone()) {
                continue;
            }
            *counted.entry((one.spec.vendor.clone(), kind)).or_insert(0_usize) += 1;
            let payload = &one.example.value;
            let key = pointer.rsplit('/').next().unwrap_or_default();
            let key = Value::from(key.replace("~1", "/").replace("~0", "~"));
            let own = payload.pointer(&pointer).map(Value::to_string).unwrap_or_default();
            let listed = rows().iter().map(|row| (row.written.clone(), row.verdict(kind)));
            let refused = rows().iter().find(|row| row.verdict(kind) == Some(Verdict::Refused));
            // Of a key that comes twice the last value counts.
            let twice = refused.into_iter().flat_map(|row| {
                let refused = &row.written;
                let last = (format!("{refused},{key}:{own}"), Some(Verdict::Documented));
                [last, (format!("{own},{key}:{refused}"), Some(Verdict::Refused))]
            });
            let null = ("null".to_owned(), Some(null));
            for (written, expected) in listed.chain([null]).chain(twice) {
                let said = said(&validator, one, &replaced(payload, &pointer, &written));
                let fits = expected.map_or(said.is_some(), |expected| said == Some(expected));
                if !fits {
                    wrong.push(format!("{place} ({kind}) = {written}: {said:?}, not {expected:?}"));
                }
            }
            let more = format!("{own},\"a member of tomorrow\":1");
            let said = said(&validator, one, &replaced(payload, &pointer, &more));
            if said.is_none_or(|said| said == Verdict::Refused) {
                wrong.push(format!("{place}: one more member beside it: {said:?}"));
            }
        }
    });
    assert!(wrong.is_empty(), "{} of {counted:?}\n{}", wrong.len(), wrong.join("\n"));
    for vendor in bundled() {
        for kind in ["integer", "boolean", "text", "list"] {
            let count = counted.get(&(vendor.vendor.clone(), kind));
            assert!(count.is_some(), "no plain {kind} of {}: {counted:?}", vendor.vendor);
        }
    }
}
