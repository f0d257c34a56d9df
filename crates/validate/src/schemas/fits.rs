//! Whether a value fits a schema, and no more: most values do, and nobody asks why.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::definitions::Definitions;
use super::node::{Additional, Bound, Condition, Measure, Node, Properties, Rule, Tagged};
use super::ours;
use crate::json::Json;

impl Definitions {
    /// Whether a value keeps to every rule of a schema.
    pub fn fits(&self, node: &Node, value: &Json<'_>) -> bool {
        node.rules.iter().all(|(_, rule)| self.keeps(rule, value))
    }

    /// Whether a value keeps to one rule.
    pub fn keeps(&self, rule: &Rule, value: &Json<'_>) -> bool {
        match rule {
            Rule::Type(types) => types.hold(value),
            Rule::Enum(values) => values.iter().any(|one| is_same(one, value)),
            Rule::Bound(bound, limit) => is_within(*bound, limit, value),
            Rule::MultipleOf(of) => is_multiple(of, value),
            Rule::Length(measure, limit) => is_long_enough(*measure, *limit, value),
            Rule::UniqueItems => are_unique(value),
            Rule::Required(names) => names.iter().all(|name| is_missing(name, value).is_none()),
            Rule::Pattern(pattern) => value.as_str().is_none_or(|text| pattern.matches(text)),
            Rule::Properties(properties) => self.properties_fit(properties, value),
            Rule::Additional(named, additional) => {
                others(named, value).all(|(_, other)| match additional {
                    Additional::Refused => false,
                    Additional::Fit(node) => self.fits(node, other),
                })
            }
            Rule::Items(node) => {
                value.as_list().is_none_or(|items| items.iter().all(|item| self.fits(node, item)))
            }
            Rule::AllOf(nodes) => nodes.iter().all(|node| self.fits(node, value)),
            Rule::Tagged(tagged) => {
                told(tagged, value).is_none_or(|place| self.fits(&tagged.branches[place], value))
            }
            Rule::AnyOf(nodes) => nodes.iter().any(|node| self.fits(node, value)),
            Rule::Not(node, _) => !self.fits(node, value),
            Rule::Condition(condition) => {
                self.asked(condition, value).is_none_or(|(_, node)| self.fits(node, value))
            }
            Rule::UnlessNull(node) => *value == Json::Null || self.fits(node, value),
            Rule::Reference(number) => self.fits(self.node(*number), value),
            _ => ours::problem(rule, value).is_none(),
        }
    }

    /// The schema that a condition asks a value to fit, and the keyword under which it stands.
    pub fn asked<'n>(
        &self,
        condition: &'n Condition,
        value: &Json<'_>,
    ) -> Option<(&'static str, &'n Node)> {
        match self.fits(&condition.asked, value) {
            true => condition.then.as_ref().map(|node| ("then", node)),
            false => condition.otherwise.as_ref().map(|node| ("else", node)),
        }
    }

    fn properties_fit(&self, properties: &Properties, value: &Json<'_>) -> bool {
        let mut likely = 0;
        value.as_object().into_iter().flatten().all(|(name, member)| {
            properties.find(name, &mut likely).is_none_or(|node| self.fits(node, member))
        })
    }
}

/// The name of a property, if an object lacks it.
pub fn is_missing<'n>(name: &'n str, value: &Json<'_>) -> Option<&'n str> {
    let members = value.as_object()?;
    (!members.iter().any(|(known, _)| known == name)).then_some(name)
}

/// The members that have no name in a schema.
pub fn others<'v, 'j>(
    named: &Properties,
    value: &'v Json<'j>,
) -> impl Iterator<Item = (&'v str, &'v Json<'j>)> {
    let mut likely = 0;
    let members = value.as_object().into_iter().flatten();
    members
        .filter(move |(name, _)| named.find(name, &mut likely).is_none())
        .map(|(name, member)| (name.as_ref(), member))
}

/// The place of the branch that a value says that it is.
pub fn told(tagged: &Tagged, value: &Json<'_>) -> Option<usize> {
    tagged.branch(value.get(&tagged.property)?.as_str()?)
}

fn is_within(bound: Bound, limit: &Number, value: &Json<'_>) -> bool {
    let Json::Number(number) = value else { return true };
    let order = compared(number, limit);
    match bound {
        Bound::Minimum => order != Some(Ordering::Less),
        Bound::Maximum => order != Some(Ordering::Greater),
        Bound::ExclusiveMinimum => order == Some(Ordering::Greater),
        Bound::ExclusiveMaximum => order == Some(Ordering::Less),
    }
}

/// Integers exactly, all others as floats.
fn compared(left: &Number, right: &Number) -> Option<Ordering> {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

fn is_multiple(of: &Number, value: &Json<'_>) -> bool {
    let Json::Number(number) = value else { return true };
    match (number.as_i128(), of.as_i128()) {
        (Some(number), Some(of)) if of != 0 => number % of == 0,
        _ => {
            number.as_f64().zip(of.as_f64()).is_none_or(|(number, of)| (number / of).fract() == 0.0)
        }
    }
}

fn is_long_enough(measure: Measure, limit: u64, value: &Json<'_>) -> bool {
    let length = match (measure, value) {
        (Measure::MinLength | Measure::MaxLength, Json::Text(text)) => text.chars().count(),
        (Measure::MinItems | Measure::MaxItems, Json::List(items)) => items.len(),
        (Measure::MinProperties | Measure::MaxProperties, Json::Object(members)) => members.len(),
        _ => return true,
    };
    match measure {
        Measure::MinLength | Measure::MinItems | Measure::MinProperties => length as u64 >= limit,
        Measure::MaxLength | Measure::MaxItems | Measure::MaxProperties => length as u64 <= limit,
    }
}

fn are_unique(value: &Json<'_>) -> bool {
    let items = value.as_list().unwrap_or_default();
    items.iter().enumerate().all(|(place, item)| !items[..place].contains(item))
}

/// Whether a documented value and one that came are the same; numbers by what they are worth.
fn is_same(documented: &Value, value: &Json<'_>) -> bool {
    match (documented, value) {
        (Value::String(documented), Json::Text(text)) => documented == text,
        (Value::Number(documented), Json::Number(number)) => {
            compared(documented, number) == Some(Ordering::Equal)
        }
        (documented, value) => *documented == value.to_value(),
    }
}
