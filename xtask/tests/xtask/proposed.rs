//! `docs drift --propose` on the descriptions of all vendors: each kind of news is a patch that git takes and that lint
//! accepts up to the words.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("the file is in a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if old.is_dir() {
            copy(&old, &new);
        } else {
            fs::copy(old, new).expect("a file");
        }
    }
}

/// A workspace with the description of one vendor, and its pages before and now.
struct Day {
    folder: TempDir,
    vendor: &'static str,
}

impl Day {
    fn new(vendor: &'static str, page: &str, before: &str, now: &str) -> Self {
        let day = Self { folder: TempDir::new().expect("a folder"), vendor };
        write(&day.path("Cargo.toml"), "[workspace]\n");
        copy(&Path::new(SPECS).join(vendor), &day.path("specs").join(vendor));
        for (side, text) in [("old", before), ("new", now)] {
            write(&day.path(side).join(vendor).join("start.md"), "# Start\n\nWords.\n");
            if !text.is_empty() {
                write(&day.path(side).join(vendor).join(page), text);
            }
        }
        day
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn xtask(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output =
            command.current_dir(self.folder.path()).args(arguments).output().expect("it runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }

    /// Proposes, applies, and lints: once as it is proposed, once with words in place of every ellipsis. Gives the patch.
    fn proposed(&self) -> String {
        let drift = ["docs", "drift", "--old", "old", "--docs", "new", "--propose", "patches"];
        let (status, told, stderr) = self.xtask(&drift);
        assert_eq!(status, Some(0), "{stderr}");
        let patch = format!("patches/{}.patch", self.vendor);
        let text = fs::read_to_string(self.path(&patch)).unwrap_or_else(|_| panic!("{told}"));
        let mut git = Command::new("git");
        let applied = git.current_dir(self.folder.path()).args(["apply", &patch]).output();
        let applied = applied.expect("git runs");
        assert!(applied.status.success(), "{}\n{text}", String::from_utf8_lossy(&applied.stderr));
        let (_, _, problems) = self.xtask(&["lint"]);
        let is_about_words = |line: &&str| {
            line.contains("[missing-description]") || line.contains("[missing-summary]")
        };
        let other: Vec<&str> = problems
            .lines()
            .filter(|line| line.starts_with("error[") && !is_about_words(line))
            .collect();
        assert!(other.is_empty(), "{problems}\n{text}");
        let count = problems.lines().filter(is_about_words).count();
        assert_eq!(count, text.matches('…').count(), "{problems}\n{text}");
        self.write_words(&self.path("specs"));
        let (status, _, problems) = self.xtask(&["lint"]);
        assert_eq!(status, Some(0), "{problems}");
        text
    }

    fn write_words(&self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
            let path = entry.path();
            if path.is_dir() {
                self.write_words(&path);
            } else if path.extension().is_some_and(|end| end == "yaml") {
                let text = fs::read_to_string(&path).expect("a file");
                fs::write(&path, text.replace('…', "Words.")).expect("a file");
            }
        }
    }
}

fn assert_holds(patch: &str, parts: &[&str]) {
    for part in parts {
        assert!(patch.contains(part), "{part}\n{patch}");
    }
}

#[test]
fn an_operation_of_waha_comes_with_its_bodies_and_examples() {
    let page = "content/docs/how-to/contacts/pins.md";
    let now = "# Pins\n\n## Pin\n\n```http request\nPOST /api/contacts/{contactId}/pin?quiet=true\n```\n\n\
        ```jsonc { title=\"Body\" }\n{\n  \"session\": \"default\",\n  \"place\": 3, // where\n  \
        \"options\": {\"silent\": true, \"labels\": [\"a\"]},\n}\n```\n\n\
        ```json { title=\"Response\" }\n{\"pinned\": [{\"id\": \"1@c.us\", \"at\": 1700000000000}], \"kind\": null}\n```\n\n\
        ## Pins\n\n```http request\nGET /api/contacts/{contactId}/pin\n```\n";
    let patch = Day::new("waha", page, "", now).proposed();
    assert_holds(
        &patch,
        &[
            "+  /api/contacts/{contactId}/pin: { $ref: \"paths/",
            "+          schema: { $ref: \"../schemas/contacts.yaml#/PostContactsPinRequest\" }",
            "+++ b/specs/waha/examples/postContactsPin.request.json",
            "+++ b/specs/waha/examples/postContactsPin.200.json",
            "+      items: { $ref: \"#/PostContactsPinResultPinned\" }",
            "+      format: int64",
            "+      x-scope: session",
            "+                - kind: JSON",
        ],
    );
    assert_eq!(patch.matches("\n+  get:").count(), 1, "{patch}");
}

#[test]
fn an_operation_of_z_api_comes_from_fields_that_are_tags() {
    let now = "---\ntitle: \"Send note\"\napi: \"POST /instances/{instanceId}/token/{token}/send-note\"\n---\n\n\
        ## Attributes\n\n<ParamField body=\"phone\" type=\"string\" required>\n  Words\n</ParamField>\n\
        <ParamField body=\"options\" type=\"object\">\n  <Expandable title=\"options\">\n    \
        <ParamField body=\"depth\" type=\"integer\" required>\n      Words\n    </ParamField>\n  </Expandable>\n</ParamField>\n\n\
        ## Response\n\n<ResponseField name=\"noteId\" type=\"string\">\n  Words\n</ResponseField>\n\n\
        ```json\n{\n  \"noteId\": \"A1\"\n}\n```\n";
    let patch = Day::new("z-api", "site/en/message/send-note.mdx", "", now).proposed();
    assert_holds(
        &patch,
        &[
            "+    operationId: sendNote",
            "+  required: [phone",
            "+      allOf: [{ $ref: \"#/SendNoteRequestOptions\" }]",
            "+        x-credential: token",
        ],
    );
}

#[test]
fn an_operation_of_plug_chat_comes_from_portuguese_tables() {
    let now = "---\nid: pin-chat\ntitle: Fixar\n---\n\n## Método\n\n#### /pin-chat\n\n\
        `POST` https://app.plugchat.com.br/api/integrations/pin-chat\n\n## Atributos\n\n### Obrigatórios\n\n\
        | Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| phone | string | Texto |\n\n### Opcionais\n\n\
        | Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| place | integer | Texto |\n\n\
        ## Request Body\n\n```json\n{\"phone\": \"5511999999999\", \"place\": 1}\n```\n\n## Response\n\n### 200\n\n\
        | Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| pinned | boolean | Texto |\n\n\
        ```json\n{\"pinned\": \"true\"}\n```\n";
    let patch = Day::new("plug-chat", "pt/chats/pin-chat.md", "", now).proposed();
    assert_holds(
        &patch,
        &[
            "+    operationId: pinChat",
            "+        - type: string\n+          enum: [\"true\", \"false\"]\n+          x-tolerated: true",
            "+  required: [phone]",
        ],
    );
}

#[test]
fn an_operation_of_green_api_comes_from_its_pages_for_mkdocs() {
    let now = "# PinChat\n\nWords.\n\n## Request {#request}\n\n```\n\
        POST {{apiUrl}}/waInstance{{idInstance}}/pinChat/{{apiTokenInstance}}\n```\n\n\
        ### Request parameters {#request-parameters}\n\nParameter | Type | Mandatory | Description\n--- | --- | --- | ---\n\
        `chatId` | string | Yes | Words\n`place` | integer | No | Words\n\n\
        ### Request body example {#request-example-body}\n\n```json\n{\"chatId\": \"1@c.us\", \"place\": 1}\n```\n\n\
        ## Response {#response}\n\n### Response parameters {#response-parameters}\n\nParameter | Type | Description\n--- | --- | ---\n\
        `pinChat` | boolean | Words\n\n### Response body example {#response-example-body}\n\n```json\n{\"pinChat\": true}\n```\n";
    let patch = Day::new("green-api", "docs/api/service/PinChat.md", "", now).proposed();
    assert_holds(
        &patch,
        &[
            "+    operationId: pinChat",
            "+        x-credential: api_token_instance",
            "+++ b/specs/green-api/examples/pinChat.request.json",
            "+++ b/specs/green-api/examples/pinChat.200.json",
        ],
    );
}

#[test]
fn an_event_of_waha_has_what_the_others_have() {
    let now = "# Events\n\n## contact.blocked\n\n```json { title=\"contact.blocked\" }\n{\n  \
        \"id\": \"evt_1\", \"timestamp\": 1741249702485, \"event\": \"contact.blocked\", \"session\": \"default\",\n  \
        \"payload\": {\"contactId\": \"1@c.us\", \"isBlocked\": true}\n}\n```\n";
    let patch = Day::new("waha", "content/docs/how-to/events/more.md", "", now).proposed();
    assert_holds(
        &patch,
        &[
            "+    contact.blocked: { $ref: \"webhooks/events.yaml#/contact.blocked\" }",
            "+      contact.blocked: ContactBlockedEvent",
            "+      enum: [contact.blocked]\n+      description: What happened.",
            "+      description: The name of the session.",
            "+++ b/specs/waha/examples/webhook.contactBlocked.json",
        ],
    );
}

#[test]
fn a_part_of_a_message_of_z_api_is_told_by_its_key() {
    let now = "---\ntitle: \"On note\"\n---\n\n## Webhook return\n\n### Note\n\n```json\n{\n  \
        \"type\": \"ReceivedCallback\",\n  \"messageId\": \"A1\",\n  \"phone\": \"1\",\n  \
        \"note\": {\"url\": \"https://a.example/n\", \"depth\": 3}\n}\n```\n";
    let patch = Day::new("z-api", "site/en/webhooks/on-note.mdx", "", now).proposed();
    assert_holds(
        &patch,
        &[
            ", note",
            "+    note:\n+      nullable: true",
            "+    note: { $ref: \"webhooks/events.yaml#/note\" }",
            "+++ b/specs/z-api/examples/webhook.note.json",
        ],
    );
}

#[test]
fn an_event_of_plug_chat_is_one_more_tag() {
    let now = "---\nid: paused\ntitle: Pausa\n---\n\n## Response\n\n\
        | Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| momment | integer | Texto |\n| type | string | Texto |\n\n\
        ### 200\n\n```json\n{\"momment\": 1580163342, \"type\": \"PausedCallback\"}\n```\n";
    let day = Day::new("plug-chat", "pt/webhooks/update-webhook-paused.md", "", now);
    let patch = day.proposed();
    assert_holds(
        &patch,
        &["+      PausedCallback: PausedCallback", "+      enum: [PausedCallback]"],
    );
}

#[test]
fn a_kind_of_message_of_green_api_is_one_more_tag_of_an_inner_union() {
    let now = "# Note\n\n`typeWebhook` = `incomingMessageReceived`\n\n`messageData.typeMessage` = `noteMessage`\n\n\
        ## Webhook example {#webhook-example-body}\n\n```json\n{\"typeWebhook\": \"incomingMessageReceived\", \
        \"idMessage\": \"A\", \"messageData\": {\"typeMessage\": \"noteMessage\", \"noteMessageData\": {\"note\": \"a\"}}}\n```\n";
    let patch = Day::new("green-api", "docs/api/receiving/notifications-format/Note.md", "", now)
        .proposed();
    assert_holds(
        &patch,
        &[
            "+      noteMessage: NoteMessage",
            "+++ b/specs/green-api/examples/webhook.noteMessage.json",
            "+    noteMessage: { $ref: \"webhooks/events.yaml#/noteMessage\" }",
        ],
    );
}

#[test]
fn a_value_and_a_payload_of_a_described_event_are_proposed() {
    let page = "content/docs/how-to/events/index.md";
    let list = "# Events\n\n## session.status\n\nThe `payload.status` can be:\n\n- `STOPPED` - words\n- `WORKING` - words\n";
    let payload = "\n```json { title=\"session.status\" }\n{\"event\": \"session.status\", \"session\": \"default\", \
        \"payload\": {\"name\": \"default\", \"status\": \"RESTING\"}}\n```\n";
    let now = format!("{list}{payload}");
    let patch = Day::new("waha", page, list, &now).proposed();
    assert_holds(&patch, &["RESTING", "+++ b/specs/waha/examples/webhook.sessionStatus."]);
}

#[test]
fn a_payload_and_a_member_of_a_described_operation_are_proposed() {
    let page = "content/docs/how-to/contacts/index.md";
    let call = "# Contacts\n\n## Update\n\n```http request\nPUT /api/{session}/contacts/{chatId}\n```\n\n\
        ```json { title=\"Body\" }\n{\"firstName\": \"A\"}\n```\n";
    let now = format!(
        "{}\n```json {{ title=\"Response\" }}\n{{\"success\": true, \"stored\": {{\"at\": 1}}}}\n```\n",
        call.replace("\"A\"}", "\"A\", \"nick\": {\"name\": \"B\"}}")
    );
    let patch = Day::new("waha", page, call, &now).proposed();
    assert_holds(&patch, &["+    nick:", "+++ b/specs/waha/examples/updateContact.200."]);
}
