//! Where the sources of a description contradict each other, and how each contradiction was settled.

use std::{collections::BTreeMap, io::Write, path::Path, process::ExitCode};

use anyhow::{Result, bail};
use serde_json::{Map, Value};
use wagate_spec::Spec;

/// The extensions that tell of one.
const TELLING: [&str; 3] = ["x-discrepancy", "x-observed", "x-observed-values"];

/// One contradiction.
struct Row<'a> {
    kind: &'a str,
    /// The operation or the schema, and the part of it.
    place: String,
    note: &'a str,
    pages: Vec<&'a str>,
}

/// Prints a table in Markdown for each vendor, or for one.
///
/// # Errors
///
/// When the specs cannot be read, or there is no such vendor.
pub fn run(specs: &Path, vendor: Option<&str>) -> Result<ExitCode> {
    let Some(loaded) = crate::load(specs)? else { return Ok(ExitCode::FAILURE) };
    let chosen: Vec<&Spec> =
        loaded.iter().filter(|spec| vendor.is_none_or(|vendor| spec.vendor == vendor)).collect();
    if let (true, Some(vendor)) = (chosen.is_empty(), vendor) {
        bail!("there is no vendor `{vendor}`");
    }
    let mut out = std::io::stdout().lock();
    for spec in chosen {
        write!(out, "{}", table(spec))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn table(spec: &Spec) -> String {
    let mut rows = Vec::new();
    collect(spec.document(), &[], &mut rows);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &rows {
        *kinds.entry(row.kind).or_default() += 1;
    }
    let counts: Vec<String> = kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    let mut text = format!(
        "## {}\n\n{} rows: {}.\n\n| kind | where | settled | pages |\n| --- | --- | --- | --- |\n",
        spec.product,
        rows.len(),
        counts.join(", ")
    );
    for Row { kind, place, note, pages } in rows {
        let note = note.replace('|', "\\|").replace('\n', " ");
        text.push_str(&format!("| {kind} | {place} | {} | {} |\n", note.trim(), pages.join(", ")));
    }
    text + "\n"
}

/// Finds everything that is told below a value. Descriptions are at most 128 levels deep, so the recursion is bounded.
fn collect<'a>(value: &'a Value, path: &[&'a str], rows: &mut Vec<Row<'a>>) {
    match value {
        Value::Object(members) => {
            let operation = members.get("operationId").and_then(Value::as_str);
            // An operation is known by its name, not by its path.
            let path = operation.map_or_else(|| path.to_vec(), |operation| vec![operation]);
            let name = members.get("name").and_then(Value::as_str);
            rows.extend(told(members, &place(&path, name)));
            for (key, member) in members {
                if !TELLING.contains(&key.as_str()) {
                    collect(member, &[path.as_slice(), &[key]].concat(), rows);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, path, rows)),
        _ => {}
    }
}

/// The contradictions of the pages, and what was seen that no page states.
fn told<'a>(members: &'a Map<String, Value>, place: &str) -> Vec<Row<'a>> {
    let text = |item: &'a Value, key: &str| item.get(key).and_then(Value::as_str);
    let row = |item: &'a Value, kind: &'a str, pages: &str| Row {
        kind,
        place: place.to_owned(),
        note: text(item, "note").unwrap_or_default(),
        pages: texts(item, pages),
    };
    let items = members.get("x-discrepancy").and_then(Value::as_array).into_iter().flatten();
    let stated = items.map(|item| row(item, text(item, "kind").unwrap_or_default(), "pages"));
    let observed = members.get("x-observed").map(|item| row(item, "OBSERVED", "seen"));
    let values = members.get("x-observed-values").and_then(Value::as_object);
    let values = values.into_iter().flatten().map(|(value, item)| Row {
        place: format!("{place} `{value}`"),
        ..row(item, "OBSERVED", "seen")
    });
    stated.chain(observed).chain(values).collect()
}

fn texts<'a>(item: &'a Value, key: &str) -> Vec<&'a str> {
    item.get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// The names on the way, without the words of OpenAPI between them.
fn place(path: &[&str], own: Option<&str>) -> String {
    const WORDS: [&str; 15] = [
        "components",
        "schemas",
        "properties",
        "paths",
        "parameters",
        "responses",
        "content",
        "application/json",
        "schema",
        "items",
        "oneOf",
        "allOf",
        "requestBody",
        "additionalProperties",
        "examples",
    ];
    let names = path.iter().copied().filter(|name| !WORDS.contains(name));
    let names: Vec<&str> = names.chain(own).collect();
    format!("`{}`", names.join(" "))
}
