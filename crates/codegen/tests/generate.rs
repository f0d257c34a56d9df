//! What the generator writes for the telling cases, from a small description.

use serde_json::{Value, json};
use wagate_codegen::{GeneratedFile, generate_client};
use wagate_spec::from_document;

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Sample", "version": "1", "x-vendor": "sample" },
        "servers": [{ "url": "http://localhost", "description": "Here.", "x-host": "api", "x-environment": "BASE_URL", "x-known-as": [] }],
        "x-credentials": [{ "name": "token", "description": "A token.", "required": true, "pattern": "^\\S+$", "example": "abc", "rejected": { "status": 401 } }],
        "tags": [{ "name": "contacts", "description": "People." }],
        "security": [],
        "paths": {
            "/token/{token}/contacts/{phone}": {
                "get": {
                    "operationId": "getContact", "tags": ["contacts"], "summary": "Finds a contact",
                    "x-docs": [{ "page": "sample/contacts.md", "language": "en" }], "x-lookup": true,
                    "parameters": [
                        { "name": "token", "in": "path", "required": true, "description": "T.", "schema": { "type": "string" }, "x-credential": "token" },
                        { "name": "phone", "in": "path", "required": true, "description": "Digits [0-9] only, see https://example.com.", "schema": { "type": "string", "pattern": "^[0-9]+$" } },
                        { "name": "type", "in": "query", "description": "K.", "schema": { "$ref": "#/components/schemas/Kind" } },
                        { "name": "limit", "in": "query", "description": "N.", "schema": { "type": "integer", "minimum": 0 } },
                    ],
                    "responses": {
                        "200": { "description": "Found.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Contact" } } } },
                        "401": { "description": "No.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/ErrorBody" } } } },
                    },
                },
            },
            "/token/{token}/contacts": {
                "post": {
                    "operationId": "addContact", "tags": ["contacts"], "summary": "Adds a contact", "deprecated": true,
                    "x-docs": [{ "page": "sample/contacts.md", "language": "en" }],
                    "parameters": [{ "name": "token", "in": "path", "required": true, "description": "T.", "schema": { "type": "string" }, "x-credential": "token" }],
                    "requestBody": { "required": true, "description": "Who.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewContact" } } } },
                    "responses": { "201": { "description": "Done." } },
                },
            },
        },
        "components": { "schemas": {
            "Kind": { "type": "string", "description": "K.", "enum": ["a", "in-b"] },
            "NewContact": { "type": "object", "description": "N.", "required": ["phone"], "properties": {
                "phone": { "type": "string", "description": "P." },
                "kind": { "description": "K.", "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Kind" }] },
                "tags": { "type": "array", "description": "T.", "items": { "type": "string" } },
            } },
            "Contact": { "type": "object", "description": "C.", "properties": {
                "isMe": { "description": "M.", "nullable": true, "oneOf": [{ "type": "boolean" }, { "type": "string", "enum": ["true", "false"], "x-tolerated": true }] },
                "seenAt": { "type": "integer", "nullable": true, "description": "S." },
                "seenat": { "type": "integer", "nullable": true, "description": "S.", "x-tolerated": true, "x-alias-of": "seenAt" },
                "friends": { "type": "array", "nullable": true, "description": "F.", "items": { "$ref": "#/components/schemas/Contact" } },
            } },
            "ErrorBody": { "description": "E.", "oneOf": [{ "$ref": "#/components/schemas/ErrorMessage" }, { "type": "string" }] },
            "ErrorMessage": { "type": "object", "description": "M.", "required": ["message"], "properties": { "message": { "type": "string", "description": "W." } } },
        } },
    })
}

fn generated(document: Value) -> Vec<GeneratedFile> {
    let spec = from_document(document).expect("the document is a model");
    generate_client(&spec).expect("the model can be written")
}

/// A file with all spaces single, so that assertions do not depend on line breaks.
fn file(name: &str) -> String {
    file_of(&document(), name)
}

