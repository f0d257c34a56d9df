//! Extensions that say something wrong, in a description that uses all of them.

use std::fs;
use std::path::Path;

use wagate_spec::{Problem, load};

const ENTRY: &str = "openapi.yaml";
const MESSAGES: &str = "paths/messages.yaml";
const PEOPLE: &str = "paths/people.yaml";
const SESSIONS: &str = "paths/sessions.yaml";
const RESPONSES: &str = "shared/responses.yaml";
const SCHEMAS: &str = "schemas/messages.yaml";
const HOOKS: &str = "webhooks/notification.yaml";
const EVENTS: &str = "webhooks/events.yaml";

/// Breaks the sample by one replacement in a file and expects these problems, each told by what it points at, its rule and its
/// message.
#[track_caller]
fn broken(file: &str, (old, new): (&str, &str), expected: &[(&str, &str)]) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let target = folder.path().join("sample");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/sample");
    copy(&source, &target);
    let text = fs::read_to_string(target.join(file)).expect("a file");
    assert_eq!(text.matches(old).count(), 1, "`{old}` must stand in {file} once");
    fs::write(target.join(file), text.replace(old, new)).expect("a file");
    let problems = load(folder.path()).expect_err("the spec is wrong");
    let told: Vec<(String, String)> = problems
        .iter()
        .map(|problem| {
            (pointed_at(folder.path(), problem), format!("{}: {}", problem.rule, problem.message))
        })
        .collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(word, message)| ((*word).into(), (*message).into())).collect();
    assert_eq!(told, expected);
}

/// The word, or the bracket, at the place of a problem.
fn pointed_at(root: &Path, problem: &Problem) -> String {
    let text = fs::read_to_string(root.join(&problem.file)).expect("a file");
    let line = text.lines().nth(problem.line - 1).expect("a line");
    let mut rest = line.chars().skip(problem.column - 1).peekable();
    let ends = |one: &char| " ,:{}[]".contains(*one);
    if rest.peek().is_some_and(ends) {
        rest.take(1).collect()
    } else {
        rest.take_while(|one| !ends(one)).collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.file_type().expect("a type").is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("a file")),
        }
    }
}

#[test]
fn reports_scopes_that_nothing_declares_or_uses() {
    let (name, another) =
        ("  - name: session\n", "  - { name: Board, description: It., example: a }\n");
    broken(
        ENTRY,
        (name, &format!("{another}{name}")),
        &[
            ("Board", "unused: no parameter and no property has `x-scope: Board`"),
            ("Board", "malformed-extension: `Board` must be in snake_case"),
        ],
    );
    broken(
        SCHEMAS,
        (
            "text: { type: string, description: The text. }",
            "text: { type: string, description: The text., x-scope: sesion }",
        ),
        &[("sesion", "malformed-extension: no scope `sesion` is declared in `x-scopes`")],
    );
}

#[test]
fn reports_a_scope_that_is_called_like_a_method_of_the_client() {
    let tag = "  - { name: messages, description: Sending. }\n";
    broken(
        ENTRY,
        (tag, &format!("{tag}  - {{ name: session, description: It. }}\n")),
        &[("session", "name-collision: `session` is there twice")],
    );
}

#[test]
fn reports_a_scope_where_no_value_is_filled_in() {
    broken(
        SCHEMAS,
        ("linkPreview: {", "linkPreview: { x-scope: session,"),
        &[("x-scope", "malformed-extension: a scope fills a text")],
    );
    broken(
        SCHEMAS,
        ("note: {", "note: { x-scope: session,"),
        &[(
            "x-scope",
            "malformed-extension: `Sent` is no request body, whose own properties a scope fills",
        )],
    );
    broken(
        "schemas/sessions.yaml",
        (
            "    duration:\n",
            "    session: { type: string, description: It., x-scope: session }\n    duration:\n",
        ),
        &[(
            "x-scope",
            "malformed-extension: `Privacy` is more than a request body: an answer of `setPrivacy` refers to it too",
        )],
    );
    broken(
        PEOPLE,
        (
            "        schema: { type: string, format: chat-id }",
            "        x-scope: session\n        schema: { type: boolean }",
        ),
        &[
            ("x-scope", "malformed-extension: a scope fills a text in the path or the query"),
            (
                "5511999999999@c.us",
                "invalid-example: \"5511999999999@c.us\" is not of type \"boolean\"",
            ),
        ],
    );
}

