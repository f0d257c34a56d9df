//! Values that are given once: each operation puts the session where the vendor wants it.

use wagate_mock::MockGateway;
use wagate_spec::bundled;
use wagate_waha::types::ContactRequest;
use wagate_waha::{Client, Session};

async fn gateway() -> MockGateway {
    let waha = bundled().iter().find(|spec| spec.vendor == "waha").expect("the vendor is bundled");
    MockGateway::builder(waha).start().await.expect("the mock starts")
}

fn session(gateway: &MockGateway, name: &str) -> Session {
    let builder = Client::builder().api_key("key").base_url(gateway.url());
    builder.build().expect("the address is good").session(name)
}

#[tokio::test]
async fn a_session_goes_into_path_query_and_body() {
    let gateway = gateway().await;
    let contacts = session(&gateway, "shop").contacts();
    #[expect(deprecated, reason = "the only operation so far with the session in its path")]
    contacts.get_all_contacts_by_session().await.expect("an answer");
    contacts.get_contact("11231231231").await.expect("an answer");
    contacts.block_contact(ContactRequest::new("11231231231")).await.expect("an answer");
    let exchanges = gateway.exchanges();
    let targets: Vec<&str> = exchanges.iter().map(|exchange| exchange.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/api/shop/contacts/all",
            "/api/contacts?session=shop&contactId=11231231231",
            "/api/contacts/block",
        ]
    );
    let body: serde_json::Value = serde_json::from_slice(&exchanges[2].request_body).expect("JSON");
    assert_eq!(body, serde_json::json!({"contactId": "11231231231", "session": "shop"}));
}

#[tokio::test]
async fn a_session_is_one_segment_of_a_path_and_one_value_of_a_query() {
    let gateway = gateway().await;
    let session = session(&gateway, "a/b c?d=&#é");
    assert_eq!(session.name(), "a/b c?d=&#é");
    #[expect(deprecated, reason = "the only operation so far with the session in its path")]
    session.contacts().get_all_contacts_by_session().await.expect("an answer");
    session.contacts().get_all_contacts().await.expect("an answer");
    let spelled = "a%2Fb%20c%3Fd%3D%26%23%C3%A9";
    let targets = gateway.exchanges().into_iter().map(|exchange| exchange.target);
    assert_eq!(
        targets.collect::<Vec<_>>(),
        [format!("/api/{spelled}/contacts/all"), format!("/api/contacts/all?session={spelled}"),]
    );
}

#[tokio::test]
async fn the_session_of_the_handle_counts_whatever_a_body_says() {
    let gateway = gateway().await;
    let request = serde_json::from_str(r#"{"contactId":"1","session":"other"}"#).expect("a body");
    session(&gateway, "shop").contacts().unblock_contact(request).await.expect("an answer");
    let body = &gateway.exchanges()[0].request_body;
    let body: serde_json::Value = serde_json::from_slice(body).expect("JSON");
    assert_eq!(body["session"], "shop");
}

#[tokio::test]
async fn two_sessions_of_one_client_do_not_mix() {
    let gateway = gateway().await;
    let shop = session(&gateway, "shop");
    let builder = Client::builder().api_key("key").base_url(gateway.url());
    let client = builder.build().expect("the address is good");
    let (home, also_home) = (client.session("home"), client.session("home").clone());
    for one in [&shop, &home, &also_home] {
        one.contacts().get_all_contacts().await.expect("an answer");
    }
    let targets = gateway.exchanges().into_iter().map(|exchange| exchange.target);
    let sessions: Vec<String> =
        targets.filter_map(|target| Some(target.split_once("session=")?.1.to_owned())).collect();
    assert_eq!(sessions, ["shop", "home", "home"]);
}
