//! Markdown as a flat list of blocks, each with its line.

mod blocks;
mod fences;
mod inline;

pub(crate) use blocks::{Block, Kind, blocks};
pub(crate) use fences::close_fences;
pub(crate) use inline::Inline;
