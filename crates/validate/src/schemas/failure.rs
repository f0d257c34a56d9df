//! Every rule that a value breaks, with the branches of choices of which none fits.

use super::definitions::Definitions;
use super::fits::{is_missing, others, told};
use super::node::{Additional, Keyword, Node, Properties, Rule};
use super::place::Place;
use crate::json::Json;

/// References that lead further than this lead in a circle.
const DEEPEST: usize = 32;

/// A broken rule.
pub struct Failure<'n, 'v, 'j> {
    /// Where in the value.
    pub place: String,
    /// Where in the schema.
    pub location: String,
    pub value: &'v Json<'j>,
    pub said: Said<'n, 'v>,
    /// Whether no message shows the value.
    pub secret: bool,
    /// Of a choice, each branch with what is wrong with it.
    pub branches: Vec<Branch<'n, 'v, 'j>>,
}

/// What is wrong.
pub enum Said<'n, 'v> {
    /// The rule that is broken.
    Rule(&'n Rule),
    /// The property that is missing.
    Missing(&'n str),
    /// The members that nobody knows, and those that would be known.
    Unexpected(Vec<&'v str>, &'n Properties),
}

/// A branch of a choice.
pub struct Branch<'n, 'v, 'j> {
    pub node: &'n Node,
    pub failures: Vec<Failure<'n, 'v, 'j>>,
}

/// A value, where it lies, and where the schema lies that it is held against.
#[derive(Clone, Copy)]
pub struct Asked<'p, 'v, 'j> {
    pub place: &'p Place<'p>,
    pub location: &'p Place<'p>,
    pub value: &'v Json<'j>,
    pub secret: bool,
}

impl<'p> Asked<'p, '_, '_> {
    /// The same value against the schema at another location.
    fn at(self, location: &'p Place<'p>) -> Self {
        Self { location, ..self }
    }
}

impl Definitions {
    /// Collects what is wrong with a value.
    pub fn failures<'n, 'v, 'j>(
        &'n self,
        node: &'n Node,
        asked: Asked<'_, 'v, 'j>,
        found: &mut Vec<Failure<'n, 'v, 'j>>,
    ) {
        let asked = Asked { secret: asked.secret || self.is_secret(node, DEEPEST), ..asked };
        for (keyword, rule) in &node.rules {
            if !self.keeps(rule, asked.value) {
                self.broken(keyword, rule, asked, found);
            }
        }
    }

    fn broken<'n, 'v, 'j>(
        &'n self,
        keyword: Keyword,
        rule: &'n Rule,
        asked: Asked<'_, 'v, 'j>,
        found: &mut Vec<Failure<'n, 'v, 'j>>,
    ) {
        let location = asked.location.member(keyword);
        let asked = asked.at(&location);
        match rule {
            Rule::Required(names) => {
                let missing = names.iter().filter_map(|name| is_missing(name, asked.value));
                found.extend(missing.map(|name| failure(asked, Said::Missing(name))));
            }
            Rule::Properties(properties) => self.members(properties, asked, found),
            Rule::Additional(named, Additional::Refused) => {
                let names = others(named, asked.value).map(|(name, _)| name).collect();
                found.push(failure(asked, Said::Unexpected(names, named)));
            }
            Rule::Additional(named, Additional::Fit(node)) => {
                for (name, value) in others(named, asked.value) {
                    let place = asked.place.member(name);
                    self.failures(node, Asked { place: &place, value, ..asked }, found);
                }
            }
            Rule::Items(node) => {
                for (index, value) in asked.value.as_list().unwrap_or_default().iter().enumerate() {
                    let place = asked.place.item(index);
                    self.failures(node, Asked { place: &place, value, ..asked }, found);
                }
            }
            Rule::AllOf(nodes) => {
                for (index, node) in nodes.iter().enumerate() {
                    self.failures(node, asked.at(&location.item(index)), found);
                }
            }
            Rule::Tagged(tagged) => {
                if let Some(index) = told(tagged, asked.value) {
                    let location = location.item(index);
                    let node = &tagged.branches[index];
                    self.failures(node, asked.at(&location.member("then")), found);
                }
            }
            Rule::AnyOf(nodes) => {
                let branches = nodes.iter().enumerate().map(|(index, node)| {
                    let mut failures = Vec::new();
                    self.failures(node, asked.at(&location.item(index)), &mut failures);
                    Branch { node, failures }
                });
                let branches = branches.collect();
                found.push(Failure { branches, ..failure(asked, Said::Rule(rule)) });
            }
            _ => self.led_on(rule, asked, found),
        }
    }

    /// What stands under another keyword, or in a definition.
    fn led_on<'n, 'v, 'j>(
        &'n self,
        rule: &'n Rule,
        asked: Asked<'_, 'v, 'j>,
        found: &mut Vec<Failure<'n, 'v, 'j>>,
    ) {
        let beside = match asked.location {
            Place::Member(parent, _) => parent,
            _ => asked.location,
        };
        match rule {
            Rule::UnlessNull(node) => {
                self.failures(node, asked.at(&beside.member("then")), found);
            }
            Rule::Condition(condition) => {
                if let Some((keyword, node)) = self.asked(condition, asked.value) {
                    self.failures(node, asked.at(&beside.member(keyword)), found);
                }
            }
            Rule::Reference(number) => {
                let location = Place::Definition(self.name(*number));
                self.failures(self.node(*number), asked.at(&location), found);
            }
            _ => found.push(failure(asked, Said::Rule(rule))),
        }
    }

    fn members<'n, 'v, 'j>(
        &'n self,
        properties: &'n Properties,
        asked: Asked<'_, 'v, 'j>,
        found: &mut Vec<Failure<'n, 'v, 'j>>,
    ) {
        let mut likely = 0;
        for (name, value) in asked.value.as_object().into_iter().flatten() {
            if let Some(node) = properties.find(name, &mut likely) {
                let (place, location) = (asked.place.member(name), asked.location.member(name));
                let asked = Asked { place: &place, location: &location, value, ..asked };
                self.failures(node, asked, found);
            }
        }
    }

    /// Whether a schema, or a form of it, is marked as secret.
    fn is_secret(&self, node: &Node, depth: usize) -> bool {
        let Some(deeper) = depth.checked_sub(1) else { return false };
        node.secret
            || node.rules.iter().any(|(_, rule)| match rule {
                Rule::AllOf(nodes) | Rule::AnyOf(nodes) => {
                    nodes.iter().any(|node| self.is_secret(node, deeper))
                }
                Rule::UnlessNull(node) => self.is_secret(node, deeper),
                Rule::Reference(number) => self.is_secret(self.node(*number), deeper),
                _ => false,
            })
    }
}

fn failure<'n, 'v, 'j>(asked: Asked<'_, 'v, 'j>, said: Said<'n, 'v>) -> Failure<'n, 'v, 'j> {
    Failure {
        place: asked.place.to_string(),
        location: asked.location.to_string(),
        value: asked.value,
        said,
        secret: asked.secret,
        branches: Vec::new(),
    }
}
