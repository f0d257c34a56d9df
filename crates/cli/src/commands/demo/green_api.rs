//! Every call of the GREEN-API client, with the bodies of the documentation's own examples.

use anyhow::Result;
use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wagate_green_api::{Client, Error, Messages, Upload};

use super::call::{Call, Outcome, call, counted, told};
use super::exercise::{Examples, exercise};
use super::row::Row;
use crate::lookup::vendor;

const VENDOR: &str = "green-api";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder(
            examples.credential("id_instance"),
            examples.credential("api_token_instance"),
        )
        .partner_token(examples.credential("partner_token"))
        .api_url(url)
        .media_url(url)
        .partner_url(url)
        .build()
    };
    exercise(VENDOR, connect, CALLS).await
}

/// The calls, in the order of the docs.
#[expect(deprecated, reason = "every operation is called, the archived ones as well")]
pub const CALLS: &[Call<Client>] = &[
    call!("getSettings", get_settings),
    call!("setSettings", set_settings, body),
    call!("getStateInstance", get_state_instance),
    call!("getStatusInstance", get_status_instance),
    call!("getStateInstanceHistory", get_state_instance_history),
    call!("reboot", reboot),
    call!("logout", logout),
    call!("qr", qr),
    Call {
        operation: "scanqrcode",
        make: |client| Box::pin(async move { all(client.scanqrcode().await).await }),
    },
    call!("getAuthorizationCode", get_authorization_code, body),
    call!("setProfilePicture", set_profile_picture(photo())),
    call!("getWaSettings", get_wa_settings),
    call!("updateApiToken", update_api_token),
    call!("setSystemProxy", set_system_proxy),
    call!("getDeviceInfo", get_device_info),
    call!("sendMessage", send_message, body),
    call!("sendPoll", send_poll, body),
    call!(
        "sendFileByUpload",
        send_file_by_upload(&read(json!({ "chatId": "79001234567@c.us" }))?, photo())
    ),
    call!("sendFileByUrl", send_file_by_url, body),
    call!("uploadFile", upload_file(photo())),
    call!("sendLocation", send_location, body),
    call!("sendContact", send_contact, body),
    call!("forwardMessages", forward_messages, body),
    call!("sendInteractiveButtons", send_interactive_buttons, body),
    call!("sendInteractiveButtonsReply", send_interactive_buttons_reply, body),
    call!("sendButtons", send_buttons, body),
    call!("sendTemplateButtons", send_template_buttons, body),
    call!("sendListMessage", send_list_message, body),
    call!("sendLink", send_link, body),
    call!(lookup "receiveNotification", receive_notification),
    call!("deleteNotification", delete_notification(1)),
    call!("downloadFile", download_file, body),
    call!("showMessagesQueue", show_messages_queue),
    call!("clearMessagesQueue", clear_messages_queue),
    call!("getMessagesCount", get_messages_count),
    call!("getWebhooksCount", get_webhooks_count),
    call!("clearWebhooksQueue", clear_webhooks_queue),
    call!("getChatHistory", get_chat_history, body),
    call!(lookup "getMessage", get_message, body),
    call!("lastIncomingMessages", last_incoming_messages),
    call!("lastOutgoingMessages", last_outgoing_messages),
    call!("lastIncomingCalls", last_incoming_calls),
    call!("lastOutgoingCalls", last_outgoing_calls),
    call!("createGroup", create_group, body),
    call!("updateGroupName", update_group_name, body),
    call!(lookup "getGroupData", get_group_data, body),
    call!("addGroupParticipant", add_group_participant, body),
    call!("removeGroupParticipant", remove_group_participant, body),
    call!("setGroupAdmin", set_group_admin, body),
    call!("removeAdmin", remove_admin, body),
    call!(
        "setGroupPicture",
        set_group_picture(&read(json!({ "groupId": "11001234567-1587570015@g.us" }))?, photo())
    ),
    call!("leaveGroup", leave_group, body),
    call!("updateGroupSettings", update_group_settings, body),
    call!("sendTextStatus", send_text_status, body),
    call!("sendVoiceStatus", send_voice_status, body),
    call!("sendMediaStatus", send_media_status, body),
    call!("deleteStatus", delete_status, body),
    call!("getStatusStatistic", get_status_statistic("BAE5F4886F6F2D05")),
    call!("getIncomingStatuses", get_incoming_statuses),
    call!("getOutgoingStatuses", get_outgoing_statuses),
    call!("readChat", read_chat, body),
    call!("checkWhatsapp", check_whatsapp, body),
    call!("getAvatar", get_avatar, body),
    call!("getContacts", get_contacts),
    call!(lookup "getContactInfo", get_contact_info, body),
    call!("deleteMessage", delete_message, body),
    call!("editMessage", edit_message, body),
    call!("archiveChat", archive_chat, body),
    call!("unarchiveChat", unarchive_chat, body),
    call!("setDisappearingChat", set_disappearing_chat, body),
    call!("sendTyping", send_typing, body),
    call!("getChats", get_chats),
    call!("addContact", add_contact, body),
    call!("editContact", edit_contact, body),
    call!("deleteContact", delete_contact, body),
    call!("getInstances", get_instances),
    call!("createInstance", create_instance, body),
    call!("deleteInstanceAccount", delete_instance_account, body),
];

/// The body that the docs show for an operation.
fn body<T: DeserializeOwned>(operation: &str) -> Result<T, String> {
    let described = vendor(VENDOR).and_then(|spec| spec.operation(operation));
    let body = described.and_then(|operation| operation.request_content());
    let examples = body.map(|body| &body.examples).ok_or("the operation takes no body")?;
    let example = examples.get("documented").or_else(|| examples.values().next());
    let example = example.ok_or("the docs show no body")?;
    read(example.value.clone())
}

/// Reads a websocket to its end.
async fn all<T>(opened: Result<Messages<T>, Error>) -> Outcome {
    let messages = match opened {
        Ok(messages) => messages.try_collect::<Vec<T>>().await,
        Err(error) => Err(error),
    };
    told(messages, |messages| counted(&messages, "message"))
}

fn read<T: DeserializeOwned>(body: Value) -> Result<T, String> {
    serde_json::from_value(body).map_err(|error| error.to_string())
}

/// A file to send.
fn photo() -> Upload {
    Upload::from_bytes(&b"\xff\xd8\xff\xe0"[..]).file_name("photo.jpg")
}
