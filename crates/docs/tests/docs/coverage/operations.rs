//! Operations, parameters, and the report as a whole.

use super::support::{
    OPERATION, PAGE, TEXT, corpus, covered, document, leaving_out, missing, note, of_text,
    operation_with, spec, unsupported, with,
};
use serde_json::json;
use wagate_docs::{CoverageOptions, Filter, coverage};

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
    let only = CoverageOptions::default().described_only(true);
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
fn a_discrepancy_that_leaves_a_parameter_out_excuses_it() {
    let without = operation_with("/parameters", json!([]));
    assert_eq!(missing(&of_text(without.clone(), TEXT)), ["parameter query limit"]);
    let pointer = format!("{OPERATION}/x-discrepancy");
    let excused = with(without.clone(), &pointer, leaving_out(&["limit"]));
    assert_eq!(missing(&of_text(excused, TEXT)), [""; 0]);
    let in_passing = with(without, &pointer, note("OTHER", "The server ignores `limit`."));
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
    let options = CoverageOptions::default().filter(Filter::default().page("things/FindThing.md"));
    assert_eq!(missing(&coverage(&pages, &[spec(document())], &options)), [""; 0]);
    let options = CoverageOptions::default().filter(Filter::default().page("pt/FindThing.md"));
    assert_eq!(missing(&coverage(&pages, &[spec(document())], &options)), ["response_field nome"]);
}

