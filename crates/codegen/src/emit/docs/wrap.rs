//! Wraps texts for doc comments.

/// Wraps at 116 columns, list items with a hanging indent, so that rustdoc keeps them together. Code between fences
/// stays as it is.
pub fn lines(text: &str) -> impl Iterator<Item = String> {
    let mut is_code = false;
    text.trim().lines().flat_map(move |line| {
        let is_fence = line.starts_with("```");
        is_code ^= is_fence;
        if is_code || is_fence {
            return vec![line.to_owned()];
        }
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
