//! Which kind of webhook a payload is.

use serde_json::Value;

use crate::model::{Event, Spec};

/// Unions stand in unions a few levels deep at most; a description that contains itself ends here.
const DEEPEST: usize = 8;

impl Spec {
    /// The documented kinds that a webhook payload says it is, the widest first:
    /// `["incomingMessageReceived", "textMessage"]`. Empty when it says none that is documented.
    pub fn webhook_kinds(&self, payload: &Value) -> Vec<&str> {
        let mut kinds = Vec::new();
        if let Some(webhooks) = &self.webhooks {
            self.find_kinds(&webhooks.schema, payload, &mut kinds, DEEPEST);
        }
        kinds
    }

    /// The documented webhook event with this name.
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.webhooks.as_ref()?.events.iter().find(|event| event.name == name)
    }

    fn find_kinds<'a>(
        &'a self,
        schema: &'a Value,
        value: &Value,
        kinds: &mut Vec<&'a str>,
        deeper: usize,
    ) {
        let Some(schema) = self.resolve(unwrapped(schema)).filter(|_| deeper > 0) else { return };
        if let Some((tag, component)) = tag(schema, value) {
            kinds.push(tag);
            if let Some(branch) = self.schemas.get(component) {
                self.find_kinds(branch, value, kinds, deeper - 1);
            }
            return;
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if let Some(member) = value.get(name).filter(|member| member.is_object()) {
                self.find_kinds(property, member, kinds, deeper - 1);
            }
        }
    }
}

/// What an `allOf` of one reference refers to.
fn unwrapped(schema: &Value) -> &Value {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => only,
        _ => schema,
    }
}

/// The documented tag of a value in a tagged union, and the component of its branch.
fn tag<'a>(schema: &'a Value, value: &Value) -> Option<(&'a str, &'a str)> {
    let discriminator = schema.get("discriminator")?;
    let sent = value.get(discriminator.get("propertyName")?.as_str()?)?.as_str()?;
    let alias = schema.get("x-tag-aliases").and_then(|aliases| aliases.get(sent));
    let documented = alias.and_then(Value::as_str).unwrap_or(sent);
    let mapping = discriminator.get("mapping")?.as_object()?;
    let (tag, component) = mapping.get_key_value(documented)?;
    Some((tag, component.as_str()?))
}
