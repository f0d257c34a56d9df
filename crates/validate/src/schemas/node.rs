//! A schema in the form in which it is checked: what a value has to keep to, rule by rule.

use std::sync::OnceLock;

use regex::Regex;
use serde_json::{Number, Value};

use super::types::Types;

/// A schema.
#[derive(Debug, Default)]
pub struct Node {
    /// The cheap rules first.
    pub rules: Vec<(Keyword, Rule)>,
    /// Whether it is a form that is only tolerated: messages are to speak of the documented one.
    pub tolerated: bool,
    /// Whether no message shows the value.
    pub secret: bool,
}

/// The keyword that a rule was made of, as it stands in pointers to the schema.
pub type Keyword = &'static str;

/// Something that a value has to keep to.
#[derive(Debug)]
pub enum Rule {
    Type(Types),
    Enum(Vec<Value>),
    Bound(Bound, Number),
    MultipleOf(Number),
    Length(Measure, u64),
    UniqueItems,
    Required(Vec<String>),
    Pattern(Pattern),
    Properties(Properties),
    /// Of members that no property names, where a schema says what they are. Those that are named are its first part.
    Additional(Properties, Additional),
    Items(Box<Node>),
    AllOf(Vec<Node>),
    /// The branches that a property tells apart.
    Tagged(Tagged),
    AnyOf(Vec<Node>),
    Not(Box<Node>, Value),
    Condition(Box<Condition>),
    /// A value that is null need not fit.
    UnlessNull(Box<Node>),
    /// A definition, by its number.
    Reference(usize),
    /// It has 64 bits, and is not written as a fraction.
    Integer,
    /// Blank text counts as missing.
    Success,
    /// Of each list of properties one is there at most.
    Parts(Vec<Vec<String>>),
    /// No page states it, says this text.
    Observed(String),
    /// The values that no page states, and what is said of each.
    ObservedValues(Vec<(String, String)>),
}

/// The side on which a number is bounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinProperties,
    MaxProperties,
}

/// What becomes of members that are not named.
#[derive(Debug)]
pub enum Additional {
    Refused,
    Fit(Box<Node>),
}

/// If a value fits one schema, it has to fit another.
#[derive(Debug)]
pub struct Condition {
    pub asked: Node,
    pub then: Option<Node>,
    pub otherwise: Option<Node>,
}

/// A regular expression. It takes longer to compile than most schemas, and few texts ever come to it.
#[derive(Debug)]
pub struct Pattern {
    pub text: String,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), compiled: OnceLock::new() }
    }

    /// The linter refuses a pattern that does not compile; here it takes everything.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(&self.text).ok());
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

/// Schemas of the members that have a name.
#[derive(Debug, Default)]
pub struct Properties {
    /// In the order of the description.
    pub named: Vec<(String, Node)>,
    /// Their places, ordered by name.
    sorted: Vec<usize>,
}

impl Properties {
    pub fn new(named: Vec<(String, Node)>) -> Self {
        let mut sorted: Vec<usize> = (0..named.len()).collect();
        sorted.sort_by(|left, right| named[*left].0.cmp(&named[*right].0));
        Self { named, sorted }
    }

    /// The schema of a member. Gateways send members in the order in which they are described, so `likely`, the place
    /// after the last one that was found, is looked at first.
    pub fn find(&self, name: &str, likely: &mut usize) -> Option<&Node> {
        let place = match self.named.get(*likely) {
            Some((known, _)) if known == name => *likely,
            _ => {
                let found =
                    self.sorted.binary_search_by(|place| self.named[*place].0.as_str().cmp(name));
                self.sorted[found.ok()?]
            }
        };
        *likely = place + 1;
        Some(&self.named[place].1)
    }
}

/// Branches that a property tells apart: only the one that is told is looked at.
#[derive(Debug)]
pub struct Tagged {
    /// The property.
    pub property: String,
    /// The tags, sorted, and the place of the branch of each.
    pub tags: Vec<(String, usize)>,
    /// What is looked at.
    pub branches: Vec<Node>,
}

impl Tagged {
    /// The place of the branch that this tag tells.
    pub fn branch(&self, tag: &str) -> Option<usize> {
        let found = self.tags.binary_search_by(|(known, _)| known.as_str().cmp(tag)).ok()?;
        Some(self.tags[found].1)
    }
}
