//! Parameters and path templates.

use wagate_spec::Rule;

use crate::base::{Folder, broken};

const PATHS: &str = "paths/contacts.yaml";
const OFFSET: &str = "        description: How many to skip.\n        schema: { type: integer }\n";

#[test]
fn reports_an_undeclared_path_parameter() {
    let message = broken(
        "openapi.yaml",
        ("  /contacts: {", "  /{session}/contacts: {"),
        "openapi.yaml",
        (22, 3),
        Rule::UndeclaredPathParameter,
    );
    assert_eq!(message, "`getContacts` does not declare its parameter `session`");
}

#[test]
fn reports_a_path_parameter_that_is_not_in_the_path() {
    broken(
        "openapi.yaml",
        ("  /contacts/{phone}:", "  /contacts/one:"),
        PATHS,
        (33, 15),
        Rule::UnknownPathParameter,
    );
}

#[test]
fn reports_the_name_of_a_file_where_there_is_none() {
    let example = "        example: 10\n";
    let marked = format!("{example}        x-file-name: true\n");
    broken(PATHS, (example, &marked), PATHS, (15, 9), Rule::MalformedExtension);
}

#[test]
fn reports_an_optional_path_parameter() {
    broken(
        PATHS,
        ("        required: true\n", "        required: false\n"),
        PATHS,
        (35, 19),
        Rule::OptionalPathParameter,
    );
}

#[test]
fn reports_malformed_paths() {
    for path in
        ["/contacts/{phone", "/contacts/{phone}{", "contacts/{phone}", "/contacts/{phone}?a"]
    {
        let folder = Folder::new();
        folder.replace("openapi.yaml", "  /contacts/{phone}:", &format!("  \"{path}\":"));
        let problems = folder.problems();
        let expected = ("demo/openapi.yaml".into(), 23, 3, Rule::InvalidPath);
        assert!(problems.contains(&expected), "{path}: {problems:?}");
    }
}

#[test]
fn reports_paths_that_are_one_to_a_server() {
    let folder = Folder::new();
    folder.replace("openapi.yaml", "  /contacts: {", "  /contacts/{limit}: {");
    folder.replace(
        PATHS,
        "      - name: limit\n        in: query\n",
        "      - name: limit\n        in: path\n        required: true\n",
    );
    folder.replace(PATHS, "    x-pagination: { limit: limit, offset: offset }\n", "");
    folder.expect_one("openapi.yaml", (23, 3), Rule::DuplicatePath);
}

#[test]
fn reports_parameters_that_cannot_be_written() {
    let cases = [("style: deepObject", (17, 16)), ("style: pipeDelimited", (17, 16))];
    for (line, place) in cases {
        let new = OFFSET.replace("        schema", &format!("        {line}\n        schema"));
        broken(PATHS, (OFFSET, &new), PATHS, (place.0 + 1, place.1), Rule::UnsupportedParameter);
    }
    let scalar = OFFSET.replace("        schema", "        explode: false\n        schema");
    let message = broken(PATHS, (OFFSET, &scalar), PATHS, (18, 9), Rule::UnsupportedParameter);
    assert_eq!(message, "only a list has `explode`");
    broken(
        PATHS,
        ("in: path\n", "in: path\n        style: matrix\n"),
        PATHS,
        (35, 16),
        Rule::UnsupportedParameter,
    );
    let object = OFFSET.replace("integer", "object");
    broken(PATHS, (OFFSET, &object), PATHS, (18, 17), Rule::UnsupportedParameter);
}

#[test]
fn reports_a_cookie_parameter() {
    let cookie = "      - { name: theme, in: cookie, description: No., schema: { type: string } }\n      - name: offset\n";
    broken(PATHS, ("      - name: offset\n", cookie), PATHS, (15, 28), Rule::UnsupportedParameter);
}

#[test]
fn reports_a_parameter_with_content() {
    let content = "        description: No.\n        content: { application/json: { schema: { type: string } } }\n";
    let folder = Folder::new();
    folder.replace(PATHS, OFFSET, content);
    assert_eq!(
        folder.problems(),
        [
            ("demo/paths/contacts.yaml".into(), 15, 9, Rule::MissingSchema),
            ("demo/paths/contacts.yaml".into(), 18, 9, Rule::UnsupportedKey),
        ]
    );
}

#[test]
fn reports_a_parameter_without_a_description() {
    broken(
        PATHS,
        ("        description: How many to skip.\n", ""),
        PATHS,
        (15, 9),
        Rule::MissingDescription,
    );
}

#[test]
fn reports_a_default_and_an_example_that_do_not_fit() {
    broken(PATHS, ("default: 10", "default: \"10\""), PATHS, (13, 55), Rule::InvalidDefault);
    broken(
        PATHS,
        ("        example: 10\n", "        example: ten\n"),
        PATHS,
        (14, 18),
        Rule::InvalidExample,
    );
}
