//! The lock file.

use super::drift::{CONTACT_INFO, CONTACT_INFO_PAGE, locks};
use std::collections::BTreeSet;
use std::path::Path;
use wagate_docs::Lock;
use wagate_docs::lock::{LockError, LockErrorKind};

const OTHER: &str = "green-api/service/SendTyping.md";

fn other() -> String {
    CONTACT_INFO_PAGE.replace("getContactInfo", "sendTyping")
}

fn text(page: &str) -> String {
    let locks = locks(&[(CONTACT_INFO, page), (OTHER, &other()), ("green-api/intro.md", "words")]);
    locks["green-api"].to_text().expect("a lock is JSON")
}

fn parse(text: &str) -> Result<Lock, LockError> {
    Lock::parse(Path::new("specs/green-api/docs.lock.json"), text, "green-api")
}

#[test]
fn a_lock_is_read_back_as_it_was_written() {
    let locks = locks(&[(CONTACT_INFO, CONTACT_INFO_PAGE), (OTHER, &other())]);
    let lock = &locks["green-api"];
    let text = lock.to_text().expect("a lock is JSON");
    assert_eq!(&parse(&text).expect("it is read"), lock);
    assert_eq!(parse(&text).expect("it is read").to_text().expect("a lock is JSON"), text);
}

#[test]
fn each_vendor_has_a_lock_of_its_own() {
    let locks = locks(&[(CONTACT_INFO, CONTACT_INFO_PAGE), ("waha/content/docs/x.md", "words")]);
    let vendors: Vec<&String> = locks.keys().collect();
    assert_eq!(vendors, ["green-api", "waha"]);
}

#[test]
fn a_new_field_is_one_new_line_beside_the_hash_of_its_page() {
    let old = text(CONTACT_INFO_PAGE);
    let new = text(
        &CONTACT_INFO_PAGE
            .replace("| name | string |", "| middle | string | w |\n| name | string |"),
    );
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (old.lines().collect(), new.lines().collect());
    let gone: Vec<&str> = old.difference(&new).map(|line| line.trim()).collect();
    let come: Vec<&str> = new.difference(&old).map(|line| line.trim()).collect();
    assert!(matches!(gone.as_slice(), [hash] if hash.starts_with("\"hash\"")), "{gone:?}");
    assert_eq!(come.len(), 2, "{come:?}");
    assert!(come.contains(&"\"middle\": {\"type\":\"string\"},"), "{come:?}");
}

#[test]
fn a_page_whose_lines_moved_keeps_its_facts() {
    let moved = CONTACT_INFO_PAGE.replace("Some words.", "Some\n\n\nmore words.");
    let (old, new) = (text(CONTACT_INFO_PAGE), text(&moved));
    let differing = old.lines().zip(new.lines()).filter(|(old, new)| old != new).count();
    assert_eq!((old.lines().count(), differing), (new.lines().count(), 1));
}

#[test]
fn no_sentence_of_a_page_is_kept() {
    let page = CONTACT_INFO_PAGE.replace(
        "| avatar | string |",
        "| avatar | a long text that someone wrote where the type belongs, in words |",
    );
    let text = text(&page);
    for words in ["words", "long text", "71234567890"] {
        assert!(!text.contains(words), "{words}");
    }
    assert!(text.contains("\"avatar\": {\"type\":\"#"));
}

#[test]
fn another_version_is_told_with_its_line() {
    let error = parse("{\n \"version\": 7,\n \"sheets\": 3\n}\n").expect_err("it is refused");
    assert!(matches!(error.kind, LockErrorKind::Version { found: 7 }), "{error}");
    assert_eq!(
        error.to_string(),
        "specs/green-api/docs.lock.json:2: has version 7, and version 2 is read; lock the pages again"
    );
}

