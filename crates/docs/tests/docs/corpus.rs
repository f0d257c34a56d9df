//! The vendors' pages, where they are at hand, against facts that were written down by hand.

use super::lines;
use std::collections::BTreeMap;
use std::path::PathBuf;
use wagate_docs::{Filter, read};

const EXPECTED: &[(&str, &str)] = &[
    ("z-api", include_str!("expected/z_api.json")),
    ("plug-chat", include_str!("expected/plug_chat.json")),
    ("waha", include_str!("expected/waha.json")),
    ("green-api", include_str!("expected/green_api.json")),
];

/// The folder of the vendors' pages, if `WAGATE_DOCS` names one: they are no part of the repository.
fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("WAGATE_DOCS")?);
    folder.is_dir().then_some(folder)
}

#[test]
fn finds_every_fact_of_thirty_pages_and_nothing_else() {
    let Some(folder) = folder() else {
        eprintln!(
            "\n*** SKIPPED: the vendors' pages are not here; set WAGATE_DOCS to their folder. ***\n"
        );
        return;
    };
    let corpus = read(&folder, &Filter::default());
    let mut report = String::new();
    let (mut found, mut missed, mut wrong, mut pages) = (0, 0, 0, 0);
    for (vendor, text) in EXPECTED {
        let expected: BTreeMap<String, Vec<String>> =
            serde_json::from_str(text).expect("the expected facts are JSON");
        assert!(expected.len() >= 5, "{vendor}");
        for (path, mut wanted) in expected {
            pages += 1;
            let page = corpus
                .pages
                .iter()
                .find(|page| page.path == path)
                .unwrap_or_else(|| panic!("{path} is not read"));
            for line in lines(page) {
                match wanted.iter().position(|known| *known == line) {
                    Some(position) => {
                        wanted.swap_remove(position);
                        found += 1;
                    }
                    None => {
                        wrong += 1;
                        report.push_str(&format!("{path}: wrong:  {line}\n"));
                    }
                }
            }
            missed += wanted.len();
            wanted.iter().for_each(|line| report.push_str(&format!("{path}: missed: {line}\n")));
        }
    }
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    let figures = format!(
        "{pages} pages, {found} facts found, {missed} missed, {wrong} wrong: precision {:.1} %, recall {:.1} %",
        percent(found, found + wrong),
        percent(found, found + missed)
    );
    eprintln!("{figures}");
    assert!(pages >= 30 && missed == 0 && wrong == 0, "{figures}\n{report}");
}

#[test]
fn reads_every_page_and_reports_those_that_yield_nothing() {
    let Some(folder) = folder() else {
        eprintln!(
            "\n*** SKIPPED: the vendors' pages are not here; set WAGATE_DOCS to their folder. ***\n"
        );
        return;
    };
    let corpus = read(&folder, &Filter::default());
    assert!(corpus.pages.len() > 800, "{} pages", corpus.pages.len());
    let unread: Vec<_> = corpus
        .problems
        .iter()
        .filter(|problem| !corpus.pages.iter().any(|page| page.path == problem.page))
        .collect();
    assert!(unread.is_empty(), "{unread:?}");
}
