//! Help, exit statuses of bad usage, pipes and colours.

use std::process::Stdio;

use crate::support::{bare, run, run_wagate, wagate};

#[test]
fn alone_it_prints_help_and_has_done_nothing() {
    let run = run_wagate(&[]).ends_with(2);
    assert!(run.stdout.contains("Usage: wagate"), "{run:?}");
    assert!(run.stdout.contains("wagate demo"), "{run:?}");
}

#[test]
fn every_command_teaches_with_an_example() {
    for command in
        ["demo", "vendors", "ops", "spec", "call", "validate", "mock", "listen", "completions"]
    {
        let run = run_wagate(&[command, "--help"]).ends_with(0);
        assert!(run.stdout.contains(&format!("  wagate {command}")), "{command}: {}", run.stdout);
    }
}

#[test]
fn tells_its_version() {
    let run = run_wagate(&["--version"]).ends_with(0);
    assert_eq!(run.stdout.trim(), format!("wagate {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn bad_usage_is_status_two() {
    for arguments in [
        &["fly"][..],
        &["ops", "--vendor"],
        &["ops", "--format", "xml"],
        &["spec"],
        &["call", "waha"],
        &["mock"],
        &["mock", "--vendor", "waha", "--port", "70000"],
        &["validate"],
        &["completions", "cobol"],
    ] {
        let run = run_wagate(arguments).ends_with(2);
        assert!(run.stdout.is_empty() && !run.stderr.is_empty(), "{arguments:?}: {run:?}");
    }
}

#[test]
fn an_unknown_vendor_gets_the_list_of_vendors() {
    for arguments in [
        &["ops", "--vendor", "wahaa"][..],
        &["spec", "--vendor", "wahaa"],
        &["call", "wahaa", "getContact"],
        &["mock", "--vendor", "wahaa"],
        &["validate", "--vendor", "wahaa", "--operation", "getContact", "--status", "200", "-"],
    ] {
        run_wagate(arguments).ends_with(2).says(&[
            "wahaa",
            "green-api",
            "plug-chat",
            "waha",
            "z-api",
        ]);
    }
}

#[cfg(unix)]
#[test]
fn a_file_may_have_a_name_that_is_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(OsStr::from_bytes(b"caf\xe9.json"));
    std::fs::write(&path, r#"{"chatId": "79001234567@c.us"}"#).expect("a file");
    let validated = ["validate", "--vendor", "green-api", "--operation", "getContactInfo"];
    run(wagate(&validated).arg("--request").arg(&path)).ends_with(0);
    let call = ["call", "green-api", "getContactInfo", "--dry-run", "--body"];
    let shown = run(wagate(&call).arg(&path)).ends_with(0);
    assert!(shown.stdout.contains("79001234567@c.us"), "{shown:?}");
    let call = ["call", "green-api", "sendFileByUpload", "chatId=79001234567@c.us", "--dry-run"];
    let shown = run(wagate(&call).arg("--file").arg(&path)).ends_with(0);
    assert!(shown.stdout.contains("caf"), "{shown:?}");
}

#[test]
fn a_pipe_gets_tables_without_lines() {
    let run = run_wagate(&["ops", "waha"]).ends_with(0);
    let row = run.stdout.lines().find(|line| line.contains(" getContact "));
    let words: Vec<&str> = row.expect("a row").split_whitespace().collect();
    assert_eq!(words, ["waha", "getContact", "GET", "/api/contacts", "contacts"]);
    assert!(run.stdout.starts_with("vendor "), "{}", run.stdout);
    assert!(run.stdout.is_ascii(), "{}", run.stdout);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for arguments in [
        &["spec", "--vendor", "waha"][..],
        &["ops"],
        &["completions", "bash"],
        &["demo"],
        &["--help"],
    ] {
        let mut child = bare()
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.is_empty(), "{arguments:?}: {stderr}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_pipe_gets_no_colours() {
    for arguments in
        [&["ops"][..], &["vendors"], &["demo"], &["--help"], &["call", "waha", "nothing"]]
    {
        let run =
            run(wagate(arguments).env("TERM", "xterm-256color").env("COLORTERM", "truecolor"));
        assert!(
            !run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}'),
            "{arguments:?}: {run:?}"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("/dev/full");
    let output =
        bare().arg("ops").stdout(full).stderr(Stdio::piped()).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("standard output"));
}
