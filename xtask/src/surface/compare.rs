//! Two surfaces of one client, and what it means for a user to go from the one to the other.

use std::collections::{BTreeMap, BTreeSet};

/// What a change asks of the version; the later one asks for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The client is the same.
    None,
    /// It says or does something else, and offers the same.
    Patch,
    /// It offers more.
    Minor,
    /// What compiled may compile no more.
    Breaking,
}

/// What sort of item it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    Method,
    Type,
    Field,
    Value,
    /// What a call answers.
    Answer,
}

/// An item that is not what it was.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub sort: Sort,
    /// `Contact::name`.
    pub name: String,
    /// What it was declared as, and is; nothing on the side where it does not exist.
    pub old: Option<String>,
    pub new: Option<String>,
}

/// What became of one client.
pub struct Comparison {
    pub vendor: String,
    pub level: Level,
    pub changes: Vec<Change>,
    /// The generated files that differ, if nothing else does.
    pub files: Vec<String>,
}

impl Change {
    /// Enums are open and structs are not exhaustive, so that whatever is added breaks nobody.
    pub fn level(&self) -> Level {
        if self.old.is_none() { Level::Minor } else { Level::Breaking }
    }
}

impl Comparison {
    /// A client whose description did not change.
    pub fn unchanged(vendor: &str) -> Self {
        let vendor = vendor.to_owned();
        Self { vendor, level: Level::None, changes: Vec::new(), files: Vec::new() }
    }
}

/// Compares two surfaces; `files` are the generated files that differ.
pub fn clients(vendor: &str, (old, new): (&str, &str), files: &[String]) -> Comparison {
    let (old, new) = (items(old), items(new));
    let names: BTreeSet<&(Sort, String)> = old.keys().chain(new.keys()).collect();
    let all = names.into_iter().filter_map(|key| {
        let (before, after) = (old.get(key).cloned(), new.get(key).cloned());
        let (sort, name) = key.clone();
        (before != after).then_some(Change { sort, name, old: before, new: after })
    });
    let changes = without_parts(all.collect());
    let level = changes.iter().map(Change::level).max();
    let level = level.unwrap_or(if files.is_empty() { Level::None } else { Level::Patch });
    let files = if level == Level::Patch { files.to_vec() } else { Vec::new() };
    Comparison { vendor: vendor.to_owned(), level, changes, files }
}

/// What belongs to a type that came or went is not told beside it, nor is the request of a method.
fn without_parts(changes: Vec<Change>) -> Vec<Change> {
    let side = |change: &Change| (change.old.is_none(), change.new.is_none());
    let whole = |sort: Sort| {
        let alone = changes.iter().filter(move |change| change.sort == sort);
        let alone = alone.filter(|change| change.old.is_none() || change.new.is_none());
        alone.map(|change| (change.name.clone(), side(change))).collect::<BTreeSet<_>>()
    };
    let (types, answers) = (whole(Sort::Type), whole(Sort::Answer));
    let is_part = |change: &Change| {
        let owner = change.name.split("::").next().unwrap_or_default();
        let is_below = |all: &BTreeSet<_>| all.contains(&(owner.to_owned(), side(change)));
        match change.sort {
            Sort::Type => false,
            // Its method is told.
            Sort::Answer => change.old.is_none() || change.new.is_none(),
            _ => is_below(&types) || is_below(&answers),
        }
    };
    changes.into_iter().filter(|change| !is_part(change)).collect()
}

/// The items of a surface, with what they are declared as.
fn items(surface: &str) -> BTreeMap<(Sort, String), String> {
    surface.lines().filter_map(item).collect()
}

fn item(line: &str) -> Option<((Sort, String), String)> {
    let line = line.trim().replace(",)", ")").replace(":: ", "::");
    if let Some(rest) = line.strip_prefix("struct ") {
        return Some(match rest.split_once(": ") {
            Some((name, ty)) => ((Sort::Field, name.replace('.', "::")), ty.to_owned()),
            None => ((Sort::Type, rest.to_owned()), String::new()),
        });
    }
    if let Some(rest) = line.strip_prefix("enum ") {
        let name = rest.split('(').next().unwrap_or(rest);
        let held = rest.get(name.len()..).unwrap_or_default().to_owned();
        let sort = if name.contains("::") { Sort::Value } else { Sort::Type };
        return Some(((sort, name.to_owned()), held));
    }
    for kind in ["operation ", "paged ", "any_answer "] {
        if let Some(rest) = line.strip_prefix(kind) {
            let name = rest.split([' ', '<', '(']).next().unwrap_or(rest);
            let what = format!("{kind}{}", rest.get(name.len()..).unwrap_or_default().trim());
            // A call may be listed by two macros.
            let name = if kind == "operation " {
                name.to_owned()
            } else {
                format!("{name}::{}", kind.trim())
            };
            return Some(((Sort::Answer, name), what));
        }
    }
    let (owner, rest) = line.split_once(": ")?;
    let (before, signature) = rest.split_once("fn ")?;
    let name = signature.split(['(', '<']).next()?;
    let what = format!("{}fn {signature}", before.trim_start_matches("pub "));
    Some(((Sort::Method, format!("{owner}::{name}")), what))
}

#[cfg(test)]
mod tests {
    use super::{Level, clients};

    const OLD: &str = "Chats: fn get_chat(&self, id: &str) -> GetChat\nGetChat: fn limit(self, limit: i64) -> Self\nenum Kind\nenum Kind::Group\noperation GetChat -> types:: Chat as value\nstruct Chat\nstruct Chat.id: String\n";

    fn told(new: &str) -> (Level, Vec<String>) {
        let found = clients("waha", (OLD, new), &[]);
        (found.level, found.changes.iter().map(|change| change.name.clone()).collect())
    }

    #[test]
    fn what_comes_is_minor_and_is_told_once() {
        let new = format!("{OLD}struct Chat.name: Option<String>\nenum Kind::Person\n");
        let all = vec!["Chat::name".to_owned(), "Kind::Person".to_owned()];
        assert_eq!(told(&new), (Level::Minor, all));
        let new = format!(
            "{OLD}Chats: fn read(&self) -> Read\nRead: fn all(self) -> Self\noperation Read -> types:: Seen as value\nstruct Seen\nstruct Seen.at: i64\n"
        );
        assert_eq!(told(&new), (Level::Minor, vec!["Chats::read".to_owned(), "Seen".to_owned()]));
    }

    #[test]
    fn what_goes_or_becomes_something_else_is_breaking() {
        for (from, to, name) in [
            ("struct Chat.id: String\n", "", "Chat::id"),
            ("struct Chat.id: String", "struct Chat.id: i64", "Chat::id"),
            ("enum Kind::Group\n", "", "Kind::Group"),
            ("id: &str)", "id: &str, limit: i64)", "Chats::get_chat"),
            ("types:: Chat as", "types:: Seen as", "GetChat"),
        ] {
            let new = OLD.replace(from, to);
            assert_ne!(new, OLD);
            assert_eq!(told(&new), (Level::Breaking, vec![name.to_owned()]), "{from}");
        }
    }

    #[test]
    fn the_layout_of_a_signature_is_no_change() {
        let new = OLD.replace("id: &str)", "id: &str,)");
        assert_eq!(told(&new), (Level::None, Vec::new()));
        let files = ["src/generated/chats.rs".to_owned()];
        assert_eq!(clients("waha", (OLD, OLD), &files).level, Level::Patch);
    }
}
