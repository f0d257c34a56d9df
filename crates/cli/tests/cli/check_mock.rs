//! `check` over mock gateways that fail now and then, killed on the way: each number is answered, and none is asked about
//! twice without need.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use wagate_mock::{Exchange, Fault, FaultPlan, MockGateway};

use crate::neutral::environment;
use crate::support::{MARKER, bare, run, wagate};

/// How long a run may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// How many numbers: all that were promised where there is time.
fn count() -> usize {
    if std::env::var_os("WAGATE_LONG").is_some() { 10_000 } else { 1_500 }
}

/// How a vendor is asked.
#[derive(Clone, Copy)]
struct Way {
    vendor: &'static str,
    /// How many numbers a call asks about.
    batch: usize,
    /// How many calls run side by side.
    concurrent: usize,
    /// Of how many calls one fails.
    faults: u64,
}

/// What the mock gateway saw.
#[derive(Default)]
struct Ledger {
    /// How often it gave an answer about each number that reached somebody.
    answered: HashMap<String, usize>,
    /// The run that is killed when half of the numbers are answered.
    victim: Option<(Child, Sender<()>)>,
}

/// A run over a mock gateway.
struct Scene {
    way: Way,
    runtime: Runtime,
    mock: MockGateway,
    ledger: Arc<Mutex<Ledger>>,
    folder: TempDir,
}

impl Scene {
    fn new(way: Way) -> Self {
        let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == way.vendor);
        let ledger = Arc::<Mutex<Ledger>>::default();
        let noted = Arc::clone(&ledger);
        let builder = MockGateway::builder(spec.expect("it is described"))
            .keep_exchanges(0)
            .faults(FaultPlan::new(Fault::Status(503)).every(2 * way.faults))
            .faults(FaultPlan::new(Fault::Drop).every(2 * way.faults + 1))
            .on_exchange(move |exchange| note(&mut noted.lock().expect("no panic"), exchange));
        let runtime = Runtime::new().expect("a runtime");
        let mock = runtime.block_on(builder.start()).expect("the mock starts");
        let folder = TempDir::new().expect("a folder");
        let numbers: String = (0..count()).map(|number| format!("{}\n", phone(number))).collect();
        fs::write(folder.path().join("numbers.txt"), numbers).expect("it is written");
        Self { way, runtime, mock, ledger, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn arguments(&self) -> Vec<String> {
        let text = |path: PathBuf| path.to_str().expect("UTF-8").to_owned();
        let (numbers, output) = (text(self.path("numbers.txt")), text(self.path("checked.csv")));
        let (via, concurrent) = (self.way.vendor, self.way.concurrent.to_string());
        ["check", &numbers, "--via", via, "--output", &output, "--concurrent", &concurrent]
            .map(str::to_owned)
            .to_vec()
    }

    /// Starts a run that will be killed; it is told when.
    fn start(&self) -> Receiver<()> {
        let (killed, told) = mpsc::channel();
        let mut command = bare();
        command.args(self.arguments()).envs(environment(self.way.vendor, &self.mock.url()));
        let mut ledger = self.ledger.lock().expect("no panic");
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        ledger.victim = Some((child.expect("it starts"), killed));
        told
    }

    /// Runs it to its end; gives the status.
    fn finish(&self) -> i32 {
        let arguments = self.arguments();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = wagate(&arguments);
        command.timeout(PATIENCE);
        run(command.envs(environment(self.way.vendor, &self.mock.url()))).keeps(MARKER).status
    }

    /// The numbers that have a row, in their order.
    fn rows(&self) -> Vec<String> {
        phones(&self.path("checked.csv"))
    }

    fn answered(&self) -> HashMap<String, usize> {
        self.ledger.lock().expect("no panic").answered.clone()
    }

    fn stop(self) {
        self.runtime.block_on(self.mock.shutdown()).expect("it stops");
    }
}

/// Numbers that are written in one way only.
fn phone(number: usize) -> String {
    format!("+447911{number:06}")
}

/// Counts the numbers of an answer that reaches its client, and kills the run when it is time.
fn note(ledger: &mut Ledger, exchange: &Exchange) {
    if exchange.status != 200 || exchange.fault.is_some() {
        return;
    }
    for number in asked(exchange) {
        *ledger.answered.entry(format!("+{number}")).or_default() += 1;
    }
    if ledger.answered.len() < count() / 2 {
        return;
    }
    if let Some((mut child, killed)) = ledger.victim.take() {
        child.kill().expect("it is killed");
        child.wait().expect("it has ended");
        killed.send(()).expect("somebody waits");
    }
}

/// The numbers of a question: in the body, or in the address.
fn asked(exchange: &Exchange) -> Vec<String> {
    if let Ok(body) = serde_json::from_slice::<Value>(&exchange.request_body) {
        let phones = body["phones"].as_array().into_iter().flatten();
        return phones.filter_map(|phone| phone.as_str().map(str::to_owned)).collect();
    }
    let (_, rest) = exchange.target.split_once("phone=").expect("a number");
    vec![rest.split('&').next().unwrap_or_default().to_owned()]
}

/// The E.164 column of what is written, without a line that has no end.
fn phones(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let cells = whole.lines().skip(1).filter_map(|line| line.split(',').nth(1));
    cells.map(str::to_owned).collect()
}

/// Kills a run when half of it is done, and starts it again until it is through.
fn check(way: Way) {
    let (scene, vendor) = (Scene::new(way), way.vendor);
    scene.start().recv_timeout(PATIENCE).expect("it is killed");
    let (rows, before) = (scene.rows(), scene.answered());
    // What was answered and is not written yet, is what was under way.
    let under_way = way.concurrent * way.batch;
    assert!(rows.len() + under_way >= before.len(), "{vendor}: {} rows", rows.len());

    let mut runs = 1;
    while scene.finish() != 0 {
        runs += 1;
        assert!(runs < 20, "{vendor}: it never ends");
    }
    let told = scene.rows();
    let expected: HashSet<String> = (0..count()).map(phone).collect();
    assert_eq!(told.iter().cloned().collect::<HashSet<_>>(), expected, "{vendor}: none is missing");
    assert_eq!(told.len(), count(), "{vendor}: each has one row");
    let after = scene.answered();
    let again = rows.iter().filter(|phone| after[*phone] > before[*phone]).count();
    assert_eq!(again, 0, "{vendor}: what has a row is not asked about again");
    let twice = after.values().filter(|answers| **answers > 1).count();
    println!(
        "{vendor}: {} numbers, killed after {} rows, {runs} runs after that, {twice} answered twice",
        count(),
        rows.len(),
    );
    assert!(twice <= under_way, "{vendor}: {twice} were answered twice");
    assert!(after.values().all(|answers| *answers <= 2), "{vendor}");
    scene.stop();
}

#[test]
fn numbers_that_are_asked_about_one_by_one() {
    check(Way { vendor: "waha", batch: 1, concurrent: 16, faults: 20 });
}

#[test]
fn numbers_that_are_asked_about_many_at_once() {
    // There are few calls, of which many fail.
    check(Way { vendor: "z-api", batch: 250, concurrent: 2, faults: 3 });
}
