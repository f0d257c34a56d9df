//! The programs that run over any of the four gateways.

use serde_json::{Value, json};
use tokio::process::Command;
use wagate_mock::MockGateway;

use super::{bodies, body, builder, gateway, listening, output, program, request, until};

const TOKEN: &str = "0123456789ABCDEF01234567";

/// The variables that name the account of a mock gateway.
pub fn account(vendor: &str, gateway: &MockGateway) -> Vec<(String, String)> {
    let url = gateway.url();
    let variables: &[(&str, &str)] = match vendor {
        "green-api" => &[
            ("API_URL", &url),
            ("MEDIA_URL", &url),
            ("ID_INSTANCE", "1101000001"),
            ("API_TOKEN_INSTANCE", TOKEN),
        ],
        "plug-chat" => &[("BASE_URL", &url), ("TOKEN", TOKEN)],
        "waha" => &[("BASE_URL", &url), ("API_KEY", TOKEN)],
        _ => &[
            ("BASE_URL", &url),
            ("INSTANCE", "3C1F0A5BD2E84F6790AB12CD34EF5678"),
            ("TOKEN", TOKEN),
            ("CLIENT_TOKEN", TOKEN),
        ],
    };
    let prefix = format!("WAGATE_{}_", vendor.to_uppercase().replace('-', "_"));
    variables.iter().map(|(end, value)| (format!("{prefix}{end}"), (*value).to_owned())).collect()
}

/// An example of the layer, with the accounts of mock gateways.
fn neutral(name: &str, accounts: &[(&str, &MockGateway)]) -> Command {
    let mut command = program(name);
    for (vendor, gateway) in accounts {
        command.envs(account(vendor, gateway));
    }
    command
}

/// A text of somebody, as each vendor tells it.
fn event(vendor: &str) -> Value {
    match vendor {
        "green-api" => json!({
            "typeWebhook": "incomingMessageReceived", "idMessage": "A1", "timestamp": 1_588_091_580,
            "senderData": { "chatId": "79001234567@c.us", "sender": "79001234567@c.us" },
            "messageData": { "typeMessage": "textMessage", "textMessageData": { "textMessage": "ping" } },
        }),
        "waha" => json!({ "event": "message", "session": "default", "payload": {
            "id": "false_79001234567@c.us_A1", "from": "79001234567@c.us", "fromMe": false, "body": "ping",
        } }),
        _ => json!({
            "type": "ReceivedCallback", "messageId": "A1", "phone": "79001234567", "fromMe": false,
            "text": { "message": "ping" },
        }),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_bot_answers_over_every_gateway() {
    for vendor in ["green-api", "plug-chat", "waha", "z-api"] {
        let mock = gateway(vendor).await;
        let mut command = neutral("any_echo_bot", &[(vendor, &mock)]);
        command.env("WAGATE_VENDOR", vendor).env("WEBHOOK_TOKEN", "let me in").arg("0");
        let (_bot, address) = listening(&mut command).await;
        let event = event(vendor).to_string();
        let (status, _) = request(&address, "POST /", "", &event).await;
        assert_eq!(status, "401", "{vendor}");
        let secret = "Authorization: let me in\r\n";
        let (status, _) = request(&address, "POST /", secret, &event).await;
        assert_eq!(status, "200", "{vendor}");
        until(|| !mock.exchanges().is_empty()).await;
        let sent = body(&mock.exchanges()[0]);
        let text = sent.get("text").or(sent.get("message"));
        assert_eq!(text, Some(&json!("ping")), "{vendor}: {sent}");
        assert!(sent.to_string().contains("79001234567"), "{vendor}: {sent}");
        mock.shutdown().await.expect("it stops");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_move_from_one_gateway_to_another() {
    // The documented contact of both is the same; those that are made up beside it are not.
    let from = builder("plug-chat").list_length(5).start().await.expect("it starts");
    let to = gateway("z-api").await;
    let accounts = [("plug-chat", &from), ("z-api", &to)];
    let printed = output(neutral("migrate_contacts", &accounts).args(["plug-chat", "z-api"])).await;
    let saved = bodies(&to, "addContacts").len();
    assert!(saved >= 3 && printed.starts_with(&format!("{saved} saved")), "{printed}");
    let refused =
        neutral("migrate_contacts", &accounts).args(["z-api", "plug-chat"]).output().await;
    let refused = refused.expect("it runs");
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && told.contains("cannot save contacts"), "{told}");
}
