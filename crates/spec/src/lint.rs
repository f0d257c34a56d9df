//! The rules that a joined description must keep.
//!
//! Each group has a file: a function that looks at the [`View`] and reports. What a group reports is
//! listed in [`GROUPS`], which a test compares with all rules.

mod bodies;
mod both_ways;
mod composition;
mod cycles;
mod descriptions;
mod enums;
mod examples;
mod extensions;
mod names;
mod openapi;
mod operations;
mod parameters;
mod parts;
mod paths;
mod presets;
mod schemas;
mod scopes;
mod security;
mod servers;
mod structure;
mod success;
mod tagged;
mod tolerated;
mod usage;
mod validator;
mod view;
mod webhooks;

use std::panic::resume_unwind;

use serde_json::Value;

use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;
use view::View;

/// Some rules that are checked together.
struct Group {
    check: fn(&View<'_>, &mut Report),
    /// What the check may report; the shape of the document is checked before, for all.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test compares them with all rules"))]
    rules: &'static [Rule],
}

/// Every group, in the order in which they run.
const GROUPS: &[Group] = &[
    Group {
        check: structure::check,
        rules: &[
            Rule::InvalidOpenapi,
            Rule::UnknownKey,
            Rule::UnsupportedKey,
            Rule::UnknownExtension,
            Rule::MalformedExtension,
            Rule::InvalidReference,
        ],
    },
    Group { check: servers::check, rules: &[Rule::MalformedExtension, Rule::InvalidOpenapi] },
    Group {
        check: security::check,
        rules: &[Rule::MalformedExtension, Rule::UndeclaredSecurity, Rule::Unused],
    },
    Group { check: scopes::check, rules: &[Rule::MalformedExtension, Rule::Unused] },
    Group { check: presets::check, rules: &[Rule::MalformedExtension] },
    Group { check: extensions::check, rules: &[Rule::MalformedExtension, Rule::Unused] },
    Group {
        check: names::check,
        rules: &[
            Rule::DuplicateOperationId,
            Rule::OperationIdCase,
            Rule::NameCollision,
            Rule::ReservedName,
        ],
    },
    Group {
        check: operations::check,
        rules: &[
            Rule::MissingOperationId,
            Rule::MissingSummary,
            Rule::MissingTag,
            Rule::UndeclaredTag,
            Rule::MissingDocs,
            Rule::MissingSuccess,
            Rule::StatusRange,
        ],
    },
    Group {
        check: paths::check,
        rules: &[
            Rule::InvalidPath,
            Rule::DuplicatePath,
            Rule::UndeclaredPathParameter,
            Rule::UnknownPathParameter,
        ],
    },
    Group {
        check: parameters::check,
        rules: &[
            Rule::UnsupportedParameter,
            Rule::OptionalPathParameter,
            Rule::MissingSchema,
            Rule::MalformedExtension,
        ],
    },
    Group {
        check: bodies::check,
        rules: &[
            Rule::UnsupportedMediaType,
            Rule::SeveralMediaTypes,
            Rule::MissingSchema,
            Rule::ErrorBody,
            Rule::SeveralResults,
            Rule::MalformedExtension,
        ],
    },
    Group {
        check: schemas::check,
        rules: &[
            Rule::MissingType,
            Rule::InlineObject,
            Rule::ClosedObject,
            Rule::UnknownRequired,
            Rule::MisplacedSecret,
            Rule::UnsupportedComponent,
        ],
    },
    Group { check: composition::check, rules: &[Rule::UnsupportedComposition] },
    Group {
        check: tagged::check,
        rules: &[Rule::UnsupportedComposition, Rule::MalformedExtension],
    },
    Group {
        check: parts::check,
        rules: &[Rule::MalformedExtension, Rule::NameCollision, Rule::ReservedName],
    },
    Group { check: both_ways::check, rules: &[Rule::RequiredOfAnswer] },
    Group { check: success::check, rules: &[Rule::MalformedExtension] },
    Group {
        check: webhooks::check,
        rules: &[
            Rule::MissingSummary,
            Rule::MissingDocs,
            Rule::MissingDescription,
            Rule::MalformedExtension,
        ],
    },
    Group { check: cycles::check, rules: &[Rule::ReferenceCycle] },
    Group { check: enums::check, rules: &[Rule::UnsupportedEnum, Rule::NameCollision] },
    Group { check: tolerated::check, rules: &[Rule::InvalidTolerated, Rule::MalformedExtension] },
    Group { check: descriptions::check, rules: &[Rule::MissingDescription, Rule::MissingSummary] },
];

/// What the check of examples and defaults may report. It is no group: it takes as long as all of them, and runs beside
/// them.
#[cfg(test)]
const OF_EXAMPLES: [Rule; 2] = [Rule::InvalidExample, Rule::InvalidDefault];

/// What of a description is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checks {
    /// Every rule.
    All,
    /// All but whether the examples fit their schemas.
    NoExamples,
}

/// Checks a joined description, given with and without its places, against the rules. What could not be joined is passed
/// over.
pub(crate) fn check(
    root: &Node,
    document: &Value,
    vendor: &str,
    checks: Checks,
    report: &mut Report,
) {
    if root.is_hole() {
        return;
    }
    let view = View::new(root, document, vendor);
    let before = report.len();
    let examples = std::thread::scope(|scope| {
        let examples = (checks == Checks::All).then(|| scope.spawn(|| examples::check(&view)));
        for group in GROUPS {
            (group.check)(&view, report);
        }
        // The reader of OpenAPI knows no places: it only has the last word when our rules are silent.
        if !view.incomplete && report.len() == before {
            openapi::check(&view, report);
        }
        examples.map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let Some(examples) = examples else { return };
    report.join(examples.misfits);
    if report.is_empty() {
        report.join(examples.unusable);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What reading and joining files reports.
    const OF_FILES: &[Rule] = &[
        Rule::UnreadableFile,
        Rule::LeavesFolder,
        Rule::FileTooLarge,
        Rule::NotUtf8,
        Rule::EmptyFile,
        Rule::Tab,
        Rule::YamlSyntax,
        Rule::MultipleDocuments,
        Rule::Anchor,
        Rule::DuplicateKey,
        Rule::JsonSyntax,
        Rule::InvalidReference,
        Rule::MissingTarget,
        Rule::ReferenceCycle,
        Rule::DeepReference,
        Rule::DuplicateSchema,
        Rule::Unused,
    ];

    #[test]
    fn every_rule_is_checked_somewhere() {
        for rule in Rule::ALL {
            let groups = GROUPS.iter().map(|group| group.rules);
            let mut all = groups.chain([OF_FILES, &OF_EXAMPLES]);
            assert!(all.any(|rules| rules.contains(rule)), "nothing checks {rule}");
        }
    }

    #[test]
    fn rule_names_are_different_and_in_kebab_case() {
        for (index, rule) in Rule::ALL.iter().enumerate() {
            let name = rule.name();
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-8".contains(&byte)));
            assert!(Rule::ALL[..index].iter().all(|other| other.name() != name), "{name} twice");
        }
    }
}
