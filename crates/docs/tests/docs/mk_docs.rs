//! Pages for MkDocs, and the same as MkDocs Material serves them.

use super::{assert_has, lines};
use serde_json::Value;
use std::fs;
use wagate_docs::facts::{Dialect, ProblemKind};
use wagate_docs::{Filter, Page, read, read_page};

const SEND: &str = include_str!("mk_docs/send-thing.md");
const TAKE: &str = include_str!("mk_docs/take-thing.md");
const MOVED: &str = include_str!("mk_docs/thing-moved.md");

/// The sources of pages, and what MkDocs made of them.
const SERVED: [(&str, &str); 3] = [
    (SEND, include_str!("mk_docs/send-thing.html")),
    (TAKE, include_str!("mk_docs/take-thing.html")),
    (MOVED, include_str!("mk_docs/thing-moved.html")),
];

fn source(text: &str) -> Page {
    read_page("green-api/docs/api/page.md", text)
}

fn served(html: &str) -> Page {
    read_page("green-api/site/api/page/index.html", html)
}

/// A page of a method whose request has the given verb and path.
fn method(call: &str, rest: &str) -> Page {
    source(&format!("# Call\n\n## Request {{#request}}\n\n```\n{call}\n```\n\n{rest}"))
}

/// A table of parameters with the given rows.
fn parameters(rows: &str) -> String {
    let head = "Parameter | Type | Mandatory | Description\n--- | --- | --- | ---\n";
    format!("### Words {{#request-parameters}}\n\n{head}{rows}\n")
}

const POST: &str = "POST https://h.test/waInstance{{idInstance}}/call/{{apiTokenInstance}}";
const GET: &str = "GET https://h.test/waInstance{{idInstance}}/call/{{apiTokenInstance}}";

#[test]
fn reads_the_page_of_a_method() {
    let page = source(SEND);
    assert_eq!((page.dialect, page.title.as_deref()), (Dialect::MkDocs, Some("SendThing")));
    assert_eq!(
        lines(&page),
        [
            "endpoint POST /waInstance{idInstance}/sendThing/{apiTokenInstance} at {{apiUrl}}",
            "body chatId: string mandatory",
            "body colour: string optional = red | blue",
            "body size: integer -",
            "body place: object optional",
            "body place.city: string mandatory",
            "body place.kind: string optional = far | near | away | orbit | deep",
            "response - idThing: string",
            "response - sent: boolean",
            "status 400 with text",
            "status 466 with text",
            "example request - json",
            "example request - json",
            "example response - json",
        ]
    );
    assert!(page.problems.is_empty() && page.mentions.is_empty(), "{page:?}");
    let line =
        |wanted: &str| SEND.lines().position(|line| line.contains(wanted)).expect("a line") + 1;
    assert_eq!(page.endpoints[0].line, line("{{apiUrl}}") - 1);
    assert_eq!(page.parameters[4].attribute.line, line("`city`"));
    assert_eq!(page.examples[1].line, line("100-200@g.us") - 1);
    assert_eq!(page.statuses[0].identifier.as_deref(), Some("bad thing, \"x\" & <y>"));
}

#[test]
fn reads_a_page_whose_headings_have_no_ids() {
    assert_eq!(
        lines(&source(TAKE)),
        [
            "endpoint GET /waInstance{idInstance}/takeThing/{apiTokenInstance}/{thingId} at https://api.example.test",
            "path thingId: integer mandatory",
            "query limit: integer optional",
            "response - state: string = on | off",
            "response - parts: array",
            "response - parts.id: string",
            "status 404 with text",
            "example response - json",
        ]
    );
}

#[test]
fn reads_the_page_of_a_notification() {
    let page = source(MOVED);
    assert_eq!(
        lines(&page),
        [
            "payload messageData: -",
            "payload messageData.typeMessage: string = farMessage | nearMessage",
            "payload messageData.thingData: object",
            "payload messageData.thingData.speed: double",
            "example webhook - json",
            "webhook thingReceived farMessage",
            "webhook thingReceived nearMessage",
        ]
    );
    assert!(page.payload_attributes.iter().all(|field| field.events == [0, 1]));
    assert_eq!(page.examples[0].events, [0, 1]);
}

