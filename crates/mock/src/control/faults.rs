//! `/__mock/faults`: lets calls fail, for clients that cannot send a header.

use std::time::Duration;

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::{ok, wrong_method};
use crate::answers::fault::seconds;
use crate::answers::fault_plan::Running;
use crate::gateway::Gateway;
use crate::wire::answer::Answer;
use crate::{Fault, FaultPlan};

/// The members of a step, as it is written in JSON.
const OF_STEP: [&str; 5] = ["fault", "code", "delay", "after", "takes"];

/// The members of a plan.
const OF_PLAN: [&str; 4] = ["operation", "every", "times", "script"];

/// What stands in a script for a call that goes well.
const FINE: &str = "ok";

/// Makes a plan, shows those that run, or drops all plans.
pub(super) fn answer(gateway: &Gateway, method: &Method, body: &[u8]) -> Answer {
    match *method {
        Method::GET | Method::HEAD => {
            let plans: Vec<Value> = gateway.faults.running().iter().map(shown).collect();
            ok(&json!({ "plans": plans }))
        }
        Method::POST => match plan(body).and_then(|plan| add(gateway, plan)) {
            Ok(()) => Answer::empty(StatusCode::NO_CONTENT),
            Err(problem) => Answer::error(StatusCode::BAD_REQUEST, &problem),
        },
        Method::DELETE => {
            gateway.faults.clear();
            Answer::empty(StatusCode::NO_CONTENT)
        }
        _ => wrong_method("DELETE, GET, HEAD, POST"),
    }
}

fn add(gateway: &Gateway, plan: FaultPlan) -> Result<(), String> {
    gateway.plan_faults(plan).map_err(|error| error.to_string())
}

/// A plan in the words in which it is made, with how far it is.
fn shown(running: &Running) -> Value {
    let plan = &running.plan;
    let steps: Vec<Value> = plan.steps.iter().map(|step| shown_step(*step)).collect();
    let mut shown = match (plan.steps.as_slice(), &plan.times) {
        ([Some(fault)], _) => shown_fault(*fault),
        _ => json!({ "script": steps, "step": running.step }),
    };
    shown["every"] = plan.every.into();
    shown["calls"] = running.calls.into();
    shown["operation"] = plan.operation.clone().into();
    shown["left"] = running.left.into();
    shown
}

fn shown_step(step: Option<Fault>) -> Value {
    step.map_or_else(|| FINE.into(), shown_fault)
}

fn shown_fault(fault: Fault) -> Value {
    match fault {
        Fault::Status(status) => json!({ "code": status }),
        Fault::Delay(time) => json!({ "delay": milliseconds(time) }),
        Fault::RateLimited(time) => json!({ "fault": fault.name(), "after": seconds(time) }),
        Fault::SlowBody(time) => json!({ "fault": fault.name(), "takes": milliseconds(time) }),
        _ => json!({ "fault": fault.name() }),
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn plan(body: &[u8]) -> Result<FaultPlan, String> {
    let written = super::json(body)?;
    let known = || quoted(OF_STEP.iter().chain(&OF_PLAN));
    let Value::Object(members) = written else {
        return Err(format!("a plan is a JSON object with some of {}", known()));
    };
    let is_known = |name: &&str| OF_STEP.contains(name) || OF_PLAN.contains(name);
    if let Some(name) = members.keys().map(String::as_str).find(|name| !is_known(name)) {
        return Err(format!("a plan has no `{name}`; it has {}", known()));
    }
    let mut plan = match member(&members, "script") {
        Some(script) => FaultPlan::script(steps(&members, script)?),
        None => FaultPlan::new(fault(&members)?),
    };
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

/// The steps of a script.
fn steps(members: &Map<String, Value>, script: &Value) -> Result<Vec<Option<Fault>>, String> {
    if let Some(name) = OF_STEP.iter().find(|name| member(members, name).is_some()) {
        return Err(format!("`{name}` stands in a step of the `script`, and not beside it"));
    }
    let Value::Array(steps) = script else { return Err("`script` is a list".to_owned()) };
    steps.iter().map(step).collect()
}

fn step(step: &Value) -> Result<Option<Fault>, String> {
    match step {
        Value::String(text) if text == FINE => Ok(None),
        Value::Object(members) => {
            let unknown = members.keys().find(|name| !OF_STEP.contains(&name.as_str()));
            match unknown {
                Some(name) => {
                    Err(format!("a step has no `{name}`; it has {}", quoted(OF_STEP.iter())))
                }
                None => fault(members).map(Some),
            }
        }
        _ => Err(format!("a step of the `script` is an object, or \"{FINE}\"")),
    }
}

fn fault(members: &Map<String, Value>) -> Result<Fault, String> {
    let code = number(members, "code")?;
    let (after, takes) = (number(members, "after")?, number(members, "takes")?);
    match (text(members, "fault")?, code, number(members, "delay")?) {
        (Some(name), None, None) => Fault::named(name, after, takes),
        (None, Some(status), None) => u16::try_from(status)
            .map(Fault::Status)
            .map_err(|_| format!("{status} is no status of an answer; those are 200 to 999")),
        (None, None, Some(delay)) => Ok(Fault::Delay(Duration::from_millis(delay))),
        _ => Err("one of `fault`, `code` and `delay` says what goes wrong".to_owned()),
    }
}

/// The names as a sentence lists them.
fn quoted<'n>(names: impl Iterator<Item = &'n &'n str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
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
