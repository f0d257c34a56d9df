//! Operations, parameters, and the report as a whole.

use super::support::{
    OPERATION, PAGE, TEXT, corpus, covered, document, missing, note, of_text, operation_with, spec,
    unsupported, with,
};
use serde_json::json;
use wagate_docs::{Options, coverage};

#[test]
fn a_page_that_is_described_in_full_lacks_nothing() {
    let report = of_text(document(), TEXT);
    assert_eq!(missing(&report), [""; 0]);
    assert_eq!(unsupported(&report), [""; 0]);
    assert_eq!(
        serde_json::to_value(&report).expect("a report is JSON"),
        json!({
            "vendors": [{
                "vendor": "green-api",
                "operations": { "documented": 1, "described": 1 },
                "parameters": { "documented": 3, "described": 3 },
                "request_fields": { "documented": 1, "described": 1 },
                "response_fields": { "documented": 3, "described": 3 },
                "statuses": { "documented": 2, "described": 2 },
                "examples": { "documented": 2, "kept": 2, "valid": 2 },
                "webhooks": { "documented": 0, "described": 0 },
                "payload_fields": { "documented": 0, "described": 0 },
            }],
            "missing": [],
            "unsupported": [],
        })
    );
}

#[test]
fn a_page_about_a_websocket_is_about_the_operation_that_opens_it() {
    let text = TEXT.replace("`POST`", "`WEBSOCKET`");
    assert!(!missing(&of_text(document(), &text)).is_empty());
    let mut document = document();
    let item = &mut document["paths"]["/waInstance{idInstance}/findThing/{apiTokenInstance}"];
    let mut operation = item["post"].take();
    operation["x-websocket"] = json!(true);
    operation["responses"]["101"] = operation["responses"]["200"].take();
    operation["responses"].as_object_mut().expect("an object").remove("200");
    *item = json!({ "get": operation });
    assert_eq!(missing(&of_text(document, &text)), [""; 0]);
}

#[test]
fn an_operation_that_no_description_has_is_missing_with_all_that_its_page_states() {
    let other = with(document(), "/paths", json!({}));
    let report = of_text(other, TEXT);
    let names = missing(&report);
    assert!(names.contains(
        &"operation POST /waInstance{idInstance}/findThing/{apiTokenInstance}".to_owned()
    ));
    assert!(names.contains(&"response_field parts.size".to_owned()), "{names:?}");
    assert_eq!(report.vendors[0].operations.described, 0);
    let first = &report.missing[0];
    assert_eq!((first.page.as_str(), first.line), (PAGE, 4));
    let text = report.to_string();
    assert!(
        text.contains(
            "4: operation POST /waInstance{idInstance}/findThing/{apiTokenInstance}, with 11 facts"
        ),
        "{text}"
    );
}

#[test]
fn operations_that_no_description_has_can_be_left_out() {
    let only = Options::default().described_only(true);
    let report =
        coverage(&corpus(&[(PAGE, TEXT)]), &[spec(with(document(), "/paths", json!({})))], &only);
    assert_eq!(missing(&report), [""; 0]);
    assert_eq!(report.vendors[0].operations.documented, 0);
}

#[test]
fn an_alias_describes_the_spelling_of_a_page() {
    let text = TEXT.replace("/findThing/", "/FindThing/").replace("`POST`", "`GET`");
    assert_eq!(of_text(document(), &text).vendors[0].operations.documented, 1);
    let alias = json!([{ "method": "GET", "path": "/waInstance{id}/FindThing/{token}" }]);
    assert_eq!(missing(&of_text(operation_with("/x-aliases", alias), &text)), [""; 0]);
}

#[test]
fn a_parameter_must_be_sent_in_the_place_that_the_page_says() {
    let header = json!([{ "name": "limit", "in": "header", "schema": {} }]);
    let report = of_text(operation_with("/parameters", header), TEXT);
    assert_eq!(missing(&report), ["parameter query limit"]);
    assert_eq!(unsupported(&report), ["findThing: header limit"]);
}

