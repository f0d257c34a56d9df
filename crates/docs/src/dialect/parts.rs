//! Files that are no pages, and that pages take parts from.

use std::collections::HashMap;

/// The texts of such files, by path.
pub(crate) type Parts = HashMap<String, String>;
