//! The same scenarios over all four mock gateways.

use std::num::NonZeroUsize;

use axum::Router;
use futures_util::{StreamExt, TryStreamExt, stream};
use http::header::CONTENT_TYPE;
use http::{Method, StatusCode};
use serde_json::Value;
use tokio::net::TcpListener;
use wagate::{
    Capability, Card, ChatId, Error, File, FileKind, Gateway, Incoming, Location, Meaning,
    PersonName, Phone, Poll, Reaction, Text, Vendor, Who,
};
use wagate_client::RetryPolicy;
use wagate_mock::{Fault, MockGateway};
use wagate_validate::Validator;

use super::spec;

const ID: &str = "3C1F0A5BD2E84F6790AB12CD34EF5678";
const TOKEN: &str = "0123456789ABCDEF01234567";

struct Scene {
    gateway: Gateway,
    mock: MockGateway,
}

async fn scene(vendor: Vendor) -> Scene {
    let builder = MockGateway::builder(spec(vendor)).list_length(250);
    let mock = builder.start().await.expect("the mock starts");
    Scene { gateway: gateway(vendor, &mock.url()), mock }
}

/// A gateway at an address, which is asked once.
fn gateway(vendor: Vendor, url: &str) -> Gateway {
    let once = RetryPolicy::none();
    match vendor {
        Vendor::GreenApi => {
            let builder = wagate_green_api::Client::builder("1101000001", "d75b3a66374942c5b3c019");
            let builder = builder.api_url(url).media_url(url).retry(once).without_rate_limits();
            Gateway::green_api(builder.build().expect("the address is good"))
        }
        Vendor::PlugChat => {
            let builder = wagate_plug_chat::Client::builder("1nEFbU3EktLnV7LIIzX").base_url(url);
            Gateway::plug_chat(builder.retry(once).build().expect("the address is good"))
        }
        Vendor::Waha => {
            let builder = wagate_waha::Client::builder().api_key(TOKEN).base_url(url);
            Gateway::waha(&builder.retry(once).build().expect("the address is good"), "default")
        }
        _ => {
            let builder =
                wagate_z_api::Client::builder(ID, TOKEN).client_token("F0S").base_url(url);
            Gateway::z_api(builder.retry(once).build().expect("the address is good"))
        }
    }
}

/// The address of a server that answers everything with this.
async fn server(status: u16, body: &'static str) -> String {
    let status = StatusCode::from_u16(status).expect("a status");
    let answer = move || async move { (status, [(CONTENT_TYPE, "application/json")], body) };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    format!("http://{address}")
}

impl Scene {
    /// Calls what needs the capability.
    async fn try_out(&self, capability: Capability) -> Result<(), Error> {
        let (gateway, who) = (&self.gateway, who());
        match capability {
            Capability::Contact => gateway.contact(&who).await.map(drop),
            Capability::Contacts => gateway.contacts().try_collect::<Vec<_>>().await.map(drop),
            Capability::Exists => gateway.exists(&phone()).await.map(drop),
            Capability::Text => gateway.send(who, Text::new("Hi").reply_to("A")).await.map(drop),
            Capability::File => {
                for file in files() {
                    gateway.send(who.clone(), file).await?;
                }
                Ok(())
            }
            Capability::Chats => gateway.chats().try_collect::<Vec<_>>().await.map(drop),
            Capability::Picture => gateway.picture(&who).await.map(drop),
            Capability::About => gateway.about(&who).await.map(drop),
            Capability::Block => {
                gateway.block(&who).await?;
                gateway.unblock(&who).await
            }
            Capability::Save => gateway.save(&who, PersonName::new("Maria", "Silva")).await,
            Capability::Remove => gateway.remove(&who).await,
            Capability::Card => gateway.send(who, Card::new("Maria", phone())).await.map(drop),
            Capability::Poll => {
                let poll = Poll::new("When?", ["Today", "Tomorrow"]);
                gateway.send(who.clone(), poll.clone()).await?;
                gateway.send(who, poll.multiple_answers()).await.map(drop)
            }
            Capability::Events => self.receive().await,
            Capability::Location => {
                gateway.send(who, Location::new(1.5, -2.5, "Here")).await.map(drop)
            }
            Capability::Reaction => gateway.send(who, Reaction::new("A", "👍")).await.map(drop),
            Capability::Edit => gateway.edit(&who, "A", "Hello").await,
            Capability::Delete => gateway.delete(&who, "A").await,
            other => panic!("no scenario for {other:?}"),
        }
    }

    /// Receives an event and deals with it.
    async fn receive(&self) -> Result<(), Error> {
        if self.gateway.vendor() == Vendor::GreenApi {
            // The queue is empty; the websocket tells the documented events.
            self.mock.notify(message_event()).expect("it is documented");
        }
        match self.gateway.events().try_next().await? {
            Some(Incoming::Event(delivery)) => delivery.acknowledge().await,
            other => panic!("an event: {other:?}"),
        }
    }

