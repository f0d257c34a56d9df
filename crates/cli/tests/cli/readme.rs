//! The commands of the README do what it says.

use crate::support::{Mock, run, wagate};

/// The arguments of each `cargo run -- …` line.
fn commands() -> Vec<Vec<&'static str>> {
    let readme = include_str!("../../../../README.md");
    let lines = readme.lines().filter_map(|line| line.strip_prefix("$ cargo run -- "));
    lines.map(|line| line.split('#').next().unwrap_or(line).split_whitespace().collect()).collect()
}

#[test]
fn every_command_of_the_readme_succeeds() {
    let folder = tempfile::tempdir().expect("a folder");
    let answer = folder.path().join("answer.json");
    let capture = folder.path().join("captured.har");
    std::fs::write(answer, r#"{"name":"Ana"}"#).expect("the folder takes files");
    std::fs::write(capture, r#"{"log":{"entries":[]}}"#).expect("the folder takes files");
    let events = folder.path().join("events.ndjson");
    std::fs::write(events, "{\"typeWebhook\":\"incomingCall\"}\n").expect("the folder takes files");
    std::fs::write(folder.path().join("numbers.txt"), "+5511987654321\n").expect("it takes files");
    let logs = folder.path().join("logs");
    std::fs::create_dir(&logs).expect("the folder takes folders");
    std::fs::write(logs.join("a.log"), "got {\"typeWebhook\":\"incomingCall\"}\n").expect("a file");
    let gateway = Mock::start("waha", &[]);
    let commands = commands();
    assert!(commands.len() >= 6, "{commands:?}");
    // These run until they are told to stop.
    for arguments in commands.iter().filter(|one| !["mock", "listen", "proxy"].contains(&one[0])) {
        let mut command = wagate(arguments);
        command.current_dir(folder.path());
        command.env("WAGATE_WAHA_BASE_URL", &gateway.url);
        command.env("WAGATE_WAHA_API_KEY", "00000000000000000000000000000000");
        run(&mut command).ends_with(0);
    }
}

#[test]
fn the_table_of_vendors_counts_what_is_described() {
    let readme = include_str!("../../../../README.md");
    for spec in wagate_spec::bundled() {
        let events = spec.webhooks.as_ref().map_or(0, |webhooks| webhooks.events.len());
        let start = format!("| `wagate-{}` |", spec.vendor);
        let row = readme.lines().find(|line| line.starts_with(&start)).expect("a row of the table");
        let counts = format!("| {} | {events} |", spec.operations.len());
        assert!(row.contains(&counts), "{row} has not {counts}");
    }
}
