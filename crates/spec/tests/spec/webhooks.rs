//! Webhooks, unions with a discriminator, files, and failures that come with a success.

use std::sync::Arc;

use serde_json::{Value, json};
use wagate_spec::{Kinds, Rule};

use crate::base::Folder;

const ENTRY: &str = "openapi.yaml";
const HOOKS: &str = "webhooks/messages.yaml";

const MESSAGES: &str = r##"# Messages.
Message:
  description: What came.
  oneOf:
    - $ref: "#/Text"
    - $ref: "#/Media"
  discriminator:
    propertyName: kind
    mapping: { text: Text, image: Media, video: Media }
  x-tag-aliases: { txt: text }

Text:
  type: object
  description: A text.
  required: [kind]
  properties:
    kind: { type: string, enum: [text, txt], description: What it is. }
    text: { type: string, nullable: true, description: The text. }
    quoted:
      description: What it answers.
      nullable: true
      allOf: [{ $ref: "#/Message" }]

Media:
  type: object
  description: A file.
  required: [kind]
  properties:
    kind: { type: string, enum: [image, video], description: What it is. }
    url: { type: string, nullable: true, description: The address. }

text:
  summary: A text came
  x-docs: [{ page: demo/text.md, language: en }]
  examples:
    documented: { summary: One, externalValue: ../examples/webhook.text.json }

image:
  summary: A picture came
  deprecated: true
  x-docs: [{ page: demo/image.md, language: en }]
  examples:
    documented: { summary: One, value: { kind: image, url: "https://example.com/a.png" } }
"##;

