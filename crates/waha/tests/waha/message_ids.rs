//! One id, whatever the engine answered.

use std::path::Path;

use wagate_waha::types::SentMessage;

fn id(json: &str) -> Option<String> {
    serde_json::from_str::<SentMessage>(json).expect("any engine's answer is read").message_id()
}

#[test]
fn the_answer_of_every_engine_has_the_same_id() {
    for engine in ["Noweb", "Webjs", "Gows"] {
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/waha/examples");
        let path = examples.join(format!("shared.201.sentBy{engine}.json"));
        let answer = std::fs::read_to_string(path).expect("it is described");
        let expected = Some("true_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA".to_owned());
        assert_eq!(id(&answer), expected, "{engine}");
    }
}

#[test]
fn an_id_in_parts_is_put_together() {
    for (answer, expected) in [
        // WEBJS, when WhatsApp had renamed `_serialized`.
        (r#"{"id": {"fromMe": true, "remote": "1@c.us", "id": "A"}}"#, "true_1@c.us_A"),
        (r#"{"id": {"fromMe": true, "remote": "1@g.us", "id": "A"}}"#, "true_1@g.us_A"),
        (r#"{"_data": {"id": {"_serialized": "true_1@c.us_A"}}}"#, "true_1@c.us_A"),
        // GOWS, with the short id in both places, or in one.
        (r#"{"id": "A", "_data": {"Info": {"Chat": "1@lid", "ID": "A"}}}"#, "true_1@lid_A"),
        (
            r#"{"_data": {"Info": {"Chat": "1@g.us", "IsFromMe": true, "ID": "A"}}}"#,
            "true_1@g.us_A",
        ),
        (r#"{"id": "A", "to": "1@s.whatsapp.net"}"#, "true_1@c.us_A"),
        // NOWEB.
        (r#"{"key": {"remoteJid": "1:12@s.whatsapp.net", "id": "A"}}"#, "true_1@c.us_A"),
        (
            r#"{"key": {"remoteJid": "1@newsletter", "fromMe": false, "id": "A"}}"#,
            "false_1@newsletter_A",
        ),
        (r#"{"key": {"id": "A"}, "to": "1@c.us"}"#, "true_1@c.us_A"),
        // No chat anywhere.
        (r#"{"key": {"id": "A"}}"#, "A"),
        (r#"{"id": "A"}"#, "A"),
    ] {
        assert_eq!(id(answer).as_deref(), Some(expected), "{answer}");
    }
}

#[test]
fn an_answer_without_an_id_has_none() {
    for answer in [
        "{}",
        r#"{"id": null, "key": null}"#,
        r#"{"id": ""}"#,
        r#"{"id": 7.5, "_data": {"Info": {}}}"#,
        r#"{"key": {"remoteJid": "1@c.us", "id": " "}}"#,
        r#"{"hasMedia": false}"#,
    ] {
        assert_eq!(id(answer), None, "{answer}");
    }
}
