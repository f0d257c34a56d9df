//! What was sent, made and blocked is found again.

use std::collections::BTreeSet;

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use wagate_spec::{Sampler, StateDoes};
use wagate_validate::Validator;

use crate::support::{Running, body};
use crate::vendors::{VENDORS, Vendor};

/// The calls of a vendor that tell a story.
struct Story {
    send: (&'static str, Value),
    history: (Method, &'static str, Option<Value>),
    /// Where an item of the history has the text, and where an answer has the id.
    text: &'static str,
    id: &'static str,
    create: (&'static str, Value),
    group: &'static str,
    /// How a group is read, and where its name stands. `{}` is its id.
    read: (Method, &'static str, Option<&'static str>),
    name: &'static str,
    leave: (&'static str, Option<&'static str>),
}

const GREEN: &str = "/waInstance1101000001/{}/d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const Z: &str = "/instances/3C1F0A5BD2E84F6790AB12CD34EF5678/token/0123456789ABCDEF01234567/";

fn story(vendor: &Vendor) -> Story {
    match vendor.id {
        "green-api" => Story {
            send: ("sendMessage", json!({ "chatId": "5511999@c.us", "message": "Hello" })),
            history: (
                Method::POST,
                "getChatHistory",
                Some(json!({ "chatId": "5511999@c.us", "count": 10 })),
            ),
            text: "textMessage",
            id: "idMessage",
            create: ("createGroup", json!({ "groupName": "We", "chatIds": ["7900@c.us"] })),
            group: "/chatId",
            read: (Method::POST, "getGroupData", Some("groupId")),
            name: "/subject",
            leave: ("leaveGroup", Some("groupId")),
        },
        "waha" => Story {
            send: (
                "/api/sendText",
                json!({ "session": "default", "chatId": "5511999@c.us", "text": "Hello" }),
            ),
            history: (
                Method::GET,
                "/api/default/chats/5511999@c.us/messages?limit=10&downloadMedia=false",
                None,
            ),
            text: "body",
            id: "id",
            create: (
                "/api/default/groups",
                json!({ "name": "We", "participants": [{ "id": "7900@c.us" }] }),
            ),
            group: "/JID",
            read: (Method::GET, "/api/default/groups/{}", None),
            name: "/Name",
            leave: ("/api/default/groups/{}/leave", None),
        },
        _ => Story {
            send: ("send-text", json!({ "phone": "5511999", "message": "Hello" })),
            history: (Method::GET, "chat-messages/5511999?amount=10", None),
            text: "text/message",
            id: "messageId",
            create: (
                "create-group",
                match vendor.id {
                    "z-api" => {
                        json!({ "autoInvite": true, "groupName": "We", "phones": ["7900"] })
                    }
                    _ => json!({ "groupName": "We", "phones": ["7900"] }),
                },
            ),
            group: "/phone",
            read: (Method::GET, "group-metadata/{}", None),
            name: "/subject",
            leave: ("leave-group", Some("groupId")),
        },
    }
}

/// A call at a path in the vendor's own spelling.
fn call(vendor: &Vendor, running: &Running, method: Method, path: &str) -> RequestBuilder {
    let path = match vendor.id {
        "green-api" => GREEN.replace("{}", path),
        "z-api" => format!("{Z}{path}"),
        "plug-chat" => format!("/api/whatsapp/{path}"),
        _ => path.to_owned(),
    };
    vendor.call(running, method, &path)
}

async fn answered(request: RequestBuilder, sent: Option<&Value>) -> Value {
    let request = match sent {
        Some(sent) => request.header("Content-Type", "application/json").body(sent.to_string()),
        None => request,
    };
    let answer = request.send().await.expect("an answer");
    assert!(
        answer.status().is_success(),
        "{} {}",
        answer.status(),
        crate::support::problem(&answer)
    );
    let text = answer.text().await.expect("a body");
    serde_json::from_str(&text).unwrap_or_default()
}

fn member<'v>(value: &'v Value, place: &str) -> &'v Value {
    value.pointer(&format!("/{place}")).unwrap_or(&Value::Null)
}

/// Everything that went over the wire is as documented.
fn assert_documented(vendor: &Vendor, running: &Running) {
    let validator = Validator::new(wagate_spec::bundled());
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor.id);
    for exchange in running.gateway.exchanges() {
        let problems = exchange.problems(spec.expect("bundled"), &validator);
        let body = String::from_utf8_lossy(&exchange.response_body).into_owned();
        assert_eq!(problems, Some(vec![]), "{} {:?} {body}", vendor.id, exchange.operation);
    }
}

