//! The numbers of a file, in whatever notation.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result};
use wagate::{Country, Phone, Who};

use crate::input::{Source, without_mark};

/// What a file holds.
pub struct Numbers {
    /// Each number once, in the order of the file, without those that are known.
    pub phones: Vec<Phone>,
    /// How they are written there, the first time.
    written: HashMap<Phone, String>,
    /// How many are known.
    pub known: usize,
    /// Lines that are no number, with their place.
    pub unreadable: Vec<String>,
}

impl Numbers {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is no text.
    pub fn read(
        source: &Source,
        country: Option<Country>,
        known: &HashSet<String>,
    ) -> Result<Self> {
        let bytes = source.read()?;
        let text = std::str::from_utf8(without_mark(&bytes));
        let text = text.with_context(|| format!("{source} is not UTF-8 text"))?;
        Ok(Self::of(text, source, country, known))
    }

    fn of(text: &str, source: &Source, country: Option<Country>, known: &HashSet<String>) -> Self {
        let mut numbers =
            Self { phones: Vec::new(), written: HashMap::new(), known: 0, unreadable: Vec::new() };
        for (index, line) in text.lines().enumerate() {
            let written = first_cell(line);
            if written.is_empty() {
                continue;
            }
            match phone(written, country) {
                Ok(phone) => numbers.add(phone, written, known),
                Err(problem) => {
                    let place = format!("{source}:{}", index + 1);
                    numbers.unreadable.push(format!("{place}: `{written}`: {problem}"));
                }
            }
        }
        numbers
    }

    fn add(&mut self, phone: Phone, written: &str, known: &HashSet<String>) {
        if self.written.contains_key(&phone) {
            return;
        }
        if known.contains(&phone.e164()) {
            self.known += 1;
        } else {
            self.phones.push(phone.clone());
        }
        self.written.insert(phone, written.to_owned());
    }

    /// How a number is written in the file.
    pub fn written(&self, phone: &Phone) -> &str {
        self.written.get(phone).map_or("", String::as_str)
    }
}

/// What stands before the first separator, without quotes.
fn first_cell(line: &str) -> &str {
    let cell = line.split([',', ';', '\t']).next().unwrap_or_default();
    cell.trim().trim_matches('"').trim()
}

fn phone(written: &str, country: Option<Country>) -> Result<Phone, String> {
    let bare = ["tel:", "whatsapp:", "https://wa.me/"]
        .iter()
        .find_map(|prefix| written.strip_prefix(prefix))
        .unwrap_or(written);
    if bare.contains('@') {
        let who: Who = bare.parse().map_err(|_| "no id of a chat".to_owned())?;
        return who.phone().ok_or_else(|| "the id of no person's number".to_owned());
    }
    let read = match country {
        Some(country) => Phone::in_country(bare, country),
        None => bare.parse(),
    };
    read.map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str, country: Option<&str>, known: &[&str]) -> Numbers {
        let country = country.map(|code| code.parse().expect("a country"));
        let known = known.iter().map(|number| (*number).to_owned()).collect();
        Numbers::of(text, &Source::File("numbers.txt".into()), country, &known)
    }

    fn e164(numbers: &Numbers) -> Vec<String> {
        numbers.phones.iter().map(Phone::e164).collect()
    }

    #[test]
    fn numbers_are_read_in_any_notation_and_each_once() {
        let text = "+55 (11) 98765-4321\n\ntel:+55-11-98765-4321\n\"+447911123456\",Jane\n5511987654322@c.us;x\n";
        let numbers = numbers(text, None, &[]);
        assert_eq!(e164(&numbers), ["+5511987654321", "+447911123456", "+5511987654322"]);
        assert_eq!(numbers.written(&numbers.phones[0]), "+55 (11) 98765-4321");
        assert!(numbers.unreadable.is_empty());
    }

    #[test]
    fn a_country_reads_numbers_as_its_people_write_them() {
        let numbers = numbers("(11) 98765-4321\n011 98765-4322\n+447911123456", Some("BR"), &[]);
        assert_eq!(e164(&numbers), ["+5511987654321", "+5511987654322", "+447911123456"]);
    }

    #[test]
    fn what_is_no_number_is_told_with_its_line_and_what_is_known_is_not_asked() {
        let numbers = numbers("name\n+5511987654321\n12\n1203@g.us", None, &["+5511987654321"]);
        assert_eq!((e164(&numbers).len(), numbers.known), (0, 1));
        let places: Vec<_> =
            numbers.unreadable.iter().map(|line| line.split('`').next().unwrap_or("")).collect();
        assert_eq!(places, ["numbers.txt:1: ", "numbers.txt:3: ", "numbers.txt:4: "]);
    }
}
