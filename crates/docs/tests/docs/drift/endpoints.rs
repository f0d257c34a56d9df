//! Verbs, paths, hosts, deprecation.

use super::{CONTACT_INFO, CONTACT_INFO_PAGE, all_lines, compare, edit, find, line};

const METHOD: &str = "wagate_green_api::service::Service::get_contact_info";

#[test]
fn another_path_breaks_the_operation_that_had_it() {
    let drift = edit("/getContactInfo/", "/contactInfo/");
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!(
        line(change),
        "breaking operation-path | POST /waInstance{idInstance}/contactInfo/{apiTokenInstance} \
         | POST /waInstance{idInstance}/getContactInfo/{apiTokenInstance} \
         | POST /waInstance{idInstance}/contactInfo/{apiTokenInstance}"
    );
    assert_eq!(change.operation.as_deref(), Some("getContactInfo"));
    assert_eq!(change.rust, [METHOD]);
}

#[test]
fn another_verb_breaks() {
    let drift = edit("`POST`", "`PUT`");
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!(change.kind.to_string(), "operation-verb");
    assert_eq!(change.impact.to_string(), "breaking");
    assert_eq!(change.operation.as_deref(), Some("getContactInfo"));
}

#[test]
fn another_host_breaks() {
    let drift = edit("`{{apiUrl}}`", "`{{mediaUrl}}`");
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!(change.kind.to_string(), "operation-host");
    assert_eq!(
        (change.old.as_deref(), change.new.as_deref()),
        (Some("{{apiUrl}}"), Some("{{mediaUrl}}"))
    );
    assert_eq!(change.impact.to_string(), "breaking");
}

#[test]
fn another_name_of_a_placeholder_means_nothing() {
    let drift = edit("/waInstance{idInstance}/", "/waInstance{instance}/");
    assert_eq!((drift.summary.breaking, drift.summary.minor), (0, 0), "{:#?}", all_lines(&drift));
    assert!(!drift.is_empty());
}

fn waha(requests: &[&str]) -> String {
    let blocks =
        requests.iter().map(|request| format!("### It\n\n```http request\n{request}\n```\n\n"));
    format!("---\ntitle: x\n---\n\n{}", blocks.collect::<String>())
}

const WAHA: &str = "waha/content/docs/how-to/contacts/index.md";

#[test]
fn a_new_endpoint_without_description_names_the_method_it_would_become() {
    let old = waha(&["GET /api/contacts?contactId={ID}"]);
    let new = waha(&["GET /api/contacts?contactId={ID}", "GET /api/{session}/bees/{bee}"]);
    let drift = compare(&[(WAHA, &old)], &[(WAHA, &new)]);
    let change = find(&drift, "operation-added", "GET /api/{session}/bees/{bee}");
    assert_eq!(change.impact.to_string(), "minor");
    assert_eq!(change.operation, None);
    assert_eq!(change.rust, ["wagate_waha::Client::get_bees_by_bee"]);
}

#[test]
fn a_page_of_one_endpoint_names_its_method() {
    let page = "## Method\n\n`POST` https://api.z-api.io/instances/I/token/T/bees\n";
    let drift = compare(
        &[("z-api/pt/intro.md", "words")],
        &[("z-api/pt/intro.md", "words"), ("z-api/pt/bees/feed-bees.md", page)],
    );
    let added: Vec<_> = drift
        .changes
        .iter()
        .filter(|change| change.kind.to_string() == "operation-added")
        .collect();
    assert_eq!(added.len(), 1, "{:#?}", all_lines(&drift));
    assert_eq!(added[0].rust, ["wagate_z_api::Client::feed_bees"]);
    let page = find(&drift, "page-added", "page");
    assert_eq!((page.impact.to_string().as_str(), page.old.as_deref()), ("minor", None));
}

#[test]
fn an_endpoint_that_went_breaks_and_names_method_and_types() {
    let old = waha(&["GET /api/contacts?contactId={ID}", "GET /api/contacts/about?contactId={ID}"]);
    let new = waha(&["GET /api/contacts?contactId={ID}"]);
    let drift = compare(&[(WAHA, &old)], &[(WAHA, &new)]);
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!(
        line(change),
        "breaking operation-removed | GET /api/contacts/about | GET /api/contacts/about | -"
    );
    assert_eq!(change.operation.as_deref(), Some("getAboutContact"));
    assert_eq!(
        change.rust,
        ["wagate_waha::contacts::Contacts::get_about_contact", "wagate_waha::types::ContactAbout"]
    );
}

