//! `listen --publish`: events into a stream of a real NATS server.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::Range;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{MARKER, bare, run, wagate};

/// How many events a gateway sends side by side.
const SIDE_BY_SIDE: usize = 8;

/// A server with its store in a folder; killed when dropped.
struct Server {
    child: Child,
    port: u16,
    folder: TempDir,
    arguments: Vec<String>,
}

/// Without a server there is nothing to test: `NATS_SERVER` says that there must be one.
fn server(arguments: &[&str]) -> Option<Server> {
    let is_there = Command::new("nats-server").arg("--version").output().is_ok();
    if !is_there {
        assert!(std::env::var_os("NATS_SERVER").is_none(), "there is no nats-server");
        eprintln!("*** SKIPPED: there is no nats-server to publish to ***");
        return None;
    }
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let folder = TempDir::new().expect("a folder");
    let arguments = arguments.iter().map(|one| (*one).to_owned()).collect();
    let mut server = Server { child: placeholder(), port, folder, arguments };
    server.start();
    Some(server)
}

/// Something that has ended.
fn placeholder() -> Child {
    let mut child = bare().arg("vendors").stdout(Stdio::null()).spawn().expect("it starts");
    child.wait().expect("it ends");
    child
}

impl Server {
    fn start(&mut self) {
        let (port, store) = (self.port.to_string(), self.folder.path());
        let mut command = Command::new("nats-server");
        command.args(["--addr", "127.0.0.1", "--port", &port, "--jetstream", "--store_dir"]);
        command.arg(store).args(&self.arguments);
        self.child =
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        until(|| TcpStream::connect(("127.0.0.1", self.port)).is_ok());
    }

    /// As if its machine had lost its power.
    fn kill(&mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it has ended");
    }

    fn address(&self) -> String {
        format!("nats://127.0.0.1:{}/EVENTS", self.port)
    }

    /// The payloads of the stream, in their order.
    fn stored(&self) -> Vec<Value> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let client = async_nats::connect(format!("127.0.0.1:{}", self.port)).await;
            let context = async_nats::jetstream::new(client.expect("it is reached"));
            let stream = context.get_stream("EVENTS").await.expect("there is one");
            let count = stream.get_info().await.expect("it tells").state.last_sequence;
            let mut stored = Vec::new();
            for sequence in 1..=count {
                let message = stream.get_raw_message(sequence).await.expect("it is kept");
                stored.push(serde_json::from_slice(&message.payload).expect("JSON"));
            }
            stored
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn until(is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(60), "it takes too long");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// `wagate listen --publish`, and where it listens.
struct Listener {
    child: Child,
    address: String,
}

impl Listener {
    fn start(server: &Server, arguments: &[&str]) -> Self {
        let mut command = bare();
        command.args(["listen", "--vendor", "waha", "--publish", &server.address()]);
        let command = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let mut told = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let line = told.next().expect("a line").expect("UTF-8");
        let address = line.strip_prefix("listening on http://").expect("the address").to_owned();
        // What it tells later goes on, or it would wait for somebody to read it.
        std::thread::spawn(move || told.for_each(drop));
        Self { child, address }
    }

