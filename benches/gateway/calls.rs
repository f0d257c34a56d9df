//! A typed call beside the same call over the neutral layer, and with nothing but reqwest, against one mock gateway.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::{StreamExt, stream};
use wagate::{Gateway, Phone};
use wagate_green_api::{Client, types::CheckWhatsappRequest};
use wagate_mock::MockGateway;

use crate::statistics::{line, median, rate};

/// Calls that are not counted: the first ones open connections.
const WARM_UP: usize = 60;
const CALLS: usize = 3_000;
const MANY: usize = 10_000;
const CONCURRENT: usize = 64;

const ID: &str = "1101000001";
const TOKEN: &str = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

/// The same call: typed, over the neutral layer, and bare.
struct Calls {
    client: Client,
    gateway: Gateway,
    phone: Phone,
    http: reqwest::Client,
    url: String,
    request: CheckWhatsappRequest,
}

impl Calls {
    fn new(base: &str) -> Result<Self> {
        let client = Client::builder(ID, TOKEN).api_url(base).without_rate_limits().build()?;
        Ok(Self {
            gateway: Gateway::green_api(client.clone()),
            client,
            phone: "+79001234567".parse()?,
            http: bare_client()?,
            url: format!("{base}/waInstance{ID}/checkWhatsapp/{TOKEN}"),
            request: CheckWhatsappRequest::new(79_001_234_567),
        })
    }

    async fn typed(&self) -> Result<()> {
        let answer = self.client.service().check_whatsapp(self.request.clone()).await?;
        anyhow::ensure!(answer.exists_whatsapp.is_some());
        Ok(())
    }

    async fn neutral(&self) -> Result<()> {
        anyhow::ensure!(self.gateway.exists(&self.phone).await?.is_some());
        Ok(())
    }

    async fn bare(&self) -> Result<()> {
        let body = serde_json::to_vec(&serde_json::json!({ "phoneNumber": 79_001_234_567_i64 }))?;
        let sent = self.http.post(&self.url).header("content-type", "application/json").body(body);
        let answer = sent.send().await?.error_for_status()?.bytes().await?;
        let answer: serde_json::Value = serde_json::from_slice(&answer)?;
        anyhow::ensure!(answer["existsWhatsapp"].is_boolean());
        Ok(())
    }
}

/// A client of HTTP and nothing else.
pub fn bare_client() -> Result<reqwest::Client> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder().use_preconfigured_tls(tls).build().context("cannot build a client")
}

pub async fn run() -> Result<()> {
    let gateway = MockGateway::builder(crate::spec("green-api")?).keep_exchanges(0).start().await?;
    let calls = Calls::new(&gateway.url())?;
    println!("checkWhatsapp against the mock gateway");
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    // Each comes first, second and third equally often: what is first after a pause takes longer.
    for round in 0..WARM_UP + CALLS {
        for place in 0..times.len() {
            let which = (round + place) % times.len();
            let started = Instant::now();
            match which {
                0 => calls.typed().await?,
                1 => calls.neutral().await?,
                _ => calls.bare().await?,
            }
            if round >= WARM_UP {
                times[which].push(started.elapsed());
            }
        }
    }
    let [typed, neutral, bare] = times.map(median);
    line("  over the neutral layer, one after the other", neutral, "a typed call", typed);
    line("  a typed call, one after the other", typed, "reqwest alone", bare);

    let started = Instant::now();
    let failed = stream::iter(0..MANY).map(|_| calls.typed()).buffer_unordered(CONCURRENT);
    let failed = failed.filter(|result| std::future::ready(result.is_err())).count().await;
    anyhow::ensure!(failed == 0, "{failed} calls failed");
    let own = per_second(started.elapsed());
    let started = Instant::now();
    let failed = stream::iter(0..MANY).map(|_| calls.bare()).buffer_unordered(CONCURRENT);
    let failed = failed.filter(|result| std::future::ready(result.is_err())).count().await;
    anyhow::ensure!(failed == 0, "{failed} calls failed");
    let bare = per_second(started.elapsed());
    rate("  typed calls, 64 at a time", own, "reqwest alone", bare);
    gateway.shutdown().await?;
    Ok(())
}

fn per_second(elapsed: Duration) -> f64 {
    MANY as f64 / elapsed.as_secs_f64()
}
