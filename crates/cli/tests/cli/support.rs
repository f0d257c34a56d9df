//! Runs the command, a mock gateway in the background, and servers with one canned answer.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::Duration;

use assert_cmd::Command;
use serde_json::Value;

/// Credentials that may appear in no output.
pub const MARKER: &str = "5ecre7MARKER5ecre7MARKER5ecre7MA";

/// The command with an empty environment.
pub fn wagate(arguments: &[&str]) -> Command {
    let mut command = Command::from_std(bare());
    command.args(arguments).timeout(Duration::from_secs(60));
    command
}

/// The same as a plain process.
pub fn bare() -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_wagate"));
    command.env_clear();
    // Windows opens no socket without it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    command
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Fails unless the status is this one.
    #[track_caller]
    pub fn ends_with(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    /// Fails unless standard error holds each of these texts.
    #[track_caller]
    pub fn says(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.stderr.contains(text), "no `{text}` in {self:?}");
        }
        self
    }

    /// Fails when a secret appears in either stream, as it is or percent-encoded.
    #[track_caller]
    pub fn keeps(self, secret: &str) -> Self {
        for stream in [&self.stdout, &self.stderr] {
            assert!(!stream.contains(secret), "a secret in {stream}");
        }
        self
    }
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the command runs");
    Run {
        status: output.status.code().expect("an exit status"),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// Runs the command with these arguments and an empty environment.
pub fn run_wagate(arguments: &[&str]) -> Run {
    run(&mut wagate(arguments))
}

/// `wagate mock` in the background; killed when dropped.
pub struct Mock {
    pub child: Child,
    pub url: String,
    pub stderr: BufReader<std::process::ChildStderr>,
}

impl Mock {
    /// Starts the mock gateway of a vendor with these variables.
    pub fn start(vendor: &str, environment: &[(&str, &str)]) -> Self {
        let mut command = bare();
        command.args(["mock", "--vendor", vendor]).envs(environment.iter().copied());
        let mut child =
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the mock starts");
        let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut line = String::new();
        stderr.read_line(&mut line).expect("a line");
        let url = line.strip_prefix("listening on ").expect("the address").trim().to_owned();
        Self { child, url, stderr }
    }

    /// The rest of what it says, once it has ended.
    #[cfg(unix)]
    pub fn rest(&mut self) -> String {
        let mut text = String::new();
        self.stderr.read_to_string(&mut text).expect("UTF-8");
        text
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port on which nothing listens.
pub fn closed_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("an address").port()
}

/// A server that gives every request the same answer; returns its address.
pub fn answering(
    status: &'static str,
    content_type: &'static str,
    body: impl Into<String>,
) -> String {
    let body = body.into();
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            answer(stream, status, content_type, &body);
        }
    });
    address
}

/// A server that answers with the first line of the request, as many servers do for a path that they do not know.
pub fn echoing(status: &'static str) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut line = String::new();
            if let Ok(copy) = stream.try_clone() {
                let _ = BufReader::new(copy).read_line(&mut line);
            }
            answer(stream, status, "text/plain", &format!("no route for {line}"));
        }
    });
    address
}

fn answer(mut stream: TcpStream, status: &str, content_type: &str, body: &str) {
    // What is left of a small request; the answer does not depend on it.
    let _ = stream.set_read_timeout(Some(Duration::from_millis(50)));
    let _ = stream.read(&mut [0; 16 * 1024]);
    let length = body.len();
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
}

/// The signals that ask the command to stop, each with the status that it ends with. Under `nohup`, which the command
/// inherits from the tests, a hangup is none of them.
#[cfg(unix)]
pub fn stop_signals() -> Vec<(&'static str, i32)> {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    let mut signals = vec![("-INT", 130), ("-TERM", 143)];
    if ignored.is_some_and(|mask| mask & 1 == 0) {
        signals.push(("-HUP", 129));
    }
    signals
}
