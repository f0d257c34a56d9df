//! Lists that are read page by page end where they end, whatever a gateway makes of paging.

use futures_util::{StreamExt, TryStreamExt};
use wagate_client::pages::{self, Paging};
use wagate_client::{Core, NoBody, Operation, RetryPolicy, Unsent};
use wagate_waha::types::Contact;
use wagate_waha::{Client, contacts::GetAllContacts};

use super::server::{Scripted, http};

fn page(ids: impl IntoIterator<Item = u32>) -> String {
    let items: Vec<String> = ids.into_iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    http("200 OK", "application/json", &format!("[{}]", items.join(",")))
}

fn all_contacts(server: &Scripted) -> GetAllContacts {
    let builder = Client::builder().base_url(&server.url).retry(RetryPolicy::none());
    builder.build().expect("the address is good").session("default").contacts().get_all_contacts()
}

fn ids(contacts: &[Contact]) -> Vec<&str> {
    contacts.iter().filter_map(|contact| contact.id.as_deref()).collect()
}

/// The `limit` and `offset` of each request.
fn asked(server: &Scripted) -> Vec<String> {
    let targets = server.targets().into_iter();
    targets.filter_map(|target| Some(target.split_once("limit=")?.1.to_owned())).collect()
}

#[tokio::test]
async fn a_page_shorter_than_was_asked_for_is_not_the_last() {
    let server = Scripted::start([page(1..=2), page(3..=4), page(5..=5), page([])]);
    let contacts: Vec<Contact> = all_contacts(&server).items().try_collect().await.expect("pages");
    assert_eq!(ids(&contacts), ["1", "2", "3", "4", "5"]);
    assert_eq!(asked(&server), ["100&offset=0", "100&offset=2", "100&offset=4", "100&offset=5"]);
}

#[tokio::test]
async fn a_page_that_comes_again_ends_the_list() {
    let server = Scripted::start([page(1..=2), page(3..=4)]);
    let contacts: Vec<Contact> =
        all_contacts(&server).limit(2).items().try_collect().await.expect("pages");
    assert_eq!(ids(&contacts), ["1", "2", "3", "4"]);
    assert_eq!(asked(&server), ["2&offset=0", "2&offset=2", "2&offset=4"]);
}

#[tokio::test]
async fn a_gateway_that_knows_no_pages_is_asked_once() {
    let server = Scripted::start([page(1..=7)]);
    let contacts: Vec<Contact> =
        all_contacts(&server).limit(3).items().try_collect().await.expect("pages");
    assert_eq!(contacts.len(), 7);
    assert_eq!(asked(&server), ["3&offset=0"]);
}

#[tokio::test]
async fn a_list_begins_where_the_caller_says() {
    let server = Scripted::start([page(11..=12), page([])]);
    let pages = all_contacts(&server).limit(2).offset(10).pages();
    let pages: Vec<Vec<Contact>> = pages.try_collect().await.expect("pages");
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [2]);
    assert_eq!(asked(&server), ["2&offset=10", "2&offset=12"]);
}

#[tokio::test]
async fn no_more_pages_are_asked_for_than_are_needed() {
    let server = Scripted::start([page(1..=2), page(3..=4), page(5..=6)]);
    let contacts = all_contacts(&server).limit(2).all(3).await.expect("pages");
    assert_eq!(ids(&contacts), ["1", "2", "3"]);
    assert_eq!(asked(&server).len(), 2);
    let mut items = all_contacts(&server).limit(2).items();
    assert_eq!(asked(&server).len(), 2, "a stream that nobody polls asks for nothing");
    items.next().await.expect("an item").expect("a contact");
    assert_eq!(asked(&server).len(), 3);
    assert_eq!(all_contacts(&server).all(0).await.expect("no page"), []);
    let first = all_contacts(&server).first_page().await.expect("a page");
    assert_eq!((first.len(), server.targets().len()), (2, 4));
}

