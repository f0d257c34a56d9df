//! Every error path of every vendor, with marked credentials: no text that a failure leaves behind shows one.

use std::{
    error::Error,
    io::Write,
    sync::{Arc, Mutex},
};

use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

use super::{
    server::{answering, http, refusing, silent},
    vendors::{ALL, Outcome, shown},
};

/// Everything that tracing printed.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no test panicked while writing").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no test panicked while writing"))
            .into_owned()
    }
}

/// The error, every way a user may print it.
fn every_text(error: &(dyn Error + 'static)) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(" {error} {error:?} {error:#?}"));
        source = error.source();
    }
    text
}

/// The error paths that a server can send a client down; the pages echo the request as error pages do.
fn paths() -> Vec<(&'static str, String)> {
    let http_at = |address: String| format!("http://{address}");
    let page = "<html><body>Cannot serve {target} at <b>{target}</b></body></html>";
    let json = r#"{"statusCode":400,"timestamp":"now","path":"{target}","message":"bad {target}","error":"{target}"}"#;
    let redirect = "HTTP/1.1 302 Found\r\nlocation: http://elsewhere.invalid{target}\r\nconnection: close\r\n\r\n";
    let truncated = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{\"a\":\"{target}";
    vec![
        ("refused", http_at(refusing())),
        ("timeout", http_at(silent())),
        ("tls", format!("https://{}", answering("this is no TLS"))),
        ("redirect", http_at(answering(redirect))),
        ("400", http_at(answering(http("400 Bad Request", "application/json", json)))),
        ("401", http_at(answering(http("401 Unauthorized", "application/json", json)))),
        (
            "401 text",
            http_at(answering(http("401 Unauthorized", "text/plain", "Unauthorized {target}"))),
        ),
        ("404 page", http_at(answering(http("404 Not Found", "text/html", page)))),
        ("429", http_at(answering(http("429 Too Many Requests", "application/json", json)))),
        ("500 page", http_at(answering(http("500 Internal Server Error", "text/html", page)))),
        ("no JSON", http_at(answering(http("200 OK", "text/html", page)))),
        (
            "does not fit",
            http_at(answering(http("200 OK", "application/json", r#""bad {target}""#))),
        ),
        (
            "broken field",
            http_at(answering(http(
                "200 OK",
                "application/json",
                r#"{"name":{"{target}":1},"chatId":["{target}"],"phone":["{target}"]}"#,
            ))),
        ),
        ("truncated", http_at(answering(truncated))),
        ("bad address", "ftp://user:MARKER-CLIENT-TOKEN@localhost".to_owned()),
    ]
}

#[tokio::test]
async fn no_failure_shows_a_credential() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    for (path, url) in paths() {
        for vendor in ALL {
            let outcome: Outcome = vendor.lookup(url.clone()).await;
            let Err(error) = outcome else {
                panic!("{} {path}: no error but {outcome:?}", vendor.name)
            };
            let text = every_text(&*error);
            assert_eq!(shown(&text), Ok(()), "{} {path}", vendor.name);
        }
    }
    let log = log.text();
    assert_eq!(shown(&log), Ok(()));
    for field in ["vendor", "operation", "attempt", "status", "duration_ms"] {
        assert!(log.contains(field), "no span carries {field}: {log}");
    }
}

#[tokio::test]
async fn a_404_is_an_error_for_a_call_that_is_no_lookup() {
    let address = answering(http(
        "404 Not Found",
        "application/json",
        r#"{"message":"Not Found","statusCode":404}"#,
    ));
    for vendor in ALL {
        if let Some(call) = vendor.call {
            let error = call(format!("http://{address}")).await.expect_err("it is no lookup");
            assert!(error.to_string().contains("404"), "{error}");
        }
    }
}
