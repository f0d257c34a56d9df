//! Lists that are asked for page by page.

use serde_json::Value;
use wagate_spec::{PageParameters, Pagination};

use crate::answers::made_up::MadeUp;
use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::Call;

/// A page that is asked for with a cursor has so many items.
const CURSOR_PAGE: usize = 50;

/// What stands in a cursor before the number of items that came before.
const CURSOR: &str = "page-after-";

/// What is known of the items of a list beside the documented ones.
pub(crate) struct Known<'a> {
    /// Those that come first.
    pub(crate) added: Vec<Value>,
    /// Whether there are no others.
    pub(crate) is_all: bool,
    /// A documented or made-up item as it is now; `None` if it is in the list no more.
    pub(crate) now: &'a dyn Fn(Value) -> Option<Value>,
    /// How many items there are at most.
    pub(crate) most: Option<usize>,
}

/// The part of a list that a request asks for, if it asks for one. A page beyond the end is empty. Only the items of that
/// page are made up, however long the list is.
pub(crate) fn paged(
    mut answer: Answer,
    call: &Call<'_>,
    received: &Received,
    made_up: MadeUp,
    known: Option<Known<'_>>,
) -> Answer {
    let pagination = call.operation().pagination.as_ref();
    let page = pagination.map(|pagination| Page::of(pagination, call, received, made_up));
    let page = page.unwrap_or_default();
    let is_list = page.is_paged || known.as_ref().is_some_and(|known| !known.is_all);
    let made_up = MadeUp { length: made_up.length.filter(|_| is_list), ..made_up };
    if answer.problem.is_some() || (!page.is_asked() && made_up.length.is_none() && known.is_none())
    {
        return answer;
    }
    let Ok(mut body) = serde_json::from_slice(&answer.body) else { return answer };
    let member = pagination.and_then(|pagination| pagination.items.as_deref());
    let Some(items) = list_of(member, &mut body) else { return answer };
    let documented = std::mem::take(items);
    let whole = Whole::new(documented, made_up, known);
    let length = whole.length();
    let (skipped, size) = page.place(length);
    let end = skipped.saturating_add(size).min(length);
    *items = (skipped.min(end)..end).filter_map(|index| whole.item(index)).collect();
    if let Some(next) = &page.next
        && let Some(members) = body.as_object_mut()
    {
        match end < length {
            true => members.insert(next.clone(), format!("{CURSOR}{end}").into()),
            false => members.remove(next),
        };
    }
    answer.body = body.to_string().into();
    answer
}

/// A whole list, of which an item is made when somebody asks for it.
struct Whole<'a> {
    documented: Vec<Value>,
    made_up: MadeUp,
    known: Option<Known<'a>>,
}

impl<'a> Whole<'a> {
    fn new(documented: Vec<Value>, made_up: MadeUp, known: Option<Known<'a>>) -> Self {
        Self { documented, made_up, known }
    }

    fn added(&self) -> &[Value] {
        self.known.as_ref().map_or(&[], |known| &known.added)
    }

    fn length(&self) -> usize {
        let others = match (&self.known, self.made_up.length) {
            (Some(known), _) if known.is_all => 0,
            // Without a documented item nothing can be made up.
            (_, Some(length)) if !self.documented.is_empty() => length,
            _ => self.documented.len(),
        };
        let most = self.known.as_ref().and_then(|known| known.most);
        (self.added().len() + others).min(most.unwrap_or(usize::MAX))
    }

    fn item(&self, index: usize) -> Option<Value> {
        let added = self.added();
        if let Some(item) = added.get(index) {
            return Some(item.clone());
        }
        let item = self.made_up.item(&self.documented, index - added.len())?;
        match &self.known {
            Some(known) => (known.now)(item),
            None => Some(item),
        }
    }
}

/// The page that a request asks for.
#[derive(Default)]
struct Page {
    /// Whether the list comes in pages at all.
    is_paged: bool,
    size: Option<usize>,
    start: Option<usize>,
    /// The number of the first page, where pages are numbered.
    first: Option<usize>,
    /// The member of the answer with the cursor of the next page.
    next: Option<String>,
}

impl Page {
    fn of(pagination: &Pagination, call: &Call<'_>, received: &Received, made_up: MadeUp) -> Self {
        let asked = |name: &str| call.query_value(name)?.parse::<usize>().ok();
        match &pagination.by {
            PageParameters::Cursor { cursor, next } => {
                // Of a documented list nobody knows how it goes on.
                if made_up.length.is_none() {
                    return Self::default();
                }
                let start = given(cursor, call, received);
                let start = start.and_then(|given| given.strip_prefix(CURSOR)?.parse().ok());
                let (size, next) = (Some(CURSOR_PAGE), Some(next.clone()));
                Self { is_paged: true, size, start, first: None, next }
            }
            by => {
                let first = match by {
                    PageParameters::Page { first, .. } => usize::try_from(*first).ok(),
                    _ => None,
                };
                let (size, start) = (by.size().and_then(asked), asked(by.start()));
                Self { is_paged: true, size, start, first, next: None }
            }
        }
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

/// The cursor that a request gives, in its query or its body.
fn given(name: &str, call: &Call<'_>, received: &Received) -> Option<String> {
    if let Some(value) = call.query_value(name) {
        return Some(value.to_owned());
    }
    let body: Value = serde_json::from_slice(&received.kept).ok()?;
    body.get(name)?.as_str().map(str::to_owned)
}

/// The list of an answer, wherever it is.
fn list_of<'b>(member: Option<&str>, body: &'b mut Value) -> Option<&'b mut Vec<Value>> {
    match member {
        Some(name) => body.get_mut(name)?.as_array_mut(),
        None => body.as_array_mut(),
    }
}
