//! Lists that are read page by page.

use std::collections::VecDeque;
use std::future::Future;

use futures_util::stream::{self, Stream};

/// How many items are asked for at a time, unless the caller says otherwise.
const PAGE: i64 = 100;

/// Where the reading of a list is.
struct Reading<T, Fetch> {
    fetch: Fetch,
    limit: i64,
    offset: i64,
    items: VecDeque<T>,
    /// The first item of the last page, to notice a gateway that always sends the same one.
    first: Option<T>,
    ended: bool,
}

/// The items of a list, one after the other. `fetch` gets the number of items for a page and the number of items to
/// skip. The list ends with a page that is not full, with one that begins as the one before (the gateway knows no
/// pages), or with an error.
pub fn pages<T, E, Fetch, Fetched>(
    limit: Option<i64>,
    offset: Option<i64>,
    fetch: Fetch,
) -> impl Stream<Item = Result<T, E>>
where
    T: Clone + PartialEq,
    Fetch: FnMut(i64, i64) -> Fetched,
    Fetched: Future<Output = Result<Vec<T>, E>>,
{
    let reading = Reading {
        fetch,
        limit: limit.unwrap_or(PAGE).max(1),
        offset: offset.unwrap_or(0),
        items: VecDeque::new(),
        first: None,
        ended: false,
    };
    stream::unfold(reading, |mut reading| async move {
        let next = reading.next().await?;
        Some((next, reading))
    })
}

impl<T, Fetch> Reading<T, Fetch>
where
    T: Clone + PartialEq,
{
    async fn next<E, Fetched>(&mut self) -> Option<Result<T, E>>
    where
        Fetch: FnMut(i64, i64) -> Fetched,
        Fetched: Future<Output = Result<Vec<T>, E>>,
    {
        if self.items.is_empty() && !self.ended {
            match (self.fetch)(self.limit, self.offset).await {
                Ok(page) => self.take(page),
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
        }
        self.items.pop_front().map(Ok)
    }

    fn take(&mut self, page: Vec<T>) {
        let count = i64::try_from(page.len()).unwrap_or(i64::MAX);
        let repeated = !page.is_empty() && page.first() == self.first.as_ref();
        self.ended = count != self.limit || repeated;
        self.offset = self.offset.saturating_add(count);
        self.first = page.first().cloned();
        if !repeated {
            self.items = page.into();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt;

    use super::*;

    /// Reads a list of `total` numbers from a gateway, and gives what was asked for.
    async fn read(total: i64, limit: Option<i64>) -> (Vec<i64>, Vec<(i64, i64)>) {
        let mut asked = Vec::new();
        let fetch = |limit, offset: i64| {
            asked.push((limit, offset));
            let page = (offset..total.min(offset + limit)).collect();
            std::future::ready(Ok::<Vec<i64>, ()>(page))
        };
        let items = pages(limit, None, fetch).map(|item| item.expect("no error")).collect().await;
        (items, asked)
    }

    #[tokio::test]
    async fn reads_every_item_once() {
        for total in [0, 1, 9, 10, 11, 25] {
            let (items, _) = read(total, Some(10)).await;
            assert_eq!(items, (0..total).collect::<Vec<_>>());
        }
    }

    #[tokio::test]
    async fn asks_for_no_page_after_one_that_is_not_full() {
        assert_eq!(read(25, Some(10)).await.1, [(10, 0), (10, 10), (10, 20)]);
        assert_eq!(read(5, None).await.1, [(100, 0)]);
    }

    #[tokio::test]
    async fn a_gateway_without_pages_ends_the_list() {
        let same = |_, _| std::future::ready(Ok::<_, ()>(vec![1, 2]));
        let items: Vec<_> = pages(Some(2), None, same).collect().await;
        assert_eq!(items, [Ok(1), Ok(2)]);
        let all = |_, _| std::future::ready(Ok::<_, ()>(vec![1, 2, 3]));
        let items: Vec<_> = pages(Some(2), None, all).collect().await;
        assert_eq!(items, [Ok(1), Ok(2), Ok(3)]);
    }

    #[tokio::test]
    async fn an_error_ends_the_list() {
        let fetch =
            |_, offset| std::future::ready(if offset == 0 { Ok(vec![7]) } else { Err("no") });
        let items: Vec<_> = pages(Some(1), None, fetch).collect().await;
        assert_eq!(items, [Ok(7), Err("no")]);
    }
}
