//! What `wagate validate` takes for captures of some size: time beside parsing the same into `serde_json::Value` on as many
//! cores, and memory. Linux tells both in `/proc`; elsewhere only the time is measured.
//!
//! `cargo bench -p wagate-cli --bench captures`; with `WAGATE_BENCH_LARGE=1` also 2 GB of notifications and a HAR file of 500 MB,
//! which need as much room in the folder for temporary files.

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const NOTIFICATIONS: usize = 100_000;
const LARGE_NOTIFICATIONS: u64 = 2_000_000_000;
const LARGE_HAR: u64 = 500_000_000;
const ROUNDS: usize = 5;
const VENDOR: &str = "green-api";

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// What a run took.
struct Taken {
    wall: Duration,
    cpu: Duration,
    /// The most memory that it had, in MB.
    memory: Option<f64>,
}

fn main() -> Outcome<()> {
    // `cargo test --benches` only wants to know that it starts.
    if std::env::args().any(|argument| argument == "--test") {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("notifications.ndjson");
    let bytes = write_notifications(&file, |lines, _| lines < NOTIFICATIONS)?;
    println!("{NOTIFICATIONS} notifications, {:.1} MB", bytes as f64 / 1e6);
    compare(&file)?;
    if std::env::var_os("WAGATE_BENCH_LARGE").is_some() {
        let bytes = write_notifications(&file, |_, bytes| bytes < LARGE_NOTIFICATIONS)?;
        tell(&format!("{:.2} GB of notifications", bytes as f64 / 1e9), &webhooks(&file)?);
        fs::remove_file(&file)?;
        let file = folder.path().join("capture.har");
        let bytes = write_har(&file)?;
        let taken = run(Command::new(BINARY).args(["validate", "--har"]).arg(&file))?;
        tell(&format!("a HAR file of {:.0} MB", bytes as f64 / 1e6), &taken);
    }
    Ok(())
}

const BINARY: &str = env!("CARGO_BIN_EXE_wagate");

/// Both in turns, and the best of each: other work on the machine only adds to it.
fn compare(file: &Path) -> Outcome<()> {
    let (mut checked, mut parsed) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        checked.push(webhooks(file)?);
        parsed.push(parse(file)?);
    }
    let best = |all: &[Taken], of: fn(&Taken) -> Duration| all.iter().map(of).min();
    for (what, of) in
        [("wall clock", (|one| one.wall) as fn(&Taken) -> Duration), ("processor", |one| one.cpu)]
    {
        let (Some(own), Some(bare)) = (best(&checked, of), best(&parsed, of)) else { continue };
        let ratio = own.as_secs_f64() / bare.as_secs_f64();
        println!(
            "  {what:<12} validated {own:>8.0?}   into serde_json::Value {bare:>8.0?}   {ratio:.2} times"
        );
    }
    if let Some(memory) = checked.iter().filter_map(|one| one.memory).reduce(f64::max) {
        println!("  memory       {memory:.0} MB");
    }
    Ok(())
}

fn tell(what: &str, taken: &Taken) {
    let memory = taken.memory.map_or("not known".to_owned(), |memory| format!("{memory:.0} MB"));
    println!("{what}: {:.1?}, processor {:.1?}, memory {memory}", taken.wall, taken.cpu);
}

fn webhooks(file: &Path) -> Outcome<Taken> {
    run(Command::new(BINARY).args(["validate", "--vendor", VENDOR, "--webhook"]).arg(file))
}

/// Runs a command to its end, which has to be a good one.
fn run(command: &mut Command) -> Outcome<Taken> {
    let (started, before) = (Instant::now(), processor(Of::Children));
    let mut child = command.stdout(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut memory = None;
    let ended = loop {
        // The peak so far: the last look before the end has it.
        let peak = fs::read_to_string(&status).ok().and_then(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
            line.trim().strip_suffix(" kB")?.parse::<f64>().ok()
        });
        memory = peak.map(|peak| peak / 1e3).or(memory);
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        thread::sleep(Duration::from_millis(2));
    };
    let wall = started.elapsed();
    if !ended.success() {
        return Err(format!("{command:?} ended with {ended}").into());
    }
    Ok(Taken { wall, cpu: processor(Of::Children) - before, memory })
}

