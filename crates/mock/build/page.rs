//! Takes out of Swagger UI the files that the API page shows, and packs each for browsers: they need not be packed anew when
//! somebody asks for them, and what the page does not use is not in the binary.

use std::error::Error;
use std::fs::File;
use std::io::{self, Cursor};
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

/// What `src/control/docs.rs` serves.
const USED: [&str; 3] = ["favicon-32x32.png", "swagger-ui-bundle.js", "swagger-ui.css"];

/// Writes `NAME.gz` of each into the folder that cargo gives to build scripts.
pub fn pack() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    let first = archive.name_for_index(0).ok_or("Swagger UI is empty")??;
    let released = first.split('/').next().unwrap_or_default().to_owned();
    for name in USED {
        let mut file = archive.by_name(&format!("{released}/dist/{name}"))?;
        let packed = File::create(out.join(format!("{name}.gz")))?;
        let mut packed = GzEncoder::new(packed, Compression::best());
        io::copy(&mut file, &mut packed)?;
        packed.finish()?;
    }
    Ok(())
}
