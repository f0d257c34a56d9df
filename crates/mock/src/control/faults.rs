//! `/__mock/faults`: lets calls fail, for clients that cannot send a header.

use std::time::Duration;

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::wrong_method;
use crate::answers::prefer::named_fault;
use crate::gateway::Gateway;
use crate::wire::answer::Answer;
use crate::{Fault, FaultPlan};

/// The members of a plan, as it is written in JSON.
const MEMBERS: &str = "`fault`, `code`, `delay`, `operation`, `every` and `times`";

/// Makes a plan, or drops all plans.
pub(super) fn answer(gateway: &Gateway, method: &Method, body: &[u8]) -> Answer {
    match *method {
        Method::POST => match plan(body).and_then(|plan| add(gateway, plan)) {
            Ok(()) => Answer::empty(StatusCode::NO_CONTENT),
            Err(problem) => Answer::error(StatusCode::BAD_REQUEST, &problem),
        },
        Method::DELETE => {
            gateway.faults.clear();
            Answer::empty(StatusCode::NO_CONTENT)
        }
        _ => wrong_method("DELETE, POST"),
    }
}

fn add(gateway: &Gateway, plan: FaultPlan) -> Result<(), String> {
    gateway.plan_faults(plan).map_err(|error| error.to_string())
}

fn plan(body: &[u8]) -> Result<FaultPlan, String> {
    let written: Value =
        serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
    let Value::Object(members) = written else {
        return Err(format!("a plan is a JSON object with some of {MEMBERS}"));
    };
    let known = ["fault", "code", "delay", "operation", "every", "times"];
    if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(format!("a plan has no `{name}`; it has {MEMBERS}"));
    }
    let mut plan = FaultPlan::new(fault(&members)?);
    if let Some(id) = text(&members, "operation")? {
        plan = plan.operation(id);
    }
    if let Some(nth) = number(&members, "every")? {
        plan = plan.every(nth);
    }
    if let Some(times) = number(&members, "times")? {
        plan = plan.times(times);
    }
    Ok(plan)
}

fn fault(members: &Map<String, Value>) -> Result<Fault, String> {
    let code = number(members, "code")?;
    match (text(members, "fault")?, code, number(members, "delay")?) {
        (Some(name), None, None) => named_fault(name),
        (None, Some(status), None) => u16::try_from(status)
            .map(Fault::Status)
            .map_err(|_| format!("{status} is no status of an answer; those are 200 to 999")),
        (None, None, Some(delay)) => Ok(Fault::Delay(Duration::from_millis(delay))),
        _ => Err("one of `fault`, `code` and `delay` says what goes wrong".to_owned()),
    }
}

/// The member of this name; null is none.
fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    members.get(name).filter(|value| !value.is_null())
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, String> {
    let text = |value: &'a Value| value.as_str().ok_or_else(|| format!("`{name}` is a text"));
    member(members, name).map(text).transpose()
}

fn number(members: &Map<String, Value>, name: &str) -> Result<Option<u64>, String> {
    let number = |value: &Value| {
        value.as_u64().ok_or_else(|| format!("`{name}` is a whole number that is not negative"))
    };
    member(members, name).map(number).transpose()
}
