//! `surface`: what a change of a description means for users of its client.

use std::{path::Path, process::Command};

use tempfile::TempDir;

/// A workspace in git with the description of the sample, as it was committed.
fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/sample");
    copy(&sample, &folder.path().join("specs/sample"));
    std::fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").expect("a file");
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    let user = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    git(folder.path(), &[&user[..], &["commit", "-qm", "Begin"]].concat());
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).expect("a file");
        }
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let done = Command::new("git").current_dir(folder).args(arguments).status().expect("git runs");
    assert!(done.success(), "git {arguments:?}");
}

fn surface(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(["surface", "--against", "HEAD"]).args(more);
    let output = command.output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.code(), text + &String::from_utf8_lossy(&output.stderr))
}

/// Changes the first file below a folder that holds a text.
fn change(folder: &Path, from: &str, to: &str) -> bool {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().any(|path| {
        if path.is_dir() {
            return change(path, from, to);
        }
        let Ok(text) = std::fs::read_to_string(path) else { return false };
        text.contains(from) && std::fs::write(path, text.replacen(from, to, 1)).is_ok()
    })
}

#[test]
fn what_did_not_change_is_unchanged_and_git_is_left_alone() {
    let folder = workspace();
    assert_eq!(surface(folder.path(), &[]), (Some(0), "wagate-sample: unchanged\n".to_owned()));
    let status = Command::new("git").current_dir(folder.path()).args(["status", "-s"]).output();
    assert!(status.expect("git runs").stdout.is_empty());
}

#[test]
fn another_summary_is_a_patch_and_another_name_breaks() {
    let folder = workspace();
    let specs = folder.path().join("specs");
    assert!(change(&specs, "    summary: ", "    summary: Now and then, it "));
    let (status, text) = surface(folder.path(), &["--deny", "minor"]);
    assert!(text.starts_with("wagate-sample: patch\n"), "{text}");
    assert_eq!(status, Some(0));
    assert!(change(&specs, "operationId: ", "operationId: other"));
    let (status, text) = surface(folder.path(), &["--deny", "breaking"]);
    assert!(text.starts_with("wagate-sample: breaking\n"), "{text}");
    assert_eq!(status, Some(1));
    let (_, entry) = surface(folder.path(), &["--changelog"]);
    assert!(entry.starts_with("### Added\n\n- `wagate-sample`, methods: `"), "{entry}");
    assert!(entry.contains("\n### Removed\n\n- `wagate-sample`, methods: `"), "{entry}");
}

#[test]
fn a_revision_that_is_not_there_is_an_error() {
    let folder = workspace();
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder.path()).args(["surface", "--against", "v9"]).assert().code(2);
}
