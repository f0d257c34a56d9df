//! The items of a piece of Rust, told apart by their tokens: only what is looked up is ever parsed, and no body of a function.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Words that say what an item is.
const KEYWORDS: [&str; 11] =
    ["struct", "enum", "impl", "fn", "mod", "trait", "use", "const", "static", "type", "extern"];

/// An item.
pub struct Item {
    /// The word that says what it is.
    pub keyword: String,
    tokens: Vec<TokenTree>,
}

/// The items, in their order.
pub fn items(tokens: TokenStream) -> Vec<Item> {
    let mut items = Vec::new();
    let mut item = Item { keyword: String::new(), tokens: Vec::new() };
    for token in tokens {
        if let (TokenTree::Ident(word), true) = (&token, item.keyword.is_empty()) {
            let word = word.to_string();
            if KEYWORDS.contains(&word.as_str()) {
                item.keyword = word;
            }
        }
        let is_end = item.is_ended_by(&token);
        item.tokens.push(token);
        if is_end {
            let next = Item { keyword: String::new(), tokens: Vec::new() };
            items.push(std::mem::replace(&mut item, next));
        }
    }
    items
}

impl Item {
    fn is_ended_by(&self, token: &TokenTree) -> bool {
        match token {
            TokenTree::Punct(sign) => sign.as_char() == ';',
            TokenTree::Group(group) => {
                let goes_on = ["use", "const", "static", "type", ""];
                group.delimiter() == Delimiter::Brace && !goes_on.contains(&self.keyword.as_str())
            }
            _ => false,
        }
    }

    /// Whether this word stands in it, outside of its braces.
    pub fn has(&self, word: &str) -> bool {
        self.tokens.iter().any(|token| matches!(token, TokenTree::Ident(own) if own == word))
    }

    /// What stands in its braces.
    pub fn content(&self) -> TokenStream {
        match self.tokens.last() {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => TokenStream::new(),
        }
    }

    /// Its tokens.
    pub fn tokens(self) -> TokenStream {
        self.tokens.into_iter().collect()
    }

    /// Its tokens with nothing in the braces at its end.
    pub fn without_content(mut self) -> TokenStream {
        if let Some(TokenTree::Group(group)) = self.tokens.last_mut() {
            *group = Group::new(group.delimiter(), TokenStream::new());
        }
        self.tokens()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_ends_where_it_ends() {
        let text = "use a::{b}; #[x(struct)] pub mod m { struct In; } pub struct T(pub u8); struct S { a: u8 } \
                    impl From<u8> for S { } const C: u8 = { 1 }; impl S { #[doc = \"d\"] pub async fn f(&self) -> u8 { 1 } fn g() {} }";
        let items = items(text.parse().expect("tokens"));
        let keywords: Vec<&str> = items.iter().map(|item| item.keyword.as_str()).collect();
        assert_eq!(keywords, ["use", "mod", "struct", "struct", "impl", "const", "impl"]);
        assert!(items[4].has("for") && !items[6].has("for"));
        let methods = super::items(items[6].content());
        assert_eq!((methods.len(), methods[0].has("async")), (2, true));
        let bare = methods.into_iter().next().expect("a method").without_content().to_string();
        assert!(bare.ends_with("{ }") && bare.contains("async fn f"), "{bare}");
    }
}
