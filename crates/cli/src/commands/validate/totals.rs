//! What was found in all, counted: it has one size, whatever is checked.

use std::collections::BTreeMap;

use wagate_validate::{Envelope, Problem, Skipped};

use super::found::{Checked, Found};
use crate::pipeline::Ended;

/// So many different problems are told apart; what else there is is counted together.
const MOST_GROUPS: usize = 1000;

/// Everything that was found.
#[derive(Debug, Default)]
pub struct Totals {
    /// How many payloads or exchanges came.
    pub entries: usize,
    /// How many of them were checked.
    pub checked: usize,
    /// How many were not, by reason.
    pub skipped: BTreeMap<Skipped, usize>,
    /// How many things are not valid.
    pub invalid: usize,
    /// How many problems there are.
    pub problems: usize,
    /// How many problems a baseline knows.
    pub known: usize,
    /// Payloads by kind.
    pub kinds: BTreeMap<String, usize>,
    /// Payloads of no documented kind.
    pub of_no_kind: usize,
    /// What payloads were packed in.
    pub envelopes: Vec<(Envelope, usize)>,
    /// The hosts of what only looks like calls, with the vendor.
    pub possible: BTreeMap<(String, String), usize>,
    /// The problems, those that are alike together.
    pub groups: BTreeMap<Group, Alike>,
    /// Problems that no group has room for.
    pub other_problems: usize,
    /// How the work ended.
    pub ended: Option<Ended>,
}

/// What problems have in common that are alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The kind or operation.
    pub of: String,
    /// Where in the body, for any item of a list.
    pub place: String,
    /// The rule that is broken, or the words where it is none.
    pub rule: String,
}

/// Problems that are alike.
#[derive(Debug)]
pub struct Alike {
    /// How many.
    pub count: usize,
    /// Where the first is.
    pub first: String,
    /// The first.
    pub problem: Problem,
}

impl Group {
    /// That of a problem.
    pub fn of(problem: &Problem) -> Self {
        let is_index =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts = problem.instance_path.split('/');
        let parts: Vec<&str> = parts.map(|part| if is_index(part) { "*" } else { part }).collect();
        let rule = match problem.schema_path.as_str() {
            "" => &problem.message,
            path => path,
        };
        Self { of: problem.operation.clone(), place: parts.join("/"), rule: rule.to_owned() }
    }
}

impl Totals {
    /// Counts what was found.
    pub fn add(&mut self, found: &Found) {
        self.entries += 1;
        self.invalid += usize::from(!found.is_valid());
        match found.skipped() {
            Some(reason) => *self.skipped.entry(reason).or_default() += 1,
            None => self.checked += 1,
        }
        match (&found.checked, found.kind()) {
            (Checked::Webhook(_), Some(kind)) => match self.kinds.get_mut(kind) {
                Some(count) => *count += 1,
                None => drop(self.kinds.insert(kind.to_owned(), 1)),
            },
            (Checked::Webhook(report), None) if report.unreadable.is_none() => self.of_no_kind += 1,
            (Checked::Entry(report), _) if report.skipped == Some(Skipped::Possible) => {
                let part = |part: &Option<String>| part.clone().unwrap_or_default();
                let host = (part(&report.vendor), part(&report.host));
                *self.possible.entry(host).or_default() += 1;
            }
            _ => {}
        }
        if let Some(envelope) = found.envelope() {
            match self.envelopes.iter_mut().find(|(known, _)| *known == envelope) {
                Some((_, count)) => *count += 1,
                None => self.envelopes.push((envelope, 1)),
            }
        }
        for problem in found.problems() {
            self.add_problem(problem, found);
        }
    }

    fn add_problem(&mut self, problem: &Problem, found: &Found) {
        self.problems += 1;
        let group = Group::of(problem);
        let has_room = self.groups.len() < MOST_GROUPS;
        match self.groups.get_mut(&group) {
            Some(alike) => alike.count += 1,
            None if has_room => {
                let alike = Alike { count: 1, first: found.place(), problem: problem.clone() };
                self.groups.insert(group, alike);
            }
            None => self.other_problems += 1,
        }
    }

    /// Whether nothing is wrong.
    pub fn is_valid(&self) -> bool {
        self.invalid == 0
    }

    /// How many could not be read.
    pub fn unreadable(&self) -> usize {
        self.skipped.get(&Skipped::Unreadable).copied().unwrap_or_default()
    }
}
