use wagate_validate::{Request, Response, Side, Strictness, UnknownOperation};

use crate::support::{VALIDATOR, answer, problems};

fn query(operation: &str, pairs: &[(&str, &str)], strictness: Strictness) -> Vec<String> {
    let request = Request::new().query(pairs.iter().copied());
    problems(
        &VALIDATOR.request("waha", operation, &request, strictness).expect("the operation exists"),
    )
}

#[test]
fn a_problem_points_into_the_payload_and_to_the_page() {
    let body = r#"{"products":[{"id":"1"},{"id":[]}]}"#;
    let report = answer("green-api", "getContactInfo", 200, body, Strictness::Tolerant);
    let [problem] = report.problems.as_slice() else { panic!("{report:?}") };
    assert_eq!(problem.instance_path, "/products/1/id");
    assert_eq!(problem.side, Side::Response);
    let page = "green-api/service/GetContactInfo.md";
    assert!(problem.docs == page || problem.docs.starts_with("https://"), "{}", problem.docs);
    assert!(problem.message.contains("string"), "{}", problem.message);
}

#[test]
fn contradictions_of_the_docs_pass_and_a_strict_check_reports_them() {
    for (vendor, operation, body) in [
        ("plug-chat", "getMetadataChat", r#"{"isMarkedSpam":"false"}"#),
        ("green-api", "getContactInfo", r#"{"products":{"id":"1"}}"#),
        ("green-api", "getContactInfo", r#"{"messageexpiration":0}"#),
        ("z-api", "getProfilePicture", r#"{"link":"https://example.com"}"#),
    ] {
        let tolerant = answer(vendor, operation, 200, body, Strictness::Tolerant);
        assert_eq!(problems(&tolerant), [""; 0], "{body}");
        let strict = answer(vendor, operation, 200, body, Strictness::Strict);
        assert!(!strict.valid, "{body}");
    }
}

#[test]
fn undocumented_fields_pass_and_a_strict_check_reports_them() {
    let body = r#"{"id":"1@c.us","_data":{}}"#;
    assert!(answer("waha", "getContact", 200, body, Strictness::Tolerant).valid);
    let strict = answer("waha", "getContact", 200, body, Strictness::Strict);
    assert!(strict.problems[0].message.contains("_data"), "{strict:?}");
}

#[test]
fn every_way_of_saying_not_there_passes_for_a_lookup() {
    for vendor_and_operation in [
        ("z-api", "getMetadataContact"),
        ("green-api", "getContactInfo"),
        ("waha", "getContact"),
        ("plug-chat", "getMetadataChat"),
        ("z-api", "getProfilePicture"),
    ] {
        let (vendor, operation) = vendor_and_operation;
        for (status, body) in [(200, "null"), (200, "{}"), (200, "[]"), (200, ""), (204, "")] {
            let report = answer(vendor, operation, status, body, Strictness::Tolerant);
            assert_eq!(problems(&report), [""; 0], "{vendor} {status} `{body}`");
        }
    }
}

#[test]
fn an_error_may_have_any_status_and_shape_unless_the_check_is_strict() {
    for (status, body) in [
        (
            404,
            r#"{"message": "Cannot GET /api/contacts", "error": "Not Found", "statusCode": 404}"#,
        ),
        (404, "<html>"),
        (401, r#"{"reason": "unknown"}"#),
        (502, ""),
    ] {
        let tolerant = answer("waha", "getContact", status, body, Strictness::Tolerant);
        assert_eq!(problems(&tolerant), [""; 0], "{status} {body}");
        assert!(
            !answer("waha", "getContact", status, body, Strictness::Strict).valid,
            "{status} {body}"
        );
    }
}

#[test]
fn an_undocumented_status_is_a_problem_that_names_the_documented_ones() {
    let report = answer("waha", "getAllContacts", 418, "", Strictness::Strict);
    assert_eq!(
        problems(&report),
        ["/status: the status 418 is not documented; documented are 200, 401"]
    );
}

#[test]
fn a_body_that_is_no_json_says_where() {
    for (body, part) in
        [("{\"id\": ", "too early"), ("{'id'}", "line 1 column 2"), ("\u{feff}[]x", "trailing")]
    {
        let report = answer("waha", "getAllContacts", 200, body, Strictness::Tolerant);
        assert!(problems(&report)[0].contains(part), "{report:?}");
    }
    let utf16 = Response::new(200, b"\xFF\xFE[\x00]\x00");
    let report = VALIDATOR.response("waha", "getAllContacts", &utf16, Strictness::Tolerant);
    assert!(problems(&report.expect("the operation exists"))[0].contains("UTF-16"));
}

#[test]
fn a_deeply_nested_body_is_refused_and_does_not_overflow() {
    let body = "[".repeat(200_000);
    assert!(!answer("waha", "getAllContacts", 200, &body, Strictness::Tolerant).valid);
}

#[test]
fn parameters_are_checked_as_what_they_spell() {
    assert_eq!(
        query(
            "getAllContacts",
            &[("session", "default"), ("limit", "100"), ("sortBy", "id")],
            Strictness::Strict
        ),
        [""; 0]
    );
    assert_eq!(
        query("getAllContacts", &[("session", "default"), ("limit", "many")], Strictness::Tolerant)
            .len(),
        1
    );
    assert_eq!(
        query("getAllContacts", &[("session", "default"), ("limit", "-1")], Strictness::Tolerant)
            .len(),
        1
    );
    assert_eq!(
        query("getAllContacts", &[], Strictness::Tolerant),
        ["/query/session: the parameter `session` is missing"]
    );
    let refresh = [("session", "default"), ("contactId", "1"), ("refresh", "True")];
    assert_eq!(query("getContactProfilePicture", &refresh, Strictness::Tolerant), [""; 0]);
    assert_eq!(query("getContactProfilePicture", &refresh, Strictness::Strict).len(), 1);
}

#[test]
fn an_undocumented_parameter_is_for_the_strict_check() {
    let pairs = [("session", "default"), ("fresh", "1")];
    assert_eq!(query("getAllContacts", &pairs, Strictness::Tolerant), [""; 0]);
    assert_eq!(
        query("getAllContacts", &pairs, Strictness::Strict),
        ["/query/fresh: the docs do not name this parameter"]
    );
}

#[test]
fn a_request_body_needs_what_the_page_calls_mandatory() {
    let report = VALIDATOR.request_body(
        "waha",
        "blockContact",
        br#"{"contactId":"1"}"#,
        Strictness::Tolerant,
    );
    let report = report.expect("the operation exists");
    assert!(problems(&report)[0].contains("session"), "{report:?}");
    let none = VALIDATOR.request("waha", "blockContact", &Request::new(), Strictness::Tolerant);
    assert_eq!(problems(&none.expect("the operation exists")), [": the body is missing"]);
}

#[test]
fn unknown_names_are_errors() {
    let unknown = VALIDATOR.request_body("waha", "fly", b"{}", Strictness::Tolerant);
    assert_eq!(
        unknown,
        Err(UnknownOperation::Operation { vendor: "waha".into(), operation: "fly".into() })
    );
    let unknown = VALIDATOR.request_body("nobody", "fly", b"{}", Strictness::Tolerant);
    assert_eq!(unknown, Err(UnknownOperation::Vendor("nobody".into())));
}

/// `path: message` of each problem of a request's body.
fn sent(operation: &str, body: &str, strictness: Strictness) -> Vec<String> {
    let report = VALIDATOR.request_body("green-api", operation, body.as_bytes(), strictness);
    problems(&report.expect("the operation exists"))
}

#[test]
fn null_stands_for_an_optional_property_of_a_request_that_is_left_out() {
    let contact = |rest: &str| format!(r#"{{"chatId":"1@c.us","contact":{{{rest}}}}}"#);
    let send = |rest: &str, strictness| sent("sendContact", &contact(rest), strictness);
    let nulls = r#""phoneContact":79001234567,"firstName":"A","middleName":null,"lastName":null"#;
    assert_eq!(send(nulls, Strictness::Tolerant), [""; 0]);
    let strict = send(nulls, Strictness::Strict);
    assert_eq!(
        strict,
        [
            "/contact/middleName: null is not of type \"string\"",
            "/contact/lastName: null is not of type \"string\"",
        ]
    );
    let wrong = send(r#""phoneContact":79001234567,"middleName":5"#, Strictness::Strict);
    assert_eq!(wrong, ["/contact/middleName: 5 is not of type \"string\""]);
    let required = sent("sendContact", r#"{"chatId":null,"contact":{}}"#, Strictness::Strict);
    assert!(required.iter().any(|problem| problem.starts_with("/chatId: null")), "{required:?}");
}

#[test]
fn a_wrong_error_body_is_explained_by_the_shape_that_it_is_most_like() {
    for (body, place) in [
        (r#"{"message":5}"#, "/message: 5 is not"),
        (r#"{"code":"x","description":"y"}"#, "/code: \"x\" is not"),
        (r#"{"invokeStatus":5}"#, "/invokeStatus: 5 is not"),
    ] {
        let found = problems(&answer("green-api", "sendMessage", 400, body, Strictness::Strict));
        assert!(found.len() == 1 && found[0].starts_with(place), "{body}: {found:?}");
    }
}

#[test]
fn a_failure_may_carry_properties_of_the_success_that_it_is_not() {
    let check = |body, strictness| {
        problems(&answer("green-api", "setGroupAdmin", 200, body, strictness)).len()
    };
    let documented = r#"{"setGroupAdmin":true,"error":"participant not found"}"#;
    assert_eq!(check(documented, Strictness::Strict), 0);
    let other = r#"{"setGroupAdmin":5,"error":"participant not found"}"#;
    assert_eq!((check(other, Strictness::Tolerant), check(other, Strictness::Strict)), (0, 1));
    assert_eq!(check(r#"{"error":"no","other":1}"#, Strictness::Strict), 1);
}

#[test]
fn the_value_of_a_parameter_is_told_as_it_was_written() {
    let told = |value: &str| {
        let request = Request::new().query(vec![("receiveTimeout".to_owned(), value.to_owned())]);
        let operation = "receiveNotification";
        let report = VALIDATOR.request("green-api", operation, &request, Strictness::Tolerant);
        problems(&report.expect("the operation exists"))
    };
    assert_eq!(told("3"), ["/query/receiveTimeout: 3 is less than the minimum of 5"]);
    assert_eq!(told("x"), ["/query/receiveTimeout: \"x\" is not of type \"integer\""]);
    assert_eq!(told("5.5"), ["/query/receiveTimeout: \"5.5\" is not of type \"integer\""]);
    assert_eq!(told("30"), [""; 0]);
}

/// What may stand in the place of something needed is no reason to take null for it.
#[test]
fn null_is_not_taken_for_what_only_something_else_can_stand_for() {
    let send = |body| sent("sendMessage", body, Strictness::Tolerant);
    for body in [
        r#"{"message":"a","chatId":null}"#,
        r#"{"message":"a","phoneNumber":null}"#,
        r#"{"message":"a","chatId":null,"phoneNumber":null}"#,
    ] {
        let found = send(body);
        assert!(found.iter().any(|problem| problem.contains("chatId")), "{body}: {found:?}");
    }
    for body in [
        r#"{"message":"a","chatId":"1@c.us","phoneNumber":null}"#,
        r#"{"message":"a","chatId":null,"phoneNumber":79001234567}"#,
    ] {
        assert_eq!(send(body), [""; 0], "{body}");
    }
}