    /// What the last request held.
    fn sent(&self) -> Value {
        let exchanges = self.mock.exchanges();
        let body = &exchanges.last().expect("there was a call").request_body;
        serde_json::from_slice(body).unwrap_or_default()
    }

    /// Fails if either side of a call was not as documented.
    fn assert_documented(&self, about: &str) {
        let spec = spec(self.gateway.vendor());
        let validator = Validator::new([spec]);
        for exchange in self.mock.exchanges() {
            let problems = exchange.problems(spec, &validator);
            assert_eq!(problems, Some(Vec::new()), "{about}: {exchange:?}");
        }
    }
}

/// A text of somebody, as GREEN-API tells it.
fn message_event() -> Value {
    let webhooks = spec(Vendor::GreenApi).webhooks.as_ref().expect("webhooks are described");
    let event =
        webhooks.events.iter().find(|event| event.name == "textMessage").expect("there is one");
    Value::clone(&event.examples.values().next().expect("an example").value)
}

fn phone() -> Phone {
    "+55 (11) 98765-4321".parse().expect("a number")
}

fn who() -> Who {
    Who::from(phone())
}

/// One of each kind, by address and with its content.
fn files() -> Vec<File> {
    let kinds = [
        (FileKind::Image, "image/png", "a.png"),
        (FileKind::Video, "video/mp4", "a.mp4"),
        (FileKind::Voice, "audio/ogg; codecs=opus", "a.ogg"),
        (FileKind::Document, "application/pdf", "a.pdf"),
    ];
    let both = kinds.into_iter().flat_map(|(kind, media_type, name)| {
        let address = format!("https://example.com/files/{name}?x=/1");
        let here = File::from_bytes(kind, *b"content", media_type).name(name);
        [File::from_url(kind, address).caption("Look").reply_to("A"), here]
    });
    both.collect()
}

#[tokio::test]
async fn a_gateway_can_do_what_it_says_and_nothing_else() {
    for vendor in Vendor::ALL {
        let scene = scene(vendor).await;
        for &capability in Capability::ALL {
            let about = format!("{vendor} {capability}");
            let tried = scene.try_out(capability).await;
            if scene.gateway.capabilities().contains(&capability) {
                tried.unwrap_or_else(|error| panic!("{about}: {error}"));
            } else {
                let error = tried.expect_err(&about);
                let told = format!("{vendor} has nothing for {capability}");
                assert!(matches!(error, Error::Unsupported { .. }), "{about}: {error:?}");
                assert_eq!(error.to_string(), told);
            }
        }
        scene.assert_documented(vendor.id());
    }
}

#[test]
fn the_table_of_the_readme_is_what_the_gateways_say() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let readme = include_str!("../../crates/wagate/README.md");
    for (column, vendor) in Vendor::ALL.into_iter().enumerate() {
        let scene = runtime.as_ref().expect("a runtime").block_on(scene(vendor));
        for &capability in Capability::ALL {
            let start = format!("| {capability} |");
            let row = readme.lines().find(|line| line.starts_with(&start)).expect("a row");
            let cell = row.split('|').nth(column + 2).map(str::trim);
            let expected =
                if scene.gateway.capabilities().contains(&capability) { "yes" } else { "" };
            assert_eq!(cell, Some(expected), "{vendor} {capability}");
        }
    }
}

#[tokio::test]
async fn what_was_sent_has_an_id_and_the_whole_answer() {
    for vendor in Vendor::ALL {
        let scene = scene(vendor).await;
        let sent = scene.gateway.send(who(), "Hello").await.expect("it is sent");
        assert!(sent.id.is_some_and(|id| !id.is_empty()), "{vendor}");
        assert!(sent.whole.is_object(), "{vendor}: {}", sent.whole);
        let body = scene.sent();
        let text = body.get("text").or_else(|| body.get("message")).and_then(Value::as_str);
        assert_eq!(text, Some("Hello"), "{vendor}: {body}");
        let to = body.get("chatId").or_else(|| body.get("phone")).and_then(Value::as_str);
        assert!(to.is_some_and(|to| to.starts_with("5511987654321")), "{vendor}: {body}");
    }
}

#[tokio::test]
async fn all_pages_of_the_contacts_come() {
    for vendor in Vendor::ALL {
        let scene = scene(vendor).await;
        let contacts: Vec<_> = scene.gateway.contacts().try_collect().await.expect("contacts");
        let paged = vendor != Vendor::GreenApi;
        assert!(contacts.len() >= if paged { 250 } else { 1 }, "{vendor}: {}", contacts.len());
        assert!(contacts.iter().all(|one| !one.id.as_str().is_empty()), "{vendor}");
    }
}

#[tokio::test]
async fn all_pages_of_the_chats_come() {
    for vendor in Vendor::ALL {
        let scene = scene(vendor).await;
        let chats: Vec<_> = scene.gateway.chats().try_collect().await.expect("chats");
        let paged = vendor != Vendor::GreenApi;
        assert!(chats.len() >= if paged { 250 } else { 1 }, "{vendor}: {}", chats.len());
        assert!(chats.iter().all(|chat| !chat.id.as_str().is_empty()), "{vendor}");
        assert!(chats.iter().any(|chat| chat.name.as_ref().known().is_some()), "{vendor}");
    }
}

