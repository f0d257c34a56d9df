//! `wagate complete`: what may stand in the place of a word, for the scripts of `wagate completions`.

use std::ffi::OsString;

use anyhow::Result;
use clap::Args;
use wagate_spec::Outline;

use super::call::{Takes, members};
use crate::lookup;
use crate::output::Output;
use crate::profile::account_names;
use crate::verdict::Verdict;

/// What was typed.
#[derive(Debug, Args)]
pub struct Arguments {
    /// What is there of the word.
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    current: OsString,

    /// The words before it, after the name of the command.
    #[arg(last = true)]
    words: Vec<OsString>,
}

/// Prints each on a line; nothing where flags, files or texts stand.
pub fn run(arguments: &Arguments, command: &clap::Command, output: &Output) -> Result<Verdict> {
    let current = arguments.current.to_string_lossy();
    let words: Vec<String> =
        arguments.words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let found = Line::read(command, &words).candidates(&current);
    let lines = found.iter().filter(|one| one.starts_with(current.as_ref()));
    let lines: String = lines.map(|line| format!("{line}\n")).collect();
    output.bytes(lines.as_bytes())?;
    Ok(Verdict::Holds)
}

/// A command line up to the word that is typed.
#[derive(Debug, Default)]
struct Line<'w> {
    /// The name of the command.
    command: &'w str,
    /// The words that belong to no flag.
    placed: Vec<&'w str>,
    /// The flags that have a value.
    flags: Vec<(&'w str, &'w str)>,
    /// The flag whose value is typed.
    open: Option<&'w str>,
    /// Whether the value of a `NAME=` is typed.
    is_in_value: bool,
}

impl<'w> Line<'w> {
    /// Reads the words. A shell may have cut them at each `=`.
    fn read(command: &clap::Command, words: &'w [String]) -> Self {
        let mut line = Self::default();
        let mut known = command;
        for word in words.iter().map(String::as_str) {
            if word == "=" {
                line.is_in_value = line.open.is_none();
                continue;
            }
            let is_value = std::mem::take(&mut line.is_in_value);
            if let Some(flag) = line.open.take() {
                line.flags.push((flag, word));
            } else if let Some(flag) = word.strip_prefix("--") {
                match flag.split_once('=') {
                    Some(pair) => line.flags.push(pair),
                    None if takes_value(known, flag) => line.open = Some(flag),
                    None => {}
                }
            } else if word.starts_with('-') && word != "-" || is_value {
                // One letter for a flag without a value, or the value of a NAME=.
            } else if line.command.is_empty() {
                line.command = word;
                known = command.find_subcommand(word).unwrap_or(known);
            } else {
                line.placed.push(word);
            }
        }
        line
    }

    fn candidates(&self, current: &str) -> Vec<String> {
        if self.is_in_value {
            return Vec::new();
        }
        match (self.open, self.command, self.placed.len()) {
            (Some("vendor" | "via"), ..) => owned(lookup::vendor_ids()),
            (Some("operation"), ..) => self.operations(),
            (Some("only"), ..) => [self.operations(), self.kinds()].concat(),
            (Some("param"), ..) => self.names(true),
            (Some("account"), ..) => account_names(self.flag("profile").map(AsRef::as_ref)),
            (Some(_), ..) => Vec::new(),
            _ if current.starts_with('-') => Vec::new(),
            (None, "call" | "ops", 0) => owned(lookup::vendor_ids()),
            (None, "call" | "ops", 1) => self.operations(),
            (None, "call", _) => self.names(false),
            _ => Vec::new(),
        }
    }

