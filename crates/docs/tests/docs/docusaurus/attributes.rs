//! Names, paths and marks of attributes.

use super::super::{assert_has, lines};
use super::page;

#[test]
fn an_object_may_be_called_event() {
    let text = "## Atributos\n\n### Obrigatórios\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| event | Event | m |\n\n\
        ### Event\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| name | string | m |\n";
    assert_has(&page(text), &["body event: Event mandatory", "body event.name: string -"]);
}

#[test]
fn a_heading_that_ends_in_example_names_no_object() {
    let text = "## Response\n\n### 200\n\n### Event return example\n\n```json\n{\"a\": 1}\n```\n\n\
        | Attributes | Type | Description |\n| - | - | - |\n| a | number | m |\n";
    assert_has(&page(text), &["response 200 a: number", "example response 200 json"]);
}

#[test]
fn a_mark_in_the_cell_of_a_row_says_that_it_is_optional() {
    let text = "## Attributes\n\n### Required\n\n| Attributes | Type | Description |\n| - | - | - |\n\
        | a | string (optional) | m |\n| b | (Opcional) string | m |\n| c | string (x/y) (optional) | m |\n\
        | d | string | m (optional) |\n| e | string (x/y) | m (or not) |\n";
    assert_has(
        &page(text),
        &[
            "body a: string optional",
            "body b: string optional",
            "body c: string (x/y) optional",
            "body d: string optional",
            "body e: string (x/y) mandatory",
        ],
    );
    assert_eq!(lines(&page(text)).len(), 5);
}

#[test]
fn the_word_of_a_heading_below_a_table_is_no_attribute() {
    let text = "## Response\n\n### 200\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| id | string | m |\nExemplo\n\n```json\n{\"id\": \"1\"}\n```\n";
    let wanted = ["response 200 id: string", "status 200", "example response 200 json"];
    assert_eq!(lines(&page(text)), wanted);
}

#[test]
fn attributes_of_an_object_are_not_those_of_the_body() {
    let text = "## Atributos\n\n### Obrigatórios\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| items | array | m |\n\n\
        #### Atributos do Elemento\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| name | string | m |\n| note | string | m |\n\n\
        ## Request Body\n\n```json\n{\"items\": [{\"name\": \"x\"}]}\n```\n";
    let wanted =
        ["body items: array mandatory", "body items.name: string -", "body items.note: string -"];
    assert_has(&page(text), &wanted);
}

#[test]
fn bodies_tell_where_the_rows_of_a_flat_table_stand() {
    let table = "| Attributes | Type | Description |\n| - | - | - |\n| total | number | m |\n| id | string | m |\n| extra | string | m |\n";
    let body = "```json\n{\"total\": 1, \"items\": [{\"id\": \"1\"}]}\n```\n";
    let text = format!(
        "## Response\n\n### 200\n\n{table}\n{body}\n### 400\n\n```json\n{{\"id\": 1}}\n```\n"
    );
    let wanted = [
        "response 200 total: number",
        "response 200 items.id: string",
        "response 200 extra: string",
    ];
    assert_has(&page(&text), &wanted);
}

#[test]
fn bodies_move_no_row_whose_place_they_leave_open() {
    let table = |rows: &str| {
        format!(
            "## Response\n\n### 200\n\n| Attributes | Type | Description |\n| - | - | - |\n{rows}"
        )
    };
    let twice = "\n```json\n{\"a\": {\"id\": 1}, \"b\": {\"id\": 1}}\n```\n";
    assert_has(&page(&(table("| id | string | m |\n") + twice)), &["response 200 id: string"]);
    let described = "\n```json\n{\"a\": {\"id\": 1}}\n```\n";
    let rows = "| id | string | m |\n| a | object | m |\n";
    assert_has(&page(&(table(rows) + described)), &["response 200 id: string"]);
}

