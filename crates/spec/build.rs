//! Packs the documents that the crate carries: as text they would be a fifth of every binary that has them.

use std::error::Error;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, io};

use flate2::Compression;
use flate2::write::ZlibEncoder;

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
    let mut packed = ZlibEncoder::new(File::create(packed)?, Compression::best());
    packed.write_all(&compact(&fs::read(document)?))?;
    packed.finish().map(drop)
}

/// Valid JSON without what stands between its tokens. To read it for that would take a build of a library that reads it.
fn compact(json: &[u8]) -> Vec<u8> {
    let (mut is_text, mut is_escaped) = (false, false);
    let mut kept = Vec::with_capacity(json.len());
    for byte in json {
        if is_text || !byte.is_ascii_whitespace() {
            kept.push(*byte);
        }
        is_text ^= *byte == b'"' && !is_escaped;
        is_escaped = is_text && *byte == b'\\' && !is_escaped;
    }
    kept
}
