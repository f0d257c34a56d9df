//! Sessions that have states.

use reqwest::Method;
use serde_json::{Value, json};
use wagate_mock::{MockError, SessionState};

use crate::support::{Running, acme};

const KEY: &str = "00000000000000000000000000000000";

struct Waha(Running);

impl Waha {
    async fn start() -> Self {
        Self(Running::start(wagate_mock::waha()).await)
    }

    async fn ask(&self, method: Method, target: &str, body: Value) -> (u16, Value) {
        let request = self.0.anonymous(method, target).header("X-Api-Key", KEY);
        let request = if body.is_null() {
            request
        } else {
            request.header("Content-Type", "application/json").body(body.to_string())
        };
        let answer = request.send().await.expect("an answer");
        let status = answer.status().as_u16();
        (status, serde_json::from_str(&answer.text().await.expect("a body")).unwrap_or_default())
    }

    async fn get(&self, target: &str) -> (u16, Value) {
        self.ask(Method::GET, target, Value::Null).await
    }

    async fn post(&self, target: &str, body: Value) -> (u16, Value) {
        self.ask(Method::POST, target, body).await
    }

    /// The state that an answer tells.
    async fn state(&self, name: &str) -> String {
        let (status, session) = self.get(&format!("/api/sessions/{name}")).await;
        assert_eq!((status, &session["name"]), (200, &json!(name)), "{session}");
        session["status"].as_str().expect("a state").to_owned()
    }

    async fn send(&self, session: &str) -> (u16, Value) {
        let body = json!({"chatId": "11111111111@c.us", "text": "hello", "session": session});
        self.post("/api/sendText", body).await
    }
}

#[tokio::test]
async fn the_first_session_works_from_the_start() {
    let waha = Waha::start().await;
    assert_eq!(waha.state("default").await, "WORKING");
    assert_eq!(waha.send("default").await.0, 200);
    let (_, listed) = waha.get("/api/sessions").await;
    assert_eq!(listed.as_array().map(Vec::len), Some(1), "{listed}");
}

#[tokio::test]
async fn a_session_is_made_linked_and_stopped_and_deleted() {
    let waha = Waha::start().await;
    let (status, made) = waha.post("/api/sessions", json!({"name": "shop"})).await;
    assert_eq!((status, &made["name"], &made["status"]), (200, &json!("shop"), &json!("STARTING")));
    assert_eq!(waha.state("shop").await, "SCAN_QR_CODE");
    assert_eq!(waha.state("shop").await, "SCAN_QR_CODE", "nobody has seen the code");
    assert_eq!(waha.get("/api/sessions/shop/me").await, (200, Value::Null));
    let (status, code) = waha.get("/api/shop/auth/qr?format=raw").await;
    assert!(status == 200 && code["value"].is_string(), "{code}");
    assert_eq!(waha.state("shop").await, "WORKING");
    assert_eq!(waha.send("shop").await.0, 200);
    assert!(waha.get("/api/sessions/shop/me").await.1.is_object());
    let (_, stopped) = waha.post("/api/sessions/shop/stop", Value::Null).await;
    assert_eq!((&stopped["status"], &stopped["me"]), (&json!("STOPPED"), &Value::Null));
    let names = |listed: Value| -> Vec<Value> {
        listed.as_array().expect("a list").iter().map(|one| one["name"].clone()).collect()
    };
    assert_eq!(names(waha.get("/api/sessions").await.1), ["default"]);
    assert_eq!(names(waha.get("/api/sessions?all=true").await.1), ["default", "shop"]);
    let (status, _) = waha.ask(Method::DELETE, "/api/sessions/shop", Value::Null).await;
    assert_eq!(status, 200);
    let (status, missing) = waha.get("/api/sessions/shop").await;
    assert_eq!((status, &missing["message"]), (404, &json!("Session not found")));
    assert_eq!(waha.send("shop").await.0, 404);
    assert_eq!(waha.post("/api/sessions", json!({"name": "shop"})).await.0, 200, "made anew");
}

#[tokio::test]
async fn what_needs_a_session_that_works_is_refused_as_servers_do() {
    let waha = Waha::start().await;
    for state in [SessionState::Stopped, SessionState::Failed, SessionState::ScanQrCode] {
        waha.0.gateway.set_session("default", state).expect("it has states");
        let (status, error) = waha.send("default").await;
        assert_eq!((status, &error["session"]), (422, &json!("default")), "{error}");
        assert_eq!(error["expected"], json!(["WORKING"]));
        for target in ["/api/default/chats", "/api/contacts/all?session=default"] {
            let (status, error) = waha.get(target).await;
            assert_eq!((status, &error["expected"]), (422, &json!(["WORKING"])), "{target}");
        }
        assert_eq!(waha.get("/ping").await.0, 200);
    }
    waha.0.gateway.set_session("default", SessionState::Stopped).expect("it has states");
    let (status, error) = waha.get("/api/default/auth/qr").await;
    assert_eq!((status, &error["expected"]), (422, &json!(["SCAN_QR_CODE"])));
    assert_eq!(error["status"], "STOPPED");
    let (status, _) = waha.post("/api/sessions", json!({"name": "default"})).await;
    assert_eq!(status, 422, "there is one");
    let preferred = waha.0.anonymous(Method::GET, "/api/default/chats").header("X-Api-Key", KEY);
    let preferred = preferred.header("Prefer", "code=200").send().await.expect("an answer");
    assert_eq!(preferred.status(), 200, "a tester knows better");
}

#[tokio::test]
async fn a_session_that_nobody_made_is_answered_for_and_so_is_each_without_states() {
    let waha = Waha::start().await;
    assert_eq!(waha.get("/api/sessions/nobody").await.0, 200);
    assert_eq!(waha.send("nobody").await.0, 200);
    let waha = Waha(Running::start(wagate_mock::waha().without_states()).await);
    assert_eq!(waha.post("/api/sessions/default/stop", Value::Null).await.0, 200);
    assert_eq!(waha.send("default").await.0, 200);
}

#[tokio::test]
async fn other_vendors_have_no_states() {
    let other = Running::start(wagate_mock::MockGateway::builder(&acme())).await;
    let error =
        other.gateway.set_session("default", SessionState::Working).expect_err("it has none");
    assert!(matches!(error, MockError::NoSessions { .. }), "{error}");
}
