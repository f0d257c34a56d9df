//! `call NAME=VALUE`, what `--dry-run` and `--curl` show, failures for programs, and `ops` of one operation.

use serde_json::{Value, json};

use crate::support::{MARKER, Run, answering, closed_port, echoing, run, wagate};

/// Calls GREEN-API at an address.
fn green(url: &str, arguments: &[&str]) -> Run {
    let mut command = wagate(&["call", "green-api"]);
    run(command
        .args(arguments)
        .env("WAGATE_GREEN_API_API_URL", url)
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000001")
        .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", MARKER))
}

const TEXT: [&str; 4] =
    ["sendMessage", "chatId=79001234567@c.us", "message=it's 5 $HOME", "linkPreview=false"];

fn shown(arguments: &[&str]) -> Value {
    let more = ["--dry-run", "--format", "json"];
    green("http://127.0.0.1:9", &[arguments, &more].concat()).ends_with(0).keeps(MARKER).json()
}

#[test]
fn a_member_is_the_kind_that_is_described() {
    let call = shown(&TEXT);
    let body =
        json!({"chatId": "79001234567@c.us", "message": "it's 5 $HOME", "linkPreview": false});
    assert_eq!(call["body"], body);
    assert_eq!(call["method"], "POST");
    let url = "http://127.0.0.1:9/waInstance${WAGATE_GREEN_API_ID_INSTANCE}/sendMessage/${WAGATE_GREEN_API_API_TOKEN_INSTANCE}";
    assert_eq!(call["url"], url);
    assert_eq!(call["headers"]["content-type"], "application/json");
    let forced = shown(&["sendMessage", "chatId=79001234567@c.us", "message:=\"5\""]);
    assert_eq!(forced["body"]["message"], "5");
}

#[test]
fn a_name_that_means_nothing_is_told() {
    let run = green("http://127.0.0.1:9", &["sendMessage", "chatid=79001234567@c.us", "message=x"]);
    run.ends_with(2).says(&["no `chatid`", "did you mean chatId?", "wagate ops green-api"]);
    green("http://127.0.0.1:9", &["sendMessage", "message"]).ends_with(2).says(&["name=value"]);
    let twice = [&TEXT[..], &["message=again"]].concat();
    green("http://127.0.0.1:9", &twice).ends_with(2).says(&["`message` is given twice"]);
}

#[test]
fn a_parameter_and_a_field_of_a_form_are_given_in_the_same_way() {
    let contact = ["call", "waha", "getContact", "contactId=5511999999999", "session=a b"];
    let call = run(wagate(&contact).args(["--dry-run", "--format", "json"])).ends_with(0).json();
    let url = call["url"].as_str().expect("a text");
    assert!(url.ends_with("?contactId=5511999999999&session=a%20b"), "{url}");
    let photo = tempfile::NamedTempFile::new().expect("a file");
    let path = photo.path().to_str().expect("a path");
    let upload = shown(&["sendFileByUpload", "--file", path, "chatId=79001234567@c.us"]);
    assert_eq!(upload["fields"], json!({"chatId": "79001234567@c.us"}));
    assert_eq!(upload["file"], path);
}

/// What the shell makes of the command is what the gateway gets from the client.
#[cfg(unix)]
#[test]
fn the_command_of_curl_says_the_same() {
    let shown = green("http://127.0.0.1:9", &[&TEXT[..], &["--curl"]].concat());
    let text = shown.ends_with(0).keeps(MARKER).stdout;
    let script = format!("curl() {{ printf '%s\\n' \"$@\"; }}\n{text}");
    let mut shell = std::process::Command::new("sh");
    let output = shell
        .args(["-c", &script])
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000001")
        .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", "t o'ken")
        .output()
        .expect("there is a shell");
    let words = String::from_utf8(output.stdout).expect("UTF-8");
    let words: Vec<&str> = words.lines().collect();
    assert_eq!(words[..2], ["-X", "POST"], "{text}");
    assert_eq!(words[2], "http://127.0.0.1:9/waInstance1101000001/sendMessage/t o'ken");
    assert!(words.contains(&"content-type: application/json"), "{words:?}");
    let body = words.iter().position(|word| *word == "--data-raw").expect("a body") + 1;
    let body: Value = serde_json::from_str(words[body]).expect("JSON");
    assert_eq!(body["message"], "it's 5 $HOME");
}

#[test]
fn programs_are_told_what_failed_and_how() {
    let json = ["--format", "json", "--retries", "0"];
    let failed = |url: &str, status: i32| {
        let run = green(url, &[&TEXT[..], &json].concat()).ends_with(status).keeps(MARKER);
        run.json()["error"].clone()
    };
    let refused =
        failed(&answering("400 Bad Request", "application/json", r#"{"message":"no"}"#), 1);
    assert_eq!(refused["kind"], "refused");
    assert_eq!(refused["status"], 400);
    assert_eq!(refused["body"], json!({"message": "no"}));
    assert_eq!(refused["operation"], "sendMessage");
    let echoed = failed(&echoing("500 Internal Server Error"), 1);
    assert!(echoed["body"].to_string().contains("[redacted]"), "{echoed}");

    let nobody = failed(&format!("http://127.0.0.1:{}", closed_port()), 3);
    assert_eq!(nobody["kind"], "unreachable");
    assert_eq!(nobody.get("status"), None);

    // Accepts the connection, and never answers.
    let silent = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let run = green(&url, &[&TEXT[..], &json, &["--timeout", "0.2"]].concat()).ends_with(3);
    assert_eq!(run.json()["error"]["kind"], "unclear");

    let run = green("http://127.0.0.1:9", &[&["sendMessage"], &json[..2]].concat()).ends_with(2);
    assert_eq!(run.json()["error"]["kind"], "usage");
}

/// Of every dozenth operation, since each costs two runs.
#[test]
fn one_operation_is_told_with_a_call_that_works() {
    for spec in wagate_spec::bundled() {
        for operation in spec.operations.iter().step_by(12) {
            let run = run(&mut wagate(&["ops", &spec.vendor, &operation.id, "--format", "json"]));
            let detail = run.ends_with(0).json();
            assert_eq!(detail["operation"], operation.id.as_str());
            let page = &detail["docs"][0];
            assert!(page.as_str().is_some_and(|page| !page.is_empty()), "{detail}");
            if cfg!(unix) {
                copies(spec, &operation.id, detail["example"].as_str().expect("a text"));
            }
        }
    }
}

/// The example is a call that the command takes, but for a file that is not there.
fn copies(spec: &wagate_spec::Spec, operation: &str, example: &str) {
    if example.contains("--file") {
        return;
    }
    let script = format!("wagate() {{ \"$WAGATE\" \"$@\" --dry-run; }}\n{example}");
    let mut shell = std::process::Command::new("sh");
    let output = shell
        .args(["-c", &script])
        .env("WAGATE", env!("CARGO_BIN_EXE_wagate"))
        .output()
        .expect("there is a shell");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} {operation}: {example}\n{said}", spec.vendor);
}

#[test]
fn one_operation_is_told_to_people() {
    let run = run(&mut wagate(&["ops", "waha", "sendText"])).ends_with(0);
    for text in ["POST /api/sendText", "chatId: text", "Answers", "wagate call waha sendText"] {
        assert!(run.stdout.contains(text), "no `{text}` in {}", run.stdout);
    }
    let unknown = crate::support::run_wagate(&["ops", "waha", "sendTxt"]).ends_with(2);
    unknown.says(&["did you mean sendText"]);
}
