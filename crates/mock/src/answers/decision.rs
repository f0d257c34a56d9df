//! What was decided about a request.

use wagate_spec::Operation;

use crate::Fault;
use crate::wire::answer::Answer;

/// An answer, with the operation that was meant and what goes wrong on the way.
pub(crate) struct Decision<'a> {
    pub(crate) operation: Option<&'a Operation>,
    /// The number of the operation in its description.
    pub(crate) index: Option<usize>,
    pub(crate) answer: Answer,
    pub(crate) fault: Option<Fault>,
}
