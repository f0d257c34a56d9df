//! Writes what each target may begin with: `corpus/<target>/<number>`.

use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    for target in wagate_fuzz::targets::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
        fs::create_dir_all(&folder)?;
        for (number, input) in (target.corpus)().iter().enumerate() {
            fs::write(folder.join(format!("{number:04}")), input)?;
        }
    }
    Ok(())
}
