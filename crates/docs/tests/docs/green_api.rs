//! Pages of regular tables.

use super::assert_has;
use wagate_docs::facts::Provenance;
use wagate_docs::{Page, read_page};

fn page(text: &str) -> Page {
    read_page("green-api/things/GetThing.md", text)
}

const HEAD: &str = "# GetThing\n\nm\n\n## Request\n\n- HTTP verb: `POST`\n- Path: `/waInstance{idInstance}/getThing/{apiTokenInstance}`\n- Host: `{{mediaUrl}}` — m `https://x.test`\n\n";

#[test]
fn reads_verb_path_and_host() {
    let page = page(HEAD);
    let endpoint = &page.endpoints[0];
    assert_eq!(
        (endpoint.method.as_deref(), endpoint.path.as_str()),
        (Some("POST"), "/waInstance{idInstance}/getThing/{apiTokenInstance}")
    );
    assert_eq!((endpoint.host.as_deref(), endpoint.line), (Some("{{mediaUrl}}"), 8));
    assert_eq!(page.title.as_deref(), Some("GetThing"));
}

#[test]
fn reads_parameters_of_every_place() {
    let table = "| Name | Type | Mandatory | Meaning |\n| --- | --- | --- | --- |\n";
    let text = format!(
        "{HEAD}### Path parameters\n\n{table}| idInstance | integer (int64) | yes | m |\n\n### Query parameters\n\n{table}| limit | integer | no | m |\n\n### Request body fields\n\n{table}| chatId | string | yes | m |\n"
    );
    assert_has(
        &page(&text),
        &[
            "path idInstance: integer (int64) mandatory",
            "query limit: integer optional",
            "body chatId: string mandatory",
        ],
    );
}

#[test]
fn reads_none_as_nothing() {
    assert!(page(&format!("{HEAD}### Query parameters\n\nNone.\n")).parameters.is_empty());
}

#[test]
fn reads_response_fields_and_their_objects() {
    let table = "| Name | Type | Meaning |\n| --- | --- | --- |\n";
    let text = format!(
        "{HEAD}## Response\n\n### Response fields\n\n{table}| things | array of object | m |\n\n#### things[] object\n\n{table}| id | string or null | m |\n"
    );
    assert_has(
        &page(&text),
        &["response - things: array of object", "response - things.id: string or null"],
    );
}

#[test]
fn reads_error_rows_with_what_the_answer_says() {
    let page = page(&format!(
        "{HEAD}## Errors\n\n| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n| 404 | NotFound x | m |\n"
    ));
    assert_eq!(
        page.errors().map(|error| (error.status, error.identifier.as_deref())).collect::<Vec<_>>(),
        [(404, Some("NotFound x"))]
    );
}

#[test]
fn marks_constructed_and_recorded_examples() {
    let text = format!(
        "{HEAD}## Response\n\n### Response body example\n\nExample assembled from the documented fields:\n\n```json\n{{}}\n```\n\nRecorded answer (third party):\n\n```json\n{{}}\n```\n\n```json\n{{}}\n```\n"
    );
    let found: Vec<_> = page(&text).examples.iter().map(|example| example.provenance).collect();
    assert_eq!(found, [Provenance::Constructed, Provenance::Recorded, Provenance::Documented]);
}

#[test]
fn reads_the_status_in_the_line_before_an_example() {
    let text = format!(
        "{HEAD}## Response\n\n### Response body example\n\nFailure, HTTP 404:\n\n```json\n{{\"message\": \"x\"}}\n```\n"
    );
    assert_has(&page(&text), &["example response 404 json"]);
}

#[test]
fn reads_webhook_names_and_payload_fields() {
    let text = "# Webhook: moved\n\n- `typeWebhook`: `thingMoved`; m `otherMoved`\n- `messageData.typeMessage`: `far`\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| messageData | object | m |\n\n### messageData object\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| thing | string | m |\n\n## Payload example\n\n```json\n{}\n```\n";
    assert_has(
        &page(text),
        &[
            "webhook thingMoved far",
            "webhook otherMoved far",
            "payload messageData.thing: string",
            "example webhook - json",
        ],
    );
}

#[test]
fn marks_a_deprecated_method() {
    assert!(page(&format!("# X\n\n> Status: archived / deprecated by them.\n\n{HEAD}")).deprecated);
}

