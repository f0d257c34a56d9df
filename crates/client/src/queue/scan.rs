//! Finding the number of a notification in an answer that is not JSON.

/// The number that the member `name` of the outermost object holds, as far as that can be told.
///
/// Up to the first mistake the text is read member by member, so that nothing which somebody wrote into a message
/// is taken for the number. Behind a mistake nobody knows what is text and what is not; there the number counts only
/// as the last member of all.
pub(super) fn receipt(text: &str, name: &str) -> Option<i64> {
    from_the_front(text, name).or_else(|| at_the_end(text, name))
}

fn from_the_front(text: &str, name: &str) -> Option<i64> {
    let mut rest = text.trim_start().strip_prefix('{')?;
    loop {
        let (key, after) = string(rest.trim_start())?;
        let value = after.trim_start().strip_prefix(':')?.trim_start();
        if key == name {
            return number(value);
        }
        rest = past_value(value)?.trim_start().strip_prefix(',')?;
    }
}

/// `…, "receiptId": 7}`, and nothing behind it.
fn at_the_end(text: &str, name: &str) -> Option<i64> {
    let inside = text.trim_end().strip_suffix('}')?;
    let (before, value) = inside.rsplit_once(':')?;
    let before = before.trim_end().strip_suffix('"')?.strip_suffix(name)?.strip_suffix('"')?;
    let value = value.trim();
    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    if before.trim_end().ends_with(',') { value.parse().ok() } else { None }
}

/// The number at the beginning of a text, in quotes or without. One that nothing follows may be half of another.
fn number(text: &str) -> Option<i64> {
    let text = text.strip_prefix('"').unwrap_or(text);
    let end = text.find(|one: char| one != '-' && !one.is_ascii_digit())?;
    let (digits, rest) = text.split_at(end);
    let rest = rest.strip_prefix('"').unwrap_or(rest).trim_start();
    if rest.starts_with([',', '}']) { digits.parse().ok() } else { None }
}

/// The string at the beginning of a text, as it is written, and what follows.
fn string(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut is_escaped = false;
    for (index, one) in inside.char_indices() {
        match one {
            '"' if !is_escaped => return Some((&inside[..index], &inside[index + 1..])),
            _ => is_escaped = one == '\\' && !is_escaped,
        }
    }
    None
}

/// What follows the value at the beginning of a text. Only strings and brackets are looked at.
fn past_value(text: &str) -> Option<&str> {
    let mut rest = text;
    let mut depth = 0_usize;
    loop {
        let next = rest.chars().next()?;
        match next {
            '"' => {
                rest = string(rest)?.1;
                // A string is a value of its own, or the name of a member.
                if depth == 0 {
                    return Some(rest);
                }
                continue;
            }
            ',' | '}' | ']' if depth == 0 => return Some(rest),
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            _ => {}
        }
        rest = &rest[next.len_utf8()..];
        if depth == 0 && matches!(next, '}' | ']') {
            return Some(rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<i64> {
        receipt(text, "receiptId")
    }

    #[test]
    fn finds_the_number_before_what_is_broken() {
        for text in [
            r#"{"receiptId":7,"body":{"senderName":"a"b"}}"#,
            r#" { "receiptId" : "7" , "body": "#,
            r#"{"version":"1","list":[1,{"a":"]"}],"receiptId":7,"body":{"a":nonsense}}"#,
            r#"{"receiptId":7,"#,
        ] {
            assert_eq!(found(text), Some(7), "{text}");
        }
    }

    #[test]
    fn finds_the_number_behind_what_is_broken_if_it_is_the_last() {
        for text in [
            r#"{"body":{"senderName":"a"b"},"receiptId":7}"#,
            "{\"body\":{\"senderName\":\"a\"b\"},\n \"receiptId\" : \"7\"\n}\n",
        ] {
            assert_eq!(found(text), Some(7), "{text}");
        }
    }

    #[test]
    fn what_stands_inside_is_not_taken_for_the_number() {
        for text in [
            r#"{"body":{"receiptId":7},"other":"a"b"}"#,
            r#"{"body":{"text":"\"receiptId\":7,"},"other":"a"b"}"#,
            r#"{"body":{"senderName":"a"b","receiptId":7}}"#,
            r#"{"body":"a"b","receiptId":7,"more":1}"#,
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn half_a_number_and_no_number_are_none() {
        for text in [
            "",
            "7",
            "{",
            r#"{"receiptId"#,
            r#"{"receiptId":"#,
            r#"{"receiptId":7"#,
            r#"{"receiptId":7.5,"body":"#,
            r#"{"receiptId":-,"body":"#,
            r#"{"receiptId":99999999999999999999,"body":"#,
            r#"{"receiptId":"x","body":"#,
            r#"{"body":]}]"#,
            "{\"\u{e9}\": {\u{e9}",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
