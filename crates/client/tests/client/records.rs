//! What a record reads, keeps and writes.

use serde_json::{Value, json};
use wagate_client::FromAnswer;

use crate::support::Watch;

wagate_client::record! {
    /// One field for each way to read one.
    struct Chat {
        id: String = "id" as LenientRequired,
        name: Option<String> = "name" as Optional,
        score: Option<f64> = "score" as Optional,
        muted: Option<bool> = "muted" as LenientOptional,
        since: Option<i64> = "since" as LenientOptional,
        labels: Vec<String> = "labels" as List,
        weights: Vec<f64> = "weights" as List,
        pictures: Vec<Picture> = "pictures" as OneOrMore,
        expiration: Option<i64> = "messageExpiration" | "messageexpiration" | "expiration" as Optional,
        owner: Option<Picture> = "owner" as Optional,
        r#type: Option<String> = "type" as Optional,
    }
}

wagate_client::record! {
    struct Picture: Default {
        url: Option<String> = "url" as Optional,
    }
}

wagate_client::record! {
    struct Nothing: Default {}
}

/// Names that the macro uses itself must not get in the way.
mod names {
    wagate_client::record! {
        pub struct Key: Default {
            pub map: Option<Field> = "map" as Optional,
            pub keys: Vec<String> = "keys" as List,
            pub field: Option<i64> = "field" as Optional,
            pub wire_: Option<i64> = "wire" as Optional,
        }
    }

    wagate_client::record! {
        pub struct Field {
            pub serde: f64 = "serde" as Required,
        }
    }
}

fn read(value: &Value) -> Chat {
    serde_json::from_str(&value.to_string()).expect("it fits")
}

fn fails(text: &str) -> (String, String) {
    let message = serde_json::from_str::<Chat>(text).expect_err("it does not fit").to_string();
    match message.strip_prefix("at `").and_then(|rest| rest.split_once("`: ")) {
        Some((place, mistake)) => (place.to_owned(), mistake.to_owned()),
        None => (".".to_owned(), message),
    }
}

#[track_caller]
fn assert_written_back(value: Value) -> Chat {
    let chat = read(&value);
    assert_eq!(serde_json::to_value(&chat).expect("it is JSON"), value);
    chat
}

#[track_caller]
fn assert_writes(chat: &Chat, expected: Value) {
    assert_eq!(serde_json::to_value(chat).expect("it is JSON"), expected);
}

#[test]
fn what_is_absent_is_nothing_and_stays_absent() {
    let chat = assert_written_back(json!({"id": "1"}));
    assert_eq!((&chat.name, chat.muted, chat.labels.len()), (&None, None, 0));
    assert!(chat.wire.is_empty());
}

