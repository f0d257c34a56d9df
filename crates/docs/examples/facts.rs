//! Prints the facts of a folder of pages as JSON, and on stderr how long that took.

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let Some(root) = arguments.next().map(PathBuf::from) else {
        eprintln!("usage: facts DIR [PAGE]");
        std::process::exit(2);
    };
    let mut filter = wagate_docs::Filter::default();
    if let Some(page) = arguments.next() {
        filter = filter.page(page.to_string_lossy());
    }
    let started = Instant::now();
    let corpus = wagate_docs::read(&root, &filter);
    let read = started.elapsed();
    eprintln!("{} pages, {} problems, {read:?}", corpus.pages.len(), corpus.problems.len());
    let written = serde_json::to_vec_pretty(&corpus)
        .map_err(std::io::Error::other)
        .and_then(|json| std::io::stdout().write_all(&json));
    if let Err(error) = written {
        eprintln!("cannot be written: {error}");
        std::process::exit(2);
    }
}
