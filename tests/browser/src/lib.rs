//! A browser without a window, for tests of pages.

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

/// How long a page may take for anything.
const PATIENCE: Duration = Duration::from_secs(30);

/// A page in a browser without a window, and what runs it.
#[derive(Debug)]
pub struct Browser {
    /// The page, for what is not offered here.
    pub client: Client,
    // It ends with this.
    _driver: Child,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Starts one. Where none is installed, it says what is skipped, and gives `None`.
    ///
    /// # Panics
    ///
    /// When it does not start, or when `CHROMIUM` says that there is one, and there is none.
    pub async fn start(skipped: &str) -> Option<Self> {
        let chromium = installed("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]);
        let driver = installed("CHROMEDRIVER", &["chromedriver"]);
        let (Some(chromium), Some(driver)) = (chromium, driver) else {
            assert!(
                std::env::var_os("CHROMIUM").is_none(),
                "CHROMIUM is set, chromedriver is missing"
            );
            // Not `eprintln!`, which nobody sees when a test passes.
            let _ = writeln!(
                std::io::stderr(),
                "\n*** SKIPPED: {skipped}, because chromium or chromedriver is not installed\n"
            );
            return None;
        };
        let (driver, port) = started(&driver).await;
        let profile = tempfile::tempdir().expect("a folder");
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&chromium, profile.path()))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("chromium starts");
        Some(Self { client, _driver: driver, _profile: profile })
    }

    /// Opens a page.
    ///
    /// # Panics
    ///
    /// When it does not open.
    pub async fn open(&self, address: &str) {
        self.client.goto(address).await.expect("the page opens");
    }

    /// Clicks on what a CSS selector finds, once it is there.
    ///
    /// # Panics
    ///
    /// When it never comes, or cannot be clicked.
    pub async fn click(&self, selector: &str) {
        let element = self.element(selector).await;
        element.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// The text of what a CSS selector finds, once it is there.
    ///
    /// # Panics
    ///
    /// When it never comes.
    pub async fn text(&self, selector: &str) -> String {
        self.element(selector).await.text().await.expect("a text")
    }

    /// What a CSS selector finds, once it is there.
    ///
    /// # Panics
    ///
    /// When it never comes.
    pub async fn element(&self, selector: &str) -> fantoccini::elements::Element {
        let wait = self.client.wait().at_most(PATIENCE);
        let element = wait.for_element(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    /// What a script in the page returns.
    ///
    /// # Panics
    ///
    /// When it fails.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// Keeps a picture of the page, for people.
    ///
    /// # Panics
    ///
    /// When it cannot be written.
    pub async fn picture(&self, path: &Path) {
        let picture = self.client.screenshot().await.expect("a picture");
        fs::write(path, picture).expect("the picture is kept");
    }

    /// Ends it.
    ///
    /// # Panics
    ///
    /// When it does not end.
    pub async fn close(self) {
        self.client.clone().close().await.expect("the browser ends");
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

/// A driver that listens, and its port. It takes a free one for IPv4 and ends if somebody else has the same for IPv6, which
/// happens beside tests with thousands of connections.
async fn started(program: &Path) -> (Child, u16) {
    let mut said = Vec::new();
    for _ in 0..10 {
        let mut driver = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("chromedriver starts");
        if let Some(port) = port(&mut driver, &mut said).await {
            return (driver, port);
        }
    }
    panic!("chromedriver named no port: {said:#?}");
}

/// The port that chromedriver chose; none if it ends without one.
async fn port(driver: &mut Child, said: &mut Vec<String>) -> Option<u16> {
    let mut lines = BufReader::new(driver.stdout.take().expect("a pipe")).lines();
    while let Some(line) = lines.next_line().await.expect("a line") {
        let port = line.rsplit("on port ").next().map(|rest| rest.trim_end_matches('.'));
        if let Some(port) =
            port.filter(|_| line.contains("success")).and_then(|port| port.parse().ok())
        {
            // What else it says is read, so that it never waits for a reader.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return Some(port);
        }
        said.push(line);
    }
    None
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
