//! Looking up what may not exist.

use wagate_client::{Absent, Error, Operation};

use crate::support::vendor::echo;
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

async fn lookup(play: Play) -> Result<Option<Thing>, Error<Problem>> {
    let server = Server::start([play]).await;
    client(&server.url()).lookup(request(&FIND)).await
}

async fn lookup_list(play: Play) -> Result<Vec<Thing>, Error<Problem>> {
    let server = Server::start([play]).await;
    client(&server.url()).lookup_list(request(&FIND)).await
}

/// A lookup of which two error answers say that there is nothing.
const FIND: Operation<'static> = READ
    .absent(&[Absent::new(404, &[("message", r#""Contact not found""#)]), Absent::new(410, &[])]);

/// All answers that say that there is nothing.
fn nothing() -> Vec<Play> {
    let bodies =
        ["", " ", "null", "{}", "[]", "{ }", "[\n]", " null "].map(|body| Play::json(200, body));
    let told = [
        Play::json(404, r#"{"statusCode":404,"message":"Contact not found"}"#),
        Play::empty(410),
        Play::empty(204),
    ];
    bodies.into_iter().chain(told).collect()
}

#[tokio::test]
async fn what_does_not_exist_is_none() {
    for play in nothing() {
        assert_eq!(lookup(play).await.expect("no error"), None);
    }
}

#[tokio::test]
async fn a_list_of_what_does_not_exist_is_empty() {
    for play in nothing() {
        assert_eq!(lookup_list(play).await.expect("no error"), []);
    }
}

#[tokio::test]
async fn what_exists_is_found() {
    let thing =
        lookup(Play::json(200, r#"{"name":"a"}"#)).await.expect("no error").expect("it exists");
    assert_eq!(thing.name.as_deref(), Some("a"));
}

#[tokio::test]
async fn one_object_is_a_list_of_one() {
    let things = lookup_list(Play::json(200, r#" {"name":"a"}"#)).await.expect("no error");
    assert_eq!(things.len(), 1);
    let things =
        lookup_list(Play::json(200, r#"[{"name":"a"},{"name":"b"}]"#)).await.expect("no error");
    assert_eq!(things.len(), 2);
}

#[tokio::test]
async fn a_page_that_says_404_comes_from_something_else_and_is_an_error() {
    let page = format!("<html>no route for {}</html>", echo());
    for play in [Play::html(404, &page), Play::answer(404, &[], &page)] {
        let watch = Watch::start();
        let error = lookup(play.clone()).await.expect_err("a page");
        assert!(matches!(
            error,
            Error::UnexpectedStatus { status: 404, .. } | Error::Api { status: 404, .. }
        ));
        watch.assert_no_secret_in(&error);
        assert!(lookup_list(play).await.is_err());
    }
}

#[tokio::test]
async fn a_404_that_says_something_else_is_an_error() {
    for play in [
        Play::json(404, r#"{"statusCode":404,"message":"Cannot GET /api/contacts"}"#),
        Play::json(404, r#"{"message":"Session not found"}"#),
        Play::json(404, "{}"),
        Play::answer(404, &[("Content-Type", "text/plain")], "Not Found"),
        Play::empty(404),
        Play::json(410, r#"{"message":"gone"}"#),
    ] {
        let error = lookup(play.clone()).await.expect_err("an error");
        assert!(matches!(error.status(), Some(404 | 410)), "{error:?}");
        assert!(lookup_list(play).await.is_err());
    }
}

#[tokio::test]
async fn other_errors_are_errors() {
    for status in [400, 401, 403, 500] {
        let error = lookup(Play::json(status, r#"{"message":"no"}"#)).await.expect_err("an error");
        assert_eq!(error.status(), Some(status));
        assert!(lookup_list(Play::json(status, "{}")).await.is_err());
    }
}

#[tokio::test]
async fn says_where_a_found_thing_does_not_fit() {
    let error = lookup(Play::json(200, r#"{"name":7}"#)).await.expect_err("it does not fit");
    assert!(matches!(&error, Error::Body { path, .. } if path == "name"), "{error:?}");
    let error = lookup_list(Play::json(200, r#"[{"name":"a"},{"name":7}]"#))
        .await
        .expect_err("it does not fit");
    assert!(matches!(&error, Error::Body { path, .. } if path == "[1].name"), "{error:?}");
}

#[tokio::test]
async fn a_list_may_come_as_an_object_with_the_items_under_their_ids() {
    let keyed = FIND.keyed();
    let find = async |body: &str| {
        let server = Server::start([Play::json(200, body)]).await;
        client(&server.url()).lookup_list::<Thing, Problem>(request(&keyed)).await
    };
    let things = find(r#"{"7@g.us":{"name":"b"},"3@g.us":{"name":"a"}}"#).await.expect("no error");
    let names: Vec<_> = things.iter().filter_map(|thing| thing.name.as_deref()).collect();
    assert_eq!(names, ["b", "a"]);
    let twice = r#"{"7@g.us":{"name":"b"},"3@g.us":{"name":"a"},"7@g.us":{"name":"c"}}"#;
    let things = find(twice).await.expect("no error");
    let names: Vec<_> = things.iter().filter_map(|thing| thing.name.as_deref()).collect();
    assert_eq!(names, ["c", "a"], "the last one of two under one id");
    assert_eq!(find("{}").await.expect("no error"), []);
    assert_eq!(find(r#"[{"name":"a"}]"#).await.expect("no error").len(), 1);
    let error = find(r#"{"7@g.us":{"name":["b"]}}"#).await.expect_err("a name is no list");
    assert!(error.to_string().contains("7@g.us"), "{error}");
}
