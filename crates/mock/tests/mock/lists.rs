//! Lists that are longer than those that the docs show.

use std::collections::BTreeSet;

use reqwest::Method;
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

/// Every page of a vendor's contacts.
async fn contacts(vendor: &crate::vendors::Vendor, running: &Running) -> Vec<Value> {
    let mut all = Vec::new();
    for page in 0.. {
        let (size, number) = (2_500, page + 1);
        let offset = page * size;
        let target = match vendor.id {
            "waha" => {
                format!("/api/contacts/all?session=default&limit={size}&offset={offset}")
            }
            "z-api" => format!(
                "/instances/3C1F0A5BD2E84F6790AB12CD34EF5678/token/0123456789ABCDEF01234567/contacts?page={number}&pageSize={size}"
            ),
            "plug-chat" => format!("/api/whatsapp/contacts?page={number}&pageSize={size}"),
            // It gives all at once.
            _ if page == 0 => {
                let items = vendor.list(running).send().await.expect("an answer");
                return body(items).await.as_array().expect("a list").clone();
            }
            _ => unreachable!("it has one page"),
        };
        let answer = vendor.call(running, Method::GET, &target).send().await.expect("an answer");
        let items = body(answer).await.as_array().expect("a list").clone();
        if items.is_empty() {
            break;
        }
        all.extend(items);
    }
    all
}

#[tokio::test]
async fn ten_thousand_contacts_are_read_through_and_a_seed_makes_the_same_ones_again() {
    for vendor in crate::vendors::VENDORS {
        let start =
            async |seed| Running::start(vendor.builder().list_length(10_000).seed(seed)).await;
        let first = contacts(&vendor, &start(7).await).await;
        assert_eq!(first.len(), 10_000, "{}", vendor.id);
        let id = |contact: &Value| {
            let id = contact.get("id").or_else(|| contact.get("phone"));
            id.and_then(Value::as_str).expect("an id").to_owned()
        };
        let ids: std::collections::BTreeSet<String> = first.iter().map(id).collect();
        assert_eq!(ids.len(), 10_000, "{}: no two are alike", vendor.id);
        let names: std::collections::BTreeSet<String> =
            first.iter().map(|contact| contact["name"].to_string()).collect();
        assert!(names.len() > 300, "{}: {} names", vendor.id, names.len());
        assert_eq!(contacts(&vendor, &start(7).await).await, first, "{}", vendor.id);
        assert_ne!(contacts(&vendor, &start(8).await).await, first, "{}", vendor.id);
        let validator = wagate_validate::Validator::new(wagate_spec::bundled());
        let text = Value::Array(first).to_string();
        let response = wagate_validate::Response::new(200, text.as_bytes());
        let strictness = wagate_validate::Strictness::Described;
        let report = validator.response(vendor.id, vendor.list, &response, strictness);
        assert_eq!(report.expect("an operation").problems, [], "{}", vendor.id);
    }
}

#[tokio::test]
async fn a_list_with_a_cursor_goes_on_to_its_end() {
    let [_, z_api, ..] = crate::vendors::VENDORS;
    let running = Running::start(z_api.builder().list_length(120)).await;
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "z-api").expect("bundled");
    let operations = spec.operations.iter().filter(|operation| {
        let by = operation.pagination.as_ref().map(|pagination| &pagination.by);
        operation.method == Method::GET
            && matches!(by, Some(wagate_spec::PageParameters::Cursor { .. }))
    });
    let mut tried = 0;
    for operation in operations {
        let pagination = operation.pagination.as_ref().expect("it has one");
        let wagate_spec::PageParameters::Cursor { cursor, next } = &pagination.by else { continue };
        let member = pagination.items.as_deref().expect("they stand in a member");
        let path = operation.path.replace("{instanceId}", "3C1F0A5BD2E84F6790AB12CD34EF5678");
        let path = path.replace("{token}", "0123456789ABCDEF01234567").replace("{phone}", "5511");
        let (mut sizes, mut given) = (Vec::new(), None::<String>);
        loop {
            let query = given.map(|given| format!("&{cursor}={given}")).unwrap_or_default();
            let target = format!("{path}?collectionId=1{query}");
            let request = z_api.call(&running, Method::GET, &target);
            let answer = body(request.send().await.expect("an answer")).await;
            let Some(items) = answer[member].as_array() else {
                panic!("{} {path}: {answer}", operation.id);
            };
            sizes.push(items.len());
            given = answer.get(next).and_then(Value::as_str).map(str::to_owned);
            if given.is_none() {
                break;
            }
        }
        assert_eq!(sizes, [50, 50, 20], "{}", operation.id);
        tried += 1;
    }
    assert!(tried > 1, "only {tried}");
}