#[test]
fn reports_errors_that_cannot_mean_absent() {
    let cases = [
        (
            ("{ status: 410 }", "{ status: 200 }"),
            "200",
            "must be a status from 400 to 599: with a success, `null`, `{}`, `[]` and an empty body mean absent anyway",
        ),
        (
            ("with: { code: 17 }", "with: {}"),
            "{",
            "must be an object with the members that tell the answer; without it, only an empty body tells it",
        ),
        (
            ("with: { code: 17 }", "with: { code: null }"),
            "null",
            "must be a text, a number, true or false",
        ),
        (("{ status: 404, with: { code: 17 } }", "{ status: 410 }"), "{", "stands here already"),
        (
            ("x-lookup: true", "x-lookup: { absent: [] }"),
            "[",
            "must list an answer, or be left out: `x-lookup: true`",
        ),
        (("x-lookup: true", "x-lookup: {}"), "x-lookup", "`x-lookup` needs `absent`"),
    ];
    for (change, word, message) in cases {
        broken(PEOPLE, change, &[(word, &format!("malformed-extension: {message}"))]);
    }
}

#[test]
fn reports_a_success_that_may_be_missing() {
    let cases = [
        (
            ("required: [messageId, timestamp]", "required: [timestamp]"),
            "x-success",
            "`messageId` must be `required`: without it nothing succeeded",
        ),
        (
            ("The id of the message., x", "The id., nullable: true, x"),
            "x-success",
            "`messageId` must not be `nullable`: null says nothing",
        ),
        (
            ("x-success: true", "x-success: false"),
            "false",
            "leave `x-success` out instead of `false`",
        ),
        (
            ("description: The text. }", "description: The text., x-success: true }"),
            "x-success",
            "no answer holds a `TextRequest`",
        ),
    ];
    for (change, word, message) in cases {
        broken(SCHEMAS, change, &[(word, &format!("malformed-extension: {message}"))]);
    }
}

#[test]
fn reports_media_types_without_a_method_of_their_own() {
    broken(
        SESSIONS,
        ("            x-method: getQrImage\n", ""),
        &[
            (
                "image/png",
                "several-media-types: `image/png` needs `x-method`, the name of a method of its own",
            ),
            ("schema", "several-results: `getQr` has another success with another schema"),
        ],
    );
    broken(
        SESSIONS,
        ("x-method: getQrImage", "x-method: getContact"),
        &[("getContact", "duplicate-operation-id: `getContact` is there twice")],
    );
    broken(
        SESSIONS,
        ("x-method: getQrImage", "x-method: get_qr_image"),
        &[("get_qr_image", "operation-id-case: `get_qr_image` must be in lowerCamelCase")],
    );
    broken(
        MESSAGES,
        (
            "          schema: { $ref: \"../schemas/messages.yaml#/TextRequest\" }\n",
            "          schema: { $ref: \"../schemas/messages.yaml#/TextRequest\" }\n          x-method: sayText\n",
        ),
        &[("x-method", "malformed-extension: the first media type is `sendText`'s own")],
    );
}

#[test]
fn reports_an_error_in_a_second_media_type() {
    let example = "externalValue: ../examples/shared.422.stopped.json, x-constructed: true }\n";
    broken(
        RESPONSES,
        (example, &format!("{example}    image/png:\n      x-method: getError\n")),
        &[
            (
                "image/png",
                "several-media-types: an error has one media type: clients read each as `ErrorBody`",
            ),
            ("x-method", "malformed-extension: no method asks for an error"),
        ],
    );
}

