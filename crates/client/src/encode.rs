//! Percent-encoding of what goes into a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All that is not unreserved is encoded, so that a value can never end its segment or its
/// parameter. `@` stays: it is legal in both places, and chat ids (`123@c.us`) are easier to read
/// in a server's log with it.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// Appends `value`, encoded as a single path segment, or as a name or value of the query.
pub(crate) fn push_encoded(target: &mut String, value: &str) {
    target.extend(utf8_percent_encode(value, ESCAPED));
}

#[cfg(test)]
mod tests {
    use super::push_encoded;

    #[track_caller]
    fn assert_encoded(value: &str, expected: &str) {
        let mut target = String::new();
        push_encoded(&mut target, value);
        assert_eq!(target, expected);
    }

    #[test]
    fn keeps_a_value_inside_its_segment() {
        assert_encoded("a/b?c#d%2e e", "a%2Fb%3Fc%23d%252e%20e");
        assert_encoded("olá", "ol%C3%A1");
        assert_encoded("a&b=c+d;e", "a%26b%3Dc%2Bd%3Be");
    }

    #[test]
    fn leaves_a_chat_id_readable() {
        assert_encoded("5511-9.8_7~6@c.us", "5511-9.8_7~6@c.us");
    }
}
