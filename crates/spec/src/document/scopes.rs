//! The values that are given once, and the parameters that they fill.

use super::node::{ModelError, Node};
use crate::model::Scope;

/// Reads `x-scopes` of the document.
pub(super) fn read(root: &Node<'_>) -> Result<Vec<Scope>, ModelError> {
    root.items("x-scopes")?.map(|scope| scope.read()).collect()
}
