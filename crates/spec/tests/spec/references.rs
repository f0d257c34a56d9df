//! References between files.

use wagate_spec::Rule;

use crate::base::{Folder, broken};

#[test]
fn reports_a_missing_target() {
    let message = broken(
        "paths/contacts.yaml",
        (
            "            schema: { $ref: \"../schemas/contacts.yaml#/Contact\" }\n",
            "            schema: { $ref: \"../schemas/contacts.yaml#/Person\" }\n",
        ),
        "paths/contacts.yaml",
        (44, 29),
        Rule::MissingTarget,
    );
    assert_eq!(message, "`../schemas/contacts.yaml#/Person` does not exist");
}

#[test]
fn reports_a_missing_file_where_it_is_referred_to() {
    broken(
        "openapi.yaml",
        ("paths/contacts.yaml#/contacts\"", "paths/people.yaml#/contacts\""),
        "openapi.yaml",
        (22, 22),
        Rule::MissingTarget,
    );
}

#[test]
fn reports_a_missing_example() {
    broken(
        "paths/contacts.yaml",
        ("../examples/getContact.200.json", "../examples/getContact.201.json"),
        "paths/contacts.yaml",
        (46, 65),
        Rule::MissingTarget,
    );
}

#[test]
fn reports_a_cycle_between_files() {
    let folder = Folder::new();
    folder.write("paths/other.yaml", "loop: { $ref: \"contacts.yaml#/loop\" }\n");
    let text = std::fs::read_to_string(folder.path("paths/contacts.yaml")).expect("read");
    folder.write("paths/contacts.yaml", format!("{text}loop: {{ $ref: \"other.yaml#/loop\" }}\n"));
    folder.replace("openapi.yaml", "contacts.yaml#/contacts\"", "contacts.yaml#/loop\"");
    folder.expect_one("paths/other.yaml", (1, 15), Rule::ReferenceCycle);
}

#[test]
fn reports_a_schema_that_is_made_of_itself() {
    let folder = Folder::new();
    let text = std::fs::read_to_string(folder.path("schemas/contacts.yaml")).expect("read");
    folder.write(
        "schemas/contacts.yaml",
        text + "Left: { description: One., allOf: [{ $ref: \"#/Right\" }] }\n\
                Right: { description: Two., allOf: [{ $ref: \"#/Left\" }] }\n",
    );
    folder.replace(
        "schemas/contacts.yaml",
        "phone: { type: string, nullable: true,",
        "phone: { allOf: [{ $ref: \"#/Left\" }], nullable: true,",
    );
    let problems = folder.problems();
    let cycles: Vec<_> = problems.iter().filter(|one| one.3 == Rule::ReferenceCycle).collect();
    assert_eq!(
        cycles,
        [
            &("demo/schemas/contacts.yaml".to_owned(), 23, 1, Rule::ReferenceCycle),
            &("demo/schemas/contacts.yaml".to_owned(), 24, 1, Rule::ReferenceCycle),
        ]
    );
}

#[test]
fn reports_a_reference_to_a_part_of_a_schema() {
    broken(
        "paths/contacts.yaml",
        (
            "            schema: { $ref: \"../schemas/contacts.yaml#/Contact\" }",
            "            schema: { $ref: \"../schemas/contacts.yaml#/Contact/properties/sort\" }",
        ),
        "paths/contacts.yaml",
        (44, 29),
        Rule::DeepReference,
    );
}

#[test]
fn reports_a_reference_to_a_whole_file() {
    broken(
        "openapi.yaml",
        ("paths/contacts.yaml#/contacts\"", "paths/contacts.yaml\""),
        "openapi.yaml",
        (22, 22),
        Rule::InvalidReference,
    );
}

#[test]
fn reports_a_reference_to_another_site() {
    broken(
        "openapi.yaml",
        ("paths/contacts.yaml#/contacts\"", "https://example.com/a.yaml#/contacts\""),
        "openapi.yaml",
        (22, 22),
        Rule::InvalidReference,
    );
}

#[test]
fn reports_keys_beside_a_reference() {
    broken(
        "openapi.yaml",
        ("contacts.yaml#/contacts\" }", "contacts.yaml#/contacts\", summary: Lost. }"),
        "openapi.yaml",
        (22, 55),
        Rule::InvalidReference,
    );
}

#[test]
fn reports_one_name_for_two_schemas() {
    let folder = Folder::new();
    folder
        .write("schemas/more.yaml", "Contact: { type: string, enum: [a], description: Not it. }\n");
    folder.replace(
        "schemas/contacts.yaml",
        "phone: { type: string, nullable: true, description: The number. }",
        "phone: { $ref: \"more.yaml#/Contact\" }",
    );
    folder.expect_one("schemas/contacts.yaml", (5, 20), Rule::DuplicateSchema);
}

#[test]
fn reports_what_nothing_refers_to() {
    let folder = Folder::new();
    folder.write("examples/old.json", "{}");
    folder.write("examples/common.401.json", "{}");
    let text = std::fs::read_to_string(folder.path("schemas/errors.yaml")).expect("read");
    folder.write("schemas/errors.yaml", format!("{text}Old: {{}}\n"));
    assert_eq!(
        folder.problems(),
        [
            ("demo/examples/common.401.json".into(), 1, 1, Rule::InvalidExample),
            ("demo/examples/old.json".into(), 1, 1, Rule::Unused),
            ("demo/schemas/errors.yaml".into(), 12, 1, Rule::Unused),
        ]
    );
}

#[test]
fn references_that_multiply_stay_bounded() {
    let folder = Folder::new();
    let item = "[0,0,0,0,0,0,0,0,0,0]";
    folder.write(
        "examples/getContact.200.json",
        format!("[{}{item}]", format!("{item},").repeat(9999)),
    );
    let mut examples = String::new();
    for index in 0..30 {
        examples.push_str(&format!(
            "              e{index}: {{ externalValue: \"../examples/getContact.200.json\" }}\n"
        ));
    }
    folder.replace(
        "paths/contacts.yaml",
        "              documented:",
        &format!("{examples}              documented:"),
    );
    let problems = folder.problems();
    assert!(problems.iter().any(|one| one.3 == Rule::FileTooLarge), "{problems:?}");
}
