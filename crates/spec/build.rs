//! Packs the documents that the crate carries: as text they would be a fifth of every binary that has them.

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::{env, io};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::Value;

const FOLDER: &str = "bundled";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={FOLDER}");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        if let (true, Some(vendor)) = (path.is_file(), path.file_stem()) {
            pack(&path, &out.join(vendor).with_extension("zz"))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

/// Without the white space that is there for people.
fn pack(document: &Path, packed: &Path) -> io::Result<()> {
    let document: Value = serde_json::from_slice(&fs::read(document)?)?;
    let mut packed = ZlibEncoder::new(File::create(packed)?, Compression::best());
    serde_json::to_writer(&mut packed, &document)?;
    packed.finish().map(drop)
}
