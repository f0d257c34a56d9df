//! Values that are text on the wire.

use serde_json::Value;

use crate::report::Problem;
use crate::vendor::Check;

/// Checks a value that is text on the wire, as parameters and the parts of forms are: it is valid if the text, or the
/// number or flag that it spells, is.
pub fn check_parameter(check: &mut Check<'_>, path: &str, schema: &Value, text: &str) {
    let before = check.problems.len();
    let mut attempts = Vec::new();
    for form in forms(text) {
        check.value(path, schema, &form);
        let problems = check.problems.split_off(before);
        if problems.is_empty() {
            return;
        }
        attempts.push(problems);
    }
    // What is wrong with a form of the right type says more than that another one has the wrong type.
    let has_type = |problems: &Vec<Problem>| {
        problems.iter().any(|problem| !problem.schema_path.ends_with("/type"))
    };
    let telling = attempts.iter().position(has_type).unwrap_or_default();
    check.problems.extend(attempts.into_iter().nth(telling).unwrap_or_default());
}

/// The text, and what it spells.
fn forms(text: &str) -> impl Iterator<Item = Value> {
    let integer = text.parse::<i64>().ok();
    let number = text.parse::<f64>().ok().filter(|number| integer.is_none() && number.is_finite());
    let flag = text.parse::<bool>().ok();
    let spelled = [integer.map(Value::from), number.map(Value::from), flag.map(Value::from)];
    std::iter::once(Value::from(text)).chain(spelled.into_iter().flatten())
}