/// The facts of a page without what differs between two forms of it.
fn plain(page: &Page) -> Value {
    let mut value = serde_json::to_value(page).expect("a page is JSON");
    for name in ["path", "dialect", "hash"] {
        value.as_object_mut().expect("a page is an object").remove(name);
    }
    without_lines(&mut value);
    value
}

fn without_lines(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("line");
            members.values_mut().for_each(without_lines);
        }
        Value::Array(items) => items.iter_mut().for_each(without_lines),
        _ => {}
    }
}

#[test]
fn a_page_as_it_is_served_has_the_facts_of_its_source() {
    for (text, html) in SERVED {
        let (source, served) = (source(text), served(html));
        assert_eq!(served.dialect, Dialect::MkDocsHtml);
        assert_ne!(source.hash, served.hash);
        assert_eq!(plain(&source), plain(&served));
    }
}

#[test]
fn only_the_article_of_a_served_page_is_read() {
    let table = "<h2 id=\"response\">R</h2><table><thead><tr><th>Field</th><th>Type</th></tr></thead>\
                 <tbody><tr><td>NAME</td><td>string</td></tr></tbody></table>";
    let (around, inner) = (table.replace("NAME", "around"), table.replace("NAME", "inner"));
    let page = served(&format!(
        "<nav>{around}</nav><article class=\"other\">{around}</article>\
         <article class=\"md-content__inner md-typeset\">{inner}</article>{around}"
    ));
    assert_eq!(lines(&page), ["response - inner: string"]);
    assert!(served(&around).is_empty());
}

#[test]
fn numbers_of_lines_are_no_text_of_a_served_page() {
    let code = "<table class=\"highlighttable\"><tr><td class=\"linenos\"><pre><span></span>1\n2</pre></td>\
                <td class=\"code\"><pre><code>{\n}</code></pre></td></tr></table>";
    let page = served(&format!(
        "<article class=\"md-content__inner\"><h3 id=\"response-example-body\">E</h3><p>HTTP 466:</p>{code}</article>"
    ));
    assert_eq!(lines(&page), ["example response 466 json"]);
    assert_eq!(page.examples[0].raw, "{\n}\n");
}

#[test]
fn a_served_page_that_is_nested_too_deep_is_told_and_not_read() {
    let article = |inner: &str| format!("<article class=\"md-content__inner\">{inner}</article>");
    for part in
        ["<div>", "<b id=x>", "<table><tr><td>", "<ul><li>", "<div></b>", "<table><b><td></b>"]
    {
        let begin = std::time::Instant::now();
        let page = served(&article(&part.repeat(40_000)));
        assert!(begin.elapsed().as_secs() < 20, "{part}: {:?}", begin.elapsed());
        let problems: Vec<_> = page.problems.iter().map(|problem| problem.kind).collect();
        assert_eq!(problems, [ProblemKind::NothingFound], "{part}");
    }
    // What may be left open, or is closed in its own way, is no deeper for it.
    let flat =
        "<p>a<br><li>b<svg><path d=\"x>\"/></svg><!-- <div> --><script>\"<div>\"</script></li>";
    let head = "<h2 id=\"request\">R</h2><pre><code>GET https://h.test/{{id}}</code></pre>";
    let page = served(&article(&(flat.repeat(500) + head)));
    assert_eq!(lines(&page), ["endpoint GET /{id} at https://h.test"]);
}

#[test]
fn the_pages_of_a_site_are_found_and_html_elsewhere_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    for (file, text) in [
        ("site/api/send/index.html", SERVED[0].1),
        ("site/sitemap.xml", "<urlset/>"),
        ("docs/api/take.md", TAKE),
        ("docs/api/take.html", SERVED[1].1),
    ] {
        let file = folder.path().join("green-api").join(file);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    let corpus = read(folder.path(), &Filter::default());
    let found: Vec<_> =
        corpus.pages.iter().map(|page| (page.path.as_str(), page.dialect)).collect();
    assert_eq!(
        found,
        [
            ("green-api/docs/api/take.md", Dialect::MkDocs),
            ("green-api/site/api/send/index.html", Dialect::MkDocsHtml)
        ]
    );
    assert!(corpus.pages.iter().all(|page| page.endpoints.len() == 1));
}

