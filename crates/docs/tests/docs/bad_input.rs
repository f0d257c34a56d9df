//! Folders and files that nobody should have.

use std::fs;
use std::path::Path;
use tempfile::TempDir;
use wagate_docs::facts::ProblemKind;
use wagate_docs::{Corpus, Filter, read};

const GOOD: &str = "## Method\n\n`GET` https://h.test/api/good\n";

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn write(root: &Path, name: &str, bytes: &[u8]) {
    let file = root.join(name);
    fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
    fs::write(file, bytes).expect("a file");
}

/// Reads a folder that holds a good page and a bad one, and checks that the good one was read.
#[track_caller]
fn read_with_good(root: &Path) -> Corpus {
    write(root, "z/good.md", GOOD.as_bytes());
    let corpus = read(root, &Filter::default());
    let good = corpus.pages.iter().find(|page| page.path == "z/good.md").expect("the good page");
    assert_eq!(good.endpoints.len(), 1);
    corpus
}

#[track_caller]
fn assert_problem(corpus: &Corpus, page: &str, line: usize, kind: ProblemKind) {
    let found: Vec<_> = corpus
        .problems
        .iter()
        .map(|problem| (problem.page.as_str(), problem.line, problem.kind))
        .collect();
    assert!(found.contains(&(page, line, kind)), "{found:?}");
}

#[test]
fn reports_an_empty_folder_and_one_that_is_not_there() {
    let root = folder();
    assert_problem(&read(root.path(), &Filter::default()), ".", 1, ProblemKind::NoPages);
    assert_problem(
        &read(&root.path().join("none"), &Filter::default()),
        ".",
        1,
        ProblemKind::Unreadable,
    );
}

#[test]
fn reports_a_binary_page_with_the_line_of_the_first_zero() {
    let root = folder();
    write(root.path(), "a/binary.md", b"x\ny\n\x00\x01");
    assert_problem(&read_with_good(root.path()), "a/binary.md", 3, ProblemKind::Binary);
}

#[test]
fn reports_other_encodings_with_the_line_of_the_first_wrong_byte() {
    let root = folder();
    write(root.path(), "a/latin.md", b"x\nConceitua\xe7\xe3o\n");
    write(root.path(), "a/wide.md", b"\xff\xfex\x00");
    let corpus = read_with_good(root.path());
    assert_problem(&corpus, "a/latin.md", 2, ProblemKind::Encoding);
    assert_problem(&corpus, "a/wide.md", 1, ProblemKind::Encoding);
}

#[test]
fn reads_past_a_byte_order_mark_and_windows_line_ends() {
    let root = folder();
    let text = GOOD.replace('\n', "\r\n");
    write(root.path(), "a/mark.md", format!("\u{feff}{text}").as_bytes());
    let corpus = read_with_good(root.path());
    assert_eq!(corpus.pages[0].endpoints, corpus.pages[1].endpoints);
    assert_eq!(corpus.pages[0].hash, corpus.pages[1].hash);
}

#[test]
fn refuses_a_page_of_twenty_megabytes() {
    let root = folder();
    write(root.path(), "a/large.md", &vec![b'x'; 20 * 1024 * 1024]);
    assert_problem(&read_with_good(root.path()), "a/large.md", 1, ProblemKind::TooLarge);
}

#[cfg(unix)]
#[test]
fn does_not_follow_links_in_circles_or_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let (root, other) = (folder(), folder());
    write(other.path(), "secret.md", GOOD.as_bytes());
    fs::create_dir(root.path().join("a")).expect("a folder");
    symlink(root.path(), root.path().join("a/loop")).expect("a link");
    symlink(other.path().join("secret.md"), root.path().join("a/out.md")).expect("a link");
    symlink("nowhere.md", root.path().join("a/nowhere.md")).expect("a link");
    let corpus = read_with_good(root.path());
    assert_eq!(corpus.pages.len(), 1);
    for page in ["a/loop", "a/out.md", "a/nowhere.md"] {
        assert_problem(&corpus, page, 1, ProblemKind::SymbolicLink);
    }
}

#[test]
fn reports_a_table_without_a_header() {
    let root = folder();
    write(root.path(), "a/table.md", b"## Atributos\n\n| a | string | m |\n| b | string | m |\n");
    assert_problem(&read_with_good(root.path()), "a/table.md", 3, ProblemKind::TableWithoutHeader);
}

