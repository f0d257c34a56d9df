//! A reader of almost-JSON that says what it changed.

mod alternatives;
mod scalar;

use super::repair::{Repair, RepairKind};
use serde_json::{Map, Value};

/// Deeper payloads are refused: no documented one comes near.
const DEPTH_LIMIT: usize = 64;
/// More alternatives than this in one fence are not spelled out.
const ALTERNATIVE_LIMIT: usize = 64;
/// Nor are alternatives that together would be larger than this, in bytes: each repeats the whole payload.
const ALTERNATIVE_SIZE: usize = 1024 * 1024;

type Parsed<T> = Result<T, String>;

/// The bodies of a text and the repairs.
pub(super) fn parse(raw: &str, line: usize) -> Parsed<(Vec<Value>, Vec<Repair>)> {
    let mut parser = Parser {
        rest: raw,
        line,
        repairs: Vec::new(),
        places: Vec::new(),
        alternatives: (ALTERNATIVE_SIZE / raw.len().max(1)).clamp(1, ALTERNATIVE_LIMIT),
        pointer: Vec::new(),
        depth: 0,
    };
    let mut values = Vec::new();
    loop {
        parser.skip_blank();
        if parser.rest.is_empty() {
            break;
        }
        if parser.skip_between(!values.is_empty())? {
            continue;
        }
        parser.places.clear();
        let value =
            if parser.rest.starts_with('"') { parser.fragment()? } else { parser.value()? };
        if !values.is_empty() {
            parser.repaired(RepairKind::SeveralBodies);
        }
        values.extend(parser.spell_out(value));
    }
    Ok((values, parser.repairs))
}

