//! What GREEN-API answers in other ways than its pages show, as users of the client met it.

use serde_json::{Value, json};
use wagate_client::{RateLimit, Upload};
use wagate_green_api::types::{
    CheckWhatsappRequest, ErrorBody, GroupParticipantRequest, Notification, SettingsRequest,
};
use wagate_green_api::{ChatId, Client, Error};
use wagate_mock::MockGateway;
use wagate_spec::{Spec, bundled};
use wagate_validate::{Strictness, Validator};

use super::server::{answering, http};

const TOKEN: &str = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

fn spec() -> &'static Spec {
    bundled().iter().find(|spec| spec.vendor == "green-api").expect("the vendor is bundled")
}

/// A client whose every call gets this answer.
fn answered(status: &str, body: &str) -> Client {
    let url = format!("http://{}", answering(http(status, "application/json", body)));
    let builder = Client::builder("1101000001", TOKEN).partner_token("gac.1");
    builder.api_url(&url).media_url(&url).partner_url(&url).build().expect("the address is good")
}

#[tokio::test]
async fn tokens_in_answers_are_in_no_error() {
    let body = r#"[{"idInstance":"oops","apiTokenInstance":"SECRET"}]"#;
    let error =
        answered("200 OK", body).partner().get_instances().await.expect_err("it does not fit");
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(!shown.contains("SECRET") && shown.contains("oops"), "{shown}");
    let client = answered("200 OK", r#"{"apiTokenInstance":"SECRET"}"#);
    let token = client.account().update_api_token().await.expect("a token");
    assert_eq!(token.api_token_instance.as_deref(), Some("SECRET"));
    assert_eq!(
        format!("{token:?}"),
        r#"UpdateApiTokenResult { api_token_instance: Some("[redacted]"), .. }"#
    );
    let settings = SettingsRequest::new().webhook_url_token("SECRET");
    assert!(!format!("{settings:?}").contains("SECRET"), "{settings:?}");
    assert_eq!(
        serde_json::to_value(&settings).expect("JSON"),
        json!({"webhookUrlToken": "SECRET"})
    );
}

#[tokio::test]
async fn a_failure_that_is_told_with_status_200_is_an_error_of_every_group_method() {
    let client = answered("200 OK", r#"{"removeAdmin":true,"error":"participant not found"}"#);
    let chat = |id: &str| id.parse::<ChatId>().expect("an id");
    let member =
        GroupParticipantRequest::new(chat("120363043968066561@g.us"), chat("79001234567@c.us"));
    let error = client.groups().remove_admin(member.clone()).await.expect_err("it failed");
    assert!(error.to_string().ends_with("participant not found"), "{error}");
    assert!(client.groups().add_group_participant(member.clone()).await.is_err());
    assert!(client.groups().remove_group_participant(member).await.is_err());
}

#[tokio::test]
async fn a_quota_that_is_used_up_is_told_in_the_words_of_the_vendor() {
    for quota in ["methodQuota", "chatQuota"] {
        let file = format!("specs/green-api/examples/shared.466.{quota}.json");
        let body = std::fs::read_to_string(file).expect("an example");
        let client = answered("466 Quota", &body);
        let request = CheckWhatsappRequest::new(79_001_234_567);
        let error = client.service().check_whatsapp(request).await.expect_err("it is used up");
        assert!(matches!(error, Error::QuotaExceeded { .. }), "{error:?}");
        let body: Value = serde_json::from_str(&body).expect("JSON");
        let told = ["invokeStatus", "correspondentsStatus"];
        let told: Vec<&str> =
            told.iter().filter_map(|name| body[*name]["description"].as_str()).collect();
        assert!(told.iter().any(|told| error.to_string().contains(told)), "{error} {told:?}");
    }
    let body: ErrorBody =
        serde_json::from_value(json!({"invokeStatus": {"used": 1}})).expect("any");
    assert_eq!(wagate_client::ErrorBody::message(&body), None);
}

#[test]
fn a_limit_for_a_misspelt_operation_is_found_out() {
    let builder = Client::builder("1101000001", TOKEN);
    let builder = builder.rate_limit("sendMesage", RateLimit::per_second(1));
    let error = builder.build().expect_err("there is none");
    assert!(error.to_string().ends_with("did you mean `sendMessage`?"), "{error}");
    let partner = Client::for_partner("gac.1").rate_limit("getInstance", RateLimit::none());
    assert!(partner.build().is_err());
}

#[tokio::test]
async fn the_name_of_an_upload_is_sent_where_no_other_is_set() {
    let gateway = MockGateway::builder(spec()).start().await.expect("the mock starts");
    let builder = Client::builder("1101000001", TOKEN).media_url(gateway.url());
    let client = builder.build().expect("the address is good");
    let upload = |name: &str| Upload::from_bytes("x").file_name(name);
    client.sending().upload_file(upload("main.go")).await.expect("it is stored");
    client.sending().upload_file(upload("отчёт.go")).await.expect("it is stored");
    let names: Vec<Option<String>> = gateway
        .exchanges()
        .iter()
        .map(|exchange| {
            let name = exchange.request_headers.get("ga-filename")?;
            Some(name.to_str().expect("a text").to_owned())
        })
        .collect();
    assert_eq!(names, [Some("main.go".to_owned()), None]);
}

#[test]
fn an_invitation_may_end_at_an_integer_and_at_one_in_halves() {
    let path = "specs/green-api/examples/webhook.groupInviteMessage.json";
    let example = std::fs::read_to_string(path).expect("an example");
    let validator = Validator::new(bundled());
    for end in [
        json!(1_714_029_126),
        json!("1714029126"),
        json!({"low": 1_714_029_126, "high": 0, "unsigned": false}),
    ] {
        let mut payload: Value = serde_json::from_str(&example).expect("JSON");
        payload["messageData"]["groupInviteMessageData"]["inviteExpiration"] = end;
        let text = payload.to_string();
        let read: Notification = serde_json::from_str(&text).expect("it is read");
        assert!(
            format!("{read:?}").contains(r#"invite_expiration: Some("1714029126")"#),
            "{read:?}"
        );
        assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
        let report = validator.webhook("green-api", text.as_bytes(), Strictness::Tolerant);
        assert_eq!(report.expect("there are webhooks").problems, []);
    }
}

#[test]
fn voters_may_come_as_objects() {
    let path = "specs/green-api/examples/webhook.pollUpdateMessage.json";
    let example = std::fs::read_to_string(path).expect("an example");
    let mut payload: Value = serde_json::from_str(&example).expect("JSON");
    let votes = &mut payload["messageData"]["pollMessageData"]["votes"];
    votes[0]["optionVoters"] = json!([{ "wid": "7@c.us" }, "8@c.us"]);
    let text = payload.to_string();
    let read: Notification = serde_json::from_str(&text).expect("it is read");
    assert!(format!("{read:?}").contains(r#"option_voters: ["7@c.us", "8@c.us"]"#), "{read:?}");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
    let validator = Validator::new(bundled());
    let report = validator.webhook("green-api", text.as_bytes(), Strictness::Tolerant);
    assert_eq!(report.expect("there are webhooks").problems, []);
}

/// POSTs as the vendor's own clients do; gives the status.
async fn post(gateway: &MockGateway, method: &str, body: Value) -> u16 {
    // Another test may have installed it before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let url = format!("{}/waInstance1101000001/{method}/{TOKEN}", gateway.url());
    let client = reqwest::Client::builder().no_proxy().build().expect("it is valid");
    let request = client.post(url).header("content-type", "application/json");
    request.body(body.to_string()).send().await.expect("an answer").status().as_u16()
}

#[tokio::test]
async fn the_mock_takes_what_the_clients_of_the_vendor_send() {
    let gateway = MockGateway::builder(spec()).start().await.expect("the mock starts");
    let check = json!({ "chatId": "79001234567@c.us", "force": false });
    assert_eq!(post(&gateway, "checkWhatsapp", check).await, 200);
    assert_eq!(post(&gateway, "checkWhatsapp", json!({ "force": false })).await, 400);
    let forward = json!({ "chatId": "7@c.us", "chatIdFrom": "8@c.us", "messages": ["A"] });
    assert_eq!(post(&gateway, "ForwardMessages", forward).await, 200);
}
