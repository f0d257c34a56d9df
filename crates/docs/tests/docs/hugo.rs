//! Hugo pages.

use super::assert_has;
use wagate_docs::facts::{Origin, Role};
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
            "payload payload.thing: -",
            "payload payload.thing.id: -",
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
    assert!(page.parameters.is_empty());
    let fields: Vec<_> = page.response_attributes.iter().map(|known| &known.attribute).collect();
    assert_eq!(fields.len(), 1);
    assert_eq!((fields[0].name.as_str(), fields[0].values.len()), ("role", 2));
}

#[test]
fn reads_what_a_command_printed() {
    let page = page(
        "### Key\n\n```bash\n# No key\ncurl http://localhost:3000/api/sessions\n> {\"message\":\"Unauthorized\",\"statusCode\":401}\n```\n",
    );
    assert_has(&page, &["endpoint GET /api/sessions", "example response 401 json"]);
    assert_eq!(page.examples[0].line, 6);
}

#[test]
fn takes_a_list_after_a_payload_for_its_fields_wherever_it_says_where() {
    let page = page(
        "### Up\n\n```http request\nGET /up\n```\n```json\n{\"state\": \"ok\"}\n```\nWhere:\n- `state`: `'ok' | 'bad'` - m\n",
    );
    assert_has(&page, &["response - state: -"]);
    assert!(page.parameters.is_empty());
    assert_eq!(page.response_attributes[0].attribute.values, ["ok", "bad"]);
}

#[test]
fn does_not_repeat_the_object_that_a_nested_name_begins_with() {
    let page = page(
        "### A\n\n```http request\nPOST /api/a\n```\n```json {title=\"Body\"}\n{\"a\": {\"b\": {\"c\": 1}}}\n```\n- `a.b` - m\n  - `a.b.c` - m\n",
    );
    assert_has(&page, &["body a.b: - -", "body a.b.c: - -"]);
}

#[test]
fn reads_fields_of_the_object_that_the_heading_names() {
    let page = page(
        "### origin\n\n```json\n{\"event\": \"e\", \"payload\": {\"id\": 1, \"origin\": {\"id\": 2}}}\n```\nFields:\n- `id` - m\n",
    );
    assert_has(&page, &["payload payload.origin.id: -"]);
}

#[test]
fn gives_no_body_to_a_read_and_nothing_to_an_endpoint_that_the_text_left() {
    let page = page(
        "### A\n\n```http request\nGET /api/id\n```\n```json {title=\"Body\"}\n{\"id\": 1}\n```\n### B\n\n```http request\nPOST /api/undo\n```\nWhen you send a thing - this comes back\n```json {title=\"Response\"}\n{\"key\": 1}\n```\n```json {title=\"Body\"}\n{\"id\": 1}\n```\n",
    );
    let owners: Vec<usize> = page.examples.iter().map(|example| example.endpoints.len()).collect();
    assert_eq!(owners, [0, 0, 1]);
}

#[test]
fn takes_an_address_with_values_in_it_for_an_example() {
    let page = page(
        "### A\n\nUse [`GET /api/{session}/things/{id}`](x)\n\n```http request\nGET /api/main/things/1%40a?limit=5\n```\n### B\n\n```http request\nGET /api/files/1@a.jpg\n```\n",
    );
    assert_has(
        &page,
        &[
            "endpoint GET /api/{session}/things/{id}",
            "example address - printed",
            "query limit: - -",
        ],
    );
    assert_eq!(page.endpoints[1].origin, Origin::ExampleAddress);
    assert_eq!((page.endpoints.len(), page.endpoints[0].line), (2, 3));
}

#[test]
fn skips_files_of_other_programs() {
    assert!(page("### A\n\n```json {title=\"their_config.json\"}\n{\"a\": 1}\n```\n").is_empty());
}

#[test]
fn keeps_no_placeholder_as_a_value() {
    let page = page("### A\n\n```http request\nGET /api/a?session={NAME}&limit=1\n```\n");
    assert!(page.parameters[0].attribute.values.is_empty());
}

