//! JSON laid out for people, or on one line, without a change to any value.
//!
//! Reading into numbers and writing them again turns `1.10` into `1.1` and rounds a long id; here the
//! text of every value stays as it came, and only the blanks between values change.

use std::borrow::Cow;

use serde::de::IgnoredAny;

/// Lays out `text` with an indent of two, or gives `None` when it is not JSON.
pub fn pretty(text: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(text).ok()?;
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    let mut layout = Layout::default();
    for letter in text.chars() {
        layout.take(letter);
    }
    Some(layout.written)
}

/// The same JSON on one line. What is on one line already stays as it is.
pub fn one_line(json: &str) -> Cow<'_, str> {
    if !json.contains(['\n', '\r']) {
        return Cow::Borrowed(json);
    }
    let (mut in_string, mut escaped) = (false, false);
    let kept = json.chars().filter(|letter| {
        if in_string {
            in_string = escaped || *letter != '"';
            escaped = !escaped && *letter == '\\';
            return true;
        }
        in_string = *letter == '"';
        !matches!(letter, ' ' | '\t' | '\n' | '\r')
    });
    Cow::Owned(kept.collect())
}

#[derive(Default)]
struct Layout {
    written: String,
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// A bracket was opened and nothing has followed it yet: `[]` and `{}` stay on one line.
    just_opened: bool,
}

impl Layout {
    fn take(&mut self, letter: char) {
        if self.in_string {
            self.take_in_string(letter);
            return;
        }
        match letter {
            ' ' | '\t' | '\n' | '\r' => {}
            '{' | '[' => self.open(letter),
            '}' | ']' => self.close(letter),
            ',' => {
                self.written.push(',');
                self.new_line();
            }
            ':' => self.written.push_str(": "),
            other => {
                self.begin_value();
                self.in_string = other == '"';
                self.written.push(other);
            }
        }
    }

    fn take_in_string(&mut self, letter: char) {
        self.written.push(letter);
        if self.escaped {
            self.escaped = false;
        } else if letter == '\\' {
            self.escaped = true;
        } else if letter == '"' {
            self.in_string = false;
        }
    }

    fn open(&mut self, bracket: char) {
        self.begin_value();
        self.written.push(bracket);
        self.depth += 1;
        self.just_opened = true;
    }

    fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.just_opened {
            self.new_line();
        }
        self.just_opened = false;
        self.written.push(bracket);
    }

    fn begin_value(&mut self) {
        if self.just_opened {
            self.new_line();
            self.just_opened = false;
        }
    }

    fn new_line(&mut self) {
        self.written.push('\n');
        self.written.extend(std::iter::repeat_n("  ", self.depth));
    }
}

#[cfg(test)]
mod tests {
    use super::{one_line, pretty};

    #[test]
    fn numbers_and_escapes_stay_as_they_came() {
        let text = br#"{"id":123456789012345678901234567890,"price":1.10,"text":"a\"},[\u00e9"}"#;
        let expected = "{\n  \"id\": 123456789012345678901234567890,\n  \"price\": 1.10,\n  \"text\": \"a\\\"},[\\u00e9\"\n}";
        assert_eq!(pretty(text).as_deref(), Some(expected));
    }

    #[test]
    fn lays_out_as_serde_json_does() {
        let value = serde_json::json!({"a": [], "b": {}, "c": [1, [2, {"d": null}]], "e": "x y"});
        let compact = value.to_string();
        assert_eq!(pretty(compact.as_bytes()), serde_json::to_string_pretty(&value).ok());
    }

    #[test]
    fn one_line_changes_no_value() {
        let json = "{\n  \"a b\": \"c \\\" d\\\\\",\r\n\t\"n\": 1.10 }";
        assert_eq!(one_line(json), r#"{"a b":"c \" d\\","n":1.10}"#);
        assert_eq!(one_line(r#"{ "a": [1, 2] }"#), r#"{ "a": [1, 2] }"#);
        let value = serde_json::json!({"a": ["x\n\"y\" \\", {"b": null}], "c": " \u{e9} "});
        let pretty = serde_json::to_string_pretty(&value).expect("JSON");
        assert_eq!(one_line(&pretty), value.to_string());
    }

    #[test]
    fn text_that_is_not_json_is_left_to_the_caller() {
        assert_eq!(pretty(b"<html>"), None);
        assert_eq!(pretty(b"{} {}"), None);
        assert_eq!(pretty(b""), None);
        assert_eq!(pretty(b"\xff"), None);
    }
}
