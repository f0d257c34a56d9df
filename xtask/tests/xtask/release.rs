//! `release --dry-run`: what keeps a release from being made is told before anybody publishes.

use std::{fs, path::Path, process::Command};

use tempfile::TempDir;

const ROOT: &str = r#"[workspace]
members = ["upper", "lower", "chores"]
resolver = "3"

[workspace.package]
version = "0.3.0"

[workspace.dependencies]
wagate-release-test-lower = { path = "lower", version = "0.3.0" }
"#;

const ABOUT: &str = r#"edition = "2024"
description = "Half of a sample"
license = "MIT"
repository = "https://example.com/sample"
readme = "README.md"
keywords = ["sample"]
categories = ["development-tools"]

[package.metadata.docs.rs]
all-features = true
"#;

/// A workspace in git that is ready to be released: `upper` needs `lower`, and the chores are not published.
fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("Cargo.toml", ROOT);
    write(".gitignore", "target/\n");
    write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- All of it.\n");
    for half in ["lower", "upper"] {
        let name = format!("name = \"wagate-release-test-{half}\"");
        let needs = match half {
            "upper" => "\n[dependencies]\nwagate-release-test-lower.workspace = true\n",
            _ => "",
        };
        let manifest = format!("[package]\n{name}\nversion.workspace = true\n{ABOUT}{needs}");
        write(&format!("{half}/Cargo.toml"), &manifest);
        write(&format!("{half}/README.md"), "# Half of a sample\n");
        write(&format!("{half}/src/lib.rs"), "");
    }
    write(
        "chores/Cargo.toml",
        "[package]\nname = \"chores\"\nedition = \"2024\"\npublish = false\n",
    );
    write("chores/src/lib.rs", "");
    git(folder.path(), &["init", "-q"]);
    commit(folder.path());
    folder
}

fn git(folder: &Path, arguments: &[&str]) {
    let done = Command::new("git").current_dir(folder).args(arguments).status().expect("git runs");
    assert!(done.success(), "git {arguments:?}");
}

fn commit(folder: &Path) {
    git(folder, &["add", "."]);
    let user = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    git(folder, &[&user[..], &["commit", "-qm", "Go on"]].concat());
}

/// Changes a file of the workspace, and commits that.
fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).expect("a file");
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(path, text.replacen(from, to, 1)).expect("a file");
    commit(folder);
}

/// Runs the chore; the status, what it tells, and what it says is wrong.
fn release(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
    // Not where the tests of this workspace are built.
    command.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command.current_dir(folder).arg("release").args(arguments);
    let output = command.output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// What keeps the release from being made.
#[track_caller]
fn refused(folder: &Path) -> String {
    let (status, told, errors) = release(folder, &["--dry-run"]);
    assert_eq!(status, Some(1), "{told}{errors}");
    assert!(!told.contains("packages"), "{told}");
    errors
}

#[test]
fn what_is_well_is_packed_and_the_rest_is_for_a_person() {
    let folder = workspace();
    let (status, told, errors) = release(folder.path(), &["--dry-run"]);
    assert_eq!(status, Some(0), "{told}{errors}");
    let lines: Vec<&str> = told.lines().collect();
    let starts = ["versions", "about", "changelog", "tree", "packages"];
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start) && line.contains(" s): "), "{line}");
    }
    assert!(lines[0].ends_with(": 0.3.0 of 2 crates"), "{told}");
    assert!(lines[2].contains("CHANGELOG.md:3 would become `## [0.3.0] - 2"), "{told}");
    let publish = "cargo publish -p wagate-release-test-lower -p wagate-release-test-upper\n";
    assert!(told.contains(publish), "{told}");
    // Nothing is left of the packages, and nothing was changed.
    git(folder.path(), &["diff", "--exit-code", "--quiet"]);
    let target = fs::read_dir(folder.path().join("target")).expect("cargo makes it");
    assert_eq!(target.count(), 0);
}

