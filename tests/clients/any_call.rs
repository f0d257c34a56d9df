//! Calls that are named when a program runs: by the id of an operation, or by a path that is not described.

use serde_json::{Value, json};
use wagate_client::Method;

use super::{
    server::{Scripted, answering, http},
    vendors::ALL,
};

#[tokio::test]
async fn an_operation_is_found_by_its_id_and_answers_json() {
    let server = Scripted::start([http("200 OK", "application/json", r#"{"new":[1]}"#)]);
    for vendor in ALL {
        let call = (vendor.operation)(server.url.clone(), vendor.known).expect("a client");
        let answer = call.expect("the operation is known").await.expect("an answer");
        assert_eq!(answer, json!({"new": [1]}), "{}", vendor.name);
        let unknown = (vendor.operation)(server.url.clone(), "makeCoffee").expect("a client");
        assert!(unknown.is_none(), "{}", vendor.name);
    }
    assert_eq!(server.requests().len(), ALL.len());
    assert!(server.targets().iter().all(|target| !target.contains('{')), "{:?}", server.targets());
}

#[tokio::test]
async fn what_is_not_described_is_called_with_the_credentials_of_the_client() {
    for vendor in ALL {
        let server = Scripted::start([http("200 OK", "application/json", "[]")]);
        let (written, sent) = vendor.path;
        for method in [Method::Get, Method::Post] {
            let call = (vendor.undescribed)(server.url.clone(), method, written);
            call.expect("a client").await.expect("an answer");
        }
        let requests = server.requests();
        for (request, method) in requests.iter().zip(["GET", "POST"]) {
            let line = format!("{method} {sent}?a%20b=c%26d HTTP/1.1");
            assert_eq!(request.lines().next(), Some(line.as_str()), "{}", vendor.name);
        }
        let header = requests[0].contains("MARKER-CLIENT-TOKEN");
        assert_eq!(header, vendor.name != "green-api", "{}: {}", vendor.name, requests[0]);
    }
}

#[tokio::test]
async fn whatever_answers_is_taken() {
    let answers = [("", Value::Null), ("OK", json!("OK")), ("null", Value::Null), ("7", json!(7))];
    for (body, expected) in answers {
        let url = format!("http://{}", answering(http("200 OK", "text/plain", body)));
        for vendor in ALL {
            let call = (vendor.undescribed)(url.clone(), Method::Get, "/new").expect("a client");
            assert_eq!(call.await.expect("an answer"), expected, "{}: {body}", vendor.name);
        }
    }
}

#[tokio::test]
async fn an_error_is_one_here_too() {
    let url = format!("http://{}", answering(http("401 No", "application/json", "{}")));
    for vendor in ALL {
        let call = (vendor.undescribed)(url.clone(), Method::Get, "/new").expect("a client");
        let error = call.await.expect_err("it is refused");
        assert!(error.to_string().contains("401"), "{}: {error}", vendor.name);
    }
}
