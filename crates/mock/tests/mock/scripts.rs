//! Scripts of faults, and plans that can be read.

use reqwest::Method;
use serde_json::{Value, json};
use wagate_mock::{Fault, FaultPlan, MockGateway};

use crate::support::{Running, acme, body};
use crate::vendors::VENDORS;

async fn statuses(running: &Running, calls: usize) -> Vec<u16> {
    let mut seen = Vec::new();
    for _ in 0..calls {
        let sent = running.request(Method::GET, "/api/people").send().await;
        seen.push(sent.map_or(0, |answer| answer.status().as_u16()));
    }
    seen
}

#[tokio::test]
async fn two_fail_and_then_all_goes_well_for_every_vendor() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        let script = FaultPlan::script([Some(Fault::Status(502)), Some(Fault::Status(502))]);
        running.gateway.plan_faults(script.operation(vendor.list)).expect("an operation");
        let mut seen = Vec::new();
        for _ in 0..4 {
            let answer = vendor.list(&running).send().await.expect("an answer");
            seen.push(answer.status().as_u16());
        }
        assert_eq!(seen, [502, 502, 200, 200], "{}", vendor.id);
    }
}

#[tokio::test]
async fn a_script_may_have_calls_that_go_well_and_be_played_again() {
    let script = FaultPlan::script([Some(Fault::Status(500)), None, Some(Fault::Drop)]).times(2);
    let running = Running::start(MockGateway::builder(&acme()).faults(script)).await;
    assert_eq!(statuses(&running, 8).await, [500, 200, 0, 500, 200, 0, 200, 200]);
}

#[tokio::test]
async fn a_script_without_steps_does_nothing() {
    let running = Running::start(MockGateway::builder(&acme()).faults(FaultPlan::script([]))).await;
    assert_eq!(statuses(&running, 1).await, [200]);
    let plans = running.anonymous(Method::GET, "/__mock/faults").send().await.expect("an answer");
    assert_eq!(body(plans).await, json!({ "plans": [] }));
}

#[tokio::test]
async fn plans_can_be_made_and_read_over_http() {
    let running = Running::acme().await;
    let post = async |plan: Value| {
        let request = running.anonymous(Method::POST, "/__mock/faults").body(plan.to_string());
        assert_eq!(request.send().await.expect("an answer").status(), 204, "{plan}");
    };
    let script = json!([{ "code": 502 }, "ok", { "fault": "rate-limited", "after": 9 }]);
    post(json!({ "operation": "people", "script": script })).await;
    post(json!({ "delay": 1, "every": 100, "times": 7 })).await;
    assert_eq!(statuses(&running, 1).await, [502]);
    let plans = running.anonymous(Method::GET, "/__mock/faults").send().await.expect("an answer");
    let expected = json!({ "plans": [
        { "operation": "people", "script": script, "step": 1, "every": 1, "calls": 1, "left": 1 },
        { "operation": null, "delay": 1, "every": 100, "calls": 1, "left": 7 },
    ] });
    assert_eq!(body(plans).await, expected);
    assert_eq!(statuses(&running, 3).await, [200, 429, 200]);
}

#[test]
fn a_plan_is_read_from_text() {
    let status = Some(Fault::Status(502));
    for (text, expected) in [
        ("503", FaultPlan::new(Fault::Status(503))),
        ("send=drop", FaultPlan::new(Fault::Drop).operation("send")),
        ("*=hang", FaultPlan::new(Fault::Hang)),
        ("send=502*2,ok", FaultPlan::script([status, status, None]).operation("send")),
        ("502*1", FaultPlan::script([status])),
    ] {
        assert_eq!(text.parse(), Ok(expected), "{text}");
    }
    for (text, expected) in [
        ("=drop", "`=drop` has no operation before the `=`"),
        ("send=drop:3", "`drop` has no time"),
        ("delay", "`delay` needs its milliseconds: `delay:1500`"),
        ("502*x", "`x` in `502*x` is not how many times it goes wrong"),
        ("502*10001", "a script has no more than 10000 steps"),
        ("slow-body:x", "`x` in `slow-body:x` is no whole number"),
    ] {
        assert_eq!(text.parse::<FaultPlan>(), Err(expected.to_owned()), "{text}");
    }
    let unknown = "explode".parse::<FaultPlan>().expect_err("there is none");
    assert!(unknown.starts_with("there is no fault `explode`; there are rate-limited, hang"));
}