#[test]
fn an_endpoint_that_another_page_still_states_is_moved() {
    let both =
        waha(&["GET /api/contacts?contactId={ID}", "GET /api/contacts/about?contactId={ID}"]);
    let (one, other) = (
        waha(&["GET /api/contacts?contactId={ID}"]),
        waha(&["GET /api/contacts/about?contactId={ID}"]),
    );
    let about = "waha/content/docs/how-to/about/index.md";
    let drift = compare(&[(WAHA, &both)], &[(WAHA, &one), (about, &other)]);
    assert_eq!(drift.summary.breaking, 0, "{:#?}", all_lines(&drift));
    let change = find(&drift, "operation-moved", "GET /api/contacts/about");
    assert_eq!((change.old.as_deref(), change.new.as_deref()), (Some(WAHA), Some(about)));
}

#[test]
fn a_value_that_left_the_path_for_the_query_breaks() {
    let old = waha(&["GET /api/{session}/contacts/all"]);
    let new = waha(&["GET /api/contacts/all?session={NAME}"]);
    let drift = compare(&[(WAHA, &old)], &[(WAHA, &new)]);
    let path = find(&drift, "operation-path", "GET /api/contacts/all");
    assert_eq!(path.operation.as_deref(), Some("getAllContactsBySession"));
    assert_eq!(path.rust, ["wagate_waha::contacts::Contacts::get_all_contacts_by_session"]);
    assert_eq!(path.new.as_deref(), Some("GET /api/contacts/all?session="));
    assert_eq!(drift.changes.len(), 1, "{:#?}", all_lines(&drift));
    let back = compare(&[(WAHA, &new)], &[(WAHA, &old)]);
    let path = find(&back, "operation-path", "GET /api/{session}/contacts/all");
    assert_eq!(path.old.as_deref(), Some("GET /api/contacts/all?session="));
    assert_eq!(back.changes.len(), 1, "{:#?}", all_lines(&back));
}

#[test]
fn deprecation_is_minor() {
    let new = CONTACT_INFO_PAGE.replace("Some words.", "Some words.\n\nStatus: deprecated.");
    let old = wagate_docs::read_page(CONTACT_INFO, CONTACT_INFO_PAGE);
    assert!(!old.deprecated);
    let mut locks = super::locks(&[(CONTACT_INFO, &new)]);
    if let Some(page) = locks.get_mut("green-api").and_then(|lock| lock.pages.get_mut(CONTACT_INFO))
    {
        page.deprecated = true;
    }
    let old = super::locks(&[(CONTACT_INFO, CONTACT_INFO_PAGE)]);
    let drift =
        wagate_docs::drift(&old, &locks, wagate_spec::bundled(), wagate_docs::drift::Scope::All);
    assert_eq!(drift.changes.len(), 1);
    let change = &drift.changes[0];
    assert_eq!(change.kind.to_string(), "operation-deprecated");
    assert_eq!(
        (change.impact.to_string().as_str(), change.rust.as_slice()),
        ("minor", &[METHOD.to_owned()][..])
    );
}

#[test]
fn deprecation_of_one_endpoint_of_a_page_is_minor() {
    let old = waha(&["GET /api/contacts?contactId={ID}", "GET /api/contacts/about?contactId={ID}"]);
    let new = old.replacen(
        "### It\n\n```http request\nGET /api/contacts/about",
        "### It\n\n**DEPRECATED**, use another.\n\n```http request\nGET /api/contacts/about",
        1,
    );
    let drift = compare(&[(WAHA, &old)], &[(WAHA, &new)]);
    assert_eq!(
        all_lines(&drift),
        ["minor operation-deprecated | GET /api/contacts/about | current | deprecated"]
    );
    assert_eq!(drift.changes[0].rust, ["wagate_waha::contacts::Contacts::get_about_contact"]);
}