#[test]
fn a_discrepancy_that_names_a_parameter_excuses_it() {
    let without = operation_with("/parameters", json!([]));
    assert_eq!(missing(&of_text(without.clone(), TEXT)), ["parameter query limit"]);
    let pointer = format!("{OPERATION}/x-discrepancy");
    let excused = with(without.clone(), &pointer, note("OTHER", "The server ignores `limit`."));
    assert_eq!(missing(&of_text(excused, TEXT)), [""; 0]);
    let in_passing = with(without, &pointer, note("OTHER", "There is a limit to everything."));
    assert_eq!(missing(&of_text(in_passing, TEXT)), ["parameter query limit"]);
}

#[test]
fn the_pages_of_two_languages_state_one_operation() {
    let earlier = TEXT.replace("| name | string |", "| nome | string |");
    let report = covered(document(), &[(PAGE, TEXT), ("green-api/pt/FindThing.md", &earlier)]);
    assert_eq!(report.vendors[0].operations.documented, 1);
    assert_eq!(report.vendors[0].response_fields.documented, 4);
    assert_eq!(missing(&report), ["response_field nome"]);
    assert_eq!(report.missing[0].page, "green-api/pt/FindThing.md");
}

#[test]
fn a_page_can_be_looked_at_alone() {
    let other = TEXT.replace("| name | string |", "| nome | string |");
    let pages = corpus(&[(PAGE, TEXT), ("green-api/pt/FindThing.md", &other)]);
    let options = Options::default().page("things/FindThing.md");
    assert_eq!(missing(&coverage(&pages, &[spec(document())], &options)), [""; 0]);
    let options = Options::default().page("pt/FindThing.md");
    assert_eq!(missing(&coverage(&pages, &[spec(document())], &options)), ["response_field nome"]);
}

#[test]
fn a_vendor_can_be_looked_at_alone() {
    let pages = corpus(&[(PAGE, TEXT), ("waha/docs/a.md", "```http request\nGET /api/a\n```\n")]);
    let report = coverage(&pages, &[spec(document())], &Options::default().vendor("green-api"));
    assert_eq!(report.vendors.len(), 1);
    let report = coverage(&pages, &[spec(document())], &Options::default().vendor("waha"));
    assert_eq!(missing(&report), ["operation GET /api/a"]);
}

#[test]
fn an_address_with_values_is_no_other_operation() {
    let page = "```http request\nGET /api/{session}/chats/{id}\n```\n\n```bash\ncurl http://localhost:3000/api/default/chats/1\n```\n";
    let sample = "# Sample\n\n```bash\ncurl http://localhost:3000/api/default/chats/1\n```\n";
    let report = covered(document(), &[("waha/a.md", page), ("waha/b.md", sample)]);
    let waha = report.vendors.iter().find(|vendor| vendor.vendor == "waha").expect("has pages");
    assert_eq!(waha.operations.documented, 1);
}

#[test]
fn an_included_file_is_a_part_of_its_page() {
    let page =
        "```http request\nPOST /api/things\n```\n\n{{< include file=\"content/part.md\" >}}\n";
    let part = "```jsonc {title=\"Body\"}\n{\"size\": 1}\n```\n";
    let pages = [("waha/content/index.md", page), ("waha/content/part.md", part)];
    let path = json!({ "/api/things": { "post": {
        "operationId": "makeThing", "tags": ["things"], "responses": {},
        "x-docs": [{ "page": "waha/content/index.md", "language": "en" }],
    } } });
    let document = with(with(document(), "/paths", path), "/info/x-vendor", json!("waha"));
    let report = covered(document, &pages);
    assert_eq!(missing(&report), ["request_field size", "example request"]);
    assert_eq!(report.missing[0].page, "waha/content/part.md");
    assert_eq!(report.missing[0].operation.as_deref(), Some("makeThing"));
}