#[tokio::test]
async fn an_error_ends_the_list_and_is_told() {
    let server = Scripted::start([page(1..=2), http("500 Oops", "application/json", "{}")]);
    let items: Vec<_> = all_contacts(&server).limit(2).items().collect().await;
    assert_eq!(items.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(asked(&server).len(), 2);
    let error = all_contacts(&server).all(9).await.expect_err("the second page fails");
    assert_eq!(error.status(), Some(500));
}

#[tokio::test]
async fn every_page_is_asked_for_with_what_belongs_to_the_call() {
    let server = Scripted::start([page(1..=2), page([])]);
    let request = all_contacts(&server).header("X-Own", "yes").undocumented("newFlag", true);
    request.items().try_collect::<Vec<Contact>>().await.expect("pages");
    for request in server.requests() {
        assert!(request.contains("x-own: yes") && request.contains("newFlag=true"), "{request}");
    }
}

#[tokio::test]
async fn pages_with_a_number_are_counted_from_the_first() {
    static LIST: Operation<'static> = Operation::of("acme").host("api").get("list", "/list");
    let server = Scripted::start([page(1..=2), page(3..=3), page([])]);
    let core = Core::builder("acme").host("api", &server.url).build().expect("the address is good");
    let list = Unsent::new(&core, &LIST).query("pageSize", 2);
    let pages = pages::pages::<Contact, NoBody>(list, Paging::page("pageSize", "page", 1));
    let contacts: Vec<Contact> = pages::items(pages).try_collect().await.expect("pages");
    assert_eq!(ids(&contacts), ["1", "2", "3"]);
    let expected =
        ["/list?pageSize=2&page=1", "/list?pageSize=2&page=2", "/list?pageSize=2&page=3"];
    assert_eq!(server.targets(), expected);
}

fn z_api(server: &Scripted) -> wagate_z_api::Client {
    let builder = wagate_z_api::Client::builder("ID", "TOKEN").partner_token("PARTNER");
    builder.base_url(&server.url).retry(RetryPolicy::none()).build().expect("the address is good")
}

fn json(body: &str) -> String {
    http("200 OK", "application/json", body)
}

#[tokio::test]
async fn a_page_may_hold_its_items_in_a_member() {
    let answers =
        [r#"{"content":[{"id":"A"},{"id":"B"}],"total":3}"#, r#"{"content":[{"id":"C"}]}"#, "{}"];
    let server = Scripted::start(answers.map(json));
    let partner = wagate_z_api::Client::for_partner("PARTNER").base_url(&server.url);
    let partner = partner.retry(RetryPolicy::none()).build().expect("the address is good");
    let request = partner.partner().list_instances(1, 2);
    let instances: Vec<_> = request.items().try_collect().await.expect("pages");
    let ids: Vec<_> = instances.iter().filter_map(|instance| instance.id.as_deref()).collect();
    assert_eq!(ids, ["A", "B", "C"]);
    let expected = [1, 2, 3].map(|page| format!("/instances?pageSize=2&page={page}"));
    assert_eq!(server.targets(), expected);
    let error = partner.contacts().get_contacts().await.expect_err("there is no instance");
    assert!(matches!(error, wagate_z_api::Error::Config { .. }), "{error:?}");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_page_may_say_what_to_ask_for_the_next_one_with() {
    let page = |name: &str, next: &str| {
        json(&format!(r#"{{"products":[{{"name":"{name}"}}],"nextCursor":{next}}}"#))
    };
    let names = |products: &[wagate_z_api::types::Product]| -> Vec<String> {
        products.iter().filter_map(|product| product.name.clone()).collect()
    };
    let server = Scripted::start([page("A", "\"x y\""), page("B", "null"), page("C", "null")]);
    let products = z_api(&server).business().list_products().all(9).await.expect("pages");
    assert_eq!(names(&products), ["A", "B"]);
    let targets = server.targets();
    assert!(
        targets[0].ends_with("/catalogs") && targets[1].ends_with("/catalogs?nextCursor=x%20y"),
        "{targets:?}"
    );

    // One that always says the same, and one that begins as the page before.
    let server = Scripted::start([page("A", "\"x\""), page("B", "\"x\""), page("C", "\"x\"")]);
    let products = z_api(&server).business().list_products().all(9).await.expect("pages");
    assert_eq!(names(&products), ["A", "B"]);
    let server = Scripted::start([page("A", "\"x\""), page("A", "\"y\""), page("C", "\"z\"")]);
    let products = z_api(&server).business().list_products().all(9).await.expect("pages");
    assert_eq!(names(&products), ["A"]);
}

#[tokio::test]
async fn what_to_ask_for_the_next_page_with_stands_in_the_body_where_that_is_documented() {
    let first = json(r#"{"messages":[{"MessageId":"A"}],"pagingState":"more","hasMore":true}"#);
    let server =
        Scripted::start([first, http("500 Internal Server Error", "application/json", "{}")]);
    let request = wagate_z_api::types::ListQueueRequest::new().page_size(2);
    let pages: Vec<_> = z_api(&server).queue().list_queue(request).pages().collect().await;
    assert_eq!(pages.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false]);
    let requests = server.requests();
    assert!(requests[0].ends_with(r#"{"pageSize":2}"#), "{}", requests[0]);
    assert!(requests[1].ends_with(r#"{"pageSize":2,"pagingState":"more"}"#), "{}", requests[1]);
}