#[test]
fn ids_tell_the_parts_of_a_page_whatever_its_words() {
    let text = |request: &str, body: &str, response: &str| {
        format!(
            "# X\n\n## Аа {request}\n\n```\n{POST}\n```\n\n### Бб {body}\n\n```json\n{{}}\n```\n\n## Вв {response}\n\n\
             | Поле | Тип |\n| --- | --- |\n| `id` | **string** |\n"
        )
    };
    let page = source(&text("{#request}", "{#request-example-body}", "{ #response .wide }"));
    assert_has(&page, &["example request - json", "response - id: string"]);
    let page = source(&text("", "", ""));
    assert!(page.response_attributes.is_empty());
    assert_has(&page, &["example unplaced - json"]);
}

#[test]
fn headings_without_ids_are_told_by_their_words() {
    let page = |[request, parameters, body, response, fields, answer, errors]: [&str; 7]| {
        let table = "Parameter | Type\n--- | ---\n`a` | string\n";
        let example = "```json\n{}\n```\n";
        source(&format!(
            "# X\n\n## {request}\n\n```\n{POST}\n```\n\n### {parameters}\n\n{table}\n### {body}\n\n{example}\n\
             ## {response}\n\n### {fields}\n\n{table}\n### {answer}\n\n{example}\n### {errors}\n\n{table}"
        ))
    };
    for headings in [
        [
            "Request",
            "Request parameters",
            "Request body example",
            "Response",
            "Response fields",
            "Response body example",
            "X errors",
        ],
        [
            "Запрос",
            "Параметры запроса",
            "Пример тела запроса",
            "Ответ",
            "Поля ответа",
            "Пример тела ответа",
            "Ошибки X",
        ],
        [
            "Requisição",
            "Parâmetros da requisição",
            "Exemplo da requisição",
            "Resposta",
            "Campos da resposta",
            "Exemplo de resposta",
            "Erros X",
        ],
    ] {
        assert_eq!(
            lines(&page(headings)),
            [
                "endpoint POST /waInstance{idInstance}/call/{apiTokenInstance} at https://h.test",
                "body a: string -",
                "response - a: string",
                "example request - json",
                "example response - json",
            ],
            "{headings:?}"
        );
    }
}

#[test]
fn programs_are_no_facts() {
    let page = method(
        POST,
        "### Body {#request-example-body}\n\n```python\n{\"a\": 1}\n```\n\n=== \"Shell\"\n\n    ```shell\n    POST https://h.test/x/{{id}}\n    ```\n\n## More {#request-example-php}\n\n```json\n{}\n```\n",
    );
    assert_eq!(page.endpoints.len(), 1);
    let roles: Vec<_> = page.examples.iter().map(|example| example.role.as_str()).collect();
    assert_eq!(roles, ["unplaced"]);
}

#[test]
fn the_verb_may_stand_apart_from_the_address() {
    let address = "{{apiUrl}}/partner/make/{{partnerToken}}";
    for text in [
        format!("```\nPUT\n{address}\n```"),
        format!("PUT\n\n```\n{address}\n```"),
        format!("```shell title=\"PUT\"\n{address}\n```"),
        format!("Send a PUT request there:\n\n```\n{address}\n```"),
        format!("`PUT {address}`"),
    ] {
        let page = source(&format!("# X\n\n## Request\n\n{text}\n"));
        assert_eq!(
            lines(&page),
            ["endpoint PUT /partner/make/{partnerToken} at {{apiUrl}}"],
            "{text}"
        );
    }
    let page = source(&format!("# X\n\n## Elsewhere\n\n```\n{address}\n```\n"));
    assert!(page.endpoints.is_empty());
    let socket =
        "# X\n\n```\nwss://h.test/waInstance{{idInstance}}/scan/{{apiTokenInstance}\n```\n";
    let wanted =
        "endpoint WEBSOCKET /waInstance{idInstance}/scan/{apiTokenInstance} at wss://h.test";
    assert_eq!(lines(&source(socket)), [wanted]);
}

