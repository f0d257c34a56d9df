//! As much of a shell as the consoles of the guide need. What a console shows below a command must come from the command:
//! `…` stands for any text in a line, and for any lines where it is alone.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::{bare, run, wagate};

/// Longer than any command takes.
const DEADLINE: Duration = Duration::from_secs(60);
const LISTENING: &str = "listening on ";

/// What a page's consoles are run in.
pub struct Shell {
    page: String,
    folder: TempDir,
    variables: Vec<(String, String)>,
    /// The addresses that the page names, each with the one that is meant.
    addresses: BTreeMap<String, String>,
    servers: Vec<Server>,
    status: i32,
    /// The command that failed, until the page shows its status.
    failed: Option<String>,
    commands: usize,
}

/// A command that runs until the page ends.
struct Server {
    child: Child,
    printed: Arc<Mutex<String>>,
    /// What the page shows of it.
    shown: Vec<String>,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Shell {
    pub fn new(page: &str) -> Self {
        Self {
            page: page.to_owned(),
            folder: tempfile::tempdir().expect("a folder"),
            variables: Vec::new(),
            addresses: BTreeMap::new(),
            servers: Vec::new(),
            status: 0,
            failed: None,
            commands: 0,
        }
    }

    /// Does what a console shows.
    pub fn run(&mut self, console: &str) {
        let mut lines = console.lines().peekable();
        while let Some(line) = lines.next() {
            let command =
                line.strip_prefix("$ ").unwrap_or_else(|| panic!("{}: {line}", self.page));
            let mut shown = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
                shown.push(line.to_owned());
            }
            self.command(command, shown);
        }
    }

    fn command(&mut self, line: &str, shown: Vec<String>) {
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        if words == ["echo", "$?"] {
            self.failed = None;
            assert_eq!(shown, [self.status.to_string()], "{}: {line}", self.page);
            return;
        }
        self.assert_well();
        match words[..] {
            ["export", ref assignments @ ..] => self.export(assignments),
            ["cat", file] => {
                let text = shown.join("\n") + "\n";
                fs::write(self.folder.path().join(file), self.meant(&text)).expect("a file");
            }
            ["chmod", mode, file] => change_mode(&self.folder.path().join(file), mode),
            ["curl", "-d", body, url] => self.curl(body, url, &shown),
            // It takes minutes, and the network.
            ["cargo", "install", ..] => {}
            ["wagate", ref arguments @ ..] => {
                self.commands += 1;
                let arguments: Vec<String> =
                    arguments.iter().map(|word| self.meant(word)).collect();
                if arguments.iter().any(|word| word == "--publish") {
                    self.without_nats(&arguments);
                } else if arguments.iter().any(|word| word == "--port") {
                    self.serve(arguments, shown);
                } else {
                    self.wagate(&arguments, &shown);
                }
            }
            _ => panic!("{}: nobody runs `{line}`", self.page),
        }
    }

    fn export(&mut self, assignments: &[&str]) {
        for assignment in assignments {
            let (name, value) = assignment.split_once('=').expect("NAME=VALUE");
            let value = self.meant(value);
            self.variables.push((name.to_owned(), value));
        }
    }

    fn curl(&mut self, body: &str, url: &str, shown: &[String]) {
        let body = match body.strip_prefix('@') {
            Some(file) => fs::read_to_string(self.folder.path().join(file)).expect("a file"),
            None => self.meant(body),
        };
        let url = self.meant(url);
        let (address, path) = url.trim_start_matches("http://").split_once('/').expect("a path");
        let (status, answer) = post(address, path, &body);
        assert!(status.starts_with('2'), "{}: {url} answers {status}: {answer}", self.page);
        self.shows(&answer, shown, &url);
    }

