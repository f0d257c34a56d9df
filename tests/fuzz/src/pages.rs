//! Pages of documentation, in every dialect.

use wagate_docs::{interpret, read_page};

use super::descriptions;

/// What pages of each dialect are called.
const PATHS: [&str; 9] = [
    "green-api/sending/SendMessage.md",
    "green-api/docs/api/sending/SendMessage.md",
    "green-api/site/api/sending/SendMessage.md",
    "green-api/postman/br.json",
    "waha/content/docs/how-to/contacts/index.md",
    "waha/static/swagger/openapi.json",
    "z-api/site/en/chats/archive-chat.mdx",
    "z-api/pt/contacts/get-contacts.md",
    "plug-chat/pt/chats/get-chats.md",
];

/// A byte says in which dialect a page is written, the rest is its text.
pub fn read(bytes: &[u8]) {
    let Some((&dialect, text)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(text);
    let page = read_page(PATHS[usize::from(dialect) % PATHS.len()], &text);
    let lines = text.lines().count().max(1);
    for problem in &page.problems {
        assert!((1..=lines + 1).contains(&problem.line), "{problem:?} of {lines} lines");
    }
    assert_eq!(read_page(PATHS[usize::from(dialect) % PATHS.len()], &text), page);
    let _ = interpret(&text, 1);
}

/// A page of each dialect.
pub fn corpus() -> Vec<Vec<u8>> {
    let page = include_str!("page.md");
    let document = String::from_utf8(descriptions::document("smallest")).expect("JSON is UTF-8");
    let texts = [page.to_owned(), document];
    let of = |text: &String| {
        let numbers = (0..PATHS.len()).map(|number| number as u8);
        numbers.map(|number| [&[number], text.as_bytes()].concat()).collect::<Vec<_>>()
    };
    texts.iter().flat_map(of).collect()
}