/// Parses each line on all cores, from reading the file on.
fn parse(file: &Path) -> Outcome<Taken> {
    let (started, before) = (Instant::now(), processor(Of::Own));
    let text = fs::read_to_string(file)?;
    let lines: Vec<&str> = text.lines().collect();
    let cores = thread::available_parallelism()?.get();
    thread::scope(|scope| {
        for part in lines.chunks(lines.len().div_ceil(cores)) {
            scope.spawn(move || {
                for line in part {
                    drop(black_box(serde_json::from_str::<Value>(black_box(line))));
                }
            });
        }
    });
    Ok(Taken { wall: started.elapsed(), cpu: processor(Of::Own) - before, memory: None })
}

/// Whose time.
#[derive(Clone, Copy)]
enum Of {
    Own,
    Children,
}

/// The time that a processor has worked for this process, or for those that it has waited for.
fn processor(of: Of) -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // What stands before the bracket is the name.
    let fields: Vec<&str> =
        stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let first = match of {
        Of::Own => 11,
        Of::Children => 13,
    };
    let ticks = fields.iter().skip(first).take(2).filter_map(|ticks| ticks.parse::<u64>().ok());
    // A hundred a second on every Linux.
    Duration::from_millis(ticks.sum::<u64>() * 10)
}

/// Writes documented notifications, one after the other, as long as more are wanted.
fn write_notifications(file: &Path, more: impl Fn(usize, u64) -> bool) -> Outcome<u64> {
    let spec = wagate_spec::bundled_vendor(VENDOR).ok_or("no such vendor")?;
    let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    let examples = events.flat_map(|event| event.examples.values());
    let lines: Vec<String> = examples.map(|example| format!("{}\n", example.value)).collect();
    let mut writer = BufWriter::new(File::create(file)?);
    let (mut written, mut bytes) = (0, 0);
    for line in lines.iter().cycle() {
        if !more(written, bytes) {
            break;
        }
        writer.write_all(line.as_bytes())?;
        written += 1;
        bytes += line.len() as u64;
    }
    writer.flush()?;
    Ok(bytes)
}

/// Writes a capture of one call again and again.
fn write_har(file: &Path) -> Outcome<u64> {
    let id = "getContactInfo";
    let spec = wagate_spec::bundled_part(VENDOR, |operation| operation.id == id);
    let operation = spec.as_ref().and_then(|spec| spec.operation(id)).ok_or("no such operation")?;
    let path = operation.path.replace("{idInstance}", "1101000001");
    let path =
        path.replace("{apiTokenInstance}", "d75b3a66374942c5b3c019c698abc2067e151558acbd412345");
    let example = |content: Option<&wagate_spec::Content>| {
        let example = content.and_then(|content| wagate_spec::Example::main(&content.examples));
        example.map(|example| example.value.to_string()).unwrap_or_default()
    };
    let entry = json!({
        "startedDateTime": "2026-01-01T00:00:00.000Z",
        "time": 1,
        "request": {
            "method": operation.method.as_str(),
            "url": format!("https://api.green-api.com{path}"),
            "httpVersion": "HTTP/1.1",
            "headers": [{ "name": "Content-Type", "value": "application/json" }],
            "queryString": [],
            "cookies": [],
            "headersSize": -1,
            "bodySize": -1,
            "postData": { "mimeType": "application/json", "text": example(operation.request_content()) },
        },
        "response": {
            "status": 200,
            "statusText": "OK",
            "httpVersion": "HTTP/1.1",
            "headers": [{ "name": "Content-Type", "value": "application/json" }],
            "cookies": [],
            "content": { "size": 1, "mimeType": "application/json", "text": example(operation.response_content(200)) },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": { "send": 0, "wait": 1, "receive": 0 },
    })
    .to_string();
    let mut writer = BufWriter::new(File::create(file)?);
    writer.write_all(
        br#"{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":["#,
    )?;
    let count = LARGE_HAR / entry.len() as u64;
    for index in 0..count {
        let comma = if index == 0 { "" } else { "," };
        write!(writer, "{comma}{entry}")?;
    }
    writer.write_all(b"]}}")?;
    writer.flush()?;
    Ok(fs::metadata(file)?.len())
}