#[test]
fn knows_what_a_section_calls_deprecated() {
    let page = page(
        "## DEPRECATED\n\n### A\n\n```http request\nPOST /api/a\n```\n\n## B\n\n{{< callout context=\"danger\" title=\"DEPRECATED - m\" >}}\nm\n{{< /callout >}}\n\n```http request\nPOST /api/b\n```\n\n## C\n\n```http request\nPOST /api/c\n```\n```json {title=\"Body\"}\n{\"ids\": []}\n```\nUse `ids` (or deprecated `id`) field\n\n## d\n⚠️ **DEPRECATED**, m\n```json\n{\"event\": \"d\", \"payload\": {}}\n```\n",
    );
    assert_has(
        &page,
        &[
            "endpoint POST /api/a deprecated",
            "endpoint POST /api/b deprecated",
            "endpoint POST /api/c",
            "webhook d deprecated",
        ],
    );
    let old = page.parameters.iter().find(|known| known.attribute.deprecated);
    assert_eq!(old.map(|known| known.attribute.name.as_str()), Some("id"));
}

#[test]
fn takes_a_name_that_is_struck_through_for_deprecated() {
    let page = page("| **Events** | A |\n|---|:-:|\n| `new.one` | x |\n| ~~old.one~~ | x |\n");
    assert_has(&page, &["webhook new.one", "webhook old.one deprecated"]);
}

#[test]
fn reads_statuses_in_the_text() {
    let page = page(
        "### A\n\nFor both, otherwise you get `422 Unprocessable Entity`.\n\n#### B\n\n```http request\nPOST /api/b\n```\n#### C\n\n```http request\nPOST /api/c\n```\n### D\n\nIt says `404` if there is none:\n```http request\nGET /api/d\n```\n**503 Service Unavailable**\n```json\n{\"a\": 1}\n```\nThe default is `500`.\n",
    );
    let statuses: Vec<_> =
        page.statuses.iter().map(|known| (known.status, known.endpoints.clone())).collect();
    assert_eq!(statuses, [(422, vec![0, 1]), (503, vec![2]), (404, vec![2])]);
    assert_has(&page, &["example response 503 json"]);
}

#[test]
fn reads_names_with_a_value_and_the_names_that_a_payload_lacks() {
    let page = page(
        "### A\n\n```http request\nPOST /api/a\n```\n```json {title=\"Body\"}\n{\"text\": \"a\", \"font\": 1}\n```\n- `text` - m\n- `font: 1` - m\n- `to` - m\n\nAdditional options:\n- `reply_to: a@b` - m\n- `tags` - m\n",
    );
    assert_has(&page, &["body text: - -", "body font: - -", "body to: - -"]);
    assert_has(&page, &["body reply_to: - -", "body tags: - -"]);
    assert_eq!(page.parameters[1].attribute.values, ["1"]);
}

#[test]
fn names_an_event_as_heading_and_title_do() {
    let page = page(
        "### thing.ack.group\n\n```json {title=\"thing.ack.group\"}\n{\"event\": \"thing.ack\", \"payload\": {}}\n```\n",
    );
    assert_has(&page, &["webhook thing.ack.group"]);
}

#[test]
fn keeps_the_endpoint_below_lower_headings() {
    let page = page(
        "## A\n\n```http request\nPOST /api/a\n```\n### B\n\n```http request\nPOST /api/b\n```\n### C\n\n```json {title=\"Body\"}\n{\"c\": 1}\n```\n## D\n\n```json {title=\"Body\"}\n{\"d\": 1}\n```\n",
    );
    assert_eq!(page.examples[0].endpoints, [0]);
    assert!(page.examples[1].endpoints.is_empty());
}

#[test]
fn shares_a_body_between_verbs_and_a_response_between_a_read_with_and_without_one() {
    let page = page(
        "## A\n\n```http request\nPOST /api/a\n```\n```http request\nPUT /api/a/{id}\n```\n```json\n{\"a\": 1}\n```\n## B\n\n```http request\nGET /api/b\n```\n- `limit=1` - m\n\n```http request\nPOST /api/b\n```\n```json {title=\"Request\"}\n{\"limit\": 1}\n```\n```json {title=\"Response\"}\n{\"b\": 1}\n```\n",
    );
    let owners: Vec<_> = page.examples.iter().map(|example| example.endpoints.clone()).collect();
    assert_eq!(owners, [vec![0, 1], vec![3], vec![2, 3]]);
    assert_has(&page, &["example request - json"]);
}