#[test]
fn reports_a_fence_that_is_never_closed() {
    let root = folder();
    write(root.path(), "a/fence.md", b"x\n\n```json\n{\"a\": 1}\n");
    assert_problem(&read_with_good(root.path()), "a/fence.md", 3, ProblemKind::FenceNotClosed);
}

#[test]
fn reports_an_example_that_cannot_be_repaired_with_its_line() {
    let root = folder();
    write(root.path(), "a/code.md", b"## Response\n\n```json\n{\"a\" = 1}\n```\n");
    assert_problem(&read_with_good(root.path()), "a/code.md", 4, ProblemKind::NotJson);
}

#[test]
fn reports_a_reference_page_that_yields_nothing() {
    let root = folder();
    write(
        root.path(),
        "a/odd.md",
        b"## Elsewhere\n\n| Thing | Type |\n| --- | --- |\n| a | string |\n",
    );
    write(root.path(), "a/prose.md", b"# Introduction\n\nm\n");
    let corpus = read_with_good(root.path());
    assert_problem(&corpus, "a/odd.md", 1, ProblemKind::NothingFound);
    assert!(!corpus.problems.iter().any(|problem| problem.page == "a/prose.md"));
}

#[test]
fn gives_the_same_result_every_time_in_the_order_of_the_paths() {
    let root = folder();
    for index in 0..50 {
        write(root.path(), &format!("v/{index}.md"), GOOD.as_bytes());
    }
    let first = read(root.path(), &Filter::default());
    assert_eq!(first, read(root.path(), &Filter::default()));
    assert!(first.pages.is_sorted_by_key(|page| page.path.clone()));
}

#[test]
fn reads_only_what_the_filter_asks_for() {
    let root = folder();
    write(root.path(), "a/x/one.md", GOOD.as_bytes());
    write(root.path(), "b/x/one.md", GOOD.as_bytes());
    let paths = |filter: &Filter| {
        read(root.path(), filter).pages.into_iter().map(|page| page.path).collect::<Vec<_>>()
    };
    assert_eq!(paths(&Filter::default().vendor("a")), ["a/x/one.md"]);
    assert_eq!(paths(&Filter::default().page("x/one.md")).len(), 2);
    assert!(paths(&Filter::default().page("ne.md")).is_empty());
}

/// Reads a page of a vendor in less time than a person notices; what takes quadratic time takes many times as long.
#[track_caller]
fn read_soon(path: &str, text: &str) -> wagate_docs::Page {
    let begin = std::time::Instant::now();
    let page = wagate_docs::read_page(path, text);
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
    page
}

#[test]
fn a_page_with_very_many_endpoints_is_read_in_linear_time() {
    let text: String =
        (0..24_000).map(|i| format!("`GET` https://h.test/p{i}?a={i}\n\n")).collect();
    assert_eq!(read_soon("z-api/x.md", &text).endpoints.len(), 24_000);
    let text: String =
        (0..12_000).map(|i| format!("```http request\nGET /p{i}?a={i}\n```\n\n")).collect();
    assert_eq!(read_soon("waha/x.md", &text).endpoints.len(), 12_000);
}

#[test]
fn objects_that_carry_one_another_in_a_circle_are_not_followed_forever() {
    let table = "| Attributes | Type | Description |\n| - | - | - |\n";
    let rows = |name: &str| format!("| {name} | object | x |\n").repeat(60);
    let (a, b) = (rows("second"), rows("first"));
    let text = format!(
        "## Attributes\n\n### Optional first\n\n{table}{a}\n### Optional second\n\n{table}{b}"
    );
    let page = read_soon("z-api/x.md", &text);
    assert_eq!(page.parameters.len(), 120);
    assert!(page.parameters.iter().all(|known| known.attribute.path.is_none()));
}

#[test]
fn a_long_payload_with_many_alternatives_is_not_repeated_for_each() {
    let members: Vec<String> = (0..20_000).map(|i| format!("\"a{i}\": 1 | 2")).collect();
    let text = format!("```json\n{{{}}}\n```\n", members.join(","));
    let page = read_soon("z-api/x.md", &text);
    let values: usize = page.examples.iter().map(|example| example.payload.values().len()).sum();
    assert!((1..10).contains(&values), "{values}");
}
