//! `call green-api` with what the tests of files need.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

use crate::support::{Run, closed_port, run, wagate};

/// The instance.
pub const ID: &str = "1101000001";
/// Its token, which may appear in no output.
pub const TOKEN: &str = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

/// The command with the credentials of an instance and this address.
pub fn green_api(url: &str, arguments: &[&str]) -> Command {
    let mut command = wagate(&["call", "green-api"]);
    command
        .args(arguments)
        .args(["--retries", "0"])
        .env("WAGATE_GREEN_API_API_URL", url)
        .env("WAGATE_GREEN_API_MEDIA_URL", url)
        .env("WAGATE_GREEN_API_PARTNER_URL", url)
        .env("WAGATE_GREEN_API_ID_INSTANCE", ID)
        .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", TOKEN);
    command
}

/// Runs it.
pub fn call(url: &str, arguments: &[&str]) -> Run {
    run(&mut green_api(url, arguments))
}

/// A folder with one file.
pub fn folder_with(name: &str, content: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, content).expect("a file");
    (folder, path)
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// Nothing listens there: a status of 1 would mean that something was sent.
pub fn nowhere() -> String {
    format!("http://127.0.0.1:{}", closed_port())
}
