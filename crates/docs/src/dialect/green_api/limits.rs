//! How often something may be called.

use crate::facts::Limit;
use crate::markdown::Inline;

/// The columns of a table of limits: one for the method, one for the number, and the seconds that the title tells.
pub(super) struct Columns {
    method: usize,
    number: usize,
    seconds: u32,
}

impl Columns {
    /// The columns of a table with a method and `Requests per second`; `None` for any other table.
    pub(super) fn of(header: &[Inline]) -> Option<Self> {
        let titles: Vec<String> = header.iter().map(|cell| cell.trimmed().to_lowercase()).collect();
        let method = titles.iter().position(|title| title.starts_with("method"))?;
        let (number, seconds) = titles.iter().enumerate().find_map(|(column, title)| {
            let (what, period) = title.split_once(" per ")?;
            Some((column, period_of(period)?)).filter(|_| is_call(what))
        })?;
        Some(Self { method, number, seconds })
    }

    /// The limit of a row; `None` when it holds no number.
    pub(super) fn limit(&self, row: &[Inline], line: usize) -> Option<Limit> {
        let method = row.get(self.method)?.trimmed();
        let requests = number(row.get(self.number)?.trimmed())?;
        let method = (!method.is_empty()).then(|| method.to_owned())?;
        Some(Limit {
            method: Some(method),
            requests,
            seconds: self.seconds,
            line,
            endpoints: Vec::new(),
        })
    }
}

/// The limit that a line states: `Rate limit: 3 request(s) per second`, `once per 10 seconds`.
pub(super) fn stated(text: &str, line: usize, endpoints: Vec<usize>) -> Option<Limit> {
    let text = text.to_lowercase();
    let (what, period) = text.split_once(" per ")?;
    let what = what.rsplit_once(':').map_or(what, |(_, what)| what);
    let mut words = what.split_whitespace();
    let last = words.next_back()?;
    let requests = match last {
        "once" => 1.0,
        _ if is_call(last) => number(words.next_back()?)?,
        _ => return None,
    };
    let seconds = period_of(period)?;
    Some(Limit { method: None, requests, seconds, line, endpoints })
}

fn is_call(text: &str) -> bool {
    ["request", "call"].iter().any(|word| text.starts_with(word))
}

/// A number above zero; some pages write it with a comma.
fn number(text: &str) -> Option<f64> {
    let number: f64 = text.replace(',', ".").parse().ok()?;
    (number.is_finite() && number > 0.0).then_some(number)
}

/// The seconds of `second …`, `10 seconds …`, `minute`.
fn period_of(text: &str) -> Option<u32> {
    let mut words = text.split_whitespace().map(|word| word.trim_end_matches([',', ';', '.', ')']));
    let first = words.next()?;
    let (count, unit) = match first.parse::<u32>() {
        Ok(count) => (count, words.next()?),
        Err(_) => (1, first),
    };
    let seconds = match unit.trim_end_matches('s') {
        "second" => 1,
        "minute" => 60,
        "hour" => 3600,
        "day" => 86_400,
        _ => return None,
    };
    count.checked_mul(seconds).filter(|seconds| *seconds > 0)
}