#[test]
fn what_no_lock_holds_is_told_with_its_line() {
    let good = text(CONTACT_INFO_PAGE);
    for (from, to, wanted) in [
        (
            "\"chatId\": {\"type\":\"string\"",
            "\"chatId\": {\"tipe\":\"string\"",
            "unknown field `tipe`",
        ),
        ("\"body\": {", "\"cookie\": {", "`cookie` is no place"),
        ("\"request\": [", "\"requests\": [", "`requests` is no kind of example"),
        ("\"count\": {", "\"chatId\": {},\n      \"count\": {", "\"chatId\" stands here twice"),
        ("\"host\": ", "\"host\": \"other\",\n    \"host\": ", "\"host\" stands here twice"),
        (
            "\"examples\": ",
            "\"examples\": {},\n    \"examples\": ",
            "\"examples\" stands here twice",
        ),
    ] {
        assert!(good.contains(from), "{from} is not in {good}");
        let bad = good.replacen(from, to, 1);
        let error = parse(&bad).expect_err(wanted);
        let place = bad
            .lines()
            .position(|line| line.contains(to.lines().next().unwrap_or(to)))
            .map(|index| index + 1);
        assert!(error.to_string().contains(wanted), "{error}");
        assert!(
            Some(error.line) >= place && error.line <= place.unwrap_or(0) + 1,
            "{error}, {place:?}"
        );
    }
}

#[test]
fn a_file_that_was_cut_or_merged_badly_is_refused() {
    let good = text(CONTACT_INFO_PAGE);
    let half: String = good.chars().take(good.len() / 2).collect();
    let error = parse(&half).expect_err("it is cut");
    assert_eq!(error.line, half.lines().count());
    let conflict =
        good.replacen("  \"green-api/intro.md\"", "<<<<<<< ours\n  \"green-api/intro.md\"", 1);
    let error = parse(&conflict).expect_err("it holds a conflict");
    assert!(matches!(error.kind, LockErrorKind::Conflict), "{error}");
    assert!(conflict.lines().nth(error.line - 1).is_some_and(|line| line.starts_with("<<<<<<<")));
    let page = "  \"green-api/intro.md\": {\"hash\":\"0\"},\n";
    let twice = good.replacen(" \"pages\": {\n", &format!(" \"pages\": {{\n{page}"), 1);
    assert!(parse(&twice).expect_err("a page stands there twice").to_string().contains("twice"));
}

#[test]
fn a_lock_of_another_vendor_is_refused() {
    let locks = locks(&[("waha/x.md", "words")]);
    let error = parse(&locks["waha"].to_text().expect("a lock is JSON"))
        .expect_err("it is another vendor's");
    assert!(error.to_string().contains(":3: is of `waha`"), "{error}");
    let stray = text(CONTACT_INFO_PAGE).replace("green-api/intro.md", "waha/intro.md");
    let error = parse(&stray).expect_err("a page is another vendor's");
    assert!(matches!(&error.kind, LockErrorKind::Page(path) if path == "waha/intro.md"), "{error}");
}

#[test]
fn a_missing_lock_is_told_with_its_path() {
    let error = Lock::read(Path::new("nowhere/docs.lock.json"), "waha").expect_err("there is none");
    assert!(error.to_string().starts_with("nowhere/docs.lock.json:1: cannot be read: "), "{error}");
}

#[test]
fn json_that_is_no_lock_is_refused_in_plain_words() {
    let error = parse("[]").expect_err("it is a list");
    assert!(error.to_string().ends_with("expected the object of a lock file"), "{error}");
}

#[test]
fn deprecated_endpoints_and_events_are_read_back() {
    let mut locks = locks(&[(CONTACT_INFO, CONTACT_INFO_PAGE)]);
    let lock = locks.get_mut("green-api").expect("the lock");
    for facts in lock.pages.values_mut().flat_map(|page| page.facts.values_mut()) {
        facts.deprecated = true;
        facts.variants.insert("bee.sting".to_owned());
    }
    let text = lock.to_text().expect("a lock is JSON");
    assert_eq!(&parse(&text).expect("it is read"), lock);
}

#[test]
fn a_page_without_its_hash_is_refused() {
    let good = text(CONTACT_INFO_PAGE);
    let line = good.lines().position(|line| line.contains(OTHER)).expect("the page is locked");
    let hash = good.lines().nth(line + 1).expect("its hash follows");
    assert!(hash.contains("\"hash\""), "{hash}");
    let error = parse(&good.replace(&format!("{hash}\n"), "")).expect_err("the hash is missing");
    assert!(matches!(&error.kind, LockErrorKind::Hash(path) if path == OTHER), "{error}");
    assert_eq!(error.line, line + 1);
}
