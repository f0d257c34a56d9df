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

const KEY: &str = "11111111111111111111111111111111";
const OTHER_KEY: &str = "22222222222222222222222222222222";

#[test]
fn a_file_that_is_asked_for_comes_before_the_environment_and_that_before_other_files() {
    let mock = Mock::start("waha", &[("WAGATE_WAHA_API_KEY", KEY)]);
    let text = format!("[waha]\napi_key = \"{KEY}\"\nbase_url = \"{}\"\n", mock.url);
    let (_folder, path) = profile(&text);
    run(wagate(&CALL)
        .arg("--profile")
        .arg(&path)
        .env("WAGATE_WAHA_API_KEY", OTHER_KEY)
        .env("WAGATE_WAHA_BASE_URL", "http://127.0.0.1:9"))
    .ends_with(0);
    run(wagate(&CALL)
        .env("WAGATE_PROFILE", &path)
        .env("WAGATE_WAHA_API_KEY", OTHER_KEY)
        .env("WAGATE_WAHA_BASE_URL", &mock.url))
    .ends_with(1)
    .says(&["401"]);
}

#[test]
fn the_credentials_of_two_accounts_never_meet() {
    let call = ["call", "green-api", "getContactInfo"];
    let (_folder, path) = profile("[green-api]\nid_instance = \"1101000001\"\n");
    run(wagate(&call)
        .arg("--profile")
        .arg(&path)
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000002")
        .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", MARKER))
    .ends_with(2)
    .says(&["set `api_token_instance` in section [green-api]", "not taken from the environment"])
    .keeps(MARKER);
    let whole =
        format!("[green-api]\nid_instance = \"1101000001\"\napi_token_instance = \"{MARKER}\"\n");
    let (_folder, path) = profile(&whole);
    run(wagate(&call)
        .env("WAGATE_PROFILE", &path)
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000002"))
    .ends_with(2)
    .says(&["warning: the environment has", "set WAGATE_GREEN_API_API_TOKEN_INSTANCE"])
    .keeps(MARKER);
}

#[test]
fn an_address_belongs_to_the_credentials_beside_it_and_one_alone_is_for_everybody() {
    let (_folder, key) = profile(&format!("[waha]\napi_key = \"{KEY}\"\n"));
    let address = ("WAGATE_WAHA_BASE_URL", "http://elsewhere.example");
    let goes = |command: &mut assert_cmd::Command, host: &str| {
        let told = run(command.arg("--dry-run")).ends_with(0);
        assert!(told.stdout.contains(host), "{told:?}");
    };
    goes(wagate(&CALL).arg("--profile").arg(&key).env(address.0, address.1), "elsewhere.example");
    goes(wagate(&CALL).env("WAGATE_PROFILE", &key).env(address.0, address.1), "elsewhere.example");
    goes(
        wagate(&CALL)
            .arg("--profile")
            .arg(&key)
            .env(address.0, address.1)
            .env("WAGATE_WAHA_API_KEY", OTHER_KEY),
        "localhost:3000",
    );
    let (_folder, empty) = profile("");
    goes(wagate(&CALL).arg("--profile").arg(&empty).env(address.0, address.1), "localhost:3000");
}

#[test]
fn a_file_has_accounts_with_names() {
    let mock = Mock::start("waha", &[("WAGATE_WAHA_API_KEY", KEY)]);
    let text = format!(
        "[waha]\napi_key = \"{OTHER_KEY}\"\nbase_url = \"{url}\"\n\
         [accounts.sales.waha]\napi_key = \"{KEY}\"\nbase_url = \"{url}\"\n\
         [accounts.support.z-api]\ninstance = \"x\"\n",
        url = mock.url
    );
    let (_folder, path) = profile(&text);
    let with = |arguments: &[&str]| run(wagate(arguments).env("WAGATE_PROFILE", &path));
    let call = |account: &str| with(&[&CALL[..], &["--account", account]].concat());
    with(&CALL).ends_with(1).says(&["401"]);
    call("sales").ends_with(0);
    run(wagate(&CALL)
        .env("WAGATE_PROFILE", &path)
        .env("WAGATE_ACCOUNT", "sales")
        .env("WAGATE_WAHA_API_KEY", OTHER_KEY))
    .ends_with(0);
    call("salse").ends_with(2).says(&["`salse`", "did you mean sales?", "has sales, support"]);
    call("support").ends_with(2).says(&["[accounts.support.waha]", "of waha there are sales"]);
    // Without a vendor those are asked that the account has.
    let asked = ["--format", "json", "contact", "+5511999999999", "--account", "sales"];
    let rows = with(&asked).ends_with(0).json();
    let vias: Vec<&str> =
        rows.as_array().expect("rows").iter().filter_map(|row| row["via"].as_str()).collect();
    assert_eq!(vias, ["waha"]);
    for command in [
        &["send", "--via", "waha", "--to", "+5511999999999", "--text", "x"][..],
        &["check", "-", "--via", "waha"],
        &["export", "chats", "--via", "waha"],
        &["listen", "--vendor", "waha"],
    ] {
        with(&[command, &["--account", "salse"]].concat()).ends_with(2).says(&["mean sales?"]);
    }
    run(wagate(&CALL).args(["--account", "sales"]))
        .ends_with(2)
        .says(&["stands in a profile file"]);
    let (_folder, none) = profile("[waha]\n");
    let told = run(wagate(&CALL).arg("--profile").arg(none).args(["--account", "sales"]));
    told.ends_with(2).says(&["[accounts.sales.VENDOR] makes one"]);
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
        ("\naccounts = 1\n", ":2:", "[accounts.NAME.VENDOR]"),
        ("[accounts]\nsales = 1\n", ":2:", "[accounts.NAME.VENDOR]"),
        ("[accounts.sales.wahaa]\n", ":1:", "did you mean waha?"),
        ("[accounts.\"a b\".waha]\n", ":1:", "the name of an account"),
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
        format!("[accounts.sales.waha]\n{MARKER} = \"x\"\n"),
        format!("[accounts.sales.{MARKER}]\n"),
        format!("[accounts]\n{MARKER} = \"x\"\n"),
        format!("[waha]\n[waha.{MARKER}.x]\nx = 1\n[waha.{MARKER}]\nx.y = 1\n"),
    ] {
        let (_folder, path) = profile(&text);
        call_with(&path).ends_with(2).says(&["profile.toml:"]).keeps(MARKER);
    }
}
