//! Pages that came, went and moved.

use super::{CONTACT_INFO, CONTACT_INFO_PAGE, ENDPOINT, all_lines, compare, find, line, locks};
use wagate_docs::drift::{Scope, reroot};

#[test]
fn nothing_changes_between_equal_states() {
    let drift = compare(&[(CONTACT_INFO, CONTACT_INFO_PAGE)], &[(CONTACT_INFO, CONTACT_INFO_PAGE)]);
    assert!(drift.is_empty());
    let lines_apart = format!("\r\n{}", CONTACT_INFO_PAGE.replace('\n', "\r\n"));
    let drift = compare(&[(CONTACT_INFO, CONTACT_INFO_PAGE)], &[(CONTACT_INFO, &lines_apart)]);
    assert!(drift.summary.none <= 1 && drift.summary.minor + drift.summary.breaking == 0);
}

#[test]
fn other_words_are_one_change_without_meaning() {
    let new = CONTACT_INFO_PAGE.replace("Some words.", "Some other words.");
    let drift = compare(&[(CONTACT_INFO, CONTACT_INFO_PAGE)], &[(CONTACT_INFO, &new)]);
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!(
        (change.kind.to_string().as_str(), change.impact.to_string().as_str()),
        ("page-text", "none")
    );
    assert_ne!(change.old, change.new);
    assert!(!format!("{change:?}").contains("other words"));
}

#[test]
fn a_renamed_folder_of_a_hundred_pages_is_a_hundred_moves() {
    let texts: Vec<(String, String, String)> = (0..100)
        .map(|number| {
            let name = format!("page{number}.md");
            let text = CONTACT_INFO_PAGE.replace("getContactInfo", &format!("do{number}"));
            (format!("green-api/service/{name}"), format!("green-api/services/{name}"), text)
        })
        .collect();
    let old: Vec<(&str, &str)> =
        texts.iter().map(|(old, _, text)| (old.as_str(), text.as_str())).collect();
    let new: Vec<(&str, &str)> =
        texts.iter().map(|(_, new, text)| (new.as_str(), text.as_str())).collect();
    let drift = compare(&old, &new);
    assert_eq!(drift.changes.len(), 100);
    for change in &drift.changes {
        assert_eq!(
            (change.kind.to_string().as_str(), change.impact.to_string().as_str()),
            ("page-moved", "none")
        );
        let (old, new) =
            (change.old.as_deref().unwrap_or("-"), change.new.as_deref().unwrap_or("-"));
        assert_eq!(old.replace("service/", "services/"), new);
    }
}

#[test]
fn a_page_that_moved_and_changed_is_a_move_and_a_change() {
    let new = CONTACT_INFO_PAGE.replace("| lastSeen | string or null | words |\n", "");
    let drift = compare(
        &[(CONTACT_INFO, CONTACT_INFO_PAGE), ("green-api/other.md", "words")],
        &[("green-api/contacts/Info.md", &new), ("green-api/other.md", "words")],
    );
    assert_eq!(drift.changes.len(), 2, "{:#?}", all_lines(&drift));
    assert_eq!(find(&drift, "page-moved", "page").operation.as_deref(), Some("getContactInfo"));
    assert_eq!(drift.summary.breaking, 1);
}

#[test]
fn two_different_pages_are_no_move() {
    let other = "## Method\n\n`POST` https://api.z-api.io/instances/I/token/T/bees\n";
    let drift = compare(&[(CONTACT_INFO, CONTACT_INFO_PAGE)], &[("green-api/bees.md", other)]);
    let kinds: Vec<String> = drift.changes.iter().map(|change| change.kind.to_string()).collect();
    assert!(
        kinds.contains(&"page-removed".to_owned()) && kinds.contains(&"page-added".to_owned()),
        "{kinds:?}"
    );
}

#[test]
fn a_page_that_went_breaks_when_it_takes_an_operation_with_it() {
    let keep = ("green-api/intro.md", "words");
    let drift = compare(&[keep, (CONTACT_INFO, CONTACT_INFO_PAGE)], &[keep]);
    let page = find(&drift, "page-removed", "page");
    assert_eq!((page.impact.to_string().as_str(), page.new.as_deref()), ("breaking", None));
    assert_eq!(drift.summary.breaking, 2, "{:#?}", all_lines(&drift));
    let prose = compare(&[keep, ("green-api/more.md", "more words")], &[keep]);
    assert_eq!(find(&prose, "page-removed", "page").impact.to_string(), "none");
}

#[test]
fn a_part_of_the_pages_is_compared_with_its_own_old_pages_only() {
    let other = CONTACT_INFO_PAGE.replace("getContactInfo", "sendTyping");
    let old =
        locks(&[(CONTACT_INFO, CONTACT_INFO_PAGE), ("green-api/service/SendTyping.md", &other)]);
    let new = locks(&[("green-api/loose.txt", CONTACT_INFO_PAGE)]);
    let drift = wagate_docs::drift(&old, &new, wagate_spec::bundled(), Scope::New);
    let kinds: Vec<String> = drift.changes.iter().map(|change| change.kind.to_string()).collect();
    assert_eq!(kinds, ["page-moved"]);
}

#[test]
fn a_folder_below_the_vendor_is_put_where_its_pages_are() {
    let (one, two) = (CONTACT_INFO_PAGE, CONTACT_INFO_PAGE.replace("getContactInfo", "sendTyping"));
    let known = locks(&[
        ("z-api/en/a.md", "words"),
        ("z-api/en/b.md", "words"),
        ("z-api/pt/a.md", one),
        ("z-api/pt/b.md", &two),
    ]);
    let part = locks(&[("z-api/a.md", one), ("z-api/b.md", "changed")]);
    let placed = reroot(part["z-api"].clone(), &known["z-api"]);
    let paths: Vec<&String> = placed.pages.keys().collect();
    assert_eq!(paths, ["z-api/pt/a.md", "z-api/pt/b.md"]);
}

#[test]
fn a_page_of_loose_pages_is_known_by_the_end_of_its_path() {
    let new = CONTACT_INFO_PAGE.replace("Some words.", "Others.");
    let path = "green-api/GetContactInfo.md";
    let drift = compare(&[(path, CONTACT_INFO_PAGE)], &[(path, &new)]);
    assert_eq!(drift.changes[0].operation.as_deref(), Some("getContactInfo"));
}

#[test]
fn another_limit_is_minor() {
    let page = |limit: &str| {
        format!("{CONTACT_INFO_PAGE}\n## Limits\n\n- Rate limit: {limit} request(s) per second\n")
    };
    let drift = compare(&[(CONTACT_INFO, &page("50"))], &[(CONTACT_INFO, &page("5"))]);
    let change = find(&drift, "limit-changed", &format!("{ENDPOINT} limit"));
    assert_eq!(line(change), format!("minor limit-changed | {ENDPOINT} limit | 50/1s | 5/1s"));
    assert_eq!(change.rust, ["wagate_green_api::service::Service::get_contact_info"]);
    assert_eq!(drift.changes.len(), 1);
}

#[test]
fn another_limit_in_a_table_of_methods_is_minor() {
    let page = |limit: &str| {
        format!(
            "# Limits\n\n| Method | Requests per second |\n| --- | --- |\n| getThing | {limit} |\n| setThing | 1 |\n"
        )
    };
    let drift = compare(
        &[("green-api/common/Limits.md", &page("50"))],
        &[("green-api/common/Limits.md", &page("5"))],
    );
    assert_eq!(all_lines(&drift), ["minor limit-changed | limit getThing | 50/1s | 5/1s"]);
}
