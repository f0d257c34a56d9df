//! Values that are text on the wire.

use std::fmt::Arguments;

use serde_json::{Number, Value};

use crate::json::Json;
use crate::report::Problem;
use crate::vendor::Check;

/// Checks a value that is text on the wire, as parameters and the parts of forms are: it is valid if the text, or the
/// number or flag that it spells, is.
pub fn check_parameter(check: &mut Check<'_>, path: Arguments<'_>, schema: &Value, text: &str) {
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

/// Checks a list whose items are texts on the wire: each is what fits of what it spells.
pub fn check_list<'t>(
    check: &mut Check<'_>,
    path: Arguments<'_>,
    (list, item): (&Value, &Value),
    texts: impl Iterator<Item = &'t str>,
) {
    let before = check.problems.len();
    let items = texts.map(|text| {
        let fits = |form: &Json<'_>| {
            check.value(path, item, form);
            check.problems.drain(before..).count() == 0
        };
        forms(text).find(fits).unwrap_or_else(|| Json::Text(text.into()))
    });
    let items = Json::List(items.collect());
    check.value(path, list, &items);
}

/// The text, and what it spells.
fn forms(text: &str) -> impl Iterator<Item = Json<'_>> {
    let integer = text.parse::<i64>().ok();
    let number = text.parse::<f64>().ok().filter(|_| integer.is_none());
    let number = number.and_then(Number::from_f64);
    let flag = text.parse::<bool>().ok();
    let number = integer.map(Number::from).or(number).map(Json::Number);
    let spelled = [number, flag.map(Json::Bool)];
    std::iter::once(Json::Text(text.into())).chain(spelled.into_iter().flatten())
}
