//! How `listen` ends.

use std::io::Write;
use std::time::Duration;

use serde_json::json;

use crate::listener::{EVENT, Listener, answer, parsed, post};

#[test]
fn no_more_events_are_taken_than_were_asked_for() {
    let listener = Listener::start(&["--count", "3"], &[]);
    let address = listener.address.clone();
    let posts: Vec<_> = (0..12)
        .map(|_| {
            let address = address.clone();
            std::thread::spawn(move || {
                post(&address, EVENT.as_bytes(), "").map(|(status, _)| status)
            })
        })
        .collect();
    let taken = posts.into_iter().filter_map(|post| post.join().expect("no panic"));
    assert_eq!(taken.filter(|status| *status == 200).count(), 3);
    let (status, stdout, _) = listener.end();
    assert_eq!((status, parsed(&stdout).len()), (Some(0), 3));
}

#[cfg(unix)]
#[test]
fn control_c_leaves_nothing_half_written() {
    for (signal, _) in crate::support::stop_signals() {
        let listener = Listener::start(&[], &[]);
        let address = listener.address.clone();
        let senders: Vec<_> = (0..4)
            .map(|_| {
                let address = address.clone();
                // Far more than a pipe takes at once.
                let event =
                    json!({"typeWebhook": "incomingMessageReceived", "text": "x".repeat(300_000)});
                std::thread::spawn(move || {
                    let body = event.to_string();
                    let send = || post(&address, body.as_bytes(), "").map(|(status, _)| status);
                    std::iter::from_fn(send).take_while(|status| *status == 200).count()
                })
            })
            .collect();
        let late = std::thread::spawn({
            let id = listener.child.id().to_string();
            move || {
                std::thread::sleep(Duration::from_millis(700));
                std::process::Command::new("kill").args([signal, &id]).status().expect("kill runs")
            }
        });
        let (status, stdout, stderr) = listener.end();
        assert!(late.join().expect("no panic").success());
        let taken: usize = senders.into_iter().map(|one| one.join().expect("no panic")).sum();
        assert_eq!(status, Some(0), "{stderr}");
        assert!(stdout.ends_with('\n') && stderr.contains("stopping"), "{stderr}");
        let printed = parsed(&stdout).len();
        // An answer may be lost on its way, an event that was answered may not.
        assert!(taken > 0 && printed >= taken, "{signal}: {taken} taken, {printed} printed");
    }
}

#[cfg(unix)]
#[test]
fn a_request_that_has_begun_is_finished() {
    let listener = Listener::start(&[], &[]);
    let mut stream = listener.connect();
    let (first, rest) = EVENT.split_at(20);
    let length = EVENT.len();
    let head = format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n{first}");
    stream.write_all(head.as_bytes()).expect("it reads");
    std::thread::sleep(Duration::from_millis(300));
    listener.signal("-INT");
    std::thread::sleep(Duration::from_millis(300));
    stream.write_all(rest.as_bytes()).expect("it still reads");
    assert_eq!(answer(stream).expect("an answer").0, 200);
    let (status, stdout, _) = listener.end();
    assert_eq!((status, parsed(&stdout).len()), (Some(0), 1));
}

#[cfg(unix)]
#[test]
fn a_line_is_written_to_its_end_also_when_its_sender_has_gone() {
    let listener = Listener::start(&[], &[]);
    let event = format!("\"{}\"", "x".repeat(500_000));
    let mut stream = listener.connect();
    let head = format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n", event.len());
    stream.write_all((head + &event).as_bytes()).expect("it reads");
    // Nobody reads standard output yet, which takes far less than the line.
    std::thread::sleep(Duration::from_millis(500));
    drop(stream);
    listener.signal("-INT");
    std::thread::sleep(Duration::from_millis(500));
    let (status, stdout, stderr) = listener.end();
    assert_eq!((status, parsed(&stdout).len()), (Some(0), 1), "{stderr}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_does_not_read_does_not_keep_it() {
    let mut listener = Listener::start(&[], &[]);
    let event = format!("\"{}\"", "x".repeat(500_000));
    let address = listener.address.clone();
    let sender = std::thread::spawn(move || post(&address, event.as_bytes(), ""));
    std::thread::sleep(Duration::from_millis(500));
    let unread = listener.child.stdout.take();
    listener.signal("-INT");
    let (status, _, stderr) = listener.end();
    assert_eq!(status, Some(2), "{stderr}");
    assert!(stderr.contains("nobody reads standard output"), "{stderr}");
    assert!(sender.join().expect("no panic").is_none(), "what was not printed was not answered");
    drop(unread);
}

#[cfg(unix)]
#[test]
fn a_connection_on_which_nothing_comes_does_not_keep_it() {
    let listener = Listener::start(&[], &[]);
    let idle = listener.connect();
    assert_eq!(listener.post(EVENT), 200);
    listener.signal("-INT");
    let (status, stdout, stderr) = listener.end();
    assert_eq!((status, parsed(&stdout).len()), (Some(0), 1));
    assert!(!stderr.contains("cut off"), "{stderr}");
    drop(idle);
}

#[test]
fn a_reader_that_goes_away_ends_it() {
    let mut listener = Listener::start(&[], &[]);
    drop(listener.child.stdout.take());
    assert_eq!(listener.post(EVENT), 503, "so that the gateway sends it again");
    let (status, _, stderr) = listener.end();
    assert_eq!(status, Some(2), "{stderr}");
    assert!(stderr.contains("standard output was closed"), "{stderr}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_hangup_that_is_to_be_ignored_is_ignored() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    let mut command = Command::new("sh");
    let script = "trap '' HUP; exec \"$0\" listen --vendor green-api";
    command.args(["-c", script, env!("CARGO_BIN_EXE_wagate")]);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut line = String::new();
    let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
    stderr.read_line(&mut line).expect("a line");
    let address = line.strip_prefix("listening on http://").expect("the address").trim().to_owned();
    let kill = |signal: &str| {
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill runs").success());
    };
    kill("-HUP");
    std::thread::sleep(Duration::from_millis(300));
    let (status, _) = post(&address, EVENT.as_bytes(), "").expect("it still runs");
    kill("-TERM");
    assert_eq!((status, child.wait().expect("it ends").code()), (200, Some(0)));
}
