//! Pages of a folder that begins somewhere below the folder of its vendor.

use crate::lock::Lock;
use std::collections::BTreeMap;

/// Puts pages where another lock has them: `z-api/contacts/get-contacts.md` becomes `z-api/pt/contacts/get-contacts.md` when
/// most pages are found below `z-api/pt`. Of folders that hold as many of the pages, the one with more equal texts counts.
#[must_use]
pub fn reroot(lock: Lock, known: &Lock) -> Lock {
    let mut votes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (path, page) in &lock.pages {
        let end = path.split_once('/').map_or(path.as_str(), |(_, rest)| rest);
        for (other, known_page) in &known.pages {
            let start = other.strip_suffix(end).filter(|start| start.ends_with('/'));
            if let Some(start) = start {
                let vote = votes.entry(start).or_default();
                vote.0 += 1;
                vote.1 += usize::from(known_page.hash == page.hash);
            }
        }
    }
    let best = votes.into_iter().max_by_key(|(_, vote)| *vote);
    match best {
        Some((start, (found, _))) if found * 2 >= lock.pages.len() => moved(lock, start),
        _ => lock,
    }
}

fn moved(mut lock: Lock, start: &str) -> Lock {
    let pages = std::mem::take(&mut lock.pages);
    let placed = pages.into_iter().map(|(path, page)| {
        let end = path.split_once('/').map_or(path.as_str(), |(_, rest)| rest);
        (format!("{start}{end}"), page)
    });
    lock.pages = placed.collect();
    lock
}