#[test]
fn takes_a_remark_in_parentheses_for_no_name() {
    let page = wagate_docs::read_page(
        "green-api/webhooks/call.md",
        "# Call\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| (others) | any | m |\n| from | string | m |\n",
    );
    let names = page.payload_attributes.iter().map(|attribute| attribute.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["from"]);
}

#[test]
fn reads_the_members_that_the_row_of_an_object_lists() {
    let page = wagate_docs::read_page(
        "green-api/webhooks/call.md",
        "# Call\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n\
         | place | object | city (string), street (a; b); for a shop: city, door |\n| note | object | a note, or none |\n",
    );
    let paths = page.payload_attributes.iter().filter_map(|attribute| attribute.path.as_deref());
    let wanted = ["place", "place.city", "place.street", "place.door", "note"];
    assert_eq!(paths.collect::<Vec<_>>(), wanted);
}

/// A page of a webhook whose payload has the given rows.
fn payload(rows: &str) -> Page {
    let head =
        "# Webhook: call\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n";
    read_page("green-api/webhooks/call.md", &format!("{head}{rows}"))
}

/// The members of the object `place` whose meaning is the given one, each with its type.
fn members(meaning: &str) -> Vec<String> {
    let page = payload(&format!("| place | object | {meaning} |\n"));
    let named = page.payload_attributes.iter().filter_map(|attribute| {
        let name = attribute.path.as_deref()?.strip_prefix("place.")?;
        Some(match &attribute.type_name {
            Some(kind) => format!("{name}: {kind}"),
            None => name.to_owned(),
        })
    });
    named.collect()
}

#[test]
fn reads_the_types_of_listed_members() {
    assert_eq!(
        members(
            "size (integer, int64), name (string, empty at first), at (table: string, example: integer; 1 = x)"
        ),
        ["size: integer, int64", "name: string", "at: table: string, example: integer"]
    );
    assert_eq!(
        members(
            "size, first, last (strings; last may be missing), wide, high (numbers, double), note"
        ),
        [
            "size: string",
            "first: string",
            "last: string",
            "wide: number, double",
            "high: number, double",
            "note"
        ]
    );
    assert_eq!(members("state (string: ON, OFF), size"), ["state: string", "size"]);
}

#[test]
fn reads_members_of_members() {
    assert_eq!(
        members(
            "rooms (array of title and doors: size, height), floors (array of floorName), size"
        ),
        [
            "rooms: array",
            "rooms.title",
            "rooms.doors",
            "rooms.doors.size",
            "rooms.doors.height",
            "floors: array",
            "floors.floorName",
            "size"
        ]
    );
    assert_eq!(
        members("buttons (array of type flat/round, label), rows (index, rowTitle)"),
        ["buttons: array", "buttons.type", "buttons.label", "rows", "rows.index", "rows.rowTitle"]
    );
    assert_eq!(
        members("buttons, size; buttons: label (string), id (string)"),
        ["buttons", "size", "buttons.label: string", "buttons.id: string"]
    );
    assert_eq!(members("names (array of strings), size"), ["names: array of strings", "size"]);
}

#[test]
fn reads_members_that_words_follow() {
    assert_eq!(members("text (string): a sign, or none"), ["text: string"]);
    assert_eq!(
        members(
            "text (string) or title (string), ownId (string): id of the thing, e.g. x; late (string) since 2"
        ),
        ["text: string", "title: string", "ownId: string", "late: string"]
    );
    assert_eq!(members("ownId, owner of the thing that is meant"), ["ownId", "owner"]);
    assert_eq!(members("id (string), state (string) per door"), ["id: string", "state: string"]);
}

#[test]
fn takes_words_for_no_members() {
    for words in [
        "content of a message, see below",
        "optional",
        "known in clients only: quoted content",
        "a, or nothing",
        "the notification, see ../there/",
        "poll options (2 to 12)",
        "size (in px",
        ")",
    ] {
        assert_eq!(members(words), [""; 0], "{words}");
    }
    assert_eq!(
        members("size, street (left; right), participants (outgoing)"),
        ["size", "street", "participants"]
    );
}

