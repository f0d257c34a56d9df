//! Events in the forms in which servers were seen to send them, beside what is documented: what each means.

use serde_json::{Value, json};
use wagate::{Event, Meaning, Vendor, WebhookSecret};
use wagate_client::webhook::HeaderMap;

use super::line::line;

fn read(vendor: Vendor, payload: &Value) -> Event {
    let (secret, headers) = (WebhookSecret::Nothing, HeaderMap::new());
    Event::from_webhook(vendor, &secret, &headers, payload.to_string())
        .unwrap_or_else(|error| panic!("{error}: {payload}"))
}

/// Checks what each means, and lists all that differ.
fn check(vendor: Vendor, cases: &[(&str, Value, &str)]) {
    let told = cases.iter().map(|(about, payload, expected)| {
        (*about, line(read(vendor, payload).meaning()), (*expected).to_owned())
    });
    let wrong: Vec<_> = told.filter(|(_, told, expected)| told != expected).collect();
    assert!(wrong.is_empty(), "{vendor}: {wrong:#?}");
}

/// An event of WAHA from a server that knows its account.
fn waha(event: &str, payload: Value) -> Value {
    json!({
        "id": "evt_1", "timestamp": 1_741_249_702_485_i64, "event": event, "session": "default", "metadata": {},
        "me": { "id": "5511900000000@c.us", "pushName": "Shop", "lid": "900@lid", "jid": "5511900000000:12@s.whatsapp.net" },
        "payload": payload, "engine": "NOWEB",
        "environment": { "version": "2026.7.2", "engine": "NOWEB", "tier": "CORE", "browser": null },
    })
}

