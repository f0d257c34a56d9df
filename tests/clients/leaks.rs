//! Every error path of every vendor, with marked credentials: no text that a failure leaves behind shows one.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use futures_util::{StreamExt, stream};
use tracing::Dispatch;
use tracing::dispatcher::DefaultGuard;
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};
use wagate_client::{ConfigError, RetryPolicy};

use super::{
    marked::{self, every_text, shown},
    server::{answering, http, refusing, silent},
    vendors::{ALL, Outcome, TIMEOUT},
};
use crate::calls::{self, Call};

/// How many calls are under way at a time.
const TOGETHER: usize = 100;

/// What the span of each call says.
const FIELDS: [&str; 5] = ["vendor", "operation", "attempt", "status", "duration_ms"];

/// While there is only one subscriber, tracing asks the thread that comes by first whether a span is of interest, and
/// remembers its answer for all. So there always is another one.
static ANOTHER: OnceLock<Dispatch> = OnceLock::new();

/// Looks through everything that tracing prints.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Found>>);

#[derive(Default)]
struct Found {
    fields: BTreeSet<&'static str>,
    leak: Option<String>,
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        let mut found = self.0.lock().expect("no test panicked while writing");
        found.fields.extend(FIELDS.iter().filter(|field| text.contains(**field)));
        if let Err(leak) = shown(&text) {
            found.leak.get_or_insert(leak);
        }
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
    /// Begins to look, on this thread and at the finest level.
    fn watch(&self) -> DefaultGuard {
        ANOTHER.get_or_init(|| Log::default().dispatch());
        tracing::dispatcher::set_default(&self.dispatch())
    }

    fn dispatch(&self) -> Dispatch {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_writer(self.clone());
        subscriber.finish().into()
    }

    /// Nothing showed a credential, and there was something to look at.
    #[track_caller]
    fn assert_clean(&self) {
        let found = self.0.lock().expect("no test panicked while writing");
        assert_eq!(found.leak, None);
        assert_eq!(found.fields.len(), FIELDS.len(), "spans carry only {:?}", found.fields);
    }
}

/// The error paths that a server can send a client down; the pages echo the request as error pages do.
fn paths() -> Vec<(&'static str, String)> {
    let http_at = |address: String| format!("http://{address}");
    let page = "<html><body>Cannot serve {target} at <b>{target}</b></body></html>";
    let json = r#"{"statusCode":400,"timestamp":"now","path":"{target}","message":"bad {target}","error":"{target}"}"#;
    let redirect = "HTTP/1.1 302 Found\r\nlocation: http://elsewhere.invalid{target}\r\nconnection: close\r\n\r\n";
    let truncated = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{\"a\":\"{target}";
    let headers = "HTTP/1.1 401 {target}\r\nwww-authenticate: {target}\r\nlocation: {percent}\r\ncontent-type: {target}\r\nretry-after: {percent}\r\nconnection: close\r\n\r\n{target}";
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
        (
            "request in a message",
            http_at(answering(http(
                "400 Bad Request",
                "application/json",
                r#"{"message":"{request}"}"#,
            ))),
        ),
        (
            "request in escapes",
            http_at(answering(http(
                "403 Forbidden",
                "application/json",
                r#"{"error":"{escapes}"}"#,
            ))),
        ),
        ("request in a URL", http_at(answering(http("404 Not Found", "text/plain", "{percent}")))),
        (
            "request on a page",
            http_at(answering(http("502 Bad Gateway", "text/html", "<p>{entities}"))),
        ),
        ("request in headers", http_at(answering(headers))),
        (
            "request as an answer",
            http_at(answering(http(
                "200 OK",
                "application/json",
                r#"[["{request}"],"{escapes}"]"#,
            ))),
        ),
        ("bad address", "ftp://user:MARKER-CLIENT-TOKEN@localhost".to_owned()),
    ]
}

#[tokio::test]
async fn no_failure_shows_a_credential() {
    let log = Log::default();
    let _guard = log.watch();
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
    log.assert_clean();
}

macro_rules! every_call {
    ($($module:ident;)*) => {$(
        #[tokio::test]
        async fn $module() {
            on_every_path(calls::$module::ALL, |url| {
                // One operation waits for a minute when nothing comes.
                let builder = marked::$module(url).timeout(TIMEOUT).deadline(2 * TIMEOUT);
                builder.retry(RetryPolicy::none()).build()
            })
            .await;
        }
    )*};
}

every_call! {
    z_api;
    green_api;
    waha;
    plug_chat;
}

/// Makes every call on every path.
async fn on_every_path<C>(calls: &[Call<C>], connect: impl Fn(&str) -> Result<C, ConfigError>) {
    let log = Log::default();
    let _guard = log.watch();
    for (path, url) in paths() {
        let client = match connect(&url) {
            Ok(client) => client,
            Err(error) => {
                assert_eq!(shown(&every_text(&error)), Ok(()), "{path}");
                continue;
            }
        };
        let made = calls.iter().map(async |call| {
            let outcome = (call.make)(&client).expect("the request is documented").await;
            if let Err(error) = &outcome {
                assert_eq!(shown(&every_text(&**error)), Ok(()), "{} {path}", call.operation);
            }
            outcome.is_err()
        });
        let made = stream::iter(made).buffer_unordered(TOGETHER);
        let failed = made.filter(|failed| std::future::ready(*failed)).count().await;
        assert!(failed * 4 > calls.len(), "{path}: only {failed} of {} failed", calls.len());
    }
    log.assert_clean();
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
