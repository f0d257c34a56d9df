//! The calls of buttons, and the answers to them.

use wagate_plug_chat::types::{ButtonAnswer, ButtonCall, ButtonField};

const DOCUMENTED: &str = include_str!("../../../specs/plug-chat/examples/webhook.buttonCall.json");

/// The call as a button of the method GET makes it.
fn query(fields: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in [
        ("phone", "5544999999999"),
        ("name", "Nome do contato"),
        ("genericFields", fields),
        ("email", "E-mail"),
        ("city", "Cidade"),
        ("observation", "Observação"),
    ] {
        query.append_pair(name, value);
    }
    query.finish()
}

#[test]
fn a_call_is_the_same_from_the_body_and_from_the_query() {
    let posted = ButtonCall::from_json(DOCUMENTED).expect("documented");
    assert_eq!(posted.city.as_deref(), Some("Cidade"));
    assert_eq!(posted.generic_fields[0].value.as_deref(), Some("conteúdo do campo"));
    let fields = r#"[{"name":"nome do campo","value":"conteúdo do campo"}]"#;
    assert_eq!(ButtonCall::from_query(&query(fields)).expect("the same"), posted);
}

#[test]
fn custom_fields_in_a_query_may_be_anything() {
    let read = |text| ButtonCall::from_query(&query(text)).expect("it is read").generic_fields;
    for nothing in ["", "[]", "null"] {
        assert_eq!(read(nothing), [], "{nothing}");
    }
    let mut unnamed = ButtonField::default();
    unnamed.value = Some("[object Object]".to_owned());
    assert_eq!(read("[object Object]"), [unnamed]);
}

#[test]
fn a_query_may_lack_what_is_not_needed_and_have_more() {
    let call = ButtonCall::from_query("phone=55%2044&ticket=a+b").expect("it is read");
    assert_eq!((call.phone.as_str(), call.name.as_deref()), ("55 44", None));
    let more: Vec<_> = call.undocumented().map(|(name, value)| (name, value.as_str())).collect();
    assert_eq!(more, [("ticket", Some("a b"))]);
}

#[test]
fn a_call_without_a_number_is_an_error() {
    for query in ["", "&&=", "name=a", "phone"] {
        let call = ButtonCall::from_query(query);
        // A name without a value is one with an empty value.
        assert_eq!(call.is_err(), query != "phone", "{query}: {call:?}");
    }
    let error = ButtonCall::from_json("{}").expect_err("nothing is there");
    assert!(error.to_string().contains("phone"), "{error}");
    assert!(ButtonCall::from_json("<html>").is_err());
}

#[test]
fn an_answer_is_what_was_set_and_nothing_is_null() {
    let written = |answer: Option<ButtonAnswer>| serde_json::to_string(&answer).expect("JSON");
    assert_eq!(written(Some(ButtonAnswer::new().message("a"))), r#"{"message":"a"}"#);
    assert_eq!(written(Some(ButtonAnswer::new().modal("<p>"))), r#"{"modal":"<p>"}"#);
    assert_eq!(written(None), "null");
}