#[test]
fn keeps_a_field_whose_value_is_deprecated() {
    let rows = [
        ("kind", "far, near (deprecated), away"),
        ("form", "shown in pictures; the value None is deprecated"),
        ("state", "on - lit; off - deprecated, replaced by dark"),
        ("mode", "fast - quick; slow - for old ones (marked deprecated by others)"),
        ("a", "deprecated"),
        ("b", "what it was; deprecated"),
        ("c", "**discontinued**"),
        ("d", "the size (deprecated)"),
        ("e", "This field is deprecated, use a."),
        ("f", "campo descontinuado"),
    ];
    let rows: String =
        rows.iter().map(|(name, meaning)| format!("| {name} | string | {meaning} |\n")).collect();
    let page = payload(&rows);
    let deprecated = page.payload_attributes.iter().filter(|attribute| attribute.deprecated);
    assert_eq!(
        deprecated.map(|attribute| attribute.name.as_str()).collect::<Vec<_>>(),
        ["a", "b", "c", "d", "e", "f"]
    );
}

#[test]
fn marks_examples_that_were_completed_or_put_together() {
    let labels = [
        ("Example of 2001 extended by the fields of this page.", Provenance::Constructed),
        ("Sizes as printed; colour and name added from the table.", Provenance::Constructed),
        (
            "Start of the printed example; the rest is completed from the table.",
            Provenance::Constructed,
        ),
        ("Documented example; the last fields are filled from the list:", Provenance::Constructed),
        ("Documented example, first part; the rest is cut:", Provenance::Documented),
        ("A comment in the printed example was removed.", Provenance::Documented),
        ("Call completed:", Provenance::Documented),
    ];
    for (label, wanted) in labels {
        let page =
            page(&format!("{HEAD}### Response body example\n\n{label}\n\n```json\n{{}}\n```\n"));
        assert_eq!(page.examples[0].provenance, wanted, "{label}");
    }
}

#[test]
fn reads_in_a_note_that_the_examples_above_were_put_together() {
    let text = |note: &str| {
        let both = "### Request body example\n\n```json\n{}\n```\n\n### Response body example\n\n```json\n{}\n```\n";
        let page = page(&format!("{HEAD}{both}\n## Notes\n\n- {note}\n"));
        page.examples.iter().map(|example| example.provenance).collect::<Vec<_>>()
    };
    let (made, printed) = (Provenance::Constructed, Provenance::Documented);
    assert_eq!(text("The examples above are assembled from the documented values."), [made, made]);
    assert_eq!(text("The request example combines documented values."), [made, printed]);
    assert_eq!(text("The example is taken from another page."), [printed, printed]);
    assert_eq!(
        text("The table is assembled from three pages; the example is printed."),
        [printed, printed]
    );
}

#[test]
fn marks_an_archived_webhook() {
    let text = "# Webhook: x\n\n- `typeWebhook`: `thingMoved`; also `otherMoved`\n- `messageData.typeMessage`: `far`\n- Status: archived / legacy payload\n\n## Notes\n\n- m\n";
    let one = page(text);
    assert!(one.deprecated && one.webhooks.iter().all(|webhook| !webhook.deprecated));
    let current = page(&text.replace("archived / legacy payload", "beta"));
    assert!(!current.deprecated);
}

#[test]
fn marks_the_archived_events_of_a_page_with_others() {
    let page = page(
        "# Webhooks\n\n## One\n\n- `typeWebhook`: `oneMoved`\n- Status: archived\n\n## Two\n\n- `typeWebhook`: `twoMoved`\n- `messageData.typeMessage`: `far`\n",
    );
    let found: Vec<_> = page
        .webhooks
        .iter()
        .map(|webhook| (webhook.event.as_str(), webhook.variant.as_deref(), webhook.deprecated))
        .collect();
    assert_eq!(found, [("oneMoved", None, true), ("twoMoved", Some("far"), false)]);
    assert!(!page.deprecated);
}

#[test]
fn reads_a_page_about_a_status() {
    let page = read_page(
        "green-api/common/Error499.md",
        "# HTTP 499: Too many\n\nBody fields:\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| one | object | m |\n| two | object | m |\n\nBoth objects: `size` (integer), `state` (string: FULL, OPEN).\n\nExample:\n\n```json\n{\"one\": {\"size\": 1}}\n```\n",
    );
    assert_eq!(
        super::lines(&page),
        [
            "response 499 one: object",
            "response 499 two: object",
            "response 499 one.size: integer",
            "response 499 one.state: string = FULL | OPEN",
            "response 499 two.size: integer",
            "response 499 two.state: string = FULL | OPEN",
            "status 499",
            "example response 499 json"
        ]
    );
}