#[test]
fn parameters_are_sent_where_the_page_says_or_the_verb_tells() {
    let rows = "`a` | string | Да | x\n`b` | **string** | Não | x\n`e` | string | opcional | x\n`c` | string | Sim | A query parameter\n\
                `idInstance` | string | нет | x\n`d` | string | Если | The last part of the URL\n";
    let body = method(POST, &parameters(rows));
    let query = method(GET, &parameters(rows));
    let both =
        ["query c: string mandatory", "path idInstance: string optional", "path d: string -"];
    assert_has(
        &body,
        &["body a: string mandatory", "body b: string optional", "body e: string optional"],
    );
    assert_has(&query, &["query a: string mandatory", "query b: string optional"]);
    assert_has(&body, &both);
    assert_has(&query, &both);
    let named = method(
        &format!("{GET}?seconds={{{{seconds}}}}"),
        &parameters("`seconds` | integer | No | x\n"),
    );
    assert_has(&named, &["query seconds: integer optional"]);
    assert_eq!(named.parameters.len(), 1);
}

#[test]
fn values_are_those_that_a_row_announces_or_explains() {
    let values = |meaning: &str| {
        let page = method(POST, &parameters(&format!("`a` | string | No | {meaning}\n")));
        page.parameters[0].attribute.values.clone()
    };
    assert_eq!(values("One. Takes values: `x`, `y` or `z`. See `other`"), ["x", "y", "z"]);
    assert_eq!(values("Возможные значения: `x`, `y`"), ["x", "y"]);
    assert_eq!(values("valores possíveis: `x`<br>`y`"), ["x", "y"]);
    assert_eq!(values("The parameter takes on the value `x`"), ["x"]);
    assert_eq!(values("`x` - one; `y` — two"), ["x", "y"]);
    assert_eq!(
        values(":\n| | `x y` - one\n| | | `z`\n| | word - two\n| | two words\n"),
        ["x y", "z", "word"]
    );
    assert_eq!(values("Only if `kind` = `x`. The default is `y`"), [""; 0]);
}

#[test]
fn lines_before_tables_name_the_object() {
    let table = "Field | Type | Description\n--- | --- | ---\n";
    for line in [
        "Fields of the object `inner`",
        "Поля объектов из массива `inner[]`:",
        "Parameters of `inner` object:",
        "`inner` array items",
        "`Inner`array parameters",
        "Campos do objeto inner",
        "### Campos do objeto `inner`",
    ] {
        let page = method(
            POST,
            &format!(
                "## R {{#response}}\n\n{table}`inner` | object | x\n\n{line}\n\n{table}`a` | string | x\n"
            ),
        );
        assert_has(&page, &["response - inner.a: string"]);
    }
    for line in [
        "The `inner` is explained here",
        "`inner` = `x`",
        "What `inner` and `outer`",
        "About inner",
    ] {
        let page = method(
            POST,
            &format!(
                "## R {{#response}}\n\n{table}`inner` | object | x\n\n{line}\n\n{table}`a` | string | x\n"
            ),
        );
        assert_has(&page, &["response - a: string"]);
    }
}

#[test]
fn an_id_that_its_author_gave_counts_more_than_the_object_in_a_heading() {
    let table = "Field | Type\n--- | ---\n`a` | string\n";
    let heading = |id: &str| {
        let page = source(&format!(
            "# X\n\n## W {{#webhook}}\n\n### Fields of the webhook object `moved`{id}\n\n{table}"
        ));
        page.payload_attributes.last().expect("a field").object.clone()
    };
    assert_eq!(heading(" {#webhook-parameters}"), None);
    assert_eq!(heading("").as_deref(), Some("moved"));
    assert_eq!(heading(" {#fields-of-the-webhook-object-moved}").as_deref(), Some("moved"));
}

#[test]
fn a_field_that_is_told_again_completes_the_first() {
    let table = "Field | Type | Description\n--- | --- | ---\n";
    let page = method(
        GET,
        &format!(
            "## R {{#response}}\n\n{table}`type` | string | x\n\n#### One {{#response-type-one}}\n\n{table}`type` | string | `one` - x\n\n#### Two {{#response-type-two}}\n\n{table}`type` | string | `two` - x\n`more` | string | x\n"
        ),
    );
    let answer: Vec<String> =
        lines(&page).into_iter().filter(|line| line.starts_with("response")).collect();
    assert_eq!(answer, ["response - type: string = one | two", "response - more: string"]);
}

