//! Structs: one for each component schema with properties.

use std::collections::BTreeMap;

use wagate_spec::{DocsPage, Spec};

use super::{docs, parts, pieces::Piece, reach};
use crate::{error::GenerateError, lower, names, schema::Schema, skeleton::Skeleton};

/// A property as a Rust field, or a list of parts of which one is the field's value.
struct Field<'a> {
    /// Its spellings, the documented one first.
    names: Vec<&'a str>,
    name: String,
    ty: String,
    /// How it is read and written: a strategy of the runtime.
    strategy: &'static str,
    /// Whether the constructor asks for it.
    is_asked: bool,
    /// What a caller gives for it; nothing where the client fills it.
    given: Option<String>,
    /// The only value that there is, which no caller is asked for: the tag of a variant.
    always: Option<String>,
    docs: String,
    is_secret: bool,
}

impl Field<'_> {
    /// Whether something is wrong without it.
    fn is_needed(&self) -> bool {
        self.strategy.contains("Required") || self.strategy == "Success"
    }
}

/// What a record is used for, which decides how a caller gets one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// Callers build it: it has a constructor and setters.
    pub request: bool,
    /// Gateways send it: its lists are never optional, and its scalars take any form.
    pub response: bool,
    /// It is the whole answer of an operation that changes something.
    pub done: bool,
}

/// Writes a struct, and the enums for its parts.
pub fn record(
    spec: &Spec,
    skeleton: &Skeleton,
    (name, schema): (&str, Schema<'_>),
    usage: Usage,
    pages: &[DocsPage],
) -> Result<Vec<Piece>, GenerateError> {
    let mut types = skeleton.fields(spec, name)?;
    let mut pieces = Vec::new();
    let mut fields = Vec::new();
    let mut grouped = Vec::new();
    for (wire, property) in schema.properties().into_iter().flatten() {
        let property = Schema(property);
        if !lower::is_field(property) {
            continue;
        }
        let ty = types.remove(wire).ok_or_else(|| {
            GenerateError::new(
                spec,
                format!("{name}.{wire}"),
                "progenitor wrote no field of this name",
            )
        })?;
        let property = Property { place: format!("{name}.{wire}"), wire, schema: property, ty };
        match schema.part_lists().find(|(_, keys)| keys.contains(&wire.as_str())) {
            Some((list, _)) => grouped.push((list, property)),
            None => fields.push(field(spec, schema, &property, usage)?),
        }
    }
    if let Some(extra) = types.keys().next() {
        let message = "progenitor wrote a field that the schema does not have";
        return Err(GenerateError::new(spec, format!("{name}.{extra}"), message));
    }
    for (list, keys) in schema.part_lists() {
        let own = grouped.iter().filter(|(of, _)| *of == list).map(|(_, property)| property);
        let own: Vec<&Property<'_>> = own.collect();
        fields.push(field_of_parts(name, list, &keys, usage));
        pieces.push(parts::parts(spec, name, list, &own));
    }
    for (field, name) in fields.iter_mut().zip(field_names(&grouped, schema)) {
        field.name = name;
    }
    let head = head(schema, usage, pages, &fields);
    pieces.insert(0, Piece::Text(declaration(&names::pascal(name), &head, &fields)));
    Ok(pieces)
}

/// What the constructor of a request's own object asks for: each property with the name of its field and the type of
/// the argument, in order.
pub fn constructor<'a>(
    spec: &Spec,
    skeleton: &Skeleton,
    name: &str,
    schema: Schema<'a>,
) -> Result<Vec<(&'a str, String, String)>, GenerateError> {
    let types = skeleton.fields(spec, name)?;
    let usage = usages(spec).get(name).copied().unwrap_or_default();
    let properties = schema.properties().into_iter().flatten();
    let asked = properties.filter(|(wire, property)| {
        let property = Schema(property);
        lower::is_field(property)
            && is_asked(schema, wire, property, usage)
            && only_value(property).is_none()
    });
    asked
        .map(|(wire, schema)| {
            let lost =
                || GenerateError::new(spec, format!("{name}.{wire}"), "progenitor wrote no field");
            let ty = with_chat_id(Schema(schema), types.get(wire).cloned().ok_or_else(lost)?);
            Ok((wire.as_str(), names::snake(wire), ty))
        })
        .collect()
}

