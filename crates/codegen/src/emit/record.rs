//! Structs: one for each component schema with properties.

use std::collections::BTreeMap;

use wagate_spec::{DocsPage, Spec};

use super::{docs, pieces::Piece};
use crate::{error::GenerateError, lower, names, schema::Schema, skeleton::Skeleton};

/// How a field is read and written; the names are those of the runtime's strategies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strategy {
    Required,
    Optional,
    LenientOptional,
    List,
    LenientList,
    LenientItems,
}

/// A property as a Rust field.
struct Field<'a> {
    wire: &'a str,
    aliases: Vec<&'a str>,
    name: String,
    /// The type without `Option` or `Vec` of the strategy.
    inner: String,
    strategy: Strategy,
    description: &'a str,
    is_secret: bool,
    /// Whether the client fills it, which was given the value once.
    is_scoped: bool,
}

impl Field<'_> {
    fn ty(&self) -> String {
        match self.strategy {
            Strategy::Required => self.inner.clone(),
            Strategy::Optional | Strategy::LenientOptional => format!("Option<{}>", self.inner),
            _ => format!("Vec<{}>", self.inner),
        }
    }

    fn is_required(&self) -> bool {
        self.strategy == Strategy::Required
    }
}

/// What a record is used for, which decides how a caller gets one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// Callers build it: it has a constructor and setters.
    pub request: bool,
    /// Gateways send it: its lists are never optional.
    pub response: bool,
    /// It is the whole answer of an operation.
    pub answer: bool,
}

/// Writes a struct, its serialisation and, for a request, its constructor.
pub fn record(
    spec: &Spec,
    skeleton: &Skeleton,
    (name, schema): (&str, Schema<'_>),
    usage: Usage,
    pages: &[DocsPage],
) -> Result<Vec<Piece>, GenerateError> {
    let fields = fields(spec, skeleton, name, schema, usage)?;
    let rust_name = names::pascal(name);
    let mut pieces = vec![
        Piece::Code(structure(&rust_name, schema, &fields, must_use(schema, usage), pages)),
        Piece::Text(serialisation(&rust_name, &fields)),
    ];
    if fields.iter().any(|field| field.is_secret) {
        pieces.push(Piece::Code(debug(&rust_name, &fields)));
    }
    if usage.request {
        pieces.push(Piece::Code(constructor(&rust_name, &fields)));
    }
    Ok(pieces)
}

fn fields<'a>(
    spec: &Spec,
    skeleton: &Skeleton,
    name: &str,
    schema: Schema<'a>,
    usage: Usage,
) -> Result<Vec<Field<'a>>, GenerateError> {
    let mut types = skeleton.fields(spec, name)?;
    let mut fields = Vec::new();
    for (wire, property) in schema.properties().into_iter().flatten() {
        let property = Schema(property);
        if !lower::is_field(property) {
            continue;
        }
        let place = format!("{name}.{wire}");
        let ty = types.remove(wire).ok_or_else(|| {
            GenerateError::new(spec, &place, "progenitor wrote no field of this name")
        })?;
        let is_scoped = property.scope().is_some();
        let required = schema.requires(wire) && !property.is_nullable() && !is_scoped;
        let ty = if usage.response { ty } else { with_chat_id(property, ty) };
        let (strategy, inner) = strategy(spec, &place, property, required, usage, &ty)?;
        fields.push(Field {
            wire,
            aliases: aliases(schema, wire),
            name: names::snake(wire),
            inner,
            strategy,
            description: property.description(),
            is_secret: property.is_secret(),
            is_scoped,
        });
    }
    match types.keys().next() {
        Some(extra) => Err(GenerateError::new(
            spec,
            format!("{name}.{extra}"),
            "progenitor wrote a field that the schema does not have",
        )),
        None => Ok(fields),
    }
}

/// A chat id that a caller gives is checked before anything is sent; one that a gateway sends is a
/// text, since nothing may be lost that has an unknown form.
fn with_chat_id(property: Schema<'_>, ty: String) -> String {
    let documented = property.documented();
    let item = documented.items().unwrap_or(documented);
    match item.format() {
        Some(CHAT_ID) => ty.replace("String", "wagate_client::ChatId"),
        _ => ty,
    }
}

/// The format of texts that are chat ids.
pub const CHAT_ID: &str = "chat-id";