#[test]
fn reports_bodies_that_nobody_can_send_or_read() {
    let png =
        "            schema: { type: string, format: binary }\n            x-method: getQrImage\n";
    let file = "        image/jpeg:\n          schema: { type: string, format: binary }\n";
    let cases = [
        (
            SESSIONS,
            (png, &*format!("{png}            examples: {{}}\n")),
            "image/png",
            "a file has no examples: no JSON shows what it holds",
        ),
        (
            MESSAGES,
            (file, "        text/csv:\n          schema: { type: string }\n"),
            "text/csv",
            "a request is `application/json`, `multipart/form-data`, or a file: a binary string",
        ),
        (
            SESSIONS,
            (png, "            schema: { type: string }\n            x-method: getQrImage\n"),
            "image/png",
            "an answer is `application/json`, or a file: a binary string",
        ),
        (
            SESSIONS,
            ("          application/json: {}\n", "          {}\n"),
            "content",
            "a body has a media type; one that nobody knows has no `content`",
        ),
        (
            SESSIONS,
            ("          application/json: {}\n", "          json: {}\n"),
            "json",
            "`json` is no media type",
        ),
    ];
    for (file, change, word, message) in cases {
        broken(file, change, &[(word, &format!("unsupported-media-type: {message}"))]);
    }
}

#[test]
fn reports_parts_that_tell_nothing() {
    let content = "content: [text, image, audio]";
    let cases = [
        (
            "content: [text, image, audio, video]",
            "video",
            "malformed-extension: `video` is no property",
        ),
        (
            "content: [text, image, audio, text]",
            "text",
            "malformed-extension: `text` is a part already",
        ),
        (
            "content: [text, image, audio, messageId]",
            "messageId",
            "malformed-extension: `messageId` is required, so it tells nothing",
        ),
        (
            "phone: [text, image, audio]",
            "phone",
            "name-collision: the property `phone` becomes a field of this name",
        ),
        (
            "wire: [text, image, audio]",
            "wire",
            "reserved-name: the generated code needs the name `wire` itself",
        ),
        (
            "content: [text, image, audio]\n    one: [phone]",
            "[",
            "malformed-extension: must name the parts of which one is there: two or more",
        ),
    ];
    for (change, word, message) in cases {
        broken(HOOKS, (content, change), &[(word, message)]);
    }
    broken(
        HOOKS,
        ("Revoked:\n  type: object\n", "Revoked:\n  type: object\n  x-parts: {}\n"),
        &[("{", "malformed-extension: must name the parts, or be left out")],
    );
}

#[test]
fn reports_an_event_that_payloads_do_not_tell() {
    broken(
        ENTRY,
        ("    audio: {", "    video: {"),
        &[(
            "video",
            "malformed-extension: `video` is no tag of a union with a `discriminator`, no part of an `x-parts`, and no shape of a union",
        )],
    );
}

#[test]
fn reports_what_was_seen_nowhere() {
    let cases = [
        (
            (MESSAGES, "      sure: low\n", "      sure: perhaps\n"),
            "perhaps",
            "must be one of high, medium, low",
        ),
        (
            (MESSAGES, "      note: Called by the vendor's own page.", "      note: \" \""),
            "\"",
            "must say what was seen",
        ),
        (
            (
                SCHEMAS,
                "seen: [sample/messages/get-messages.md]",
                "seen: [\"the chat: of somebody\"]",
            ),
            "\"the",
            "must be an address, `https://…`, or the path of a page",
        ),
        (
            (SCHEMAS, "seen: [sample/messages/get-messages.md]", "seen: []"),
            "[",
            "must name where it was seen",
        ),
        (
            (SCHEMAS, "        pendingCode:\n", "        pendingcode:\n"),
            "pendingcode",
            "`pendingcode` is no value of the `enum`",
        ),
        ((EVENTS, "    sure: medium\n", ""), "x-observed", "`x-observed` needs `sure`"),
    ];
    for ((file, old, new), word, message) in cases {
        broken(file, (old, new), &[(word, &format!("malformed-extension: {message}"))]);
    }
    broken(
        MESSAGES,
        (
            "          items: { type: string }\n",
            "          items: { type: string, x-observed: { note: So., seen: [a], sure: low } }\n",
        ),
        &[(
            "x-observed",
            "malformed-extension: belongs to a property, a component or a branch of a `oneOf`",
        )],
    );
}

