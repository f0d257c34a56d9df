//! The `Prefer` header (RFC 7240), with which a tester chooses the answer.

use std::time::Duration;

use http::{HeaderMap, HeaderName};

use crate::Fault;

/// The longest delay that can be asked for.
const LONGEST_DELAY: Duration = Duration::from_secs(600);

/// The longest time that a client can be told to wait, in seconds: a year.
const LONGEST_AFTER: u64 = 365 * 24 * 60 * 60;

/// The name of the header.
pub(crate) const PREFER: HeaderName = HeaderName::from_static("prefer");

/// What a request prefers; preferences that mean nothing to a mock are left out, as the RFC asks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Preferences {
    /// The status to answer with.
    pub(crate) code: Option<String>,
    /// The name of the example to answer with.
    pub(crate) example: Option<String>,
    /// The milliseconds to wait before the answer.
    delay: Option<String>,
    /// What goes wrong with the answer.
    fault: Option<String>,
    /// The seconds after which a client may call again.
    after: Option<String>,
    /// The milliseconds that a slow body takes.
    takes: Option<String>,
}

impl Preferences {
    /// Reads every `Prefer` header of a request; the first of several preferences of one name counts.
    pub(crate) fn read(headers: &HeaderMap) -> Result<Self, String> {
        let mut preferences = Self::default();
        for value in headers.get_all(PREFER) {
            let text = std::str::from_utf8(value.as_bytes())
                .map_err(|_| "the header `Prefer` is not UTF-8".to_owned())?;
            Scanner { rest: text }.preferences(&mut preferences)?;
        }
        Ok(preferences)
    }

    fn add(&mut self, name: &str, value: String) {
        let place = match name.to_ascii_lowercase().as_str() {
            "code" => &mut self.code,
            "example" => &mut self.example,
            "delay" => &mut self.delay,
            "fault" => &mut self.fault,
            "after" => &mut self.after,
            "takes" => &mut self.takes,
            _ => return,
        };
        place.get_or_insert(value);
    }

    /// Whether the answer itself was chosen.
    pub(crate) fn choose_answer(&self) -> bool {
        self.code.is_some() || self.example.is_some()
    }

    /// Whether nothing was preferred that means something to a mock.
    pub(crate) fn is_empty(&self) -> bool {
        self.named().iter().all(|(_, value)| value.is_none())
    }

    /// How long to wait before the answer.
    pub(crate) fn delay(&self) -> Result<Duration, String> {
        let delay =
            number("delay", self.delay.as_deref(), "milliseconds", LONGEST_DELAY.as_millis());
        Ok(Duration::from_millis(delay?.unwrap_or_default()))
    }

    /// What goes wrong with the answer.
    pub(crate) fn fault(&self) -> Result<Option<Fault>, String> {
        let after = number("after", self.after.as_deref(), "seconds", u128::from(LONGEST_AFTER))?;
        let takes = self.takes.as_deref();
        let takes = number("takes", takes, "milliseconds", LONGEST_DELAY.as_millis())?;
        match &self.fault {
            Some(name) => Fault::named(name, after, takes).map(Some),
            None if after.is_some() || takes.is_some() => {
                Err("`after` and `takes` say more of a `fault`, and there is none".to_owned())
            }
            None => Ok(None),
        }
    }

    fn named(&self) -> [(&'static str, &Option<String>); 6] {
        [
            ("code", &self.code),
            ("example", &self.example),
            ("delay", &self.delay),
            ("fault", &self.fault),
            ("after", &self.after),
            ("takes", &self.takes),
        ]
    }

    /// The value of `Preference-Applied`; `None` when nothing was preferred.
    pub(crate) fn applied(&self) -> Option<String> {
        let applied: Vec<String> = self
            .named()
            .into_iter()
            .filter_map(|(name, value)| {
                value.as_deref().map(|value| format!("{name}={}", word(value)))
            })
            .collect();
        (!applied.is_empty()).then(|| applied.join(", "))
    }
}

/// The number of a preference.
fn number(name: &str, text: Option<&str>, unit: &str, most: u128) -> Result<Option<u64>, String> {
    let Some(text) = text else { return Ok(None) };
    let number = text.parse::<u64>().ok().filter(|number| u128::from(*number) <= most);
    let problem = || format!("`{name}={text}` is no number of {unit} up to {most}");
    number.map(Some).ok_or_else(problem)
}

/// A value as a token, or quoted when it is none.
fn word(value: &str) -> String {
    if !value.is_empty() && value.chars().all(is_token_char) {
        return value.to_owned();
    }
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

fn is_token_char(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}

/// Reads a header value from left to right.
struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    fn preferences(mut self, preferences: &mut Preferences) -> Result<(), String> {
        loop {
            self.skip_space();
            if self.rest.is_empty() {
                return Ok(());
            }
            // A list may have empty elements.
            if self.take(',') {
                continue;
            }
            let name = self.token()?;
            let value = self.value()?;
            self.skip_parameters()?;
            if !self.rest.is_empty() && !self.rest.starts_with(',') {
                return Err(self.unexpected());
            }
            preferences.add(name, value);
        }
    }

    fn skip_parameters(&mut self) -> Result<(), String> {
        self.skip_space();
        while self.take(';') {
            self.skip_space();
            if self.rest.starts_with(is_token_char) {
                self.token()?;
                self.value()?;
            }
            self.skip_space();
        }
        Ok(())
    }

    /// `= word`, or nothing, which the RFC reads like an empty word.
    fn value(&mut self) -> Result<String, String> {
        self.skip_space();
        if !self.take('=') {
            return Ok(String::new());
        }
        self.skip_space();
        if self.take('"') { self.quoted() } else { self.token().map(str::to_owned) }
    }

    fn token(&mut self) -> Result<&'a str, String> {
        let end = self.rest.find(|character| !is_token_char(character)).unwrap_or(self.rest.len());
        if end == 0 {
            return Err(self.unexpected());
        }
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(token)
    }

    /// The rest of a quoted string whose opening quote is taken.
    fn quoted(&mut self) -> Result<String, String> {
        let mut text = String::new();
        let mut characters = self.rest.chars();
        while let Some(character) = characters.next() {
            match character {
                '"' => {
                    self.rest = characters.as_str();
                    return Ok(text);
                }
                '\\' => text.extend(characters.next()),
                other => text.push(other),
            }
        }
        Err("a quoted value in the header `Prefer` has no end".to_owned())
    }

    fn take(&mut self, character: char) -> bool {
        match self.rest.strip_prefix(character) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    fn unexpected(&self) -> String {
        match self.rest.chars().next() {
            Some(character) => {
                format!("the header `Prefer` has an unexpected `{}`", character.escape_default())
            }
            None => "the header `Prefer` ends too early".to_owned(),
        }
    }
}
