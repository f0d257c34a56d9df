//! Linking a session: started, told of on the way, waited for with a limit.

use std::time::Duration;

use wagate_waha::types::{SessionConfig, SessionStatus};
use wagate_waha::{Linking, LinkingError, UntilWorking};

use crate::server::Server;

const LONG: Duration = Duration::from_secs(60);

fn state(status: &str) -> (u16, String) {
    (200, format!(r#"{{"name": "shop", "status": "{status}"}}"#))
}

fn code(value: &str) -> (u16, String) {
    (200, format!(r#"{{"value": "{value}"}}"#))
}

/// What the server says of a session that is in another state by now.
fn too_late() -> (u16, String) {
    let body =
        r#"{"error": "x", "session": "shop", "status": "STARTING", "expected": ["SCAN_QR_CODE"]}"#;
    (422, body.to_owned())
}

fn waiting(server: &Server, limit: Duration) -> UntilWorking<'static> {
    let waiting = server.client().session("shop").wait_until_working(limit);
    waiting.every(Duration::from_millis(1))
}

fn status(status: SessionStatus) -> Linking {
    Linking::Status(status)
}

#[tokio::test]
async fn states_and_qr_codes_are_told_until_it_works() {
    let working = r#"{"name": "shop", "status": "WORKING", "me": {"id": "1@c.us"}}"#;
    let answers = [
        state("STARTING"),
        state("STARTING"),
        state("SCAN_QR_CODE"),
        too_late(),
        state("SCAN_QR_CODE"),
        code("first"),
        state("SCAN_QR_CODE"),
        code("first"),
        state("SCAN_QR_CODE"),
        code("second"),
        state("STARTING"),
        (200, working.to_owned()),
    ];
    let server = Server::answering(answers).await;
    let mut told = Vec::new();
    let session = waiting(&server, LONG).tell(|happening| told.push(happening)).await;
    assert_eq!(session.expect("it works").me.expect("it is linked").id.expect("an id"), "1@c.us");
    let expected = [
        status(SessionStatus::Starting),
        status(SessionStatus::ScanQrCode),
        Linking::QrCode("first".to_owned()),
        Linking::QrCode("second".to_owned()),
        status(SessionStatus::Starting),
        status(SessionStatus::Working),
    ];
    assert_eq!(told, expected);
    assert!(server.lines().contains(&"GET /api/shop/auth/qr?format=raw".to_owned()));
    assert_eq!(server.asked().len(), 12, "nothing is asked more often than the script goes");
}

#[tokio::test]
async fn a_pairing_code_is_asked_for_once() {
    let answers = [
        state("SCAN_QR_CODE"),
        (201, r#"{"code": "ABCD-ABCD"}"#.to_owned()),
        state("SCAN_QR_CODE"),
        state("WORKING"),
    ];
    let server = Server::answering(answers).await;
    let mut told = Vec::new();
    let waiting = waiting(&server, LONG).pairing_code_for("11111111111");
    waiting.tell(|happening| told.push(happening)).await.expect("it works");
    let code = Linking::PairingCode("ABCD-ABCD".to_owned());
    let (first, last) = (status(SessionStatus::ScanQrCode), status(SessionStatus::Working));
    assert_eq!(told, [first, code, last]);
    assert_eq!(server.lines()[1], "POST /api/shop/auth/request-code");
    assert_eq!(server.asked()[1].body, r#"{"phoneNumber":"11111111111"}"#);
}

#[tokio::test]
async fn a_session_that_will_not_work_is_not_waited_for() {
    let failed = Server::answering([state("STARTING"), state("FAILED")]).await;
    let error = waiting(&failed, LONG).await.expect_err("it failed");
    assert!(matches!(&error, LinkingError::Failed(name) if name == "shop"), "{error:?}");
    let stopped = Server::answering([state("STOPPED")]).await;
    let error = waiting(&stopped, LONG).await.expect_err("it is stopped");
    assert!(matches!(&error, LinkingError::Stopped(name) if name == "shop"), "{error:?}");
    let missing = r#"{"message": "Session not found", "error": "Not Found", "statusCode": 404}"#;
    for missing in [(404, missing), (200, "")] {
        let server = Server::answering([missing]).await;
        let error = waiting(&server, LONG).await.expect_err("there is none");
        assert!(matches!(&error, LinkingError::Missing(name) if name == "shop"), "{error:?}");
    }
    let broken = Server::answering([(500, "{}")]).await;
    let error = waiting(&broken, LONG).await.expect_err("it cannot be asked");
    assert!(
        matches!(&error, LinkingError::Call(error) if error.status() == Some(500)),
        "{error:?}"
    );
}

#[tokio::test]
async fn the_limit_ends_it_and_says_how_far_it_got() {
    let server = Server::answering([state("STARTING")]).await;
    let error = waiting(&server, Duration::from_secs(1)).await.expect_err("it never works");
    let LinkingError::TimedOut { session, status, .. } = &error else { panic!("{error:?}") };
    assert_eq!((session.as_str(), status), ("shop", &Some(SessionStatus::Starting)));
    assert_eq!(error.to_string(), "the session `shop` does not work after 1 s: it is STARTING");
}

#[tokio::test]
async fn nothing_shows_a_code() {
    let codes = [Linking::QrCode("s3cret".to_owned()), Linking::PairingCode("s3cret".to_owned())];
    assert!(!format!("{codes:?}").contains("s3cret"));
    let server = Server::answering([state("WORKING")]).await;
    assert!(!format!("{:?}", waiting(&server, LONG).pairing_code_for("777")).contains("777"));
}

#[tokio::test]
async fn a_session_is_made_or_started_only_if_that_is_needed() {
    let missing = (404, r#"{"message": "Session not found", "statusCode": 404}"#.to_owned());
    for (before, expected) in [
        (missing, Some("POST /api/sessions")),
        (state("STOPPED"), Some("POST /api/sessions/shop/start")),
        (state("FAILED"), Some("POST /api/sessions/shop/restart")),
        (state("SCAN_QR_CODE"), None),
        (state("WORKING"), None),
    ] {
        let server = Server::answering([before.clone(), state("STARTING")]).await;
        let session = server.client().session("shop");
        session.ensure_started(SessionConfig::default().debug(true)).await.expect("it is started");
        let mut lines = server.lines();
        assert_eq!(lines.remove(0), "GET /api/sessions/shop");
        assert_eq!(lines.first().map(String::as_str), expected, "{before:?}");
        if expected == Some("POST /api/sessions") {
            let made = r#"{"name":"shop","start":true,"config":{"debug":true}}"#;
            assert_eq!(server.asked()[1].body, made);
        }
    }
}
