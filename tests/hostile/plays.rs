//! What a hostile server does with a request.

use serde_json::{Value, json};

use super::server::Request;
use crate::clients::marked::ID;

/// How a connection goes on after an answer.
pub enum End {
    /// The next request can come.
    Keep,
    Close,
    Reset,
    /// Nothing more comes.
    Hang,
}

/// What a request gets.
pub struct Play {
    pub name: &'static str,
    pub pieces: Vec<Vec<u8>>,
    pub end: End,
    /// Whether it says that nothing was done.
    pub refuses: bool,
}

type Make = fn(&mut fastrand::Rng, &Request) -> (Vec<u8>, End);

const ALL: [(&str, Make); 22] = [
    ("fine", fine),
    ("closed", |_, _| (Vec::new(), End::Close)),
    ("reset", |_, _| (Vec::new(), End::Reset)),
    ("hangs", |_, _| (Vec::new(), End::Hang)),
    ("half a head", half_a_head),
    ("half a body", half_a_body),
    ("half a chunk", half_a_chunk),
    ("stands still", stands_still),
    ("no HTTP", no_http),
    ("wrong types", wrong_types),
    ("echo", echo),
    ("echo of a failure", echo_of_a_failure),
    ("page", page),
    ("redirect", redirect),
    ("429", |dice, request| limited(dice, request, "429 Too Many Requests")),
    ("5xx", broken),
    ("huge head", huge_head),
    ("huge body", huge_body),
    ("wrong length", wrong_length),
    ("two answers", two_answers),
    ("odd status", odd_status),
    ("compressed", compressed),
];

/// The names of all.
pub const NAMES: [&str; ALL.len()] = {
    let mut names = [""; ALL.len()];
    let mut index = 0;
    while index < ALL.len() {
        names[index] = ALL[index].0;
        index += 1;
    }
    names
};

/// Something for a request.
pub fn choose(dice: &mut fastrand::Rng, request: &Request) -> Play {
    let (name, make) = ALL[dice.usize(..ALL.len())];
    let (bytes, end) = make(dice, request);
    let refuses = bytes.starts_with(b"HTTP/1.1 429 ");
    // In one piece mostly, or torn somewhere.
    let at = if dice.u8(..4) == 0 { dice.usize(..=bytes.len()) } else { bytes.len() };
    let pieces = vec![bytes[..at].to_vec(), bytes[at..].to_vec()];
    Play { name, pieces, end, refuses }
}

impl Play {
    /// The connection is closed.
    pub fn none() -> Self {
        Self { name: "none", pieces: Vec::new(), end: End::Close, refuses: false }
    }
}

fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

const JSON: &str = "Content-Type: application/json\r\n";
const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";

/// Now and then a connection is closed although nothing said so.
fn keep_mostly(dice: &mut fastrand::Rng) -> End {
    if dice.u8(..3) == 0 { End::Close } else { End::Keep }
}

