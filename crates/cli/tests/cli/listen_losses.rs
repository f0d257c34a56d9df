//! Thousands of webhooks to a receiver that is killed, over connections that break: no event is lost that was answered.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value;

use crate::listener::{Listener, post};

/// How many events there are; fewer, unless all of them are asked for.
fn many() -> usize {
    if std::env::var_os("WAGATE_LONG").is_some() { 10_000 } else { 2_000 }
}

/// How many send at a time.
const SENDERS: usize = 4;

/// How often the receiver is killed.
const KILLED: usize = 5;

fn event(number: usize) -> String {
    format!(r#"{{"typeWebhook":"incomingMessageReceived","timestamp":{number}}}"#)
}

/// Reads what a receiver prints, until its end; gives the numbers of the events.
fn reading(listener: &mut Listener) -> JoinHandle<Vec<u64>> {
    let printed = BufReader::new(listener.child.stdout.take().expect("a pipe"));
    thread::spawn(move || {
        let lines = printed.lines().map_while(Result::ok);
        // The last line of one that was killed may be half of one.
        let values = lines.filter_map(|line| serde_json::from_str::<Value>(&line).ok());
        values.filter_map(|line| line["event"]["timestamp"].as_u64()).collect()
    })
}

/// Sends an event again and again until it is taken.
fn send(dice: &mut fastrand::Rng, address: &str, number: usize) {
    let body = event(number);
    loop {
        let taken = match dice.u8(..20) {
            0 => broken(address, &body, dice.usize(..body.len())),
            // Somebody answers, and nobody hears it.
            1 => broken(address, &body, body.len()),
            _ => post(address, body.as_bytes(), "").map(|(status, _)| status),
        };
        match taken {
            Some(200) => return,
            Some(status) => panic!("{number}: {status}"),
            // As gateways do, after a while.
            None => thread::sleep(Duration::from_millis(1)),
        }
    }
}

/// Sends so much of an event, and goes away.
fn broken(address: &str, body: &str, length: usize) -> Option<u16> {
    let mut stream = TcpStream::connect(address).ok()?;
    let head = format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n", body.len());
    // The receiver may be gone.
    let _ = stream.write_all(format!("{head}{}", &body[..length]).as_bytes());
    None
}

#[test]
fn nothing_is_lost_that_was_answered() {
    let mut listener = Listener::start(&[], &[]);
    let address = listener.address.clone();
    let (_, port) = address.rsplit_once(':').expect("a port");
    let mut printed = vec![reading(&mut listener)];
    let taken = Arc::new(AtomicUsize::new(0));
    let senders: Vec<_> = (0..SENDERS)
        .map(|sender| {
            let (address, taken) = (address.clone(), Arc::clone(&taken));
            thread::spawn(move || {
                let mut dice = fastrand::Rng::with_seed(sender as u64);
                for number in (sender..many()).step_by(SENDERS) {
                    send(&mut dice, &address, number);
                    taken.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for kill in 1..=KILLED {
        let until = many() * kill / (KILLED + 1);
        while taken.load(Ordering::Relaxed) < until {
            thread::sleep(Duration::from_millis(1));
        }
        // It is killed when it is dropped.
        drop(listener);
        listener = Listener::start(&["--port", port], &[]);
        printed.push(reading(&mut listener));
    }
    senders.into_iter().for_each(|sender| sender.join().expect("no panic"));
    drop(listener);
    let printed: Vec<Vec<u64>> =
        printed.into_iter().map(|reader| reader.join().expect("no panic")).collect();
    let known: BTreeSet<u64> = printed.iter().flatten().copied().collect();
    let missing: Vec<usize> =
        (0..many()).filter(|number| !known.contains(&(*number as u64))).collect();
    assert!(missing.is_empty(), "lost: {missing:?}");
    let all: usize = printed.iter().map(Vec::len).sum();
    assert!(all > many(), "no event came twice: nothing was broken");
    assert_eq!(printed.len(), KILLED + 1);
}
