//! The clients against the mock gateways, and both sides of each exchange against the specs.

use futures_util::StreamExt;
use wagate_client::RetryPolicy;
use wagate_mock::MockGateway;
use wagate_spec::{Spec, bundled};

fn spec(vendor: &str) -> &'static Spec {
    bundled().iter().find(|spec| spec.vendor == vendor).expect("the vendor is bundled")
}

#[tokio::test]
async fn green_api_gives_the_documented_contact() {
    let gateway = MockGateway::builder(spec("green-api")).start().await.expect("the mock starts");
    let builder = wagate_green_api::Client::builder(
        "1101000001",
        "d75b3a66374942c5b3c019c698abc2067e151558acbd412345",
    );
    let client = builder.api_url(gateway.url()).build().expect("the address is good");
    let request = wagate_green_api::types::ContactInfoRequest::new(
        wagate_green_api::ChatId::person("71234567890").expect("is a number"),
    );
    let contact = client
        .service()
        .get_contact_info(request)
        .await
        .expect("the mock answers")
        .expect("it is there");
    assert_eq!(contact.name.as_deref(), Some("Dealer"));
    assert_eq!(contact.products.len(), 2);
    assert_eq!(contact.products[0].price, None);
    assert_eq!(gateway.exchanges().len(), 1);
}

#[tokio::test]
async fn a_wrong_key_is_the_documented_error() {
    let gateway = MockGateway::builder(spec("waha")).credential("api_key", "right").start().await;
    let gateway = gateway.expect("the mock starts");
    let builder = wagate_waha::Client::builder().api_key("wrong").base_url(gateway.url());
    let client = builder.retry(RetryPolicy::none()).build().expect("the address is good");
    let error = client
        .session("default")
        .contacts()
        .get_contact("11231231231")
        .await
        .expect_err("the key is wrong");
    assert_eq!(error.status(), Some(401));
    assert!(error.to_string().contains("Unauthorized"), "{error}");
}

#[tokio::test]
async fn a_list_can_be_read_page_by_page_in_another_task() {
    let gateway = MockGateway::builder(spec("waha")).start().await.expect("the mock starts");
    let builder = wagate_waha::Client::builder().api_key("key").base_url(gateway.url());
    let client = builder.build().expect("the address is good");
    let contacts = client.session("default").contacts().get_all_contacts().limit(10).items();
    drop(client);
    let contacts = tokio::spawn(contacts.collect::<Vec<_>>()).await.expect("the task ends");
    assert_eq!(contacts.len(), 1);
    assert_eq!(contacts[0].as_ref().expect("no error").id.as_deref(), Some("11231231231@c.us"));
    assert!(gateway.exchanges()[0].target.contains("limit=10&offset=0"));
}
