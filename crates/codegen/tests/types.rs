//! What the generator writes for the schemas of a description.

use serde_json::{Value, json};
use wagate_codegen::{generate_client, surface};
use wagate_spec::from_document;

/// A description whose operation takes `Request` and answers `Answer`, and whose webhooks are `Event`,
/// if there are such schemas.
fn document(schemas: &Value) -> Value {
    let mut schemas = schemas.as_object().expect("it is a map").clone();
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    for name in ["Request", "Answer"] {
        schemas.entry(name).or_insert_with(|| object(json!({}), &[]));
    }
    let content = |name| json!({ "application/json": { "schema": reference(name) } });
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Sample", "version": "1", "x-vendor": "sample" },
        "servers": [{ "url": "http://localhost", "description": "Here.", "x-host": "api", "x-environment": "BASE_URL", "x-known-as": [] }],
        "x-credentials": [],
        "tags": [{ "name": "things", "description": "Things." }],
        "security": [],
        "paths": { "/things": { "post": {
            "operationId": "sendThing", "tags": ["things"], "summary": "Sends a thing",
            "x-docs": [{ "page": "sample/things.md", "language": "en" }],
            "requestBody": { "required": true, "description": "What.", "content": content("Request") },
            "responses": { "200": { "description": "Sent.", "content": content("Answer") } },
        } } },
    });
    if schemas.contains_key("Event") {
        document["x-webhooks"] = json!({ "schema": reference("Event"), "events": {
            "text": { "summary": "A text came.", "x-docs": [{ "page": "sample/text.md", "language": "en" }], "examples": {} },
        } });
    }
    document["components"] = json!({ "schemas": schemas });
    document
}

/// The schema of an object, whose properties get a description each.
fn object(properties: Value, required: &[&str]) -> Value {
    let Value::Object(mut properties) = properties else { panic!("it is a map") };
    for (name, property) in &mut properties {
        property["description"] = json!(format!("The {name}."));
    }
    json!({ "type": "object", "description": "A thing.", "required": required, "properties": properties })
}

