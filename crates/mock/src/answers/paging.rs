//! Lists that are asked for page by page.

use serde_json::Value;
use wagate_spec::Pagination;

use crate::answers::made_up::of_length;
use crate::wire::answer::Answer;
use crate::wire::call::Call;

/// The part of a list that a request asks for, if it asks for one. A page beyond the end is empty. A list that is given
/// in pages has so many items, if that was said.
pub(crate) fn paged(mut answer: Answer, call: &Call<'_>, length: Option<usize>) -> Answer {
    let Some(pagination) = &call.operation().pagination else { return answer };
    let asked = |name: &str| call.query_value(name)?.parse::<usize>().ok();
    let (size, start) = (asked(pagination.size()), asked(pagination.start()));
    if answer.problem.is_some() || (size, start, length) == (None, None, None) {
        return answer;
    }
    let Ok(Value::Array(items)) = serde_json::from_slice(&answer.body) else { return answer };
    let items = match length {
        Some(length) => of_length(items, length),
        None => items,
    };
    let size = size.unwrap_or(items.len());
    let skipped = match pagination {
        Pagination::Page { first, .. } => {
            let first = usize::try_from(*first).unwrap_or_default();
            start.unwrap_or(first).saturating_sub(first).saturating_mul(size)
        }
        _ => start.unwrap_or_default(),
    };
    let page: Vec<Value> = items.into_iter().skip(skipped).take(size).collect();
    answer.body = Value::from(page).to_string().into();
    answer
}
