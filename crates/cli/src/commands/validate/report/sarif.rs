//! SARIF 2.1.0, as code hosts show it beside the code.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Serialize;
use serde_json::{Value, json};
use wagate_validate::Problem;

use super::super::found::Found;
use super::super::totals::{Group, Totals};
use super::Report;
use super::json::List;
use crate::commands::problem_line;
use crate::output::Output;

/// The rule of what cannot be read.
const UNREADABLE: &str = "unreadable";

/// The results, and the rules that they break.
pub struct Sarif {
    results: List,
    rules: BTreeMap<String, String>,
}

impl Default for Sarif {
    fn default() -> Self {
        Self { results: List::new(), rules: BTreeMap::new() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Result_<'a> {
    rule_id: String,
    level: &'static str,
    message: Message<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Value>,
    #[serde(skip_serializing_if = "Value::is_null")]
    partial_fingerprints: Value,
}

#[derive(Serialize)]
struct Message<'a> {
    text: &'a str,
}

impl Report for Sarif {
    fn add(&mut self, found: &Found, _: &Output) -> Result<()> {
        for problem in found.problems() {
            self.problem(problem, found)?;
        }
        let Some(message) = found.unreadable_there() else { return Ok(()) };
        self.rules.entry(UNREADABLE.to_owned()).or_insert_with(|| "It cannot be read.".to_owned());
        self.results.add(&Result_ {
            rule_id: UNREADABLE.to_owned(),
            level: "error",
            message: Message { text: &message },
            locations: locations(found, None),
            partial_fingerprints: Value::Null,
        })
    }

    fn end(&mut self, _: &Totals, output: &Output) -> Result<()> {
        let rules = self
            .rules
            .iter()
            .map(|(id, text)| json!({ "id": id, "shortDescription": { "text": text } }));
        let tool = json!({ "driver": {
            "name": "wagate",
            "version": env!("CARGO_PKG_VERSION"),
            "informationUri": "https://github.com/wagate/wagate",
            "rules": rules.collect::<Value>(),
        } });
        let tool = serde_json::to_string(&tool).context("cannot write the result as JSON")?;
        let head = format!(
            "{{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": [{{\n  \"tool\": {tool},\n  \"results\": ["
        );
        output.bytes(head.as_bytes())?;
        self.results.print(output)?;
        output.bytes(b"]\n  }]\n}\n")
    }
}

impl Sarif {
    fn problem(&mut self, problem: &Problem, found: &Found) -> Result<()> {
        let keyword = problem.schema_path.rsplit('/').next().filter(|keyword| !keyword.is_empty());
        let side = format!("{:?}", problem.side).to_lowercase();
        let id = format!("{side}/{}", keyword.unwrap_or("message"));
        self.rules.entry(id.clone()).or_insert_with(|| match keyword {
            Some(keyword) => format!("A {side} does not keep to `{keyword}` of its schema."),
            None => format!("A {side} is not as it is documented."),
        });
        let docs = if problem.docs.is_empty() { "" } else { "; see " };
        let text = format!("{}{docs}{}", problem_line(problem), problem.docs);
        let Group { of, place, rule } = Group::of(problem);
        self.results.add(&Result_ {
            rule_id: id,
            level: "error",
            message: Message { text: &text },
            locations: locations(found, Some(problem)),
            partial_fingerprints: json!({ "problem/v1": format!("{} {of} {place} {rule}", problem.vendor) }),
        })
    }
}

/// Where it stands: in which file and line, and where in the payload.
fn locations(found: &Found, problem: Option<&Problem>) -> Vec<Value> {
    let mut location = serde_json::Map::new();
    if let Some(file) = &found.file {
        let mut physical = json!({ "artifactLocation": { "uri": uri(file) } });
        if let Some(line) = found.line {
            physical["region"] = json!({ "startLine": line });
        }
        location.insert("physicalLocation".to_owned(), physical);
    }
    if let Some(problem) = problem {
        let name = format!("{}/{}{}", problem.vendor, problem.operation, problem.instance_path);
        location.insert("logicalLocations".to_owned(), json!([{ "fullyQualifiedName": name }]));
    }
    if location.is_empty() { Vec::new() } else { vec![Value::Object(location)] }
}

/// A path as the reference that SARIF asks for.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    path.replace('%', "%25").replace(' ', "%20").replace('#', "%23").replace('?', "%3F")
}
