//! `wagate listen` in the background, and what is sent to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::support::{MARKER, bare};

/// The smallest event.
pub const EVENT: &str = r#"{"typeWebhook":"incomingMessageReceived","timestamp":1588091580}"#;

/// `wagate listen` in the background; killed when dropped.
pub struct Listener {
    pub child: Child,
    pub address: String,
    pub stderr: BufReader<ChildStderr>,
}

impl Listener {
    pub fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = bare();
        command.args(["listen", "--vendor", "green-api"]).args(arguments);
        command.envs(environment.iter().copied());
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut line = String::new();
        stderr.read_line(&mut line).expect("a line");
        let address = line.strip_prefix("listening on http://").expect("the address").trim();
        Self { child, address: address.to_owned(), stderr }
    }

    pub fn connect(&self) -> TcpStream {
        connect(&self.address)
    }

    /// Sends an event; tells the status.
    pub fn post(&self, body: &str) -> u16 {
        post(&self.address, body.as_bytes(), "").expect("an answer").0
    }

    #[cfg(unix)]
    pub fn signal(&self, signal: &str) {
        let mut kill = std::process::Command::new("kill");
        let sent = kill.args([signal, &self.child.id().to_string()]).status().expect("kill runs");
        assert!(sent.success());
    }

    /// Waits for its end; gives the status, and what it wrote to both streams.
    pub fn end(mut self) -> (Option<i32>, String, String) {
        let mut stdout = String::new();
        if let Some(mut pipe) = self.child.stdout.take() {
            pipe.read_to_string(&mut stdout).expect("UTF-8");
        }
        let status = self.child.wait().expect("it ends");
        let mut stderr = String::new();
        self.stderr.read_to_string(&mut stderr).expect("UTF-8");
        (status.code(), stdout, stderr)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time limit");
    stream
}

/// The status and the whole text of the answer.
pub fn post(address: &str, body: &[u8], headers: &str) -> Option<(u16, String)> {
    let length = body.len();
    let head = format!(
        "POST /any/path?x={MARKER} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)).ok()?;
    answer(stream)
}

/// The status and the whole text of what comes.
pub fn answer(mut stream: TcpStream) -> Option<(u16, String)> {
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let status = text.split(' ').nth(1)?.parse().ok()?;
    Some((status, text))
}

/// The lines as JSON.
pub fn parsed(stdout: &str) -> Vec<Value> {
    stdout.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}