/// What makes the call that asks about a number fail.
const CHECK: [(Vendor, &str); 4] = [
    (Vendor::GreenApi, "checkWhatsapp"),
    (Vendor::PlugChat, "phoneExists"),
    (Vendor::Waha, "checkPhoneNumberExists"),
    (Vendor::ZApi, "phoneExistsBatch"),
];

#[tokio::test]
async fn many_numbers_are_answered_in_their_order_and_none_is_lost() {
    const COUNT: usize = 40;
    for (vendor, call) in CHECK {
        let scene = scene(vendor).await;
        scene.mock.fail_next(call, Fault::Drop).expect("there is one");
        let phones: Vec<Phone> = (0..COUNT)
            .map(|number| format!("+4479111{number:05}").parse().expect("a number"))
            .collect();
        let four = NonZeroUsize::new(4).expect("it is not zero");
        let checked = scene.gateway.exist(stream::iter(phones.clone()), four);
        let checked: Vec<_> = checked.collect().await;
        let failed = checked.iter().filter(|one| one.is_err()).count();
        assert_eq!(failed, 1, "{vendor}");
        let told = checked.into_iter().flat_map(|one| match one {
            Ok(one) => vec![one.phone],
            Err(unchecked) => unchecked.phones,
        });
        assert_eq!(told.collect::<Vec<_>>(), phones, "{vendor}");
    }
}

#[tokio::test]
async fn a_number_that_a_list_leaves_out_is_asked_about_by_itself() {
    let answer = async |method: Method| {
        let body = match method {
            Method::POST => {
                r#"[{"exists": false, "inputPhone": "447911100001", "outputPhone": "447911100001"}]"#
            }
            _ => r#"[{"exists": true, "phone": "447911100002"}]"#,
        };
        ([(CONTENT_TYPE, "application/json")], body)
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    let gateway = gateway(Vendor::ZApi, &format!("http://{address}"));
    let phones = ["+447911100001", "+447911100002"].map(|phone| phone.parse().expect("a number"));
    let checked = gateway.exist(stream::iter(phones), NonZeroUsize::MIN);
    let chats: Vec<_> = checked.map_ok(|one| one.chat).try_collect().await.expect("all are told");
    assert_eq!(chats, [None, Some(ChatId::unchecked("447911100002@c.us"))]);
}

#[tokio::test]
async fn an_event_that_was_not_acknowledged_comes_again() {
    let scene = scene(Vendor::GreenApi).await;
    scene.mock.notify(message_event()).expect("it is documented");
    let mut events = scene.gateway.events();
    for is_dealt_with in [false, true] {
        let Some(Ok(Incoming::Event(delivery))) = events.next().await else { panic!("an event") };
        let event = delivery.event().expect("it is read");
        assert!(matches!(event.meaning(), Meaning::Message(_)), "{event:?}");
        if is_dealt_with {
            delivery.acknowledge().await.expect("it is deleted");
        }
    }
    assert_eq!(scene.mock.pending().len(), 0);
}

#[tokio::test]
async fn an_account_that_is_not_linked_is_told_apart() {
    let refusals = [
        (Vendor::GreenApi, 400, r#"{"message": "instance account not authorized"}"#),
        (Vendor::PlugChat, 400, r#"{"error": "You are not connected."}"#),
        (
            Vendor::Waha,
            422,
            r#"{"error": "Session status is not as expected. Try again later or restart the session",
                "session": "default", "status": "STOPPED", "expected": ["WORKING"]}"#,
        ),
        (Vendor::ZApi, 200, r#"{"error": "You are not connected"}"#),
    ];
    for (vendor, status, body) in refusals {
        let gateway = gateway(vendor, &server(status, body).await);
        let error = gateway.contact(&who()).await.expect_err("it is refused");
        assert!(matches!(error, Error::NotLinked { .. }), "{vendor}: {error:?}");
    }
}

#[tokio::test]
async fn a_call_that_nobody_answers_may_have_been_sent_and_a_lookup_may_be_repeated() {
    for vendor in Vendor::ALL {
        let scene = scene(vendor).await;
        let (send, lookup) = match vendor {
            Vendor::GreenApi => ("sendMessage", "getContactInfo"),
            Vendor::Waha => ("sendText", "getContact"),
            _ => ("sendText", "getMetadataContact"),
        };
        scene.mock.fail_next(send, Fault::Drop).expect("there is one");
        let error = scene.gateway.send(who(), "Hello").await.expect_err("it is cut");
        assert!(matches!(error, Error::Unclear { .. }), "{vendor}: {error:?}");
        assert!(!error.is_safe_to_repeat());
        scene.mock.fail_next(lookup, Fault::Drop).expect("there is one");
        let error = scene.gateway.contact(&who()).await.expect_err("it is cut");
        assert!(matches!(error, Error::Unreachable { .. }), "{vendor}: {error:?}");
        assert!(error.is_safe_to_repeat());
        assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
    }
}