fn folder() -> Folder {
    let folder = Folder::new();
    let hooks = r##"
x-webhooks:
  schema: { $ref: "webhooks/messages.yaml#/Message" }
  events:
    text: { $ref: "webhooks/messages.yaml#/text" }
    image: { $ref: "webhooks/messages.yaml#/image" }
"##;
    let entry = std::fs::read_to_string(folder.path(ENTRY)).expect("is there");
    folder.write(ENTRY, entry + hooks);
    folder.write(HOOKS, MESSAGES);
    folder.write("examples/webhook.text.json", r#"{"kind":"txt","text":"hello","quoted":null}"#);
    folder
}

#[test]
fn webhooks_are_part_of_the_model() {
    let folder = folder();
    let specs = folder.load().unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let webhooks = specs[0].webhooks.as_ref().expect("there are webhooks");
    let events: Vec<_> = webhooks.events.iter().map(|one| (&*one.name, one.deprecated)).collect();
    assert_eq!(events, [("text", false), ("image", true)]);
    assert_eq!(specs[0].event("image").expect("is an event").docs[0].page, "demo/image.md");
}

#[test]
fn a_payload_tells_its_kinds() {
    let spec = folder().load().expect("is valid").remove(0);
    let known = Kinds::new(&Arc::new(spec));
    let kinds = |payload: Value| known.of(&payload).join("/");
    assert_eq!(kinds(json!({"kind": "video"})), "video");
    assert_eq!(kinds(json!({"kind": "txt"})), "text");
    assert_eq!(kinds(json!({"kind": "text", "quoted": {"kind": "image"}})), "text/image");
    assert_eq!(kinds(json!({"kind": "text", "quoted": {"kind": "poll"}})), "text");
    assert_eq!(kinds(json!({"kind": "poll"})), "");
    assert_eq!(kinds(json!(["text"])), "");
}

/// Breaks the webhooks by one replacement and expects one problem in their file.
#[track_caller]
fn broken(old: &str, new: &str, place: (usize, usize), rule: Rule) -> String {
    let folder = folder();
    folder.replace(HOOKS, old, new);
    folder.expect_one(HOOKS, place, rule)
}

#[test]
fn reports_a_tag_that_leads_nowhere() {
    let folder = folder();
    folder.replace(HOOKS, "video: Media }", "video: Movie }");
    let problems = folder.load().expect_err("is wrong").to_string();
    assert!(problems.contains("9:49: unsupported-composition: no branch"), "{problems}");
}

#[test]
fn reports_a_branch_that_does_not_say_its_tags() {
    for (old, new) in [
        ("enum: [image, video]", "enum: [image]"),
        ("  description: A file.\n  required: [kind]\n", "  description: A file.\n"),
    ] {
        let message = broken(old, new, (6, 7), Rule::UnsupportedComposition);
        assert_eq!(message, "`Media` must require `kind`, a string with the enum [image, video]");
    }
}

#[test]
fn reports_an_alias_of_no_tag() {
    let folder = folder();
    folder.replace(HOOKS, "{ txt: text }", "{ txt: words }");
    let rules: Vec<Rule> = folder.problems().iter().map(|problem| problem.3).collect();
    assert!(rules.contains(&Rule::MalformedExtension), "{rules:?}");
}

#[test]
fn reports_an_example_of_another_kind() {
    let folder = folder();
    folder.write("examples/webhook.text.json", r#"{"kind":"text","text":7}"#);
    folder.expect_one("examples/webhook.text.json", (1, 23), Rule::InvalidExample);
}

#[test]
fn reports_an_event_that_no_tag_names() {
    let folder = folder();
    folder.replace(ENTRY, "    image: {", "    poll: {");
    let problems = folder.problems();
    assert!(problems.iter().any(|one| one.3 == Rule::MalformedExtension), "{problems:?}");
}

#[test]
fn reports_an_event_without_pages() {
    let folder = folder();
    folder.replace(HOOKS, "  x-docs: [{ page: demo/image.md, language: en }]\n", "  x-docs: []\n");
    let message = folder.expect_one(ENTRY, (38, 5), Rule::MissingDocs);
    assert_eq!(message, "the event needs `x-docs`, the pages that document it");
}

/// The base with a request body of this media type and schema.
fn with_upload(media_type: &str, schema: &str) -> Folder {
    let folder = Folder::new();
    let paths = std::fs::read_to_string(folder.path("paths/contacts.yaml")).expect("is there");
    let post = format!(
        "  put:\n    operationId: putPicture\n    tags: [contacts]\n    summary: Puts a picture\n    \
         x-docs: [{{ page: demo/picture.md, language: en }}]\n    requestBody:\n      description: It.\n      \
         content:\n        \"{media_type}\":\n          schema: {schema}\n    responses:\n      \
         \"200\": {{ description: Done. }}\n"
    );
    let (head, tail) = paths.split_once("  get:\n").expect("there is a GET");
    folder.write("paths/contacts.yaml", format!("{head}{post}  get:\n{tail}"));
    let schemas = std::fs::read_to_string(folder.path("schemas/contacts.yaml")).expect("is there");
    let form = "\nPicture:\n  type: object\n  description: A form.\n  properties:\n    \
        file: { type: string, format: binary, description: The file. }\n    \
        caption: { type: string, description: A text. }\n";
    if schema.contains("Picture") {
        folder.write("schemas/contacts.yaml", schemas + form);
    }
    folder
}

#[test]
fn a_file_is_sent_alone_or_in_a_form() {
    let form = r#"{ $ref: "../schemas/contacts.yaml#/Picture" }"#;
    for (media_type, schema) in [
        ("*/*", "{ type: string, format: binary }"),
        ("image/png", "{ type: string, format: binary }"),
        ("multipart/form-data", form),
    ] {
        let folder = with_upload(media_type, schema);
        let specs = folder.load().unwrap_or_else(|problems| panic!("{}", problems.render(false)));
        let body = specs[0].operation("putPicture").expect("is there").request_content();
        assert_eq!(body.expect("has a body").media_type, media_type);
    }
}

#[test]
fn reports_a_body_that_is_no_file_where_one_is_announced() {
    let contact = r#"{ $ref: "../schemas/contacts.yaml#/Contact" }"#;
    for (media_type, schema) in [
        ("*/*", "{ type: string }"),
        ("multipart/form-data", contact),
        ("image/png", "{ type: string }"),
        ("application/json", "{ type: string, format: binary }"),
        ("png", "{ type: string, format: binary }"),
    ] {
        let problems = with_upload(media_type, schema).problems();
        let rules: Vec<Rule> = problems.iter().map(|problem| problem.3).collect();
        assert_eq!(rules, [Rule::UnsupportedMediaType], "{media_type}");
    }
}

#[test]
fn reports_a_failure_that_is_no_error_body() {
    let folder = Folder::new();
    folder.replace(
        "paths/contacts.yaml",
        "operationId: getContact\n",
        "operationId: getContact\n    x-failures: [Contact]\n    x-download: nowhere\n",
    );
    let problems = folder.load().expect_err("is wrong").to_string();
    assert!(problems.contains("`Contact` is no shape of `ErrorBody`"), "{problems}");
    assert!(problems.contains("the answer has no text `nowhere`"), "{problems}");
}
