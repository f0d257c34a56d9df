//! Addresses that nobody reads.

use std::fs;
use wagate_docs::facts::ProblemKind;
use wagate_docs::{Filter, read};

#[test]
fn an_address_that_no_page_states_is_told_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let vendor = folder.path().join("waha");
    fs::create_dir_all(&vendor).expect("a folder");
    let pages = [
        ("a.md", "### A\n\n```http request\nGET /api/{session}/a\n```\n"),
        ("b.md", "Words about `GET /api/main/a`.\n\nAnd about `POST /api/nowhere`.\n"),
    ];
    for (name, text) in pages {
        fs::write(vendor.join(name), text).expect("a page");
    }
    let corpus = read(folder.path(), &Filter::default());
    let told: Vec<_> = corpus
        .problems
        .iter()
        .filter(|problem| problem.kind == ProblemKind::AddressNotRead)
        .map(|problem| (problem.page.as_str(), problem.line))
        .collect();
    assert_eq!(told, [("waha/b.md", 3)]);
}
