//! Faults of the network, of proxies and of gateways that change.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use wagate_mock::{Fault, MockGateway};
use wagate_validate::{Response, Strictness, Validator};

use crate::support::{Running, acme, acme_with, body, header, problem};
use crate::vendors::VENDORS;

#[tokio::test]
async fn too_many_calls_are_told_with_the_documented_status_and_the_time_to_wait() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor.id);
        let responses = &spec.expect("bundled").operation(vendor.list).expect("one").responses;
        let expected = [429, 466].into_iter().find(|status| responses.contains_key(status));
        let fault = Fault::RateLimited(Duration::from_millis(29_500));
        running.gateway.fail_next(vendor.list, fault).expect("an operation");
        let answer = vendor.list(&running).send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), expected.unwrap_or(429), "{}", vendor.id);
        assert_eq!(header(&answer, "retry-after").as_deref(), Some("30"), "{}", vendor.id);
        assert!(problem(&answer).contains("too many calls"));
        assert_eq!(vendor.list(&running).send().await.expect("an answer").status(), 200);
    }
}

#[tokio::test]
async fn where_the_docs_know_another_status_for_too_many_calls_it_is_that_one() {
    let running = Running::acme().await;
    running.gateway.fail_next("send", Fault::RateLimited(Duration::ZERO)).expect("an operation");
    let answer = running.send(r#"{"chatId":"1"}"#).send().await.expect("an answer");
    assert_eq!(answer.status(), 466);
    assert_eq!(header(&answer, "retry-after").as_deref(), Some("0"));
}

#[tokio::test]
async fn a_call_that_hangs_gets_no_answer_until_the_gateway_stops() {
    let running = Running::acme().await;
    let address = running.gateway.address();
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let key = crate::support::KEY;
    let request = format!(
        "GET /api/people HTTP/1.1\r\nHost: x\r\nX-Api-Key: {key}\r\nPrefer: fault=hang\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.expect("it is sent");
    let exchanges = running.gateway.wait_for("people", 1).await.expect("an operation");
    assert_eq!(exchanges[0].fault, Some(Fault::Hang));
    let mut answer = Vec::new();
    {
        let read = stream.read_to_end(&mut answer);
        let soon = tokio::time::timeout(Duration::from_millis(50), read).await;
        assert!(soon.is_err(), "nothing comes, and the connection stays open");
    }
    running.gateway.drained().await.expect("who hangs keeps nobody waiting");
    running.gateway.shutdown().await.expect("it stops at once");
    stream.read_to_end(&mut answer).await.expect("the end");
    assert!(answer.is_empty(), "{}", String::from_utf8_lossy(&answer));
}

#[tokio::test]
async fn a_reset_connection_ends_with_an_error_and_a_dropped_one_in_good_order() {
    let running = Running::acme().await;
    let key = crate::support::KEY;
    let end = async |fault: &str| {
        let mut stream = TcpStream::connect(running.gateway.address()).await.expect("a connection");
        let request = format!(
            "GET /api/people HTTP/1.1\r\nHost: x\r\nX-Api-Key: {key}\r\nPrefer: fault={fault}\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.expect("it is sent");
        let mut answer = Vec::new();
        let end = stream.read_to_end(&mut answer).await;
        assert!(answer.is_empty());
        end.map_err(|error| error.kind())
    };
    assert_eq!(end("reset").await, Err(std::io::ErrorKind::ConnectionReset));
    assert_eq!(end("drop").await, Ok(0));
}

#[tokio::test]
async fn a_slow_body_is_whole_and_takes_its_time() {
    let running = Running::acme().await;
    let whole = running.get("/api/people").await.bytes().await.expect("a body");
    for time in [Duration::from_millis(200), Duration::ZERO] {
        running.gateway.fail_next("people", Fault::SlowBody(time)).expect("an operation");
        let mut answer = running.get("/api/people").await;
        let began = Instant::now();
        let (mut slow, mut pieces) = (Vec::new(), 0);
        while let Some(piece) = answer.chunk().await.expect("a piece") {
            slow.extend_from_slice(&piece);
            pieces += 1;
        }
        assert_eq!(slow, whole);
        // The head may come as late as the first piece.
        assert!(began.elapsed() >= time / 2, "{:?}", began.elapsed());
        assert!(pieces > 1 || time.is_zero(), "{pieces}");
    }
    let empty = running.request(Method::GET, "/api/contacts/all?limit=1");
    let empty = empty.header("Prefer", "code=204, fault=slow-body, takes=1");
    assert_eq!(empty.send().await.expect("an answer").status(), 204);
}

#[tokio::test]
async fn a_page_for_people_comes_in_the_place_of_json() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        running.gateway.fail_next(vendor.list, Fault::Html).expect("an operation");
        let answer = vendor.list(&running).send().await.expect("an answer");
        assert_eq!(answer.status(), 200, "{}", vendor.id);
        assert_eq!(header(&answer, "content-type").as_deref(), Some("text/html; charset=utf-8"));
        assert!(answer.text().await.expect("a body").starts_with("<!DOCTYPE html>"));
    }
}

#[tokio::test]
async fn an_answer_with_a_member_of_the_wrong_type_is_json_that_no_reader_takes() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        let documented = vendor.list(&running).send().await.expect("an answer").bytes().await;
        running.gateway.fail_next(vendor.list, Fault::WrongType).expect("an operation");
        let wrong = vendor.list(&running).send().await.expect("an answer").bytes().await;
        let validator = Validator::new(wagate_spec::bundled());
        let check = |body: &[u8]| {
            let response = Response::new(200, body);
            let report =
                validator.response(vendor.id, vendor.list, &response, Strictness::Tolerant);
            report.expect("an operation").problems.len()
        };
        assert_eq!(check(&documented.expect("a body")), 0, "{}", vendor.id);
        let wrong = wrong.expect("a body");
        assert_eq!(check(&wrong), 1, "{} {}", vendor.id, String::from_utf8_lossy(&wrong));
    }
}

