//! Reading a folder of pages.

mod decode;
mod unread;
mod walk;

pub use decode::PAGE_LIMIT;

use crate::dialect;
use crate::facts::{Corpus, Page, Problem, ProblemKind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Which pages of a folder to read; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Only pages whose first path part is this.
    pub vendor: Option<String>,
    /// Only the page with this path, or whose path ends with it at a `/`.
    pub page: Option<String>,
}

impl Filter {
    /// Only pages of this vendor.
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Only this page.
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Whether it lets the page with this path through.
    #[must_use]
    pub fn accepts(&self, path: &str) -> bool {
        let vendor =
            self.vendor.as_deref().is_none_or(|vendor| path.split('/').next() == Some(vendor));
        let page = self.page.as_deref().is_none_or(|page| {
            path.strip_suffix(page).is_some_and(|before| {
                before.is_empty() || before.ends_with('/') || page.starts_with('/')
            })
        });
        vendor && page
    }
}

/// Reads the pages (`.md`, `.mdx`, `.txt`) below a folder. Never fails: what cannot be read is a problem of the corpus.
#[must_use]
pub fn read(root: &Path, filter: &Filter) -> Corpus {
    let walk::Found { pages, mut problems } = walk::find(root);
    let wanted: Vec<_> = pages.into_iter().filter(|(path, _)| filter.accepts(path)).collect();
    if wanted.is_empty() && problems.is_empty() {
        problems.push(Problem::new(
            ".",
            1,
            ProblemKind::NoPages,
            format!("{} holds no page that was asked for", root.display()),
        ));
    }
    let is_part = filter.page.is_some();
    let mut results = read_all(&wanted);
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

/// Reads the text of one page. `path` is what the page is called; its first parts can tell the dialect.
#[must_use]
pub fn read_page(path: &str, text: &str) -> Page {
    dialect::read(path, text)
}

type Outcome = (usize, Result<Page, Problem>);

fn read_all(files: &[(String, std::path::PathBuf)]) -> Vec<Outcome> {
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
                    own.push((
                        index,
                        decode::text(path, file).map(|text| dialect::read(path, &text)),
                    ));
                }
                results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(own);
            });
        }
    });
    results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}