    /// The status of the answer.
    fn post(&self, body: &str) -> u16 {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let length = body.len();
        let request = format!(
            "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).expect("it answers");
        line.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status")
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn message(number: usize) -> String {
    json!({ "event": "message", "session": "default", "payload": {
        "id": format!("false_1@c.us_{number}"), "from": "1@c.us", "fromMe": false, "body": "Hi",
    } })
    .to_string()
}

fn id(stored: &Value) -> &str {
    stored["event"]["payload"]["id"].as_str().expect("an id")
}

#[test]
fn an_event_is_in_the_stream_once_before_the_gateway_is_answered() {
    let Some(server) = server(&[]) else { return };
    let mut listener = Listener::start(&server, &["--count", "3"]);
    assert_eq!(listener.post(&message(1)), 200);
    assert_eq!(server.stored().len(), 1);
    assert_eq!(listener.post(&message(1)), 200, "a gateway that was not heard tells it again");
    assert_eq!(listener.post(&message(2)), 200);
    assert_eq!(listener.child.wait().expect("it ends").code(), Some(0), "three were taken");
    let stored = server.stored();
    assert_eq!(stored.iter().map(id).collect::<Vec<_>>(), ["false_1@c.us_1", "false_1@c.us_2"]);
    assert_eq!((&stored[0]["vendor"], &stored[0]["kind"]), (&json!("waha"), &json!("message")));
}

/// How many events: all that were promised where there is time.
fn many() -> usize {
    if std::env::var_os("WAGATE_LONG").is_some() { 10_000 } else { 900 }
}

/// What became of the events that were sent.
#[derive(Default)]
struct Counts {
    taken: AtomicUsize,
    refused: AtomicUsize,
}

/// Sends events, several at a time as a gateway does, each until it is taken.
fn post_all(listener: &Listener, numbers: Range<usize>, counts: &Counts) {
    std::thread::scope(|scope| {
        for first in 0..SIDE_BY_SIDE {
            let own = numbers.clone().skip(first).step_by(SIDE_BY_SIDE);
            scope.spawn(move || {
                for number in own {
                    while listener.post(&message(number)) != 200 {
                        let refused = counts.refused.fetch_add(1, Ordering::Relaxed);
                        assert!(refused < 10_000, "it never comes back");
                    }
                    counts.taken.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
}

#[test]
fn a_server_that_is_killed_twice_loses_nothing_and_gets_nothing_twice() {
    let Some(mut server) = server(&[]) else { return };
    let (listener, counts) = (Listener::start(&server, &[]), Counts::default());
    std::thread::scope(|scope| {
        let all = scope.spawn(|| post_all(&listener, 0..many(), &counts));
        for third in [many() / 3, 2 * many() / 3] {
            until(|| counts.taken.load(Ordering::Relaxed) > third);
            server.kill();
            let refused = counts.refused.load(Ordering::Relaxed);
            until(|| counts.refused.load(Ordering::Relaxed) > refused);
            server.start();
        }
        all.join().expect("all are taken");
    });
    let stored = server.stored();
    let different: HashSet<&str> = stored.iter().map(id).collect();
    let refused = counts.refused.into_inner();
    println!("{} events, {refused} refused and sent again, {} in the stream", many(), stored.len());
    assert_eq!((stored.len(), different.len()), (many(), many()));
}

#[test]
fn a_full_stream_refuses_and_keeps_what_it_has() {
    let Some(server) = server(&[]) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let client = async_nats::connect(format!("127.0.0.1:{}", server.port)).await;
        let config = async_nats::jetstream::stream::Config {
            name: "EVENTS".to_owned(),
            subjects: vec!["EVENTS.>".to_owned()],
            max_messages: 2,
            discard: async_nats::jetstream::stream::DiscardPolicy::New,
            ..Default::default()
        };
        let context = async_nats::jetstream::new(client.expect("it is reached"));
        context.create_stream(config).await.expect("it is made");
    });
    let listener = Listener::start(&server, &[]);
    let statuses: Vec<u16> = (0..3).map(|number| listener.post(&message(number))).collect();
    assert_eq!(statuses, [200, 200, 503]);
    assert_eq!(server.stored().len(), 2);
}

#[test]
fn a_login_that_is_refused_or_a_server_that_is_away_ends_it() {
    let Some(mut server) = server(&["--user", "me", "--pass", MARKER]) else { return };
    let address = server.address();
    let listen = ["listen", "--vendor", "waha", "--publish", &address];
    let refused =
        run(wagate(&listen).envs([("WAGATE_NATS_USER", "me"), ("WAGATE_NATS_PASSWORD", "no")]));
    refused.ends_with(2).says(&["refuses the login", "WAGATE_NATS_USER"]);
    run(&mut wagate(&listen)).ends_with(2).says(&["refuses the login"]);
    server.kill();
    let login = [("WAGATE_NATS_USER", "me"), ("WAGATE_NATS_PASSWORD", MARKER)];
    run(wagate(&listen).envs(login))
        .ends_with(2)
        .keeps(MARKER)
        .says(&["cannot reach nats://127.0.0.1"]);
}