#[test]
fn waha_from_every_engine() {
    check(
        Vendor::Waha,
        &[
            (
                "a person who hides the number, GOWS",
                waha(
                    "message",
                    json!({
                        "id": "false_123@lid_3EB0", "timestamp": 1_767_000_000, "from": "123@lid", "fromMe": false,
                        "source": "app", "body": "Hi", "to": null, "participant": null, "hasMedia": false, "media": null,
                        "ack": 2, "ackName": "DEVICE", "location": null, "vCards": null,
                        "replyTo": { "id": "3EAA", "participant": "900@lid", "body": "Hello" },
                        "_data": { "Info": { "Chat": "123@lid", "Sender": "123:4@lid", "IsFromMe": false, "PushName": "Ana",
                            "SenderAlt": "5511911111111@s.whatsapp.net", "MediaType": "" }, "Status": 3 },
                    }),
                ),
                r#"message "false_123@lid_3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Hi"), Text, about 3EAA"#,
            ),
            (
                "a member of a group, NOWEB",
                waha(
                    "message",
                    json!({
                        "id": "false_1203@g.us_3EB0_123@lid", "timestamp": 1_767_000_000, "from": "1203@g.us", "fromMe": false,
                        "body": "Hi", "to": "1203@g.us", "participant": "123@lid", "hasMedia": false,
                        "_data": { "key": { "participantAlt": "5511911111111@s.whatsapp.net" }, "pushName": "Ana" },
                    }),
                ),
                r#"message "false_1203@g.us_3EB0_123@lid" in 1203@g.us by Some("123@lid") (Some("Ana")): Some("Hi"), Text"#,
            ),
            (
                "a sticker whose file cannot be had",
                waha(
                    "message",
                    json!({
                        "id": "false_1203@g.us_3EB0_123@lid", "from": "1203@g.us", "to": "1203@g.us", "participant": "123@lid",
                        "fromMe": false, "body": null, "hasMedia": true,
                        "media": { "url": null, "mimetype": "image/webp", "filename": null,
                            "error": { "data": { "code": "2" }, "isBoom": true, "isServer": true, "output": { "statusCode": 500 } } },
                    }),
                ),
                r#"message "false_1203@g.us_3EB0_123@lid" in 1203@g.us by Some("123@lid") (None): None, file Some("image/webp")"#,
            ),
            (
                "what the account wrote, with the chat as `from`",
                waha(
                    "message.any",
                    json!({
                        "id": "true_5511911111111@c.us_3EB0", "from": "5511911111111@c.us", "fromMe": true, "source": "app",
                        "to": null, "body": "Hi",
                    }),
                ),
                r#"message "true_5511911111111@c.us_3EB0" in 5511911111111@c.us by Some("5511900000000@c.us") (None): Some("Hi"), Text, from me"#,
            ),
            (
                "what the account wrote, with both ends, WEBJS",
                waha(
                    "message.any",
                    json!({
                        "id": "true_5511911111111@c.us_3EB0", "from": "5511900000000@c.us", "fromMe": true, "source": "api",
                        "to": "5511911111111@c.us", "body": "Hi", "ack": 1, "ackName": "SERVER", "vCards": [],
                    }),
                ),
                r#"message "true_5511911111111@c.us_3EB0" in 5511911111111@c.us by Some("5511900000000@c.us") (None): Some("Hi"), Text, from me"#,
            ),
            (
                "a status update",
                waha(
                    "message",
                    json!({
                        "id": "false_status@broadcast_3EB0_5511911111111@c.us", "from": "status@broadcast", "fromMe": false,
                        "participant": "5511911111111@c.us", "body": "Look", "hasMedia": false,
                    }),
                ),
                r#"message "false_status@broadcast_3EB0_5511911111111@c.us" in status@broadcast by Some("5511911111111@c.us") (None): Some("Look"), Text"#,
            ),
            (
                "a call that is told as a message",
                waha(
                    "message",
                    json!({
                        "id": "false_123@c.us_3EB0", "timestamp": 1_767_000_000, "from": "123@c.us", "fromMe": false,
                        "hasMedia": false, "media": null, "ack": -1, "ackName": "ERROR", "replyTo": null,
                        "_data": { "messageTimestamp": "1767000000" },
                    }),
                ),
                r#"message "false_123@c.us_3EB0" in 123@c.us by Some("123@c.us") (None): None, Other"#,
            ),
            (
                "a file that the server was told to leave out",
                waha(
                    "message",
                    json!({
                        "id": "false_1@c.us_3EB0", "from": "1@c.us", "fromMe": false, "body": "", "hasMedia": true,
                        "media": { "url": null, "mimetype": "image/jpeg", "filename": null },
                    }),
                ),
                r#"message "false_1@c.us_3EB0" in 1@c.us by Some("1@c.us") (None): None, file Some("image/jpeg")"#,
            ),
            (
                "a server of 2023",
                json!({ "event": "message", "session": "default", "engine": "WEBJS", "payload": {
                    "id": "false_1@c.us_3EB0", "timestamp": 1_690_000_000, "from": "1@c.us", "to": "2@c.us", "fromMe": false,
                    "body": null, "hasMedia": false, "ack": 1, "ackName": "SERVER", "vCards": [],
                    "_data": { "id": { "_serialized": "false_1@c.us_3EB0" }, "notifyName": "Ana" },
                } }),
                r#"message "false_1@c.us_3EB0" in 1@c.us by Some("1@c.us") (Some("Ana")): None, Other"#,
            ),
            (
                "an edited message",
                waha(
                    "message.edited",
                    json!({
                        "id": "false_1203@g.us_3EB1_123@lid", "from": "1203@g.us", "participant": "123@lid", "fromMe": false,
                        "body": "New", "editedMessageId": "3EB0",
                    }),
                ),
                r#"message "false_1203@g.us_3EB1_123@lid" in 1203@g.us by Some("123@lid") (None): Some("New"), Edited, about 3EB0"#,
            ),
            (
                "a deleted message, of which nothing is left",
                waha(
                    "message.revoked",
                    json!({
                        "after": { "id": "false_123@lid_3EB1", "_data": {} }, "revokedMessageId": "3EB0", "before": null,
                    }),
                ),
                r#"message "false_123@lid_3EB1" in 123@lid by Some("123@lid") (None): None, Deleted, about 3EB0"#,
            ),
            (
                "a deleted message, as it was before",
                waha(
                    "message.revoked",
                    json!({
                        "revokedMessageId": "3EB0",
                        "before": { "id": "false_1@c.us_3EB0", "from": "1@c.us", "fromMe": false, "body": "Oops" },
                    }),
                ),
                r#"message "false_1@c.us_3EB0" in 1@c.us by Some("1@c.us") (None): None, Deleted, about 3EB0"#,
            ),
            (
                "a reaction that was taken back",
                waha(
                    "message.reaction",
                    json!({
                        "id": "false_1203@g.us_3EB2_123@lid", "from": "1203@g.us", "participant": "123@lid", "to": "1203@g.us",
                        "fromMe": false, "timestamp": 1_767_000_000.25,
                        "reaction": { "text": "", "messageId": "true_1203@g.us_3EB0_900@lid" },
                    }),
                ),
                r#"message "false_1203@g.us_3EB2_123@lid" in 1203@g.us by Some("123@lid") (None): None, Reaction, about true_1203@g.us_3EB0_900@lid"#,
            ),
            (
                "a vote in a group, in milliseconds",
                waha(
                    "poll.vote",
                    json!({
                        "vote": { "id": "false_1203@g.us_3EB3_1@c.us", "from": "1@c.us", "to": "1203@g.us", "fromMe": false,
                            "selectedOptions": ["Yes"], "timestamp": 1_767_000_000_000_i64 },
                        "poll": { "id": "true_1203@g.us_3EB0", "to": "1203@g.us", "from": "5511900000000@c.us", "fromMe": true },
                    }),
                ),
                r#"message "false_1203@g.us_3EB3_1@c.us" in 1203@g.us by Some("1@c.us") (None): None, Vote(["Yes"]), about true_1203@g.us_3EB0"#,
            ),
            (
                "what a channel could not be sent",
                waha(
                    "message.ack",
                    json!({ "id": "true_1@newsletter_3EB0", "from": "1@newsletter", "fromMe": true,
                    "ack": -1, "ackName": "ERROR" }),
                ),
                r#"Failed ["true_1@newsletter_3EB0"]"#,
            ),
            (
                "what the account read itself",
                waha(
                    "message.ack",
                    json!({ "id": "false_1@c.us_3EB0", "from": "1@c.us", "fromMe": false,
                    "ack": 3, "ackName": "READ" }),
                ),
                r#"Other ["false_1@c.us_3EB0"]"#,
            ),
            (
                "an account that works and may not begin chats",
                waha(
                    "session.status",
                    json!({ "name": "default", "status": "WORKING",
                    "statuses": [{ "status": "WORKING", "timestamp": 1 }],
                    "data": { "reachoutTimelock": { "enforcementType": "OF_TOMORROW", "isActive": true,
                        "timeEnforcementEnds": null } } }),
                ),
                "connection Linked",
            ),
        ],
    );
}

