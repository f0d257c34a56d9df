//! Thousands of calls of every vendor against a server that does everything wrong: nothing is sent twice that may not be,
//! nothing hangs or panics, and no error shows a credential.

mod plays;
mod server;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use wagate_client::{ConfigError, HttpClient, RetryPolicy, http_client_builder};
use wagate_spec::{Spec, bundled};

use self::server::Server;
use crate::calls::{self, Call, Failed};
use crate::clients::marked::{self, every_text, shown};
use crate::scale;

/// How many calls that do something are made of each vendor, and how many that only read.
const SENDS: usize = 10_000;
const READS: usize = 6_000;

/// How many calls are under way at a time.
const TOGETHER: usize = 64;

/// The limit of an attempt; what is cut by it on a slow machine is one more thing that went wrong.
const PATIENCE: Duration = Duration::from_millis(100);

/// No call takes nearly as long, on whatever machine.
const FOR_EVER: Duration = Duration::from_secs(120);

macro_rules! attacked {
    ($($vendor:literal $module:ident;)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $module() {
            attack($vendor, calls::$module::ALL, |url, http| {
                let builder = marked::$module(url).http_client(http).timeout(PATIENCE);
                builder.deadline(20 * PATIENCE).retry(impatient()).build()
            })
            .await;
        }
    )*};
}

attacked! {
    "z-api" z_api;
    "green-api" green_api;
    "waha" waha;
    "plug-chat" plug_chat;
}

/// As by default, with pauses that a test can wait for.
fn impatient() -> RetryPolicy {
    let pause = Duration::from_millis(1);
    RetryPolicy::default().with_backoff(pause, pause).with_longest_wait(pause)
}

async fn attack<C: Send + Sync + 'static>(
    vendor: &str,
    calls: &'static [Call<C>],
    connect: impl Fn(&str, HttpClient) -> Result<C, ConfigError>,
) {
    let spec = bundled().iter().find(|spec| spec.vendor == vendor).expect("the vendor is bundled");
    let server = Server::start().await;
    let builder = http_client_builder().expect("TLS can be set up").no_proxy();
    let http = builder.build().expect("an HTTP client");
    let (sends, reads): (Vec<_>, Vec<_>) =
        calls.iter().partition(|call| !only_reads(spec, call.operation));
    let sends = sends.into_iter().cycle().take(scale::of(SENDS));
    let reads = reads.into_iter().cycle().take(scale::of(READS));
    let numbered = sends.chain(reads).enumerate();
    let made = numbered.map(|(number, call)| {
        let client = connect(&server.url_of(number), http.clone()).expect("the address is good");
        made(number, call, Arc::new(client))
    });
    let outcomes: Vec<Made> = stream::iter(made).buffer_unordered(TOGETHER).collect().await;
    drop(http);
    let failed = outcomes.iter().filter(|made| made.failed).count();
    assert!(failed * 2 > outcomes.len(), "only {failed} of {} calls failed", outcomes.len());
    assert_eq!(server.astray(), [""; 0], "a redirect was followed");
    let seen = server.seen();
    for made in &outcomes {
        let plays = seen.get(&made.number).map_or(&[][..], Vec::as_slice);
        let place = format!("{vendor} {} got {plays:?}", made.operation);
        assert!(plays.len() <= 3, "{place}");
        if !only_reads(spec, made.operation) {
            let before_the_last = plays.iter().rev().skip(1);
            assert!(before_the_last.clone().all(|play| play.refuses), "sent twice: {place}");
        }
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    seen.values().flatten().for_each(|play| *counts.entry(play.name).or_default() += 1);
    println!("{vendor}: {} calls, {failed} failed; {counts:?}", outcomes.len());
    for name in plays::NAMES {
        assert!(counts.contains_key(name), "{name} did not come: {counts:?}");
    }
}

/// A call that was made.
struct Made {
    number: usize,
    operation: &'static str,
    failed: bool,
}

async fn made<C: Send + Sync + 'static>(
    number: usize,
    call: &'static Call<C>,
    client: Arc<C>,
) -> Made {
    // A task of its own: so the workers share the calls, and a panic is seen here.
    let outcome = tokio::spawn(async move {
        let outcome: Result<(), Failed> = match (call.make)(&client) {
            Ok(pending) => tokio::time::timeout(FOR_EVER, pending).await.expect("it hangs"),
            Err(mistake) => panic!("{}: {mistake}", call.operation),
        };
        if let Err(error) = &outcome {
            assert_eq!(shown(&every_text(&**error)), Ok(()), "{}", call.operation);
        }
        outcome.is_err()
    });
    let failed = outcome.await.unwrap_or_else(|error| panic!("{}: {error}", call.operation));
    Made { number, operation: call.operation, failed }
}

fn only_reads(spec: &Spec, operation: &str) -> bool {
    spec.operation(operation).expect("the operation is bundled").idempotent
}
