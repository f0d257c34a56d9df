//! A page, its description, and ways to change both.

use serde_json::{Value, json};
use wagate_docs::{Corpus, Coverage, CoverageOptions, coverage, read_page};
use wagate_spec::{Spec, from_document};

pub const PAGE: &str = "green-api/things/FindThing.md";

/// A page that [`document`] describes in full.
pub const TEXT: &str = r#"# FindThing

- HTTP verb: `POST`
- Path: `/waInstance{idInstance}/findThing/{apiTokenInstance}`
- Host: `{{apiUrl}}`

### Path parameters

| Name | Type | Mandatory | Meaning |
| --- | --- | --- | --- |
| idInstance | integer | yes | m |
| apiTokenInstance | string | yes | m |

### Query parameters

| Name | Type | Mandatory | Meaning |
| --- | --- | --- | --- |
| limit | integer | no | m |

### Request body fields

| Name | Type | Mandatory | Meaning |
| --- | --- | --- | --- |
| chatId | string | yes | m |

### Request body example

```json
{"chatId": "1@c.us"}
```

### Response fields

| Name | Type | Meaning |
| --- | --- | --- |
| name | string | m |
| parts | array | m |

### parts[] object

| Name | Type | Meaning |
| --- | --- | --- |
| size | integer | m |

### Response body example

```json
{"name": "Ann", "parts": [{"size": 1}]}
```

## Errors

| HTTP code | Identifier | Meaning |
| --- | --- | --- |
| 400 | Bad Request Validation failed | m |
| 401 | Unauthorized | m |
"#;

/// What describes [`TEXT`].
pub fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1", "x-vendor": "green-api" },
        "servers": [{ "url": "https://things.example", "x-host": "api", "x-environment": "URL" }],
        "tags": [{ "name": "things", "description": "Things." }],
        "paths": { "/waInstance{idInstance}/findThing/{apiTokenInstance}": { "post": operation() } },
        "components": { "schemas": {
            "Wanted": { "type": "object", "required": ["chatId"], "properties": { "chatId": { "type": "string" } } },
            "Thing": { "type": "object", "properties": {
                "name": { "type": "string", "nullable": true },
                "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
            } },
            "Part": { "type": "object", "properties": { "size": { "type": "integer" } } },
        } },
    })
}

pub fn operation() -> Value {
    json!({
        "operationId": "findThing",
        "tags": ["things"],
        "summary": "Finds a thing",
        "x-docs": [{ "page": PAGE, "language": "en" }],
        "parameters": [
            { "name": "idInstance", "in": "path", "required": true, "x-credential": "id", "schema": {} },
            { "name": "apiTokenInstance", "in": "path", "required": true, "x-credential": "token", "schema": {} },
            { "name": "limit", "in": "query", "schema": { "type": "integer" } },
        ],
        "requestBody": { "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/Wanted" },
            "examples": { "documented": { "value": { "chatId": "1@c.us" } } },
        } } },
        "responses": {
            "200": { "description": "The thing.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Thing" },
                "examples": { "documented": { "value": { "name": "Ann", "parts": [{ "size": 1 }] } } },
            } } },
            "400": { "description": "Says `Validation failed`." },
            "401": { "description": "The token is wrong." },
        },
    })
}

pub const OPERATION: &str = "/paths/~1waInstance{idInstance}~1findThing~1{apiTokenInstance}/post";

/// The document with another value, or none, at a pointer below the operation.
pub fn operation_with(pointer: &str, value: Value) -> Value {
    with(document(), &format!("{OPERATION}{pointer}"), value)
}

/// The document with another value at a pointer; null takes the member away.
pub fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    let (above, name) = pointer.rsplit_once('/').expect("a pointer has a slash");
    let above = document.pointer_mut(above).expect("the place exists");
    let members = above.as_object_mut().expect("the place is an object");
    if value.is_null() {
        members.remove(name).expect("there is something to take away");
    } else {
        members.insert(name.to_owned(), value);
    }
    document
}

/// A discrepancy that leaves names out.
pub fn leaving_out(names: &[&str]) -> Value {
    json!([{ "kind": "OTHER", "note": "Told elsewhere.", "pages": [PAGE], "leaves-out": names }])
}

/// A discrepancy for `x-discrepancy`.
pub fn note(kind: &str, note: &str) -> Value {
    json!([{ "kind": kind, "note": note, "pages": [PAGE] }])
}

pub fn spec(document: Value) -> Spec {
    from_document(document).expect("the document is a description")
}

pub fn corpus(pages: &[(&str, &str)]) -> Corpus {
    let mut corpus = Corpus::default();
    corpus.pages = pages.iter().map(|(path, text)| read_page(path, text)).collect();
    corpus
}

/// The coverage of pages by one description.
pub fn covered(document: Value, pages: &[(&str, &str)]) -> Coverage {
    coverage(&corpus(pages), &[spec(document)], &CoverageOptions::default())
}

/// The coverage of [`PAGE`] with a text.
pub fn of_text(document: Value, text: &str) -> Coverage {
    covered(document, &[(PAGE, text)])
}

/// What is missing: kind and name.
pub fn missing(coverage: &Coverage) -> Vec<String> {
    let lines = coverage.missing.iter();
    lines.map(|item| format!("{} {}", item.kind.as_str(), item.name)).collect()
}

/// What no page supports: operation and name.
pub fn unsupported(coverage: &Coverage) -> Vec<String> {
    let lines = coverage.unsupported.iter();
    lines.map(|claim| format!("{}: {}", claim.operation, claim.name)).collect()
}