fn fine(dice: &mut fastrand::Rng, _: &Request) -> (Vec<u8>, End) {
    let bodies = ["{}", "[]", "null", "", "true", r#"{"id":"1","success":true}"#, "[{}]"];
    (answer("200 OK", JSON, bodies[dice.usize(..bodies.len())]), keep_mostly(dice))
}

fn half_a_head(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let whole = format!("HTTP/1.1 200 OK\r\nX-Echo: {}\r\n", request.target);
    let end = if dice.bool() { End::Close } else { End::Hang };
    (whole.as_bytes()[..dice.usize(1..whole.len())].to_vec(), end)
}

fn half_a_body(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let body = json!({ "id": request.target, "message": request.head }).to_string();
    let whole = answer("200 OK", JSON, &body);
    let cut = dice.usize(1..body.len());
    (whole[..whole.len() - cut].to_vec(), if dice.bool() { End::Close } else { End::Reset })
}

fn half_a_chunk(dice: &mut fastrand::Rng, _: &Request) -> (Vec<u8>, End) {
    let chunks =
        ["5\r\n{\"a\":", "zz\r\n{}", "ffffffffffffffff\r\n{}", "-1\r\n", "2\r\n{}\r\n0\r\n"];
    let chunk = chunks[dice.usize(..chunks.len())];
    let head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    (format!("{head}{chunk}").into_bytes(), End::Close)
}

fn stands_still(_: &mut fastrand::Rng, _: &Request) -> (Vec<u8>, End) {
    (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"
            .to_vec(),
        End::Hang,
    )
}

fn no_http(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let noise: Vec<u8> = (0..dice.usize(1..200)).map(|_| dice.u8(..)).collect();
    let all = [
        noise,
        b"\x15\x03\x03\x00\x02\x02\x28".to_vec(),
        b"SSH-2.0-OpenSSH_9.7\r\n".to_vec(),
        b"HTTP/9.9 200 OK\r\n\r\n".to_vec(),
        format!("{}\r\n\r\n", request.head).into_bytes(),
        b"\r\n\r\n\r\n".to_vec(),
    ];
    (all[dice.usize(..all.len())].clone(), End::Close)
}

/// A value of any kind, in which the request comes again.
fn any_value(dice: &mut fastrand::Rng, request: &Request, depth: u8) -> Value {
    let names = [
        "id",
        "idMessage",
        "messageId",
        "chatId",
        "phone",
        "status",
        "error",
        "message",
        "value",
        "data",
    ];
    match dice.u8(..if depth == 0 { 6 } else { 9 }) {
        0 => Value::Null,
        1 => json!(dice.bool()),
        2 => json!(dice.i64(..)),
        3 => json!(request.target),
        4 => json!(request.head),
        // A credential of digits, where the request has one.
        5 if request.target.contains(ID) => json!(ID.parse::<u64>().unwrap_or_default()),
        5 => json!(7),
        6 => (0..dice.u8(..3)).map(|_| any_value(dice, request, depth - 1)).collect(),
        _ => {
            let members = 1..=dice.usize(1..4);
            let members = members.map(|_| {
                let name = match dice.usize(..names.len() + 1) {
                    index if index < names.len() => names[index].to_owned(),
                    _ => request.target.clone(),
                };
                (name, any_value(dice, request, depth - 1))
            });
            Value::Object(members.collect())
        }
    }
}

fn wrong_types(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let body = match dice.u8(..5) {
        0 => "[".repeat(dice.usize(1..20_000)),
        1 => format!("{{\"id\":{}}}", "9".repeat(dice.usize(1..400))),
        2 => format!("{{\"id\":\"\\ud800{}\",\"id\":7}}", request.target),
        _ => any_value(dice, request, 3).to_string(),
    };
    (answer("200 OK", JSON, body), keep_mostly(dice))
}

/// The request in one of the spellings that servers use.
fn spelled(dice: &mut fastrand::Rng, request: &Request) -> String {
    let text = format!("{} {} {}", request.target, request.head, request.body);
    match dice.u8(..4) {
        0 => text,
        1 => text.bytes().map(|byte| format!("%{byte:02X}")).collect(),
        2 => text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect(),
        _ => text.chars().map(|letter| format!("&#{};", u32::from(letter))).collect(),
    }
}

fn echo(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let spelled = spelled(dice, request);
    let header = request.target.replace(['\r', '\n'], " ");
    let headers = format!("{JSON}X-Echo: {header}\r\nContent-Language: {header}\r\n");
    (answer("200 OK", &headers, json!([spelled]).to_string()), keep_mostly(dice))
}

fn echo_of_a_failure(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let spelled = spelled(dice, request);
    let statuses =
        ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "466 x"];
    let status = statuses[dice.usize(..statuses.len())];
    let body = match dice.u8(..4) {
        0 => json!({ "statusCode": 400, "path": spelled, "message": [spelled], "error": spelled })
            .to_string(),
        1 => json!({ "error": { "message": spelled, "code": request.target } }).to_string(),
        2 => format!("{{\"message\":\"{spelled}\"}}"),
        _ => spelled,
    };
    (answer(status, JSON, body), keep_mostly(dice))
}

fn page(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let spelled = spelled(dice, request);
    let statuses = ["200 OK", "404 Not Found", "403 Forbidden", "301 Moved"];
    let status = statuses[dice.usize(..statuses.len())];
    (answer(status, HTML, format!("<html><body>{spelled}</body></html>")), keep_mostly(dice))
}

