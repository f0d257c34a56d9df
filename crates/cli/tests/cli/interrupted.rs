//! `call --output` that is broken off, and the modes of the files that it writes.
#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::gateway::Gateway;
use crate::green_api::{ID, TOKEN, call, folder_with, text};
use crate::support::bare;

/// A gateway with a file that never comes to its end.
fn endless() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let own = url.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let own = own.clone();
            std::thread::spawn(move || serve(stream, &own));
        }
    });
    url
}

fn serve(mut stream: TcpStream, own: &str) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    if line.contains("/downloadFile/") {
        let body = format!(r#"{{"downloadUrl":"{own}/files/photo.png"}}"#);
        let length = body.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        return stream.write_all((head + &body).as_bytes()).ok();
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nthe beginning").ok()?;
    // Until the client goes.
    std::io::copy(&mut reader, &mut std::io::sink()).ok().map(drop)
}

/// What lies in a folder beside this file.
fn others(folder: &TempDir, name: &str) -> usize {
    let entries = fs::read_dir(folder.path()).expect("a folder").flatten();
    entries.filter(|entry| entry.file_name() != name).count()
}

#[test]
fn a_signal_in_a_download_leaves_what_was_there() {
    let url = endless();
    for (signal, status) in crate::support::stop_signals() {
        let (folder, path) = folder_with("photo.png", b"before");
        let mut command = bare();
        command
            .args(["call", "green-api", "downloadFile", "--no-check", "--body", "-"])
            .args(["--output", text(&path)])
            .env("WAGATE_GREEN_API_API_URL", &url)
            .env("WAGATE_GREEN_API_ID_INSTANCE", ID)
            .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", TOKEN)
            .stdin(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command runs");
        child.stdin.take().expect("a pipe").write_all(b"{}").expect("it reads");
        let start = Instant::now();
        while others(&folder, "photo.png") == 0 {
            assert!(start.elapsed() < Duration::from_secs(20), "the download does not begin");
            std::thread::sleep(Duration::from_millis(20));
        }
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill runs").success());
        let ended = child.wait().expect("it ends");
        let mut stderr = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
        assert_eq!(ended.code(), Some(status), "{signal}: {stderr}");
        assert!(stderr.contains("stopped; nothing was written to"), "{stderr}");
        assert_eq!(others(&folder, "photo.png"), 0, "{signal}: something is left");
        assert_eq!(fs::read(&path).expect("a file"), b"before");
    }
}

fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

#[test]
fn a_file_keeps_its_mode() {
    let answer = |request: &crate::gateway::Request, own: &str| {
        let address = format!(r#"{{"downloadUrl":"{own}/files/photo.png"}}"#);
        let is_call = request.target.contains("/downloadFile/");
        ("200 OK", if is_call { address.into_bytes() } else { b"{}".to_vec() })
    };
    let gateway = Gateway::start(answer);
    for permissions in [0o600, 0o640, 0o444] {
        let (folder, path) = folder_with("photo.png", b"before");
        fs::set_permissions(&path, fs::Permissions::from_mode(permissions)).expect("a mode");
        let body = folder.path().join("body.json");
        fs::write(&body, "{}").expect("a file");
        let download =
            ["downloadFile", "--no-check", "--body", text(&body), "--output", text(&path)];
        call(&gateway.url, &download).ends_with(0);
        assert_eq!((mode(&path), fs::read(&path).expect("a file")), (permissions, b"{}".to_vec()));
        call(&gateway.url, &["getSettings", "--output", text(&path)]).ends_with(0);
        assert_eq!(mode(&path), permissions);
    }
    let folder = TempDir::new().expect("a folder");
    let (new, other) = (folder.path().join("new.json"), folder.path().join("other"));
    call(&gateway.url, &["getSettings", "--output", text(&new)]).ends_with(0);
    fs::write(&other, "").expect("a file");
    assert_eq!(mode(&new), mode(&other), "a new file is like every other");
}

#[test]
fn a_link_stays_a_link_also_where_its_file_is_yet_to_be() {
    use std::os::unix::fs::symlink;

    let gateway = Gateway::start(|_, _| ("200 OK", b"{}".to_vec()));
    let folder = TempDir::new().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("elsewhere")).expect("a folder");
    symlink("elsewhere/new.json", at("second")).expect("a link");
    symlink("second", at("first")).expect("a link");
    for _ in 0..2 {
        call(&gateway.url, &["getSettings", "--output", text(&at("first"))]).ends_with(0);
        assert_eq!(fs::read(at("elsewhere/new.json")).expect("a file"), b"{}");
        for link in ["first", "second"] {
            assert!(fs::symlink_metadata(at(link)).expect("a link").is_symlink(), "{link}");
        }
    }
    symlink("nowhere/new.json", at("astray")).expect("a link");
    let astray = call(&gateway.url, &["getSettings", "--output", text(&at("astray"))]);
    astray.ends_with(2).says(&["there is no folder"]);
    symlink("circle", at("circle")).expect("a link");
    call(&gateway.url, &["getSettings", "--output", text(&at("circle"))]).ends_with(2);
}
