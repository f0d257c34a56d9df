//! The API page, in a browser where there is one.

use std::fs;
use std::path::Path;
use std::time::Duration;

use fantoccini::Locator;
use serde_json::Value;
use wagate_browser::Browser;
use wagate_mock::MockGateway;
use wagate_spec::Spec;

use crate::support::{KEY, Running, acme, body, header};

/// Opens an operation, tries it out, and returns status and body of the answer as the page shows them.
async fn try_out(browser: &Browser, tag: &str, operation: &str) -> (String, String) {
    let block = format!("#operations-{tag}-{operation}");
    browser.click(&format!("{block} .opblock-summary-control")).await;
    browser.click(&format!("{block} .try-out__btn")).await;
    browser.click(&format!("{block} .execute")).await;
    let answer = format!("{block} .live-responses-table .response");
    let status = browser.text(&format!("{answer} .response-col_status")).await;
    let body = browser.text(&format!("{answer} .response-col_description .highlight-code")).await;
    (status, body)
}

/// Keeps a picture of what was answered, for people.
async fn picture(browser: &Browser, name: &str) {
    browser.run("document.querySelector('.responses-wrapper').scrollIntoView()").await;
    browser.picture(&Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)).await;
}

/// Every address that the page fetched something from.
async fn fetched(browser: &Browser) -> Vec<String> {
    let script = "return performance.getEntriesByType('resource').map(entry => entry.name)";
    serde_json::from_value(browser.run(script).await).expect("a list of addresses")
}

fn bundled(vendor: &str) -> &'static Spec {
    wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor).expect("a vendor")
}

