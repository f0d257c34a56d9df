//! Lists that are read page by page.

use futures_util::future::{BoxFuture, FutureExt};
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};

use crate::error::{Error, ErrorBody};
use crate::from_answer::FromAnswer;
use crate::unsent::Unsent;
use crate::wire::Member;

/// How many items are asked for at a time, unless the caller says otherwise.
const SIZE: i64 = 100;

/// How the pages of a list are asked for: the names of the parameters of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    size: &'static str,
    place: &'static str,
    kind: Kind,
}

/// What the parameter for the place of a page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The items before it.
    Items,
    /// The pages, from this number on.
    Pages { first: i64 },
}

impl Paging {
    /// By the number of items of a page, and of those before it.
    #[must_use]
    pub const fn offset(limit: &'static str, offset: &'static str) -> Self {
        Self { size: limit, place: offset, kind: Kind::Items }
    }

    /// By the number of items of a page, and its own number.
    #[must_use]
    pub const fn page(size: &'static str, page: &'static str, first: i64) -> Self {
        Self { size, place: page, kind: Kind::Pages { first } }
    }

    /// Where the list begins, unless the caller says otherwise.
    const fn first(self) -> i64 {
        match self.kind {
            Kind::Items => 0,
            Kind::Pages { first } => first,
        }
    }

    /// Where the page after one with so many items is.
    fn after(self, place: i64, count: usize) -> i64 {
        let step = match self.kind {
            Kind::Items => i64::try_from(count).unwrap_or(i64::MAX),
            Kind::Pages { .. } => 1,
        };
        place.saturating_add(step)
    }
}

/// Where the reading of a list is.
struct Reading<T> {
    call: Unsent,
    paging: Paging,
    size: i64,
    place: i64,
    /// The first item of the last page, to notice a gateway that always sends the same one.
    first: Option<T>,
    ended: bool,
}

/// The pages of a list, one after the other.
///
/// A page with fewer items than were asked for is not the last: gateways send fewer than that, for
/// reasons of their own. The list ends with a page that is empty, with one that begins as the one
/// before or holds more than was asked for (the gateway knows no pages), or with an error.
pub fn pages<T, E>(call: Unsent, paging: Paging) -> BoxStream<'static, Result<Vec<T>, Error<E>>>
where
    T: FromAnswer + Member + Clone + PartialEq + Send + 'static,
    E: ErrorBody,
{
    in_pages(call, paging, |call| {
        async move { Ok(call.lookup_list::<T, E>().await?.value) }.boxed()
    })
}

/// The pages of a list, where a page is an object that holds the items: what they are is told by `items`. It ends as
/// [`pages`] does.
pub fn pages_with<P, T, E>(
    call: Unsent,
    paging: Paging,
    items: fn(P) -> Vec<T>,
) -> BoxStream<'static, Result<Vec<T>, Error<E>>>
where
    P: FromAnswer + Send + 'static,
    T: Clone + PartialEq + Send + 'static,
    E: ErrorBody,
{
    in_pages(call, paging, move |call| {
        async move { Ok(items(call.value::<P, E>().await?.value)) }.boxed()
    })
}

fn in_pages<T, E>(
    call: Unsent,
    paging: Paging,
    ask: impl Fn(Unsent) -> Asked<T, E> + Send + Sync + 'static,
) -> BoxStream<'static, Result<Vec<T>, Error<E>>>
where
    T: Clone + PartialEq + Send + 'static,
    E: ErrorBody,
{
    let reading = Reading {
        size: call.number_in_query(paging.size).unwrap_or(SIZE),
        place: call.number_in_query(paging.place).unwrap_or_else(|| paging.first()),
        first: None,
        ended: false,
        call,
        paging,
    };
    stream::unfold((reading, ask), |(mut reading, ask)| async move {
        let page = reading.next(&ask).await?;
        Some((page, (reading, ask)))
    })
    .boxed()
}

