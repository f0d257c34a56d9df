//! Real changes of the vendors' pages, where they are at hand.

use super::{all_lines, find};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wagate_docs::drift::Scope;
use wagate_docs::{Drift, Filter, Lock, lock, read, read_page};

/// A folder of the vendors' pages, or nothing after saying so.
fn folder(path: &str) -> Option<PathBuf> {
    below("WAGATE_DOCS", "the folder of the vendors' pages", path)
}

/// A page of an earlier edition: the file whose name starts so.
fn earlier(start: &str) -> Option<PathBuf> {
    let folder = below("WAGATE_EARLIER_DOCS", "a folder with earlier editions of pages", "")?;
    let files = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    files
        .map(|file| file.path())
        .find(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start)))
}

fn below(variable: &str, what: &str, path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(variable).map(|folder| PathBuf::from(folder).join(path));
    let found = folder.filter(|folder| folder.exists());
    if found.is_none() {
        eprintln!("\n*** SKIPPED: {path} is not here; set {variable} to {what}. ***\n");
    }
    found
}

fn one_page(vendor: &str, file: &Path) -> BTreeMap<String, Lock> {
    let text = fs::read_to_string(file).expect("the page is read");
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut corpus = wagate_docs::Corpus::default();
    corpus.pages.push(read_page(&format!("{vendor}/{name}"), &text));
    lock(&corpus)
}

fn tree(vendor: &str, folder: &Path) -> BTreeMap<String, Lock> {
    let mut corpus = read(folder, &Filter::default());
    for page in &mut corpus.pages {
        page.path = format!("{vendor}/{}", page.path);
    }
    lock(&corpus)
}

fn compare(old: &BTreeMap<String, Lock>, new: &BTreeMap<String, Lock>) -> Drift {
    wagate_docs::drift(old, new, wagate_spec::bundled(), Scope::All)
}

#[track_caller]
fn assert_has(drift: &Drift, lines: &[&str]) {
    let all = all_lines(drift);
    for line in lines {
        assert!(all.iter().any(|known| known == line), "`{line}` is not in {all:#?}");
    }
}

#[test]
fn tells_what_came_to_the_contacts_of_waha() {
    let (Some(old), Some(new)) =
        (earlier("003_"), folder("waha/content/docs/how-to/contacts/index.md"))
    else {
        return;
    };
    let drift = compare(&one_page("waha", &old), &one_page("waha", &new));
    assert_has(
        &drift,
        &[
            "breaking operation-path | GET /api/contacts/all | GET /api/{session}/contacts/all | GET /api/contacts/all?session=",
            "minor operation-added | PUT /api/{session}/contacts/{chatId} | - | PUT /api/{session}/contacts/{chatId}",
            "minor operation-added | GET /api/{session}/lids | - | GET /api/{session}/lids",
            "minor operation-added | GET /api/{session}/lids/count | - | GET /api/{session}/lids/count",
            "minor operation-added | GET /api/{session}/lids/{lid} | - | GET /api/{session}/lids/{lid}",
            "minor operation-added | GET /api/{session}/lids/pn/{phoneNumber} | - | GET /api/{session}/lids/pn/{phoneNumber}",
        ],
    );
    let path = find(&drift, "operation-path", "GET /api/contacts/all");
    assert_eq!(path.operation.as_deref(), Some("getAllContactsBySession"));
    assert_eq!(path.rust, ["wagate_waha::contacts::Contacts::get_all_contacts_by_session"]);
    for change in drift.changes.iter().filter(|change| change.kind.to_string() == "operation-added")
    {
        assert_eq!(change.rust.len(), 1, "{change:?}");
        assert!(!change.carries.is_empty(), "{change:?}");
    }
    assert_eq!((drift.summary.breaking, drift.summary.minor), (1, 5), "{:#?}", all_lines(&drift));
}

