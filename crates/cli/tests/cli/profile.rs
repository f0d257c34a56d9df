//! Credentials from the environment and from a profile file.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{MARKER, Mock, Run, run, wagate};

const CALL: [&str; 5] = ["call", "waha", "getAllContacts", "--param", "session=default"];

/// A profile file that only its owner can read.
fn profile(text: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("profile.toml");
    fs::write(&path, text).expect("a file");
    close(&path);
    (folder, path)
}

fn close(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("permissions");
    }
    #[cfg(not(unix))]
    let _ = path;
}

fn call_with(path: &Path) -> Run {
    run(wagate(&CALL).arg("--profile").arg(path))
}

#[test]
fn missing_credentials_are_named() {
    run(&mut wagate(&["call", "green-api", "getContactInfo"])).ends_with(2).says(&[
        "WAGATE_GREEN_API_ID_INSTANCE",
        "WAGATE_GREEN_API_API_TOKEN_INSTANCE",
        "[green-api]",
    ]);
    run(wagate(&["call", "z-api", "getMetadataContact", "--param", "phone=5511999999999"])
        .env("WAGATE_Z_API_INSTANCE", "3C1F0A5BD2E84F6790AB12CD34EF5678"))
    .ends_with(2)
    .says(&["WAGATE_Z_API_TOKEN"]);
}

#[test]
fn an_empty_variable_is_a_missing_one() {
    run(wagate(&["call", "plug-chat", "getMetadataChat", "--param", "phone=5511999999999"])
        .env("WAGATE_PLUG_CHAT_TOKEN", ""))
    .ends_with(2)
    .says(&["WAGATE_PLUG_CHAT_TOKEN"]);
}

#[test]
fn a_file_is_as_good_as_the_environment() {
    let mock = Mock::start("waha", &[("WAGATE_WAHA_API_KEY", "11111111111111111111111111111111")]);
    let text = format!(
        "[waha]\napi_key = \"11111111111111111111111111111111\"\nbase_url = \"{}\"\n",
        mock.url
    );
    let (folder, path) = profile(&text);
    call_with(&path).ends_with(0);
    run(wagate(&CALL).env("WAGATE_PROFILE", &path)).ends_with(0);
    if cfg!(not(windows)) {
        fs::create_dir(folder.path().join("wagate")).expect("a folder");
        fs::rename(&path, folder.path().join("wagate").join("profile.toml")).expect("moved");
        run(wagate(&CALL).env("XDG_CONFIG_HOME", folder.path())).ends_with(0);
    }
}

#[test]
fn the_environment_wins() {
    let mock = Mock::start("waha", &[("WAGATE_WAHA_API_KEY", "11111111111111111111111111111111")]);
    let text = format!(
        "[waha]\napi_key = \"11111111111111111111111111111111\"\nbase_url = \"{}\"\n",
        mock.url
    );
    let (_folder, path) = profile(&text);
    run(wagate(&CALL)
        .arg("--profile")
        .arg(&path)
        .env("WAGATE_WAHA_API_KEY", "22222222222222222222222222222222"))
    .ends_with(1)
    .says(&["401"]);
}

#[test]
fn a_mistake_in_the_file_is_told_with_its_line() {
    for (text, line, message) in [
        ("[waha]\napi_kee = \"x\"\n", ":2:", "did you mean api_key?"),
        ("\n[wahaa]\n", ":2:", "did you mean waha?"),
        ("waha = 1\n", ":1:", "[waha]"),
        ("[waha]\n\napi_key = 12\n", ":3:", "quotation marks"),
        ("[waha]\nbase_url = \"http://localhost\"\n[waha]\n", ":3:", "TOML"),
        // Also when the mistake is in a section that this call does not need.
        ("[z-api]\nbase = \"x\"\n", ":2:", "z-api"),
    ] {
        let (_folder, path) = profile(text);
        call_with(&path).ends_with(2).says(&["profile.toml", line, message]);
    }
}

#[test]
fn a_broken_line_is_not_shown_for_it_may_hold_a_credential() {
    for line in [format!("api_key = \"{MARKER}"), format!("api_key = {MARKER}"), MARKER.to_owned()]
    {
        let (_folder, path) = profile(&format!("[waha]\n{line}\n"));
        call_with(&path).ends_with(2).says(&[":2:"]).keeps(MARKER);
    }
}

#[test]
fn a_file_that_was_asked_for_must_exist() {
    run(wagate(&CALL).args(["--profile", "/nowhere/profile.toml"]))
        .ends_with(2)
        .says(&["/nowhere/profile.toml"]);
    run(wagate(&CALL).env("WAGATE_PROFILE", "/nowhere/p.toml"))
        .ends_with(2)
        .says(&["/nowhere/p.toml"]);
    let folder = TempDir::new().expect("a folder");
    call_with(folder.path()).ends_with(2).says(&["cannot read the profile file"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let (_folder, path) = profile("[waha]\nbase_url = \"http://127.0.0.1:9\"\n");
    let warned = call_with(&path);
    assert!(!warned.stderr.contains("chmod"), "{warned:?}");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("permissions");
    call_with(&path).says(&["warning:", "chmod 600"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_change_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let (_folder, path) = profile("[waha]\nbase_url = \"http://127.0.0.1:9\"\n");
    for (mode, told) in [(0o602, "can change"), (0o620, "can change"), (0o666, "read and change")] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("permissions");
        call_with(&path).says(&["warning:", told, "chmod 600"]);
    }
}

#[test]
fn a_credential_in_the_place_of_a_key_or_a_section_is_not_shown() {
    for text in [
        format!("[waha]\n{MARKER} = \"x\"\n"),
        format!("[waha]\n\"{MARKER} \" = 1\n"),
        format!("[waha]\napi_key.{MARKER} = \"x\"\n"),
        format!("[waha]\n{MARKER} = 1\n{MARKER} = 2\n"),
        format!("[{MARKER}]\n"),
        format!("[{MARKER}]\n[{MARKER}]\n"),
        format!("{MARKER} = \"x\"\n"),
        format!("[waha.{MARKER}]\n"),
        format!("[waha]\n[waha.{MARKER}.x]\nx = 1\n[waha.{MARKER}]\nx.y = 1\n"),
    ] {
        let (_folder, path) = profile(&text);
        call_with(&path).ends_with(2).says(&["profile.toml:"]).keeps(MARKER);
    }
}