#[test]
fn what_an_answer_holds_is_no_parameter_whatever_the_id_says() {
    let page =
        method(GET, &format!("## R {{#response}}\n\n{}", parameters("`a` | string | No | x\n")));
    assert_has(&page, &["response - a: string"]);
    assert!(page.parameters.is_empty());
}

#[test]
fn the_event_is_told_by_its_row_or_its_example() {
    let table = "Parameter | Type | Description\n--- | --- | ---\n`typeWebhook` | string | Takes the value `moved`\n";
    let row = source(&format!("# X\n\n## F {{#webhook-parameters}}\n\n{table}"));
    assert_has(&row, &["webhook moved", "payload typeWebhook: string"]);
    assert_eq!(row.payload_attributes[0].events, [0]);
    let example = |payload: &str| {
        source(&format!("# X\n\n### E {{#webhook-example-body}}\n\n```json\n{payload}\n```\n"))
    };
    assert_has(&example("{\"typeWebhook\": \"gone\"}"), &["webhook gone"]);
    let both = example("{\"typeWebhook\": \"gone\", \"messageData\": {\"typeMessage\": \"far\"}}");
    assert_has(&both, &["webhook gone far"]);
    let stated = source(&format!(
        "# X\n\n`typeWebhook` = `moved` or `shown`\n\n## F {{#webhook-parameters}}\n\n{table}"
    ));
    let events: Vec<_> = stated.webhooks.iter().map(|webhook| webhook.event.as_str()).collect();
    assert_eq!(events, ["moved", "shown"]);
    let mentioned = source("# X\n\nThe field `typeWebhook` can be `moved` here.\n");
    assert!(mentioned.webhooks.is_empty());
}

#[test]
fn limits_of_methods_stand_in_tables_in_any_language() {
    for header in [
        "Method | Requests per second",
        "Methods | Rate limit (RPS)",
        "Метод | Запросов в секунду",
        "Método | Solicitações por segundo",
    ] {
        let page = source(&format!("# Limits\n\n{header}\n--- | ---\n`call` | 50\n`slow` | 0,1\n"));
        let limits: Vec<_> = page
            .limits
            .iter()
            .map(|limit| (limit.method.as_deref(), limit.per_second(), limit.line))
            .collect();
        assert_eq!(limits, [(Some("call"), 50.0, 5), (Some("slow"), 0.1, 6)], "{header}");
    }
    assert!(source("# X\n\nMethod | Description\n--- | ---\ncall | 5\n").limits.is_empty());
}

#[test]
fn notes_call_a_method_deprecated() {
    for note in [
        "!!! warning \"Deprecated\"\n\n    Words.\n",
        "!!! danger\n\n    This method is deprecated, use another one.\n",
        "!!! warning \"Метод устарел\"\n    Слова.\n",
        "!!! warning\n\n    Este método está obsoleto.\n",
    ] {
        let page =
            source(&format!("# Call\n\n{note}\n## Request {{#request}}\n\n```\n{POST}\n```\n"));
        assert!(page.deprecated, "{note}");
    }
    let of_field =
        method(POST, "### P {#request-parameters}\n\n!!! note\n    `a` is deprecated.\n");
    assert!(!of_field.deprecated);
    let other = source("# Call\n\n!!! note\n    Use it in place of calls that were deprecated.\n");
    assert!(!other.deprecated);
}

#[test]
fn tables_in_html_are_tables() {
    let table = "<table>\n<thead>\n<tr><th>Parameter</th><th>Type</th><th>Description</th></tr>\n</thead>\n\
        <tbody>\n<tr>\n<td><code>size</code></td>\n<td>integer</td>\n<td>How large</td>\n</tr>\n\
        <tr><td><code>shape</code></td><td>string</td><td>x</td></tr>\n</tbody>\n</table>\n";
    let page = method(POST, &format!("### P {{#request-parameters}}\n\n{table}\nWords.\n"));
    assert_has(&page, &["body size: integer -", "body shape: string -"]);
    let shape = page.parameters.iter().find(|one| one.attribute.name == "shape");
    let line = shape.map_or(0, |one| one.attribute.line);
    assert!((13..=25).contains(&line), "{line}");
    let in_fence = method(POST, &format!("### P {{#request-parameters}}\n\n```html\n{table}```\n"));
    assert!(in_fence.parameters.iter().all(|one| one.attribute.name != "size"));
    assert!(source("# X\n\n<table>\n<tr><td>a\n").problems.is_empty());
}