fn redirect(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let status = [301, 302, 303, 307, 308][dice.usize(..5)];
    let host =
        request.head.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    let to =
        [format!("http://{host}/caught{}", request.target), "/caught".to_owned(), "//x".to_owned()];
    let headers = format!("Location: {}\r\n", to[dice.usize(..to.len())]);
    (answer(&format!("{status} Moved"), &headers, ""), keep_mostly(dice))
}

/// A refusal for now, which says in an odd way for how long.
fn limited(dice: &mut fastrand::Rng, request: &Request, status: &str) -> (Vec<u8>, End) {
    let waits = [
        "0",
        "-1",
        "soon",
        "1e3",
        "99999999999999999999999",
        "",
        "0.5",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "\t0 ",
        "3600, 0",
    ];
    let headers = match dice.usize(..waits.len() + 1) {
        index if index < waits.len() => format!("{JSON}Retry-After: {}\r\n", waits[index]),
        _ => JSON.to_owned(),
    };
    let body = json!({ "message": format!("slow down: {}", spelled(dice, request)) });
    (answer(status, &headers, body.to_string()), keep_mostly(dice))
}

fn broken(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let statuses =
        ["500 Oops", "501 No", "502 Bad Gateway", "503 Unavailable", "504 Timeout", "599 x"];
    let status = statuses[dice.usize(..statuses.len())];
    limited(dice, request, status)
}

fn huge_head(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let headers = match dice.u8(..3) {
        0 => format!("X-Long: {}\r\n", "x".repeat(600_000)),
        1 => (0..300).map(|number| format!("X-{number}: {}\r\n", request.target)).collect(),
        _ => format!("{}: x\r\n", "x".repeat(70_000)),
    };
    (answer("200 OK", &headers, "{}"), End::Close)
}

fn huge_body(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    if dice.bool() {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{";
        return (head.as_bytes().to_vec(), End::Hang);
    }
    let long = format!("{}{}", request.target, " x".repeat(dice.usize(10_000..50_000)));
    let status = if dice.bool() { "200 OK" } else { "500 Oops" };
    (answer(status, JSON, json!({ "message": long }).to_string()), keep_mostly(dice))
}

fn wrong_length(dice: &mut fastrand::Rng, _: &Request) -> (Vec<u8>, End) {
    let lengths = [
        "Content-Length: 1\r\n",
        "Content-Length: -5\r\n",
        "Content-Length: 2\r\nContent-Length: 7\r\n",
        "Content-Length: x\r\n",
        "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: 184467440737095516160\r\n",
    ];
    let length = lengths[dice.usize(..lengths.len())];
    (format!("HTTP/1.1 200 OK\r\n{length}\r\n{{\"id\":\"1\"}}").into_bytes(), keep_mostly(dice))
}

fn two_answers(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let again = answer("200 OK", JSON, json!({ "id": request.target }).to_string());
    ([answer("200 OK", JSON, "{}"), again].concat(), keep_mostly(dice))
}

fn odd_status(dice: &mut fastrand::Rng, request: &Request) -> (Vec<u8>, End) {
    let all = [
        "HTTP/1.1 100 Continue\r\n\r\n".repeat(dice.usize(1..300)).into_bytes(),
        b"HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n".to_vec(),
        answer("204 No Content", JSON, "{}"),
        answer("999 What", JSON, json!({ "message": request.target }).to_string()),
        answer("000 None", JSON, "{}"),
        answer("1000 More", JSON, "{}"),
        answer("206 Partial", JSON, "{}"),
        answer("304 Not Modified", "", ""),
        answer("418 \u{1b}[31mTeapot", JSON, "{}"),
    ];
    (all[dice.usize(..all.len())].clone(), End::Close)
}

fn compressed(dice: &mut fastrand::Rng, _: &Request) -> (Vec<u8>, End) {
    // What a bomb begins with: nobody asked for it, and nobody may unpack it.
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\xae\x05\0\x43\xbf\xa6\xa3\x02\0\0\0";
    let headers = format!("{JSON}Content-Encoding: {}\r\n", ["gzip", "br", "x"][dice.usize(..3)]);
    (answer("200 OK", &headers, gzip), keep_mostly(dice))
}