/// What tells a gateway where a page begins: what the page before said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    name: &'static str,
    in_query: bool,
}

impl Cursor {
    /// A parameter of the query.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self { name, in_query: true }
    }

    /// A member of the body.
    #[must_use]
    pub const fn body(name: &'static str) -> Self {
        Self { name, in_query: false }
    }

    fn put(self, call: Unsent, value: &str) -> Unsent {
        match self.in_query {
            true => call.query(self.name, value),
            false => call.undocumented(self.name, value),
        }
    }
}

/// The pages of a list where each says what to ask for the next one with.
///
/// The list ends with a page that says nothing of the next, or the same as the page before; with one that is empty, or
/// that begins as the one before; or with an error.
pub fn pages_by_cursor<P, T, E>(
    call: Unsent,
    cursor: Cursor,
    read: fn(P) -> (Vec<T>, Option<String>),
) -> BoxStream<'static, Result<Vec<T>, Error<E>>>
where
    P: FromAnswer + Send + 'static,
    T: Clone + PartialEq + Send + 'static,
    E: ErrorBody,
{
    let begin = (Some(call.again()), None::<String>, None::<T>);
    stream::unfold(begin, move |(asked, last, first)| {
        let call = call.again();
        async move {
            let (items, next) = match asked?.value::<P, E>().await {
                Ok(page) => read(page.value),
                Err(error) => return Some((Err(error), (None, None, None))),
            };
            if items.is_empty() || items.first() == first.as_ref() {
                return None;
            }
            let next = next.filter(|next| !next.is_empty() && last.as_ref() != Some(next));
            let asked = next.as_deref().map(|next| cursor.put(call, next));
            let first = items.first().cloned();
            Some((Ok(items), (asked, next, first)))
        }
    })
    .boxed()
}

/// The items of the pages.
pub fn items<T, E>(
    pages: BoxStream<'static, Result<Vec<T>, Error<E>>>,
) -> BoxStream<'static, Result<T, Error<E>>>
where
    T: Send + 'static,
    E: ErrorBody,
{
    pages.map_ok(|page| stream::iter(page.into_iter().map(Ok))).try_flatten().boxed()
}

/// The items of the pages, but no more than `limit`. A page is only asked for if it is needed.
///
/// # Errors
///
/// That of the first page that cannot be read.
pub async fn all<T, E>(
    mut pages: BoxStream<'static, Result<Vec<T>, Error<E>>>,
    limit: usize,
) -> Result<Vec<T>, Error<E>> {
    let mut items = Vec::new();
    while items.len() < limit {
        match pages.next().await {
            Some(page) => items.extend(page?),
            None => break,
        }
    }
    items.truncate(limit);
    Ok(items)
}

/// The items of a page that was asked for.
type Asked<T, E> = BoxFuture<'static, Result<Vec<T>, Error<E>>>;

impl<T: Clone + PartialEq> Reading<T> {
    async fn next<E>(
        &mut self,
        ask: &impl Fn(Unsent) -> Asked<T, E>,
    ) -> Option<Result<Vec<T>, Error<E>>> {
        if self.ended {
            return None;
        }
        let call = self.call.again();
        let call = call.query(self.paging.size, self.size).query(self.paging.place, self.place);
        match ask(call).await {
            Ok(page) => self.take(page).map(Ok),
            Err(error) => {
                self.ended = true;
                Some(Err(error))
            }
        }
    }

    fn take(&mut self, page: Vec<T>) -> Option<Vec<T>> {
        let is_repeated = page.first() == self.first.as_ref();
        // The first page has nothing to repeat, so this is true of an empty one as well.
        if page.is_empty() || is_repeated {
            self.ended = true;
            return None;
        }
        self.ended = i64::try_from(page.len()).is_ok_and(|count| count > self.size.max(0));
        self.place = self.paging.after(self.place, page.len());
        self.first = page.first().cloned();
        Some(page)
    }
}
