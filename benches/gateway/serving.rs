//! The mock gateway beside a bare axum handler that answers the same bytes.

use std::time::Instant;

use anyhow::Result;
use axum::{Router, http::header::CONTENT_TYPE, routing::post};
use futures_util::{StreamExt, stream};
use wagate_mock::MockGateway;

use crate::calls::bare_client;
use crate::statistics::rate;

const REQUESTS: usize = 10_000;
const CONCURRENT: usize = 64;
const PATH: &str =
    "/waInstance1101000001/checkWhatsapp/d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const BODY: &str = r#"{"phoneNumber":79001234567}"#;

pub async fn run() -> Result<()> {
    let gateway = MockGateway::builder(crate::spec("green-api")?).keep_exchanges(0).start().await?;
    let mocked = format!("{}{PATH}", gateway.url());
    let http = bare_client()?;
    let answer = http
        .post(&mocked)
        .header(CONTENT_TYPE, "application/json")
        .body(BODY)
        .send()
        .await?
        .error_for_status()?
        .bytes()
        .await?;
    let handler = post(move |_: axum::body::Bytes| async move {
        ([(CONTENT_TYPE, "application/json")], answer.clone())
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let bare = format!("http://{}{PATH}", listener.local_addr()?);
    let server =
        tokio::spawn(
            async move { axum::serve(listener, Router::new().route(PATH, handler)).await },
        );
    println!("a server that answers checkWhatsapp, 64 requests at a time");
    let mut rates = (Vec::new(), Vec::new());
    for _ in 0..5 {
        rates.0.push(requests(&http, &mocked).await?);
        rates.1.push(requests(&http, &bare).await?);
    }
    rate("  the mock gateway", best(&rates.0), "a bare axum handler", best(&rates.1));
    server.abort();
    gateway.shutdown().await?;
    Ok(())
}

/// Requests a second.
async fn requests(http: &reqwest::Client, url: &str) -> Result<f64> {
    let started = Instant::now();
    let sent = stream::iter(0..REQUESTS).map(|_| async {
        let sent =
            http.post(url).header(CONTENT_TYPE, "application/json").body(BODY).send().await?;
        sent.error_for_status()?.bytes().await
    });
    let failed = sent.buffer_unordered(CONCURRENT).filter(|one| std::future::ready(one.is_err()));
    let failed = failed.count().await;
    anyhow::ensure!(failed == 0, "{failed} requests failed");
    Ok(REQUESTS as f64 / started.elapsed().as_secs_f64())
}

fn best(rates: &[f64]) -> f64 {
    rates.iter().copied().fold(0.0, f64::max)
}
