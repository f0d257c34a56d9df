//! `demo`.

use std::collections::BTreeSet;

use crate::support::run_wagate;

#[test]
fn shows_what_the_clients_do_and_finds_nothing_wrong() {
    let run = run_wagate(&["demo"]).ends_with(0);
    for shown in
        ["a contact: ", "a text, ", "a file, ", "a notification: ", "an error: ", "401", "466"]
    {
        assert!(run.stdout.contains(shown), "no {shown} in {}", run.stdout);
    }
    assert!(
        run.stdout.trim_end().lines().last().is_some_and(|line| line.contains("typed calls")),
        "{}",
        run.stdout
    );
    assert!(run.stderr.is_empty(), "{}", run.stderr);
}

#[test]
fn rows_are_for_programs_too() {
    let rows = run_wagate(&["demo", "--format", "json"]).ends_with(0).json();
    let rows = rows.as_array().expect("an array");
    assert!(
        rows.iter().all(|row| row["ok"] == true && row["milliseconds"].is_number()),
        "{rows:?}"
    );
    let vendors: BTreeSet<&str> = rows.iter().filter_map(|row| row["vendor"].as_str()).collect();
    assert_eq!(vendors.len(), 4);
}
