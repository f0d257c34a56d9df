//! The API page, in a browser where there is one.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use wagate_mock::MockGateway;
use wagate_spec::Spec;

use crate::support::{KEY, Running, acme, body, header};

const PATIENCE: Duration = Duration::from_secs(30);

/// A page in a browser without a window, and what runs it.
struct Browser {
    client: Client,
    // It ends with this.
    _driver: Child,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// `None` where no browser is installed; where `CHROMIUM` says that there is one, it must work.
    async fn start() -> Option<Self> {
        let chromium = installed("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]);
        let driver = installed("CHROMEDRIVER", &["chromedriver"]);
        let (Some(chromium), Some(driver)) = (chromium, driver) else {
            assert!(
                std::env::var_os("CHROMIUM").is_none(),
                "CHROMIUM is set, chromedriver is missing"
            );
            return None;
        };
        let mut driver = Command::new(driver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("chromedriver starts");
        let port = port(&mut driver).await;
        let profile = tempfile::tempdir().expect("a folder");
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&chromium, profile.path()))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("chromium starts");
        Some(Self { client, _driver: driver, _profile: profile })
    }

    async fn click(&self, selector: &str) {
        let wait = self.client.wait().at_most(PATIENCE);
        let element = wait.for_element(Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    async fn text(&self, selector: &str) -> String {
        let wait = self.client.wait().at_most(PATIENCE);
        let element = wait.for_element(Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.text().await.expect("a text")
    }

    /// Opens an operation, tries it out, and returns status and body of the answer as the page shows
    /// them.
    async fn try_out(&self, tag: &str, operation: &str) -> (String, String) {
        let block = format!("#operations-{tag}-{operation}");
        self.click(&format!("{block} .opblock-summary-control")).await;
        self.click(&format!("{block} .try-out__btn")).await;
        self.click(&format!("{block} .execute")).await;
        let answer = format!("{block} .live-responses-table .response");
        let status = self.text(&format!("{answer} .response-col_status")).await;
        let body = self.text(&format!("{answer} .response-col_description .highlight-code")).await;
        (status, body)
    }

    /// Keeps a picture of what was answered, for people.
    async fn picture(&self, name: &str) {
        let script = "document.querySelector('.responses-wrapper').scrollIntoView()";
        self.client.execute(script, Vec::new()).await.expect("the answer is in view");
        let picture = self.client.screenshot().await.expect("a picture");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(path, picture).expect("the picture is kept");
    }

    /// Every address that the page fetched something from.
    async fn fetched(&self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        let names = self.client.execute(script, Vec::new()).await.expect("a list");
        serde_json::from_value(names).expect("a list of addresses")
    }
}

/// Where a program is: where the environment says, or in the usual folders.
fn installed(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Some(path.into());
    }
    let folders: Vec<_> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
}

/// The port that chromedriver chose.
async fn port(driver: &mut Child) -> u16 {
    let mut lines = BufReader::new(driver.stdout.take().expect("a pipe")).lines();
    while let Some(line) = lines.next_line().await.expect("a line") {
        let port = line.rsplit("on port ").next().map(|rest| rest.trim_end_matches('.'));
        if let Some(port) =
            port.filter(|_| line.contains("success")).and_then(|port| port.parse().ok())
        {
            // What else it says is read, so that it never waits for a reader.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return port;
        }
    }
    panic!("chromedriver named no port");
}

fn capabilities(chromium: &Path, profile: &Path) -> serde_json::Map<String, Value> {
    let profile = format!("--user-data-dir={}", profile.display());
    // Inside a container there is nothing left that the sandbox could use.
    let arguments = json!([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,1400",
        profile,
    ]);
    let options = json!({ "binary": chromium, "args": arguments });
    [("goog:chromeOptions".to_owned(), options)].into_iter().collect()
}

fn bundled(vendor: &str) -> &'static Spec {
    wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor).expect("a vendor")
}

async fn document(running: &Running) -> Value {
    body(running.get("/__mock/docs/openapi.json").await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_can_be_tried_out_in_the_page() {
    let Some(browser) = Browser::start().await else {
        // Not `eprintln!`, which nobody sees when a test passes.
        let _ = writeln!(
            std::io::stderr(),
            "\n*** SKIPPED: the API page was not opened, because chromium or chromedriver is not installed\n"
        );
        return;
    };
    for (vendor, tag, operation, part) in [
        ("green-api", "account", "getStateInstance", "stateInstance"),
        ("waha", "contacts", "getAllContacts", "\"id\""),
    ] {
        let running = Running::start(MockGateway::builder(bundled(vendor))).await;
        browser.client.goto(&running.gateway.docs_url()).await.expect("the page opens");
        let (status, body) = browser.try_out(tag, operation).await;
        browser.picture(&format!("api-page-{tag}-{operation}.png")).await;
        assert!(status.starts_with("200"), "{operation}: {status}: {body}");
        assert!(body.contains(part), "{operation}: {body}");
        let exchange = running.gateway.exchanges().pop().expect("an exchange");
        assert_eq!(exchange.operation.as_deref(), Some(operation));
        assert_eq!(exchange.status, 200);
        let fetched = browser.fetched().await;
        let own = running.gateway.url();
        assert!(fetched.iter().all(|address| address.starts_with(&own)), "{fetched:?}");
        assert!(fetched.iter().any(|address| address.ends_with("/swagger-ui-bundle.js")));
    }
    browser.client.clone().close().await.expect("the browser ends");
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
        let now = browser.client.execute(script, Vec::new()).await.expect("a list");
        let now: Vec<String> = serde_json::from_value(now).expect("a list of names");
        if now == before {
            return now;
        }
        before = now;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_found_and_a_form_is_sent_with_fitting_fields() {
    let Some(browser) = Browser::start().await else { return };
    let running = Running::start(MockGateway::builder(bundled("green-api"))).await;
    browser.client.goto(&running.gateway.docs_url()).await.expect("the page opens");
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
    let wait = browser.client.wait().at_most(PATIENCE);
    let input = wait.for_element(Locator::Css(&format!("{block} input[type=file]"))).await;
    let path = file.path().to_str().expect("a path");
    input.expect("a field").send_keys(path).await.expect("a file is chosen");
    browser.click(&format!("{block} .execute")).await;
    let answer = format!("{block} .live-responses-table .response");
    let status = browser.text(&format!("{answer} .response-col_status")).await;
    browser.picture("api-page-sendFileByUpload.png").await;
    let exchange = running.gateway.exchanges().pop().expect("an exchange");
    let sent = String::from_utf8_lossy(&exchange.request_body).into_owned();
    assert!(status.starts_with("200"), "{status} {:?}: {sent}", exchange.problem);
    assert!(sent.contains("of the page") && sent.contains("@c.us"), "{sent}");
    for name in ["caption", "typingTime", "quotedMessageId"] {
        assert!(!sent.contains(name), "{sent}");
    }
    browser.client.clone().close().await.expect("the browser ends");
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
