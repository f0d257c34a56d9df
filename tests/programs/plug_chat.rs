//! The example programs of the Plug Chat client.

use super::{listening, program, request};

/// The documented call.
const CALL: &str = include_str!("../../specs/plug-chat/examples/webhook.buttonCall.json");

#[tokio::test(flavor = "multi_thread")]
async fn buttons_are_answered_however_they_call() {
    let (_server, address) = listening(program("plug-chat", "buttons").arg("127.0.0.1:0")).await;
    let query = "phone=5544999999999&name=Ana%20Lu%C3%ADsa&genericFields=%5B%7B%22name%22%3A%22Plan%22%2C%22value%22%3A%22%3Cb%3E%22%7D%5D";
    let by_query = |path: &str| format!("GET {path}?{query}");
    for (line, body, answer) in [
        ("POST /greet".to_owned(), CALL, r#"{"message":"Hello, Nome do contato!"}"#),
        (by_query("/greet"), "", r#"{"message":"Hello, Ana Luísa!"}"#),
        (
            "POST /card".to_owned(),
            CALL,
            r#"{"modal":"<div class=\"p-2\">nome do campo: conteúdo do campo</div>"}"#,
        ),
        (by_query("/card"), "", r#"{"modal":"<div class=\"p-2\">Plan: &lt;b></div>"}"#),
        ("POST /noted".to_owned(), CALL, "null"),
        (by_query("/noted"), "", "null"),
    ] {
        let (status, given) = request(&address, &line, "", body).await;
        assert_eq!((status.as_str(), given.as_str()), ("200", answer), "{line}");
    }
    for (line, body) in [("POST /greet", "no JSON"), ("POST /greet", "{}"), ("GET /greet", "")] {
        assert_eq!(request(&address, line, "", body).await.0, "400", "{line} {body}");
    }
}
