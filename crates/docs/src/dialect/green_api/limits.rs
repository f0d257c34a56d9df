//! How often something may be called.

use crate::facts::Limit;
use crate::markdown::Inline;

/// The columns of a table of limits: one for the method, one for the number, and the seconds that the title tells.
pub(in crate::dialect) struct Columns {
    method: usize,
    number: usize,
    seconds: u32,
}

impl Columns {
    /// The columns of a table with a method and `Requests per second`; `None` for any other table.
    pub(in crate::dialect) fn of(header: &[Inline]) -> Option<Self> {
        const METHOD: [&str; 3] = ["method", "метод", "método"];
        let titles: Vec<String> = header.iter().map(|cell| cell.trimmed().to_lowercase()).collect();
        let is_method = |title: &String| METHOD.iter().any(|word| title.starts_with(word));
        let method = titles.iter().position(is_method)?;
        let (number, seconds) = titles.iter().enumerate().find_map(|(column, title)| {
            let seconds = seconds_of_title(title)?;
            (column != method).then_some((column, seconds))
        })?;
        Some(Self { method, number, seconds })
    }

    /// The limit of a row; `None` when it holds no number.
    pub(in crate::dialect) fn limit(&self, row: &[Inline], line: usize) -> Option<Limit> {
        let method = row.get(self.method)?.trimmed();
        // The number may have its unit beside it.
        let cell = row.get(self.number)?.trimmed();
        let requests = number(cell.split_whitespace().next()?)?;
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
pub(in crate::dialect) fn stated(text: &str, line: usize, endpoints: Vec<usize>) -> Option<Limit> {
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

/// The period of a column's title: `Requests per second`, `Limit (RPS)`, in the languages of the pages.
fn seconds_of_title(title: &str) -> Option<u32> {
    const CALLS: [&str; 8] =
        ["request", "call", "limit", "rate", "запрос", "лимит", "requisi", "solicita"];
    const PERIODS: [(&str, u32); 9] = [
        ("second", 1),
        ("rps", 1),
        ("секунд", 1),
        ("segundo", 1),
        ("minut", 60),
        ("минут", 60),
        ("hour", 3600),
        ("час", 3600),
        ("hora", 3600),
    ];
    let is_about_calls = CALLS.iter().any(|word| title.contains(word)) || title.contains("rps");
    if let Some((_, period)) = title.split_once(" per ").filter(|_| is_about_calls) {
        return period_of(period.trim_end_matches(')'));
    }
    let period = PERIODS.iter().find(|(word, _)| title.contains(word));
    period.filter(|_| is_about_calls).map(|(_, seconds)| *seconds)
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