#[test]
fn takes_an_untitled_payload_after_a_statement_for_the_body() {
    let page = page(
        "## A\n\n```http request\nPOST /api/a\n```\n```json\n{\"a\": 1, \"b\": 2}\n```\nKinds:\n```json\n{\"kind\": 1}\n```\n## B\n\n```json\n{\"a\": 3, \"b\": 4}\n```\n",
    );
    let roles: Vec<_> = page.examples.iter().map(|example| example.role).collect();
    assert_eq!(roles, [Role::Request, Role::Unplaced, Role::Request]);
    assert_eq!(page.examples[2].endpoints, [0]);
}

#[test]
fn takes_the_call_in_a_sentence_where_nothing_else_states_one() {
    let page = page(
        "## A\n\nSet `config.way` fields when you `POST /api/a`:\n- `host` - m\n- `user` and `word` - m\n\n```json\n{\"name\": 1, \"config\": {\"way\": {\"host\": 1}}}\n```\n```json\n{\"name\": 1, \"config\": {\"way\": {\"host\": 1, \"user\": 1, \"word\": 1}}}\n```\n## B\n\nUnlike `GET /api/b` this is no call.\n",
    );
    assert_has(&page, &["endpoint POST /api/a", "body config.way.host: - -"]);
    assert_has(&page, &["body config.way.user: - -", "body config.way.word: - -"]);
    assert_eq!(page.endpoints.len(), 1);
}

#[test]
fn reads_every_command_with_its_query_and_without_its_headers() {
    let page = page(
        "### A\n\n```http request\nGET /api/{id}/things\n```\n```bash\n# It's the first\ncurl http://localhost/api/1/things -H 'X-Key: a'\n\ncurl 'http://localhost/api/1/things?all=true' -H 'Content-Type: a/b'\n```\n",
    );
    assert_has(&page, &["query all: - -"]);
    assert_eq!((page.endpoints.len(), page.parameters.len()), (1, 1));
}

#[test]
fn reads_the_address_of_a_websocket() {
    let page = page(
        "## W\n\n```bash\nwebsocat -E ws://localhost:3000/ws?x-key=1\n```\nParameters:\n- `session` - m\n",
    );
    assert_has(&page, &["endpoint GET /ws", "query x-key: - -", "query session: - -"]);
}

#[test]
fn reads_what_stands_before_its_endpoint_or_its_payload() {
    let page = page(
        "## API\n- `{session}` - m\n\n### A\n\n```http request\nGET /api/{session}/a\n```\nNotes about fields:\n- `seen` - m, can be `yes`, `no`, or `maybe`\n\n```json\n[{\"a\": {\"seen\": \"yes\"}}]\n```\n",
    );
    assert_has(&page, &["path session: - -", "response - seen: -"]);
    assert_eq!(page.response_attributes[0].attribute.values, ["yes", "no", "maybe"]);
}

#[test]
fn reads_values_that_are_listed_with_an_explanation_or_below_a_field() {
    let page = page(
        "### A\n\n```http request\nGET /api/a?role=x\n```\nAvailable parameters:\n- `ack=ONE` - m\n  - `ONE, ack: 1` - m\n  - `TWO, ack: 2` - m\n- `role` can be `x`, `y`\n\n### e\n\n```json\n{\"event\": \"e\", \"payload\": {\"state\": \"on\"}}\n```\n- `state` - m\n    - `on`\n    - `off`\n",
    );
    let values: Vec<_> =
        page.parameters.iter().map(|known| known.attribute.values.join(" ")).collect();
    assert_eq!(values, ["x y", "ONE TWO"]);
    assert_eq!(page.payload_attributes[0].values, ["on", "off"]);
    assert_eq!(page.payload_attributes.len(), 1);
}

#[test]
fn a_fact_of_a_webhook_belongs_to_its_event() {
    let page = page(
        "### a.one\n\n```json {title=\"a.one\"}\n{\"event\": \"a.one\", \"payload\": {\"body\": \"x\"}}\n```\n- `body` - m\n\n### b.two\n\n```json {title=\"b.two\"}\n{\"event\": \"b.two\", \"payload\": {\"state\": \"ON\"}}\n```\n- `state` - m\n- `more` - m\n",
    );
    let told: Vec<(String, Vec<usize>)> = page
        .payload_attributes
        .iter()
        .map(|known| (known.name.clone(), known.events.clone()))
        .collect();
    let wanted = [("payload.body", 0), ("payload.state", 1), ("payload.more", 1)];
    let wanted = wanted.map(|(name, event)| (name.to_owned(), vec![event]));
    assert_eq!(told, wanted);
}