#[tokio::test]
async fn without_a_member_all_of_the_answer_is_of_the_wrong_type() {
    let running = Running::acme().await;
    running.gateway.fail_next("sessionContacts", Fault::WrongType).expect("an operation");
    let answer = running.get("/api/one/contacts/all").await.text().await.expect("a body");
    assert_eq!(answer, r#"[["of the wrong type"]]"#);
    let unchecked = Running::start(MockGateway::builder(&acme_with(|_| {}))).await;
    unchecked.gateway.fail_next("people", Fault::WrongType).expect("an operation");
    let answer: Value = body(unchecked.get("/api/people").await).await;
    assert!(answer.to_string().contains("of the wrong type"), "{answer}");
}

#[tokio::test]
async fn a_preference_may_name_each_fault() {
    let running = Running::start(MockGateway::builder(&acme())).await;
    for (prefer, status, applied) in [
        ("fault=rate-limited", 429, "fault=rate-limited"),
        ("fault=rate-limited, after=7", 429, "fault=rate-limited, after=7"),
        ("fault=html", 200, "fault=html"),
        ("fault=wrong-type", 200, "fault=wrong-type"),
        ("fault=slow-body, takes=3", 200, "fault=slow-body, takes=3"),
    ] {
        let request = running.request(Method::GET, "/api/people").header("Prefer", prefer);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), status, "{prefer}");
        if status == 200 {
            let told = header(&answer, "preference-applied");
            assert_eq!(told.as_deref(), Some(applied), "{prefer}");
        }
    }
    for prefer in
        ["after=3", "fault=drop, after=3", "fault=hang, takes=1", "takes=x, fault=slow-body"]
    {
        let request = running.request(Method::GET, "/api/people").header("Prefer", prefer);
        assert_eq!(request.send().await.expect("an answer").status(), 400, "{prefer}");
    }
}