fn aliases<'a>(schema: Schema<'a>, wire: &str) -> Vec<&'a str> {
    let properties = schema.properties().into_iter().flatten();
    properties
        .filter(|(_, property)| Schema(property).alias_of() == Some(wire))
        .map(|(name, _)| name.as_str())
        .collect()
}

fn strategy(
    spec: &Spec,
    place: &str,
    property: Schema<'_>,
    required: bool,
    usage: Usage,
    ty: &str,
) -> Result<(Strategy, String), GenerateError> {
    let lenient = property.has_tolerated_branch();
    let list = property.documented().kind() == Some("array");
    let items = property.documented().items().is_some_and(Schema::has_tolerated_branch);
    if items && (lenient || required) {
        let message = "only an optional list without another form can have items with one";
        return Err(GenerateError::new(spec, place, message));
    }
    if list && !required && (usage.response || lenient || items) {
        let item = ty.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
        let item = item.ok_or_else(|| {
            GenerateError::new(spec, place, format!("progenitor wrote {ty} for an array"))
        })?;
        let strategy = match (lenient, items) {
            (true, _) => Strategy::LenientList,
            (_, true) => Strategy::LenientItems,
            _ => Strategy::List,
        };
        return Ok((strategy, item.to_owned()));
    }
    match (required, lenient) {
        (true, true) => Err(GenerateError::new(
            spec,
            place,
            "a required property cannot have a tolerated form; make it optional",
        )),
        (true, false) => Ok((Strategy::Required, ty.to_owned())),
        (false, true) => Ok((Strategy::LenientOptional, ty.to_owned())),
        (false, false) => Ok((Strategy::Optional, ty.to_owned())),
    }
}

/// An answer that begins with a boolean says by it whether the thing was done, with whatever status.
fn must_use(schema: Schema<'_>, usage: Usage) -> Option<String> {
    let (name, first) = schema.properties()?.iter().next()?;
    let tells = usage.answer && Schema(first).documented().kind() == Some("boolean");
    tells.then(|| {
        format!("#[must_use = \"a false `{}` is no `Err`: look at it\"]\n", names::snake(name))
    })
}

