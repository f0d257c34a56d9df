//! What mocks know of a description: queues, files that were sent, and errors about a parameter.

use wagate_spec::{Queue, Rule};

use crate::base::Folder;

const PATHS: &str = "paths/contacts.yaml";
const LOOKUP: &str = "    x-lookup: true\n";

/// The base with these lines in its second operation.
fn with(lines: &str) -> Folder {
    let folder = Folder::new();
    folder.replace(PATHS, LOOKUP, &format!("{LOOKUP}    {lines}\n"));
    folder
}

fn messages(folder: &Folder) -> String {
    folder.load().expect_err("is wrong").to_string()
}

#[test]
fn an_operation_says_what_it_does_with_the_queue() {
    let folder = with("x-queue: { does: receive, receipt: phone, body: isMe }");
    let specs = folder.load().expect("is right");
    let operation = specs[0].operation("getContact").expect("an operation");
    let (receipt, body) = ("phone".to_owned(), "isMe".to_owned());
    let plain = Queue::Receive { receipt, body, timeout: None, keeps: None, starting: Vec::new() };
    assert_eq!(operation.queue, Some(plain));
    with("x-queue: { does: delete, receipt: phone, result: isMe }").load().expect("is right");
}

#[test]
fn a_queue_says_how_long_it_keeps_and_what_its_errors_mean() {
    let folder = with(
        "x-queue: { does: receive, receipt: phone, body: isMe, keeps: 60, starting: [{ status: 400, words: wait }] }",
    );
    let specs = folder.load().expect("is right");
    let queue = specs[0].operation("getContact").and_then(|operation| operation.queue.clone());
    let Some(Queue::Receive { keeps: Some(60), starting, .. }) = queue else {
        panic!("is {queue:?}")
    };
    assert_eq!((starting[0].status, starting[0].words.as_str()), (400, "wait"));
    let folder = with(
        "x-queue: { does: delete, receipt: phone, result: isMe, gone: [{ status: 500, words: lost }] }",
    );
    let specs = folder.load().expect("is right");
    let queue = specs[0].operation("getContact").and_then(|operation| operation.queue.clone());
    let Some(Queue::Delete { gone, .. }) = queue else { panic!("is {queue:?}") };
    assert_eq!((gone[0].status, gone[0].words.as_str()), (500, "lost"));
}

#[test]
fn reports_what_no_queue_has() {
    for (queue, message) in [
        ("does: send", "must be one of receive, delete, count, clear"),
        ("does: count", "`count` needs `result`"),
        ("does: count, result: nowhere", "the answer has no `nowhere`"),
        ("does: count, result: sort, left: sort", "`count` has no `left`"),
        ("does: delete, receipt: sort, result: sort", "there is no path parameter `sort`"),
        (
            "does: receive, receipt: sort, body: sort, timeout: phone",
            "there is no query parameter `phone`",
        ),
        ("does: receive, receipt: sort, body: sort, keeps: 0", "must be more than 0"),
        ("does: receive, receipt: sort, body: sort, starting: []", "must list an error"),
        (
            "does: delete, receipt: phone, result: sort, gone: [{ status: 200, words: a }]",
            "must be the status of an error",
        ),
        (
            "does: delete, receipt: phone, result: sort, gone: [{ status: 500, words: ' ' }]",
            "must be words of the error's body",
        ),
        ("does: count, result: sort, gone: [{ status: 500, words: a }]", "has no `gone`"),
    ] {
        let problems = messages(&with(&format!("x-queue: {{ {queue} }}")));
        assert!(problems.contains(message), "{queue}: {problems}");
        assert!(problems.contains(Rule::MalformedExtension.name()), "{problems}");
    }
}

#[test]
fn reports_a_second_operation_that_does_the_same() {
    let folder = with("x-queue: { does: count, result: sort }");
    let other = "    operationId: dropContact\n    tags: [contacts]\n    summary: No.\n";
    let docs = "    x-docs: [{ page: demo/contact.md, language: en }]\n    parameters:\n";
    let phone = "      - { name: phone, in: path, required: true, description: No., schema: { type: string }, example: a }\n";
    let queue = "    x-queue: { does: count, result: sort }\n    responses:\n      \"200\": { description: No., content: { application/json: { schema: { $ref: \"../schemas/contacts.yaml#/Contact\" } } } }\n";
    folder.replace(
        PATHS,
        "contact:\n",
        &format!("contact:\n  delete:\n{other}{docs}{phone}{queue}"),
    );
    let problems = messages(&folder);
    assert!(problems.contains("`dropContact` does that already"), "{problems}");
}

#[test]
fn reports_an_uploaded_file_where_none_is_sent() {
    let problems = messages(&with("x-uploaded: nowhere"));
    assert!(problems.contains("the answer has no text `nowhere`"), "{problems}");
    assert!(problems.contains("the request has no file"), "{problems}");
}

#[test]
fn reports_an_error_about_a_parameter_that_the_path_lacks() {
    let folder = Folder::new();
    let example = "examples/common.401.json\" }";
    let refuses =
        |name: &str| format!("examples/common.401.json\", x-refuses: {{ missing: {name} }} }}");
    folder.replace(PATHS, example, &refuses("sort"));
    let problems = messages(&folder);
    assert!(problems.contains("the path has no parameter `sort`"), "{problems}");
}

#[test]
fn a_success_refuses_a_credential_only_with_an_example() {
    let folder = Folder::new();
    folder.replace("openapi.yaml", "status: 401, example: unauthorized", "status: 200");
    folder.expect_one("openapi.yaml", (18, 25), Rule::MalformedExtension);
    let folder = Folder::new();
    folder.replace(
        "openapi.yaml",
        "status: 401, example: unauthorized",
        "status: 200, example: documented",
    );
    folder.load().expect("is right");
}