#[test]
fn the_number_beside_an_id_that_hides_it_is_told() {
    let group = json!({ "id": "false_1203@g.us_A_123@lid", "from": "1203@g.us", "participant": "123@lid", "fromMe": false,
        "_data": { "key": { "participantAlt": "5511911111111@s.whatsapp.net", "remoteJidAlt": "1@s.whatsapp.net" } } });
    let person = json!({ "id": "false_5511911111111@c.us_A", "from": "5511911111111@s.whatsapp.net", "fromMe": false });
    let hidden = json!({ "id": "false_123@lid_A", "from": "123@lid", "fromMe": false,
        "_data": { "Info": { "SenderAlt": "" } } });
    for (payload, phone) in
        [(group, Some("+5511911111111")), (person, Some("+5511911111111")), (hidden, None)]
    {
        let message = read(Vendor::Waha, &waha("message", payload)).message().expect("it is one");
        assert_eq!(message.sender_phone.map(|phone| phone.e164()).as_deref(), phone);
    }
}

#[test]
fn a_status_is_about_the_message_that_was_sent_however_much_of_the_id_it_has() {
    let ack = json!({ "id": "true_1203@g.us_3EB0_5511911111111@c.us", "from": "1203@g.us",
        "participant": "5511911111111@c.us", "fromMe": true, "ack": 3, "ackName": "READ" });
    let Meaning::Status(status) = read(Vendor::Waha, &waha("message.ack.group", ack)).meaning()
    else {
        panic!("a status")
    };
    assert!(status.is_about("true_1203@g.us_3EB0") && !status.is_about("true_1203@g.us_3EB1"));
    assert_eq!(status.chat.expect("it is told"), "1203@g.us");
    let edited = json!({ "id": "true_1@c.us_3EB1", "from": "1@c.us", "fromMe": true, "editedMessageId": "3EB0" });
    let message = read(Vendor::Waha, &waha("message.edited", edited)).message().expect("it is one");
    assert!(message.is_about("true_1@c.us_3EB0"));
}

