//! Which endpoints a page states, and what belongs to them.

use super::super::{assert_has, lines};
use super::page;

const HEADER: &str = "| Key | Value |\n| - | - |\n| Client-Token | x |\n";

#[test]
fn a_heading_with_verb_and_path_is_one_endpoint_with_the_address_below_it() {
    let page = page("## Method\n\n#### POST /things\n\n`POST` https://h.test/api/things\n");
    assert_eq!(lines(&page), ["endpoint POST /api/things at https://h.test"]);
    assert_eq!(page.endpoints[0].heading.as_deref(), Some("/things"));
}

#[test]
fn a_heading_with_verb_and_path_is_an_endpoint_where_no_address_follows() {
    let text = "#### POST /a\n\n## Attributes\n\n| Attributes | Type | Description |\n| - | - | - |\n| x | string | m |\n\n\
        #### DELETE /b\n\n`GET` https://h.test/b\n";
    let page = page(text);
    let wanted = ["endpoint POST /a", "endpoint DELETE /b", "endpoint GET /b"];
    assert_has(&page, &wanted);
    assert_eq!(page.parameters[0].attribute.endpoints, [0]);
}

#[test]
fn an_address_that_fits_a_stated_template_is_an_example() {
    for heading in ["Request", "Something else"] {
        let text = format!(
            "## Method\n\n`POST` https://h.test/things/{{id}}\n\n## {heading}\n\n`POST` https://h.test/things/12\n\n## Response\n\n### 201\n"
        );
        let page = page(&text);
        let endpoint = "endpoint POST /things/{id} at https://h.test";
        let wanted = [endpoint, "status 201", "example address - printed"];
        assert_eq!(lines(&page), wanted);
        assert_eq!(
            (&page.statuses[0].endpoints, &page.examples[0].endpoints),
            (&vec![0], &vec![0])
        );
    }
}

#[test]
fn a_path_below_a_heading_of_its_own_is_stated_even_if_it_fits_a_template() {
    let text = "## Method\n\n#### /things/{id}\n\n`GET` https://h.test/things/{id}\n\n#### /things/count\n\n`GET` https://h.test/things/count\n";
    let wanted = ["endpoint GET /things/{id}", "endpoint GET /things/count"];
    assert_eq!(lines(&page(text)), wanted.map(|line| format!("{line} at https://h.test")));
}

#[test]
fn endpoints_in_a_row_share_what_follows() {
    let text = format!(
        "### API\n\n#### /a\n\n`PUT` https://h.test/a\n\n#### Or\n\nm\n\n#### /b\n\n`PUT` https://h.test/b\n\n### Header\n\n{HEADER}\n\
         #### Request Body\n\n```json\n{{\"v\": 1}}\n```\n"
    );
    let page = page(&text);
    assert_eq!(page.parameters[0].attribute.endpoints, [0, 1]);
    assert_eq!(page.examples[0].endpoints, [0, 1]);
}

#[test]
fn endpoints_share_nothing_that_stands_before_the_second_one() {
    let text = format!(
        "## Method\n\n`GET` https://h.test/a\n\n## Header\n\n{HEADER}\n## Response\n\n### 200\n\n## Method\n\n`GET` https://h.test/b\n\n## Response\n\n### 204\n"
    );
    let page = page(&text);
    assert_eq!(page.parameters[0].attribute.endpoints, [0]);
    let statuses: Vec<_> = page.statuses.iter().map(|status| status.endpoints.clone()).collect();
    assert_eq!(statuses, [[0], [1]]);
}

#[test]
fn what_every_request_carries_belongs_to_all_endpoints() {
    let text = format!(
        "## Método\n\n`GET` https://h.test/a\n\n## Header\n\n#### Toda requisição m.\n\n{HEADER}\n#### /b\n\n`GET` https://h.test/b\n"
    );
    assert_eq!(page(&text).parameters[0].attribute.endpoints, [0, 1]);
}

#[test]
fn an_example_address_with_the_name_of_an_attribute_more_is_a_call_of_its_own() {
    let table = "## Atributos\n\n### Opcionais\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| count | string | m |\n";
    let examples = "## Request Params\n\n`GET` https://h.test/queue?page=1\n\nou\n\n`GET` https://h.test/queue/count\n";
    let text = format!("## Método\n\n`GET` https://h.test/queue\n\n{table}\n{examples}");
    assert_has(&page(&text), &["endpoint GET /queue", "endpoint GET /queue/count"]);
    let value = text.replace("queue/count", "queue/12");
    assert!(!lines(&page(&value)).contains(&"endpoint GET /queue/12".to_owned()));
}

/// A page that states a verb, and shows the same address with another one.
fn two_verbs(stated: &str, shown: &str, body: &str) -> wagate_docs::Page {
    let table = "| Attribute | Type | Description |\n| - | - | - |\n";
    page(&format!(
        "## Method\n\n`{stated}` https://h.test/things\n\n### Header\n\n{HEADER}\n## Attributes\n\n### Optional\n\n{table}| page | integer | m |\n\n\
         ## Request Params\n\n#### Example URL\n\n`{shown}` https://h.test/things\n\n{body}## Response\n\n### 200\n\n{table}| id | string | m |\n\n\
         ```json\n{{\"id\": \"1\"}}\n```\n"
    ))
}

#[test]
fn of_two_verbs_of_one_address_the_facts_are_of_the_one_that_fits_the_bodies() {
    let body = "```json\n{\"page\": 1}\n```\n\n";
    for (stated, shown, body, place) in
        [("POST", "GET", "", "query"), ("GET", "POST", body, "body")]
    {
        let page = two_verbs(stated, shown, body);
        let has = |wanted: &str| lines(&page).iter().any(|line| line.starts_with(wanted));
        assert!(has(&format!("endpoint {stated} /things")), "{stated}");
        assert!(has(&format!("endpoint {shown} /things")), "{stated}");
        assert!(has(&format!("{place} page: integer optional of #2")), "{:?}", lines(&page));
        assert_eq!(page.parameters[0].attribute.endpoints, [0, 1], "a header is of both");
        assert_eq!(page.response_attributes[0].attribute.endpoints, [1]);
        assert_eq!(page.statuses[0].endpoints, [1]);
        assert!(page.examples.iter().all(|example| example.endpoints == [1]), "{stated}");
    }
}

#[test]
fn another_verb_that_does_not_fit_the_bodies_is_a_slip_in_the_example() {
    let page = two_verbs("GET", "POST", "");
    assert_eq!(page.endpoints.len(), 1);
    assert_eq!(page.response_attributes[0].attribute.endpoints, [0]);
}

#[test]
fn many_endpoints_and_headings_are_read_in_linear_time() {
    let count = 20_000;
    let stated: String = (0..count)
        .map(|index| format!("`GET` https://h.test/{{a}}/b{index}\n\n#### POST /c{index}\n\n"))
        .collect();
    let started = std::time::Instant::now();
    assert_eq!(page(&stated).endpoints.len(), 2 * count);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
