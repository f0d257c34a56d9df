//! Operations that open a websocket.

use wagate_spec::Rule;

use crate::base::Folder;

const PATHS: &str = "paths/contacts.yaml";
const SUCCESS: &str = "      \"200\":\n        description: The contact.\n";
const SWITCH: &str = "      \"101\":\n        description: A change of the contact.\n";

/// The valid spec, with an operation turned into a websocket.
fn websocket() -> Folder {
    let folder = Folder::new();
    folder.replace(PATHS, "x-lookup: true", "x-websocket: true");
    folder.replace(PATHS, SUCCESS, SWITCH);
    folder
}

#[test]
fn a_websocket_describes_its_messages_as_the_answer_101() {
    let specs = websocket().load().expect("valid");
    let operation = specs[0].operation("getContact").expect("the operation");
    assert!(operation.websocket && operation.is_success(101) && !operation.is_success(200));
    assert_eq!(operation.successes().count(), 1);
    let other = specs[0].operation("getContacts").expect("the operation");
    assert!(!other.websocket && other.is_success(200) && !other.is_success(101));
}

#[test]
fn reports_a_message_that_its_schema_rejects() {
    let folder = websocket();
    let (old, new) = ("{ \"phone\": null }", "{ \"phone\": 55 }");
    folder.replace("examples/getContact.200.json", old, new);
    folder.expect_one("examples/getContact.200.json", (5, 26), Rule::InvalidExample);
}

#[test]
fn reports_a_websocket_that_never_opens() {
    let folder = websocket();
    folder.replace(PATHS, SWITCH, SUCCESS);
    assert_eq!(
        folder.problems(),
        [
            ("demo/paths/contacts.yaml".into(), 39, 5, Rule::MissingSuccess),
            ("demo/paths/contacts.yaml".into(), 40, 7, Rule::StatusRange),
            ("demo/paths/contacts.yaml".into(), 44, 13, Rule::ErrorBody),
        ]
    );
}

#[test]
fn reports_a_websocket_that_says_nothing_of_its_messages() {
    let folder = Folder::new();
    let (old, new) = (
        "    responses:\n      \"200\":\n        description: The contacts.\n        content:\n          application/json:\n            schema: { type: array, items: { $ref: \"../schemas/contacts.yaml#/Contact\" } }\n",
        "    x-websocket: true\n    responses:\n      \"101\": { description: The contacts. }\n",
    );
    folder.replace(PATHS, old, new);
    folder.replace(PATHS, "    x-pagination: { limit: limit, offset: offset }\n", "");
    folder.expect_one(PATHS, (19, 5), Rule::MissingSuccess);
}

#[test]
fn reports_the_answer_of_a_websocket_elsewhere() {
    let folder = Folder::new();
    let switch = "      \"101\": { description: No. }\n";
    folder.replace(PATHS, SUCCESS, &format!("{switch}{SUCCESS}"));
    folder.expect_one(PATHS, (40, 7), Rule::StatusRange);
}

#[test]
fn reports_what_a_websocket_cannot_be() {
    let flag = "x-websocket: true";
    let cases = [
        (flag, "x-websocket: true\n    x-lookup: true", (32, 5)),
        (flag, "x-websocket: true\n    x-failures: [ErrorMessage]", (32, 5)),
        (flag, "x-websocket: true\n    x-download: sort", (32, 5)),
        ("contact:\n  get:", "contact:\n  delete:", (26, 3)),
    ];
    for (old, new, place) in cases {
        let folder = websocket();
        folder.replace(PATHS, old, new);
        folder.expect_one(PATHS, place, Rule::MalformedExtension);
    }
}

#[test]
fn reports_a_websocket_with_a_body() {
    let folder = websocket();
    let body = "    requestBody:\n      description: No.\n      content: { application/json: { schema: { $ref: \"../schemas/contacts.yaml#/Contact\" } } }\n";
    let old = format!("    responses:\n{SWITCH}");
    folder.replace(PATHS, &old, &format!("{body}{old}"));
    folder.expect_one(PATHS, (39, 5), Rule::MalformedExtension);
}

#[test]
fn reports_a_flag_that_says_what_leaving_it_out_says() {
    let folder = Folder::new();
    folder.replace(PATHS, "x-lookup: true", "x-lookup: true\n    x-websocket: false");
    folder.expect_one(PATHS, (32, 18), Rule::MalformedExtension);
}
