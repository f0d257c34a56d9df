//! Reading a folder of pages.

mod decode;
mod filter;
mod parts;
mod unread;
mod walk;

pub use decode::PAGE_LIMIT;
pub use filter::Filter;

use crate::dialect::{self, Given, Parts};
use crate::facts::{Corpus, Page, Problem, ProblemKind};
use crate::sources::Sources;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Reads the pages below a folder as [`read_from`] does, with the maps of sources that are part of this crate.
#[must_use]
pub fn read(root: &Path, filter: &Filter) -> Corpus {
    read_from(root, filter, Sources::built_in())
}

/// Reads the pages (`.md`, `.mdx`, `.txt`) below a folder, and the documents for machines and the pages in HTML that a map of
/// sources names. Never fails: what cannot be read is a problem of the corpus.
#[must_use]
pub fn read_from(root: &Path, filter: &Filter, sources: &Sources) -> Corpus {
    let walk::Found { files, mut problems } = walk::find(root);
    let parts = parts::of(&files, filter, sources);
    let is_wanted = |path: &str| sources.is_page(path) && filter.accepts(path);
    let wanted: Vec<_> = files.into_iter().filter(|(path, _)| is_wanted(path)).collect();
    if wanted.is_empty() && problems.is_empty() {
        problems.push(Problem::new(
            ".",
            1,
            ProblemKind::NoPages,
            format!("{} holds no page that was asked for", root.display()),
        ));
    }
    let is_part = filter.page.is_some();
    let mut results = read_all(&wanted, sources, &parts);
    results.sort_by_key(|(index, _)| *index);
    let mut corpus = Corpus { pages: Vec::with_capacity(results.len()), problems };
    for (_, result) in results {
        match result {
            Ok(page) => corpus.pages.push(page),
            Err(problem) => corpus.problems.push(problem),
        }
    }
    // Of a part nobody knows what the other pages state.
    if !is_part {
        unread::tell(&mut corpus.pages);
    }
    let problems = corpus.pages.iter().flat_map(|page| &page.problems);
    corpus.problems.extend(problems.cloned());
    corpus.problems.sort_by(|left, right| (&left.page, left.line).cmp(&(&right.page, right.line)));
    corpus
}

/// Reads the text of one page. `path` is what the page is called: its folders tell the dialect.
#[must_use]
pub fn read_page(path: &str, text: &str) -> Page {
    read_given(path, text, Sources::built_in(), &Parts::new())
}

fn read_given(path: &str, text: &str, sources: &Sources, parts: &Parts) -> Page {
    let (dialect, source) = (sources.dialect_of(path), sources.of_file(path));
    dialect::read(&Given { path, text, dialect, source, parts })
}

type Outcome = (usize, Result<Page, Problem>);

fn read_all(files: &[(String, PathBuf)], sources: &Sources, parts: &Parts) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(files.len()));
    let workers = std::thread::available_parallelism()
        .map_or(1, std::num::NonZero::get)
        .min(files.len().max(1));
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                let mut own: Vec<Outcome> = Vec::new();
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some((path, file)) = files.get(index) else { break };
                    let limit = match sources.dialect_of(path).is_for_machines() {
                        true => decode::DOCUMENT_LIMIT,
                        false => PAGE_LIMIT,
                    };
                    let text = decode::text(path, file, limit);
                    own.push((index, text.map(|text| read_given(path, &text, sources, parts))));
                }
                results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(own);
            });
        }
    });
    results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}