    fn flag(&self, name: &str) -> Option<&'w str> {
        self.flags.iter().rev().find(|(flag, _)| *flag == name).map(|(_, value)| *value)
    }

    fn vendor(&self) -> Option<&'static Outline> {
        let id = match self.command {
            "call" | "ops" => self.placed.first().copied(),
            _ => self.flag("vendor").or_else(|| self.flag("via")),
        };
        lookup::vendor(id?)
    }

    fn operations(&self) -> Vec<String> {
        let operations = self.vendor().into_iter().flat_map(|vendor| &vendor.operations);
        operations.map(|operation| operation.id.clone()).collect()
    }

    fn kinds(&self) -> Vec<String> {
        let webhooks = self.vendor().and_then(|vendor| vendor.webhooks.as_ref());
        webhooks.map(|webhooks| webhooks.kinds.clone()).unwrap_or_default()
    }

    /// `NAME=` for what the operation takes and was not given yet.
    fn names(&self, only_parameters: bool) -> Vec<String> {
        let found = self.vendor().zip(self.placed.get(1));
        let found = found.and_then(|(vendor, id)| lookup::operation(vendor, id).ok());
        let Some((spec, operation)) = found else { return Vec::new() };
        let parameters = operation.parameters.iter().map(|parameter| parameter.name.as_str());
        let takes = Takes::of(spec, operation);
        let body = operation.request_content().filter(|_| takes == Takes::Json && !only_parameters);
        let members = body.and_then(|body| members(spec, &body.schema)).unwrap_or_default();
        let others = takes.fields().iter().chain(&members).map(|field| field.name);
        let given: Vec<&str> = self
            .placed
            .iter()
            .skip(2)
            .chain(self.flags.iter().filter(|(flag, _)| *flag == "param").map(|(_, value)| value))
            .map(|word| word.split(['=', ':']).next().unwrap_or(word))
            .collect();
        let names = parameters.chain(others).filter(|name| !given.contains(name));
        names.map(|name| format!("{name}=")).collect()
    }
}

fn owned(names: impl Iterator<Item = &'static str>) -> Vec<String> {
    names.map(str::to_owned).collect()
}

/// Whether a value stands behind a flag.
fn takes_value(command: &clap::Command, flag: &str) -> bool {
    let mut known = command.get_arguments();
    let found = known.find(|argument| argument.get_long() == Some(flag));
    // The one flag that all commands have.
    found.map_or(flag == "format", |argument| argument.get_action().takes_values())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn candidates(words: &[&str]) -> Vec<String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        Line::read(&crate::arguments::Arguments::command(), &words).candidates("")
    }

    #[test]
    fn each_place_has_its_words() {
        let vendors = ["green-api", "plug-chat", "waha", "z-api"];
        assert_eq!(candidates(&["call"]), vendors);
        assert_eq!(candidates(&["--format", "json", "ops"]), vendors);
        assert_eq!(candidates(&["send", "--via"]), vendors);
        assert!(candidates(&["call", "waha"]).contains(&"getContact".to_owned()));
        let checked = candidates(&["validate", "--vendor", "waha", "--operation"]);
        assert!(checked.contains(&"getContact".to_owned()));
        assert!(
            candidates(&["validate", "--vendor=waha", "--only"]).contains(&"message".to_owned())
        );
        assert_eq!(candidates(&["call", "waha", "getContact"]), ["contactId=", "session="]);
        assert_eq!(candidates(&["call", "-v", "waha", "getContact", "session=x"]), ["contactId="]);
    }

    #[test]
    fn members_of_a_body_and_fields_of_a_form_have_names_too() {
        let members = candidates(&["call", "green-api", "sendMessage"]);
        assert!(members.contains(&"chatId=".to_owned()), "{members:?}");
        let fields = candidates(&["call", "green-api", "sendFileByUpload"]);
        assert!(fields.contains(&"caption=".to_owned()), "{fields:?}");
        let parameters = candidates(&["call", "green-api", "sendMessage", "--param"]);
        assert!(!parameters.contains(&"chatId=".to_owned()), "{parameters:?}");
    }

    #[test]
    fn words_that_a_shell_has_cut_are_understood() {
        let cut = ["call", "waha", "getContact", "session", "=", "default"];
        assert_eq!(candidates(&cut), ["contactId="]);
        assert_eq!(candidates(&cut[..5]), [""; 0]);
        assert!(!candidates(&["validate", "--vendor", "=", "waha", "--operation", "="]).is_empty());
    }

    #[test]
    fn texts_and_files_are_nobodys_guess() {
        for words in [
            &["call", "nobody"][..],
            &["call", "waha", "noSuchOperation"],
            &["call", "waha", "getContact", "--output"],
            &["contact"],
            &[],
        ] {
            assert_eq!(candidates(words), [""; 0], "{words:?}");
        }
    }
}
