//! Unions whose branches a property tells apart: `oneOf` with a `discriminator`.

use std::collections::BTreeSet;

use super::names::{Scope, pascal};
use super::view::{Role, Schema, View};
use crate::load::tree::{Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        match schema.node.entry("discriminator") {
            Some(discriminator) => {
                Union::new(schema.node, discriminator).check(view, schema, report)
            }
            None => {
                if let Some(aliases) = schema.node.entry("x-tag-aliases") {
                    let message = "`x-tag-aliases` stands beside a `discriminator`";
                    report.add(Rule::MalformedExtension, aliases.key.place, message);
                }
            }
        }
    }
}

fn unsupported(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::UnsupportedComposition, place, message);
}

/// A tagged union as it is written.
struct Union<'a> {
    place: Place,
    branches: &'a [Node],
    property: &'a str,
    mapping: &'a [Entry],
    aliases: &'a [Entry],
}

impl<'a> Union<'a> {
    fn new(schema: &'a Node, discriminator: &'a Entry) -> Self {
        let entries = |node: Option<&'a Node>| node.map_or(&[][..], Node::entries);
        Self {
            place: discriminator.key.place,
            branches: schema.get("oneOf").map_or(&[][..], Node::items),
            property: discriminator.value.text_of("propertyName").unwrap_or_default(),
            mapping: entries(discriminator.value.get("mapping")),
            aliases: entries(schema.get("x-tag-aliases")),
        }
    }

    fn check(&self, view: &View<'_>, schema: &Schema<'_>, report: &mut Report) {
        if !matches!(schema.role, Role::Component(_)) || self.branches.is_empty() {
            let message = "a tagged union is a schema with a name and a `oneOf`";
            unsupported(report, self.place, message);
        }
        self.variants(report);
        for alias in self.aliases {
            let tag = alias.value.text().unwrap_or_default();
            if self.component(tag).is_none() {
                let message = format!("`{tag}` is no tag of the `mapping`");
                report.add(Rule::MalformedExtension, alias.value.place, message);
            }
        }
        for branch in self.branches.iter().filter(|branch| !branch.is_hole()) {
            self.branch(view, branch, report);
        }
    }

    /// Each tag becomes a variant of its own.
    fn variants(&self, report: &mut Report) {
        let mut scope = Scope::default();
        for entry in self.mapping {
            let tag = entry.key.text.as_str();
            if pascal(tag) == "Other" || scope.take(pascal(tag), tag).is_err() {
                let message = format!("`{tag}` is no name for a variant here");
                unsupported(report, entry.key.place, message);
            }
            let component = entry.value.text().unwrap_or_default();
            if !self.branches.iter().any(|branch| name(branch) == Some(component)) {
                let message = format!("no branch of the `oneOf` refers to `{component}`");
                unsupported(report, entry.value.place, message);
            }
        }
    }

    /// The component of a tag.
    fn component(&self, tag: &str) -> Option<&'a str> {
        self.mapping.iter().find(|entry| entry.key.text == tag)?.value.text()
    }

    /// The tags that lead to a component, other spellings included.
    fn tags(&self, component: &str) -> BTreeSet<&'a str> {
        let leads = |tag: &str| self.component(tag) == Some(component);
        let own = self.mapping.iter().map(|entry| entry.key.text.as_str()).filter(|tag| leads(tag));
        let aliases = self.aliases.iter().filter(|alias| alias.value.text().is_some_and(leads));
        own.chain(aliases.map(|alias| alias.key.text.as_str())).collect()
    }

    /// A branch says its tags itself, so that tools that know no discriminator tell it as well.
    fn branch(&self, view: &View<'_>, branch: &Node, report: &mut Report) {
        let target = branch.reference().and_then(|reference| view.component(reference));
        let (Some(name), Some(target)) = (name(branch), target) else {
            unsupported(report, branch.place, "a branch of a tagged union is a reference");
            return;
        };
        let tags = self.tags(name);
        if tags.is_empty() {
            unsupported(report, branch.place, format!("no tag of the `mapping` leads to `{name}`"));
        }
        let property = target.get("properties").and_then(|all| all.get(self.property));
        let listed =
            property.and_then(|property| property.get("enum")).map_or(&[][..], Node::items);
        let listed: BTreeSet<&str> = listed.iter().filter_map(Node::text).collect();
        let required = target.get("required").map_or(&[][..], Node::items);
        let is_required = required.iter().any(|name| name.text() == Some(self.property));
        if listed != tags || !is_required {
            let tags: Vec<&str> = tags.into_iter().collect();
            let message = format!(
                "`{name}` must require `{}`, a string with the enum [{}]",
                self.property,
                tags.join(", ")
            );
            unsupported(report, branch.place, message);
        }
    }
}

/// The component that a branch refers to.
fn name(branch: &Node) -> Option<&str> {
    branch.reference()?.rsplit('/').next()
}
