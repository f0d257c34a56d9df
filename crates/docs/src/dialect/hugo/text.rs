//! Paragraphs: what they announce, and the facts that they state themselves.

use super::label::{self, Label};
use super::{Reader, item, list, status};
use crate::dialect::address;
use crate::dialect::builder::Builder;
use crate::dialect::table::says_deprecated;
use crate::facts::{Attribute, Place, Role};
use crate::markdown::Inline;

impl Reader<'_> {
    pub(super) fn paragraph(&mut self, builder: &mut Builder, text: &Inline, line: usize) {
        let trimmed = text.trimmed();
        for line in trimmed.lines() {
            if let Some(file) = include(line) {
                builder.page.includes.push(file.to_owned());
            }
        }
        let callout = trimmed.lines().find_map(label::callout);
        if label::begins_deprecated(trimmed) || callout.is_some_and(says_deprecated) {
            self.scope.deprecate(builder);
        }
        if self.stated(builder, text, line) {
            return;
        }
        // A shortcode other than a tab says nothing about what follows.
        let only_shortcodes = trimmed.lines().all(|line| line.trim_start().starts_with("{{"));
        let label = Label::of_paragraph(trimmed);
        if label.is_none() && only_shortcodes {
            return;
        }
        self.label = label;
        self.above = list::Above {
            heading: std::mem::take(&mut self.above.heading),
            codes: text.codes.iter().take(CODES_LIMIT).cloned().collect(),
            subject: subject(text),
        };
        self.scope.adjacent &= trimmed.eq_ignore_ascii_case("or");
        self.elsewhere = label::is_of_another_call(trimmed);
        self.deprecated_field(builder, text, line);
        self.statuses(builder, text, line);
        self.hint(text, line);
    }

    /// Lines that are a call in code and nothing else: older pages state their endpoints so. A paragraph may begin with words.
    fn stated(&mut self, builder: &mut Builder, text: &Inline, line: usize) -> bool {
        let is_call = |own: &str| text.codes.iter().any(|code| code == own);
        let mut any = false;
        for (offset, own) in text.text.lines().enumerate() {
            let own = own.trim();
            if let Some((method, address)) = address::call(own).filter(|_| is_call(own)) {
                self.call(builder, &method, &address, own, line + offset);
                any = true;
            }
        }
        any
    }

    /// `… (or deprecated `name`) field`: a field of the body.
    fn deprecated_field(&self, builder: &mut Builder, text: &Inline, line: usize) {
        let is_body = self.last == Some(Role::Request) && !self.scope.current.is_empty();
        let named = |code: &&String| {
            item::is_name(code)
                && text.text.contains("field")
                && text.text.contains(&format!("deprecated {code}"))
        };
        for code in text.codes.iter().filter(|_| is_body).take(CODES_LIMIT).filter(named) {
            let attribute = Attribute {
                name: code.clone(),
                deprecated: true,
                line: line + lines_before(text, code),
                endpoints: self.scope.current.clone(),
                ..Attribute::default()
            };
            builder.parameter(Place::Body, attribute);
        }
    }

    fn statuses(&mut self, builder: &mut Builder, text: &Inline, line: usize) {
        let trimmed = text.trimmed();
        self.status = trimmed.lines().last().and_then(status::alone);
        for (status, offset) in status::named(&text.text).into_iter().take(CODES_LIMIT) {
            self.scope.status(builder, status, line + offset);
        }
        // A number alone is a status where it announces the next request.
        if trimmed.ends_with(':') {
            for status in text.codes.iter().filter_map(|code| status::bare(code)) {
                self.scope.next_status(status, line);
            }
        }
    }

    /// Remembers the only call that a sentence names.
    pub(super) fn hint(&mut self, text: &Inline, line: usize) {
        let mut calls =
            text.codes.iter().filter_map(|code| address::call(code).map(|call| (call, code)));
        if let (Some(((method, address), code)), None) = (calls.next(), calls.next()) {
            self.scope.hint(method, address, line + lines_before(text, code));
        }
    }
}

/// The lines of a text before a code span.
fn lines_before(text: &Inline, code: &str) -> usize {
    let before = text.text.find(code).and_then(|at| text.text.get(..at)).unwrap_or_default();
    before.matches('\n').count()
}

/// A sentence with more code spans is a list that lost its form.
const CODES_LIMIT: usize = 16;

/// The one name that a line with a colon at its end speaks of.
fn subject(text: &Inline) -> Option<String> {
    let line = text.trimmed().strip_suffix(':')?;
    match text.codes.as_slice() {
        [] => item::is_name(line).then(|| {
            let mut signs = line.chars();
            signs.next().map(|first| first.to_lowercase().chain(signs).collect())
        })?,
        [code] => item::is_name(code).then(|| code.clone()),
        _ => None,
    }
}

fn include(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("include file=\"")?;
    rest.split_once('"').map(|(file, _)| file)
}