#[test]
fn a_vendor_can_be_looked_at_alone() {
    let pages = corpus(&[(PAGE, TEXT), ("waha/docs/a.md", "```http request\nGET /api/a\n```\n")]);
    let report = coverage(
        &pages,
        &[spec(document())],
        &CoverageOptions::default().filter(Filter::default().vendor("green-api")),
    );
    assert_eq!(report.vendors.len(), 1);
    let report = coverage(
        &pages,
        &[spec(document())],
        &CoverageOptions::default().filter(Filter::default().vendor("waha")),
    );
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

const PATH: &str = "/waInstance{idInstance}/findThing/{apiTokenInstance}";

#[test]
fn another_path_or_verb_is_another_operation() {
    for text in [TEXT.replace("/findThing/", "/findThng/"), TEXT.replace("`POST`", "`PUT`")] {
        let report = of_text(document(), &text);
        assert_eq!(report.vendors[0].operations.described, 0, "{report}");
        assert!(missing(&report)[0].starts_with("operation "), "{report}");
        assert_eq!(unsupported(&report), [format!("findThing: POST {PATH}")]);
        assert_eq!(report.unsupported_operations().count(), 1);
    }
}

#[test]
fn a_note_that_quotes_the_printed_spelling_explains_it() {
    let text = TEXT.replace("/findThing/", "/searchThing/").replace("`POST`", "`PUT`");
    let notes = |path: &str, verb: &str| {
        json!([
            { "kind": "PATH", "note": format!("The page prints `{path}`."), "pages": [PAGE] },
            { "kind": verb, "note": "A `PUT` on the page.", "pages": [PAGE] },
        ])
    };
    let noted = |path: &str, verb: &str| {
        of_text(operation_with("/x-discrepancy", notes(path, verb)), &text)
    };
    assert_eq!(missing(&noted("/searchThing/{apiTokenInstance}", "VERB")), [""; 0]);
    assert_eq!(
        noted("/searchThing/{apiTokenInstance}", "OTHER").vendors[0].operations.described,
        0
    );
    assert_eq!(
        noted("/searchThings/{apiTokenInstance}", "VERB").vendors[0].operations.described,
        0
    );
}

#[test]
fn the_host_of_an_operation_is_compared() {
    let of_host = |host: &str| of_text(document(), &TEXT.replace("{{apiUrl}}", host));
    assert_eq!(missing(&of_host("https://things.example")), [""; 0]);
    assert_eq!(missing(&of_host("{{mediaUrl}}")), ["host {{mediaUrl}}"]);
    let other = of_host("https://other.example");
    assert_eq!(missing(&other), ["host https://other.example"]);
    assert_eq!(
        (other.missing[0].line, other.missing[0].operation.as_deref()),
        (4, Some("findThing"))
    );
    let noted = operation_with("/x-discrepancy", note("HOST", "`other.example` on the page."));
    let text = TEXT.replace("{{apiUrl}}", "https://other.example");
    assert_eq!(missing(&of_text(noted, &text)), [""; 0]);
}

#[test]
fn what_the_page_calls_mandatory_is_required_and_nothing_else() {
    let body = TEXT.replace("| chatId | string | yes | m |", "| chatId | string | no | m |");
    let report = of_text(document(), &body);
    assert_eq!(missing(&report), ["mandatory request chatId: optional"]);
    let optional = with(document(), "/components/schemas/Wanted/required", json!(null));
    assert_eq!(missing(&of_text(optional.clone(), &body)), [""; 0]);
    assert_eq!(missing(&of_text(optional.clone(), TEXT)), ["mandatory request chatId: mandatory"]);
    let pointer = "/components/schemas/Wanted/properties/chatId/x-discrepancy";
    let noted = with(optional, pointer, note("DUTY", "Another page leaves it out."));
    assert_eq!(missing(&of_text(noted, TEXT)), [""; 0]);
    let query = TEXT.replace("| limit | integer | no | m |", "| limit | integer | yes | m |");
    let report = of_text(document(), &query);
    assert_eq!(missing(&report), ["mandatory query limit: mandatory"]);
    let pointer = format!("{OPERATION}/parameters/2/required");
    let required = with(document(), &pointer, json!(true));
    assert_eq!(missing(&of_text(required, &query)), [""; 0]);
}

#[test]
fn what_the_page_calls_deprecated_is_described_so_and_nothing_else() {
    let mut pages = corpus(&[(PAGE, TEXT)]);
    let deprecated = operation_with("/deprecated", json!(true));
    let all = CoverageOptions::default();
    let report = coverage(&pages, &[spec(deprecated.clone())], &all);
    assert_eq!(unsupported(&report), ["findThing: deprecated"]);
    pages.pages[0].endpoints[0].deprecated = true;
    assert_eq!(unsupported(&coverage(&pages, &[spec(deprecated.clone())], &all)), [""; 0]);
    let report = coverage(&pages, &[spec(document())], &all);
    assert_eq!(missing(&report), ["deprecation deprecated"]);
    pages.pages[0].endpoints[0].deprecated = false;
    pages.pages[0].deprecated = true;
    assert_eq!(missing(&coverage(&pages, &[spec(document())], &all)), ["deprecation deprecated"]);
    assert_eq!(missing(&coverage(&pages, &[spec(deprecated)], &all)), [""; 0]);
}

#[test]
fn a_page_that_is_named_and_was_not_read_is_missing() {
    let docs = json!([
        { "page": PAGE, "language": "en" },
        { "page": "green-api/things/NoSuch.md", "language": "en" },
    ]);
    let report = of_text(operation_with("/x-docs", docs), TEXT);
    assert_eq!(missing(&report), ["page does not exist"]);
    assert_eq!(report.missing[0].page, "green-api/things/NoSuch.md");
    assert_eq!(report.missing[0].operation.as_deref(), Some("findThing"));
}

#[test]
fn a_page_that_could_not_be_read_is_missing() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let things = folder.path().join("green-api/things");
    std::fs::create_dir_all(&things).expect("a folder can be made");
    std::fs::write(things.join("FindThing.md"), TEXT).expect("a file can be written");
    std::fs::write(things.join("Other.md"), b"# Caf\xe9\n").expect("a file can be written");
    let pages = wagate_docs::read(folder.path(), &Filter::default());
    let report = coverage(&pages, &[spec(document())], &CoverageOptions::default());
    assert_eq!(missing(&report), ["page could not be read"]);
    let described = CoverageOptions::default().described_only(true);
    assert_eq!(missing(&coverage(&pages, &[spec(document())], &described)), [""; 0]);
    std::fs::write(things.join("FindThing.md"), b"# Caf\xe9\n").expect("a file can be written");
    let pages = wagate_docs::read(folder.path(), &Filter::default());
    let report = coverage(&pages, &[spec(document())], &described);
    assert_eq!(missing(&report), [""; 0]);
}

#[test]
fn pages_that_all_include_each_other_are_read_once_each() {
    let pages: Vec<(String, String)> = (0..150)
        .map(|own| {
            let others = (0..150).filter(|other| *other != own);
            let includes: String = others
                .map(|other| format!("{{{{< include file=\"content/p{other}.md\" >}}}}\n\n"))
                .collect();
            let text = format!("```http request\nGET /api/things{own}\n```\n\n{includes}");
            (format!("waha/content/p{own}.md"), text)
        })
        .collect();
    let pages: Vec<(&str, &str)> =
        pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let start = std::time::Instant::now();
    let report = covered(document(), &pages);
    let waha = report.vendors.iter().find(|vendor| vendor.vendor == "waha").expect("has pages");
    assert_eq!(waha.operations.documented, 150);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
