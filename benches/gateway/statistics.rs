//! Medians, and lines that compare them.

use std::time::{Duration, Instant};

/// The middle one of some durations.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// How long each of two things takes, measured in turns: the medians of `rounds` batches of `batch` runs, for one run.
pub fn in_turns(
    rounds: usize,
    batch: u32,
    mut first: impl FnMut(),
    mut second: impl FnMut(),
) -> (Duration, Duration) {
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        times.0.push(time(batch, &mut first));
        times.1.push(time(batch, &mut second));
    }
    (median(times.0), median(times.1))
}

fn time(batch: u32, run: &mut impl FnMut()) -> Duration {
    let started = Instant::now();
    for _ in 0..batch {
        run();
    }
    started.elapsed() / batch
}

/// A line that says how long something takes beside something else.
pub fn line(what: &str, own: Duration, other: &str, bare: Duration) {
    let ratio = own.as_secs_f64() / bare.as_secs_f64();
    println!("{what:<44} {own:>10.2?}   {other:<28} {bare:>10.2?}   {ratio:>6.3} times");
}

/// A line that says how many a second there are beside something else.
pub fn rate(what: &str, own: f64, other: &str, bare: f64) {
    let ratio = own / bare;
    println!("{what:<44} {own:>8.0} /s   {other:<28} {bare:>8.0} /s   {ratio:>6.3} times");
}
