//! What the clients, the validator and the mock gateway cost, beside doing the same without them.
//!
//! `cargo xtask bench` runs it. Each pair is measured in turns, so that a busy machine slows both.

mod calls;
mod parsing;
mod serving;
mod statistics;

use anyhow::Result;

fn main() -> Result<()> {
    // `cargo test --benches` only wants to know that it starts.
    if std::env::args().any(|argument| argument == "--test") {
        return Ok(());
    }
    parsing::run()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(calls::run())?;
    runtime.block_on(serving::run())
}

/// The description of a vendor.
fn spec(vendor: &str) -> Result<&'static wagate_spec::Spec> {
    let found = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor);
    found.ok_or_else(|| anyhow::anyhow!("{vendor} is not described"))
}