#[test]
fn a_crate_that_does_not_build_from_its_package_is_no_release() {
    let folder = workspace();
    fs::write(folder.path().join("upper/src/lib.rs"), "use no_such_crate as _;\n").expect("a file");
    commit(folder.path());
    let (status, told, errors) = release(folder.path(), &["--dry-run"]);
    assert_eq!(status, Some(1), "{told}{errors}");
    assert!(errors.contains("no_such_crate") && !told.contains("cargo publish"), "{told}{errors}");
}

#[test]
fn nothing_is_published() {
    let (status, told, errors) = release(workspace().path(), &[]);
    assert_eq!((status, told.as_str()), (Some(2), ""), "{errors}");
    assert!(errors.contains("run `cargo xtask release --dry-run`"), "{errors}");
}

#[test]
fn a_crate_with_another_version_is_named_with_its_line() {
    let folder = workspace();
    change(folder.path(), "upper/Cargo.toml", "version.workspace = true", "version = \"0.2.9\"");
    let wanted = "error: upper/Cargo.toml:3: `wagate-release-test-upper` has the version 0.2.9, the workspace 0.3.0";
    let errors = refused(folder.path());
    assert!(errors.contains(wanted), "{errors}");
}

#[test]
fn a_version_that_was_raised_in_one_place_only_is_named_with_its_line() {
    let folder = workspace();
    change(folder.path(), "Cargo.toml", "version = \"0.3.0\"", "version = \"0.4.0\"");
    let wanted = "error: Cargo.toml:9: `wagate-release-test-lower` is asked for as ^0.3.0, and has the version 0.4.0";
    let errors = refused(folder.path());
    assert!(errors.contains(wanted), "{errors}");
}

#[test]
fn what_crates_io_asks_for_is_named_with_its_line() {
    let folder = workspace();
    change(folder.path(), "lower/Cargo.toml", "keywords = [\"sample\"]\n", "");
    change(folder.path(), "upper/Cargo.toml", "[\"sample\"]", "[\"two words\"]");
    let errors = refused(folder.path());
    let wanted = "error: lower/Cargo.toml:1: `wagate-release-test-lower` has no `keywords`";
    assert!(errors.contains(wanted), "{errors}");
    let wanted =
        "error: upper/Cargo.toml:9: `wagate-release-test-upper` has the keyword `two words`";
    assert!(errors.contains(wanted), "{errors}");
}

#[test]
fn a_crate_that_needs_an_unpublished_one_is_named_with_its_line() {
    let folder = workspace();
    let needs = "[dependencies]\nchores = { path = \"../chores\" }\n";
    change(folder.path(), "upper/Cargo.toml", "[dependencies]\n", needs);
    let wanted = "error: upper/Cargo.toml:16: `wagate-release-test-upper` needs `chores`, which is not published";
    let errors = refused(folder.path());
    assert!(errors.contains(wanted), "{errors}");
}

#[test]
fn a_release_without_news_is_none() {
    let folder = workspace();
    change(folder.path(), "CHANGELOG.md", "- All of it.\n", "");
    let errors = refused(folder.path());
    assert!(errors.contains("error: CHANGELOG.md:3: nothing is told of this release"), "{errors}");
}

#[test]
fn what_git_does_not_have_is_named() {
    let folder = workspace();
    fs::write(folder.path().join("lower/src/forgotten.rs"), "").expect("a file");
    fs::write(folder.path().join("upper/src/lib.rs"), "// Changed\n").expect("a file");
    let errors = refused(folder.path());
    for file in ["lower/src/forgotten.rs", "upper/src/lib.rs"] {
        let wanted = format!("error: {file}: it is changed and not committed");
        assert!(errors.contains(&wanted), "{errors}");
    }
}

#[test]
fn a_version_with_a_tag_is_not_released_again() {
    let folder = workspace();
    git(folder.path(), &["tag", "v0.3.0"]);
    let errors = refused(folder.path());
    assert!(errors.contains("error: Cargo.toml:6: the tag v0.3.0 is there already"), "{errors}");
}
