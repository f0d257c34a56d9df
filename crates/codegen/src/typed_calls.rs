//! The list of typed calls that the tests of the whole make: every method of every client, with what the pages show
//! for its arguments.

use wagate_spec::Spec;

use crate::{emit, error::GenerateError, lower, skeleton::Skeleton};

/// Writes `typed_calls! { … }` with an item for each vendor: how its client is connected, and its calls, each with
/// the operation, how its answer is read, and the request. A method with optional parameters is called
/// once without them and once with all.
///
/// # Errors
///
/// As [`generate`](crate::generate).
pub fn typed_calls(specs: &[Spec]) -> Result<String, GenerateError> {
    let mut code = String::from("typed_calls! {\n");
    for spec in specs {
        let skeleton = Skeleton::build(spec, &lower::lower(spec)?)?;
        code.push_str(&emit::calls(spec, &skeleton)?);
    }
    code.push_str("}\n");
    Ok(code)
}