/// A property and the type that progenitor gives it.
pub struct Property<'a> {
    pub place: String,
    pub wire: &'a str,
    pub schema: Schema<'a>,
    pub ty: String,
}

impl Property<'_> {
    /// The type, with what progenitor does not know.
    pub fn ty(&self) -> String {
        with_chat_id(self.schema, self.ty.clone())
    }
}

/// The names of the fields, in their order: the properties', then those of the lists of parts.
fn field_names(grouped: &[(&str, Property<'_>)], schema: Schema<'_>) -> Vec<String> {
    let properties = schema.properties().into_iter().flatten();
    let properties = properties.filter(|(_, property)| lower::is_field(Schema(property)));
    let properties = properties.map(|(wire, _)| wire.as_str());
    let alone = properties.filter(|wire| !grouped.iter().any(|(_, part)| part.wire == *wire));
    let lists = schema.part_lists().map(|(list, _)| list);
    names::fields(alone.chain(lists), &["wire"])
}

/// Whether something is wrong without a property that callers, and not the client, fill.
fn is_required(schema: Schema<'_>, wire: &str, property: Schema<'_>) -> bool {
    schema.requires(wire) && !property.is_nullable() && property.scope().is_none()
}

/// Whether a constructor asks for a property. What a request must have, an answer of the same type may lack.
fn is_asked(schema: Schema<'_>, wire: &str, property: Schema<'_>, usage: Usage) -> bool {
    let is_shared = usage.response && schema.requires(wire) && property.scope().is_none();
    is_shared || is_required(schema, wire, property)
}

fn field<'a>(
    spec: &Spec,
    schema: Schema<'a>,
    property: &Property<'a>,
    usage: Usage,
) -> Result<Field<'a>, GenerateError> {
    let Property { wire, schema: own, .. } = *property;
    let required = is_required(schema, wire, own);
    let ty = property.ty();
    let (strategy, ty, given) = strategy(spec, property, required, usage, &ty)?;
    Ok(Field {
        names: [wire].into_iter().chain(aliases(schema, wire)).collect(),
        name: String::new(),
        ty,
        strategy,
        is_asked: is_asked(schema, wire, own, usage),
        given: given.filter(|_| own.scope().is_none()),
        always: only_value(own).filter(|_| required && usage.request),
        docs: documentation(own),
        is_secret: own.is_secret(),
    })
}

/// The value of a text that has just one.
fn only_value(schema: Schema<'_>) -> Option<String> {
    match schema.string_enum()?.as_slice() {
        [only] => Some((*only).to_owned()),
        _ => None,
    }
}

fn field_of_parts<'a>(component: &str, list: &str, keys: &[&'a str], usage: Usage) -> Field<'a> {
    let ty = parts::type_name(component, list);
    Field {
        names: keys.to_vec(),
        name: String::new(),
        is_asked: false,
        given: usage.request.then(|| into(&ty)),
        always: None,
        ty: format!("Option<{ty}>"),
        strategy: "Parts",
        docs: "The part that it holds, told by its key.".to_owned(),
        is_secret: false,
    }
}

/// What a property is, and where it was seen if no page says so.
pub fn documentation(schema: Schema<'_>) -> String {
    let described = docs::sentence(schema.description());
    match schema.observed() {
        Some(note) => {
            format!("{described}\n\nNot documented; seen: {}", docs::sentence(note))
        }
        None => described,
    }
}

/// An id of a chat has a type of its own.
fn with_chat_id(property: Schema<'_>, ty: String) -> String {
    let documented = property.documented();
    let item = documented.items().map(Schema::documented).unwrap_or(documented);
    match item.format() {
        Some(CHAT_ID) => ty.replace("String", "ChatId"),
        _ => ty,
    }
}

/// The format of texts that are chat ids.
pub const CHAT_ID: &str = "chat-id";