fn file_of(document: &Value, name: &str) -> String {
    let files = generated(document.clone());
    let file = files.iter().find(|file| file.path.ends_with(name));
    let content = &file.unwrap_or_else(|| panic!("no {name} in {files:?}")).content;
    content.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_holds(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in: {text}");
}

#[test]
fn no_method_takes_a_credential() {
    assert_holds(
        &file("generated/contacts.rs"),
        "pub fn get_contact(&self, phone: &str) -> GetContact",
    );
    assert_holds(
        &file("generated/client.rs"),
        r#"Operation::of("sample") .host("api") .credentials(&[CredentialSlot::path("token", "token")])"#,
    );
}

#[test]
fn the_builder_takes_what_the_vendor_demands_and_sets_the_rest() {
    let mut document = document();
    document["x-credentials"].as_array_mut().expect("it is a list").push(json!({
        "name": "key", "description": "A key.", "required": false, "example": "k", "rejected": { "status": 401 },
    }));
    let files = generated(document);
    let client = files.iter().find(|file| file.path.ends_with("client.rs")).expect("it is written");
    let client = client.content.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_holds(&client, "pub fn builder(token: impl Into<SecretString>) -> ClientBuilder");
    assert_holds(&client, "pub fn key(self, key: impl Into<SecretString>) -> Self");
    assert_holds(&client, "pub fn base_url(self, url: impl AsRef<str>) -> Self");
    assert_holds(&client, r#"pub const BASE_URL: &str = "http://localhost";"#);
}

#[test]
fn optional_parameters_are_setters_of_the_request() {
    let contacts = file("generated/contacts.rs");
    assert_holds(&contacts, "pub struct GetContact -> Option<types::Contact> as lookup");
    assert_holds(
        &contacts,
        r#"pub fn type_(self, type_: impl Into<types::Kind>) -> Self { Self(self.0.query("type", Into::<types::Kind>::into(type_))) }"#,
    );
    assert_holds(
        &contacts,
        r#"pub fn limit(self, limit: i64) -> Self { Self(self.0.query("limit", limit)) }"#,
    );
}

#[test]
fn a_section_is_reached_from_the_client() {
    let client = file("generated/client.rs");
    assert_holds(
        &client,
        "pub fn contacts(&self) -> super::contacts::Contacts { super::contacts::Contacts(self.core.clone()) }",
    );
    assert_holds(&client, "&super::contacts::GET_CONTACT, &super::contacts::ADD_CONTACT");
}

/// The description, with a value that is given once: in the query of one operation, in the body of the other.
fn document_with_scope() -> Value {
    let mut document = document();
    document["x-scopes"] =
        json!([{ "name": "session", "description": "One account.", "example": "default" }]);
    let operation = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
    operation["parameters"].as_array_mut().expect("a list").push(json!({
        "name": "session", "in": "query", "required": true, "description": "S.",
        "schema": { "type": "string" }, "x-scope": "session",
    }));
    document["components"]["schemas"]["NewContact"]["required"] = json!(["phone", "session"]);
    document["components"]["schemas"]["NewContact"]["properties"]["session"] =
        json!({ "type": "string", "description": "S.", "x-scope": "session" });
    document
}

#[test]
fn what_is_given_once_is_no_argument() {
    let document = document_with_scope();
    let contacts = file_of(&document, "generated/contacts.rs");
    assert_holds(&contacts, "pub fn get_contact(&self, phone: &str) -> GetContact");
    assert_holds(&contacts, r#".query("session", self.0.scope("session"))"#);
    assert_holds(
        &contacts,
        r#"pub fn add_contact(&self, mut body: types::NewContact) -> AddContact { body.session = Some(self.0.scope("session").into());"#,
    );
    let client = file_of(&document, "generated/client.rs");
    assert_holds(&client, "pub fn session(&self, session: impl Into<String>) -> Session");
    assert_holds(&client, "impl Session {");
    assert_eq!(client.matches("pub fn contacts(&self)").count(), 1, "{client}");
    let types = file_of(&document, "types/contacts.rs");
    assert_holds(&types, "pub session: Option<String> = \"session\" as Optional,");
}

#[test]
fn operations_with_and_without_a_scope_have_handles_of_their_own() {
    let mut document = document_with_scope();
    document["components"]["schemas"]["NewContact"]["properties"]["session"]
        .as_object_mut()
        .expect("an object")
        .remove("x-scope");
    let contacts = file_of(&document, "generated/contacts.rs");
    assert_holds(&contacts, "pub struct SessionContacts(pub(crate) Core);");
    assert_holds(&contacts, "pub struct Contacts(pub(crate) Core);");
}

#[test]
fn each_further_media_type_is_a_method_of_its_own() {
    let mut document = document();
    let operation = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
    operation["responses"]["200"]["content"]["image/png"] = json!({ "schema": { "type": "string", "format": "binary" }, "x-method": "getContactImage" });
    let contacts = file_of(&document, "generated/contacts.rs");
    assert_holds(&contacts, r#".header("Accept", "application/json")"#);
    assert_holds(&contacts, r#".header("Accept", "image/png")"#);
    assert_holds(&contacts, "pub struct GetContactImage -> crate::Download as file");
    assert_eq!(contacts.matches("static GET_CONTACT").count(), 1, "{contacts}");
}

#[test]
fn lists_in_the_query_are_repeated_or_joined() {
    for (explode, put) in [(true, "query_list"), (false, "query_joined")] {
        let mut document = document();
        let operation = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
        operation["parameters"][3] = json!({
            "name": "ids", "in": "query", "description": "I.", "explode": explode,
            "schema": { "type": "array", "items": { "type": "string" } },
        });
        let contacts = file_of(&document, "generated/contacts.rs");
        assert_holds(&contacts, "ids: impl IntoIterator<Item = impl std::fmt::Display>");
        assert_holds(&contacts, &format!(r#"self.0.{put}("ids", ids)"#));
    }
}

#[test]
fn the_error_answers_that_mean_nothing_reach_the_runtime() {
    let mut document = document();
    let operation = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
    operation["x-lookup"] = json!({ "absent": [{ "status": 404, "with": { "message": "none" } }] });
    let contacts = file_of(&document, "generated/contacts.rs");
    assert_holds(&contacts, r#"Absent::new(404, &[("message", "\"none\"")])"#);
}

#[test]
fn a_list_is_read_page_by_page_in_either_way() {
    for (paging, written) in [
        (json!({ "limit": "limit", "offset": "type" }), r#"offset("limit", "type")"#),
        (json!({ "page": "type", "size": "limit", "first": 1 }), r#"page("limit", "type", 1)"#),
    ] {
        let mut document = document();
        let operation = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
        operation["x-lookup"] = json!(false);
        operation["x-pagination"] = paging;
        operation["responses"]["200"]["content"]["application/json"]["schema"] =
            json!({ "type": "array", "items": { "$ref": "#/components/schemas/Contact" } });
        let contacts = file_of(&document, "generated/contacts.rs");
        let expected =
            format!("wagate_client::paged! {{ GetContact -> types::Contact as {written} }}");
        assert_holds(&contacts, &expected);
    }
}

#[test]
fn the_runtime_knows_the_names_of_secrets() {
    let mut document = document();
    let schemas = &mut document["components"]["schemas"];
    let secret = json!({ "type": "string", "format": "password", "description": "S." });
    schemas["Contact"]["properties"]["key"] = secret.clone();
    schemas["NewContact"]["properties"]["phone"] = secret;
    let contacts = file_of(&document, "generated/contacts.rs");
    assert_holds(&contacts, r#".secret_fields(&["key"])"#);
    // Of the body that is sent, nothing comes back.
    assert_eq!(contacts.matches("secret_fields").count(), 1, "{contacts}");
}

#[test]
fn an_answer_without_a_documented_body_takes_anything_under_a_name_of_its_own() {
    assert_holds(
        &file("generated/contacts.rs"),
        "pub struct AddContact -> types::AddContactAnswer as value",
    );
    let types = file("types/contacts.rs");
    assert_holds(&types, "wagate_client::any_answer! { /// What `addContact` answers,");
}

#[test]
fn a_deprecated_operation_says_so() {
    assert_holds(&file("generated/contacts.rs"), "#[deprecated(note = ");
}

#[test]
fn a_method_names_its_page_and_its_errors() {
    let contacts = file("generated/contacts.rs");
    assert_holds(&contacts, "Documented in `sample/contacts.md`.");
    assert_holds(&contacts, "`GET /token/{token}/contacts/{phone}`. Safe to repeat:");
    assert_holds(&contacts, "/// - 401: No.");
}

#[test]
fn descriptions_cannot_break_rustdoc() {
    assert_holds(&file("generated/contacts.rs"), r"Digits \[0-9] only, see <https://example.com>.");
}

#[test]
fn generated_code_is_laid_out_with_blank_lines() {
    for file in generated(document()) {
        assert!(file.content.ends_with("\n"), "{:?}", file.path);
        assert!(!file.content.contains("\n\n\n"), "{:?}", file.path);
    }
}

#[test]
fn two_success_bodies_of_different_types_are_refused() {
    let mut document = document();
    document["paths"]["/token/{token}/contacts/{phone}"]["get"]["responses"]["202"] = json!({ "description": "Later.", "content": { "application/json": { "schema": { "type": "string" } } } });
    let spec = from_document(document).expect("the document is a model");
    let error = generate_client(&spec).expect_err("it cannot be written");
    assert_eq!(
        error.to_string(),
        "sample: getContact: two success statuses have bodies of different types"
    );
}

/// A description with webhooks, files, limits and failures that come with a success.
fn document_with_webhooks() -> Value {
    let mut document = document();
    let sending = json!({
        "operationId": "sendFile", "tags": ["contacts"], "summary": "Sends a file", "x-rate-limit": { "per-second": 0.1 },
        "x-docs": [{ "page": "sample/file.md", "language": "en" }], "x-failures": ["ErrorMessage"],
        "requestBody": { "required": true, "description": "It.", "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Form" } } } },
        "responses": { "200": { "description": "Done." } },
    });
    let uploading = json!({
        "operationId": "uploadFile", "tags": ["contacts"], "summary": "Stores a file",
        "x-docs": [{ "page": "sample/file.md", "language": "en" }],
        "parameters": [{ "name": "X-Name", "in": "header", "description": "N.", "schema": { "type": "string" }, "x-file-name": true }],
        "requestBody": { "required": true, "description": "It.", "content": { "*/*": { "schema": { "type": "string", "format": "binary" } } } },
        "responses": { "200": { "description": "Done." } },
    });
    document["paths"]["/files"] = json!({ "post": sending, "put": uploading });
    document["x-webhooks"] = json!({
        "schema": { "$ref": "#/components/schemas/Message" },
        "events": { "text": { "summary": "A text came", "x-docs": [{ "page": "sample/text.md", "language": "en" }], "examples": {} } },
    });
    let schemas = &mut document["components"]["schemas"];
    schemas["Form"] = json!({ "type": "object", "description": "F.", "required": ["chatId", "file"], "properties": {
        "chatId": { "type": "string", "format": "chat-id", "description": "C." },
        "file": { "type": "string", "format": "binary", "description": "F." },
    } });
    schemas["Message"] = json!({
        "description": "What came.", "oneOf": [{ "$ref": "#/components/schemas/Text" }],
        "discriminator": { "propertyName": "kind", "mapping": { "text": "Text" } }, "x-tag-aliases": { "txt": "text" },
    });
    schemas["Text"] = json!({ "type": "object", "description": "T.", "required": ["kind"], "properties": {
        "kind": { "type": "string", "enum": ["text", "txt"], "description": "K." },
        "chatId": { "type": "string", "nullable": true, "format": "chat-id", "description": "C." },
    } });
    document
}

fn file_with_webhooks(name: &str) -> String {
    let files = generated(document_with_webhooks());
    let file = files.iter().find(|file| file.path.ends_with(name));
    let content = &file.unwrap_or_else(|| panic!("no {name} in {files:?}")).content;
    content.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_file_is_an_argument_of_its_own() {
    let contacts = file_with_webhooks("contacts.rs");
    assert_holds(&contacts, "pub fn send_file(&self, body: types::Form, file: Upload) -> SendFile");
    assert_holds(&contacts, r#".multipart(&body, "file", file)"#);
    assert_holds(&contacts, "pub fn upload_file(&self, file: Upload) -> UploadFile");
    assert_holds(&contacts, r#".raw_body(file).header_file_name("X-Name")"#);
    assert_holds(&contacts, "Where `X-Name` is not set, it is the upload's name.");
    let types = file_with_webhooks("types/contacts.rs");
    assert_holds(&types, "new(impl IntoChatId)");
    assert!(!types.contains("pub file:"), "{types}");
}

#[test]
fn limits_and_failures_reach_the_runtime() {
    let contacts = file_with_webhooks("contacts.rs");
    assert_holds(&contacts, ".interval(Duration::from_millis(10000))");
    assert_holds(&contacts, r#".failures(&[&["message"]])"#);
    let client = file_with_webhooks("client.rs");
    assert_holds(&client, r#"Core::builder("sample").operations(OPERATIONS)"#);
    assert_holds(&client, "pub fn rate_limit(");
    assert!(!file("client.rs").contains("pub fn rate_limit("));
}

#[test]
fn a_websocket_gives_messages_and_is_a_feature() {
    let mut document = document();
    let item = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
    item["x-websocket"] = json!(true);
    let members = item.as_object_mut().expect("an object");
    members.remove("x-lookup");
    let responses = item["responses"].as_object_mut().expect("an object");
    let success = responses.remove("200").expect("it is there");
    responses.insert("101".to_owned(), success);
    let files = generated(document);
    let file = files.iter().find(|file| file.path.ends_with("generated/contacts.rs"));
    let code = file.expect("the file of the tag").content.split_whitespace();
    let code = code.collect::<Vec<_>>().join(" ");
    let gate = "#[cfg(feature = \"websocket\")]";
    assert_holds(&code, &format!("{gate} #[inline] pub fn get_contact(&self, phone: &str)"));
    let result = "crate::Messages<types::Contact> as websocket";
    assert_holds(&code, &format!("pub struct GetContact -> {result}"));
    assert_holds(&code, &format!("{gate} wagate_client::operation! {{"));
    assert_holds(&code, "pub(crate) static GET_CONTACT");
}
