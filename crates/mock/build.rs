//! Packs what the API page needs, if there is one.

#[cfg(feature = "api-page")]
#[path = "build/page.rs"]
mod page;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build");
    #[cfg(feature = "api-page")]
    page::pack()?;
    Ok(())
}