#[test]
fn pages_take_parts_from_files_and_a_missing_one_is_told() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let write = |name: &str, text: &str| {
        let file = folder.path().join("green-api/docs").join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    };
    write(
        "includes/size.md",
        "Parameter | Type | Description\n--- | --- | ---\n`size` | integer | x\n",
    );
    let part = "--8<-- \"includes/size.md\"\n\n--8<-- \"includes/gone.md\"\n\nWords\n";
    let text = format!(
        "# Call\n\n## Request {{#request}}\n\n```\n{POST}\n```\n\n### P {{#request-parameters}}\n\n{part}"
    );
    write("api/call.md", &text);
    let corpus = read(folder.path(), &Filter::default());
    let [page] = corpus.pages.as_slice() else { panic!("{:?}", corpus.pages) };
    let size = page.parameters.iter().find(|one| one.attribute.name == "size").expect("is read");
    assert_eq!(size.attribute.line, 11);
    let told: Vec<_> = page.problems.iter().map(|problem| (problem.kind, problem.line)).collect();
    assert_eq!(told, [(ProblemKind::PartMissing, 13)]);
}

#[test]
fn a_list_of_links_names_events() {
    let page = source(
        "# Kinds of notifications\n\nNotifications are of these types:\n\n\
         - [thingMoved](ThingMoved.md) - words\n- `thingGone` - words\n- [Read on](Other.md)\n",
    );
    let events: Vec<_> = page.webhooks.iter().map(|webhook| webhook.event.as_str()).collect();
    assert_eq!(events, ["thingMoved", "thingGone"]);
}

#[test]
fn long_pages_are_read_in_linear_time() {
    let begin = std::time::Instant::now();
    let fill = |head: &str, parts: &[&str]| {
        let part =
            |count: usize| parts.iter().map(move |part| part.replace('#', &count.to_string()));
        let count = 300_000 / (parts.concat().len() + 5);
        format!("{head}\n\n{}", (0..count).flat_map(part).collect::<String>())
    };
    let head = "# X\n\n## W {#webhook-parameters}";
    let table = "Parameter | Type | Description\n--- | --- | ---\n";
    for text in [
        fill("# X", &["`typeWebhook` = `a#`\n"]),
        fill("# X", &["`typeWebhook` = `a#`\n\n", "`messageData.typeMessage` = `b#`\n\n"]),
        fill(head, &["Fields of the object `a#`\n\n", table, "`b` | object | x\n\n"]),
        fill(head, &["!!! note\n\n    === \"a\"\n\n        b\n\n"]),
        format!("{head}\n\n{table}`a` | string | x\n{}", fill("", &["| | `b#`\n"]).trim()),
        format!("{head}\n\n{table}`a` | string | Takes values: {}", fill("", &["`b#`, "]).trim()),
        fill("# X\n\n## Request", &["```\nGET https://h.test/a#/{{id}}\n```\n\n"]),
        format!("{head}\n\n{}", "!!! a\n    ".repeat(20_000)),
    ] {
        assert!(source(&text).problems.is_empty());
    }
    assert!(begin.elapsed().as_secs() < 30, "{:?}", begin.elapsed());
}

#[test]
fn two_verbs_of_one_path_have_facts_of_their_own() {
    let part = |call: &str, rows: &str| {
        format!("## Request {{#request}}\n\n```\n{call}\n```\n\n{}", parameters(rows))
    };
    let row = "`chatId` | **string** | Yes | m\n";
    let put = POST.replacen("POST", "PUT", 1);
    let text = format!("# Call\n\n{}{}", part(POST, row), part(&put, row));
    let page = source(&text);
    let owners: Vec<_> = page.parameters.iter().map(|known| &known.attribute.endpoints).collect();
    assert_eq!((page.endpoints.len(), owners), (2, vec![&vec![0], &vec![1]]));
    // Two verbs in a row share what follows.
    let text = format!(
        "# Call\n\n## Request {{#request}}\n\n```\n{POST}\n```\n\n```\n{put}\n```\n\n{}",
        parameters(row)
    );
    assert_eq!(source(&text).parameters[0].attribute.endpoints, [0, 1]);
}