#[test]
fn tells_what_the_portuguese_page_of_a_contact_has_more() {
    let (Some(old), Some(new)) =
        (earlier("000_"), folder("z-api/pt/contacts/get-metadata-contact.md"))
    else {
        return;
    };
    let drift = compare(&one_page("z-api", &old), &one_page("z-api", &new));
    let fact =
        "GET /instances/{instanceId}/token/{token}/contacts/{phone} response 200 about".to_owned();
    let about = find(&drift, "response-field-added", &fact);
    assert_eq!(about.operation.as_deref(), Some("getMetadataContact"));
    assert_eq!(
        about.rust,
        [
            "wagate_z_api::contacts::Contacts::get_metadata_contact",
            "wagate_z_api::types::ContactMetadata",
            "wagate_z_api::types::ContactMetadata::about"
        ]
    );
    assert_eq!((drift.summary.breaking, drift.summary.minor), (0, 1), "{:#?}", all_lines(&drift));
}

#[test]
fn tells_where_the_english_pages_of_z_api_differ_from_the_portuguese_ones() {
    let (Some(old), Some(new)) = (folder("z-api/en"), folder("z-api/pt")) else { return };
    let drift = compare(&tree("z-api", &old), &tree("z-api", &new));
    let base = "/instances/{instanceId}/token/{token}";
    let wanted = [
        "breaking operation-path | GET BASE/group-metadata/{phone} | GET BASE/group-metadata | GET BASE/group-metadata/{phone}",
        "breaking response-field-removed | GET BASE/group-invitation-metadata response 200 participants.name | string | -",
        "breaking status-removed | POST BASE/newsletter/settings/{newsletterId} status 200 | 200 | -",
        "breaking parameter-mandatory | PUT BASE/update-name body value | not told | mandatory",
        "breaking webhook-field-type | event MessageStatusCallback momment | string | integer",
        "minor parameter-added | POST BASE/send-link body linkType | - | String, optional, LARGE | MEDIUM | SMALL",
        "minor response-field-added | GET BASE/chats response 200 archived | - | boolean",
        "minor event-values | event ReceivedCallback | - | CALL_VOICE",
        "minor page-added | page | - | z-api/webhooks/on-message-received-notify-fromme.md",
    ];
    let wanted: Vec<String> = wanted.iter().map(|line| line.replace("BASE", base)).collect();
    assert_has(&drift, &wanted.iter().map(String::as_str).collect::<Vec<_>>());
    let kinds = |wanted: &str| {
        drift.changes.iter().filter(|change| change.kind.to_string() == wanted).count()
    };
    assert_eq!((kinds("page-removed"), kinds("page-moved")), (0, 0));
    // The English page about the list of communities has `POST` in one of two lines: it is about the same call.
    assert_eq!(kinds("operation-verb"), 0);
}

#[test]
fn the_locks_of_all_pages_are_read_back_and_stay_small() {
    let Some(docs) = folder("waha").and_then(|folder| folder.parent().map(Path::to_owned)) else {
        return;
    };
    let locks = lock(&read(&docs, &Filter::default()));
    let mut size = 0;
    for (vendor, lock) in &locks {
        let text = lock.to_text().expect("a lock is JSON");
        size += text.len();
        let back =
            Lock::parse(Path::new("docs.lock.json"), &text, vendor).expect("it is read back");
        assert_eq!(&back, lock, "{vendor}");
    }
    // A document for machines holds what a page for each of its operations would.
    let count = |page: &wagate_docs::lock::LockedPage| {
        let is_document = page.dialect.is_some_and(wagate_docs::facts::Dialect::is_for_machines);
        if is_document { page.facts.len() } else { 1 }
    };
    let pages: usize = locks.values().flat_map(|lock| lock.pages.values()).map(count).sum();
    eprintln!("{pages} pages in {} KB", size / 1024);
    // Each page is bounded, not their sum: the documentation grows.
    assert!(pages > 800 && size < pages * 1024, "{pages} pages, {size} bytes");
    assert!(compare(&locks, &locks).is_empty());
}
