//! Schemas that would become no type, or a wrong one.

use wagate_spec::Rule;

use crate::base::{Folder, broken};

const SCHEMAS: &str = "schemas/contacts.yaml";
const PHONE: &str = "{ type: string, nullable: true, description: The number. }";

/// Gives the property `phone` another schema; it stands in line 5 from column 12 on.
#[track_caller]
fn phone(schema: &str, column: usize, rule: Rule) -> String {
    let folder = Folder::new();
    folder.write("examples/getContact.200.json", "{}");
    folder.replace(SCHEMAS, PHONE, schema);
    folder.expect_one(SCHEMAS, (5, column), rule)
}

#[test]
fn reports_a_property_without_a_description() {
    let message = phone("{ type: string, nullable: true }", 5, Rule::MissingDescription);
    assert_eq!(message, "`Contact.phone` needs a description");
}

#[test]
fn reports_inline_objects() {
    phone(
        "{ type: object, description: No name., properties: { a: { type: string, description: A. } } }",
        51,
        Rule::InlineObject,
    );
    phone(
        "{ type: array, description: L., items: { type: object, properties: { a: { type: string, description: A. } } } }",
        67,
        Rule::InlineObject,
    );
}

#[test]
fn reports_compositions_without_a_good_type() {
    let rule = Rule::UnsupportedComposition;
    phone("{ description: D., anyOf: [{ type: string }] }", 31, rule);
    phone("{ description: D., not: { type: string } }", 31, rule);
    phone("{ description: D., oneOf: [{ type: string }] }", 31, rule);
    phone(
        "{ description: D., allOf: [{ $ref: \"#/Contact\" }, { $ref: \"#/Contact\" }] }",
        31,
        rule,
    );
    phone("{ description: D., allOf: [{ type: string }] }", 31, rule);
}

#[test]
fn reports_secrets_that_no_name_tells() {
    let rule = Rule::MisplacedSecret;
    phone("{ description: D., type: array, items: { type: string, format: password } }", 67, rule);
    phone("{ description: D., type: integer, format: password }", 46, rule);
    phone("{ description: D., type: string, format: password, enum: [a, b] }", 45, rule);
    let folder = Folder::new();
    folder.replace(
        SCHEMAS,
        PHONE,
        "{ type: string, format: password, nullable: true, description: The number. }",
    );
    assert!(folder.load().is_ok());
}

#[test]
fn accepts_a_nullable_reference_in_both_spellings() {
    for schema in [
        "{ description: D., nullable: true, allOf: [{ $ref: \"#/Contact\" }] }",
        "{ nullable: true, $ref: \"#/Contact\" }",
        "{ description: Anything. }",
        "{ description: A map., type: object, additionalProperties: { type: string } }",
    ] {
        let folder = Folder::new();
        folder.write("examples/getContact.200.json", "{}");
        folder.replace(SCHEMAS, PHONE, schema);
        assert!(folder.load().is_ok(), "{schema}");
    }
}

#[test]
fn reports_enums_that_are_not_of_strings() {
    phone("{ description: D., type: integer, enum: [0, 1] }", 52, Rule::UnsupportedEnum);
    phone("{ description: D., type: string, enum: [a, 1] }", 55, Rule::UnsupportedEnum);
    phone("{ description: D., type: string, enum: [a, other] }", 55, Rule::NameCollision);
}

#[test]
fn reports_closed_objects() {
    broken(
        SCHEMAS,
        ("  description: A person.\n", "  description: A person.\n  additionalProperties: false\n"),
        SCHEMAS,
        (4, 3),
        Rule::ClosedObject,
    );
}

#[test]
fn reports_a_missing_type() {
    phone("{ description: D., format: date }", 5, Rule::MissingType);
    phone("{ description: D., type: array }", 5, Rule::MissingType);
}

#[test]
fn reports_a_type_that_is_a_list() {
    phone("{ description: D., type: [string] }", 37, Rule::InvalidOpenapi);
}

#[test]
fn reports_required_as_a_flag_of_a_property() {
    phone("{ description: D., type: string, required: true }", 55, Rule::InvalidOpenapi);
}

#[test]
fn reports_a_default_of_another_type() {
    phone("{ description: D., type: integer, default: \"5\" }", 55, Rule::InvalidDefault);
}

#[test]
fn reports_a_required_property_that_does_not_exist() {
    let folder = Folder::new();
    folder.write("examples/getContact.200.json", "{}");
    folder.replace(
        SCHEMAS,
        "  description: A person.\n",
        "  description: A person.\n  required: [phone, code]\n",
    );
    folder.expect_one(SCHEMAS, (4, 21), Rule::UnknownRequired);
}

#[test]
fn reports_error_shapes_that_cannot_be_told_apart() {
    broken(
        "schemas/errors.yaml",
        ("  required: [message]\n", ""),
        "schemas/errors.yaml",
        (4, 7),
        Rule::UnsupportedComposition,
    );
}

#[test]
fn what_a_request_must_have_may_be_missing_from_answers_of_the_same_type() {
    let sent_too = "    requestBody: { description: It., required: true, content: { application/json: { schema: \
         { $ref: \"../schemas/contacts.yaml#/Contact\" } } } }\n    x-rate-limit: { per-second: 0.5 }";
    let with = |phone: &str, is_sent: bool| {
        let folder = Folder::new();
        let description = "  description: A person.\n";
        folder.replace(SCHEMAS, description, &format!("{description}  required: [phone]\n"));
        folder.replace(
            SCHEMAS,
            "    phone: { type: string, nullable: true,",
            &format!("    phone: {{ type: string,{phone}"),
        );
        folder.write("examples/getContact.200.json", "{\"phone\": \"1\"}");
        if is_sent {
            folder.replace(
                "paths/contacts.yaml",
                "  get:\n    operationId: getContacts",
                "  post:\n    operationId: getContacts",
            );
            folder.replace("paths/contacts.yaml", "    x-rate-limit: { per-second: 0.5 }\n    x-pagination: { limit: limit, offset: offset }", sent_too);
        }
        folder
    };
    with("", true).expect_one(SCHEMAS, (4, 14), Rule::RequiredOfAnswer);
    for (phone, is_sent) in [("", false), (" nullable: true,", true), (" x-success: true,", true)] {
        let outcome = with(phone, is_sent).load();
        assert!(outcome.is_ok(), "{phone} {is_sent}: {outcome:?}");
    }
}