#[test]
fn an_answer_to_a_status_update_goes_to_who_posted_it() {
    let status =
        waha("message", json!({ "id": "false_status@broadcast_A_1@c.us", "body": "Look" }));
    let of_z_api = z_api(
        json!({ "phone": "status@broadcast", "participantPhone": "1", "text": { "message": "Look" } }),
    );
    for (vendor, payload) in [(Vendor::Waha, status), (Vendor::ZApi, of_z_api)] {
        let message = read(vendor, &payload).message().expect("it is one");
        assert_eq!(
            (message.chat.as_str(), message.answer_to().as_str()),
            ("status@broadcast", "1@c.us")
        );
    }
}

/// A message of GREEN-API.
fn green_api(event: &str, sender: Value, content: Value) -> Value {
    json!({ "typeWebhook": event, "instanceData": { "idInstance": 1_101_000_001, "typeInstance": "whatsapp" },
        "timestamp": 1_767_000_000, "idMessage": "3EB0", "senderData": sender, "messageData": content })
}

#[test]
fn green_api_with_and_without_what_is_documented() {
    let person = || json!({ "chatId": "123@lid", "chatName": "Ana", "sender": "123@lid", "senderName": "Ana" });
    let text = |text: Value| json!({ "typeMessage": "textMessage", "textMessageData": text });
    check(
        Vendor::GreenApi,
        &[
            (
                "a person who hides the number",
                green_api(
                    "incomingMessageReceived",
                    person(),
                    text(json!({ "textMessage": "Hi" })),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Hi"), Text"#,
            ),
            (
                "a member of a group",
                green_api(
                    "incomingMessageReceived",
                    json!({ "chatId": "1203@g.us", "chatName": "Team", "sender": "123@lid", "senderName": "Ana",
                        "senderContactName": "" }),
                    text(json!({ "textMessage": "Hi" })),
                ),
                r#"message "3EB0" in 1203@g.us by Some("123@lid") (Some("Ana")): Some("Hi"), Text"#,
            ),
            (
                "a status update",
                green_api(
                    "incomingMessageReceived",
                    json!({ "chatId": "status@broadcast", "sender": "1@c.us", "senderName": "Ana" }),
                    json!({ "typeMessage": "extendedTextMessage", "extendedTextMessageData": { "text": "Look" } }),
                ),
                r#"message "3EB0" in status@broadcast by Some("1@c.us") (Some("Ana")): Some("Look"), Text"#,
            ),
            (
                "no sender and no account",
                json!({ "typeWebhook": "outgoingMessageReceived", "instanceData": { "idInstance": 1 }, "timestamp": 1,
                    "idMessage": "3EB0", "senderData": { "chatId": "1@c.us" },
                    "messageData": { "typeMessage": "textMessage", "textMessageData": { "textMessage": "Hi" } } }),
                r#"message "3EB0" in 1@c.us by None (None): Some("Hi"), Text, from me"#,
            ),
            (
                "a picture whose preview is an empty object, sent by the API",
                green_api(
                    "outgoingAPIMessageReceived",
                    person(),
                    json!({ "typeMessage": "imageMessage", "fileMessageData": { "downloadUrl": "", "caption": "Look",
                        "fileName": "", "jpegThumbnail": {}, "mimeType": "image/jpeg" } }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Look"), file Some("image/jpeg"), from me"#,
            ),
            (
                "buttons that the account sent, as they were captured",
                green_api(
                    "outgoingAPIMessageReceived",
                    person(),
                    json!({ "typeMessage": "templateMessage", "templateMessage": { "contentText": "Choose",
                        "buttons": [{ "index": 1, "urlButton": { "displayText": "Site", "url": "https://example.com" } }] } }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Choose"), Other, from me"#,
            ),
            (
                "an edited document without its data",
                green_api(
                    "incomingMessageReceived",
                    person(),
                    json!({ "typeMessage": "editedMessage", "editedMessageData": {} }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): None, Edited"#,
            ),
            (
                "a status without description",
                json!({ "typeWebhook": "outgoingMessageStatus", "chatId": "1@c.us", "idMessage": "3EB0", "status": "read",
                    "sendByApi": true, "timestamp": 1, "instanceData": { "idInstance": 1 } }),
                r#"Read ["3EB0"]"#,
            ),
            (
                "a text that is not there",
                green_api("incomingMessageReceived", person(), text(json!({}))),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): None, Text"#,
            ),
            (
                "an edited document",
                green_api(
                    "incomingMessageReceived",
                    person(),
                    json!({ "typeMessage": "editedMessage" }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): None, Edited"#,
            ),
            (
                "a reaction that was taken back",
                green_api(
                    "incomingMessageReceived",
                    person(),
                    json!({ "typeMessage": "reactionMessage",
                    "extendedTextMessageData": { "text": "" },
                    "quotedMessage": { "stanzaId": "3EAA", "participant": "1@c.us", "type": "", "typeMessage": "" } }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): None, Reaction, about 3EAA"#,
            ),
            (
                "a tap on a button, as one phone tells it",
                green_api(
                    "incomingMessageReceived",
                    person(),
                    json!({ "typeMessage": "interactiveButtonsResponse",
                    "interactiveButtonsResponse": { "stanzaId": "3EAA", "selectedIndex": 0, "selectedId": "yes",
                        "selectedDisplayText": "Yes" } }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Yes"), Choice { id: Some("yes") }, about 3EAA"#,
            ),
            (
                "a tap on a button, as another phone tells it",
                green_api(
                    "incomingMessageReceived",
                    person(),
                    json!({ "typeMessage": "templateButtonsReplyMessage",
                    "templateButtonReplyMessage": { "stanzaId": "3EAA", "selectedIndex": 0, "selectedId": "yes",
                        "selectedDisplayText": "Yes" } }),
                ),
                r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Yes"), Choice { id: Some("yes") }, about 3EAA"#,
            ),
            (
                "a status that says nothing",
                json!({ "typeWebhook": "outgoingMessageStatus", "chatId": "1@c.us", "idMessage": "3EB0", "status": "",
                    "sendByApi": true, "timestamp": 1, "instanceData": { "idInstance": 1 } }),
                r#"Other ["3EB0"]"#,
            ),
            (
                "a state that no page names",
                json!({ "typeWebhook": "stateInstanceChanged", "stateInstance": "pendingCode" }),
                "connection NotLinked",
            ),
        ],
    );
}

/// A message of Z-API: these members over what each has.
fn z_api(members: Value) -> Value {
    let mut payload = json!({
        "isStatusReply": false, "connectedPhone": "5511900000000", "waitingMessage": false, "isEdit": false, "isGroup": false,
        "isNewsletter": false, "instanceId": "A2", "messageId": "3EB0", "phone": "5511911111111", "fromMe": false,
        "momment": 1_767_000_000_000_i64, "status": "RECEIVED", "chatName": "Ana", "senderPhoto": null, "senderName": "Ana",
        "photo": null, "broadcast": false, "participantLid": null, "referenceMessageId": null, "forwarded": false,
        "type": "ReceivedCallback", "fromApi": false,
    });
    for (name, value) in members.as_object().expect("an object") {
        payload[name] = value.clone();
    }
    payload
}

/// What Z-API and Plug Chat, whose callbacks are of one making, send alike.
fn of_both() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        (
            "a person who hides the number",
            z_api(json!({ "phone": "123@lid", "chatLid": "123@lid", "text": { "message": "Hi" } })),
            r#"message "3EB0" in 123@lid by Some("123@lid") (Some("Ana")): Some("Hi"), Text"#,
        ),
        (
            "a member of a group",
            z_api(
                json!({ "phone": "1203-group", "isGroup": true, "participantPhone": "5511911111111",
                "participantLid": "123@lid", "text": { "message": "Hi" } }),
            ),
            r#"message "3EB0" in 1203@g.us by Some("5511911111111@c.us") (Some("Ana")): Some("Hi"), Text"#,
        ),
        (
            "a member who hides the number, of an old group",
            z_api(
                json!({ "phone": "5511911111111-1623281429", "isGroup": true, "participantPhone": null,
                "participantLid": "123@lid", "text": { "message": "Hi" } }),
            ),
            r#"message "3EB0" in 5511911111111-1623281429@g.us by Some("123@lid") (Some("Ana")): Some("Hi"), Text"#,
        ),
        (
            "what the account wrote",
            z_api(json!({ "fromMe": true, "senderName": "Shop", "text": { "message": "Hi" } })),
            r#"message "3EB0" in 5511911111111@c.us by Some("5511900000000@c.us") (Some("Shop")): Some("Hi"), Text, from me"#,
        ),
        (
            "a status update without its author",
            z_api(
                json!({ "phone": "status@broadcast", "image": { "mimeType": "image/jpeg", "imageUrl": "https://x/a" } }),
            ),
            r#"message "3EB0" in status@broadcast by None (None): None, file Some("image/jpeg")"#,
        ),
        (
            "a message to a list",
            z_api(
                json!({ "phone": "1774895799-broadcast", "broadcast": true, "fromMe": true, "text": { "message": "Hi" } }),
            ),
            r#"message "3EB0" in 1774895799@broadcast by Some("5511900000000@c.us") (Some("Ana")): Some("Hi"), Text, from me"#,
        ),
        (
            "a channel",
            z_api(
                json!({ "phone": "1203@newsletter", "isNewsletter": true, "text": { "message": "Hi" } }),
            ),
            r#"message "3EB0" in 1203@newsletter by Some("1203@newsletter") (Some("Ana")): Some("Hi"), Text"#,
        ),
        (
            "an edited message",
            z_api(json!({ "isEdit": true, "text": { "message": "New" } })),
            r#"message "3EB0" in 5511911111111@c.us by Some("5511911111111@c.us") (Some("Ana")): Some("New"), Edited"#,
        ),
        (
            "what the phone has not delivered yet",
            z_api(json!({ "waitingMessage": true })),
            r#"message "3EB0" in 5511911111111@c.us by Some("5511911111111@c.us") (Some("Ana")): None, Other"#,
        ),
        (
            "what the account read itself",
            json!({ "type": "MessageStatusCallback", "instanceId": "A2", "status": "READ_BY_ME", "ids": ["3EB0"],
                "momment": 1, "phone": "1203-group", "isGroup": true }),
            r#"Other ["3EB0"]"#,
        ),
    ]
}

#[test]
fn plug_chat_as_its_relatives() {
    check(Vendor::PlugChat, &of_both());
}

#[test]
fn z_api_from_groups_lists_and_calls() {
    let mut cases = of_both();
    cases.extend([
        (
            "an edited message, with the id of the first one",
            z_api(json!({ "messageId": "3EB1", "isEdit": true, "editMessageId": "3EB0", "text": { "message": "New" } })),
            r#"message "3EB1" in 5511911111111@c.us by Some("5511911111111@c.us") (Some("Ana")): Some("New"), Edited, about 3EB0"#,
        ),
        (
            "a deleted message",
            z_api(json!({ "notification": "REVOKE", "notificationParameters": [] })),
            r#"message "3EB0" in 5511911111111@c.us by Some("5511911111111@c.us") (Some("Ana")): None, Deleted, about 3EB0"#,
        ),
        (
            "a reaction that was taken back",
            z_api(json!({ "reaction": { "value": "", "time": 1, "reactionBy": "5511911111111",
                "referencedMessage": { "messageId": "3EAA", "fromMe": true, "phone": "5511911111111", "participant": null } } })),
            r#"message "3EB0" in 5511911111111@c.us by Some("5511911111111@c.us") (Some("Ana")): None, Reaction, about 3EAA"#,
        ),
        (
            "a call with pictures, whose own id is beside that of the notice",
            z_api(json!({ "notification": "CALL_RECEIVED", "messageId": "1779374011-59", "callId": "F44E",
                "callDirection": "incoming", "isVideo": true })),
            r#"Call { id: Some("F44E"), with: Some(ChatId("5511911111111@c.us")), is_video: Some(true), kind: Ringing }"#,
        ),
        (
            "a change in a group",
            z_api(json!({ "notification": "GROUP_PARTICIPANT_ADD", "phone": "1203-group", "isGroup": true,
                "notificationParameters": ["5511911111111"] })),
            "other",
        ),
    ]);
    check(Vendor::ZApi, &cases);
}
