//! The user's guide: its commands do what it says, its links lead somewhere, and every chapter is in the book.

mod book;
mod shell;

use std::collections::BTreeSet;

use book::{Link, Page, pages};
use shell::Shell;

#[test]
fn every_command_of_the_guide_does_what_it_says() {
    let mut run = 0;
    for page in pages() {
        let mut shell = Shell::new(&page.name);
        page.consoles().iter().for_each(|block| shell.run(block));
        run += shell.end();
    }
    assert!(run > 20, "{run}");
}

#[test]
fn every_link_of_the_guide_leads_somewhere() {
    let pages = pages();
    let mut broken = Vec::new();
    let mut checked = 0;
    for page in &pages {
        for link in page.links() {
            checked += usize::from(link != Link::Elsewhere);
            broken.extend(link.problem(&pages).map(|problem| format!("{}: {problem}", page.name)));
        }
    }
    assert_eq!(broken, Vec::<String>::new());
    assert!(checked > 40, "{checked}");
}

#[test]
fn every_page_of_the_guide_is_a_chapter_and_its_examples_are_compiled() {
    let pages = pages();
    let names: BTreeSet<&str> = pages.iter().map(|page| page.name.as_str()).collect();
    let is_summary = |page: &&Page| page.name == "SUMMARY.md";
    let summary = pages.iter().find(is_summary).expect("there is a summary");
    let listed = summary.links();
    let mut listed: BTreeSet<&str> = listed.iter().filter_map(Link::page).collect();
    listed.insert("SUMMARY.md");
    assert_eq!(listed, names);

    let library = include_str!("../../src/lib.rs");
    for page in pages.iter().filter(|page| page.has_rust()) {
        let compiled = format!("\"{}\"", page.name.trim_end_matches(".md"));
        assert!(library.contains(&compiled), "the doctests of the crate lack {}", page.name);
    }
}

#[test]
fn a_link_to_nowhere_is_found() {
    let page = |name: &str, text: &str| Page { name: name.to_owned(), text: text.to_owned() };
    let pages = [
        page("a.md", "[x](b.md) [y](b.md#one-more) [z](#two)\n\n## Two"),
        page("b.md", "## One\n"),
    ];
    let problems: Vec<_> =
        pages[0].links().iter().filter_map(|link| link.problem(&pages)).collect();
    assert_eq!(problems, ["b.md has no heading #one-more"]);
    let gone = page("a.md", "[x](c.md) [y](https://github.com/wagate/wagate/blob/main/NOTHING.md)");
    let problems = gone.links();
    assert!(problems.iter().all(|link| link.problem(&pages).is_some()), "{problems:?}");
}
