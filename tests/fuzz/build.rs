//! Writes the list of payload types, as the build of the workspace does for its tests.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Result, anyhow};

fn main() -> Result<()> {
    let specs = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    println!("cargo::rerun-if-changed=build.rs");
    let specs = wagate_spec::load(&specs)
        .map_err(|problems| anyhow!("the specs have problems\n{}", problems.render(false)))?;
    let build = wagate_codegen::generate_build(&specs)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("payload_types.rs"), build.payload_types)?;
    Ok(())
}