#[test]
fn reads_a_body_without_members() {
    let table = "| Name | Type | Mandatory | Meaning |\n| --- | --- | --- | --- |\n";
    let page = page(&format!(
        "{HEAD}### Request body fields\n\n{table}| (body) | binary | yes | the file |\n"
    ));
    assert_has(&page, &["body (body): binary mandatory"]);
}

#[test]
fn reads_limits() {
    let lines = "- Rate limit: 3 request(s) per second per instance; above it HTTP 429.\n- once per 10 seconds (other side)\n- not more than one group per 5 minutes\n- text 4096 characters\n- file size 100 MB\n";
    let own = page(&format!("{HEAD}## Limits\n\n{lines}"));
    let found: Vec<_> = own
        .limits
        .iter()
        .map(|limit| (limit.requests, limit.seconds, limit.line, limit.endpoints.len()))
        .collect();
    assert_eq!(found, [(3.0, 1, 13, 1), (1.0, 10, 14, 1)]);
    let table = page(
        "# Limits\n\n| Method | Requests per second |\n| --- | --- |\n| getThing | 50 |\n| setThing | 0,1 |\n| noThing | - |\n",
    );
    let found: Vec<_> =
        table.limits.iter().map(|limit| (limit.method.as_deref(), limit.per_second())).collect();
    assert_eq!(found, [(Some("getThing"), 50.0), (Some("setThing"), 0.1)]);
}

#[test]
fn reads_a_cell_of_a_hundred_thousand_parentheses() {
    for part in ["(", "a (", "a (array of ", "a (deprecated "] {
        let meaning = part.repeat(100_000 / part.len());
        assert!(
            payload(&format!("| place | object | {meaning} |\n")).payload_attributes.len() < 10
        );
    }
    let meaning = "a and ".repeat(20_000);
    assert!(!payload(&format!("| place | object | {meaning}b |\n")).payload_attributes.is_empty());
}

#[test]
fn an_enum_has_the_values_that_its_type_or_its_meaning_lists() {
    let table = "| Name | Type | Meaning |\n| --- | --- | --- |\n";
    let text = format!(
        "{HEAD}## Response\n\n### Response fields\n\n{table}| state | string enum | on - m, m; off - m |\n| kind | string enum | one, two (old) or three |\n\
         | sent | string enum yes/no | m, m |\n| plain | string | one, two |\n| quota | object | used (string), status (string: FULL, FREE) |\n"
    );
    let page = page(&text);
    let told: Vec<_> = page.response_attributes.iter().map(|known| &known.attribute).collect();
    let told: Vec<_> = told.iter().map(|it| (it.name.as_str(), it.values.join(" "))).collect();
    let wanted = [
        ("state", "on off"),
        ("kind", "one two three"),
        ("sent", "yes no"),
        ("plain", ""),
        ("quota", ""),
        ("quota.used", ""),
        ("quota.status", "FULL FREE"),
    ];
    assert_eq!(told, wanted.map(|(name, values)| (name, values.to_owned())));
}

#[test]
fn a_limit_tells_the_status_of_what_is_sent_above_it() {
    let limit = "## Limits\n\n- Rate limit: 1 request(s) per second (m); above it the answer is HTTP 429.\n- m HTTP 413\n";
    let found = page(&format!("{HEAD}{limit}"));
    let statuses: Vec<u16> = found.statuses.iter().map(|status| status.status).collect();
    assert_eq!(statuses, [429]);
    let row = "| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n| 429 | Many | m |\n";
    let found = page(&format!("{HEAD}## Errors\n\n{row}\n{limit}"));
    assert_eq!(found.statuses.len(), 1);
}

#[test]
fn two_verbs_of_one_path_have_facts_of_their_own() {
    let fields = "### Request body fields\n\n| Name | Type | Mandatory | Meaning |\n| --- | --- | --- | --- |\n| a | string | yes | m |\n\n";
    let text = format!("{HEAD}{fields}{}", HEAD.replace("`POST`", "`DELETE`"))
        .replace("# GetThing\n\nm\n\n## Request", "## Request")
        + fields;
    let page = page(&text);
    assert_eq!(page.endpoints.len(), 2);
    let owners: Vec<_> = page.parameters.iter().map(|known| &known.attribute.endpoints).collect();
    assert_eq!(owners, [&[0], &[1]]);
}
