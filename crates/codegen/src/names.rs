//! Names on the wire as names in Rust.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// A field, argument or method: `isMe` is `is_me`, `type` is `type_`.
pub fn snake(name: &str) -> String {
    guard(name.to_snake_case(), "_")
}

/// A type or variant: `sort-by` is `SortBy`, and an empty text is `Empty`.
pub fn pascal(name: &str) -> String {
    if name.is_empty() {
        return "Empty".to_owned();
    }
    guard(name.to_upper_camel_case(), "")
}

/// A static: `getContact` is `GET_CONTACT`.
pub fn shouty(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// Keeps a name a legal identifier: keywords get a final underscore, digits a leading letter.
fn guard(name: String, empty: &str) -> String {
    let name = if name.is_empty() { format!("empty{empty}") } else { name };
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("n{name}");
    }
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_and_digits_stay_legal() {
        assert_eq!(snake("type"), "type_");
        assert_eq!(snake("isWAContact"), "is_wa_contact");
        assert_eq!(snake("24h"), "n24h");
        assert_eq!(pascal("sort-by"), "SortBy");
        assert_eq!(pascal("self"), "Self_");
        assert_eq!(pascal(""), "Empty");
    }
}
