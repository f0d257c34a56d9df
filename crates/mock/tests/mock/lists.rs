//! Lists that are longer than those that the docs show.

use std::collections::BTreeSet;

use serde_json::Value;
use wagate_mock::MockGatewayBuilder;

use crate::support::{Running, body};

const CONTACTS: &str =
    "/instances/3C01AA0BB11CC22DD33EE44FF55AA66B/token/D1A2B3C4E5F60718293A4B5C/contacts";

async fn z_api(builder: MockGatewayBuilder) -> Running {
    Running::start(builder).await
}

async fn list(running: &Running, target: &str) -> Vec<Value> {
    let request =
        running.anonymous(reqwest::Method::GET, target).header("Client-Token", "F0123456789abcdef");
    let answer = body(request.send().await.expect("an answer")).await;
    answer.as_array().unwrap_or_else(|| panic!("{target}: {answer}")).clone()
}

#[tokio::test]
async fn pages_from_one_are_those_of_a_long_list() {
    let running = z_api(wagate_mock::z_api().list_length(7)).await;
    let all = list(&running, CONTACTS).await;
    assert_eq!(all.len(), 7);
    let mut pages = Vec::new();
    for (page, length) in [(1, 3), (2, 3), (3, 1), (4, 0)] {
        let items = list(&running, &format!("{CONTACTS}?page={page}&pageSize=3")).await;
        assert_eq!(items.len(), length, "page {page}");
        pages.extend(items);
    }
    assert_eq!(pages, all);
}

#[tokio::test]
async fn offsets_are_those_of_a_long_list() {
    let running = Running::start(wagate_mock::waha().list_length(5)).await;
    let page = |query: &'static str| {
        let target = format!("/api/contacts/all?session=default{query}");
        let running = &running;
        async move {
            let request = running.anonymous(reqwest::Method::GET, &target).header("X-Api-Key", "a");
            let answer = body(request.send().await.expect("an answer")).await;
            answer.as_array().unwrap_or_else(|| panic!("{target}: {answer}")).clone()
        }
    };
    let all = page("").await;
    assert_eq!(all.len(), 5);
    assert_eq!(page("&limit=2&offset=3").await, all[3..]);
    assert_eq!(page("&limit=2&offset=4").await, all[4..]);
    assert!(page("&limit=2&offset=5").await.is_empty());
}

#[tokio::test]
async fn the_first_items_are_the_documented_ones_and_no_two_are_the_same() {
    let documented = list(&z_api(wagate_mock::z_api()).await, CONTACTS).await;
    let running = z_api(wagate_mock::z_api().list_length(500)).await;
    let long = list(&running, CONTACTS).await;
    assert_eq!(long[..documented.len()], documented);
    let phones: BTreeSet<&str> = long.iter().filter_map(|one| one["phone"].as_str()).collect();
    assert_eq!(phones.len(), 500);
    let lengths: BTreeSet<usize> = phones.iter().map(|phone| phone.len()).collect();
    assert_eq!(lengths.len(), 1, "{lengths:?}");
}

#[tokio::test]
async fn a_list_may_be_shorter_and_what_is_no_list_stays() {
    let running = z_api(wagate_mock::z_api().list_length(0)).await;
    assert!(list(&running, CONTACTS).await.is_empty());
    let status = CONTACTS.replace("/contacts", "/status");
    let request = running
        .anonymous(reqwest::Method::GET, &status)
        .header("Client-Token", "F0123456789abcdef");
    let answer = body(request.send().await.expect("an answer")).await;
    assert!(answer.is_object(), "{answer}");
}

#[tokio::test]
async fn a_list_about_what_was_asked_is_about_that() {
    let running = z_api(wagate_mock::z_api()).await;
    let target = CONTACTS.replace("/contacts", "/phone-exists-batch");
    let ask = async |phones: Value| {
        let request = running.anonymous(reqwest::Method::POST, &target);
        let request = request.header("Client-Token", "F0123456789abcdef");
        let request = request.header("Content-Type", "application/json");
        let request = request.body(serde_json::json!({ "phones": phones }).to_string());
        body(request.send().await.expect("an answer")).await
    };
    let told = ask(serde_json::json!(["551199999999", "551188888888", "551177777777"])).await;
    let phones: Vec<&str> = told
        .as_array()
        .expect("a list")
        .iter()
        .inspect(|item| assert_eq!(item["inputPhone"], item["outputPhone"]))
        .filter_map(|item| item["inputPhone"].as_str())
        .collect();
    assert_eq!(phones, ["551199999999", "551188888888", "551177777777"]);
    let documented = ask(serde_json::json!(["554499999999", "554488888888"])).await;
    assert_eq!(documented[0]["inputPhone"], "554499999999");
    assert_eq!(documented.as_array().map(Vec::len), Some(1), "as documented");
}