struct Parser<'a> {
    rest: &'a str,
    line: usize,
    repairs: Vec<Repair>,
    /// Places with several printed values: their JSON pointer and the other values.
    places: Vec<(String, Vec<Value>)>,
    /// So many values are spelled out of one payload.
    alternatives: usize,
    pointer: Vec<String>,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn repaired(&mut self, kind: RepairKind) {
        self.repairs.push(Repair { kind, line: self.line, place: None });
    }

    fn fail<T>(&self, message: &str) -> Parsed<T> {
        Err(format!("line {}: {message}", self.line))
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    /// Takes a text without a line break.
    fn take_line(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn eat(&mut self, sign: char) -> bool {
        let found = self.rest.starts_with(sign);
        if found {
            self.take(sign.len_utf8());
        }
        found
    }

    /// Skips white space and comments; `//` inside an address is never met here, only between tokens.
    fn skip_blank(&mut self) {
        loop {
            let blank = self.rest.len() - self.rest.trim_start().len();
            self.take(blank);
            if self.rest.starts_with("//") || self.rest.starts_with("# ") || self.is_arrow() {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.repaired(RepairKind::Comment);
                self.take(end);
            } else if let Some(body) = self.rest.strip_prefix("/*") {
                let end = body.find("*/").map_or(self.rest.len(), |end| end + 4);
                self.repaired(RepairKind::Comment);
                self.take(end);
            } else {
                return;
            }
        }
    }

    /// `<===`: an arrow that points from a remark to the value before it.
    fn is_arrow(&self) -> bool {
        let marks = self.rest.trim_start_matches('<');
        marks.len() < self.rest.len() && marks.starts_with("==")
    }

    /// Skips what stands between bodies. True when something was skipped.
    fn skip_between(&mut self, after_body: bool) -> Parsed<bool> {
        if self.rest.starts_with(['{', '[']) || (!after_body && self.rest.starts_with('"')) {
            return Ok(false);
        }
        if after_body && self.rest.starts_with(['}', ']', ',', '`']) {
            self.repaired(if self.rest.starts_with(',') {
                RepairKind::ExtraComma
            } else {
                RepairKind::ExtraBracket
            });
            self.take(1);
            return Ok(true);
        }
        if self.eat_ellipsis() {
            return Ok(true);
        }
        let end = self.rest.find(['\n', '{', '[']).unwrap_or(self.rest.len());
        let remark = self.rest.get(..end).unwrap_or_default();
        let is_code = remark.contains(['"', '\'', '=', ';', '(', '<', '`', '$']);
        let is_rule = !remark.trim().is_empty() && remark.trim().chars().all(|sign| sign == '-');
        if remark.is_empty() || is_code || !(is_rule || remark.chars().any(char::is_alphabetic)) {
            return self.fail("is not JSON");
        }
        self.repaired(RepairKind::Remark);
        self.take(end);
        Ok(true)
    }

    fn eat_ellipsis(&mut self) -> bool {
        let length = if self.rest.starts_with("...") {
            self.rest.len() - self.rest.trim_start_matches('.').len()
        } else if self.rest.starts_with('…') {
            '…'.len_utf8()
        } else {
            return false;
        };
        self.repaired(RepairKind::Ellipsis);
        self.take(length);
        true
    }

    fn value(&mut self) -> Parsed<Value> {
        if self.depth >= DEPTH_LIMIT {
            return self.fail("is nested too deeply");
        }
        self.depth += 1;
        let value = self.one_value();
        self.depth -= 1;
        value
    }

    fn one_value(&mut self) -> Parsed<Value> {
        self.skip_blank();
        match self.peek() {
            Some('{') => self.object(),
            Some('[') => self.array(),
            Some('"' | '\'' | '`' | '“' | '”' | '‘' | '’') => {
                self.string().map(Value::String)
            }
            Some(sign) if sign == '-' || sign.is_ascii_digit() => self.number(),
            Some(sign) if sign.is_alphabetic() || sign == '_' || sign == '<' || sign == '{' => {
                self.word()
            }
            Some('.' | '…') if self.eat_ellipsis() => {
                let place = pointer(&self.pointer);
                if let Some(repair) = self.repairs.last_mut() {
                    repair.place = Some(place);
                }
                Ok(Value::Null)
            }
            Some(sign) => self.fail(&format!("has `{sign}` where a value should be")),
            None => self.fail("ends where a value should be"),
        }
    }

    fn object(&mut self) -> Parsed<Value> {
        self.take(1);
        let mut members = Map::new();
        loop {
            self.skip_blank();
            if self.eat('}') {
                return Ok(Value::Object(members));
            }
            match self.peek() {
                None => {
                    self.repaired(RepairKind::MissingBracket);
                    return Ok(Value::Object(members));
                }
                Some(',') => {
                    self.repaired(RepairKind::ExtraComma);
                    self.take(1);
                }
                Some('.' | '…') if self.eat_ellipsis() => {
                    self.skip_blank();
                    self.eat(',');
                }
                Some('{' | '[') if members.is_empty() => return self.wrapped(),
                _ => self.member(&mut members)?,
            }
        }
    }

    /// Members without the braces around them.
    fn fragment(&mut self) -> Parsed<Value> {
        self.repaired(RepairKind::Fragment);
        let mut members = Map::new();
        while self.rest.starts_with(['"', '.', '…']) {
            if !self.eat_ellipsis() {
                self.member(&mut members)?;
            }
            self.skip_blank();
        }
        Ok(Value::Object(members))
    }

    /// `{ [ … ] }`: braces around a value without a name.
    fn wrapped(&mut self) -> Parsed<Value> {
        self.repaired(RepairKind::Wrapper);
        let value = self.value()?;
        self.skip_blank();
        if !self.eat('}') {
            return self.fail("has a value without a name, followed by more");
        }
        Ok(value)
    }

    fn member(&mut self, members: &mut Map<String, Value>) -> Parsed<()> {
        let name = self.name()?;
        self.skip_blank();
        if !self.eat(':') {
            return self.fail(&format!("has no colon after `{name}`"));
        }
        if members.contains_key(&name) {
            self.repaired(RepairKind::RepeatedKey);
        }
        let before = self.places.len();
        self.pointer.push(name.clone());
        let value = self.value();
        let others = value.is_ok().then(|| self.alternatives());
        let place = pointer(&self.pointer);
        self.pointer.pop();
        let value = value?;
        let others = others.transpose()?.unwrap_or_default();
        if let Some(earlier) = members.insert(name.clone(), value)
            && let Some(later) = members.get(&name)
        {
            self.keep_earlier(earlier, later, &place, before);
        }
        self.another(place, others);
        self.separator('}')
    }

    fn name(&mut self) -> Parsed<String> {
        match self.peek() {
            Some('"') => self.string(),
            Some('\'' | '`' | '“' | '”') => self.string(),
            Some(sign) if sign.is_alphabetic() || sign == '_' => {
                self.repaired(RepairKind::UnquotedName);
                Ok(self.letters().to_owned())
            }
            Some(sign) => self.fail(&format!("has `{sign}` where a name should be")),
            None => self.fail("ends where a name should be"),
        }
    }

    fn array(&mut self) -> Parsed<Value> {
        self.take(1);
        let mut items = Vec::new();
        loop {
            self.skip_blank();
            if self.eat(']') {
                return Ok(Value::Array(items));
            }
            match self.peek() {
                None => {
                    self.repaired(RepairKind::MissingBracket);
                    return Ok(Value::Array(items));
                }
                Some(',') => {
                    self.repaired(RepairKind::ExtraComma);
                    self.take(1);
                }
                Some('.' | '…') if self.eat_ellipsis() => {
                    self.skip_blank();
                    self.eat(',');
                }
                _ => {
                    self.pointer.push(items.len().to_string());
                    let value = self.value();
                    self.pointer.pop();
                    items.push(value?);
                    self.separator(']')?;
                }
            }
        }
    }

    /// What follows a member or an item: a comma, the closing bracket, or (a repair) neither.
    fn separator(&mut self, close: char) -> Parsed<()> {
        self.skip_blank();
        if self.eat(',') {
            self.skip_blank();
            if self.rest.starts_with(close) {
                self.repaired(RepairKind::ExtraComma);
            }
            return Ok(());
        }
        match self.peek() {
            None => Ok(()),
            Some(sign) if sign == close => Ok(()),
            Some('"' | '\'' | '{' | '[') => {
                self.repaired(RepairKind::MissingComma);
                Ok(())
            }
            Some('.' | '…') => Ok(()),
            Some('(') => {
                // A remark in parentheses after a value.
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.repaired(RepairKind::Remark);
                let remark = self.take(end);
                if remark.trim_end().ends_with(',') || self.rest.trim_start().starts_with(close) {
                    return Ok(());
                }
                self.fail("has a remark after a value, and no comma")
            }
            Some(sign) => self.fail(&format!("has `{sign}` after a value")),
        }
    }
}

/// The JSON pointer of a place.
fn pointer(parts: &[String]) -> String {
    parts.iter().map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1"))).collect()
}