async fn document(running: &Running) -> Value {
    body(running.get("/__mock/docs/openapi.json").await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_can_be_tried_out_in_the_page() {
    let Some(browser) = Browser::start("the API page was not opened").await else { return };
    for (vendor, tag, operation, part) in [
        ("green-api", "account", "getStateInstance", "stateInstance"),
        ("waha", "contacts", "getAllContacts", "\"id\""),
    ] {
        let running = Running::start(MockGateway::builder(bundled(vendor))).await;
        browser.open(&running.gateway.docs_url()).await;
        let (status, body) = try_out(&browser, tag, operation).await;
        picture(&browser, &format!("api-page-{tag}-{operation}.png")).await;
        assert!(status.starts_with("200"), "{operation}: {status}: {body}");
        assert!(body.contains(part), "{operation}: {body}");
        let exchange = running.gateway.exchanges().pop().expect("an exchange");
        assert_eq!(exchange.operation.as_deref(), Some(operation));
        assert_eq!(exchange.status, 200);
        let fetched = fetched(&browser).await;
        let own = running.gateway.url();
        assert!(fetched.iter().all(|address| address.starts_with(&own)), "{fetched:?}");
        assert!(fetched.iter().any(|address| address.ends_with("/swagger-ui-bundle.js")));
    }
    browser.close().await;
}

/// Writes into the filter of the page, and says which operations are left.
async fn filtered(browser: &Browser, phrase: &str) -> Vec<String> {
    let filter = browser.client.find(Locator::Css(".operation-filter-input")).await;
    let filter = filter.expect("a filter");
    filter.clear().await.expect("an empty filter");
    filter.send_keys(phrase).await.expect("a phrase");
    let script = "return [...document.querySelectorAll('.opblock')].map(block => block.id)";
    let mut before = Vec::new();
    loop {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let now = browser.run(script).await;
        let now: Vec<String> = serde_json::from_value(now).expect("a list of names");
        if now == before {
            return now;
        }
        before = now;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_found_and_a_form_is_sent_with_fitting_fields() {
    let Some(browser) = Browser::start("the API page was not searched").await else { return };
    let running = Running::start(MockGateway::builder(bundled("green-api"))).await;
    browser.open(&running.gateway.docs_url()).await;
    browser.text(".opblock").await;
    let found = filtered(&browser, "SENDmessage").await;
    assert_eq!(found, ["operations-sending-sendMessage"]);
    assert!(filtered(&browser, "no such thing").await.is_empty());
    let found = filtered(&browser, "FileByUpload").await;
    assert_eq!(found, ["operations-sending-sendFileByUpload"]);
    let file = tempfile::NamedTempFile::new().expect("a file");
    fs::write(&file, "of the page").expect("a file");
    let block = "#operations-sending-sendFileByUpload";
    browser.click(&format!("{block} .opblock-summary-control")).await;
    browser.click(&format!("{block} .try-out__btn")).await;
    let input = browser.element(&format!("{block} input[type=file]")).await;
    let path = file.path().to_str().expect("a path");
    input.send_keys(path).await.expect("a file is chosen");
    browser.click(&format!("{block} .execute")).await;
    let answer = format!("{block} .live-responses-table .response");
    let status = browser.text(&format!("{answer} .response-col_status")).await;
    picture(&browser, "api-page-sendFileByUpload.png").await;
    let exchange = running.gateway.exchanges().pop().expect("an exchange");
    let sent = String::from_utf8_lossy(&exchange.request_body).into_owned();
    assert!(status.starts_with("200"), "{status} {:?}: {sent}", exchange.problem);
    assert!(sent.contains("of the page") && sent.contains("@c.us"), "{sent}");
    for name in ["caption", "typingTime", "quotedMessageId"] {
        assert!(!sent.contains(name), "{sent}");
    }
    browser.close().await;
}

#[tokio::test]
async fn the_page_names_only_what_an_operation_has() {
    let running = Running::start(MockGateway::builder(bundled("green-api"))).await;
    let shown = document(&running).await;
    for (name, method, code) in [
        ("/waInstance{idInstance}/sendMessage/{apiTokenInstance}", "post", "`code=400`"),
        ("/partner/getInstances/{partnerToken}", "get", "`code=400`"),
    ] {
        let parameters = shown["paths"][name][method]["parameters"].as_array().expect("a list");
        let prefer = parameters.iter().find(|one| one["name"] == "Prefer").expect("a header");
        let description = prefer["description"].as_str().expect("a text");
        assert!(description.contains(code), "{name}: {description}");
    }
    let scan = &shown["paths"]["/waInstance{idInstance}/scanqrcode/{apiTokenInstance}"]["get"];
    assert!(scan["description"].as_str().expect("a text").ends_with("gets a 426."), "{scan}");
}

#[tokio::test]
async fn the_page_needs_no_other_host() {
    let running = Running::acme().await;
    let short = running.get("/__mock/docs").await;
    assert_eq!(short.url().as_str(), running.gateway.docs_url(), "it is redirected");
    let page = short.text().await.expect("a page");
    assert!(!page.contains("http:") && !page.contains("https:"), "{page}");
    for (name, media_type) in [
        ("", "text/html; charset=utf-8"),
        ("page.js", "text/javascript; charset=utf-8"),
        ("swagger-ui.css", "text/css"),
        ("swagger-ui-bundle.js", "text/javascript"),
        ("favicon-32x32.png", "image/png"),
        ("openapi.json", "application/json"),
    ] {
        let file = running.get(&format!("/__mock/docs/{name}")).await;
        assert_eq!(file.status(), 200, "{name}");
        assert_eq!(header(&file, "content-type").as_deref(), Some(media_type), "{name}");
    }
    for name in ["index.htm", "../openapi.json", "swagger-initializer.js"] {
        assert_eq!(running.get(&format!("/__mock/docs/{name}")).await.status(), 404, "{name}");
    }
}

#[tokio::test]
async fn the_document_of_the_page_leads_to_the_mock_with_credentials_filled_in() {
    let running = Running::acme().await;
    let document = document(&running).await;
    let servers = document["servers"].as_array().expect("servers");
    assert_eq!(servers.len(), 1);
    assert_eq!(servers[0]["url"], running.gateway.url());
    let send = &document["paths"]["/inst{instanceId}/send/{session}"]["post"]["parameters"];
    assert_eq!(send[0]["example"], "1101", "a credential of the documented form");
    assert_eq!(send[1]["example"], "default", "the documented value");
    assert_eq!(document["components"]["securitySchemes"]["Key"]["x-mock-value"], KEY);
}

#[tokio::test]
async fn a_demanded_credential_is_shown_to_nobody_unless_everybody_knows_it() {
    let builder = MockGateway::builder(&acme());
    let builder = builder.credential("instance", "4711").credential("api_key", "demanded");
    let running = Running::start(builder).await;
    let shown = document(&running).await;
    let text = shown.to_string();
    assert!(!text.contains("4711") && !text.contains("demanded"), "{text}");
    let send = &shown["paths"]["/inst{instanceId}/send/{session}"]["post"]["parameters"];
    assert_eq!(send[0].get("example"), None, "it is typed");
    let running = Running::start(MockGateway::builder(&acme()).credential("api_key", KEY)).await;
    let shown = document(&running).await;
    assert_eq!(shown["components"]["securitySchemes"]["Key"]["x-mock-value"], KEY);
}
