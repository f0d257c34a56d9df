//! A cheap view of a Schema Object: what the writers ask, so that they never look at JSON themselves.

use serde_json::{Map, Value};

/// A Schema Object, looked at through the questions that matter to a Rust type.
#[derive(Debug, Clone, Copy)]
pub struct Schema<'a>(pub &'a Value);

/// A value that tells a branch of a tagged union.
#[derive(Debug, Clone)]
pub struct Tag<'a> {
    /// The value as it is documented.
    pub text: &'a str,
    /// Other spellings that the docs print.
    pub aliases: Vec<&'a str>,
    /// The component that describes the branch.
    pub component: &'a str,
}

impl<'a> Schema<'a> {
    /// The schema without its tolerated branches: what the docs say, not what a server may also send.
    pub fn documented(self) -> Schema<'a> {
        match self.branches().find(|branch| !branch.is_tolerated()) {
            Some(branch) if self.has_tolerated_branch() => branch,
            _ => self,
        }
    }

    /// Whether values of another form than the documented one are accepted.
    pub fn has_tolerated_branch(self) -> bool {
        self.branches().any(Schema::is_tolerated)
    }

    /// Whether it is a list that may come as an object with the items under their ids.
    pub fn has_keyed_branch(self) -> bool {
        let is_map = |branch: Schema<'_>| branch.is_tolerated() && branch.values().is_some();
        self.documented().kind() == Some("array") && self.branches().any(is_map)
    }

    /// The alternatives of a `oneOf`.
    pub fn branches(self) -> impl Iterator<Item = Schema<'a>> {
        self.0.get("oneOf").and_then(Value::as_array).into_iter().flatten().map(Schema)
    }

    /// The schemas that stand in it: of its properties, its items, its values and its branches. What becomes no
    /// field is not among them.
    pub fn parts(self) -> impl Iterator<Item = Schema<'a>> {
        let properties = self.properties().into_iter().flatten();
        let properties = properties.map(|(_, property)| Schema(property));
        let properties = properties.filter(|property| !property.is_replacement());
        properties.chain(self.items()).chain(self.values()).chain(self.branches())
    }

    /// The schema of the values of a map.
    pub fn values(self) -> Option<Schema<'a>> {
        self.0.get("additionalProperties").filter(|values| values.is_object()).map(Schema)
    }

    /// Whether this is a branch or property that only a contradiction of the docs lets in.
    pub fn is_tolerated(self) -> bool {
        self.0.get("x-tolerated") == Some(&Value::Bool(true))
    }

    /// The documented name that this undocumented spelling stands for.
    pub fn alias_of(self) -> Option<&'a str> {
        self.0.get("x-alias-of").and_then(Value::as_str)
    }

    /// The scope that fills this property, if it is one that is given once.
    pub fn scope(self) -> Option<&'a str> {
        self.0.get("x-scope").and_then(Value::as_str)
    }

    /// Whether nothing succeeded without this property.
    pub fn is_success(self) -> bool {
        self.0.get("x-success") == Some(&Value::Bool(true))
    }

    /// Where it was seen, if no page states it.
    pub fn observed(self) -> Option<&'a str> {
        self.0.get("x-observed")?.get("note")?.as_str()
    }

    /// Where this value of an enum was seen, if no page states it.
    pub fn observed_value(self, value: &str) -> Option<&'a str> {
        self.0.get("x-observed-values")?.get(value)?.get("note")?.as_str()
    }

    /// The lists of properties of which an object has one, each under its name.
    pub fn part_lists(self) -> impl Iterator<Item = (&'a str, Vec<&'a str>)> {
        let lists = self.0.get("x-parts").and_then(Value::as_object);
        lists.into_iter().flatten().map(|(name, keys)| {
            let keys = keys.as_array().into_iter().flatten().filter_map(Value::as_str);
            (name.as_str(), keys.collect())
        })
    }

    /// Whether it is a property that a server takes in place of another one. Clients do not send it.
    pub fn is_replacement(self) -> bool {
        self.0.get("x-instead-of").is_some()
    }

    /// The component that it names, directly or as the only part of an `allOf`.
    pub fn reference(self) -> Option<&'a str> {
        let direct = self.0.get("$ref").and_then(Value::as_str);
        let wrapped = || match self.0.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => only.get("$ref").and_then(Value::as_str),
            _ => None,
        };
        direct.or_else(wrapped)?.strip_prefix("#/components/schemas/")
    }

    /// The JSON type: `object`, `array`, `string`.
    pub fn kind(self) -> Option<&'a str> {
        self.0.get("type").and_then(Value::as_str)
    }

    /// What an array holds.
    pub fn items(self) -> Option<Schema<'a>> {
        self.0.get("items").map(Schema)
    }

    /// The properties of an object, in the order of the description.
    pub fn properties(self) -> Option<&'a Map<String, Value>> {
        self.0.get("properties").and_then(Value::as_object)
    }

    /// Whether an object must have this property.
    pub fn requires(self, property: &str) -> bool {
        self.required().any(|name| name == property)
    }

    /// The properties that an object must have.
    pub fn required(self) -> impl Iterator<Item = &'a str> {
        let names = self.0.get("required").and_then(Value::as_array);
        names.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The values of a string enum.
    pub fn string_enum(self) -> Option<Vec<&'a str>> {
        let values = self.0.get("enum")?.as_array()?;
        (self.kind() == Some("string")).then(|| values.iter().filter_map(Value::as_str).collect())
    }

    /// Whether it stands for the content of a file.
    pub fn is_file(self) -> bool {
        self.kind() == Some("string") && self.format() == Some("binary")
    }

    /// Whether it is an object that holds a file and nothing else.
    pub fn is_only_a_file(self) -> bool {
        let mut properties = self.properties().into_iter().flatten().peekable();
        properties.peek().is_some() && properties.all(|(_, property)| Schema(property).is_file())
    }

    /// Whether nobody but the caller may see the value.
    pub fn is_secret(self) -> bool {
        self.format() == Some("password")
    }

    /// What a text means: `binary`, `chat-id`, `password`.
    pub fn format(self) -> Option<&'a str> {
        self.0.get("format").and_then(Value::as_str)
    }

    /// The property that tells the branches of a tagged union apart, and the union's tags, each with
    /// the component that it stands for.
    pub fn tags(self) -> Option<(&'a str, Vec<Tag<'a>>)> {
        let discriminator = self.0.get("discriminator")?;
        let property = discriminator.get("propertyName")?.as_str()?;
        let mapping = discriminator.get("mapping")?.as_object()?;
        let aliases = self.0.get("x-tag-aliases").and_then(Value::as_object);
        let tags = mapping.iter().filter_map(|(text, component)| {
            let own = aliases.into_iter().flatten().filter(|(_, tag)| tag.as_str() == Some(text));
            Some(Tag {
                text,
                aliases: own.map(|(alias, _)| alias.as_str()).collect(),
                component: component.as_str()?,
            })
        });
        Some((property, tags.collect()))
    }

    /// Whether it is a choice between shapes that are all documented.
    pub fn is_union(self) -> bool {
        self.0.get("oneOf").is_some() && !self.has_tolerated_branch()
    }

    /// Whether `null` is a documented value.
    pub fn is_nullable(self) -> bool {
        self.0.get("nullable") == Some(&Value::Bool(true))
    }

    /// Its description, empty when it has none.
    pub fn description(self) -> &'a str {
        self.0.get("description").and_then(Value::as_str).unwrap_or_default()
    }
}
