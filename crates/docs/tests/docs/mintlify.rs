//! MDX pages for Mintlify.

use super::{assert_has, lines};
use std::fs;
use wagate_docs::drift::Scope;
use wagate_docs::{Filter, Page, lock, read};

const PAGE: &str = "---\ntitle: \"Send\"\napi: \"POST /instances/{instanceId}/token/{token}/send-list\"\n---\n\nimport Token from '/snippets/en/params/token.mdx'\nimport Answer from '/snippets/en/response/answer.mdx'\n\n## Attributes\n\n### Required\n\n<Token />\n\n<ParamField body=\"phone\" type=\"string\" required>\n  Words\n</ParamField>\n\n<ParamField\n  body=\"rows\"\n  type=\"array\"\n  required\n>\n  <Expandable title=\"Properties\">\n    <ParamField body=\"kind\" type=\"string\" required>\n      One of `CALL`, `URL` or `REPLY`\n    </ParamField>\n  </Expandable>\n</ParamField>\n\n### Optional\n\n<ParamField query=\"page\" type=\"number\" default=\"1\">Words</ParamField>\n\n## Request Body\n\n```json\n{ \"phone\": \"1\", \"rows\": [{ \"kind\": \"CALL\" }] }\n```\n\n## Response\n\n### 200\n\n<Answer />\n\n```json\n{ \"id\": \"1\" }\n```\n\n### 405\n\nWords\n";