#[tokio::test]
async fn what_was_sent_stands_in_the_history_of_its_chat() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        let Story { send, history, text, id, .. } = story(&vendor);
        let read = async || {
            let (method, path, body) = &history;
            answered(call(&vendor, &running, method.clone(), path), body.as_ref()).await
        };
        let before = read().await;
        let texts = |history: &Value| {
            let items = history.as_array().expect("a list").iter();
            items.map(|item| member(item, text).clone()).collect::<Vec<_>>()
        };
        assert!(!texts(&before).contains(&"Hello".into()), "{}", vendor.id);
        for _ in 0..2 {
            answered(call(&vendor, &running, Method::POST, send.0), Some(&send.1)).await;
        }
        let after = read().await;
        assert_eq!(texts(&after), ["Hello", "Hello"], "{}: {after}", vendor.id);
        assert_ne!(member(&after[0], id), member(&after[1], id), "{}: {after}", vendor.id);
        assert_documented(&vendor, &running);
        // Each gateway remembers its own.
        let other = vendor.start().await;
        let (method, path, body) = &history;
        let elsewhere = answered(call(&vendor, &other, method.clone(), path), body.as_ref()).await;
        assert_eq!(elsewhere, before, "{}", vendor.id);
    }
}

/// The operations that keep a message, with what the docs show of a request to a chat.
fn sends(vendor: &Vendor, chat: &str) -> Vec<(String, Value)> {
    let spec = wagate_spec::bundled_vendor(vendor.id).expect("it is bundled");
    let operations = spec.operations.iter().filter_map(|operation| {
        let mut states = operation.state.iter();
        let keep =
            states.find(|one| one.does == StateDoes::Keep && one.collection == "messages")?;
        let member = keep.within.as_deref()?.strip_prefix("{body.")?.strip_suffix('}')?;
        let content = operation.request_content().filter(|content| content.is_json())?;
        let mut body = Sampler::new(spec).body(content);
        body[member] = chat.into();
        let path = operation.path.replace("{session}", "default");
        let path = operation.credentials.iter().fold(path, |path, slot| {
            let example = spec.credential(&slot.credential).map_or("", |one| &one.example);
            path.replace(&format!("{{{}}}", slot.name), example)
        });
        Some((path, body))
    });
    operations.collect()
}

#[tokio::test]
async fn every_kind_of_message_that_is_kept_stands_in_the_history() {
    for (vendor, least) in VENDORS.iter().zip([11, 11, 15, 11]) {
        let running = vendor.start().await;
        let Story { history: (method, path, body), id, .. } = story(vendor);
        let chat = if path.contains("5511999@c.us") || body.is_some() {
            "5511999@c.us"
        } else {
            "5511999"
        };
        let mut seen = BTreeSet::new();
        let all = sends(vendor, chat);
        assert!(all.len() >= least, "{}: {}", vendor.id, all.len());
        for (sent, request) in all {
            answered(vendor.call(&running, Method::POST, &sent), Some(&request)).await;
            let request = call(vendor, &running, method.clone(), path);
            let listed = answered(request, body.as_ref()).await;
            let ids = listed.as_array().expect("a list").iter().map(|one| member(one, id));
            let new: Vec<&Value> = ids.filter(|id| seen.insert(id.to_string())).collect();
            assert_eq!(new.len(), 1, "{} {sent}: {listed}", vendor.id);
        }
        assert_documented(vendor, &running);
    }
}

#[tokio::test]
async fn a_group_that_was_made_can_be_read_until_it_is_left() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        let Story { create, group, read, name, leave, .. } = story(&vendor);
        let mut ids = Vec::new();
        for _ in 0..2 {
            let made = answered(call(&vendor, &running, Method::POST, create.0), Some(&create.1));
            ids.push(made.await.pointer(group).and_then(Value::as_str).expect("an id").to_owned());
        }
        assert_ne!(ids[0], ids[1], "{}", vendor.id);
        let shown = async |id: &str| {
            let body = read.2.map(|member| json!({ member: id }));
            let request = call(&vendor, &running, read.0.clone(), &read.1.replace("{}", id));
            answered(request, body.as_ref()).await
        };
        for id in &ids {
            let group = shown(id).await;
            assert_eq!(group.pointer(name), Some(&"We".into()), "{}: {group}", vendor.id);
            assert!(group.to_string().contains("7900"), "{}: {group}", vendor.id);
        }
        let body = leave.1.map(|member| json!({ member: ids[1] }));
        let path = leave.0.replace("{}", &ids[1]);
        answered(call(&vendor, &running, Method::POST, &path), body.as_ref()).await;
        assert_ne!(shown(&ids[1]).await.pointer(name), Some(&"We".into()), "{}", vendor.id);
        assert_eq!(shown(&ids[0]).await.pointer(name), Some(&"We".into()), "{}", vendor.id);
        assert_documented(&vendor, &running);
    }
}

