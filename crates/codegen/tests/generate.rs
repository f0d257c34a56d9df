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
    let contacts = file("generated/contacts.rs");
    assert_holds(
        &contacts,
        "pub async fn get_contact(&self, phone: &str) -> Result<Option<Contact>, Error>",
    );
    assert_holds(
        &contacts,
        r#"CredentialSlot { credential: "token", name: "token", place: Place::Path"#,
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
fn optional_parameters_come_in_a_value_that_may_grow() {
    let contacts = file("generated/contacts.rs");
    assert_holds(
        &contacts,
        "pub async fn get_contact_with( &self, phone: &str, options: &GetContactOptions, )",
    );
    assert_holds(&contacts, "#[non_exhaustive] pub struct GetContactOptions");
    assert_holds(&contacts, "pub type_: Option<Kind>");
    assert_holds(&contacts, "pub limit: Option<i64>");
    assert_holds(&contacts, r#"request.query_option("type", options.type_.as_ref());"#);
}

#[test]
fn a_paged_list_is_also_a_stream() {
    let mut document = document();
    let operation = &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"];
    operation["x-lookup"] = json!(false);
    operation["x-pagination"] = json!({ "limit": "limit", "offset": "limit" });
    operation["responses"]["200"]["content"]["application/json"]["schema"] =
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Contact" } });
    let files = generated(document);
    let contacts = files.iter().find(|file| file.path.ends_with("generated/contacts.rs"));
    let contacts = &contacts.expect("it is written").content;
    assert_holds(contacts, "pub fn get_contact_pages(");
    assert_holds(contacts, "impl Stream<Item = Result<Contact, Error>> + use<>");
}

#[test]
fn a_parameter_cannot_be_called_like_what_methods_need() {
    for name in ["body", "file", "options", "request", "client"] {
        let mut document = document();
        let parameters =
            &mut document["paths"]["/token/{token}/contacts/{phone}"]["get"]["parameters"];
        parameters[2]["name"] = json!(name);
        let spec = from_document(document).expect("the document is a model");
        let error = generate_client(&spec).expect_err("it cannot be written").to_string();
        let start = format!("sample: getContact.{name}: no parameter can be called body, ");
        assert!(error.starts_with(&start), "{error}");
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
    assert_holds(&contacts, r#"secret_fields: &["key"]"#);
    // Of the body that is sent, nothing comes back.
    assert_holds(&contacts, "secret_fields: &[],");
}

#[test]
fn an_answer_without_a_documented_body_is_given_as_it_came() {
    assert_holds(
        &file("generated/contacts.rs"),
        "pub async fn add_contact(&self, body: &NewContact) -> Result<Value, Error>",
    );
}

#[test]
fn a_deprecated_operation_says_so() {
    assert_holds(&file("generated/contacts.rs"), "#[deprecated(note = ");
}

#[test]
fn a_method_names_its_page_and_its_errors() {
    let contacts = file("generated/contacts.rs");
    assert_holds(&contacts, "Documented in `sample/contacts.md` (en).");
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
    assert_holds(&contacts, "pub async fn send_file(&self, body: &Form, file: Upload)");
    assert_holds(&contacts, r#"request.multipart(body, "file", file);"#);
    assert_holds(
        &contacts,
        "pub async fn upload_file_with( &self, file: Upload, options: &UploadFileOptions, )",
    );
    assert_holds(&contacts, r#"request.header_file_name("X-Name", &file); request.raw(file);"#);
    assert_holds(&contacts, "Where `X-Name` is not set, it is the upload's name.");
    let types = file_with_webhooks("types/contacts.rs");
    assert_holds(&types, "new(impl IntoChatId)");
    assert!(!types.contains("pub file:"), "{types}");
}

#[test]
fn limits_and_failures_reach_the_runtime() {
    let contacts = file_with_webhooks("contacts.rs");
    assert_holds(&contacts, "interval: Some(Duration::from_micros(10000000))");
    assert_holds(&contacts, r#"failures: &[&["message"]]"#);
    let client = file_with_webhooks("client.rs");
    assert_holds(&client, r#""getContact", "addContact", "sendFile", "uploadFile""#);
    assert_holds(&client, r#"Core::builder("sample") .operations(OPERATIONS)"#);
    assert!(!file("client.rs").contains("OPERATIONS"));
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
    let result = "Result<crate::Messages<crate::types::Contact>, Error>";
    let gate = "#[cfg(feature = \"websocket\")]";
    assert_holds(
        &code,
        &format!("{gate} pub async fn get_contact( &self, phone: &str, ) -> {result}"),
    );
    assert_holds(&code, "self.core.websocket(request).await");
    assert_holds(&code, &format!("{gate} pub(crate) static GET_CONTACT"));
}