/// The declarations, spaces single, so that assertions do not depend on line breaks.
fn types(schemas: Value) -> String {
    let spec = from_document(document(&schemas)).expect("the document is a model");
    let files = generate_client(&spec).expect("the model can be written");
    let types = files.iter().filter(|file| file.path.to_string_lossy().contains("/types/"));
    let words = types.flat_map(|file| file.content.split_whitespace());
    words.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_holds(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in: {text}");
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn tolerated(documented: Value, other: Value) -> Value {
    let mut other = other;
    other["x-tolerated"] = json!(true);
    json!({ "oneOf": [documented, other] })
}

fn reference(name: &str) -> Value {
    json!({ "allOf": [{ "$ref": format!("#/components/schemas/{name}") }] })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

#[test]
fn a_request_says_what_its_constructor_and_setters_take() {
    let chat = json!({ "type": "string", "format": "chat-id" });
    let types = types(json!({
        "Request": object(json!({
            "chatId": chat, "to": list(chat.clone()), "text": text(), "size": { "type": "integer" },
            "kind": reference("Kind"), "tags": list(text()),
        }), &["chatId", "tags"]),
        "Kind": { "type": "string", "description": "A kind.", "enum": ["a"] },
    }));
    assert_holds(&types, "pub struct Request: Request {");
    assert_holds(&types, r#"pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),"#);
    assert_holds(&types, r#"pub to: Option<Vec<ChatId>> = "to" as Optional set(Vec<ChatId>),"#);
    assert_holds(
        &types,
        r#"/// The text. pub text: Option<String> = "text" as Optional set(impl Into<String>),"#,
    );
    assert_holds(&types, r#"pub size: Option<i64> = "size" as Optional set(i64),"#);
    assert_holds(&types, r#"pub kind: Option<Kind> = "kind" as Optional set(impl Into<Kind>),"#);
    assert_holds(&types, r#"pub tags: Vec<String> = "tags" as Required new(Vec<String>),"#);
    assert_holds(&types, "use wagate_client::{ChatId, IntoChatId};");
}

#[test]
fn scalars_of_answers_take_any_form() {
    let chat = json!({ "type": "string", "format": "chat-id" });
    let types = types(json!({ "Answer": object(json!({
        "id": text(), "chat": chat, "names": list(text()), "sizes": { "type": "object", "additionalProperties": { "type": "integer" } },
        "friends": list(reference("Answer")), "kind": reference("Kind"), "extra": { "type": "object" },
    }), &["id"]), "Kind": { "type": "string", "description": "A kind.", "enum": ["a"] } }));
    assert_holds(&types, "pub struct Answer {");
    assert_holds(&types, r#"pub id: String = "id" as LenientRequired,"#);
    assert_holds(&types, r#"pub chat: Option<ChatId> = "chat" as LenientOptional,"#);
    assert_holds(&types, r#"pub names: Vec<String> = "names" as LenientList,"#);
    assert_holds(&types, r#"BTreeMap<String, i64>> = "sizes" as LenientOptional,"#);
    assert_holds(&types, r#"pub friends: Vec<Answer> = "friends" as List,"#);
    assert_holds(&types, r#"pub kind: Option<Kind> = "kind" as Optional,"#);
    assert_holds(&types, r#"pub extra: Option<Map<String, Value>> = "extra" as Optional,"#);
    assert_holds(&types, "use serde_json::{Map, Value};");
}

#[test]
fn what_need_not_come_has_a_default() {
    let types = types(json!({ "Answer": object(json!({ "a": text() }), &[]) }));
    assert_holds(&types, "pub struct Answer: Default {");
    assert_holds(&types, "pub struct Request: Default, Request {}");
}

#[test]
fn tolerated_forms_have_the_documented_type() {
    let strange = |required| {
        object(
            json!({
                "isMe": tolerated(json!({ "type": "boolean" }), json!({ "type": "string", "enum": ["true", "false"] })),
                "parts": tolerated(list(reference("Kind")), reference("Kind")),
                "names": list(tolerated(text(), json!({ "type": "integer" }))),
            }),
            required,
        )
    };
    let kind = json!({ "type": "string", "description": "A kind.", "enum": ["a"] });
    let optional = types(json!({ "Answer": strange(&[]), "Kind": kind }));
    assert_holds(&optional, r#"pub is_me: Option<bool> = "isMe" as LenientOptional,"#);
    assert_holds(&optional, r#"pub parts: Vec<Kind> = "parts" as OneOrMore,"#);
    assert_holds(&optional, r#"pub names: Vec<String> = "names" as LenientList,"#);
    let required = types(json!({ "Answer": strange(&["isMe", "parts", "names"]), "Kind": kind }));
    assert_holds(&required, r#"pub is_me: bool = "isMe" as LenientRequired,"#);
    assert_holds(&required, r#"pub parts: Vec<Kind> = "parts" as RequiredOneOrMore,"#);
    assert_holds(&required, r#"pub names: Vec<String> = "names" as LenientRequired,"#);
}

#[test]
fn what_nothing_succeeds_without_is_marked() {
    let mut id = text();
    id["x-success"] = json!(true);
    let types = types(json!({ "Answer": object(json!({ "idMessage": id }), &["idMessage"]) }));
    assert_holds(&types, r#"pub id_message: String = "idMessage" as Success,"#);
}

#[test]
fn an_answer_that_begins_with_a_boolean_must_be_looked_at() {
    let begins = json!({ "isSent": { "type": "boolean" }, "isRead": { "type": "boolean" } });
    let types =
        types(json!({ "Answer": object(begins.clone(), &[]), "Request": object(begins, &[]) }));
    let warning = r##"#[must_use = "a false `is_sent` is no `Err`: look at it"]"##;
    assert_holds(&types, &format!("{warning} pub struct Answer: Default {{"));
    assert_eq!(types.matches("must_use = ").count(), 1, "{types}");
}

#[test]
fn secrets_are_marked() {
    let secret = json!({ "type": "string", "format": "password" });
    let types = types(json!({ "Answer": object(json!({ "key": secret }), &[]) }));
    assert_holds(&types, r#"pub key: Option<String> = secret "key" as LenientOptional,"#);
}

#[test]
fn other_spellings_stand_beside_the_documented_one() {
    let types = types(json!({ "Answer": object(json!({
        "seenAt": { "type": "integer" },
        "seenat": { "type": "integer", "x-tolerated": true, "x-alias-of": "seenAt" },
    }), &[]) }));
    assert_holds(&types, r#"pub seen_at: Option<i64> = "seenAt" | "seenat" as LenientOptional,"#);
}

#[test]
fn what_a_server_takes_instead_is_no_field() {
    let mut instead = text();
    instead["x-tolerated"] = json!(true);
    instead["x-instead-of"] = json!("phone");
    let types =
        types(json!({ "Request": object(json!({ "phone": text(), "chatId": instead }), &[]) }));
    assert!(!types.contains("chat_id"), "{types}");
}

#[test]
fn what_no_page_states_says_where_it_was_seen() {
    let observed = json!({ "note": "In a log", "seen": ["https://a.b"], "sure": "high" });
    let mut field = text();
    field["x-observed"] = observed.clone();
    let types = types(json!({
        "Answer": object(json!({ "lid": field, "kind": reference("Kind") }), &[]),
        "Kind": { "type": "string", "description": "A kind.", "enum": ["a", "b"], "x-observed-values": { "b": observed } },
    }));
    assert_holds(&types, "/// The lid. /// /// Not documented; seen: In a log. pub lid:");
    assert_holds(&types, r#"/// `b`. Not documented; seen: In a log. B = "b","#);
}

#[test]
fn names_that_would_be_alike_are_told_apart() {
    let types = types(json!({
        "Answer": object(json!({ "isMe": text(), "is_me": text(), "wire": text(), "kind": reference("Kind") }), &[]),
        "Kind": { "type": "string", "description": "A kind.", "enum": ["24_HOURS", "a", "A", "+", "-", "other"] },
    }));
    for part in [
        r#"pub is_me: Option<String> = "isMe""#,
        r#"pub is_me2: Option<String> = "is_me""#,
        r#"pub wire2: Option<String> = "wire""#,
        r#"X24Hours = "24_HOURS","#,
        r#"A = "a","#,
        r#"A2 = "A","#,
        r#"Plus = "+","#,
        r#"Minus = "-","#,
        r#"Other2 = "other","#,
    ] {
        assert_holds(&types, part);
    }
}

#[test]
fn error_bodies_are_read_whatever_they_are() {
    let types = types(json!({
        "ErrorBody": { "description": "An error.", "oneOf": [{ "$ref": "#/components/schemas/ErrorMessage" }, { "type": "string" }] },
        "ErrorMessage": object(json!({ "message": text() }), &["message"]),
    }));
    assert_holds(&types, "pub enum ErrorBody by fit {");
    assert_holds(&types, r#"ErrorMessage(Box<ErrorMessage>) when ["message"],"#);
    assert_holds(&types, "/// A plain text. Text(String),");
}

fn tag(name: &str) -> Value {
    json!({ "type": "string", "enum": [name] })
}

#[test]
fn a_tagged_union_has_a_variant_for_each_tag() {
    let chat = json!({ "type": "string", "format": "chat-id" });
    let event = |aliases: Value| {
        json!({
            "description": "What came.",
            "oneOf": [{ "$ref": "#/components/schemas/Text" }, { "$ref": "#/components/schemas/Text" }],
            "discriminator": { "propertyName": "kind", "mapping": { "text": "Text", "note": "Text" } },
            "x-tag-aliases": aliases,
        })
    };
    let text = object(json!({ "kind": tag("text"), "chatId": chat }), &["kind"]);
    let types = types(json!({ "Event": event(json!({ "txt": "text" })), "Text": text }));
    assert_holds(
        &types,
        r#"pub enum Event by "kind" { /// `text`: A text came. Text(Box<Text>) = "text" | "txt" without From,"#,
    );
    assert_holds(&types, r#"Note(Box<Text>) = "note" without From,"#);
    assert_holds(&types, r#"pub kind: String = "kind" as LenientRequired,"#);
    assert_holds(&types, r#"pub chat_id: Option<ChatId> = "chatId" as LenientOptional,"#);
}

#[test]
fn webhooks_may_be_told_by_their_keys() {
    let types = types(json!({
        "Event": { "description": "What came.", "oneOf": [{ "$ref": "#/components/schemas/Text" }, { "$ref": "#/components/schemas/Call" }] },
        "Text": object(json!({ "text": text() }), &["text"]),
        "Call": object(json!({ "call": text(), "at": text() }), &["call", "at"]),
    }));
    assert_holds(
        &types,
        r#"pub enum Event by keys { /// A thing. Text(Box<Text>) when ["text"], /// A thing. Call(Box<Call>) when ["call", "at"], }"#,
    );
}

#[test]
fn parts_become_one_field() {
    let mut message = object(
        json!({
            "phone": text(), "text": reference("Text"), "notification": text(), "sticker": text(),
            "image": reference("Text"), "kind": reference("Kind"), "labels": list(text()),
        }),
        &[],
    );
    message["x-parts"] =
        json!({ "content": ["text", "notification", "image", "kind"], "mark": ["labels"] });
    let spec = json!({
        "Event": message,
        "Text": object(json!({ "body": text() }), &[]),
        "Kind": { "type": "string", "description": "A kind.", "enum": ["a"] },
    });
    let types = types(spec.clone());
    assert_holds(
        &types,
        "wagate_client::parts! { /// What a [`Event`] holds: one of these, told by its key. pub enum EventContent { \
         /// The text. Text(Box<Text>) = \"text\" without From, \
         /// The notification. Notification(String) = \"notification\", \
         /// The image. Image(Box<Text>) = \"image\" without From, \
         /// The kind. Kind(Kind) = \"kind\", } }",
    );
    assert_holds(
        &types,
        r#"pub enum EventMark { /// The labels. Labels(Vec<String>) = "labels", }"#,
    );
    assert_holds(
        &types,
        r#"pub content: Option<EventContent> = "text" | "notification" | "image" | "kind" as Parts,"#,
    );
    assert_holds(&types, r#"pub mark: Option<EventMark> = "labels" as Parts,"#);
    assert_holds(&types, r#"pub sticker: Option<String> = "sticker" as LenientOptional,"#);
    assert!(!types.contains("pub text:"), "{types}");
    let lines = surface_of(&spec);
    for line in [
        "struct Event.content: Option<EventContent>",
        "enum EventContent::Text(Box<Text>)",
        "enum Kind::Other(String)",
    ] {
        assert!(lines.lines().any(|found| found == line), "{line} is not in {lines}");
    }
}

fn surface_of(schemas: &Value) -> String {
    let spec = from_document(document(schemas)).expect("the document is a model");
    surface(&generate_client(&spec).expect("the model can be written")).expect("it is Rust")
}

#[test]
fn the_surface_lists_what_macros_declare() {
    let lines = surface_of(
        &json!({ "Request": object(json!({ "id": text(), "size": { "type": "integer" } }), &["id"]) }),
    );
    for line in [
        "Request: pub fn new(id: impl Into<String>)",
        "struct Request.id: String",
        "struct Request.size: Option<i64>, set by i64",
    ] {
        assert!(lines.lines().any(|found| found == line), "{line} is not in {lines}");
    }
}

#[test]
fn what_nothing_refers_to_is_built_by_callers() {
    let types = types(json!({
        "Event": { "type": "object", "description": "A call.", "required": ["type"], "properties": {
            "type": { "type": "string", "enum": ["text"], "description": "A kind." },
        } },
        "Reply": object(json!({ "message": text(), "card": reference("Card") }), &[]),
        "Card": object(json!({ "title": text() }), &["title"]),
    }));
    assert_holds(&types, "pub struct Reply: Default, Request {");
    assert_holds(&types, r#"= "message" as Optional set(impl Into<String>),"#);
    assert_holds(&types, r#"pub card: Option<Card> = "card" as Optional set(impl Into<Card>),"#);
    assert_holds(&types, "pub struct Card: Request {");
    assert_holds(&types, "//! Sample: types of the section `webhooks`.");
}
