//! What came over a websocket. HAR has no place for it; browsers write it to `_webSocketMessages`.

use crate::{json::Json, text, vendor::Check};

/// The texts that the gateway sent, in order.
pub fn messages(entry: &Json<'_>) -> Vec<Vec<u8>> {
    let kept = entry.get("_webSocketMessages").and_then(Json::as_list).into_iter().flatten();
    let received =
        kept.filter(|message| message.get("type").and_then(Json::as_str) == Some("receive"));
    // 1 is the opcode of a text.
    let texts = received
        .filter(|message| message.get("opcode").is_none_or(|code| code.as_i64() == Some(1)));
    let data = texts.filter_map(|message| message.get("data")?.as_str());
    data.map(|text| text.as_bytes().to_vec()).collect()
}

/// Checks each message against what is documented.
pub fn check(check: &mut Check<'_>, messages: &[Vec<u8>]) {
    let operation = check.operation;
    let content = operation.successes().find_map(|response| response.content());
    let Some(content) = content.filter(|_| operation.websocket) else { return };
    for (index, message) in messages.iter().enumerate() {
        let place = format!("/messages/{index}");
        text::read(message, |value| match value {
            Ok(value) => check.value(format_args!("{place}"), &content.schema, &value),
            Err(reason) => check.report(&place, format!("the message cannot be read: {reason}")),
        });
    }
}
