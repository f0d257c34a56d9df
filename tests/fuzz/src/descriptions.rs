//! Descriptions of vendors: as files, and as one document.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use wagate_spec::json_schema::{Converter, Mode};
use wagate_spec::{Sampler, bundled, from_document, load_placed, widen};

/// The files that are changed, of a description that has something of everything.
const FILES: [&str; 11] = [
    "openapi.yaml",
    "paths/messages.yaml",
    "paths/people.yaml",
    "paths/sessions.yaml",
    "schemas/errors.yaml",
    "schemas/messages.yaml",
    "schemas/people.yaml",
    "schemas/sessions.yaml",
    "shared/parameters.yaml",
    "shared/responses.yaml",
    "webhooks/notification.yaml",
];

thread_local! {
    /// A copy of the description, and which of its files was changed last.
    static COPY: RefCell<Option<(TempDir, usize)>> = const { RefCell::new(None) };
}

/// Where the description is, from the tests of the workspace and from the folder of cargo-fuzz.
fn sample() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = [here.join("tests/fixtures/sample"), here.join("../fixtures/sample")];
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
    let chosen = usize::from(chosen) % FILES.len();
    COPY.with_borrow_mut(|copy| {
        let (folder, changed) = copy.get_or_insert_with(|| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            copied(&sample(), &folder.path().join("sample"));
            (folder, 0)
        });
        let vendor = folder.path().join("sample");
        let whole = sample().join(FILES[*changed]);
        fs::copy(whole, vendor.join(FILES[*changed])).expect("it can be copied");
        fs::write(vendor.join(FILES[chosen]), text).expect("it can be written");
        *changed = chosen;
        match load_placed(&vendor) {
            Ok((spec, _)) => use_up(spec.document()),
            Err(problems) => assert!(!problems.render(false).is_empty()),
        }
    });
}

/// The files of the description.
pub fn corpus() -> Vec<Vec<u8>> {
    let files = FILES.iter().enumerate().map(|(number, path)| {
        let text = fs::read(sample().join(path)).expect("it is there");
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

/// The description as one document.
pub fn document() -> Vec<u8> {
    let sample = load_placed(&sample()).map(|(spec, _)| spec.document().to_string());
    sample.expect("the description has no problems").into_bytes()
}

/// A description of one operation: so little that most changes of it mean something.
fn smallest() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "A", "version": "1", "x-vendor": "a" },
        "servers": [{ "url": "http://a", "x-host": "api", "x-environment": "A_URL" }],
        "tags": [{ "name": "t", "description": "d" }],
        "paths": { "/b/{c}": { "post": {
            "operationId": "send", "tags": ["t"], "summary": "s", "x-docs": [{ "page": "b.md", "language": "en" }],
            "parameters": [
                { "name": "c", "in": "path", "required": true, "schema": { "type": "string", "pattern": "^a+$" } },
                { "name": "q", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 9 } },
            ],
            "requestBody": { "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/One" },
                "examples": { "a": { "value": { "x": 2 } } },
            } } },
            "responses": {
                "200": { "description": "d", "content": { "application/json": {
                    "schema": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "type": "null" }] },
                } } },
                "404": { "description": "d" },
            },
        } } },
        "components": { "schemas": { "One": {
            "type": "object", "required": ["x"], "additionalProperties": true,
            "properties": {
                "x": { "type": "number", "multipleOf": 2, "x-tolerated": true },
                "y": { "type": "array", "minItems": 1, "items": { "allOf": [{ "$ref": "#/components/schemas/One" }] } },
                "z": { "type": "string", "enum": ["a", "b"], "nullable": true },
            },
        } } },
    })
}

/// The description, the smallest of the vendors, and one that fits into a kilobyte or two.
pub fn documents() -> Vec<Vec<u8>> {
    let smallest = smallest();
    from_document(smallest.clone()).expect("it is a description");
    let plug_chat = bundled().iter().find(|spec| spec.vendor == "plug-chat");
    let plug_chat = plug_chat.expect("it is bundled").document().to_string();
    vec![smallest.to_string().into_bytes(), document(), plug_chat.into_bytes()]
}