fn aliases<'a>(schema: Schema<'a>, wire: &str) -> impl Iterator<Item = &'a str> {
    let properties = schema.properties().into_iter().flatten();
    properties
        .filter(move |(_, property)| Schema(property).alias_of() == Some(wire))
        .map(|(name, _)| name.as_str())
}

/// How a property is read, the type of its field, and what a caller gives.
fn strategy(
    spec: &Spec,
    property: &Property<'_>,
    required: bool,
    usage: Usage,
    ty: &str,
) -> Result<(&'static str, String, Option<String>), GenerateError> {
    let schema = property.schema;
    let documented = schema.documented();
    let is_list = documented.kind() == Some("array");
    let or_one = is_list && schema.has_tolerated_branch();
    let items = documented.items().is_some_and(Schema::has_tolerated_branch);
    let lenient = schema.has_tolerated_branch() || items || (usage.response && holds_scalar(ty));
    let given = usage.request.then(|| into(ty));
    if is_list && !ty.starts_with("Vec<") {
        let message = format!("progenitor wrote {ty} for an array");
        return Err(GenerateError::new(spec, &property.place, message));
    }
    if schema.is_success() {
        return Ok(("Success", ty.to_owned(), given));
    }
    let strategy = match (required, is_list) {
        (true, true) if or_one => "RequiredOneOrMore",
        (true, _) if lenient => "LenientRequired",
        (true, _) => "Required",
        (false, true) if or_one => "OneOrMore",
        (false, true) if lenient => "LenientList",
        (false, true) if usage.response => "List",
        (false, _) if lenient => "LenientOptional",
        (false, _) => "Optional",
    };
    let ty = match strategy {
        "LenientOptional" | "Optional" => format!("Option<{ty}>"),
        _ => ty.to_owned(),
    };
    Ok((strategy, ty, given))
}

/// Whether it is a scalar, or a list or map of scalars: these come in other forms.
fn holds_scalar(ty: &str) -> bool {
    let inner = |start: &str| ty.strip_prefix(start)?.strip_suffix('>');
    match inner("Vec<").or_else(|| inner("BTreeMap<String, ")) {
        Some(inner) => holds_scalar(inner),
        None => matches!(ty, "String" | "ChatId" | "bool" | "i64" | "f64"),
    }
}

/// What stands before the fields: documentation, and what the struct has beside them.
struct Head {
    docs: String,
    must_use: Option<String>,
    roles: String,
}

fn head(schema: Schema<'_>, usage: Usage, pages: &[DocsPage], fields: &[Field<'_>]) -> Head {
    let is_bare = |field: &Field<'_>| !field.is_needed() && !field.is_asked;
    let default = fields.iter().all(is_bare).then_some("Default");
    let request = usage.request.then_some("Request");
    let roles: Vec<&str> = default.into_iter().chain(request).collect();
    Head {
        docs: format!("{}\n\n{}", documentation(schema), docs::docs_line(pages)),
        must_use: must_use(schema, usage),
        roles: if roles.is_empty() { String::new() } else { format!(": {}", roles.join(", ")) },
    }
}

/// An answer that begins with a boolean says by it whether the thing was done, with whatever status.
fn must_use(schema: Schema<'_>, usage: Usage) -> Option<String> {
    let (name, first) = schema.properties()?.iter().next()?;
    let tells = usage.done && Schema(first).documented().kind() == Some("boolean");
    tells.then(|| {
        format!("#[must_use = \"a false `{}` is no `Err`: look at it\"]\n", names::snake(name))
    })
}

