//! Words for a POSIX shell.

/// A text as one word, in quotes where it needs some.
pub fn word(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:=@,+%".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) { text.to_owned() } else { quoted(text) }
}

/// A text in quotes.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn a_shell_reads_what_was_meant() {
        assert_eq!(word("chatId=5511@c.us"), "chatId=5511@c.us");
        assert_eq!(word("text=it's $HOME"), r"'text=it'\''s $HOME'");
        assert_eq!(word(""), "''");
    }
}
