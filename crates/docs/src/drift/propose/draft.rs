//! A body as a page tells of it: its tables and its payloads, put together.

use super::yaml;
use crate::facts::{Attribute, WHOLE_BODY};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// More names than these below a value are no members, but keys of a map.
const MEMBERS: usize = 80;

/// A value as a page tells of it. Of a list it is what the items are.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub is_list: bool,
    /// The type that a table prints.
    pub printed: Option<String>,
    /// The JSON types that payloads show, without null and list.
    pub shown: BTreeSet<Kind>,
    pub is_null: bool,
    pub mandatory: Option<bool>,
    pub deprecated: bool,
    /// The values that a table lists.
    pub values: Vec<String>,
    /// The texts that payloads show.
    pub texts: BTreeSet<String>,
    /// A whole number does not fit into 32 bits.
    pub is_long: bool,
    /// Its names are those of its content, so that nobody can list them.
    pub is_map: bool,
    /// Payloads show it as a list, and as something else too.
    pub is_unclear: bool,
    /// In the order in which they are told.
    pub members: Vec<(String, Draft)>,
    /// What payloads show, to be held against schemas that are there already.
    pub samples: Vec<Value>,
}

/// A JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Boolean,
    Integer,
    Number,
    String,
    Object,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Object => "object",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        match name {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "object" => Self::Object,
            _ => Self::String,
        }
    }
}

