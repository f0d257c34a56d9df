//! Work on several things at once: vendors have nothing to do with each other, and nor have files.

/// Does the same for each of a few things, each in a thread of its own, and gives what came of it in their order. What
/// panics in its thread does so here.
#[doc(hidden)]
pub fn side_by_side<I, T>(things: I, work: impl Fn(I::Item) -> T + Sync) -> Vec<T>
where
    I: IntoIterator<Item: Send>,
    T: Send,
{
    let work = &work;
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            things.into_iter().map(|thing| scope.spawn(move || work(thing))).collect();
        let joined = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined.map(|one| one.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}