#[test]
fn reports_webhook_headers_and_signatures_that_nobody_can_check() {
    let cases = [
        (
            "name: X-Webhook-Request-Id",
            "name: \"X Webhook\"",
            "\"X",
            "must be the name of a header",
        ),
        (
            "name: X-Webhook-Request-Id",
            "name: x-webhook-hmac",
            "X-Webhook-Hmac",
            "the header is described already",
        ),
        ("algorithm: sha512", "algorithm: md5", "md5", "must be one of sha256, sha512"),
        ("encoding: hex", "encoding: binary", "binary", "must be one of hex, base64"),
        ("    encoding: hex\n", "", "signature", "`signature` needs `encoding`"),
    ];
    for (old, new, word, message) in cases {
        broken(ENTRY, (old, new), &[(word, &format!("malformed-extension: {message}"))]);
    }
}

#[test]
fn reports_addresses_of_no_page() {
    let rule = "{ prefix: sample/en/, url: \"https://docs.sample.example/en/\", slash: true }";
    let cases = [
        (
            "prefix: sample/fr/",
            "sample/fr/",
            "unused: no page of an `x-docs` lies below `sample/fr/`",
        ),
        (
            "prefix: /sample/en",
            "/sample/en",
            "malformed-extension: must be a folder of the docs, `vendor/en/`, or a page of them",
        ),
        ("prefix: sample/", "sample/", "malformed-extension: `sample/` has an address already"),
    ];
    for (prefix, word, message) in cases {
        broken(ENTRY, (rule, &rule.replace("prefix: sample/en/", prefix)), &[(word, message)]);
    }
    for (url, word, message) in [
        (
            "docs.sample.example/en/",
            "\"docs.sample.example/en/\"",
            "must be an address: `https://…`",
        ),
        (
            "https://docs.sample.example/en",
            "\"https",
            "must end with `/`: the page's own name follows",
        ),
    ] {
        let change = rule.replace("https://docs.sample.example/en/", url);
        broken(ENTRY, (rule, &change), &[(word, &format!("malformed-extension: {message}"))]);
    }
}

#[test]
fn reports_pages_that_nobody_can_ask_for() {
    let pages = "x-pagination: { page: page, size: pageSize, first: 0 }";
    let cases = [
        (
            "{ page: page }",
            "{",
            "needs `limit` and `offset`, `page` and `size`, or `cursor`, `next` and `items`",
        ),
        ("{ page: page, size: page }", "{", "one parameter cannot be both"),
        ("{ page: page, size: deep }", "deep", "`deep` must be an integer"),
        ("{ page: page, size: number }", "number", "there is no query parameter `number`"),
        (
            "{ page: page, size: pageSize, items: all }",
            "all",
            "`all` must be of type `array` in every success",
        ),
        (
            "{ page: page, size: pageSize, limit: page }",
            "limit",
            "`limit` does not go with `page` and `size`",
        ),
    ];
    for (new, word, message) in cases {
        let change = format!("x-pagination: {new}");
        broken(MESSAGES, (pages, &change), &[(word, &format!("malformed-extension: {message}"))]);
    }
    let cursor = [
        ("after", "malformed-extension: neither query nor body has a text `after`"),
        ("next", "malformed-extension: `next` must be of type `string` in every success"),
        ("all", "malformed-extension: `all` must be of type `array` in every success"),
    ];
    let change = "x-pagination: { cursor: after, next: next, items: all }";
    broken(MESSAGES, (pages, change), &cursor);
}

#[test]
fn what_was_seen_needs_no_page_and_what_a_page_states_does() {
    broken(
        MESSAGES,
        ("    x-docs: [{ page: sample/messages/get-messages.md, language: pt }]\n", ""),
        &[("get", "missing-docs: the operation needs `x-docs`, the pages that document it")],
    );
    broken(
        MESSAGES,
        (
            "    summary: Marks a message as read\n",
            "    summary: Marks a message as read\n    x-docs: []\n",
        ),
        &[("x-docs", "missing-docs: the operation needs `x-docs`, the pages that document it")],
    );
}
