//! A small made-up vendor, and a client without manners of its own.

use std::sync::Once;

use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};
use wagate_mock::{MockGateway, MockGatewayBuilder};
use wagate_spec::Spec;

/// A key of the documented form.
pub const KEY: &str = "abcdef0123456789";

/// A vendor with a path credential, a header credential and a handful of operations.
pub fn acme() -> Spec {
    acme_with(|_| {})
}

/// The same vendor after a change to its document.
pub fn acme_with(change: impl FnOnce(&mut Value)) -> Spec {
    let mut document = document();
    change(&mut document);
    wagate_spec::from_document(document).expect("the document of the made-up vendor is valid")
}

/// The same vendor with a queue of notifications.
pub fn queueing() -> Spec {
    acme_with(|document| {
        document["x-webhooks"] = json!({
            "schema": { "$ref": "#/components/schemas/Notice" },
            "events": { "came": { "summary": "Someone came.", "x-docs": [], "examples": {} } },
        });
        document["components"]["schemas"]["Notice"] = json!({
            "type": "object", "required": ["type"],
            "properties": { "type": { "type": "string", "enum": ["came"] }, "who": { "type": "string" } },
        });
        let seconds = json!({ "type": "integer", "minimum": 1, "maximum": 60, "default": 2 });
        let number = json!({ "name": "number", "in": "path", "required": true, "schema": { "type": "integer" } });
        let shown =
            |examples: Value| json!({ "200": answer(json!({ "type": "object" }), examples) });
        document["paths"]["/receive"] = json!({ "get": operation("take", json!({
            "x-queue": { "does": "receive", "receipt": "number", "body": "notice", "timeout": "seconds" },
            "parameters": [{ "name": "seconds", "in": "query", "schema": seconds }],
            "responses": shown(json!({ "documented": { "value": { "number": 77 } } })),
        })) });
        document["paths"]["/delete/{number}"] = json!({ "delete": operation("drop", json!({
            "x-queue": { "does": "delete", "receipt": "number", "result": "gone" },
            "parameters": [number],
            "responses": {
                "200": answer(json!({ "type": "object" }), json!({ "documented": { "value": { "gone": true } } })),
                "400": failure(json!({
                    "other": { "value": { "error": "something else" } },
                    "noNumber": { "value": { "error": "no number" }, "x-refuses": { "missing": "number", "malformed": "number" } },
                })),
            },
        })) });
        document["paths"]["/count"] = json!({ "get": operation("howMany", json!({
            "x-queue": { "does": "count", "result": "many" },
            "responses": shown(json!({ "documented": { "value": { "shown": true } } })),
        })) });
        document["paths"]["/clear"] = json!({ "delete": operation("dropAll", json!({
            "x-queue": { "does": "clear", "result": "empty", "left": "wait" },
            "x-rate-limit": { "per-second": 0.05 },
            "responses": shown(json!({
                "documented": { "value": { "empty": true, "why": "" } },
                "early": { "value": { "empty": false, "why": "too early", "wait": 3 } },
            })),
        })) });
    })
}

/// The same vendor with operations that take files, and that give the address of one.
pub fn filing() -> Spec {
    acme_with(|document| {
        let file = json!({ "type": "string", "format": "binary" });
        let sent = json!({ "documented": { "value": { "id": "1", "address": "https://files.acme.example/a/b.png?x=1" } } });
        let form = json!({
            "type": "object", "required": ["chatId", "file"],
            "properties": { "chatId": { "type": "string", "maxLength": 20 }, "file": file, "caption": { "type": "string" } },
        });
        document["paths"]["/form"] = json!({ "post": operation("sendForm", json!({
            "x-uploaded": "address",
            "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": form } } },
            "responses": { "200": answer(json!({}), sent.clone()) },
        })) });
        document["paths"]["/raw"] = json!({ "post": operation("sendRaw", json!({
            "x-uploaded": "address",
            "requestBody": { "required": true, "content": { "*/*": { "schema": file } } },
            "responses": { "200": answer(json!({}), sent.clone()) },
        })) });
        document["paths"]["/file"] = json!({ "get": operation("getFile", json!({
            "x-download": "address",
            "responses": { "200": answer(json!({}), sent) },
        })) });
        document["paths"]["/picture"] = json!({ "get": operation("getPicture", json!({
            "responses": { "200": { "description": "A picture.", "content": { "image/png": { "schema": file } } } },
        })) });
    })
}

