//! The checked-in sources are what the generator writes, and their public surface is what a reviewer has seen.

use std::{collections::BTreeSet, fs, path::Path};

use wagate_codegen::{GeneratedFile, generate_client, generated_folders, surface};
use wagate_spec::Spec;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn specs() -> Vec<Spec> {
    wagate_spec::load(&Path::new(ROOT).join("specs")).expect("the specs have no problems")
}

/// Every file below a folder, relative to `root`, sorted.
fn files_below(root: &Path, folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).expect("a generated folder can be read") {
            let entry = entry.expect("an entry can be read");
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                found.insert(path.display().to_string());
            }
        }
    }
    found
}

#[test]
fn the_checked_in_sources_are_what_the_build_generated() {
    let built = Path::new(env!("OUT_DIR")).join("generated");
    let root = Path::new(ROOT);
    for folder in generated_folders(&specs()) {
        let expected = files_below(&built, &folder);
        assert_eq!(files_below(root, &folder), expected, "run cargo xtask generate");
        for file in expected {
            let checked_in = fs::read(root.join(&file)).expect("a checked-in file can be read");
            let generated = fs::read(built.join(&file)).expect("a generated file can be read");
            assert!(checked_in == generated, "{file} is stale: run cargo xtask generate");
        }
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let specs = specs();
    let first = wagate_codegen::generate(&specs).expect("the specs can be generated");
    let second = wagate_codegen::generate(&specs).expect("the specs can be generated");
    assert_eq!(first, second);
}

#[test]
fn the_public_surface_of_each_client_is_known() {
    for spec in specs() {
        let files = generate_client(&spec).expect("a client can be generated");
        let surface = surface(&files).expect("generated files are Rust");
        insta::assert_snapshot!(format!("surface-{}", spec.vendor), surface);
    }
}

#[test]
fn the_code_of_telling_operations_is_known() {
    let telling = [
        ("green-api", "receiving.rs"),
        ("z-api", "contacts.rs"),
        ("plug-chat", "types/chats.rs"),
        ("waha", "contacts.rs"),
    ];
    for spec in specs() {
        let files = generate_client(&spec).expect("a client can be generated");
        for (_, name) in telling.iter().filter(|(vendor, _)| *vendor == spec.vendor) {
            let file = find(&files, name);
            let label = format!("code-{}-{}", spec.vendor, name.replace(['/', '.'], "-"));
            insta::assert_snapshot!(label, file.content);
        }
    }
}

fn find<'a>(files: &'a [GeneratedFile], name: &str) -> &'a GeneratedFile {
    files
        .iter()
        .find(|file| file.path.ends_with(name))
        .unwrap_or_else(|| panic!("no {name} is generated"))
}