    /// Runs a command to its end.
    fn wagate(&mut self, arguments: &[String], shown: &[String]) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = wagate(&arguments);
        command.current_dir(self.folder.path()).envs(self.variables.iter().cloned());
        let run = run(&mut command);
        self.status = run.status;
        self.failed = (run.status != 0).then(|| format!("{arguments:?}: {run:?}"));
        // What a command says of its work comes before what it finds.
        let printed = run.stderr + &run.stdout;
        self.shows(&printed, shown, &format!("{arguments:?}"));
    }

    /// Starts a command that runs until it is stopped, on a port of its own.
    fn serve(&mut self, mut arguments: Vec<String>, shown: Vec<String>) {
        let at = arguments.iter().position(|word| word == "--port").expect("a port") + 1;
        let named = format!("http://127.0.0.1:{}", arguments[at]);
        arguments[at] = "0".to_owned();
        let mut command = bare();
        command.args(&arguments).current_dir(self.folder.path());
        command.envs(self.variables.iter().cloned());
        let (mut child, printed) = started(&mut command);
        let line = until(|| {
            let printed = printed.lock().expect("whole").clone();
            let line = printed.lines().find_map(|line| line.strip_prefix(LISTENING));
            let has_ended = child.try_wait().expect("its status").is_some();
            assert!(!has_ended || line.is_some(), "{}: {arguments:?}: {printed}", self.page);
            line.map(|line| line.trim().to_owned())
        });
        self.addresses.insert(named, line.expect("it listens"));
        self.servers.push(Server { child, printed, shown });
    }

    /// A stream needs a server of NATS; without one the command says that there is none.
    fn without_nats(&self, arguments: &[String]) {
        let free = TcpListener::bind("127.0.0.1:0").expect("a port");
        let nowhere = free.local_addr().expect("an address").port();
        drop(free);
        let at = arguments.iter().position(|word| word == "--publish").expect("it is there") + 1;
        let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let address = arguments[at].replace("127.0.0.1:4222", &format!("127.0.0.1:{nowhere}"));
        arguments[at] = &address;
        run(&mut wagate(&arguments)).ends_with(2).says(&["cannot reach nats://"]);
    }

    /// Fails if a command failed and the page does not say so.
    fn assert_well(&self) {
        assert_eq!(self.failed, None, "{}", self.page);
    }

    /// Looks at what the servers have printed; tells how many commands there were.
    pub fn end(self) -> usize {
        self.assert_well();
        for server in &self.servers {
            let expected = self.expected(&server.shown);
            let shown = until(|| {
                let printed = server.printed.lock().expect("whole").clone();
                matches(&printed, &expected).then_some(())
            });
            let printed = server.printed.lock().expect("whole");
            assert!(shown.is_some(), "{}: no {expected:?} in\n{printed}", self.page);
        }
        self.commands
    }

    #[track_caller]
    fn shows(&self, printed: &str, shown: &[String], about: &str) {
        let expected = self.expected(shown);
        assert!(
            matches(printed, &expected),
            "{}: {about} prints\n{printed}and not\n{}",
            self.page,
            expected.join("\n")
        );
    }

    /// What a page shows, with the addresses that are meant.
    fn expected(&self, shown: &[String]) -> Vec<String> {
        shown.iter().map(|line| self.meant(line)).collect()
    }

    /// A text with the addresses that are meant in place of those that the page names.
    fn meant(&self, text: &str) -> String {
        self.addresses
            .iter()
            .fold(text.to_owned(), |text, (named, meant)| text.replace(named, meant))
    }
}

/// Who may read and write a file, where files have that.
fn change_mode(file: &Path, mode: &str) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = u32::from_str_radix(mode, 8).expect("an octal number");
        fs::set_permissions(file, fs::Permissions::from_mode(mode)).expect("it is ours");
    }
    #[cfg(not(unix))]
    let _ = (file, mode);
}

/// Posts as curl does; the status and the body of the answer.
fn post(address: &str, path: &str, body: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).expect("it listens");
    let length = body.len();
    let head = format!(
        "POST /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\n\r\n"
    );
    stream.write_all((head + body).as_bytes()).expect("it reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
    let status = head.split(' ').nth(1).unwrap_or_default();
    (status.to_owned(), body.to_owned())
}

/// Starts a command, and collects what it prints.
fn started(command: &mut Command) -> (Child, Arc<Mutex<String>>) {
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let printed = Arc::new(Mutex::new(String::new()));
    let stdout = child.stdout.take().expect("a pipe");
    let stderr = child.stderr.take().expect("a pipe");
    collect(BufReader::new(stdout), Arc::clone(&printed));
    collect(BufReader::new(stderr), Arc::clone(&printed));
    (child, printed)
}

fn collect(from: impl BufRead + Send + 'static, into: Arc<Mutex<String>>) {
    std::thread::spawn(move || {
        for line in from.lines().map_while(Result::ok) {
            let mut into = into.lock().expect("whole");
            into.push_str(&line);
            into.push('\n');
        }
    });
}

/// What is there at last, or nothing when the deadline has passed.
fn until<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        let found = look();
        if found.is_some() || start.elapsed() > DEADLINE {
            return found;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The words of a command, without a comment. Single quotes keep a word together.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut is_quoted = false;
    for one in line.chars() {
        match one {
            '\'' => {
                is_quoted = !is_quoted;
                word.get_or_insert_default();
            }
            ' ' if !is_quoted => words.extend(word.take()),
            '#' if word.is_none() => break,
            _ => word.get_or_insert_default().push(one),
        }
    }
    words.extend(word);
    words
}

/// Whether a text is these lines, one after the other.
fn matches(printed: &str, shown: &[String]) -> bool {
    let mut printed = printed.lines();
    let mut may_skip = false;
    for line in shown {
        if line == "…" {
            may_skip = true;
            continue;
        }
        let found = match may_skip {
            true => printed.any(|printed| is_like(printed, line)),
            false => printed.next().is_some_and(|printed| is_like(printed, line)),
        };
        if !found {
            return false;
        }
        may_skip = false;
    }
    may_skip || printed.next().is_none()
}

/// Whether a line is this one, with any text in place of each `…`.
fn is_like(line: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('…');
    let Some(mut rest) = parts.next().and_then(|start| line.strip_prefix(start)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[test]
fn a_shown_line_is_one_that_was_printed() {
    let shown = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let printed = "one\n{\"at\":\"noon\",\"is\":1}\nthree\n";
    assert!(matches(printed, &shown(&["…", "{\"at\":\"…\",\"is\":1}", "three"])));
    assert!(matches(printed, &shown(&["one", "…", "three"])));
    assert!(matches(printed, &shown(&["one", "…"])));
    assert!(!matches(printed, &shown(&["one", "three"])), "a line was left out");
    assert!(!matches(printed, &shown(&["one"])), "the end was left out");
    assert!(!matches(printed, &shown(&["…", "two"])));
    assert!(!matches(printed, &shown(&["on"])), "a part of a line");
    assert_eq!(
        words("wagate send --text 'Hello there' # greets"),
        ["wagate", "send", "--text", "Hello there"]
    );
}
