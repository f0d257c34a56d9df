//! Lists that tell something of each text that was asked about: which of these numbers have WhatsApp?

use serde_json::Value;
use wagate_spec::Operation;

use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::Call;

/// The answer with an item for each text of the request. The documented examples tell whether it is such a list: each item has
/// a member that is a text of the documented request. The request that is documented itself gets what is documented.
pub(crate) fn about_asked(mut answer: Answer, call: &Call<'_>, received: &Received) -> Answer {
    if answer.problem.is_some() {
        return answer;
    }
    // Most operations take no such list: their bodies are not read once more.
    let documented = documented(call.operation());
    if documented.is_empty() {
        return answer;
    }
    let asked = serde_json::from_slice(&received.kept).ok().map(|body| texts(&body));
    let asked = asked.unwrap_or_default();
    if asked.is_empty() || documented.contains(&asked) {
        return answer;
    }
    let known: Vec<String> = documented.into_iter().flatten().collect();
    let Ok(Value::Array(items)) = serde_json::from_slice(&answer.body) else { return answer };
    let models: Vec<(&Value, &str)> =
        items.iter().filter_map(|item| Some((item, subject(item, &known)?))).collect();
    if models.is_empty() || models.len() < items.len() {
        return answer;
    }
    let told = asked.iter().zip(models.iter().cycle());
    let told = told.map(|(text, (model, subject))| about(model, subject, text));
    answer.body = Value::Array(told.collect()).to_string().into();
    answer
}

/// The texts of the documented requests.
fn documented(operation: &Operation) -> Vec<Vec<String>> {
    let contents = operation.request_body.iter().flat_map(|body| &body.contents);
    let examples = contents.flat_map(|content| content.examples.values());
    examples.map(|example| texts(&example.value)).filter(|texts| !texts.is_empty()).collect()
}

/// The one list of texts of a body.
fn texts(body: &Value) -> Vec<String> {
    let list = match body {
        Value::Array(list) => Some(list),
        Value::Object(members) => members.values().find_map(Value::as_array),
        _ => None,
    };
    let texts = list.into_iter().flatten().map(|one| one.as_str().map(str::to_owned));
    texts.collect::<Option<_>>().unwrap_or_default()
}

/// What an item is about.
fn subject<'v>(item: &'v Value, known: &[String]) -> Option<&'v str> {
    let texts = item.as_object()?.values().filter_map(Value::as_str);
    texts.into_iter().find(|text| known.iter().any(|known| known == text))
}

/// The same item about another text.
fn about(item: &Value, subject: &str, text: &str) -> Value {
    let mut item = item.clone();
    for value in item.as_object_mut().into_iter().flat_map(|members| members.values_mut()) {
        if value == subject {
            *value = text.into();
        }
    }
    item
}
