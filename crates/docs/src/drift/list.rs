//! Lists that lose some of their members.

use std::collections::BTreeSet;

/// Takes the members at these indices out of a list.
pub(super) fn take_out<T>(list: &mut Vec<T>, indices: &BTreeSet<usize>) {
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        !indices.contains(&(index - 1))
    });
}
