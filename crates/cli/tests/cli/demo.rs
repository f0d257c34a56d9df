//! `demo`.

use std::collections::BTreeSet;

use crate::support::run_wagate;

#[test]
fn shows_a_line_for_each_section_and_finds_nothing_wrong() {
    let run = run_wagate(&["demo"]).ends_with(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    for (vendor, section) in [("z-api", "contacts"), ("green-api", "sending"), ("waha", "contacts")]
    {
        let of_section = |line: &&&str| {
            let words: Vec<&str> = line.split_whitespace().collect();
            words.starts_with(&[vendor, section])
        };
        let line = lines.iter().find(of_section);
        assert!(line.is_some_and(|line| line.contains(" ok ")), "{vendor} {section}: {lines:#?}");
    }
    let last = lines.last().expect("it prints something");
    assert!(last.contains("operations of 4 mock gateways, both sides of each"), "{last}");
    assert!(run.stderr.is_empty(), "{}", run.stderr);
}

#[test]
fn each_call_is_shown_on_request() {
    let run = run_wagate(&["demo", "--all", "--vendor", "green-api"]).ends_with(0);
    let line = run.stdout.lines().find(|line| line.contains("sendFileByUpload"));
    assert!(line.is_some_and(|line| line.contains("200 application/json")), "{}", run.stdout);
    assert!(!run.stdout.contains("waha"), "{}", run.stdout);
}

#[test]
fn rows_are_for_programs_too_and_every_operation_is_among_them() {
    let rows = run_wagate(&["demo", "--format", "json"]).ends_with(0).json();
    let rows = rows.as_array().expect("an array");
    let is_well = |row: &serde_json::Value| row["ok"] == true && row["milliseconds"].is_number();
    assert!(rows.iter().all(is_well), "{rows:?}");
    let called: BTreeSet<(&str, &str)> = rows
        .iter()
        .filter_map(|row| Some((row["vendor"].as_str()?, row["operation"].as_str()?)))
        .collect();
    let described = wagate_spec::bundled().iter();
    let described: BTreeSet<(&str, &str)> = described
        .flat_map(|spec| spec.operations.iter().map(|one| (spec.vendor.as_str(), one.id.as_str())))
        .collect();
    assert_eq!(called, described);
}
