//! Hugo pages.

use super::assert_has;
use wagate_docs::{Page, read_page};

fn page(text: &str) -> Page {
    read_page("waha/content/docs/how-to/things/index.md", text)
}

#[test]
fn reads_request_fences_and_their_query() {
    let page = page("### Get\n\n```http request\nGET /api/things?session={NAME}&limit=10\n```\n");
    assert_has(&page, &["endpoint GET /api/things", "query session: - -", "query limit: - -"]);
    assert_eq!(page.parameters[1].attribute.values, ["10"]);
}

#[test]
fn tells_bodies_from_responses_by_the_title() {
    let page = page(
        "### Put\n\n```http request\nPUT /api/{session}/things\n```\n\n```jsonc { title=\"Body\" }\n{\"a\": 1}\n```\n\n```jsonc {title=\"Response\"}\n{\"b\": 2}\n```\n",
    );
    assert_has(&page, &["example request - json", "example response - json"]);
}

#[test]
fn reads_responses_in_tabs() {
    let page = page(
        "### Get\n\n```http request\nPOST /api/things\n```\n\n{{< tabs \"t\" >}}\n{{< tab \"Response (Found)\" >}}\n```json\n{\"a\": 1}\n```\n{{< /tab >}}\n{{< tab \"Response (Not Found)\" >}}\n```json\n{\"a\": null}\n```\n{{< /tab >}}\n{{< /tabs >}}\n",
    );
    assert_eq!(
        super::lines(&page).iter().filter(|line| *line == "example response - json").count(),
        2
    );
}

#[test]
fn gives_one_body_to_all_requests_before_it() {
    let page = page(
        "### Block\n\n```http request\nPOST /api/block\n```\n\nor\n\n```http request\nPOST /api/unblock\n```\n\n```jsonc {title=\"Body\"}\n{\"id\": \"1\"}\n```\n",
    );
    assert_eq!(page.examples[0].endpoints, [0, 1]);
}

#[test]
fn reads_query_lists_with_their_values() {
    let page = page(
        "### All\n\n```http request\nGET /api/things\n```\n\n- `sortBy={field}` - m\n    - `sortBy=id` - m\n    - `sortBy=name` - m\n- `sortOrder=desc|asc` - m\n  - `desc` - m\n",
    );
    let values = |name: &str| {
        page.parameters
            .iter()
            .find(|known| known.attribute.name == name)
            .map(|known| known.attribute.values.clone())
    };
    assert_eq!(values("sortBy"), Some(vec!["id".to_owned(), "name".to_owned()]));
    assert_eq!(values("sortOrder"), Some(vec!["desc".to_owned(), "asc".to_owned()]));
    assert_eq!(page.parameters.len(), 2);
}

#[test]
fn reads_path_parameters_and_optional_query_parameters() {
    let page = page(
        "### One\n\n```http request\nGET /api/{session}/things\n```\n\n**Path Parameters**:\n- `{session}` - m\n\n**Query Parameters:**\n\n* `limit`: (optional, default: 100) m\n",
    );
    assert_has(&page, &["path session: - -", "query limit: - optional"]);
}

#[test]
fn reads_fields_of_a_webhook_payload() {
    let page = page(
        "```jsonc { title=\"thing.moved\" }\n{\"event\": \"thing.moved\", \"payload\": {\"thing\": {\"id\": 1}}}\n```\n\n- `thing` - m\n  - `id` - m\n",
    );
    assert_has(
        &page,
        &[
            "webhook thing.moved",
            "payload thing: -",
            "payload thing.id: -",
            "example webhook - json",
        ],
    );
}

#[test]
fn reads_feature_tables_and_includes() {
    let table = page(
        "| **API** | A | B |\n|---|:-:|:-:|\n| **Get** <br> `GET /api/things` | x | |\n\n| **Events** | A | B |\n|---|:-:|:-:|\n| `thing.moved` | x | |\n",
    );
    assert_has(&table, &["endpoint GET /api/things", "webhook thing.moved"]);
    let including = page("{{< include file=\"content/docs/a.md\" >}}\n");
    assert_eq!(including.includes, ["content/docs/a.md"]);
}

#[test]
fn takes_a_concrete_address_as_an_example_of_the_template() {
    let page = page(
        "### One\n\n```http request\nGET /api/{session}/things/{id}\n```\n\n```http request\nGET /api/{session}/things/123\n```\n",
    );
    assert_eq!(page.endpoints.len(), 1);
    assert_has(&page, &["example address - printed"]);
}

#[test]
fn reads_curl_commands() {
    let page = page(
        "{{< tab \"cURL\" >}}\n```bash\ncurl -X 'PUT' \\\n  'http://localhost:3000/api/things' \\\n  -d '{\n  \"a\": 1\n}'\n```\n",
    );
    assert_has(&page, &["endpoint PUT /api/things", "example request - json"]);
}

#[test]
fn leaves_a_payload_that_nothing_announces_unplaced() {
    assert_has(&page("### Config\n\n```json\n{\"a\": 1}\n```\n"), &["example unplaced - json"]);
}

#[test]
fn does_not_take_a_list_of_values_for_fields() {
    let page = page(
        "### Get\n\n```http request\nGET /api/things\n```\n```json\n[{\"role\": \"left\"}]\n```\nRole:\n- `left`\n- `right`\n",
    );
    assert!(page.response_attributes.is_empty() && page.parameters.is_empty());
}

#[test]
fn reads_what_a_command_printed() {
    let page = page(
        "### Key\n\n```bash\n# No key\ncurl http://localhost:3000/api/sessions\n> {\"message\":\"Unauthorized\",\"statusCode\":401}\n```\n",
    );
    assert_has(&page, &["endpoint GET /api/sessions", "example response 401 json"]);
    assert_eq!(page.examples[0].line, 6);
}
