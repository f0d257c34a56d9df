//! What no page states and public evidence shows.

use super::node::{ModelError, Node};
use crate::model::Observed;

/// Where something was seen that no page states.
pub(super) fn observed(node: &Node<'_>) -> Result<Option<Observed>, ModelError> {
    node.get("x-observed").map(|observed| observed.read()).transpose()
}
