//! The example programs of the Z-API client.

use serde_json::{Value, json};
use tokio::process::Command;
use wagate_mock::MockGateway;

use super::{bodies, listening, output, request, until};

/// An example program, with the settings of an account and of a gateway.
fn program(name: &str, gateway: &MockGateway) -> Command {
    let mut command = super::program(name);
    command
        .env("WAGATE_Z_API_INSTANCE", "3C01AA0BB11CC22DD33EE44FF55AA66B")
        .env("WAGATE_Z_API_TOKEN", "D1A2B3C4E5F60718293A4B5C")
        .env("WAGATE_Z_API_CLIENT_TOKEN", "F0123456789abcdef")
        .env("WAGATE_Z_API_BASE_URL", gateway.url());
    command
}

async fn gateway() -> MockGateway {
    super::gateway("z-api").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_a_picture_and_a_poll_are_sent() {
    let gateway = gateway().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("dot.png");
    std::fs::write(&path, b"\x89PNG").expect("can be written");
    let path = path.to_str().expect("a text");
    let phone = "5511999999999";
    for arguments in [
        &["text", phone, "hello"][..],
        &["image", phone, path, "a dot"],
        &["image", phone, "https://example.com/dot.png"],
        &["poll", phone, "Lunch?", "Yes", "No"],
    ] {
        let printed = output(program("send", &gateway).args(arguments)).await;
        assert!(printed.starts_with("queued as "), "{printed}");
    }
    assert_eq!(bodies(&gateway, "sendText"), [json!({ "phone": phone, "message": "hello" })]);
    assert_eq!(
        bodies(&gateway, "sendImage"),
        [
            json!({ "phone": phone, "image": "data:image/png;base64,iVBORw==", "caption": "a dot" }),
            json!({ "phone": phone, "image": "https://example.com/dot.png" }),
        ]
    );
    let answers = json!([{ "name": "Yes" }, { "name": "No" }]);
    let poll = json!({ "phone": phone, "message": "Lunch?", "poll": answers, "pollMaxOptions": 1 });
    assert_eq!(bodies(&gateway, "sendPoll"), [poll]);
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_get_buttons_and_buttons_get_texts() {
    let gateway = gateway().await;
    let mut command = program("button_bot", &gateway);
    command.arg("127.0.0.1:0").env("WAGATE_Z_API_HOOK", "s3cret");
    let (_bot, address) = listening(&mut command).await;
    let hook = format!("http://{address}/s3cret");

    // What is no text, comes from the account itself or cannot be read gets no answer.
    for event in ["image", "reaction", "notification", "DeliveryCallback", "video.ptv"] {
        let status = gateway.deliver_event(&hook, event).await.expect("it is taken");
        assert_eq!(status, 200, "{event}");
    }
    assert_eq!(request(&address, "POST /s3cret", "", "no JSON").await.0, "200");
    assert_eq!(request(&address, "POST /", "", "{}").await.0, "404");
    let own = json!({
        "type": "ReceivedCallback", "phone": "5544999999999", "fromMe": true, "text": { "message": "a" },
    });
    gateway.deliver(&hook, &own).await.expect("it is taken");

    gateway.deliver_event(&hook, "text").await.expect("it is taken");
    until(|| !bodies(&gateway, "sendButtonList").is_empty()).await;
    for choice in ["order", "talk"] {
        let pressed = json!({
            "type": "ReceivedCallback", "phone": "5544999999999", "fromMe": false,
            "buttonsResponseMessage": { "buttonId": choice, "message": "whatever it says" },
        });
        let before = bodies(&gateway, "sendText").len();
        gateway.deliver(&hook, &pressed).await.expect("it is taken");
        until(|| bodies(&gateway, "sendText").len() > before).await;
    }
    let asked = bodies(&gateway, "sendButtonList");
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!(asked[0]["phone"], "5544999999999");
    let ids: Vec<&Value> = asked[0]["buttonList"]["buttons"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| &one["id"])
        .collect();
    assert_eq!(ids, ["order", "talk"]);
    let told: Vec<Value> = bodies(&gateway, "sendText");
    let texts = ["What would you like to order?", "Somebody will write to you soon."];
    assert_eq!(told, texts.map(|text| json!({ "phone": "5544999999999", "message": text })));
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_imported_page_by_page() {
    let gateway = wagate_mock::z_api().list_length(250).start().await.expect("the mock starts");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let table = folder.path().join("contacts.csv");
    let printed = output(program("import_contacts", &gateway).arg(&table)).await;
    assert!(printed.starts_with("250 contacts; see "), "{printed}");
    let table = std::fs::read_to_string(&table).expect("it was written");
    let rows: std::collections::BTreeSet<&str> = table.lines().collect();
    // Each contact is there once, beside the head of the table.
    assert_eq!((rows.len(), table.lines().count()), (251, 251));
    assert_eq!(table.lines().next(), Some("phone,name,profile_name"));
    let pages: Vec<String> = gateway
        .exchanges()
        .iter()
        .filter_map(|one| Some(one.target.split_once('?')?.1.to_owned()))
        .collect();
    assert!(pages.len() >= 3 && pages[2].contains("page=3"), "{pages:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_of_numbers_is_checked_in_one_call() {
    let gateway = gateway().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let input = folder.path().join("numbers.txt");
    std::fs::write(&input, "+55 44 99999-9999\n\nnobody\n55 44 8888-8888\n").expect("written");
    let printed = output(program("check_batch", &gateway).arg(&input)).await;
    assert_eq!(printed, "5544999999999: yes\n554488888888: yes\n");
    let asked = bodies(&gateway, "phoneExistsBatch");
    assert_eq!(asked, [json!({ "phones": ["5544999999999", "554488888888"] })]);
}
