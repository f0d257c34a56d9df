//! Wraps texts for doc comments.

/// Wraps at 116 columns, list items with a hanging indent, so that rustdoc keeps them together.
pub fn lines(text: &str) -> impl Iterator<Item = String> {
    text.trim().lines().flat_map(|line| {
        let hanging = if line.starts_with("- ") { "  " } else { "" };
        wrap(line, hanging)
    })
}

fn wrap(line: &str, hanging: &str) -> Vec<String> {
    let mut wrapped = vec![String::new()];
    for word in line.split_whitespace() {
        let current = wrapped.last_mut().filter(|current| {
            current.trim().is_empty() || current.chars().count() + word.chars().count() < 115
        });
        match current {
            Some(current) if current.trim().is_empty() => current.push_str(word),
            Some(current) => {
                current.push(' ');
                current.push_str(word);
            }
            None => wrapped.push(format!("{hanging}{word}")),
        }
    }
    wrapped
}
