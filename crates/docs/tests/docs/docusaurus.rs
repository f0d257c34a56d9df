//! Docusaurus pages.

mod attributes;
mod endpoints;
mod webhooks;

use super::{assert_has, lines};
use wagate_docs::{Page, read_page};

fn page(text: &str) -> Page {
    read_page("z-api/pt/things/page.md", text)
}

const HEAD: &str = "---\nid: page\ntitle: Coisa\n---\n\n## Método\n\n#### /things/{thing}\n\n`GET` https://api.example.test/instances/SUA_INSTANCIA/token/SEU_TOKEN/things/{thing}\n\n";

#[test]
fn reads_verb_path_host_and_heading() {
    let page = page(HEAD);
    let endpoint = &page.endpoints[0];
    assert_eq!(endpoint.method.as_deref(), Some("GET"));
    assert_eq!(endpoint.path, "/instances/{instanceId}/token/{token}/things/{thing}");
    assert_eq!(endpoint.host.as_deref(), Some("https://api.example.test"));
    assert_eq!(endpoint.heading.as_deref(), Some("/things/{thing}"));
    assert_eq!((endpoint.line, page.title.as_deref()), (10, Some("Coisa")));
}

#[test]
fn tells_mandatory_from_optional_in_both_languages() {
    for (mandatory, optional, header) in [
        ("Obrigatórios", "Opcionais", "Atributos | Tipo | Descrição"),
        ("Required", "Optionals", "Attributes | Type | Description"),
    ] {
        let text = format!(
            "## Method\n\n`POST` https://h.test/api/x\n\n## Attributes\n\n### {mandatory}\n\n| {header} |\n| :-- | :-: | :-- |\n| a | string | m |\n\n### {optional}\n\n| {header} |\n| :-- | :-: | :-- |\n| b | number | m |\n"
        );
        assert_has(&page(&text), &["body a: string mandatory", "body b: number optional"]);
    }
}

#[test]
fn places_attributes_by_the_printed_addresses() {
    let text = format!(
        "{HEAD}## Atributos\n\n### Obrigatórios\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| thing | string | m |\n| page | integer | m |\n\n## Request Params\n\n#### URL exemplo\n\nMétodo\n\n`GET` https://api.example.test/instances/I/token/T/things/1?page=2\n"
    );
    let page = page(&text);
    assert_has(
        &page,
        &[
            "path thing: string mandatory",
            "query page: integer mandatory",
            "example address - printed",
        ],
    );
    assert_eq!(
        page.parameters
            .iter()
            .find(|parameter| parameter.attribute.name == "page")
            .map(|page| page.attribute.values.clone()),
        Some(vec!["2".to_owned()])
    );
}

#[test]
fn reads_header_tables_and_header_fences() {
    let table =
        page("### Header\n\n| Key | Value |\n| :-: | :-: |\n| Client-Token | **x** |\n---\n");
    assert_has(&table, &["header Client-Token: - -"]);
    let fence = page("## Header\n\n```https\nAuthorization: Bearer x\n```\n");
    assert_has(&fence, &["header Authorization: - -"]);
}

#[test]
fn keeps_response_attributes_with_their_status() {
    let text = "## Response\n\n### 200\n\n| Atributos | Tipo | Descrição |\n| :-- | :-- | :-- |\n| id | string | m |\n\nExemplo\n\n```json\n{\"id\": \"1\"}\n```\n\n### 405\n\nm\n\n### 415 - m\n\nm\n";
    let page = page(text);
    assert_has(
        &page,
        &[
            "response 200 id: string",
            "example response 200 json",
            "status 200",
            "status 405",
            "status 415",
        ],
    );
    assert_eq!(page.errors().count(), 2);
}

#[test]
fn places_sub_tables_below_the_attribute_that_carries_them() {
    let text = "## Atributos\n\n### Obrigatórios\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| buttonList | object | m |\n\n### Button List\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| buttons | button[] | m |\n\nObject (button)\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| label | string | m |\n\n### Opcionais Button\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| id | string | m |\n";
    assert_has(
        &page(text),
        &[
            "body buttonList.buttons: button[] -",
            "body buttonList.buttons.label: string -",
            "body buttonList.buttons.id: string optional",
        ],
    );
}

#[test]
fn does_not_guess_where_a_sub_table_belongs() {
    let text = "## Atributos\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| a | card | m |\n| b | card | m |\n\n### Card\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| id | string | m |\n";
    let page = page(text);
    let id = page
        .parameters
        .iter()
        .find(|parameter| parameter.attribute.name == "id")
        .map(|parameter| &parameter.attribute);
    assert_eq!(id.map(|id| (id.path.clone(), id.object.as_deref())), Some((None, Some("Card"))));
}

#[test]
fn keeps_dotted_names() {
    let text = "## Retornos dos webhooks\n\n## Response\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n| image.caption | string | m |\n";
    assert_has(&page(text), &["payload image.caption: string"]);
}

#[test]
fn knows_webhook_events_by_the_type_of_their_payload() {
    let text = "## Response\n\n### 200\n\n```json\n{\"type\": \"ThingCallback\", \"notification\": \"MOVED\"}\n```\n";
    assert_has(&page(text), &["webhook ThingCallback MOVED", "example webhook 200 json"]);
}

#[test]
fn reads_a_fence_that_the_next_heading_ends() {
    let text = "## Request Body\n\n```json\n{\"a\": 1}\n\n---\n\n## Response\n\n### 200\n\n```json\n{\"b\": 2}\n```\n";
    let page = page(text);
    assert_has(&page, &["example request - json", "example response 200 json"]);
    assert_eq!(page.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3]);
    assert_eq!(page.examples[1].line, 13);
}

#[test]
fn marks_a_deprecated_page() {
    assert!(page(":::danger Endpoint obsoleto\nx\n:::\n").deprecated);
    assert!(!page(":::danger Cuidado\nx\n:::\n").deprecated);
}

#[test]
fn skips_the_empty_row_of_an_empty_table() {
    let page = page(
        "## Atributos\n\n### Opcionais\n\n| Atributos | Tipo | Descrição |\n| :-- | :-: | :-- |\n|  |  |  |\n",
    );
    assert!(lines(&page).is_empty());
}

#[test]
fn a_slash_at_the_end_of_an_example_address_is_no_segment() {
    let table = "| Attributes | Type | Description |\n| - | - | - |\n| page | integer | x |\n";
    let query =
        "#### Query params\n\n| key | value | description |\n| - | - | - |\n| page | 1 | |\n";
    let text = format!(
        "## Method\n\n`GET` <https://h.test/things>\n\n## Attributes\n\n### Required\n\n{table}\n\
         ## Request Body\n\n`GET` <https://h.test/things/>\n\n{query}"
    );
    let page = wagate_docs::read_page("z-api/x.md", &text);
    let parameters: Vec<_> =
        lines(&page).into_iter().filter(|line| line.contains("page")).collect();
    assert_eq!(parameters, ["query page: integer mandatory = 1"]);
}

#[test]
fn a_sentence_in_the_column_of_types_is_no_type() {
    let text = "## Method\n\n`POST` https://h.test/x\n\n## Attributes\n\n### Required\n\n\
        | Attributes | Type | Description |\n| - | - | - |\n| a | some words that say what it is |\n\
        | b | object (table) / array of object (example) | c |\n";
    let page = wagate_docs::read_page("z-api/x.md", text);
    let wanted =
        ["body a: - mandatory", "body b: object (table) / array of object (example) mandatory"];
    super::assert_has(&page, &wanted);
}