#[test]
fn what_comes_as_documented_leaves_nothing_to_keep() {
    let chat = assert_written_back(json!({
        "id": "1", "name": "a", "score": 1.5, "muted": true, "since": 7, "labels": ["x"], "weights": [0.5, 1.0],
        "pictures": [{"url": "u"}], "messageExpiration": 9, "owner": {"url": "o"}, "type": "group",
    }));
    assert_eq!((chat.expiration, chat.r#type.as_deref()), (Some(9), Some("group")));
}

#[test]
fn null_is_nothing_and_stays_null() {
    let chat = assert_written_back(json!({
        "id": "1", "name": null, "score": null, "muted": null, "since": null, "labels": null, "weights": null,
        "pictures": null, "messageExpiration": null, "owner": null,
    }));
    assert_eq!((chat.name, chat.muted, chat.labels.len(), chat.owner), (None, None, 0, None));
}

#[test]
fn an_empty_list_stays_an_empty_list() {
    let chat = assert_written_back(json!({"id": "1", "labels": [], "weights": [], "pictures": []}));
    assert!(chat.labels.is_empty() && chat.weights.is_empty() && chat.pictures.is_empty());
}

#[test]
fn unknown_fields_are_kept_in_nested_records_too() {
    let chat = assert_written_back(json!({
        "id": "1", "extra": {"a": [1, null]}, "owner": {"size": 3}, "pictures": [{"url": null, "more": 1}],
    }));
    assert_eq!(chat.undocumented().collect::<Vec<_>>(), [("extra", &json!({"a": [1, null]}))]);
    let owner = chat.owner.expect("it came");
    assert_eq!(owner.undocumented().collect::<Vec<_>>(), [("size", &json!(3))]);
}

#[test]
fn undocumented_fields_do_not_include_documented_ones_in_other_forms() {
    let chat =
        read(&json!({"id": 5, "muted": "true", "name": null, "messageexpiration": 3, "x": 1}));
    assert_eq!(chat.undocumented().collect::<Vec<_>>(), [("x", &json!(1))]);
}

#[test]
fn other_forms_are_understood_and_written_back() {
    let chat = assert_written_back(json!({"id": 5511, "muted": "false", "since": "1700000000"}));
    assert_eq!(
        (chat.id.as_str(), chat.muted, chat.since),
        ("5511", Some(false), Some(1_700_000_000))
    );
    let chat = assert_written_back(json!({"id": true, "muted": 1, "since": "-007"}));
    assert_eq!((chat.id.as_str(), chat.muted, chat.since), ("true", Some(true), Some(-7)));
}

#[test]
fn a_number_keeps_the_form_that_it_came_in() {
    let chat = assert_written_back(json!({"id": "1", "score": 7, "weights": [1, 2.5, 3]}));
    assert_eq!((chat.score, chat.weights.as_slice()), (Some(7.0), &[1.0, 2.5, 3.0][..]));
    assert_written_back(json!({"id": "1", "score": 7.0, "weights": [1.0]}));
    assert_written_back(json!({"id": "1", "score": u64::MAX, "weights": [i64::MIN]}));
    let text = r#"{"id":"1","score":0.12345678901234567891e-5}"#;
    let value: Value = serde_json::from_str(text).expect("JSON");
    assert_written_back(value);
}

#[test]
fn one_object_is_a_list_of_one() {
    let chat = assert_written_back(json!({"id": "1", "pictures": {"url": "u", "size": 7}}));
    assert_eq!(chat.pictures.len(), 1);
    assert_eq!(chat.pictures[0].url.as_deref(), Some("u"));
}

#[test]
fn a_changed_field_wins_over_the_form_that_came() {
    let mut chat = read(&json!({
        "id": 5, "name": null, "score": 7, "muted": "true", "since": "1", "labels": null, "weights": [1],
        "pictures": {"url": "u"}, "messageexpiration": 3, "extra": 1,
    }));
    chat.id = "6".into();
    chat.name = Some("n".into());
    chat.score = Some(8.0);
    chat.muted = Some(false);
    chat.since = None;
    chat.labels.push("l".into());
    chat.weights.push(2.0);
    chat.pictures[0].url = Some("v".into());
    chat.expiration = Some(4);
    assert_writes(
        &chat,
        json!({
            "id": "6", "name": "n", "score": 8.0, "muted": false, "labels": ["l"], "weights": [1.0, 2.0],
            "pictures": [{"url": "v"}], "messageExpiration": 4, "extra": 1,
        }),
    );
}

#[test]
fn a_field_that_was_emptied_is_not_written() {
    let mut chat =
        read(&json!({"id": "1", "score": 7, "pictures": {"url": "u"}, "messageexpiration": 3}));
    chat.score = None;
    chat.pictures.clear();
    chat.expiration = None;
    assert_writes(&chat, json!({"id": "1"}));
}

#[test]
fn another_spelling_fills_the_field_and_is_written_back() {
    for spelling in ["messageExpiration", "messageexpiration", "expiration"] {
        let chat = assert_written_back(json!({"id": "1", spelling: 86400}));
        assert_eq!(chat.expiration, Some(86400));
        assert_written_back(json!({"id": "1", spelling: null}));
    }
}

#[test]
fn the_documented_spelling_wins_whichever_comes_first() {
    for text in [
        r#"{"id":"1","messageExpiration":1,"messageexpiration":2}"#,
        r#"{"id":"1","messageexpiration":2,"messageExpiration":1}"#,
    ] {
        let mut chat: Chat = serde_json::from_str(text).expect("it fits");
        assert_eq!(chat.expiration, Some(1));
        assert_writes(&chat, json!({"id": "1", "messageExpiration": 1, "messageexpiration": 2}));
        chat.expiration = Some(2);
        assert_writes(&chat, json!({"id": "1", "messageExpiration": 2}));
    }
}

#[test]
fn of_a_key_that_comes_twice_the_last_one_counts() {
    let text = r#"{"id":"1","id":2,"name":null,"name":"n","muted":"true","muted":true,"x":1,"x":2,"labels":["a"],"labels":null}"#;
    let chat: Chat = serde_json::from_str(text).expect("it fits");
    assert_eq!((chat.id.as_str(), chat.name.as_deref(), chat.muted), ("2", Some("n"), Some(true)));
    assert_writes(&chat, serde_json::from_str(text).expect("JSON"));
}

#[test]
fn a_missing_field_is_named() {
    assert_eq!(fails("{}"), (".".into(), "missing field `id` at line 1 column 2".into()));
}

#[test]
fn an_error_says_where_it_is() {
    let path = |text: &str| fails(text).0;
    assert_eq!(path(r#"{"id":"1","name":7}"#), "name");
    assert_eq!(path(r#"{"id":"1","score":"7"}"#), "score");
    assert_eq!(path(r#"{"id":"1","labels":["a",1]}"#), "labels[1]");
    assert_eq!(path(r#"{"id":"1","labels":[null]}"#), "labels[0]");
    assert_eq!(path(r#"{"id":"1","weights":[1,"x"]}"#), "weights[1]");
    assert_eq!(path(r#"{"id":"1","pictures":[{"url":"u"},{"url":1}]}"#), "pictures[1].url");
    assert_eq!(path(r#"{"id":"1","owner":{"url":[]}}"#), "owner.url");
    assert_eq!(path(r#"{"id":"1","expiration":"x"}"#), "expiration");
}

#[test]
fn an_error_says_what_was_expected_and_not_what_came() {
    let (path, message) = fails(r#"{"id":"1","muted":"maybe"}"#);
    assert_eq!(path, "muted");
    assert!(
        message.starts_with("invalid value: a text, expected true, false, \"true\""),
        "{message}"
    );
    let (_, message) = fails(r#"{"id":"1","pictures":7}"#);
    assert!(message.contains("expected an object (Picture)"), "{message}");
    assert!(fails("7").1.contains("expected an object (Chat)"));
}

#[test]
fn only_a_record_that_may_be_empty_can_be_absent() {
    assert_eq!(Picture::absent(), Some(Picture::default()));
    assert_eq!(Nothing::absent(), Some(Nothing::default()));
    assert_eq!(Chat::absent(), None);
    assert_eq!(names::Field::absent(), None);
    assert_eq!(names::Key::absent(), Some(names::Key::default()));
}

#[test]
fn a_record_without_fields_keeps_everything() {
    let nothing: Nothing = serde_json::from_str(r#"{"a":1}"#).expect("it fits");
    assert_eq!(nothing.undocumented().count(), 1);
    assert_eq!(serde_json::to_string(&nothing).expect("it is JSON"), r#"{"a":1}"#);
}

#[test]
fn fields_may_have_any_name() {
    let text = r#"{"map":{"serde":1.5},"keys":["k"],"field":1,"wire":2}"#;
    let key: names::Key = serde_json::from_str(text).expect("it fits");
    assert_eq!(key.undocumented().count(), 0);
    assert_eq!((key.field, key.wire_), (Some(1), Some(2)));
    assert_eq!(serde_json::to_string(&key).expect("it is JSON"), text);
}

wagate_client::record! {
    struct Sent {
        id: String = "idMessage" | "id" as Success,
        chat: Option<wagate_client::ChatId> = "chatId" as LenientOptional,
        names: Vec<String> = "names" as LenientList,
        counts: Option<std::collections::BTreeMap<String, i64>> = "counts" as LenientOptional,
        lists: Option<Vec<Vec<f64>>> = "lists" as LenientOptional,
        flags: Vec<bool> = "flags" as LenientRequired,
        sizes: Vec<i64> = "sizes" as RequiredOneOrMore,
    }
}

fn sent(value: &Value) -> Result<Sent, String> {
    serde_json::from_str::<Sent>(&value.to_string()).map_err(|error| error.to_string())
}

fn whole() -> Value {
    json!({"idMessage": "1", "flags": [], "sizes": []})
}

#[test]
fn nothing_was_done_without_the_sign_of_success() {
    let mut value = whole();
    assert_eq!(sent(&value).expect("it fits").id, "1");
    for blank in [json!(null), json!(""), json!(" \n")] {
        value["idMessage"] = blank;
        let error = sent(&value).expect_err("nothing was done");
        let expected = "at `idMessage`: it says nothing, and without it nothing was done";
        assert!(error.starts_with(expected), "{error}");
    }
    value.as_object_mut().expect("an object").remove("idMessage");
    let error = sent(&value).expect_err("nothing was done");
    assert!(
        error.starts_with("`idMessage` is missing, and without it nothing was done"),
        "{error}"
    );
    value["id"] = json!(7);
    assert_eq!(sent(&value).expect("it fits").id, "7");
    assert_eq!(Sent::absent(), None);
}

#[test]
fn scalars_take_any_form_in_lists_and_maps_too() {
    let mut value = whole();
    for (key, other) in [
        ("chatId", json!({"wid": "7@c.us"})),
        ("names", json!(["a", 7, true, {"x": "y"}])),
        ("counts", json!({"a": 1, "b": "2"})),
        ("lists", json!([[1, 2.5], [], ["3"]])),
        ("flags", json!([1, "false", true])),
        ("sizes", json!("5")),
    ] {
        value[key] = other;
    }
    let mut read = sent(&value).expect("it fits");
    assert_eq!(serde_json::to_value(&read).expect("it is JSON"), value);
    assert_eq!(read.chat.as_ref().expect("it came"), "7@c.us");
    assert_eq!(read.names, ["a", "7", "true", "y"]);
    assert_eq!(read.counts.as_ref().expect("it came")["b"], 2);
    assert_eq!(read.lists, Some(vec![vec![1.0, 2.5], vec![], vec![3.0]]));
    assert_eq!(
        (read.flags.as_slice(), read.sizes.as_slice()),
        (&[true, false, true][..], &[5][..])
    );

    read.names.pop();
    read.counts.as_mut().expect("it came").insert("b".to_owned(), 3);
    read.sizes = vec![5, 6];
    let written = serde_json::to_value(&read).expect("it is JSON");
    assert_eq!(written["names"], json!(["a", "7", "true"]));
    assert_eq!(written["counts"], json!({"a": 1, "b": 3}));
    assert_eq!(written["sizes"], json!([5, 6]));
}

#[test]
fn what_must_come_must_come() {
    for key in ["flags", "sizes"] {
        let mut value = whole();
        value[key] = Value::Null;
        assert!(sent(&value).expect_err("null").starts_with(&format!("at `{key}`: invalid")));
        value.as_object_mut().expect("an object").remove(key);
        assert!(sent(&value).expect_err("absent").contains(&format!("missing field `{key}`")));
    }
}

#[test]
fn a_mistake_in_a_list_or_map_has_its_place() {
    let mut value = whole();
    value["counts"] = json!({"a": 1, "b": "x"});
    assert!(sent(&value).expect_err("a word").starts_with("at `counts.b`: invalid value: a text"));
    value["counts"] = Value::Null;
    value["lists"] = json!([[1], [2, "x"]]);
    assert!(sent(&value).expect_err("a word").starts_with("at `lists[1][1]`: invalid value"));
}

wagate_client::record! {
    struct Order: Request {
        chat: wagate_client::ChatId = "chatId" as Required new(impl wagate_client::IntoChatId),
        text: Option<String> = "text" as Optional set(impl Into<String>),
        size: Option<i64> = "size" as Optional set(i64),
        token: Option<String> = secret "token" as Optional set(impl Into<String>),
        labels: Vec<String> = "labels" as List set(Vec<String>),
    }
}

#[test]
fn a_request_is_made_of_what_must_come_and_setters() {
    let chat = wagate_client::ChatId::status();
    let order = Order::new(&chat).text("a").size(7).labels(vec!["b".to_owned()]);
    let expected = json!({"chatId": "status@broadcast", "text": "a", "size": 7, "labels": ["b"]});
    assert_eq!(serde_json::to_value(&order).expect("it is JSON"), expected);
    assert_eq!(serde_json::from_value::<Order>(expected).expect("it fits"), order);
}

#[test]
fn a_request_takes_documented_forms_only() {
    let read = |text: &str| serde_json::from_str::<Order>(text).map_err(|error| error.to_string());
    for (text, expected) in [
        (
            r#"{"chatId":"status@broadcast","size":"7"}"#,
            "at `size`: invalid value: a text, expected an integer",
        ),
        (
            r#"{"chatId":"status@broadcast","text":7}"#,
            "at `text`: invalid value: a number, expected a text",
        ),
        (
            r#"{"chatId":"status@broadcast","labels":[true]}"#,
            "at `labels[0]`: invalid value: a flag",
        ),
        (r#"{"chatId":"7"}"#, "at `chatId`: `7` is not a chat id: it has no `@`"),
    ] {
        let error = read(text).expect_err(text);
        assert!(error.starts_with(expected), "{error}");
    }
}

#[test]
fn a_secret_is_not_shown() {
    let chat = wagate_client::ChatId::status();
    let order = Order::new(chat.clone()).token("7f3a");
    let shown = format!("{order:?}");
    assert!(shown.contains(r#"token: Some("[redacted]")"#) && !shown.contains("7f3a"), "{shown}");
    assert!(format!("{:?}", Order::new(chat)).contains("token: None"));
}

#[test]
fn what_came_beyond_the_fields_is_shown_where_it_can_hold_no_secret() {
    let picture: Picture = serde_json::from_str(r#"{"url":"u","more":1}"#).expect("it fits");
    assert_eq!(format!("{picture:?}"), r#"Picture { url: Some("u"), wire: {"more": Number(1)} }"#);
    assert_eq!(format!("{:?}", Picture::default()), "Picture { url: None }");
}

#[test]
fn a_form_that_only_readers_take_is_an_event_that_can_be_counted() {
    let watch = Watch::start();
    let text = r#"{"count":"7","flag":null,"new":1}"#;
    serde_json::from_str::<Counted>(text).expect("it is read");
    let expected = r#"event wagate.tolerated message=came in another form than its own wagate.field="count" wagate.form="text""#;
    let traces = watch.traces();
    assert_eq!(traces.matches("wagate.tolerated").count(), 1, "{traces}");
    assert!(traces.contains(expected), "{traces}");
}

wagate_client::record! {
    struct Counted {
        count: Option<i64> = "count" as LenientOptional,
        flag: Option<bool> = "flag" as LenientOptional,
    }
}

#[test]
fn of_a_key_that_comes_twice_the_last_value_counts_whatever_came_before() {
    let keys =
        ["id", "name", "score", "muted", "since", "labels", "pictures", "owner", "type", "x"];
    let values = [
        "null",
        "7",
        "7.5",
        "true",
        "\"false\"",
        "\"7\"",
        "\"a\"",
        "[]",
        "[1]",
        "[\"a\"]",
        "{}",
        r#"{"url":"u","url":null}"#,
        r#"{"url":1,"url":"u"}"#,
        r#"[{"url":1,"url":"u"}]"#,
    ];
    let mut random = fastrand::Rng::with_seed(16);
    let mut read = 0;
    for _ in 0..20_000 {
        let members = (0..random.usize(1..6)).map(|_| {
            let (key, value) = (random.usize(..keys.len()), random.usize(..values.len()));
            format!("\"{}\":{}", keys[key], values[value])
        });
        let text = format!(r#"{{"id":"1",{}}}"#, members.collect::<Vec<_>>().join(","));
        let once: Value = serde_json::from_str(&text).expect("it is JSON");
        let as_it_came = wagate_json::from_str::<Chat>(&text);
        let expected = wagate_json::from_str::<Chat>(&once.to_string());
        match (as_it_came, expected) {
            (Ok(chat), Ok(expected)) => {
                assert_eq!(chat, expected, "{text}");
                assert_eq!(serde_json::to_value(&chat).expect("it is written"), once, "{text}");
                read += 1;
            }
            (Err(_), Err(_)) => {}
            (one, other) => panic!("{text}: {one:?}, and once: {other:?}"),
        }
    }
    assert!(read > 1000, "{read} were read");
}
