//! `check`: which of many numbers have WhatsApp.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::gateway::{Answer, Gateway, Request};
use crate::support::{MARKER, Run, bare, run, wagate};

/// A server that knows the numbers which end in an even digit, and fails on each `fault`th call.
fn server(fault: usize, pause: Duration) -> Gateway {
    let calls = AtomicUsize::new(0);
    Gateway::start(move |request: &Request, _: &str| -> Answer {
        std::thread::sleep(pause);
        if (calls.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(fault) {
            return ("500 Internal Server Error", b"{\"message\":\"a fault\"}".to_vec());
        }
        let phone = asked(request);
        let answer = if phone.ends_with(['0', '2', '4', '6', '8']) {
            format!(r#"{{"numberExists":true,"chatId":"{phone}@c.us"}}"#)
        } else {
            r#"{"numberExists":false}"#.to_owned()
        };
        ("200 OK", answer.into_bytes())
    })
}

/// The number that a call asks about.
fn asked(request: &Request) -> String {
    let (_, rest) = request.target.split_once("phone=").expect("a number");
    rest.split('&').next().unwrap_or_default().to_owned()
}

fn numbers(count: usize) -> String {
    (0..count).map(|number| format!("+44 7911 {number:06}\n")).collect()
}

struct Scene {
    folder: TempDir,
    gateway: Gateway,
}

impl Scene {
    fn new(gateway: Gateway, numbers: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("numbers.txt"), numbers).expect("it is written");
        Self { folder, gateway }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().expect("UTF-8").to_owned()
    }

    fn arguments(&self, more: &[&str]) -> Vec<String> {
        let (numbers, output) = (self.path("numbers.txt"), self.path("checked"));
        let mut arguments: Vec<String> = more.iter().map(|one| (*one).to_owned()).collect();
        for one in ["check", &numbers, "--via", "waha", "--output", &output] {
            arguments.push(one.to_owned());
        }
        arguments
    }

    fn environment(&self) -> [(&'static str, &str); 2] {
        [("WAGATE_WAHA_BASE_URL", &self.gateway.url), ("WAGATE_WAHA_API_KEY", MARKER)]
    }

    fn run(&self, more: &[&str]) -> Run {
        let arguments = self.arguments(more);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        run(wagate(&arguments).envs(self.environment())).keeps(MARKER)
    }

    fn start(&self) -> Child {
        let mut command = bare();
        command.args(self.arguments(&[])).envs(self.environment());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts")
    }

    fn checked(&self) -> String {
        fs::read_to_string(self.path("checked")).unwrap_or_default()
    }

    /// How often each number was asked about.
    fn asked(&self) -> HashMap<String, usize> {
        let mut asked = HashMap::new();
        for request in self.gateway.requests() {
            *asked.entry(self::asked(&request)).or_default() += 1;
        }
        asked
    }
}

/// The E.164 column.
fn phones(checked: &str) -> Vec<&str> {
    checked.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect()
}

#[test]
fn a_run_that_is_killed_goes_on_where_it_was() {
    const COUNT: usize = 400;
    let scene = Scene::new(server(20, Duration::from_millis(2)), &numbers(COUNT));
    let mut child = scene.start();
    wait_for_lines(&scene, 100);
    child.kill().expect("it is killed");
    child.wait().expect("it has ended");
    let before = scene.asked();
    let answered = phones(&scene.checked()).len();
    assert!((100..COUNT).contains(&answered), "{answered}");

    // A machine that loses its power may leave half a line.
    let half = format!("{}+44 7911 00", scene.checked());
    fs::write(scene.path("checked"), half).expect("it is written");
    // Numbers that the gateway fails on are for the next run.
    let mut runs = 0;
    while scene.run(&[]).status != 0 {
        runs += 1;
        assert!(runs < 20, "{}", scene.checked());
    }
    let checked = scene.checked();
    let mut told = phones(&checked);
    told.sort_unstable();
    told.dedup();
    assert_eq!((told.len(), phones(&checked).len()), (COUNT, COUNT), "each once, and none missing");
    assert!(
        checked.contains("+44 7911 000002,+447911000002,true,447911000002@c.us\n"),
        "{checked}"
    );
    assert!(checked.contains("+44 7911 000003,+447911000003,false,\n"), "{checked}");
    // Four calls run side by side: those are all that can have been under way.
    let again = phones(&half_of(&checked, answered))
        .into_iter()
        .filter(|phone| {
            scene.asked()[phone.trim_start_matches('+')] > before[phone.trim_start_matches('+')]
        })
        .count();
    assert_eq!(again, 0, "what was answered is not asked again");
}

/// The first rows.
fn half_of(checked: &str, rows: usize) -> String {
    checked.lines().take(rows + 1).map(|line| format!("{line}\n")).collect()
}

fn wait_for_lines(scene: &Scene, count: usize) {
    let start = Instant::now();
    while scene.checked().lines().count() < count + 1 {
        assert!(start.elapsed() < Duration::from_secs(60), "it takes too long");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn lines_of_json_and_lines_that_are_no_number() {
    let text = "name,phone\n+44 7911 000002,x\n\n12\n+447911000002\n";
    let scene = Scene::new(server(usize::MAX, Duration::ZERO), text);
    let run = scene.run(&["--format", "json"]).ends_with(1);
    run.says(&[
        "numbers.txt:1: `name`",
        "numbers.txt:4: `12`",
        "1 have WhatsApp",
        "2 lines are no number",
    ]);
    let line: serde_json::Value = serde_json::from_str(&scene.checked()).expect("one line");
    let expected = serde_json::json!({
        "number": "+44 7911 000002", "phone": "+447911000002", "exists": true, "chat": "447911000002@c.us",
    });
    assert_eq!(line, expected);
    scene.run(&["--format", "json"]).ends_with(1).says(&["1 are answered already"]);
    assert_eq!(scene.gateway.requests().len(), 1);
}

#[test]
fn a_file_that_holds_something_else_is_left_alone() {
    let scene = Scene::new(server(usize::MAX, Duration::ZERO), "+447911000002\n");
    fs::write(Path::new(&scene.path("checked")), "my notes\n").expect("it is written");
    scene
        .run(&[])
        .ends_with(2)
        .says(&["holds no answers of this command", "number,phone,exists,chat"]);
    scene.run(&["--format", "json"]).ends_with(2);
    assert_eq!(scene.checked(), "my notes\n");
    assert_eq!(scene.gateway.requests().len(), 0);
}
