//! The names of the repairs.

use serde::Serialize;

/// One change that was needed to read a payload as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Repair {
    /// What was changed.
    pub kind: RepairKind,
    /// Line of the page, from 1.
    pub line: usize,
    /// The JSON pointer of a value that an ellipsis stands for: it is null, and nothing is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// The kinds of repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RepairKind {
    /// A comment was left out.
    Comment,
    /// A remark between bodies, or after a value, was left out.
    Remark,
    /// A comma before a closing bracket was left out, or one of two.
    ExtraComma,
    /// A comma was put between two members.
    MissingComma,
    /// A string was in single quotes, backquotes or typographic quotes.
    Quotes,
    /// A name had no quotes.
    UnquotedName,
    /// A string held a character that JSON writes as an escape, or an escape that JSON does not know.
    Escape,
    /// An ellipsis was left out: the payload goes on in a way that the page does not print.
    Ellipsis,
    /// Several values were printed for one place; each gives a payload.
    Alternatives,
    /// A name stood again in the same object. Of plain values, or the same value twice, the last is kept, as JSON readers do;
    /// else the earlier value gives a payload of its own, after the one that has the last.
    RepeatedKey,
    /// The fence holds several bodies.
    SeveralBodies,
    /// A bare word stood for a value (the name of a type, say); it is kept as a string.
    BareWord,
    /// A value was wrapped in a call, such as `NumberLong(1)`.
    Call,
    /// A value stood in braces without a name; the braces were left out.
    Wrapper,
    /// Members were printed without the braces around them.
    Fragment,
    /// Brackets were missing at the end.
    MissingBracket,
    /// A bracket or another sign at the end was left out.
    ExtraBracket,
}
