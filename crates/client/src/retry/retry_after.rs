//! The header `Retry-After`: seconds, or a date.

use std::time::{Duration, SystemTime};

/// How long the header asks to wait from `now` on. A date that has passed asks for no wait; what is
/// neither seconds nor a date asks for nothing.
pub(crate) fn parse(header: &str, now: SystemTime) -> Option<Duration> {
    let header = header.trim();
    if !header.is_empty() && header.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are more seconds than anyone waits.
        return Some(Duration::from_secs(header.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(header).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT
    const SECONDS: u64 = 784_111_777;

    #[track_caller]
    fn assert_asks(header: &str, expected: Option<u64>) {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(SECONDS);
        assert_eq!(parse(header, now), expected.map(Duration::from_secs), "{header:?}");
    }

    #[test]
    fn reads_seconds() {
        assert_asks("0", Some(0));
        assert_asks(" 120 ", Some(120));
        assert_asks("99999999999999999999999", Some(u64::MAX));
    }

    #[test]
    fn reads_dates_in_all_three_formats() {
        assert_asks("Sun, 06 Nov 1994 08:50:37 GMT", Some(60));
        assert_asks("Sunday, 06-Nov-94 08:50:37 GMT", Some(60));
        assert_asks("Sun Nov  6 08:50:37 1994", Some(60));
    }

    #[test]
    fn a_date_that_has_passed_asks_for_no_wait() {
        assert_asks("Sun, 06 Nov 1994 08:49:00 GMT", Some(0));
    }

    #[test]
    fn what_it_cannot_read_asks_for_nothing() {
        for header in ["", "-1", "1.5", "soon", "Sun, 06 Nov"] {
            assert_asks(header, None);
        }
    }
}
