//! The table of contradictions has each of them, with its place.

use assert_cmd::Command;

fn table(vendor: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(["discrepancies", "--vendor", vendor]).output().expect("it runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn every_contradiction_is_a_row_with_its_place_and_its_pages() {
    for spec in wagate_spec::bundled() {
        let table = table(&spec.vendor);
        let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
        let document = spec.document().to_string();
        let notes = document.matches(r#""note":"#).count();
        assert_eq!(rows.len(), notes, "{}", spec.vendor);
        assert!(rows.iter().all(|row| row.matches(" | ").count() >= 3), "{table}");
    }
    let of_waha = table("waha");
    let row = "| VERB | `updateSession` | The table of features has `POST`";
    assert!(of_waha.lines().any(|line| line.starts_with(row)), "{of_waha}");
}