#[test]
fn an_attribute_that_is_nowhere_else_is_the_free_placeholder_of_the_path() {
    let table = "## Attributes\n\n### Required\n\n| Attributes | Type | Description |\n| - | - | - |\n| id | string | m |\n";
    let get = page(&format!("## Method\n\n`GET` https://h.test/things/{{thingId}}\n\n{table}"));
    assert_has(&get, &["path id: string mandatory"]);
    let post = format!(
        "## Method\n\n`POST` https://h.test/things/{{thingId}}\n\n{table}| name | string | m |\n"
    );
    let body = "## Request Body\n\n```json\n{\"name\": \"x\"}\n```\n";
    let wanted = ["path id: string mandatory", "body name: string mandatory"];
    assert_has(&page(&format!("{post}\n{body}")), &wanted);
    // Two that could be meant, or a body that is not printed: the page does not tell.
    assert_has(&page(&post), &["body id: string mandatory", "body name: string mandatory"]);
    let two = post.replace("`POST`", "`GET`");
    assert_has(&page(&two), &["query id: string mandatory", "query name: string mandatory"]);
}

#[test]
fn takes_the_values_that_a_list_accepts() {
    for lead in ["String (mode) accepted values:", "String (mode)\n\nThe scope. Valores aceitos:"] {
        let text = format!(
            "## Method\n\n`POST` https://h.test/x\n\n## Attributes\n\n### Required\n\n| Attributes | Type | Description |\n| - | - | - |\n| mode | string | m |\n\n{lead}\n - days7 (m)\n - disable (m)\n"
        );
        assert_eq!(page(&text).parameters[0].attribute.values, ["days7", "disable"], "{lead}");
    }
}

#[test]
fn of_a_query_the_row_counts_and_words_are_no_values() {
    let text = "## Method\n\n`GET` https://h.test/x?mode=MODE_VALUE&phone={phone}&size=2/\n\n## Attributes\n\n### Required\n\n\
        | Attributes | Type | Description |\n| - | - | - |\n| mode | string | m |\n| phone | string | m |\n| size | number | m |\n\n\
        ## Request Params\n\n`GET` https://h.test/x?mode=all\n";
    let found: Vec<_> = page(text)
        .parameters
        .iter()
        .map(|known| (known.attribute.line, known.attribute.values.clone()))
        .collect();
    let wanted = [(11, vec!["all".to_owned()]), (12, vec![]), (13, vec!["2".to_owned()])];
    assert_eq!(found, wanted);
}

#[test]
fn a_table_of_query_parameters_gives_their_values() {
    let text = "## Method\n\n`GET` https://h.test/x\n\n#### Query params\n\n| key | value | description |\n| - | - | - |\n| mode | web | |\n";
    assert_eq!(page(text).parameters[0].attribute.values, ["web"]);
}

#[test]
fn values_stand_in_parentheses_in_plain_words() {
    let head = "| Attributes | Type | Description |\n| - | - | - |\n";
    let text = format!(
        "## Method\n\n`POST` https://h.test/a\n\n## Attributes\n\n### Required\n\n{head}| size | string | m (SMALL, MEDIUM ou LARGE). m |\n\
         | action | string | m (pin ou unpin) |\n| call | string | m (voz ou video) |\n| link | string (voice/video) (optional) | m |\n\
         | days | array | m (open, close) |\n| on | boolean | m (true, false) |\n\n## Request Body\n\n```json\n{{\"action\": \"pin\", \"call\": \"voice\"}}\n```\n\n\
         ## Response\n\n### 200\n\n{head}| status | string | m (PENDING, PAID) |\n"
    );
    let page = page(&text);
    let of = |name: &str| {
        let mut sent = page.parameters.iter().map(|known| &known.attribute);
        sent.find(|known| known.name == name).map(|known| known.values.join(" "))
    };
    assert_eq!(of("size").as_deref(), Some("SMALL MEDIUM LARGE"));
    assert_eq!(of("action").as_deref(), Some("pin unpin"), "the body has one of them");
    assert_eq!(of("call").as_deref(), Some(""), "these are words of the language");
    assert_eq!(of("link").as_deref(), Some("voice video"));
    assert_eq!((of("days").as_deref(), of("on").as_deref()), (Some(""), Some("")));
    assert_eq!(page.response_attributes[0].attribute.values, ["PENDING", "PAID"]);
}
