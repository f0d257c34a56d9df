//! Files that pages take parts from.

use super::decode;
use super::filter::Filter;
use crate::dialect::Parts;
use crate::sources::Sources;
use std::path::PathBuf;

/// Reads the parts of all sources that a filter's vendor has. One that cannot be read is missed by the pages that name it.
pub(super) fn of(files: &[(String, PathBuf)], filter: &Filter, sources: &Sources) -> Parts {
    let vendor = filter.vendor.as_deref();
    let own = files.iter().filter(|(path, _)| {
        let is_own = vendor.is_none_or(|vendor| path.split('/').next() == Some(vendor));
        is_own && sources.gives_parts(path)
    });
    let texts = own.filter_map(|(path, file)| {
        Some((path.clone(), decode::text(path, file, decode::PAGE_LIMIT).ok()?))
    });
    texts.collect()
}