fn structure(
    name: &str,
    schema: Schema<'_>,
    fields: &[Field<'_>],
    must_use: Option<String>,
    pages: &[DocsPage],
) -> String {
    let mut code = docs::comment(&format!(
        "{}\n\n{}",
        docs::sentence(schema.description()),
        docs::docs_line(pages)
    ));
    let default = if fields.iter().any(Field::is_required) { "" } else { ", Default" };
    let debug = if fields.iter().any(|field| field.is_secret) { "" } else { "Debug, " };
    code.push_str(&format!("#[derive({debug}Clone, PartialEq{default})]\n"));
    code.push_str("#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]\n");
    code.push_str(&must_use.unwrap_or_default());
    code.push_str(&format!("#[non_exhaustive]\npub struct {name} {{\n"));
    for field in fields {
        code.push_str(&docs::comment(&docs::sentence(field.description)));
        code.push_str(&schema_attribute(field));
        code.push_str(&format!("pub {}: {},\n", field.name, field.ty()));
    }
    code.push_str("#[cfg_attr(feature = \"schemars\", schemars(skip))]\n");
    code.push_str("pub(crate) wire: wagate_client::Wire,\n}\n");
    code
}

/// What `derive(Debug)` would write, without the secrets and without what is not documented, which may
/// hold them as well.
fn debug(name: &str, fields: &[Field<'_>]) -> String {
    let mut code = format!(
        "/// Secrets are not shown.\nimpl std::fmt::Debug for {name} {{\n\
         fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
         formatter.debug_struct({name:?})"
    );
    for Field { name, strategy, is_secret, .. } in fields {
        let shown = match (is_secret, strategy) {
            (false, _) => format!("self.{name}"),
            (true, Strategy::Required) => format!("{REDACTED:?}"),
            (true, _) => format!("self.{name}.as_ref().map(|_| {REDACTED:?})"),
        };
        code.push_str(&format!(".field({name:?}, &{shown})"));
    }
    code.push_str(".finish_non_exhaustive()\n} }\n");
    code
}

/// What is shown for a secret.
const REDACTED: &str = "[redacted]";

/// Makes the derived schema accept what the reader accepts.
fn schema_attribute(field: &Field<'_>) -> String {
    let mut arguments = Vec::new();
    if field.wire != field.name {
        arguments.push(format!("rename = {:?}", field.wire));
    }
    let function = match field.strategy {
        Strategy::Required | Strategy::Optional => None,
        Strategy::LenientOptional => Some("lenient_optional"),
        Strategy::List => Some("list"),
        Strategy::LenientList => Some("lenient_list"),
        Strategy::LenientItems => Some("lenient_items"),
    };
    if let Some(function) = function {
        let path = format!("wagate_client::schema::{function}::<{}>", field.inner);
        arguments.push(format!("default, schema_with = {path:?}"));
    }
    if arguments.is_empty() {
        return String::new();
    }
    format!("#[cfg_attr(feature = \"schemars\", schemars({}))]\n", arguments.join(", "))
}

fn serialisation(name: &str, fields: &[Field<'_>]) -> String {
    let mut text = format!("wagate_client::record! {{ {name} {{\n");
    for field in fields {
        let names = [&[field.wire], field.aliases.as_slice()].concat();
        let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
        text.push_str(&format!(
            "    {}: {} as {:?},\n",
            field.name,
            names.join(" | "),
            field.strategy
        ));
    }
    text.push_str("} }\n");
    text
}

/// `new` takes what the gateway demands; a setter for each other field, so that a new optional one
/// breaks nobody.
fn constructor(name: &str, fields: &[Field<'_>]) -> String {
    let (required, optional): (Vec<_>, Vec<_>) =
        fields.iter().partition(|field| field.is_required());
    let argument = |field: &&Field<'_>| format!("{}: {}", field.name, into(&field.inner));
    let arguments: Vec<String> = required.iter().map(argument).collect();
    let mut code = format!("impl {name} {{\n/// With what the gateway demands.\n");
    code.push_str("#[must_use]\n");
    code.push_str(&format!("pub fn new({}) -> Self {{ Self {{\n", arguments.join(", ")));
    for field in fields {
        let value = match field.strategy {
            Strategy::Required => converted(&field.name, &field.inner),
            Strategy::Optional | Strategy::LenientOptional => "None".to_owned(),
            _ => "Vec::new()".to_owned(),
        };
        let named = if value == field.name { String::new() } else { format!(": {value}") };
        code.push_str(&format!("{}{named},\n", field.name));
    }
    code.push_str("wire: wagate_client::Wire::default(),\n} }\n");
    for field in optional.into_iter().filter(|field| !field.is_scoped) {
        code.push_str(&setter(field));
    }
    code.push_str("}\n");
    code
}

fn setter(field: &Field<'_>) -> String {
    let (argument, value) = match field.strategy {
        Strategy::List | Strategy::LenientList | Strategy::LenientItems => {
            (field.ty(), field.name.clone())
        }
        _ => (into(&field.inner), format!("Some({})", converted(&field.name, &field.inner))),
    };
    format!(
        "/// Sets `{wire}`.\n#[must_use]\npub fn {name}(mut self, {name}: {argument}) -> Self {{ self.{name} = {value}; self }}\n",
        wire = field.wire,
        name = field.name,
    )
}

/// Texts and named types are taken in any form that converts; numbers and flags as they are.
pub fn into(ty: &str) -> String {
    if converts(ty) { format!("impl Into<{ty}>") } else { ty.to_owned() }
}

/// The expression that turns an argument of the type that [`into`] gives into the field's value.
pub fn converted(name: &str, ty: &str) -> String {
    if converts(ty) { format!("{name}.into()") } else { name.to_owned() }
}

fn converts(ty: &str) -> bool {
    !matches!(ty, "bool" | "i64" | "f64") && !ty.contains('<')
}

/// The records that a request or an answer reaches, with what each is used for.
pub fn usages(spec: &Spec) -> BTreeMap<String, Usage> {
    let mut usages = BTreeMap::new();
    for operation in &spec.operations {
        for content in operation.request_body.iter().flat_map(|body| &body.contents) {
            mark(spec, Schema(&content.schema), &mut usages, &|usage| &mut usage.request);
        }
        let contents = operation.responses.values().flat_map(|response| &response.contents);
        for content in contents {
            if let Some(name) = Schema(&content.schema).reference() {
                usages.entry(name.to_owned()).or_default().answer = true;
            }
            mark(spec, Schema(&content.schema), &mut usages, &|usage| &mut usage.response);
        }
    }
    if let Some(webhooks) = &spec.webhooks {
        mark(spec, Schema(&webhooks.schema), &mut usages, &|usage| &mut usage.response);
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
