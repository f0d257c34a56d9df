//! A small valid spec in a temporary folder, to be broken by each test.

use std::fs;
use std::path::{Path, PathBuf};

use wagate_spec::{Problems, Rule, Spec, load};

/// The files of the valid spec, from the vendor's folder on.
pub const FILES: [(&str, &str); 6] = [
    ("openapi.yaml", include_str!("base/openapi.yaml")),
    ("paths/contacts.yaml", include_str!("base/paths/contacts.yaml")),
    ("schemas/contacts.yaml", include_str!("base/schemas/contacts.yaml")),
    ("schemas/errors.yaml", include_str!("base/schemas/errors.yaml")),
    ("examples/getContact.200.json", include_str!("base/examples/getContact.200.json")),
    ("examples/common.401.json", include_str!("base/examples/common.401.json")),
];

/// A specs folder with one vendor, `demo`.
pub struct Folder {
    directory: tempfile::TempDir,
}

impl Folder {
    /// A folder with the valid spec.
    pub fn new() -> Self {
        let folder = Self { directory: tempfile::tempdir().expect("a temporary folder") };
        for (path, text) in FILES {
            folder.write(path, text);
        }
        folder
    }

    pub fn root(&self) -> &Path {
        self.directory.path()
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.root().join("demo").join(file)
    }

    pub fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a parent")).expect("create a folder");
        fs::write(path, content).expect("write a file");
    }

    /// Replaces a text that stands in the file once.
    pub fn replace(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(file)).expect("read a file");
        assert_eq!(text.matches(old).count(), 1, "`{old}` must stand in {file} once");
        self.write(file, text.replace(old, new));
    }

    pub fn load(&self) -> Result<Vec<Spec>, Problems> {
        load(self.root())
    }

    /// The problems of the folder, shortly: file, line, column and rule.
    pub fn problems(&self) -> Vec<(String, usize, usize, Rule)> {
        let problems = self.load().expect_err("the spec is wrong");
        let short = problems.iter().map(|problem| {
            let file = problem.file.to_str().expect("UTF-8").replace('\\', "/");
            (file, problem.line, problem.column, problem.rule)
        });
        short.collect()
    }

    /// Fails unless the folder has this one problem; gives its message.
    #[track_caller]
    pub fn expect_one(&self, file: &str, place: (usize, usize), rule: Rule) -> String {
        let problems = self.load().expect_err("the spec is wrong");
        let all = problems.to_string();
        let expected = (format!("demo/{file}"), place.0, place.1, rule);
        assert_eq!(self.problems(), [expected], "{all}");
        problems.iter().next().expect("one problem").message.clone()
    }
}

/// Breaks the valid spec by one replacement and expects one problem; gives its message.
#[track_caller]
pub fn broken(
    file: &str,
    (old, new): (&str, &str),
    at: &str,
    place: (usize, usize),
    rule: Rule,
) -> String {
    let folder = Folder::new();
    folder.replace(file, old, new);
    folder.expect_one(at, place, rule)
}

#[test]
fn the_base_is_valid() {
    let specs =
        Folder::new().load().unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    assert_eq!(specs.len(), 1);
}
