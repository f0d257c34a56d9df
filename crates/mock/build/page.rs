//! Takes out of Swagger UI the files that the API page shows, and packs each for browsers: they need not be packed anew when
//! somebody asks for them, and what the page does not use is not in the binary.

use std::error::Error;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::GzEncoder;
use rawzip::{CompressionMethod, ZipArchive, ZipSliceEntry};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;

/// What `src/control/docs.rs` serves.
const USED: [&str; 3] = ["favicon-32x32.png", "swagger-ui-bundle.js", "swagger-ui.css"];

/// Writes `NAME.gz` of each into the folder that cargo gives to build scripts.
pub fn pack() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let archive = ZipArchive::from_slice(SWAGGER_UI_VENDORED)?;
    let mut entries = archive.entries();
    let mut packed = 0;
    while let Some(entry) = entries.next_entry()? {
        let path = entry.file_path().try_normalize()?;
        let Some((_, name)) = path.as_ref().split_once("/dist/") else { continue };
        if USED.contains(&name) {
            let file = archive.get_entry(entry.wayfinder())?;
            let mut gzip =
                GzEncoder::new(File::create(out.join(format!("{name}.gz")))?, Compression::best());
            io::copy(&mut unpacked(&file, entry.compression_method())?, &mut gzip)?;
            gzip.finish()?;
            packed += 1;
        }
    }
    if packed < USED.len() {
        return Err(format!("Swagger UI lacks one of {USED:?}").into());
    }
    Ok(())
}

/// What a file holds, with an error at its end unless that is whole.
fn unpacked<'a>(
    file: &ZipSliceEntry<'a>,
    method: CompressionMethod,
) -> Result<Box<dyn Read + 'a>, Box<dyn Error>> {
    match method {
        CompressionMethod::STORE => Ok(Box::new(file.verifying_reader(file.data()))),
        CompressionMethod::DEFLATE => {
            Ok(Box::new(file.verifying_reader(DeflateDecoder::new(file.data()))))
        }
        other => Err(format!("Swagger UI is packed by {other:?}").into()),
    }
}
