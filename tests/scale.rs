//! How much the tests that take long do: a tenth, unless `WAGATE_LONG` is set.

/// So many of these.
pub fn of(whole: usize) -> usize {
    if std::env::var_os("WAGATE_LONG").is_some() { whole } else { whole / 10 }
}
