//! The build-time generator: writes the clients of all vendors into `OUT_DIR` when the specs or the generator changed, so that a test can hold
//! them against the sources that are checked in, and the lists of payload types and of typed calls that the tests walk through.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result, anyhow};

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=specs");
    println!("cargo::rerun-if-changed=tests/fixtures/sample");
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let specs = wagate_spec::load(&root.join("specs"))
        .map_err(|problems| anyhow!("the specs have problems\n{}", problems.render(false)))?;
    let generated = out.join("generated");
    if generated.exists() {
        fs::remove_dir_all(&generated).context("cannot clear the generated files")?;
    }
    let sample = wagate_spec::load_vendor(&root.join("tests/fixtures/sample"))
        .map_err(|problems| anyhow!("the sample has problems\n{}", problems.render(false)))?;
    let wagate_codegen::Build { mut files, payload_types, typed_calls, .. } =
        wagate_codegen::generate_build(&specs)?;
    files.extend(wagate_codegen::generate_client_below(&sample, "tests/sample")?);
    for file in files {
        let path = generated.join(&file.path);
        fs::create_dir_all(path.parent().context("a generated file has no folder")?)?;
        fs::write(&path, file.content).with_context(|| path.display().to_string())?;
    }
    fs::write(out.join("payload_types.rs"), payload_types)?;
    fs::write(out.join("typed_calls.rs"), typed_calls)?;
    Ok(())
}
