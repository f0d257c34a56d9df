//! JUnit's XML, which every build server shows: a test for each kind or operation of each file.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;

use super::super::found::Found;
use super::super::totals::Totals;
use super::{About, Report};
use crate::commands::problem_line;
use crate::output::Output;

/// So many problems of one kind are written out.
const MOST_PROBLEMS: usize = 20;

/// The tests, by file and by kind.
pub struct Junit {
    about: About,
    cases: BTreeMap<(String, String), Case>,
}

#[derive(Default)]
struct Case {
    checked: usize,
    problems: usize,
    told: Vec<String>,
}

impl Junit {
    /// Without tests.
    pub fn new(about: About) -> Self {
        Self { about, cases: BTreeMap::new() }
    }

    fn suite(&self, text: &mut String, file: &str, cases: &[(&str, &Case)]) {
        let failures = cases.iter().filter(|(_, case)| case.problems > 0).count();
        let (file, count) = (escaped(file), cases.len());
        let vendor = self.about.vendor.map_or("wagate", |one| one.vendor.as_str());
        text.push_str(&format!(
            "  <testsuite name=\"{file}\" tests=\"{count}\" failures=\"{failures}\" errors=\"0\">\n"
        ));
        for (name, case) in cases {
            let name = escaped(&format!("{name} ({} checked)", case.checked));
            text.push_str(&format!("    <testcase classname=\"{vendor}\" name=\"{name}\""));
            if case.problems == 0 {
                text.push_str("/>\n");
                continue;
            }
            let more = case.problems - case.told.len();
            let more = if more > 0 { format!("\n… and {more} more") } else { String::new() };
            let told = escaped(&format!("{}{more}", case.told.join("\n")));
            text.push_str(&format!(
                ">\n      <failure message=\"{} problems\">{told}</failure>\n    </testcase>\n",
                case.problems
            ));
        }
        text.push_str("  </testsuite>\n");
    }
}

impl Report for Junit {
    fn add(&mut self, found: &Found, _: &Output) -> Result<()> {
        let file = found.file.as_deref().unwrap_or("input").to_owned();
        let kind = found.kind().or(self.about.operation);
        let kind = match found.skipped() {
            Some(_) if found.is_valid() => return Ok(()),
            Some(_) if found.unreadable().is_some() => "unreadable",
            _ => kind.unwrap_or("not documented"),
        };
        let place = found.place();
        let colon = if place.is_empty() { "" } else { ": " };
        let problems = found.problems().iter().map(|problem| {
            let docs = if problem.docs.is_empty() { "" } else { "\n  docs: " };
            format!("{place}{colon}{}{docs}{}", problem_line(problem), problem.docs)
        });
        let case = self.cases.entry((file, kind.to_owned())).or_default();
        case.checked += 1;
        for problem in problems.chain(found.unreadable_there()) {
            case.problems += 1;
            if case.told.len() < MOST_PROBLEMS {
                case.told.push(problem);
            }
        }
        Ok(())
    }

    fn end(&mut self, _: &Totals, output: &Output) -> Result<()> {
        let mut suites: BTreeMap<&str, Vec<(&str, &Case)>> = BTreeMap::new();
        for ((file, kind), case) in &self.cases {
            suites.entry(file).or_default().push((kind, case));
        }
        let failures = self.cases.values().filter(|case| case.problems > 0).count();
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        // Writing to a text never fails.
        let _ = writeln!(
            text,
            "<testsuites name=\"wagate validate\" tests=\"{}\" failures=\"{failures}\">",
            self.cases.len()
        );
        for (file, cases) in suites {
            self.suite(&mut text, file, &cases);
        }
        text.push_str("</testsuites>\n");
        output.bytes(text.as_bytes())
    }
}

/// Text as XML has it; characters that no XML can hold are replaced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {
                escaped.push('\u{fffd}');
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(escaped("a<b>&\"c\"\u{1b}\n"), "a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}\n");
    }
}
