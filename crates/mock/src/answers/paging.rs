//! Lists that are asked for page by page.

use serde_json::Value;
use wagate_spec::{PageParameters, Pagination};

use crate::answers::made_up::of_length;
use crate::wire::answer::Answer;
use crate::wire::call::Call;

/// Puts what is known among the items of a list.
type Arrange<'a> = &'a dyn Fn(Vec<Value>) -> Vec<Value>;

/// The part of a list that a request asks for, if it asks for one. A page beyond the end is empty. A list that is given
/// in pages has so many items, if that was said. `arrange` sees all items before they are cut into pages.
pub(crate) fn paged(
    mut answer: Answer,
    call: &Call<'_>,
    length: Option<usize>,
    arrange: Option<Arrange<'_>>,
) -> Answer {
    let pagination = call.operation().pagination.as_ref();
    let page = pagination.map(|pagination| Page::of(pagination, call)).unwrap_or_default();
    let length = length.filter(|_| page.is_paged);
    if answer.problem.is_some() || (!page.is_asked() && length.is_none() && arrange.is_none()) {
        return answer;
    }
    let Ok(mut body) = serde_json::from_slice(&answer.body) else { return answer };
    let member = pagination.and_then(|pagination| pagination.items.as_deref());
    let Some(items) = list_of(member, &mut body) else { return answer };
    let documented = std::mem::take(items);
    let whole = match length {
        Some(length) => of_length(documented, length),
        None => documented,
    };
    let whole = match arrange {
        Some(arrange) => arrange(whole),
        None => whole,
    };
    let (skipped, size) = page.place(whole.len());
    *items = whole.into_iter().skip(skipped).take(size).collect();
    answer.body = body.to_string().into();
    answer
}

/// The page that a request asks for.
#[derive(Default)]
struct Page {
    /// Whether the list comes in pages at all. What a cursor means only its gateway knows.
    is_paged: bool,
    size: Option<usize>,
    start: Option<usize>,
    /// The number of the first page, where pages are numbered.
    first: Option<usize>,
}

impl Page {
    fn of(pagination: &Pagination, call: &Call<'_>) -> Self {
        let asked = |name: &str| call.query_value(name)?.parse::<usize>().ok();
        let Some(size) = pagination.by.size() else { return Self::default() };
        let first = match &pagination.by {
            PageParameters::Page { first, .. } => usize::try_from(*first).ok(),
            _ => None,
        };
        Self { is_paged: true, size: asked(size), start: asked(pagination.by.start()), first }
    }

    const fn is_asked(&self) -> bool {
        self.size.is_some() || self.start.is_some()
    }

    /// How many items come before it, and how many it has at most.
    fn place(&self, length: usize) -> (usize, usize) {
        let size = self.size.unwrap_or(length);
        let skipped = match self.first {
            Some(first) => {
                let start = self.start.unwrap_or(first);
                start.saturating_sub(first).saturating_mul(size)
            }
            None => self.start.unwrap_or_default(),
        };
        (skipped, size)
    }
}

/// The list of an answer, wherever it is.
fn list_of<'b>(member: Option<&str>, body: &'b mut Value) -> Option<&'b mut Vec<Value>> {
    match member {
        Some(name) => body.get_mut(name)?.as_array_mut(),
        None => body.as_array_mut(),
    }
}
