//! Strings, numbers and words of almost-JSON.

use super::{Parsed, Parser};
use crate::json::repair::RepairKind;
use serde_json::{Number, Value};

impl<'a> Parser<'a> {
    pub(super) fn string(&mut self) -> Parsed<String> {
        let Some(open) = self.peek() else { return self.fail("ends where a string should be") };
        let close = match open {
            '“' | '”' => '”',
            '‘' | '’' => '’',
            other => other,
        };
        if open != '"' {
            self.repaired(RepairKind::Quotes);
        }
        self.take(open.len_utf8());
        let mut text = String::new();
        loop {
            // What needs no look at each sign is taken at once.
            let is_plain = |sign: char| sign != close && sign != '\\' && !sign.is_control();
            let plain = self.rest.find(|sign| !is_plain(sign)).unwrap_or(self.rest.len());
            text.push_str(self.take_line(plain));
            let Some(sign) = self.peek() else { return self.fail("has a string that never ends") };
            self.take(sign.len_utf8());
            match sign {
                _ if sign == close => return Ok(text),
                '\\' => self.escape(&mut text)?,
                '\n' if open == '"' => {
                    // A quote that was forgotten would swallow the rest: a line break is kept only inside prose.
                    self.repaired(RepairKind::Escape);
                    text.push('\n');
                }
                sign if sign.is_control() && open == '"' => {
                    self.repaired(RepairKind::Escape);
                    text.push(sign);
                }
                sign => text.push(sign),
            }
        }
    }

    fn escape(&mut self, text: &mut String) -> Parsed<()> {
        let Some(sign) = self.peek() else { return self.fail("has a string that never ends") };
        if sign == 'u' {
            let length = if self.rest.get(5..7) == Some("\\u") { 11 } else { 5 };
            for length in [length, 5] {
                let quoted = self.rest.get(..length).map(|digits| format!("\"\\{digits}\""));
                if let Some(decoded) =
                    quoted.and_then(|quoted| serde_json::from_str::<String>(&quoted).ok())
                {
                    self.take(length);
                    text.push_str(&decoded);
                    return Ok(());
                }
            }
            return self.fail("has an escape that names no character");
        }
        self.take(sign.len_utf8());
        text.push(match sign {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            '"' | '\\' | '/' => sign,
            other => {
                self.repaired(RepairKind::Escape);
                other
            }
        });
        Ok(())
    }

    pub(super) fn number(&mut self) -> Parsed<Value> {
        let end = self
            .rest
            .find(|sign: char| !(sign.is_ascii_alphanumeric() || "+-.".contains(sign)))
            .unwrap_or(self.rest.len());
        let digits = self.take(end);
        match serde_json::from_str::<Number>(digits) {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => {
                self.repaired(RepairKind::BareWord);
                Ok(Value::String(digits.to_owned()))
            }
        }
    }

    pub(super) fn word(&mut self) -> Parsed<Value> {
        if self.rest.starts_with('<') {
            let Some(end) = self.rest.find('>') else {
                return self.fail("has `<` where a value should be");
            };
            self.repaired(RepairKind::BareWord);
            return Ok(Value::String(self.take(end + 1).to_owned()));
        }
        let word = self.letters();
        match word {
            "true" => return Ok(Value::Bool(true)),
            "false" => return Ok(Value::Bool(false)),
            "null" => return Ok(Value::Null),
            _ => {}
        }
        if self.eat('(') {
            self.repaired(RepairKind::Call);
            let value = self.value()?;
            self.skip_blank();
            return if self.eat(')') { Ok(value) } else { self.fail("has a call that never ends") };
        }
        self.repaired(RepairKind::BareWord);
        Ok(Value::String(word.to_owned()))
    }

    pub(super) fn letters(&mut self) -> &'a str {
        let end = self
            .rest
            .find(|sign: char| {
                !(sign.is_alphanumeric() || sign == '_' || sign == '-' || sign == '.')
            })
            .unwrap_or(self.rest.len());
        self.take(end)
    }
}
