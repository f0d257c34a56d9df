//! How chores end that cannot do their work.

use assert_cmd::Command;
use tempfile::TempDir;

fn xtask(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments).output().expect("it runs");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_folder_that_cannot_be_read_is_status_two() {
    let folder = TempDir::new().expect("a folder");
    let missing = folder.path().join("missing");
    let missing = missing.to_str().expect("UTF-8");
    for chore in [&["lint"][..], &["generate", "--check"]] {
        let (status, stderr) = xtask(&[chore, &["--specs", missing]].concat());
        assert!(stderr.starts_with("error: cannot read "), "{chore:?}: {stderr}");
        assert_eq!(status, Some(2), "{chore:?}");
    }
}

#[test]
fn specs_with_problems_are_status_one() {
    let folder = TempDir::new().expect("a folder");
    let vendor = folder.path().join("waha");
    std::fs::create_dir(&vendor).expect("a folder");
    std::fs::write(vendor.join("openapi.yaml"), "openapi: [").expect("a file");
    let specs = folder.path().to_str().expect("UTF-8");
    for chore in [&["lint"][..], &["generate", "--check"]] {
        assert_eq!(xtask(&[chore, &["--specs", specs]].concat()).0, Some(1), "{chore:?}");
    }
}
