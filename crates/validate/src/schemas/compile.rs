//! From JSON Schema to the form in which it is checked.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use wagate_spec::json_schema::TOLERATED;

use super::node::{
    Additional, Bound, Condition, Keyword, Measure, Node, Pattern, Properties, Rule, Tagged,
};
use super::types::Types;
use crate::text;

/// The prefix of references to definitions.
pub const DEFINITION: &str = "#/$defs/";

/// The keywords that make a rule, in the order in which they are asked: the cheap ones first, and last those that only a
/// strict check has.
const ORDER: [Keyword; 29] = [
    "type",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "required",
    "pattern",
    "uniqueItems",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "anyOf",
    "not",
    "if",
    "$ref",
    "x-integer",
    "x-success",
    "x-parts",
    "x-observed",
    "x-observed-values",
];

/// Compiles schemas that refer to definitions by name.
#[derive(Clone, Copy)]
pub struct Compiler<'a> {
    /// The numbers of the definitions.
    pub definitions: &'a HashMap<String, usize>,
}

impl Compiler<'_> {
    /// One schema; what is none takes everything.
    pub fn node(self, schema: &Value) -> Node {
        let Some(members) = schema.as_object() else { return Node::default() };
        let is_marked = |mark: &str| members.get(mark) == Some(&Value::Bool(true));
        // Most schemas have a few of the many keywords.
        let place = |name: &String| ORDER.iter().position(|keyword| keyword == name);
        let mut places: Vec<usize> = members.keys().filter_map(place).collect();
        places.sort_unstable();
        let keywords = places.into_iter().map(|place| ORDER[place]);
        let rules = keywords.filter_map(|one| Some((one, self.rule(one, members)?)));
        Node {
            rules: rules.collect(),
            tolerated: members.get("$comment") == Some(&Value::from(TOLERATED)),
            secret: is_marked("x-secret"),
        }
    }

    fn rule(self, keyword: Keyword, members: &Map<String, Value>) -> Option<Rule> {
        let value = members.get(keyword)?;
        Some(match keyword {
            "type" => Rule::Type(Types::named(value)),
            "enum" => Rule::Enum(value.as_array()?.clone()),
            "minimum" => Rule::Bound(Bound::Minimum, value.as_number()?.clone()),
            "maximum" => Rule::Bound(Bound::Maximum, value.as_number()?.clone()),
            "exclusiveMinimum" => Rule::Bound(Bound::ExclusiveMinimum, value.as_number()?.clone()),
            "exclusiveMaximum" => Rule::Bound(Bound::ExclusiveMaximum, value.as_number()?.clone()),
            "multipleOf" => Rule::MultipleOf(value.as_number()?.clone()),
            "minLength" => Rule::Length(Measure::MinLength, value.as_u64()?),
            "maxLength" => Rule::Length(Measure::MaxLength, value.as_u64()?),
            "minItems" => Rule::Length(Measure::MinItems, value.as_u64()?),
            "maxItems" => Rule::Length(Measure::MaxItems, value.as_u64()?),
            "minProperties" => Rule::Length(Measure::MinProperties, value.as_u64()?),
            "maxProperties" => Rule::Length(Measure::MaxProperties, value.as_u64()?),
            "required" => Rule::Required(texts(value)).not_empty()?,
            "pattern" => Rule::Pattern(Pattern::new(value.as_str()?)),
            "uniqueItems" if *value == Value::Bool(true) => Rule::UniqueItems,
            "properties" => Rule::Properties(self.properties(value)).not_empty()?,
            "additionalProperties" => self.additional(value, members)?,
            "items" => Rule::Items(Box::new(self.node(value))),
            "allOf" => self.tagged(value).unwrap_or(Rule::AllOf(self.nodes(value))),
            "anyOf" => Rule::AnyOf(self.nodes(value)),
            "not" => Rule::Not(Box::new(self.node(value)), value.clone()),
            "if" => self.condition(members),
            "$ref" => {
                let name = value.as_str()?.strip_prefix(DEFINITION)?;
                Rule::Reference(*self.definitions.get(name)?)
            }
            "x-integer" => Rule::Integer,
            "x-success" => Rule::Success,
            "x-parts" => Rule::Parts(value.as_object()?.values().map(texts).collect()),
            "x-observed" => Rule::Observed(undocumented(value)),
            "x-observed-values" => {
                let values = value.as_object()?.iter();
                let said = values.map(|(value, seen)| (value.clone(), undocumented(seen)));
                Rule::ObservedValues(said.collect())
            }
            _ => return None,
        })
    }

    fn nodes(self, list: &Value) -> Vec<Node> {
        list.as_array().into_iter().flatten().map(|one| self.node(one)).collect()
    }

    fn properties(self, named: &Value) -> Properties {
        let named = named.as_object().into_iter().flatten();
        Properties::new(named.map(|(name, schema)| (name.clone(), self.node(schema))).collect())
    }

    /// Members beside those that have a name, where anything is said of them.
    fn additional(self, additional: &Value, members: &Map<String, Value>) -> Option<Rule> {
        let additional = match additional {
            Value::Bool(true) => return None,
            Value::Bool(false) => Additional::Refused,
            schema => Additional::Fit(Box::new(self.node(schema))),
        };
        let named = members.get("properties").and_then(Value::as_object).into_iter().flatten();
        let named = named.map(|(name, _)| (name.clone(), Node::default())).collect();
        Some(Rule::Additional(Properties::new(named), additional))
    }

    fn condition(self, members: &Map<String, Value>) -> Rule {
        let part = |keyword: &str| members.get(keyword).map(|schema| self.node(schema));
        let is_null = json!({ "not": { "type": "null" } });
        match (part("then"), part("else")) {
            (Some(then), None) if members.get("if") == Some(&is_null) => {
                Rule::UnlessNull(Box::new(then))
            }
            (then, otherwise) => {
                let asked = part("if").unwrap_or_default();
                Rule::Condition(Box::new(Condition { asked, then, otherwise }))
            }
        }
    }

    /// A list of which each schema only asks for the values of one property, the same in all.
    fn tagged(self, list: &Value) -> Option<Rule> {
        let list = list.as_array().filter(|list| !list.is_empty())?;
        let (mut tags, mut property) = (Vec::new(), None);
        for (place, branch) in list.iter().enumerate() {
            let members = branch.as_object().filter(|members| members.len() == 2)?;
            let (asked, _) = (members.get("if")?, members.get("then")?);
            let (name, values) = asked.get("properties")?.as_object()?.iter().next()?;
            let only = json!({ "required": [name], "properties": { name: values } });
            if *asked != only || property.get_or_insert(name) != &name {
                return None;
            }
            tags.extend(texts(values.get("enum")?).into_iter().map(|tag| (tag, place)));
        }
        tags.sort();
        let branches = list.iter().map(|branch| self.node(&branch["then"])).collect();
        Some(Rule::Tagged(Tagged { property: property?.clone(), tags, branches }))
    }
}

impl Rule {
    /// A rule that asks for nothing is none.
    fn not_empty(self) -> Option<Self> {
        match &self {
            Self::Required(names) if names.is_empty() => None,
            Self::Properties(properties) if properties.named.is_empty() => None,
            _ => Some(self),
        }
    }
}

fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// How it is said that something was only seen.
fn undocumented(observed: &Value) -> String {
    match wagate_spec::Observed::deserialize(observed) {
        Ok(observed) => text::undocumented(&observed),
        Err(_) => "not documented".to_owned(),
    }
}
