//! Lists that are asked for page by page.

use serde_json::Value;
use wagate_spec::{PageParameters, Pagination};

use crate::answers::made_up::of_length;
use crate::wire::answer::Answer;
use crate::wire::call::Call;

/// The part of a list that a request asks for, if it asks for one. A page beyond the end is empty. A list that is given
/// in pages has so many items, if that was said.
pub(crate) fn paged(mut answer: Answer, call: &Call<'_>, length: Option<usize>) -> Answer {
    let Some(pagination) = &call.operation().pagination else { return answer };
    let asked = |name: &str| call.query_value(name)?.parse::<usize>().ok();
    // What a cursor means only its gateway knows.
    let Some(size) = pagination.by.size() else { return answer };
    let (size, start) = (asked(size), asked(pagination.by.start()));
    if answer.problem.is_some() || (size, start, length) == (None, None, None) {
        return answer;
    }
    let Ok(mut body) = serde_json::from_slice(&answer.body) else { return answer };
    let Some(items) = list_of(pagination, &mut body) else { return answer };
    let documented = std::mem::take(items);
    let whole = match length {
        Some(length) => of_length(documented, length),
        None => documented,
    };
    let size = size.unwrap_or(whole.len());
    let skipped = match &pagination.by {
        PageParameters::Page { first, .. } => {
            let first = usize::try_from(*first).unwrap_or_default();
            start.unwrap_or(first).saturating_sub(first).saturating_mul(size)
        }
        _ => start.unwrap_or_default(),
    };
    *items = whole.into_iter().skip(skipped).take(size).collect();
    answer.body = body.to_string().into();
    answer
}

/// The list of an answer, wherever it is.
fn list_of<'b>(pagination: &Pagination, body: &'b mut Value) -> Option<&'b mut Vec<Value>> {
    match &pagination.items {
        Some(name) => body.get_mut(name)?.as_array_mut(),
        None => body.as_array_mut(),
    }
}
