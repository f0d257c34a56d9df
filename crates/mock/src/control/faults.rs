//! `/__mock/faults`: lets calls fail, for clients that cannot send a header.

use std::time::Duration;

use http::{Method, StatusCode};
use serde::Deserialize;

use super::wrong_method;
use crate::answer::Answer;
use crate::gateway::Gateway;
use crate::prefer::named_fault;
use crate::{Fault, FaultPlan};

/// A plan as it is written in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    fault: Option<String>,
    code: Option<u16>,
    delay: Option<u64>,
    operation: Option<String>,
    every: Option<u64>,
    times: Option<u64>,
}

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
    let wanted: Wanted = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    let mut plan = FaultPlan::new(wanted.fault()?);
    if let Some(id) = wanted.operation {
        plan = plan.operation(id);
    }
    if let Some(nth) = wanted.every {
        plan = plan.every(nth);
    }
    if let Some(times) = wanted.times {
        plan = plan.times(times);
    }
    Ok(plan)
}

impl Wanted {
    fn fault(&self) -> Result<Fault, String> {
        match (self.fault.as_deref(), self.code, self.delay) {
            (Some(name), None, None) => named_fault(name),
            (None, Some(status), None) => Ok(Fault::Status(status)),
            (None, None, Some(delay)) => Ok(Fault::Delay(Duration::from_millis(delay))),
            _ => Err("one of `fault`, `code` and `delay` says what goes wrong".to_owned()),
        }
    }
}
