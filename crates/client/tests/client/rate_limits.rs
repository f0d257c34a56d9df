//! Calls that wait for their turn. How the turns are given is tested beside the code, on a clock
//! that is paused; here, whole calls go over the network.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use wagate_client::{Core, Operation, RateLimit};

use crate::support::vendor::builder;
use crate::support::{Play, Problem, READ, Server, Thing, Watch, request};

const INTERVAL: Duration = Duration::from_millis(200);

const LIMITED: Operation<'static> = READ.interval(INTERVAL);

/// How long so many calls at once take, each with a clone of the client.
async fn duration(core: &Core, calls: usize) -> Duration {
    let started = Instant::now();
    let all = join_all((0..calls).map(|_| {
        let core = core.clone();
        async move { core.call::<Thing, Problem>(request(&LIMITED)).await }
    }));
    for outcome in all.await {
        outcome.expect("it is delayed, not refused");
    }
    started.elapsed()
}

async fn server() -> Server {
    Server::start([Play::json(200, "{}")]).await
}

#[tokio::test]
async fn calls_of_all_clones_are_spread() {
    let watch = Watch::start();
    let server = server().await;
    let core = builder(&server.url()).build().expect("it is valid");
    assert!(duration(&core, 1).await < INTERVAL);
    assert!(duration(&core, 2).await >= INTERVAL);
    let told = r#"wagate.operation="getThing" wagate.waited_ms="#;
    assert!(watch.traces().contains(told), "{}", watch.traces());
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn the_time_limit_does_not_run_while_a_call_waits() {
    let server = server().await;
    let core = builder(&server.url()).timeout(INTERVAL).build().expect("it is valid");
    assert!(duration(&core, 4).await >= 3 * INTERVAL);
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn limits_can_be_switched_off_and_changed() {
    let server = server().await;
    let off = builder(&server.url()).without_rate_limits().build().expect("it is valid");
    assert!(duration(&off, 5).await < 4 * INTERVAL);
    let slower = builder(&server.url()).rate_limit("getThing", RateLimit::every(2 * INTERVAL));
    assert!(duration(&slower.build().expect("it is valid"), 2).await >= 2 * INTERVAL);
    let none = builder(&server.url()).rate_limit("getThing", RateLimit::none());
    assert!(duration(&none.build().expect("it is valid"), 5).await < 4 * INTERVAL);
}

#[tokio::test]
async fn every_attempt_takes_its_turn() {
    let server = Server::start([Play::empty(503), Play::json(200, "{}")]).await;
    let core = builder(&server.url()).build().expect("it is valid");
    assert!(duration(&core, 1).await >= INTERVAL);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_loop_over_calls_may_make_the_same_call_in_its_body() {
    let server = server().await;
    let core = builder(&server.url()).build().expect("it is valid");
    let call = || async { core.call::<Thing, Problem>(request(&LIMITED)).await };
    let program = async {
        let mut done = 0;
        let mut things = stream::iter(0..4).map(|_| call()).buffer_unordered(16).boxed_local();
        while let Some(thing) = things.next().await {
            thing.expect("it is delayed, not refused");
            call().await.expect("it is delayed, not refused");
            done += 2;
            println!("{done} calls");
        }
    };
    tokio::time::timeout(100 * INTERVAL, program)
        .await
        .expect("no call waits for another for ever");
    assert_eq!(server.count(), 8);
}
