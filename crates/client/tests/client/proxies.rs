//! Proxies, headers of every call, and an HTTP client of the program's own.

use std::process::Command;

use wagate_client::{Core, CoreBuilder, Error};

use crate::support::vendor::{KEY, TOKEN, builder};
use crate::support::watch::assert_no_secret;
use crate::support::{Play, Problem, READ, Server, Thing, Watch, request};

type Result<T> = std::result::Result<T, Error<Problem>>;

/// A gateway that only a proxy could reach.
const FAR: &str = "http://gateway.invalid";

async fn call(builder: CoreBuilder) -> Result<Thing> {
    builder.build().expect("it is valid").call(request(&READ)).await
}

fn thing() -> Play {
    Play::json(200, "{}")
}

#[tokio::test]
async fn a_proxy_that_was_given_gets_the_requests_with_its_name_and_password() {
    let watch = Watch::start();
    let proxy = Server::start([thing()]).await;
    let address = proxy.url().replace("://", "://me:PASSMARK@");
    assert!(call(builder(FAR).proxy(address)).await.is_ok());
    let request = &proxy.requests()[0];
    assert!(request.starts_with("GET http://gateway.invalid/v1/"), "{request}");
    assert!(request.contains("proxy-authorization: Basic bWU6UEFTU01BUks="), "{request}");
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn what_is_for_this_machine_goes_through_no_proxy() {
    let (proxy, server) = (Server::start([thing()]).await, Server::start([thing()]).await);
    for url in [server.url(), server.url().replace("127.0.0.1", "localhost")] {
        assert!(call(builder(&url).proxy(proxy.url())).await.is_ok(), "{url}");
    }
    assert_eq!((proxy.count(), server.count()), (0, 2));
}

#[tokio::test]
async fn an_error_names_the_proxy_and_not_the_base_url() {
    let watch = Watch::start();
    let proxy = Server::refusing().await;
    let address = proxy.replace("://", "://me:PASSMARK@");
    let error = call(builder(FAR).proxy(address)).await.expect_err("nothing listens");
    let text = error.to_string();
    let expected = format!("cannot connect to {FAR} through the proxy {proxy}: ");
    assert!(text.contains(&expected) && text.ends_with("; check the proxy"), "{text}");
    assert_eq!(error.call().proxy.as_deref(), Some(&*proxy));
    watch.assert_no_secret_in(&error);
    let proxy = Server::start([Play::empty(407)]).await;
    let error = call(builder(FAR).proxy(proxy.url())).await.expect_err("it wants a password");
    assert!(error.to_string().contains("the proxy asks for a name and a password"), "{error}");
    let error = call(builder("https://gateway.invalid").proxy(proxy.url())).await;
    let text = error.expect_err("it wants a password").to_string();
    assert!(text.contains(&format!("through the proxy {}: ", proxy.url())), "{text}");
}

/// Runs itself again with another environment, which a process cannot change for its threads.
#[test]
fn the_environment_names_the_proxy_but_not_for_this_machine() {
    const PROXY: &str = "http://127.0.0.1:9";
    if std::env::var_os("WAGATE_TEST_PROXY").is_none() {
        let this = std::env::current_exe().expect("it runs");
        let name = "proxies::the_environment_names_the_proxy_but_not_for_this_machine";
        let child = Command::new(this)
            .args([name, "--exact", "--nocapture"])
            .env("WAGATE_TEST_PROXY", "")
            .envs([("HTTP_PROXY", PROXY), ("NO_PROXY", "exception.invalid")])
            .env_remove("REQUEST_METHOD")
            .output()
            .expect("it runs");
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
        assert!(String::from_utf8_lossy(&child.stdout).contains("1 passed"), "it was found");
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("it can be built").block_on(async {
        let server = Server::start([thing()]).await;
        assert!(call(builder(&server.url())).await.is_ok());
        let error = call(builder(FAR)).await.expect_err("nothing listens");
        assert_eq!(error.call().proxy.as_deref(), Some(PROXY), "{error}");
        for direct in [builder("http://exception.invalid"), builder(FAR).no_proxy()] {
            let error = call(direct).await.expect_err("there is no such host");
            assert_eq!(error.call().proxy, None, "{error}");
        }
    });
}

#[tokio::test]
async fn a_header_of_every_call_is_a_secret_and_gives_way_to_others() {
    let watch = Watch::start();
    let server = Server::start([Play::json(400, r#"{"message":"bad HEADMARK-of-all"}"#)]).await;
    let core = builder(&server.url())
        .default_header("X-Tenant", "HEADMARK-of-all")
        .default_header("X-Api-Key", "another")
        .default_header("X-Short", "a")
        .user_agent("my bot/1");
    let core = core.build().expect("it is valid");
    let result: Result<Thing> = core.call(request(&READ)).await;
    let error = result.expect_err("it is refused");
    assert_eq!(error.message().as_deref(), Some("bad [redacted]"));
    watch.assert_no_secret_in(&error);
    let mut other = request(&READ);
    other.header("X-Tenant", "mine");
    let _: Result<Thing> = core.call(other).await;
    let _ = core.download::<Problem>(&server.url()).await;
    let sent = server.requests();
    for line in ["x-tenant: HEADMARK-of-all", "x-short: a", "user-agent: my bot/1"] {
        assert!(sent[0].contains(line), "{line} in {}", sent[0]);
    }
    assert!(sent[0].contains(&format!("x-api-key: {KEY}")) && !sent[0].contains("another"));
    assert!(sent[1].contains("x-tenant: mine") && !sent[1].contains("HEADMARK-of-all"));
    assert!(sent[2].contains("user-agent: my bot/1"), "{}", sent[2]);
    assert_no_secret(&sent[2]);
}

#[tokio::test]
async fn a_client_of_the_programs_own_is_used_for_everything() {
    let server = Server::start([thing()]).await;
    let own = wagate_client::http_client_builder().expect("there is TLS");
    let own = own.no_proxy().default_headers(
        [("x-own".parse().expect("a name"), "yes".parse().expect("a value"))].into_iter().collect(),
    );
    let own = own.build().expect("it is valid");
    let core: Core = builder(&server.url()).http_client(own).build().expect("it is valid");
    let result: Result<Thing> = core.call(request(&READ)).await;
    assert!(result.is_ok());
    assert!(core.download::<Problem>(&server.url()).await.is_ok());
    let sent = server.requests();
    assert!(sent.iter().all(|request| request.contains("x-own: yes")), "{sent:?}");
    assert!(
        sent[0].contains("accept: application/json") && sent[0].contains("user-agent: wagate/")
    );
    assert_eq!(core.redact(TOKEN), "[redacted]");
}

#[tokio::test]
async fn the_client_that_is_begun_here_follows_no_redirect() {
    let other = Server::start([thing()]).await;
    let server = Server::start([Play::redirect(307, &other.url())]).await;
    let own = wagate_client::http_client_builder().expect("there is TLS").no_proxy().build();
    let core = builder(&server.url()).http_client(own.expect("it is valid"));
    let error = call(core).await.expect_err("it is a redirect");
    assert_eq!((error.status(), other.count()), (Some(307), 0));
}