fn declaration(name: &str, head: &Head, fields: &[Field<'_>]) -> String {
    let mut lines = docs::comment(&head.docs);
    lines.push_str(head.must_use.as_deref().unwrap_or_default());
    let mut text = "wagate_client::record! {\n".to_owned();
    text.push_str(&indented(&lines, 1));
    let roles = &head.roles;
    if fields.is_empty() {
        text.push_str(&format!("    pub struct {name}{roles} {{}}\n}}\n"));
        return text;
    }
    text.push_str(&format!("    pub struct {name}{roles} {{\n"));
    for field in fields {
        text.push_str(&indented(&docs::comment(&field.docs), 2));
        text.push_str(&indented(&field_line(field), 2));
    }
    text.push_str("    }\n}\n");
    text
}

fn field_line(field: &Field<'_>) -> String {
    let names: Vec<String> = field.names.iter().map(|name| format!("{name:?}")).collect();
    let secret = if field.is_secret { "secret " } else { "" };
    let given = match (&field.always, &field.given) {
        (Some(value), _) => format!(" always({value:?})"),
        (None, None) => String::new(),
        (None, Some(given)) if field.is_asked => format!(" new({given})"),
        (None, Some(given)) => format!(" set({given})"),
    };
    let (name, ty, strategy) = (&field.name, &field.ty, field.strategy);
    let names = laid_out(&names, " | ");
    format!("pub {name}: {ty} = {secret}{names} as {strategy}{given},\n")
}

/// Alternatives on one line, or on several where they are many.
fn laid_out(alternatives: &[String], separator: &str) -> String {
    const MANY: usize = 6;
    let lines: Vec<String> = alternatives.chunks(MANY).map(|line| line.join(separator)).collect();
    lines.join(&format!("\n    {}", separator.trim_start()))
}

/// Lines, each this deep.
pub fn indented(lines: &str, depth: usize) -> String {
    let indent = "    ".repeat(depth);
    lines.lines().map(|line| format!("{indent}{line}").trim_end().to_owned() + "\n").collect()
}

/// Texts and named types are taken in any form that converts; numbers and flags as they are.
pub fn into(ty: &str) -> String {
    match ty.rsplit("::").next() {
        Some("ChatId") => format!("impl {}", ty.replace("ChatId", "IntoChatId")),
        _ if converts(ty) => format!("impl Into<{ty}>"),
        _ => ty.to_owned(),
    }
}

fn converts(ty: &str) -> bool {
    !matches!(ty, "bool" | "i64" | "f64") && !ty.contains('<')
}

/// The records that a request or an answer reaches, with what each is used for.
pub fn usages(spec: &Spec) -> BTreeMap<String, Usage> {
    let mut usages = BTreeMap::new();
    for operation in spec.operations.iter() {
        for content in operation.request_body.iter().flat_map(|body| &body.contents) {
            mark(spec, Schema(&content.schema), &mut usages, &|usage| &mut usage.request);
        }
        let contents = operation.responses.values().flat_map(|response| &response.contents);
        for content in contents {
            if let Some(name) = Schema(&content.schema).reference()
                && !operation.idempotent
            {
                usages.entry(name.to_owned()).or_default().done = true;
            }
            mark(spec, Schema(&content.schema), &mut usages, &|usage| &mut usage.response);
        }
    }
    if let Some(webhooks) = &spec.webhooks {
        mark(spec, Schema(&webhooks.schema), &mut usages, &|usage| &mut usage.response);
    }
    for name in reach::alone(spec) {
        usages.entry(name.to_owned()).or_default().request = true;
    }
    usages
}

type Mark<'m> = &'m dyn Fn(&mut Usage) -> &mut bool;

fn mark(spec: &Spec, schema: Schema<'_>, usages: &mut BTreeMap<String, Usage>, set: Mark<'_>) {
    if let Some(name) = schema.reference() {
        let flag = set(usages.entry(name.to_owned()).or_default());
        if !std::mem::replace(flag, true)
            && let Some(target) = spec.schemas.get(name)
        {
            mark(spec, Schema(target), usages, set);
        }
        return;
    }
    for part in schema.parts() {
        mark(spec, part, usages, set);
    }
}

/// Whether a value of this schema is an object of ours, which enums keep in a box.
pub fn is_object(spec: &Spec, schema: Schema<'_>) -> bool {
    let target = schema.documented().reference().and_then(|name| spec.schemas.get(name));
    target.map(Schema).is_some_and(|target: Schema<'_>| target.string_enum().is_none())
}
