//! What the real gateways do not use, on the made-up one that uses everything.

use std::path::Path;
use std::sync::LazyLock;

use wagate_validate::{Request, Response, Strictness, Validator};

use crate::support::problems;

static SAMPLE: LazyLock<Validator> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/sample");
    let spec = wagate_spec::load_vendor(&folder);
    Validator::new([&spec.unwrap_or_else(|problems| panic!("{}", problems.render(false)))])
});

/// What is wrong with an answer, tolerant and strict.
fn answer(operation: &str, media_type: Option<&str>, body: &[u8]) -> (Vec<String>, Vec<String>) {
    let response = Response::new(200, body).content_type(media_type);
    let check = |strictness| {
        let report = SAMPLE.response("sample", operation, &response, strictness);
        problems(&report.expect("the operation exists"))
    };
    (check(Strictness::Tolerant), check(Strictness::Strict))
}

fn webhook(payload: &str) -> (Vec<String>, Vec<String>) {
    let check = |strictness| {
        let report = SAMPLE.webhook("sample", payload.as_bytes(), strictness);
        let problems = report.expect("the vendor has webhooks").problems.into_iter();
        problems.map(|one| format!("{}: {}", one.instance_path, one.message)).collect()
    };
    (check(Strictness::Tolerant), check(Strictness::Strict))
}

