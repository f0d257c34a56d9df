//! Schemas of OpenAPI as JSON Schema.

use serde_json::{Map, Value, json};
use wagate_spec::json_schema::{Converter, Mode};

fn accepts(schema: &Value, value: &Value, mode: Mode) -> bool {
    let components = Map::new();
    let converter = Converter::new(&components, mode);
    jsonschema::is_valid(&converter.complete(schema, &json!({})), value)
}

#[test]
fn a_nullable_enum_accepts_null() {
    let schema = json!({"type": "string", "nullable": true, "enum": ["asc"]});
    assert!(accepts(&schema, &Value::Null, Mode::Strict));
    assert!(accepts(&schema, &json!("asc"), Mode::Strict));
    assert!(!accepts(&schema, &json!("desc"), Mode::Strict));
}

#[test]
fn a_tolerated_branch_is_valid_only_when_tolerant() {
    let schema = json!({"oneOf": [
        {"type": "boolean"},
        {"type": "string", "enum": ["true", "false"], "x-tolerated": true},
    ]});
    assert!(accepts(&schema, &json!(true), Mode::Strict));
    assert!(accepts(&schema, &json!("true"), Mode::Tolerant));
    assert!(!accepts(&schema, &json!("true"), Mode::Strict));
}

#[test]
fn a_tolerated_form_opens_every_form_that_readers_convert() {
    let schema = json!({"oneOf": [
        {"type": "boolean"},
        {"type": "string", "enum": ["true", "false"], "x-tolerated": true},
    ]});
    assert!(accepts(&schema, &json!(1), Mode::Tolerant));
    assert!(!accepts(&schema, &json!(1), Mode::Strict));
    assert!(!accepts(&schema, &json!(2), Mode::Tolerant));
}

#[test]
fn a_text_tolerates_itself_in_an_object_and_an_integer_in_halves() {
    let schema = json!({"oneOf": [
        {"type": "string"},
        {"type": "object", "format": "long", "x-tolerated": true},
    ]});
    let long = json!({"low": -1, "high": 0, "unsigned": true});
    assert!(accepts(&schema, &long, Mode::Tolerant) && !accepts(&schema, &long, Mode::Strict));
    assert!(accepts(&schema, &json!({"wid": "7@c.us"}), Mode::Tolerant));
    assert!(accepts(&schema, &json!({}), Mode::Tolerant));
    for value in [json!({"wid": 7}), json!({"low": 1}), json!({"a": "b", "c": "d"})] {
        assert!(!accepts(&schema, &value, Mode::Tolerant), "{value}");
    }
}

#[test]
fn a_value_that_fits_two_branches_is_valid() {
    let schema = json!({"oneOf": [
        {"type": "object", "required": ["a"]},
        {"type": "object", "required": ["b"]},
    ]});
    assert!(accepts(&schema, &json!({"a": 1, "b": 2}), Mode::Strict));
    assert!(!accepts(&schema, &json!({}), Mode::Strict));
}

#[test]
fn a_tag_decides_which_branch_a_value_must_fit() {
    let text = json!({"type": "object", "properties": {"text": {"type": "string"}}});
    let components = Map::from_iter([("Text".to_owned(), text)]);
    let schema = json!({
        "oneOf": [{"$ref": "#/components/schemas/Text"}],
        "discriminator": {"propertyName": "kind", "mapping": {"text": "Text"}},
        "x-tag-aliases": {"txt": "text"},
    });
    let converter = Converter::new(&components, Mode::Tolerant);
    let complete = converter.complete(&schema, &converter.definitions());
    let accepts = |value: Value| jsonschema::is_valid(&complete, &value);
    assert!(accepts(json!({"kind": "text", "text": "hello"})));
    assert!(accepts(json!({"kind": "txt", "text": "hello"})));
    assert!(!accepts(json!({"kind": "text", "text": 7})));
    assert!(!accepts(json!({"kind": "picture"})));
    assert!(!accepts(json!({"text": "hello"})));
}

#[test]
fn references_reach_the_definitions_and_may_be_nullable() {
    let components = Map::from_iter([("Name".to_owned(), json!({"type": "string"}))]);
    let converter = Converter::new(&components, Mode::Strict);
    let schema = json!({"$ref": "#/components/schemas/Name", "nullable": true});
    let complete = converter.complete(&schema, &converter.definitions());
    assert!(jsonschema::is_valid(&complete, &json!("Ana")));
    assert!(jsonschema::is_valid(&complete, &Value::Null));
    assert!(!jsonschema::is_valid(&complete, &json!(1)));
}

#[test]
fn a_tolerated_property_is_unknown_when_strict() {
    let schema = json!({"type": "object", "properties": {
        "old": {"type": "string", "x-tolerated": true, "x-alias-of": "new"},
        "new": {"type": "string"},
    }});
    assert!(!accepts(&schema, &json!({"old": 1}), Mode::Tolerant));
    assert!(accepts(&schema, &json!({"old": 1}), Mode::Strict));
}

#[test]
fn a_required_property_may_be_replaced_by_what_is_taken_instead() {
    let schema = json!({"type": "object", "required": ["phone"], "properties": {
        "phone": {"type": "integer"},
        "chatId": {"type": "string", "x-tolerated": true, "x-instead-of": "phone"},
    }});
    for value in [json!({"phone": 1}), json!({"chatId": "a"}), json!({"phone": 1, "chatId": "a"})] {
        assert!(accepts(&schema, &value, Mode::Tolerant), "{value}");
    }
    for value in [json!({}), json!({"chatId": 1}), json!({"chatId": "a", "phone": "b"})] {
        assert!(!accepts(&schema, &value, Mode::Tolerant), "{value}");
    }
    assert!(!accepts(&schema, &json!({"chatId": "a"}), Mode::Strict));
}

#[test]
fn an_exclusive_minimum_is_a_number() {
    let schema = json!({"type": "number", "minimum": 0, "exclusiveMinimum": true});
    assert!(!accepts(&schema, &json!(0), Mode::Strict));
    assert!(accepts(&schema, &json!(0.5), Mode::Strict));
}
