//! Tolerated forms: only those that a reader can convert.

use wagate_spec::Rule;

use crate::base::{Folder, broken};

const SCHEMAS: &str = "schemas/contacts.yaml";
const BRANCH: &str = "{ type: string, enum: [\"true\", \"false\"], x-tolerated: true }";

/// Gives the property `isMe` other branches; the second stands in line 12 from column 11 on.
fn branches(documented: &str, tolerated: &str) -> Folder {
    let folder = Folder::new();
    folder.write("examples/getContact.200.json", "{}");
    folder.replace(SCHEMAS, "- { type: boolean }", &format!("- {documented}"));
    folder.replace(SCHEMAS, BRANCH, tolerated);
    folder
}

#[test]
fn accepts_the_conversions_that_readers_have() {
    let cases = [
        ("{ type: boolean }", "{ type: integer, enum: [0, 1], x-tolerated: true }"),
        ("{ type: integer }", "{ type: string, pattern: \"^-?[0-9]+$\", x-tolerated: true }"),
        ("{ type: string }", "{ type: integer, x-tolerated: true }"),
        ("{ type: string }", "{ type: object, format: long, x-tolerated: true }"),
        (
            "{ type: string }",
            "{ type: object, additionalProperties: { type: string }, minProperties: 1, maxProperties: 1, x-tolerated: true }",
        ),
        ("{ type: array, items: { type: string } }", "{ type: string, x-tolerated: true }"),
        (
            "{ type: array, items: { $ref: \"#/Contact\" } }",
            "{ $ref: \"#/Contact\", x-tolerated: true }",
        ),
    ];
    for (documented, tolerated) in cases {
        let outcome = branches(documented, tolerated).load();
        assert!(outcome.is_ok(), "{documented} <- {tolerated}: {outcome:?}");
    }
}

#[test]
fn reports_a_form_that_no_reader_converts() {
    let cases = [
        ("{ type: boolean }", "{ type: string, x-tolerated: true }"),
        ("{ type: boolean }", "{ type: string, enum: [\"yes\"], x-tolerated: true }"),
        ("{ type: integer }", "{ type: string, x-tolerated: true }"),
        ("{ type: integer }", "{ type: object, format: long, x-tolerated: true }"),
        ("{ type: string }", "{ type: object, x-tolerated: true }"),
        ("{ type: string }", "{ type: array, items: { type: string }, x-tolerated: true }"),
        ("{ type: array, items: { type: string } }", "{ type: integer, x-tolerated: true }"),
    ];
    for (documented, tolerated) in cases {
        branches(documented, tolerated).expect_one(SCHEMAS, (12, 11), Rule::InvalidTolerated);
    }
}

#[test]
fn reports_that_no_branch_is_documented() {
    branches("{ type: boolean, x-tolerated: true }", BRANCH).expect_one(
        SCHEMAS,
        (10, 7),
        Rule::InvalidTolerated,
    );
}

#[test]
fn reports_a_tolerated_form_without_its_discrepancy() {
    broken(
        SCHEMAS,
        (
            "      x-discrepancy: [{ kind: TYPE, note: The table says boolean and the example is a string. }]\n",
            "",
        ),
        SCHEMAS,
        (9, 7),
        Rule::InvalidTolerated,
    );
}

#[test]
fn accepts_a_tolerated_form_of_a_required_property() {
    let folder = branches("{ type: boolean }", BRANCH);
    folder.replace(
        SCHEMAS,
        "  description: A person.\n",
        "  description: A person.\n  required: [isMe]\n",
    );
    folder.replace(
        SCHEMAS,
        "      description: Whether this is the account.\n      nullable: true\n",
        "      description: Whether this is the account.\n",
    );
    assert!(folder.load().is_ok());
}

#[test]
fn reports_a_tolerated_spelling_of_nothing() {
    let property = |rest: &str| {
        format!(
            "    Sort: {{ type: string, description: The same., x-tolerated: true{rest} }}\n    sort:\n"
        )
    };
    let old = "    sort:\n";
    broken(SCHEMAS, (old, &property("")), SCHEMAS, (13, 5), Rule::InvalidTolerated);
    broken(
        SCHEMAS,
        (old, &property(", x-alias-of: nothing")),
        SCHEMAS,
        (13, 82),
        Rule::InvalidTolerated,
    );
    let folder = Folder::new();
    folder.replace(SCHEMAS, old, &property(", x-alias-of: sort"));
    assert!(folder.load().is_ok());
}

#[test]
fn accepts_a_tolerated_form_of_the_items_of_a_list() {
    let list = "      items: { $ref: \"#/Contact\" }\n";
    let items = "      items:\n        x-discrepancy: [{ kind: TYPE, note: The example has numbers. }]\n        oneOf:\n          - { type: string }\n          - { type: integer, x-tolerated: true }\n";
    let folder = Folder::new();
    folder.write("examples/getContact.200.json", "{}");
    folder.replace(SCHEMAS, list, items);
    assert!(folder.load().is_ok());
}

#[test]
fn accepts_what_is_taken_instead_of_a_property_beside_it() {
    let other = |rest: &str| {
        format!(
            "    chatId: {{ type: string, description: The chat., x-tolerated: true, {rest} }}\n    sort:\n"
        )
    };
    let folder = Folder::new();
    folder.replace(SCHEMAS, "    sort:\n", &other("x-instead-of: phone"));
    assert!(folder.load().is_ok());
    for rest in ["x-instead-of: nothing", "x-instead-of: phone, x-alias-of: phone"] {
        let folder = Folder::new();
        folder.replace(SCHEMAS, "    sort:\n", &other(rest));
        assert_eq!(folder.problems().len(), 1, "{rest}");
        assert_eq!(folder.problems()[0].3, Rule::InvalidTolerated, "{rest}");
    }
}