fn request(operation: &str, request: &Request<'_>) -> (Vec<String>, Vec<String>) {
    let check = |strictness| {
        let report = SAMPLE.request("sample", operation, request, strictness);
        problems(&report.expect("the operation exists"))
    };
    (check(Strictness::Tolerant), check(Strictness::Strict))
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn an_answer_is_checked_as_its_media_type_says() {
    assert_eq!(answer("getQr", Some("application/json"), br#"{"value":"2@x"}"#).1, none());
    assert_eq!(answer("getQr", Some("image/png"), b"\x89PNG").1, none());
    assert_eq!(answer("getQr", Some("image/png"), b"{}").1, none());
    assert_eq!(answer("getQr", None, b"\x89PNG").1, none());
    assert_eq!(answer("getQr", None, br#"{"value":[]}"#).0.len(), 1);
    assert_eq!(answer("getQr", Some("application/json; charset=utf-8"), b"{}").0.len(), 1);
    let (tolerant, strict) = answer("getQr", Some("text/html"), br#"{"value":"2@x"}"#);
    assert_eq!(tolerant, none());
    assert_eq!(
        strict,
        [
            "/headers/Content-Type: the media type is `text/html`, documented is `application/json`, `image/png`"
        ]
    );
    assert_eq!(answer("getScreenshot", Some("image/jpeg"), b"\xFF\xD8").1, none());
    assert_eq!(answer("getScreenshot", Some("application/json"), b"{}").0.len(), 1);
}

#[test]
fn anything_is_an_answer_that_nobody_described() {
    for body in [&b""[..], b"OK", b"null", br#"{"version":"1"}"#] {
        assert_eq!(answer("getVersion", None, body).0, none());
        assert_eq!(answer("blockContact", None, body).0, none());
        assert_eq!(answer("markRead", Some("text/plain"), body).0, none());
    }
}

#[test]
fn without_the_sign_of_success_nothing_succeeded() {
    assert_eq!(answer("sendFile", None, br#"{"messageId":"A","timestamp":1}"#).0, none());
    for body in [
        r#"{"timestamp":1}"#,
        r#"{"messageId":null,"timestamp":1}"#,
        r#"{"messageId":" ","timestamp":1}"#,
        r#"{"messageId":{"id":""},"timestamp":1}"#,
    ] {
        assert_eq!(answer("sendFile", None, body.as_bytes()).0.len(), 1, "{body}");
    }
    assert_eq!(answer("sendFile", None, b"").0, [": the body is empty"]);
}

#[test]
fn scalars_of_an_answer_come_in_every_form_of_their_row() {
    for body in [
        r#"[{"id":7}]"#,
        r#"[{"id":{"_serialized":"A"}}]"#,
        r#"[{"id":"A","size":"12"}]"#,
        r#"[{"id":"A","seenBy":[7,"x"]}]"#,
        r#"[{"id":"A","kind":"sticker"}]"#,
        r#"[{"id":"A","kind":null,"seenBy":null,"size":"1"}]"#,
    ] {
        let (tolerant, strict) = answer("getMessages", None, body.as_bytes());
        assert_eq!((tolerant, strict.len()), (none(), 1), "{body}");
    }
    for (body, message) in [
        (r#"[{"id":[]}]"#, r#"/0/id: [] is not of type "string""#),
        (r#"[{"id":"A","size":"x"}]"#, r#"/0/size: "x" is not of types"#),
        (r#"[{"id":"A","hidden":2}]"#, r#"/0/hidden: 2 is not of types"#),
        (r#"[{"id":"A","kind":7}]"#, r#"/0/kind: 7 is not of types"#),
    ] {
        let found = answer("getMessages", None, body.as_bytes()).0;
        assert!(found.len() == 1 && found[0].starts_with(message), "{found:?}");
    }
}

#[test]
fn an_integer_has_64_bits_and_no_fraction() {
    let size = |size: &str| {
        answer("getMessages", None, format!(r#"[{{"id":"A","size":{size}}}]"#).as_bytes()).0
    };
    for fits in
        ["9223372036854775807", "-9223372036854775808", "\"9223372036854775807\"", "\"007\""]
    {
        assert_eq!(size(fits), none(), "{fits}");
    }
    for misfit in [
        "9223372036854775808",
        "-9223372036854775809",
        "\"9223372036854775808\"",
        "7.0",
        "1e3",
        "1e400",
        "-0",
        "\"1.5\"",
    ] {
        let found = size(misfit);
        assert_eq!(found.len(), 1, "{misfit}: {found:?}");
    }
}

#[test]
fn a_strict_check_tells_what_no_page_states() {
    let body = r#"[{"id":"A","hidden":true,"kind":"pendingCode"}]"#;
    let (tolerant, strict) = answer("getMessages", None, body.as_bytes());
    assert_eq!(tolerant, none());
    assert_eq!(
        strict,
        [
            "/0/hidden: not documented; seen: In answers of newer servers",
            "/0/kind: \"pendingCode\" is not documented; seen: In a list of messages that somebody published",
        ]
    );
    let badge = answer("getContact", None, br#"{"badges":[{"title":"x"}]}"#);
    assert_eq!(badge.0, none());
    assert_eq!(badge.1, ["/badges/0: not documented; seen: In a recorded answer"]);
    let deep = Request::new()
        .query(pairs(&[("session", "a"), ("deep", "true")]))
        .headers(pairs(&[("X-Api-Key", "key")]));
    let (tolerant, strict) = request("getMessages", &deep);
    assert_eq!(tolerant, none());
    assert_eq!(
        strict,
        [
            "/query/deep: the parameter `deep` is not documented; seen: Sent by the vendor's own page"
        ]
    );
    let marked = answer("markRead", None, b"").1;
    assert_eq!(
        marked,
        [": the operation is not documented; seen: Called by the vendor's own page"]
    );
    let stopped = Response::new(422, b"");
    let report = SAMPLE.response("sample", "getQr", &stopped, Strictness::Strict);
    let found = problems(&report.expect("the operation exists"));
    assert!(found[0].starts_with("/status: the answer is not documented; seen: "), "{found:?}");
}

#[test]
fn lists_in_a_query_are_checked_item_by_item() {
    let phones = |values: &[&str]| {
        let query: Vec<_> = values.iter().map(|value| ("phones", *value)).collect();
        let asked = Request::new().query(pairs(&query)).headers(pairs(&[("X-Api-Key", "key")]));
        request("checkContacts", &asked)
    };
    assert_eq!(phones(&["5511999999999", "1"]).1, none());
    assert_eq!(phones(&["1", "x"]).0, [r#"/query/phones/1: "x" is not of type "integer""#]);
    assert_eq!(phones(&["1,2"]).0.len(), 1);
    assert_eq!(phones(&[]).0, ["/query/phones: the parameter `phones` is missing"]);
    let kinds = Request::new()
        .query(pairs(&[("session", "a"), ("kinds", "text,image")]))
        .headers(pairs(&[("X-Api-Key", "key")]));
    assert_eq!(request("getMessages", &kinds).1, none());
}

#[test]
fn a_request_is_checked_as_its_media_type_says() {
    let check = |media_type: &str, body: &[u8]| {
        request(
            "sendFile",
            &Request::new().headers(pairs(&[("Content-Type", media_type)])).body(body),
        )
        .0
    };
    let json = br#"{"session":"a","chatId":"1@c.us","url":"https://a.b/c"}"#;
    assert_eq!(check("application/json", json), none());
    assert_eq!(check("application/json", b"{}").len(), 2);
    assert_eq!(check("image/jpeg", b"\xFF\xD8"), none());
    let form = b"--x\r\nContent-Disposition: form-data; name=\"chatId\"\r\n\r\n1@c.us\r\n--x--\r\n";
    assert_eq!(check("multipart/form-data; boundary=x", form), [": the part `file` is missing"]);
    let found = check("text/csv", json);
    assert!(
        found[0].contains("`application/json`, `multipart/form-data`, `image/jpeg`"),
        "{found:?}"
    );
}

#[test]
fn a_request_stays_exact() {
    let check = |body: &str| {
        let report =
            SAMPLE.request_body("sample", "sendText", body.as_bytes(), Strictness::Tolerant);
        problems(&report.expect("the operation exists"))
    };
    assert_eq!(check(r#"{"session":"a","chatId":"1@c.us","text":"x","linkPreview":null}"#), none());
    for body in [
        r#"{"session":"a","chatId":"1@c.us","text":7}"#,
        r#"{"session":"a","chatId":"1@c.us","text":"x","linkPreview":"true"}"#,
        r#"{"session":"a","chatId":"1@c.us","text":{"wid":"x"}}"#,
    ] {
        assert_eq!(check(body).len(), 1, "{body}");
    }
}

#[test]
fn of_several_parts_one_comes() {
    let received = |parts: &str| {
        webhook(&format!(
            r#"{{"session":"a","payload":{{"type":"received","messageId":"A"{parts}}}}}"#
        ))
    };
    assert_eq!(received(r#","text":{"message":"x"},"image":null,"group":"1@g.us""#).1, none());
    let (tolerant, strict) = received(r#","text":{"message":"x"},"image":{"url":"u"}"#);
    assert_eq!(tolerant, none());
    assert_eq!(strict, ["/payload: it has `text` and `image`, of which one comes"]);
    assert_eq!(received(r#","image":{"url":[]}"#).0.len(), 1);
    assert_eq!(received(r#","video":{"url":[]}"#).0, none());
}

#[test]
fn keys_tell_which_payload_it_is_and_messages_are_about_that_one() {
    let (tolerant, strict) = webhook(r#"{"attendanceId":[],"finishedAt":"now"}"#);
    assert_eq!(tolerant, [r#"/attendanceId: [] is not of type "integer""#]);
    assert_eq!(strict, tolerant);
    // None of them: readers keep it, and a strict check says of the likeliest what it lacks.
    let (tolerant, strict) = webhook(r#"{"attendanceId":7}"#);
    assert_eq!(tolerant, none());
    assert_eq!(strict.len(), 1, "{strict:?}");
    // An unknown tag below the keys.
    let (tolerant, strict) = webhook(r#"{"session":"a","payload":{"type":"edited","by":[]}}"#);
    assert_eq!((tolerant, strict.len()), (none(), 1));
    let (_, strict) = webhook(
        r#"{"session":"a","payload":{"type":"received","messageId":"A","audio":{"url":"u"}}}"#,
    );
    assert_eq!(strict, [": the kind `audio` is not documented; seen: In a recorded notification"]);
}