#[test]
fn reads_calls_in_fences_without_a_language_in_bash_and_alone_in_a_line() {
    let page = page(
        "### A\n\n```\nGET /api/{session}/a\n```\n- `limit` - m\n- `offset` - m\n\n```\nGET /api/{session}/a?limit=1\n```\n\n### B\n\n```bash\nPOST /api/b\n```\n\n### C\nWords\n`GET /api/c`\n\nSee `GET /api/d` for more.\n",
    );
    assert_has(
        &page,
        &[
            "endpoint GET /api/{session}/a",
            "endpoint POST /api/b",
            "endpoint GET /api/c",
            "query limit: - -",
            "query offset: - -",
        ],
    );
    assert_eq!(page.endpoints.len(), 3);
    assert_eq!(page.mentions.len(), 1);
}

#[test]
fn reads_the_values_that_a_list_before_its_payload_gives_and_the_object_that_an_item_describes() {
    let page = page(
        "### s\n- `ON` - m\n- `OFF` - m\n\n```json {title=\"s\"}\n{\"event\": \"s\", \"payload\": {\"status\": \"ON\", \"old\": [{\"status\": \"OFF\"}], \"reply\": null}}\n```\n- `reply`: Object with info (`null` if none), includes `id`, `body`\n",
    );
    assert_eq!(page.payload_attributes[0].name, "payload.status");
    assert_eq!(page.payload_attributes[0].values, ["ON", "OFF"]);
    assert_has(
        &page,
        &[
            "payload payload.reply: object",
            "payload payload.reply.id: -",
            "payload payload.reply.body: -",
        ],
    );
}

#[test]
fn an_ellipsis_is_no_value() {
    let locks = super::drift::locks(&[(
        "waha/content/docs/how-to/things/index.md",
        "```json {title=\"e\"}\n{\"event\": \"e\", \"payload\": {\"id\": \"x\", \"_data\": ..., ...}}\n```\n",
    )]);
    let text = locks["waha"].to_text().expect("a lock is JSON");
    assert!(text.contains("payload.id") && !text.contains("_data"), "{text}");
}

#[test]
fn items_of_words_may_end_in_the_values_of_a_member() {
    let text = |last: &str| {
        format!(
            "### Pin\n\n```http request\nPOST /api/pin\n```\n\n```jsonc {{title=\"Body\"}}\n{{\"duration\": 1}}\n```\n\n- one day - `duration=1`\n- a week - `{last}`\n"
        )
    };
    let found = page(&text("duration=7"));
    assert_has(&found, &["body duration: - -"]);
    assert_eq!(found.parameters[0].attribute.values, ["1", "7"]);
    assert!(page(&text("LIMIT=7")).parameters.is_empty());
}

#[test]
fn a_sentence_behind_the_first_may_say_that_a_field_is_a_list() {
    let found = page(
        "### Vote\n\n```http request\nPOST /api/vote\n```\n\n```json\n{\"votes\": [\"a\"], \"id\": \"1\"}\n```\n\n- `votes` - m m. Array of strings, m\n- `id` - the id\n",
    );
    assert_has(&found, &["body votes: array -", "body id: - -"]);
}

#[test]
fn a_table_explains_the_members_of_an_object_that_a_body_has() {
    let table = "| Scope | Default | Description |\n|---|---|---|\n| `read` | `true` | m |\n| `send` | `true` | m |\n| `app` | `true` | m |\n";
    let call = "### Keys\n\n```http request\nPOST /api/keys\n```\n\n";
    let object = "{\"actions\": {\"read\": true, \"send\": true, \"app\": false}}";
    let body = format!("```jsonc {{title=\"Body\"}}\n{object}\n```\n\n");
    let response = format!("```jsonc {{title=\"Response\"}}\n[{object}]\n```\n\n");
    for text in
        [format!("## m\n\n{table}\n{call}{body}"), format!("{call}{body}{response}## m\n\n{table}")]
    {
        let found = page(&text);
        let wanted = ["body actions.read: - -", "body actions.send: - -", "body actions.app: - -"];
        assert_has(&found, &wanted);
        assert!(found.response_attributes.is_empty());
        assert!(found.parameters.iter().all(|known| known.attribute.endpoints == [0]));
    }
    let answered = page(&format!("{call}{response}{table}"));
    assert_has(&answered, &["response - actions.app: -"]);
    let other = page(&format!("{call}{body}{}", table.replace("`app`", "`other`")));
    assert!(other.parameters.is_empty(), "no object has all of these");
}