fn folder(pages: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let parts = [
        (
            "docs.json",
            r#"{ "api": { "mdx": { "server": "https://api.z-api.io", "auth": { "method": "key", "name": "Client-Token" } } } }"#,
        ),
        (
            "snippets/en/params/token.mdx",
            "<ParamField path=\"token\" type=\"string\" required>\n  Words\n</ParamField>\n",
        ),
        (
            "snippets/en/response/answer.mdx",
            "<ResponseField name=\"id\" type=\"string\">\n  Words\n</ResponseField>\n",
        ),
    ];
    for (name, text) in parts.iter().chain(pages) {
        let file = folder.path().join("z-api/site").join(name);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    folder
}

fn page(text: &str) -> Page {
    let folder = folder(&[("en/a.mdx", text)]);
    let corpus = read(folder.path(), &Filter::default());
    assert_eq!(corpus.pages.len(), 1, "{corpus:?}");
    corpus.pages.into_iter().next().expect("there is one")
}

#[test]
fn reads_the_endpoint_the_fields_and_the_parts_of_a_page() {
    let page = page(PAGE);
    let base = "/instances/{instanceId}/token/{token}/send-list";
    assert_has(
        &page,
        &[
            &format!("endpoint POST {base}"),
            "header Client-Token: - -",
            "path token: string mandatory",
            "body phone: string mandatory",
            "body rows: array mandatory",
            "body rows.kind: string mandatory",
            "query page: number optional",
            "response 200 id: string",
            "status 200",
            "status 405",
            "example request - json",
            "example response 200 json",
        ],
    );
    assert_eq!(page.endpoints[0].host.as_deref(), Some("https://api.z-api.io"));
    let kind = page.parameters.iter().find(|known| known.attribute.name == "rows.kind");
    let kind = &kind.expect("it is read").attribute;
    assert_eq!((kind.line, kind.values.len()), (25, 3));
    assert_eq!(page.endpoints[0].line, 3);
}

#[test]
fn reads_what_a_webhook_delivers_and_no_answer_of_the_call_that_sets_it() {
    let page = page(
        "---\ntitle: \"On send\"\napi: \"PUT /instances/{instanceId}/token/{token}/update-webhook\"\n---\n\n### Webhook Response\n\n### Response Attributes\n\n<ResponseField name=\"type\" type=\"string\">\n  In this case `DeliveryCallback`\n</ResponseField>\n\n<ResponseField name=\"phone\" type=\"string\">\n  Words\n</ResponseField>\n\n```json\n{ \"type\": \"DeliveryCallback\", \"phone\": \"1\" }\n```\n\n## Response\n\n### 200\n\n```json\n{ \"value\": true }\n```\n",
    );
    assert_has(
        &page,
        &["webhook DeliveryCallback", "payload phone: string", "example response 200 json"],
    );
    assert!(page.payload_attributes.iter().all(|known| known.events == [0]));
    assert!(!lines(&page).iter().any(|line| line.starts_with("response 200")));
}

#[test]
fn reads_tables_of_headers_placeholders_and_statuses_among_the_words() {
    let text = "---\ntitle: \"Introduction\"\n---\n\n## Base\n\n```\nhttps://h.test/instances/{instanceId}\n```\n\n\
        | Parameter | Description |\n|-----------|------|\n| `instanceId` | m |\n| `other` | m |\n\n\
        | Header | Description |\n|--------|---|\n| `Client-Token` | m |\n\n| Code | Description |\n|------|---|\n| `200` | m |\n| `415` | m |\n\n\
        | Format | Syntax |\n|---|---|\n| Bold | `415` |\n";
    assert_eq!(
        lines(&page(text)),
        ["path instanceId: - -", "header Client-Token: - -", "status 200", "status 415"]
    );
}

#[test]
fn a_sentence_tells_what_the_payload_is_that_stands_in_no_part_of_the_page() {
    let text = "---\ntitle: \"Security\"\n---\n\n## Words\n\nThe API responds with an error, as in:\n\n```json\n{ \"error\": \"w\" }\n```\n\n## More\n\n```json\n{ \"a\": 1 }\n```\n";
    assert_eq!(lines(&page(text)), ["example response - json", "example unplaced - json"]);
}

#[test]
fn values_stand_in_parentheses_in_plain_words() {
    let text = PAGE
        .replace("One of `CALL`, `URL` or `REPLY`", "Words (EN or PT)")
        .replace("default=\"1\">Words", "default=\"1\">Words (one or two)")
        .replace(
            "  Words\n</ParamField>\n\n<ParamField\n",
            "  Words (1 or ONE)\n</ParamField>\n\n<ParamField\n",
        );
    let page = page(&text);
    let values = page.parameters.iter().filter(|known| !known.attribute.values.is_empty());
    let values: Vec<_> = values
        .map(|known| (known.attribute.name.as_str(), known.attribute.values.join(" ")))
        .collect();
    assert_eq!(values, [("rows.kind", "EN PT".to_owned())]);
}

#[test]
fn an_edition_in_another_dialect_is_compared_by_operation_and_told_once() {
    let old = |name: &str| {
        format!(
            "## Método\n\n`POST` https://api.z-api.io/instances/I/token/T/{name}\n\n## Atributos\n\n### Obrigatórios\n\n| Atributos | Tipo | Descrição |\n| :-- | :-- | :-- |\n| phone | string | w |\n| gone | string | w |\n\n## Request Body\n\n```json\n{{ \"phone\": \"1\" }}\n```\n\n## Response\n\n### 200\n\n| Atributos | Tipo | Descrição |\n| :-- | :-- | :-- |\n| id | string | w |\n"
        )
    };
    let names = ["send-a", "send-b", "send-c"];
    let olds: Vec<(String, String)> =
        names.iter().map(|name| (format!("z-api/pt/{name}.md"), old(name))).collect();
    let olds: Vec<(&str, &str)> =
        olds.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let news: Vec<(String, String)> = names
        .iter()
        .map(|name| (format!("en/{name}.mdx"), PAGE.replace("send-list", name)))
        .collect();
    let news: Vec<(&str, &str)> =
        news.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let new = lock(&read(folder(&news).path(), &Filter::default()));
    let drift =
        wagate_docs::drift(&super::drift::locks(&olds), &new, wagate_spec::bundled(), Scope::All);
    let pages: Vec<_> = drift
        .changes
        .iter()
        .filter(|change| change.kind.to_string().starts_with("page-"))
        .collect();
    let told: Vec<_> = pages
        .iter()
        .map(|page| (page.old.as_deref(), page.new.as_deref(), page.carries.len()))
        .collect();
    assert_eq!(told, [(Some("z-api/pt"), None, 3), (None, Some("z-api/site"), 3)]);
    let gone = drift.changes.iter().filter(|change| {
        change.kind.to_string() == "parameter-removed" && change.fact.ends_with("body gone")
    });
    assert_eq!(gone.count(), 3);
    let operations: Vec<String> = drift
        .changes
        .iter()
        .map(|change| change.kind.to_string())
        .filter(|kind| kind.starts_with("operation-"))
        .collect();
    assert_eq!(operations, ["operation-moved"; 3]);
}
