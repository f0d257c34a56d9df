//! Names that would collide in Rust.

use wagate_spec::Rule;

use crate::base::broken;

#[test]
fn reports_a_duplicate_operation_id() {
    let message = broken(
        "paths/contacts.yaml",
        ("operationId: getContact\n", "operationId: getContacts\n"),
        "paths/contacts.yaml",
        (27, 18),
        Rule::DuplicateOperationId,
    );
    assert_eq!(message, "`getContacts` is there twice");
}

#[test]
fn reports_operation_ids_that_are_one_method() {
    let message = broken(
        "paths/contacts.yaml",
        ("operationId: getContact\n", "operationId: getCONTACTS\n"),
        "paths/contacts.yaml",
        (27, 18),
        Rule::DuplicateOperationId,
    );
    assert_eq!(message, "`getCONTACTS` and `getContacts` both become `get_contacts` in Rust");
}

#[test]
fn reports_an_operation_id_that_is_the_handle_of_its_section() {
    let message = broken(
        "paths/contacts.yaml",
        ("operationId: getContact\n", "operationId: contacts\n"),
        "paths/contacts.yaml",
        (27, 18),
        Rule::NameCollision,
    );
    assert_eq!(message, "`contacts` and the section `contacts` both become `Contacts` in Rust");
}

#[test]
fn reports_an_optional_parameter_that_is_a_method_of_every_request() {
    broken(
        "paths/contacts.yaml",
        (
            "      - name: offset\n",
            "      - { name: timeout, in: header, description: Taken., schema: { type: string } }\n      - name: offset\n",
        ),
        "paths/contacts.yaml",
        (15, 17),
        Rule::ReservedName,
    );
}

#[test]
fn reports_an_operation_id_in_another_case() {
    broken(
        "paths/contacts.yaml",
        ("operationId: getContact\n", "operationId: get_contact\n"),
        "paths/contacts.yaml",
        (27, 18),
        Rule::OperationIdCase,
    );
}

#[test]
fn reports_properties_that_are_one_field() {
    broken(
        "schemas/contacts.yaml",
        ("    sort:\n", "    is-me: { type: string, description: The same. }\n    sort:\n"),
        "schemas/contacts.yaml",
        (13, 5),
        Rule::NameCollision,
    );
}

#[test]
fn reports_parameters_that_are_one_argument() {
    let message = broken(
        "paths/contacts.yaml",
        (
            "      - name: offset\n",
            "      - { name: Limit, in: header, description: Again., schema: { type: string } }\n      - name: offset\n",
        ),
        "paths/contacts.yaml",
        (15, 17),
        Rule::NameCollision,
    );
    assert_eq!(message, "`Limit` and `limit` both become `limit` in Rust");
}

#[test]
fn reports_components_that_are_one_type() {
    broken(
        "schemas/contacts.yaml",
        (
            "    phone: { type: string, nullable: true, description: The number. }",
            "    phone: { $ref: \"errors.yaml#/Error.Body\" }",
        ),
        "schemas/contacts.yaml",
        (5, 20),
        Rule::MissingTarget,
    );
    let folder = crate::base::Folder::new();
    folder.write("examples/getContact.200.json", "{}");
    folder.replace(
        "schemas/contacts.yaml",
        "    phone: { type: string, nullable: true, description: The number. }",
        "    phone: { $ref: \"#/Error.Body\" }",
    );
    let text = std::fs::read_to_string(folder.path("schemas/contacts.yaml")).expect("read");
    folder.write(
        "schemas/contacts.yaml",
        text + "Error.Body: { type: string, enum: [a], description: The same type. }\n",
    );
    folder.expect_one("schemas/errors.yaml", (1, 1), Rule::NameCollision);
}

#[test]
fn reports_a_property_enum_that_is_a_component() {
    let folder = crate::base::Folder::new();
    folder.write("examples/getContact.200.json", "{}");
    folder.replace(
        "schemas/contacts.yaml",
        "    phone: { type: string, nullable: true, description: The number. }",
        "    phone: { $ref: \"#/ContactSort\" }",
    );
    let text = std::fs::read_to_string(folder.path("schemas/contacts.yaml")).expect("read");
    folder.write(
        "schemas/contacts.yaml",
        text + "ContactSort: { type: string, enum: [a], description: The same type. }\n",
    );
    folder.expect_one("schemas/contacts.yaml", (13, 5), Rule::NameCollision);
}

#[test]
fn reports_enum_values_that_are_one_variant() {
    for (values, column) in [("[a, A]", 17), ("[\"+\", \"-\"]", 14), ("[\"1\", n1]", 19)] {
        let folder = crate::base::Folder::new();
        folder.replace("schemas/contacts.yaml", "[asc, desc]", values);
        folder.write("examples/getContact.200.json", "{}");
        let problems = folder.problems();
        assert!(
            problems.contains(&(
                "demo/schemas/contacts.yaml".into(),
                17,
                column,
                Rule::NameCollision
            )),
            "{values}: {problems:?}"
        );
    }
}

#[test]
fn reports_tags_that_are_one_module() {
    let tag = "  - { name: contacts, description: People. }\n";
    let rest =
        "  - { name: Contacts, description: Again. }\n  - { name: types, description: No. }\n";
    let folder = crate::base::Folder::new();
    folder.replace("openapi.yaml", tag, &format!("{tag}{rest}"));
    assert_eq!(
        folder.problems(),
        [
            ("demo/openapi.yaml".into(), 21, 13, Rule::NameCollision),
            ("demo/openapi.yaml".into(), 22, 13, Rule::ReservedName),
        ]
    );
}

#[test]
fn reports_names_that_the_generated_code_needs() {
    broken(
        "schemas/contacts.yaml",
        ("    sort:\n", "    wire: { type: string, description: Taken. }\n    sort:\n"),
        "schemas/contacts.yaml",
        (13, 5),
        Rule::ReservedName,
    );
    broken(
        "paths/contacts.yaml",
        (
            "      - name: offset\n",
            "      - { name: body, in: header, description: Taken., schema: { type: string } }\n      - name: offset\n",
        ),
        "paths/contacts.yaml",
        (15, 17),
        Rule::ReservedName,
    );
}

/// A list that is read in pages, or not, with an optional parameter of this name.
fn list_with(name: &str, is_paged: bool) -> crate::base::Folder {
    let offset = "      - name: offset\n";
    let taken = format!(
        "      - {{ name: {name}, in: query, description: Taken., schema: {{ type: string }} }}\n"
    );
    let folder = crate::base::Folder::new();
    folder.replace("paths/contacts.yaml", offset, &(taken + offset));
    if !is_paged {
        let pages = "    x-pagination: { limit: limit, offset: offset }\n";
        folder.replace("paths/contacts.yaml", pages, "");
    }
    folder
}

#[test]
fn only_a_list_that_is_read_in_pages_needs_the_names_of_pages() {
    let reserved = |line| vec![("demo/paths/contacts.yaml".into(), line, 17, Rule::ReservedName)];
    for name in ["all", "first_page", "items", "pages"] {
        assert_eq!(list_with(name, true).problems(), reserved(15), "{name}");
        assert!(list_with(name, false).load().is_ok(), "{name}");
    }
    for name in ["deadline", "send", "timeout"] {
        assert_eq!(list_with(name, true).problems(), reserved(15), "{name}");
        assert_eq!(list_with(name, false).problems(), reserved(14), "{name}");
    }
}
