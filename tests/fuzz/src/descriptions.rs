//! Descriptions of vendors: as files, and as one document.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use wagate_spec::json_schema::{Converter, Mode};
use wagate_spec::{Sampler, bundled, from_document, load_placed, widen};

/// A description of two operations, so little that most changes of it mean something: its files, which are what changes.
const SMALLEST: [&str; 3] = ["openapi.yaml", "paths/t.yaml", "schemas/t.yaml"];

thread_local! {
    /// A copy of the description, and which of its files was changed last.
    static COPY: RefCell<Option<(TempDir, usize)>> = const { RefCell::new(None) };
}

/// Where a description is, from the tests of the workspace and from the folder of cargo-fuzz.
fn described(name: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = [here.join("tests/fixtures").join(name), here.join("../fixtures").join(name)];
    places.into_iter().find(|place| place.is_dir()).expect("the description is in the repository")
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("it is a folder") {
        let entry = entry.expect("it is there");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copied(&from, &to);
        } else {
            fs::copy(from, to).expect("it can be copied");
        }
    }
}

/// A byte says which file of the description the rest takes the place of.
pub fn load(bytes: &[u8]) {
    let Some((&chosen, text)) = bytes.split_first() else { return };
    let chosen = usize::from(chosen) % SMALLEST.len();
    COPY.with_borrow_mut(|copy| {
        let (folder, changed) = copy.get_or_insert_with(|| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            copied(&described("smallest"), &folder.path().join("smallest"));
            (folder, 0)
        });
        let vendor = folder.path().join("smallest");
        let whole = described("smallest").join(SMALLEST[*changed]);
        fs::copy(whole, vendor.join(SMALLEST[*changed])).expect("it can be copied");
        fs::write(vendor.join(SMALLEST[chosen]), text).expect("it can be written");
        *changed = chosen;
        match load_placed(&vendor) {
            Ok((spec, _)) => use_up(spec.document()),
            Err(problems) => assert!(!problems.render(false).is_empty()),
        }
    });
}

/// The files of the smallest description.
pub fn corpus() -> Vec<Vec<u8>> {
    let files = SMALLEST.iter().enumerate().map(|(number, path)| {
        let text = fs::read(described("smallest").join(path)).expect("it is there");
        [&[number as u8], text.as_slice()].concat()
    });
    files.collect()
}

/// A document, as JSON.
pub fn read(bytes: &[u8]) {
    if let Ok(document) = serde_json::from_slice::<Value>(bytes) {
        use_up(&document);
    }
}

/// Does with a document what validator, mock and generator begin with.
fn use_up(document: &Value) {
    let Ok(spec) = from_document(document.clone()) else { return };
    let widened = widen(spec.document());
    let again = from_document(widened.clone()).expect("what is widened is still a description");
    assert_eq!(widen(again.document()), widened);
    let converter = Converter::new(&spec.schemas, Mode::Read);
    let sampler = Sampler::new(&spec);
    for schema in spec.schemas.values() {
        let _ = (converter.schema(schema), sampler.value(schema));
    }
    let _ = converter.definitions();
}

/// A description as one document.
pub fn document(name: &str) -> Vec<u8> {
    let document = load_placed(&described(name)).map(|(spec, _)| spec.document().to_string());
    document.expect("the description has no problems").into_bytes()
}

/// Two descriptions of gateways that do not exist, one that has something of everything, and the smallest of the vendors.
pub fn documents() -> Vec<Vec<u8>> {
    let plug_chat = bundled().iter().find(|spec| spec.vendor == "plug-chat");
    let plug_chat = plug_chat.expect("it is bundled").document().to_string();
    vec![document("smallest"), document("sample"), plug_chat.into_bytes()]
}
