//! What is proposed for one vendor so far: names and files that are taken, and the edits.

use super::super::edit::Edit;
use super::super::placed::{Placed, escaped};
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use wagate_codegen::names::pascal;
use wagate_spec::json_schema::{Converter, Mode};

/// The proposals for one vendor.
pub(super) struct Desk<'a> {
    pub placed: &'a Placed<'a>,
    /// The components, as types of Rust, and the files that are there or will be.
    names: BTreeSet<String>,
    files: BTreeSet<PathBuf>,
    /// The operations that will be.
    pub ids: BTreeSet<String>,
    /// The paths that will be.
    pub paths: BTreeSet<String>,
    /// What is proposed already, where several changes tell of it: an answer, an event.
    pub done: BTreeSet<String>,
    /// The components as JSON Schema: for what servers may send, and for what the types read.
    tolerant: OnceCell<Value>,
    read: OnceCell<Value>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(placed: &'a Placed<'a>) -> Self {
        let names = placed.spec.schemas.keys().map(|name| pascal(name)).collect();
        Self {
            placed,
            names,
            files: BTreeSet::new(),
            ids: BTreeSet::new(),
            paths: BTreeSet::new(),
            done: BTreeSet::new(),
            tolerant: OnceCell::new(),
            read: OnceCell::new(),
        }
    }

    /// A name for a component that no other has.
    pub(super) fn name(&mut self, wanted: &str) -> String {
        let wanted = pascal(wanted);
        let numbered = (2..).map(|count| format!("{wanted}{count}"));
        let mut all = std::iter::once(wanted.clone()).chain(numbered);
        let name = all.find(|name| !self.names.contains(name)).unwrap_or(wanted);
        self.names.insert(name.clone());
        name
    }

    /// Whether a component has the name, or will have it.
    pub(super) fn has_name(&self, name: &str) -> bool {
        self.names.contains(&pascal(name))
    }

    /// A file for an example: `stem.json`, or with a name of its own before the ending. Gives that name, too.
    pub(super) fn example_file(&mut self, stem: &str, is_first: bool) -> (PathBuf, String) {
        const NAMES: [&str; 5] = ["second", "third", "fourth", "fifth", "sixth"];
        let folder = Path::new(&self.placed.spec.vendor).join("examples");
        let first =
            is_first.then(|| (folder.join(format!("{stem}.json")), "documented".to_owned()));
        let named = NAMES.iter().map(|name| (*name).to_owned());
        let named = named.chain((7..).map(|count| format!("number{count}")));
        let named = named.map(|name| (folder.join(format!("{stem}.{name}.json")), name));
        let mut all = first.into_iter().chain(named);
        let found = all.find(|(file, _)| !self.has_file(file)).unwrap_or_default();
        self.files.insert(found.0.clone());
        found
    }

    fn has_file(&self, file: &Path) -> bool {
        self.files.contains(file) || self.placed.places.has_file(file)
    }

    /// The file that holds a component.
    pub(super) fn file_of(&self, component: &str) -> Option<PathBuf> {
        let spot =
            self.placed.places.spot(&format!("/components/schemas/{}", escaped(component)))?;
        Some(spot.file)
    }

    /// A reference of the bundled document, as a file writes it.
    pub(super) fn reference(&self, from: &Path, reference: &str) -> String {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let name = name.replace("~1", "/").replace("~0", "~");
        self.file_of(&name).map_or_else(|| format!("#/{name}"), |to| refer(from, &to, &name))
    }

    /// The component that a property, or a schema, is: alone, or as `allOf` with words of its own.
    pub(super) fn component<'v>(&self, schema: &'v Value) -> Option<&'v str> {
        let inner = schema.get("allOf").and_then(|all| all.get(0)).unwrap_or(schema);
        inner.get("$ref")?.as_str()?.rsplit('/').next()
    }

    /// Whether a schema of the description takes all of these values.
    pub(super) fn takes<'v>(
        &self,
        schema: &Value,
        values: impl IntoIterator<Item = &'v Value>,
    ) -> bool {
        self.fits(Mode::Tolerant, &self.tolerant, schema, values)
    }

    /// Whether the types of the clients would read all of these values.
    pub(super) fn reads<'v>(
        &self,
        schema: &Value,
        values: impl IntoIterator<Item = &'v Value>,
    ) -> bool {
        self.fits(Mode::Read, &self.read, schema, values)
    }

    fn fits<'v>(
        &self,
        mode: Mode,
        definitions: &OnceCell<Value>,
        schema: &Value,
        values: impl IntoIterator<Item = &'v Value>,
    ) -> bool {
        let converter = Converter::new(&self.placed.spec.schemas, mode);
        let definitions = definitions.get_or_init(|| converter.definitions());
        let validator = jsonschema::validator_for(&converter.complete(schema, definitions));
        validator.is_ok_and(|validator| values.into_iter().all(|value| validator.is_valid(value)))
    }
}

/// What a file calls a component of another, or of its own.
pub(super) fn refer(from: &Path, to: &Path, name: &str) -> String {
    if from == to {
        return format!("#/{name}");
    }
    format!("{}#/{name}", relative(from, to))
}

/// A file as another one of the vendor's folder names it.
pub(super) fn relative(from: &Path, to: &Path) -> String {
    let parts = |path: &Path| -> Vec<String> {
        path.iter().map(|part| part.to_string_lossy().into_owned()).collect()
    };
    let (from, to) = (parts(from), parts(to));
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = from.len().saturating_sub(common + 1);
    let down = to.get(common..).unwrap_or_default();
    let all: Vec<&str> =
        std::iter::repeat_n("..", up).chain(down.iter().map(String::as_str)).collect();
    all.join("/")
}

/// The lines at the end of a file, after an empty one.
pub(super) fn section(file: PathBuf, lines: Vec<String>) -> Edit {
    let lines = std::iter::once(String::new()).chain(lines).collect();
    Edit::at_end(file, lines)
}

/// Lines below a key.
pub(super) fn below(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!("  {line}") })
}

/// A name in lowerCamelCase.
pub(super) fn lower_camel(name: &str) -> String {
    let name = pascal(name);
    let mut signs = name.chars();
    signs.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_lowercase()).chain(signs).collect()
    })
}
