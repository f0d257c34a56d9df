//! Almost-JSON.

use serde_json::{Value, json};
use wagate_docs::{RepairKind, interpret};

#[track_caller]
fn repaired(raw: &str, values: &[Value], kinds: &[RepairKind]) {
    let payload = interpret(raw, 1);
    assert_eq!(payload.values(), values, "{payload:?}");
    assert_eq!(payload.repairs().iter().map(|repair| repair.kind).collect::<Vec<_>>(), kinds);
}

#[test]
fn leaves_json_alone() {
    repaired(
        "{\"a\": \"// no comment, ou nothing\"}",
        &[json!({"a": "// no comment, ou nothing"})],
        &[],
    );
}

#[test]
fn leaves_out_comments() {
    repaired(
        "{\n// m\n\"a\": 1, /* m */ \"b\": \"x\" // m\n}",
        &[json!({"a": 1, "b": "x"})],
        &[RepairKind::Comment; 3],
    );
    repaired("{\"a\": null <=== m\n}", &[json!({"a": null})], &[RepairKind::Comment]);
}

#[test]
fn leaves_out_commas_too_many() {
    repaired("{\"a\": [1, 2,],}", &[json!({"a": [1, 2]})], &[RepairKind::ExtraComma; 2]);
}

#[test]
fn puts_commas_between_members() {
    repaired("{\"a\": \"x\"\n\"b\": 2}", &[json!({"a": "x", "b": 2})], &[RepairKind::MissingComma]);
}

#[test]
fn gives_a_payload_for_each_alternative() {
    for between in ["ou", "or", "|"] {
        repaired(
            &format!("{{\"a\": 1, \"b\": \"x\" {between} \"y\"}}"),
            &[json!({"a": 1, "b": "x"}), json!({"a": 1, "b": "y"})],
            &[RepairKind::Alternatives],
        );
    }
    repaired(
        "{\"a\": \"x\", \"y\", \"z\",\n\"b\": 1}",
        &[json!({"a": "x", "b": 1}), json!({"a": "y", "b": 1}), json!({"a": "z", "b": 1})],
        &[RepairKind::Alternatives],
    );
}

#[test]
fn reads_several_bodies_and_the_remarks_between_them() {
    repaired(
        "Old way -\n{\"a\": 1}\n-----\nNew way\n{\"a\": 2}",
        &[json!({"a": 1}), json!({"a": 2})],
        &[RepairKind::Remark, RepairKind::Remark, RepairKind::Remark, RepairKind::SeveralBodies],
    );
}

#[test]
fn reads_other_quotes_bare_words_and_calls() {
    repaired("{'a': `x`}", &[json!({"a": "x"})], &[RepairKind::Quotes; 2]);
    repaired("{\"a\": boolean}", &[json!({"a": "boolean"})], &[RepairKind::BareWord]);
    repaired("{\"a\": NumberLong(5)}", &[json!({"a": 5})], &[RepairKind::Call]);
}

#[test]
fn leaves_out_ellipses() {
    repaired("{\"a\": {...}, ...}", &[json!({"a": {}})], &[RepairKind::Ellipsis; 2]);
}

#[test]
fn reads_a_wrapper_and_a_fragment() {
    repaired("{ [ {\"a\": 1} ] }", &[json!([{"a": 1}])], &[RepairKind::Wrapper]);
    repaired("\"a\": {\n\"b\": 1}", &[json!({"a": {"b": 1}})], &[RepairKind::Fragment]);
}

#[test]
fn names_the_line_of_a_repair() {
    let payload = interpret("{\n\"a\": 1,\n}", 40);
    assert_eq!(payload.repairs().iter().map(|repair| repair.line).collect::<Vec<_>>(), [42]);
}

#[test]
fn does_not_make_json_of_code() {
    for raw in [
        "case 'A':\nhtml = \"<div>{x}</div>\";",
        "import x from 'y'; {}",
        "",
        "just prose",
        "{\"a\" 1}",
    ] {
        assert!(interpret(raw, 1).values().is_empty(), "{raw}");
    }
}

#[test]
fn refuses_endless_nesting() {
    assert!(interpret(&"[{\"a\":".repeat(100_000), 1).values().is_empty());
}

#[test]
fn keeps_the_objects_of_a_name_that_stands_twice() {
    let raw = "{\"a\": {\n\"x\": {\"b\": 1},\n\"x\": {\"c\": 2}\n}}";
    repaired(
        raw,
        &[json!({"a": {"x": {"c": 2}}}), json!({"a": {"x": {"b": 1}}})],
        &[RepairKind::RepeatedKey],
    );
    let lines: Vec<_> = interpret(raw, 10).repairs().iter().map(|repair| repair.line).collect();
    assert_eq!(lines, [12]);
}

#[test]
fn of_plain_values_of_one_name_the_last_counts() {
    for raw in ["{\"a\": 1, \"a\": 2}", "{\"a\": null, \"a\": 2}", "{\"a\": 2, \"a\": 2}"] {
        repaired(raw, &[json!({"a": 2})], &[RepairKind::RepeatedKey]);
    }
    let same = "[{\"a\": {\"b\": 1}, \"a\": {\"b\": 1}}]";
    repaired(same, &[json!([{"a": {"b": 1}}])], &[RepairKind::RepeatedKey]);
    repaired(
        "{\"a\": [1], \"a\": 2}",
        &[json!({"a": 2}), json!({"a": [1]})],
        &[RepairKind::RepeatedKey],
    );
}

#[test]
fn alternatives_in_the_values_of_a_repeated_name_stay_in_their_own_value() {
    repaired(
        "{\"a\": {\"b\": 1 | 2}, \"a\": {\"b\": 3 | 4}}",
        &[
            json!({"a": {"b": 3}}),
            json!({"a": {"b": 1}}),
            json!({"a": {"b": 2}}),
            json!({"a": {"b": 4}}),
        ],
        &[RepairKind::Alternatives, RepairKind::RepeatedKey, RepairKind::Alternatives],
    );
}