/// The same vendor with an operation that opens a websocket.
pub fn watching() -> Spec {
    acme_with(|document| {
        let messages = json!({
            "second": { "value": { "number": 2 } }, "first": { "value": { "number": 1 } },
        });
        document["paths"]["/watch"] = json!({ "get": operation("watch", json!({
            "x-websocket": true,
            "responses": { "101": answer(json!({}), messages), "401": { "description": "No." } },
        })) });
    })
}

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Acme", "version": "2026-01", "x-vendor": "acme" },
        "servers": [
            { "url": "https://api.acme.example", "x-host": "api", "x-environment": "BASE_URL" },
            { "url": "https://media.acme.example", "x-host": "media", "x-environment": "MEDIA_URL" },
        ],
        "x-credentials": [
            {
                "name": "instance", "required": true, "pattern": "[0-9]+", "example": "1101",
                "rejected": { "status": 403 },
            },
            {
                "name": "api_key", "required": false, "pattern": "^[0-9a-f]{16}$", "example": KEY,
                "rejected": { "status": 401, "example": "wrongKey" },
            },
        ],
        "tags": [{ "name": "contacts", "description": "Contacts." }],
        "security": [{ "Key": [] }],
        "components": {
            "securitySchemes": {
                "Key": { "type": "apiKey", "in": "header", "name": "X-Api-Key", "x-credential": "api_key" },
            },
            "schemas": {
                "Failure": { "type": "object", "required": ["error"], "properties": { "error": { "type": "string" } } },
                "Person": {
                    "type": "object",
                    "required": ["id", "kind", "createdAt"],
                    "properties": {
                        "id": { "type": "string", "pattern": "^[0-9]+@c\\.us$" },
                        "kind": { "type": "string", "enum": ["person", "business"] },
                        "createdAt": { "type": "string", "format": "date-time" },
                        "age": { "type": "integer", "minimum": 18, "multipleOf": 5 },
                        "friends": { "type": "array", "items": { "$ref": "#/components/schemas/Person" } },
                        "Kind": { "type": "string", "x-tolerated": true, "x-alias-of": "kind" },
                        "blocked": { "oneOf": [
                            { "type": "string", "enum": ["true", "false"], "x-tolerated": true },
                            { "type": "boolean" },
                        ] },
                    },
                },
            },
        },
        "paths": paths(),
    })
}

fn paths() -> Value {
    json!({
        "/api/contacts/all": { "get": operation("allContacts", json!({
            "parameters": [
                { "name": "limit", "in": "query", "required": true, "schema": { "type": "integer" }, "example": 10 },
            ],
            "responses": {
                "200": answer(json!({ "type": "array" }), json!({ "documented": { "value": [1, 2] } })),
                "204": { "description": "Nothing there." },
                "401": failure(json!({ "other": { "value": { "error": "other" } }, "wrongKey": { "value": { "error": "wrong key" } } })),
                "404": { "description": "No such thing." },
                "405": failure(json!({ "documented": { "value": { "error": "wrong method" } } })),
            },
        })) },
        "/api/{session}/contacts/all": { "get": operation("sessionContacts", json!({
            "parameters": [path_parameter("session")],
            "responses": { "200": answer(json!({}), json!({ "documented": { "value": "of a session" } })) },
        })) },
        "/inst{instanceId}/send/{session}": { "post": operation("send", json!({
            "x-host": "media",
            "x-aliases": [{ "method": "PUT" }, { "path": "/inst{instanceId}/deliver/{session}" }],
            "parameters": [
                { "name": "instanceId", "in": "path", "required": true, "x-credential": "instance", "schema": { "type": "string" } },
                path_parameter("session"),
            ],
            "requestBody": {
                "required": true,
                "content": { "application/json": {
                    "schema": {
                        "type": "object", "required": ["chatId"],
                        "properties": { "chatId": { "type": "string" }, "note": { "type": "string" } },
                    },
                    "examples": { "documented": { "value": { "chatId": "1@c.us" } } },
                } },
            },
            "responses": {
                "201": answer(json!({}), json!({
                    "long": { "value": { "sent": "long" } },
                    "short form": { "value": { "sent": "short" } },
                })),
                "400": failure(json!({
                    "missing": { "value": { "error": "something is missing" } },
                    "group": { "value": { "error": "a group" } },
                })),
                "466": failure(json!({ "quota": { "value": { "error": "quota" } } })),
            },
        })) },
        "/api/people": {
            "get": operation("people", json!({
                "responses": { "200": answer(json!({ "type": "array", "items": { "$ref": "#/components/schemas/Person" } }), json!({})) },
            })),
            "patch": operation("changePeople", json!({
                "requestBody": {
                    "required": true,
                    "content": { "application/json": { "schema": { "type": "object", "required": ["id"] } } },
                },
                "responses": { "200": { "description": "Done." }, "415": { "description": "Not JSON." } },
            })),
        },
    })
}