#[tokio::test]
async fn a_blocked_contact_is_blocked_alone_and_in_the_list_of_its_session() {
    let [_, _, waha, _] = VENDORS;
    let running = waha.start().await;
    let block = json!({ "contactId": "11231231231", "session": "default" });
    let is_blocked = async |path: &str| {
        let answer = answered(waha.call(&running, Method::GET, path), None).await;
        let contact = answer.as_array().map_or(answer.clone(), |list| list[0].clone());
        contact["isBlocked"].clone()
    };
    let paths = [
        "/api/contacts?contactId=11231231231@c.us&session=default",
        "/api/contacts/all?session=default",
        "/api/default/contacts/11231231231@c.us",
    ];
    for path in paths {
        assert_eq!(is_blocked(path).await, false, "{path}");
    }
    answered(waha.call(&running, Method::POST, "/api/contacts/block"), Some(&block)).await;
    for path in paths {
        assert_eq!(is_blocked(path).await, true, "{path}");
    }
    running.gateway.set_session("other", wagate_mock::SessionState::Working).expect("sessions");
    assert_eq!(is_blocked("/api/contacts/all?session=other").await, false);
    answered(waha.call(&running, Method::POST, "/api/contacts/unblock"), Some(&block)).await;
    for path in paths {
        assert_eq!(is_blocked(path).await, false, "{path}");
    }
    assert_documented(&waha, &running);
}

#[tokio::test]
async fn contacts_that_were_added_are_listed_and_told_of_until_they_are_removed() {
    let [_, z_api, ..] = VENDORS;
    let running = z_api.start().await;
    let path = |rest: &str| format!("{Z}{rest}");
    let added = json!([
        { "firstName": "Ana", "lastName": "Lima", "phone": "5544000001" },
        { "firstName": "Rui", "phone": "5544000002" },
    ]);
    answered(z_api.call(&running, Method::POST, &path("contacts/add")), Some(&added)).await;
    let names = async || {
        let list = answered(z_api.list(&running), None).await;
        let names = list.as_array().expect("a list").iter().map(|one| one["name"].clone());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Rui", "Ana Lima", "Contact full name"]);
    let one = answered(z_api.call(&running, Method::GET, &path("contacts/5544000001")), None).await;
    assert_eq!(one["name"], "Ana Lima");
    assert!(one.get("about").is_some(), "the rest is as documented: {one}");
    let removed = json!(["5544000001", "559999999999"]);
    answered(z_api.call(&running, Method::DELETE, &path("contacts/remove")), Some(&removed)).await;
    assert_eq!(names().await, ["Rui"]);
    let gone = z_api.call(&running, Method::GET, &path("contacts/5544000001")).send().await;
    assert_eq!(body(gone.expect("an answer")).await, Value::Null);
    assert_documented(&z_api, &running);
}

#[tokio::test]
async fn a_message_may_be_changed_and_taken_back() {
    let [green, _, waha, _] = VENDORS;
    let running = green.start().await;
    let Story { send, history, .. } = story(&green);
    let sent = answered(call(&green, &running, Method::POST, send.0), Some(&send.1)).await;
    let edit =
        json!({ "chatId": "5511999@c.us", "idMessage": sent["idMessage"], "message": "Bye" });
    answered(call(&green, &running, Method::POST, "editMessage"), Some(&edit)).await;
    let read = call(&green, &running, Method::POST, history.1);
    let items = answered(read, history.2.as_ref()).await;
    assert_eq!(items[0]["textMessage"], "Bye");
    assert_eq!(items[0]["isEdited"], true);
    assert_documented(&green, &running);

    let running = waha.start().await;
    let Story { send, history, .. } = story(&waha);
    let sent = answered(call(&waha, &running, Method::POST, send.0), Some(&send.1)).await;
    let id = format!("true_5511999@c.us_{}", sent["key"]["id"].as_str().expect("an id"));
    let path = format!("/api/default/chats/5511999@c.us/messages/{id}");
    let one = format!("{path}?downloadMedia=false");
    let one = answered(waha.call(&running, Method::GET, &one), None).await;
    assert_eq!(one["body"], "Hello");
    answered(waha.call(&running, Method::DELETE, &path), None).await;
    let left = answered(call(&waha, &running, Method::GET, history.1), None).await;
    assert_ne!(left[0]["body"], "Hello", "{left}");
    assert_documented(&waha, &running);
}

#[tokio::test]
async fn without_states_nothing_is_remembered_and_every_answer_is_the_documented_one() {
    for vendor in VENDORS {
        let running = Running::start(vendor.builder().without_states()).await;
        let Story { send, history, .. } = story(&vendor);
        let first = answered(call(&vendor, &running, Method::POST, send.0), Some(&send.1)).await;
        let second = answered(call(&vendor, &running, Method::POST, send.0), Some(&send.1)).await;
        assert_eq!(first, second, "{}", vendor.id);
        let read = call(&vendor, &running, history.0.clone(), history.1);
        let items = answered(read, history.2.as_ref()).await;
        assert!(!items.to_string().contains("Hello"), "{}", vendor.id);
    }
}