impl Draft {
    /// What rows of tables and payloads tell. Payloads go first, since they tell the order.
    pub(super) fn of<'a>(
        rows: impl Iterator<Item = &'a Attribute>,
        payloads: impl Iterator<Item = &'a Value>,
    ) -> Self {
        let mut draft = Self::default();
        payloads.for_each(|payload| draft.show(payload));
        rows.for_each(|row| draft.add_row(row));
        draft
    }

    /// Whether nothing is known of it.
    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
            && self.shown.is_empty()
            && self.printed.is_none()
            && !self.is_list
            && !self.is_map
    }

    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, member)| member)
    }

    /// What stands at a dotted path.
    pub(super) fn at(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |draft, name| draft.member(name))
    }

    /// The type of the value, or of the items: what a table prints, if payloads do not show something else.
    pub(super) fn kind(&self) -> Option<Kind> {
        if !self.members.is_empty() || self.is_map {
            return Some(Kind::Object);
        }
        let shown = match self.shown.iter().copied().collect::<Vec<_>>().as_slice() {
            [Kind::Integer, Kind::Number] => Some(Kind::Number),
            [only] => Some(*only),
            _ => None,
        };
        let printed = self.printed.as_deref().map(|text| Kind::named(yaml::scalar_type(text)));
        match (printed, shown) {
            (Some(Kind::Number), Some(Kind::Integer)) => Some(Kind::Number),
            (Some(printed), Some(shown)) if self.converts(printed, shown) => Some(printed),
            (Some(printed), None) if self.shown.is_empty() => Some(printed),
            (_, shown) => shown,
        }
    }

    /// What payloads show in place of the type that a table prints, if readers can convert it.
    pub(super) fn tolerated(&self) -> Option<Kind> {
        let own = self.kind()?;
        let mut other = self.shown.iter().filter(|kind| **kind != own);
        let first = other.next().copied()?;
        let is_number = own == Kind::Number && first == Kind::Integer;
        (other.next().is_none() && !is_number && self.converts(own, first)).then_some(first)
    }

    /// Whether texts of payloads are all among the values that are listed.
    pub(super) fn is_choice(&self) -> bool {
        let is_sample = |value: &String| {
            value.is_empty()
                || value.starts_with(|sign: char| sign.is_ascii_digit() || "-{<#".contains(sign))
                || value.contains(char::is_whitespace)
        };
        self.values.len() > 1
            && self.kind() == Some(Kind::String)
            && self.tolerated().is_none()
            && !self.values.iter().any(is_sample)
            && self.texts.iter().all(|text| self.values.contains(text))
    }

    /// Whether readers convert all that payloads show to the documented type.
    fn converts(&self, documented: Kind, shown: Kind) -> bool {
        let is_number = |text: &str| {
            let digits = text.strip_prefix('-').unwrap_or(text);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        let mut texts = self.texts.iter().map(String::as_str);
        tolerates(documented, shown)
            && match (documented, shown) {
                (Kind::Boolean, Kind::String) => texts.all(|text| matches!(text, "true" | "false")),
                (Kind::Boolean, Kind::Integer) => {
                    self.samples.iter().all(|one| one == 0 || one == 1 || one.is_boolean())
                }
                (Kind::Integer | Kind::Number, Kind::String) => texts.all(is_number),
                _ => true,
            }
    }

    fn show(&mut self, value: &Value) {
        match value {
            Value::Array(items) => {
                let was_plain = !self.is_list && !self.shown.is_empty();
                self.is_list = true;
                self.is_unclear |= was_plain || items.iter().any(Value::is_array);
                items.iter().filter(|item| !item.is_array()).for_each(|item| self.show_item(item));
            }
            Value::Null => self.is_null = true,
            _ => {
                self.is_unclear |= self.is_list;
                self.show_item(value);
            }
        }
    }

    fn show_item(&mut self, value: &Value) {
        let kind = match value {
            Value::Null | Value::Array(_) => return self.is_null = true,
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if number.is_f64() => Kind::Number,
            Value::Number(number) => {
                self.is_long |= number.as_i64().is_none_or(|own| i32::try_from(own).is_err());
                Kind::Integer
            }
            Value::String(text) => {
                self.texts.insert(text.clone());
                Kind::String
            }
            Value::Object(members) => {
                self.show_members(members);
                Kind::Object
            }
        };
        self.samples.push(value.clone());
        self.shown.insert(kind);
    }

    fn show_members(&mut self, members: &Map<String, Value>) {
        if members.len() > MEMBERS || members.keys().any(|name| !is_name(name)) {
            self.is_map = true;
        }
        if self.is_map {
            return self.members.clear();
        }
        for (name, value) in members {
            self.entry(name).show(value);
        }
    }

    fn entry(&mut self, name: &str) -> &mut Self {
        let known = self.members.iter().position(|(known, _)| known == name);
        let at = known.unwrap_or(self.members.len());
        if known.is_none() {
            self.members.push((name.to_owned(), Self::default()));
        }
        &mut self.members[at].1
    }

    /// Adds a row of a table. One that does not tell where it belongs is looked for by the name of its object.
    fn add_row(&mut self, row: &Attribute) {
        let path = row.path.clone().or_else(|| match &row.object {
            None => Some(row.name.clone()),
            Some(object) => Some(format!("{}.{}", self.path_of(object)?, row.name)),
        });
        let Some(path) = path else { return };
        if path == WHOLE_BODY {
            self.printed = row.type_name.clone();
            self.is_list |= row.type_name.as_deref().is_some_and(yaml::is_list);
            return;
        }
        let path = path.replace("[]", "");
        let names: Vec<&str> = path.split('.').filter(|name| !name.is_empty()).collect();
        if names.is_empty() || !names.iter().all(|name| is_name(name)) {
            return;
        }
        let mut place = self;
        for name in names {
            if place.is_map {
                return;
            }
            place = place.entry(name);
        }
        place.printed = row.type_name.clone().or(place.printed.take());
        let is_list = row.type_name.as_deref().is_some_and(yaml::is_list);
        // What payloads show is what comes.
        place.is_list |= is_list && place.samples.is_empty();
        place.mandatory = row.mandatory.or(place.mandatory);
        place.deprecated |= row.deprecated;
        let new = row.values.iter().filter(|value| !place.values.contains(value));
        let new: Vec<String> = new.cloned().collect();
        place.values.extend(new);
    }

    /// The dotted path of the member with a name, the outermost first.
    fn path_of(&self, name: &str) -> Option<String> {
        let own = self.members.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        if let Some((known, _)) = own {
            return Some(known.clone());
        }
        self.members
            .iter()
            .find_map(|(known, member)| member.path_of(name).map(|rest| format!("{known}.{rest}")))
    }
}

/// Whether a description of the one may tolerate the other, as `specs/README.md` lists.
fn tolerates(documented: Kind, shown: Kind) -> bool {
    documented == shown
        || match documented {
            Kind::Boolean => matches!(shown, Kind::String | Kind::Integer),
            Kind::Integer => shown == Kind::String,
            Kind::Number => matches!(shown, Kind::String | Kind::Integer),
            Kind::String => matches!(shown, Kind::Integer | Kind::Number | Kind::Boolean),
            Kind::Object => false,
        }
}

/// Whether a name is that of a member, and not content, such as the id of a chat.
fn is_name(name: &str) -> bool {
    name.starts_with(|sign: char| sign.is_ascii_alphabetic() || "_$".contains(sign))
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.$".contains(&byte))
        && name.len() < 64
}
