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
