//! What is wrong with a value, in words.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::definitions::Definitions;
use super::failure::{Asked, Failure, Said};
use super::node::{Node, Rule};
use super::place::Place;
use super::wording::Secrets;
use crate::json::Json;
use crate::report::OBSERVED;

/// References that lead further than this lead in a circle.
const DEEPEST: usize = 32;

/// A broken rule: where in the value, which keyword, and what.
pub struct Broken {
    pub instance_path: String,
    pub schema_path: String,
    pub message: String,
}

/// Explains what is wrong by the schemas that say how it should be.
#[derive(Clone, Copy)]
pub struct Explainer<'s> {
    pub definitions: &'s Definitions,
    pub secrets: &'s Secrets,
}

impl Explainer<'_> {
    /// Explains each mistake, once: what one value breaks in the same way for several reasons is one mistake.
    pub fn all(self, node: &Node, location: &Place<'_>, value: &Json<'_>) -> Vec<Broken> {
        let mut failures = Vec::new();
        let asked = Asked { place: &Place::Root, location, value, secret: false };
        self.definitions.failures(node, asked, &mut failures);
        let mut seen = HashSet::new();
        let explained = failures.iter().flat_map(|failure| self.explain(failure));
        explained
            .filter(|one| seen.insert((one.instance_path.clone(), one.message.clone())))
            .collect()
    }

    /// A choice of which no branch fits is explained by the branch that came furthest: `/products/0/id` says more
    /// than "not valid under any of the schemas". Of those that have the type of the value, it is the branch that
    /// knows most of the value's properties, then the one with the fewest errors.
    fn explain(self, failure: &Failure<'_, '_, '_>) -> Vec<Broken> {
        if !matches!(failure.said, Said::Rule(Rule::AnyOf(_))) {
            return vec![self.broken(failure)];
        }
        let own = failure.place.len();
        // What is only tolerated is not what a message should ask for.
        let told = || failure.branches.iter().filter(|branch| !branch.node.tolerated);
        let explained = told().map(|branch| {
            let failures = branch.failures.iter().flat_map(|one| self.explain(one));
            (self.shared(branch.node, failure.value), failures.collect::<Vec<_>>())
        });
        let furthest = explained
            .filter(|(_, broken)| !broken.is_empty() && broken.iter().all(|one| one.lies_in(own)))
            .min_by_key(|(shared, broken)| (Reverse(*shared), broken.len()));
        let told = told().flat_map(|branch| &branch.failures);
        furthest.map_or_else(|| vec![self.fits_none(failure, told)], |(_, broken)| broken)
    }

    /// A value that has the type of no branch: each branch says why.
    fn fits_none<'f>(
        self,
        failure: &Failure<'_, '_, '_>,
        of_branches: impl Iterator<Item = &'f Failure<'f, 'f, 'f>>,
    ) -> Broken {
        let mut reasons: Vec<String> =
            of_branches.flat_map(leaves).map(|leaf| self.message(leaf)).collect();
        let mut seen = HashSet::new();
        reasons.retain(|reason| seen.insert(reason.clone()));
        Broken { message: reasons.join(", and "), ..self.broken(failure) }
    }

    fn broken(self, failure: &Failure<'_, '_, '_>) -> Broken {
        Broken {
            instance_path: failure.place.clone(),
            schema_path: failure.location.clone(),
            message: self.message(failure),
        }
    }

    fn message(self, failure: &Failure<'_, '_, '_>) -> String {
        self.secrets.message(failure)
    }

    /// How many properties of a value a schema names.
    fn shared(self, node: &Node, value: &Json<'_>) -> usize {
        let members = value.as_object().into_iter().flatten();
        members.filter(|(name, _)| self.names(node, name, DEEPEST)).count()
    }

    fn names(self, node: &Node, property: &str, depth: usize) -> bool {
        let Some(deeper) = depth.checked_sub(1) else { return false };
        node.rules.iter().any(|(_, rule)| match rule {
            Rule::Properties(properties) => properties.find(property, &mut 0).is_some(),
            Rule::AllOf(nodes) | Rule::AnyOf(nodes) => {
                nodes.iter().any(|node| self.names(node, property, deeper))
            }
            Rule::Reference(number) => self.names(self.definitions.node(*number), property, deeper),
            _ => false,
        })
    }
}

impl Broken {
    /// Whether the value had the type that was asked for, so that the mistake is in or about its members.
    pub fn lies_in(&self, own: usize) -> bool {
        self.instance_path.len() > own
            || self.schema_path.ends_with("/required")
            || self.schema_path.ends_with("/additionalProperties")
            || self.schema_path.ends_with(OBSERVED)
    }
}

/// The mistakes of all branches, choices within choices opened.
fn leaves<'f>(failure: &'f Failure<'f, 'f, 'f>) -> Vec<&'f Failure<'f, 'f, 'f>> {
    match failure.said {
        Said::Rule(Rule::AnyOf(_)) => {
            failure.branches.iter().flat_map(|branch| &branch.failures).flat_map(leaves).collect()
        }
        _ => vec![failure],
    }
}
