//! Tables of names, types and marks.

use crate::facts::{Attribute, WHOLE_BODY};
use crate::markdown::Inline;

const DEPRECATION: [&str; 6] =
    ["deprecat", "depreciad", "obsolet", "descontinu", "discontinued", "устаре"];

/// Words for what a row describes, which may stand before the word that calls it deprecated.
const SUBJECT: [&str; 36] = [
    "method",
    "endpoint",
    "webhook",
    "notification",
    "этот",
    "метод",
    "данный",
    "método",
    "metodo",
    "this",
    "the",
    "it",
    "is",
    "was",
    "now",
    "already",
    "been",
    "has",
    "field",
    "attribute",
    "parameter",
    "property",
    "o",
    "a",
    "este",
    "esta",
    "esse",
    "essa",
    "é",
    "está",
    "foi",
    "campo",
    "atributo",
    "parâmetro",
    "propriedade",
    "já",
];

/// Which column holds what.
pub(super) struct Columns {
    pub name: usize,
    pub type_name: Option<usize>,
    pub mandatory: Option<usize>,
    pub meaning: Option<usize>,
}

impl Columns {
    /// The columns of a table of attributes; `None` for any other table.
    pub(super) fn of(header: &[Inline]) -> Option<Self> {
        let titles: Vec<String> = header.iter().map(|cell| cell.trimmed().to_lowercase()).collect();
        let find = |words: &[&str]| {
            titles.iter().position(|title| words.iter().any(|word| title.starts_with(word)))
        };
        let name = find(&[
            "atribut",
            "attribut",
            "attibut",
            "parâmetro",
            "parâmentro",
            "parameter",
            "параметр",
            "поле",
            "name",
            "nome",
            "campo",
            "field",
            "valor",
            "key",
        ])?;
        let columns = Self {
            name,
            // A first letter that only looks Latin is in the vendor's own pages.
            type_name: find(&["tipo", "type", "тип", "\u{442}ip"]),
            mandatory: find(&["mandatory", "required", "obrigat", "обязательн"]),
            meaning: find(&["descri", "description", "meaning", "описание"]),
        };
        (columns.type_name.is_some() || columns.meaning.is_some()).then_some(columns)
    }

    /// The attribute of a row; `None` when the row names nothing.
    pub(super) fn attribute(&self, row: &[Inline], line: usize) -> Option<Attribute> {
        let name = clean(row.get(self.name)?.trimmed());
        if name.is_empty() || name.chars().all(|sign| "-:. ".contains(sign)) {
            return None;
        }
        // `(others)`, `(body)`, `entryPoint...`: a remark in the place of a name.
        let is_remark = name.starts_with('(') && name.ends_with(')');
        if is_remark || name.ends_with("...") || name.ends_with('…') {
            return None;
        }
        self.described(name, row, line)
    }

    /// The body as a whole, where a row describes that in the place of its members.
    pub(super) fn whole_body(&self, row: &[Inline], line: usize) -> Option<Attribute> {
        let is_body = row.get(self.name)?.trimmed() == WHOLE_BODY;
        is_body.then(|| self.described(WHOLE_BODY.to_owned(), row, line)).flatten()
    }

    fn described(&self, name: String, row: &[Inline], line: usize) -> Option<Attribute> {
        let cell = |column: Option<usize>| {
            column.and_then(|column| row.get(column)).map(|cell| cell.trimmed())
        };
        let type_name = cell(self.type_name)
            .filter(|name| !name.is_empty())
            .filter(|name| !is_prose(name) || cell(self.meaning) != Some(""))
            .map(|name| name.replace('\n', " "));
        let (type_name, marked) = match type_name.as_deref().map(without_mark) {
            Some((name, marked)) => (Some(name).filter(|name| !name.is_empty()), marked),
            None => (None, None),
        };
        // A remark such as "none" in the first cell names nothing.
        if type_name.is_none() && name.contains(char::is_whitespace) {
            return None;
        }
        let mandatory = cell(self.mandatory).and_then(|mark| match mark.to_lowercase().as_str() {
            "yes" | "sim" | "да" | "true" | "required" | "obrigatório" => Some(true),
            "no" | "não" | "нет" | "false" | "optional" | "opcional" => Some(false),
            _ => None,
        });
        let meant = cell(self.meaning).and_then(|meaning| without_mark(meaning).1);
        let mandatory = mandatory.or(marked).or(meant);
        let deprecated = cell(self.meaning).is_some_and(calls_deprecated);
        Some(Attribute { name, type_name, mandatory, deprecated, line, ..Attribute::default() })
    }
}

/// A cell without the mark in parentheses that says whether the attribute is mandatory, and what the mark says.
fn without_mark(cell: &str) -> (String, Option<bool>) {
    const MARKS: &[(&str, bool)] =
        &[("opcional", false), ("optional", false), ("obrigatório", true), ("required", true)];
    for (open, _) in cell.match_indices('(') {
        let Some((mark, rest)) = cell.get(open + 1..).and_then(|rest| rest.split_once(')')) else {
            break;
        };
        let folded = mark.trim().to_lowercase();
        if let Some((_, mandatory)) = MARKS.iter().find(|(word, _)| *word == folded) {
            let before = cell.get(..open).unwrap_or_default().trim_end();
            return (format!("{before} {}", rest.trim_start()).trim().to_owned(), Some(*mandatory));
        }
    }
    (cell.to_owned(), None)
}

/// Whether a cell holds a sentence: in a row with a cell too few the meaning stands where the type should be.
fn is_prose(cell: &str) -> bool {
    cell.split_whitespace().count() > 4
}

/// A name without decoration.
pub(super) fn clean(name: &str) -> String {
    name.trim_matches(|sign: char| "*`\"':\\ ".contains(sign)).to_owned()
}

/// Whether a text calls its subject deprecated.
pub(super) fn says_deprecated(text: &str) -> bool {
    let text = text.to_lowercase();
    DEPRECATION.iter().any(|word| text.contains(word))
}

/// Whether the meaning of a row calls the row deprecated: in a clause of its own that speaks of nothing else. `none is
/// deprecated` and `a, b (deprecated), c` speak of values.
pub(super) fn calls_deprecated(meaning: &str) -> bool {
    let text = meaning.to_lowercase();
    let is_own = |clause: &str| {
        let words = clause.split(|sign: char| !sign.is_alphanumeric());
        let mut words = words.filter(|word| !word.is_empty() && !SUBJECT.contains(word));
        words.next().is_some_and(says_deprecated)
    };
    let clauses = text.split([';', ',', '.', ':', '\n']).filter(|clause| !clause.trim().is_empty());
    match clauses.clone().nth(1) {
        Some(_) => clauses.into_iter().any(is_own),
        // `the size (deprecated)`: what it is, and nothing else.
        None => text.split('(').any(is_own),
    }
}
