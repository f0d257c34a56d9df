//! Files that cannot be read, or should not be.

use std::fs;

use wagate_spec::{Rule, load, load_vendor};

use crate::base::{Folder, broken};

#[test]
fn refuses_tabs() {
    let message = broken(
        "paths/contacts.yaml",
        ("    operationId: getContacts", "\toperationId: getContacts"),
        "paths/contacts.yaml",
        (3, 1),
        Rule::Tab,
    );
    assert!(message.contains("indent with spaces"), "{message}");
}

#[test]
fn refuses_an_empty_file() {
    let folder = Folder::new();
    folder.write("schemas/errors.yaml", "");
    folder.expect_one("schemas/errors.yaml", (1, 1), Rule::EmptyFile);
}

#[test]
fn refuses_a_file_of_comments_only() {
    let folder = Folder::new();
    folder.write("openapi.yaml", "# nothing yet\n");
    folder.expect_one("openapi.yaml", (1, 1), Rule::EmptyFile);
}

#[test]
fn refuses_a_file_of_5_mb() {
    let folder = Folder::new();
    folder.write("schemas/errors.yaml", "#".repeat(5_000_000));
    let message = folder.expect_one("schemas/errors.yaml", (1, 1), Rule::FileTooLarge);
    assert_eq!(message, "has more than 4 MiB, the most that is read");
}

#[test]
fn refuses_what_is_not_utf_8() {
    let folder = Folder::new();
    folder.write("schemas/errors.yaml", b"ErrorBody: \xff");
    let message = folder.expect_one("schemas/errors.yaml", (1, 1), Rule::NotUtf8);
    assert_eq!(message, "is not UTF-8: see byte 12");
}

#[test]
fn refuses_a_path_that_leaves_the_folder() {
    for path in ["../../../etc/passwd", "../../../../../../../../etc/passwd", "/etc/passwd"] {
        broken(
            "openapi.yaml",
            ("paths/contacts.yaml#/contacts\"", &format!("{path}#/contacts\"")),
            "openapi.yaml",
            (22, 22),
            Rule::LeavesFolder,
        );
    }
}

#[test]
fn refuses_an_example_that_leaves_the_folder() {
    for path in ["../../secret.json", "/etc/secret.json"] {
        broken(
            "paths/contacts.yaml",
            ("../examples/getContact.200.json", path),
            "paths/contacts.yaml",
            (46, 65),
            Rule::LeavesFolder,
        );
    }
}

#[cfg(unix)]
#[test]
fn refuses_a_link_that_leaves_the_folder() {
    let folder = Folder::new();
    fs::write(folder.root().join("outside.yaml"), "ErrorBody: {}").expect("write");
    fs::remove_file(folder.path("schemas/errors.yaml")).expect("remove");
    std::os::unix::fs::symlink("../../outside.yaml", folder.path("schemas/errors.yaml"))
        .expect("link");
    let message = folder.expect_one("paths/contacts.yaml", (51, 29), Rule::LeavesFolder);
    assert!(message.contains("schemas/errors.yaml"), "{message}");
}

#[cfg(unix)]
#[test]
fn refuses_a_vendor_folder_that_is_a_link() {
    let folder = Folder::new();
    let outside = tempfile::tempdir().expect("a temporary folder");
    std::os::unix::fs::symlink(outside.path(), folder.root().join("evil")).expect("link");
    assert_eq!(folder.problems(), [("evil".to_owned(), 1, 1, Rule::LeavesFolder)]);
}

#[test]
fn refuses_a_folder_in_the_place_of_a_file() {
    let folder = Folder::new();
    fs::remove_file(folder.path("schemas/errors.yaml")).expect("remove");
    fs::create_dir(folder.path("schemas/errors.yaml")).expect("create");
    folder.expect_one("schemas/errors.yaml", (1, 1), Rule::UnreadableFile);
}

#[test]
fn reports_a_specs_folder_that_does_not_exist() {
    let folder = Folder::new();
    let problems = load(&folder.root().join("nowhere")).expect_err("no such folder");
    assert_eq!(
        problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(),
        [Rule::UnreadableFile]
    );
}

#[test]
fn reports_a_vendor_without_an_entry() {
    let folder = Folder::new();
    fs::remove_file(folder.path("openapi.yaml")).expect("remove");
    let problems = load_vendor(&folder.path("")).expect_err("no entry");
    let first = problems.iter().next().expect("a problem");
    assert_eq!(first.file.to_str(), Some("demo/openapi.yaml"));
    assert_eq!(first.rule, Rule::UnreadableFile);
}

#[test]
fn reports_broken_yaml_where_it_breaks() {
    broken(
        "schemas/errors.yaml",
        ("required: [message]", "required: [message"),
        "schemas/errors.yaml",
        (10, 13),
        Rule::YamlSyntax,
    );
}

#[test]
fn refuses_a_repeated_key() {
    broken(
        "schemas/errors.yaml",
        ("  description: A message.\n", "  description: A message.\n  description: Again.\n"),
        "schemas/errors.yaml",
        (9, 3),
        Rule::DuplicateKey,
    );
}

#[test]
fn refuses_anchors_and_aliases() {
    broken(
        "schemas/errors.yaml",
        ("    - type: string", "    - &text { type: string }"),
        "schemas/errors.yaml",
        (5, 7),
        Rule::Anchor,
    );
}

#[test]
fn refuses_a_second_document() {
    broken(
        "schemas/errors.yaml",
        ("ErrorMessage:\n", "---\nErrorMessage:\n"),
        "schemas/errors.yaml",
        (6, 1),
        Rule::MultipleDocuments,
    );
}

#[test]
fn refuses_endless_nesting() {
    let folder = Folder::new();
    let mut text = String::from("ErrorBody:\n");
    for depth in 1..100 {
        text.push_str(&format!("{}a:\n", " ".repeat(depth)));
    }
    folder.write("schemas/errors.yaml", text);
    folder.expect_one("schemas/errors.yaml", (65, 65), Rule::YamlSyntax);
}

#[test]
fn reports_bad_json_in_its_own_file() {
    let message = broken(
        "examples/getContact.200.json",
        ("\"false\",", "\"é\" \"false\","),
        "examples/getContact.200.json",
        (3, 15),
        Rule::JsonSyntax,
    );
    assert_eq!(message, "expected `,` or `}`");
}

#[test]
fn reports_several_problems_in_one_run() {
    let folder = Folder::new();
    folder.replace("paths/contacts.yaml", "    summary: Lists the contacts.\n", "");
    folder.replace(
        "paths/contacts.yaml",
        "contacts.yaml#/Contact\" } }",
        "nowhere.yaml#/Contact\" } }",
    );
    folder.replace("schemas/errors.yaml", "description: The words.", "x-words: The words.");
    folder.replace("openapi.yaml", "x-vendor: demo", "x-vendor: other");
    fs::create_dir(folder.root().join("empty")).expect("create");
    assert_eq!(
        folder.problems(),
        [
            ("demo/openapi.yaml".into(), 5, 13, Rule::MalformedExtension),
            ("demo/paths/contacts.yaml".into(), 2, 3, Rule::MissingSummary),
            ("demo/paths/contacts.yaml".into(), 23, 51, Rule::MissingTarget),
            ("demo/schemas/errors.yaml".into(), 11, 5, Rule::MissingDescription),
            ("demo/schemas/errors.yaml".into(), 11, 30, Rule::UnknownExtension),
            ("empty/openapi.yaml".into(), 1, 1, Rule::UnreadableFile),
        ]
    );
}