fn operation(id: &str, mut rest: Value) -> Value {
    rest["operationId"] = id.into();
    rest["summary"] = "Does something.".into();
    rest["tags"] = json!(["contacts"]);
    rest["x-docs"] = json!([{ "page": "contacts.md", "language": "en" }]);
    rest
}

fn path_parameter(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" }, "example": "default" })
}

fn answer(schema: Value, examples: Value) -> Value {
    json!({ "description": "An answer.", "content": { "application/json": { "schema": schema, "examples": examples } } })
}

fn failure(examples: Value) -> Value {
    answer(json!({ "$ref": "#/components/schemas/Failure" }), examples)
}

/// A running mock and a client for it.
pub struct Running {
    pub gateway: MockGateway,
    pub client: Client,
}

impl Running {
    pub async fn acme() -> Self {
        Self::start(MockGateway::builder(&acme())).await
    }

    pub async fn start(builder: MockGatewayBuilder) -> Self {
        let gateway = builder.start().await.expect("the mock gateway starts");
        Self { gateway, client: client() }
    }

    /// A request with the documented key.
    pub fn request(&self, method: Method, target: &str) -> RequestBuilder {
        self.anonymous(method, target).header("X-Api-Key", KEY)
    }

    pub fn anonymous(&self, method: Method, target: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{target}", self.gateway.url()))
    }

    pub async fn get(&self, target: &str) -> Response {
        self.request(Method::GET, target).send().await.expect("an answer")
    }

    /// A proper call of `send` with this body.
    pub fn send(&self, body: &str) -> RequestBuilder {
        self.request(Method::POST, "/inst1101/send/default")
            .header("Content-Type", "application/json")
            .body(body.to_owned())
    }

    /// Sends these bytes and returns everything that comes back until the connection ends.
    pub async fn raw(&self, request: &str) -> String {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};

        let mut stream =
            tokio::net::TcpStream::connect(self.gateway.address()).await.expect("a connection");
        stream.write_all(request.as_bytes()).await.expect("the request is sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

/// Takes one webhook, and gives its head and its body.
pub async fn receive(listener: &tokio::net::TcpListener) -> (String, String) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).await.expect("bytes");
        received.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&received).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if length.and_then(|length| length.parse().ok()) == Some(body.len()) {
                let answer = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
                stream.write_all(answer).await.expect("the answer is sent");
                return (head.to_owned(), body.to_owned());
            }
        }
    }
}

pub fn client() -> Client {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        rustls::crypto::ring::default_provider()
            .install_default()
            .expect("no other provider is installed");
    });
    Client::builder().no_proxy().build().expect("a client")
}

pub fn problem(response: &Response) -> String {
    header(response, "x-wagate-mock-problem").unwrap_or_default()
}

pub fn header(response: &Response, name: &str) -> Option<String> {
    Some(response.headers().get(name)?.to_str().expect("a printable header").to_owned())
}

pub async fn body(response: Response) -> Value {
    let text = response.text().await.expect("a body");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}
