//! Methods that call an operation with a part of its body filled in: one for each thing that one URL does.

use serde_json::Value;
use wagate_spec::{Operation, Preset, Sampler, Spec};

use super::{
    docs, record,
    signature::{Argument, Signature, in_types},
};
use crate::{endpoint::Endpoint, error::GenerateError, names, schema::Schema, skeleton::Skeleton};

/// A method, with what its callers still give.
pub struct Method<'a> {
    preset: &'a Preset,
    operation: &'a Operation,
    /// What the operation's own method takes before the body.
    before: &'a [Argument<'a>],
    /// The type of the body.
    body: &'a str,
    /// The arguments of the body's constructor.
    members: Vec<Member<'a>>,
    /// What is set and the constructor does not ask for, by the names of the fields.
    further: Vec<(String, &'a Value)>,
}

/// A property that the constructor of the body asks for.
struct Member<'a> {
    /// Its name in Rust.
    name: String,
    ty: String,
    /// The value, where the method sets it.
    set: Option<&'a Value>,
    schema: &'a Value,
}

/// The methods of an operation.
pub fn of<'a>(
    spec: &'a Spec,
    skeleton: &Skeleton,
    endpoint: &Endpoint<'a>,
    signature: &'a Signature<'a>,
) -> Result<Vec<Method<'a>>, GenerateError> {
    let operation = endpoint.operation;
    // A further media type of the operation has a method of its own, which needs none of these.
    if operation.presets.is_empty() || endpoint.id != operation.id {
        return Ok(Vec::new());
    }
    let component = endpoint.request.and_then(|content| Schema(&content.schema).reference());
    let schema = component.and_then(|name| Some((name, spec.schemas.get(name)?)));
    let Some(((component, schema), body)) = schema.zip(signature.body.as_deref()) else {
        return Err(GenerateError::new(spec, endpoint.id, "only a named body can be filled in"));
    };
    let asked = record::constructor(spec, skeleton, component, Schema(schema))?;
    let properties = Schema(schema).properties();
    let methods = operation.presets.iter().map(|preset| Method {
        preset,
        operation,
        before: &signature.required,
        body,
        members: asked
            .iter()
            .map(|(wire, name, ty)| Member {
                name: name.clone(),
                ty: match ty.as_str() {
                    "ChatId" => "wagate_client::ChatId".to_owned(),
                    other => in_types(other),
                },
                set: preset.sets.get(*wire),
                schema: properties.and_then(|all| all.get(*wire)).unwrap_or(&Value::Null),
            })
            .collect(),
        further: preset
            .sets
            .iter()
            .filter(|(wire, _)| asked.iter().all(|(known, ..)| known != wire))
            .map(|(wire, value)| (names::snake(wire), value))
            .collect(),
    });
    Ok(methods.collect())
}

impl Method<'_> {
    /// The method of the handle.
    pub fn code(&self) -> String {
        let own = names::snake(&self.operation.id);
        let before = self.before.iter().map(|argument| format!(", {}", argument.declared()));
        let free = self.members.iter().filter(|member| member.set.is_none());
        let free = free.map(|member| format!(", {}: {}", member.name, record::into(&member.ty)));
        let declared: String = before.chain(free).collect();
        let passed = self.before.iter().map(|argument| argument.name.clone());
        let given = passed.chain([self.filled()]).collect::<Vec<_>>().join(", ");
        format!(
            "{}#[inline]\npub fn {}(&self{declared}) -> {} {{\nself.{own}({given})\n}}\n",
            self.comment(&own),
            names::snake(&self.preset.name),
            names::pascal(&self.operation.id),
        )
    }

    /// The body, as the method builds it.
    fn filled(&self) -> String {
        let members = self.members.iter().map(|member| match member.set {
            Some(value) => value.to_string(),
            None => member.name.clone(),
        });
        let members = members.collect::<Vec<_>>().join(", ");
        let further = self.further.iter().map(|(name, value)| format!(".{name}({value})"));
        format!("{}::new({members}){}", self.body, further.collect::<String>())
    }

    fn comment(&self, own: &str) -> String {
        let sets =
            self.preset.sets.iter().map(|(name, value)| format!("`{name}` set to `{value}`"));
        let paragraphs = [
            docs::sentence(&self.preset.summary),
            docs::prose(&self.preset.description),
            format!("[`{own}`](Self::{own}) with {}.", sets.collect::<Vec<_>>().join(" and ")),
            docs::docs_line(&self.preset.docs),
        ];
        let told: Vec<&str> =
            paragraphs.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        docs::comment(&told.join("\n\n"))
    }

    /// The name of the method.
    pub fn name(&self) -> &str {
        &self.preset.name
    }

    /// A value for each of its arguments, for the tests that make each call.
    pub fn arguments(&self, spec: &Spec, literal: impl Fn(&Argument<'_>) -> String) -> Vec<String> {
        let krate = names::snake(&spec.vendor);
        let before = self.before.iter().map(literal);
        let free = self.members.iter().filter(|member| member.set.is_none());
        let free = free.map(|member| {
            match (member.ty.as_str(), Sampler::new(spec).value(member.schema).unwrap_or_default())
            {
                (ty, Value::String(text)) if ty.ends_with("ChatId") => format!("chat({text:?})?"),
                ("String" | "bool" | "i64" | "f64", value) => value.to_string(),
                (ty, value) => format!("read::<wagate_{krate}::{ty}>({:?})?", value.to_string()),
            }
        });
        before.chain(free).collect()
    }
}
