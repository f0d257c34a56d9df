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
    call!("getSettings", account.get_settings),
    call!("setSettings", account.set_settings, body),
    call!("getStateInstance", account.get_state_instance),
    call!("getStatusInstance", account.get_status_instance),
    call!("getStateInstanceHistory", account.get_state_instance_history),
    call!("reboot", account.reboot),
    call!("logout", account.logout),
    call!("qr", account.qr),
    Call {
        operation: "scanqrcode",
        make: |client| Box::pin(async move { all(client.account().scanqrcode().await).await }),
    },
    call!("getAuthorizationCode", account.get_authorization_code, body),
    call!("setProfilePicture", account.set_profile_picture(photo())),
    call!("getWaSettings", account.get_wa_settings),
    call!("updateApiToken", account.update_api_token),
    call!("setSystemProxy", account.set_system_proxy),
    call!("getDeviceInfo", device.get_device_info),
    call!("sendMessage", sending.send_message, body),
    call!("sendPoll", sending.send_poll, body),
    call!(
        "sendFileByUpload",
        sending.send_file_by_upload(read(json!({ "chatId": "79001234567@c.us" }))?, photo())
    ),
    call!("sendFileByUrl", sending.send_file_by_url, body),
    call!("uploadFile", sending.upload_file(photo())),
    call!("sendLocation", sending.send_location, body),
    call!("sendContact", sending.send_contact, body),
    call!("forwardMessages", sending.forward_messages, body),
    call!("sendInteractiveButtons", sending.send_interactive_buttons, body),
    call!("sendInteractiveButtonsReply", sending.send_interactive_buttons_reply, body),
    call!("sendButtons", sending.send_buttons, body),
    call!("sendTemplateButtons", sending.send_template_buttons, body),
    call!("sendListMessage", sending.send_list_message, body),
    call!("sendLink", sending.send_link, body),
    call!(lookup "receiveNotification", receiving.receive_notification),
    call!("deleteNotification", receiving.delete_notification(1)),
    call!("downloadFile", receiving.download_file, body),
    call!("showMessagesQueue", queues.show_messages_queue),
    call!("clearMessagesQueue", queues.clear_messages_queue),
    call!("getMessagesCount", queues.get_messages_count),
    call!("getWebhooksCount", queues.get_webhooks_count),
    call!("clearWebhooksQueue", queues.clear_webhooks_queue),
    call!("getChatHistory", journals.get_chat_history, body),
    call!(lookup "getMessage", journals.get_message, body),
    call!("lastIncomingMessages", journals.last_incoming_messages),
    call!("lastOutgoingMessages", journals.last_outgoing_messages),
    call!("lastIncomingCalls", journals.last_incoming_calls),
    call!("lastOutgoingCalls", journals.last_outgoing_calls),
    call!("createGroup", groups.create_group, body),
    call!("updateGroupName", groups.update_group_name, body),
    call!(lookup "getGroupData", groups.get_group_data, body),
    call!("addGroupParticipant", groups.add_group_participant, body),
    call!("removeGroupParticipant", groups.remove_group_participant, body),
    call!("setGroupAdmin", groups.set_group_admin, body),
    call!("removeAdmin", groups.remove_admin, body),
    call!(
        "setGroupPicture",
        groups
            .set_group_picture(read(json!({ "groupId": "11001234567-1587570015@g.us" }))?, photo())
    ),
    call!("leaveGroup", groups.leave_group, body),
    call!("updateGroupSettings", groups.update_group_settings, body),
    call!("sendTextStatus", statuses.send_text_status, body),
    call!("sendVoiceStatus", statuses.send_voice_status, body),
    call!("sendMediaStatus", statuses.send_media_status, body),
    call!("deleteStatus", statuses.delete_status, body),
    call!("getStatusStatistic", statuses.get_status_statistic("BAE5F4886F6F2D05")),
    call!("getIncomingStatuses", statuses.get_incoming_statuses),
    call!("getOutgoingStatuses", statuses.get_outgoing_statuses),
    call!("readChat", read_mark.read_chat, body),
    call!("checkWhatsapp", service.check_whatsapp, body),
    call!("getAvatar", service.get_avatar, body),
    call!("getContacts", service.get_contacts),
    call!(lookup "getContactInfo", service.get_contact_info, body),
    call!("deleteMessage", service.delete_message, body),
    call!("editMessage", service.edit_message, body),
    call!("archiveChat", service.archive_chat, body),
    call!("unarchiveChat", service.unarchive_chat, body),
    call!("setDisappearingChat", service.set_disappearing_chat, body),
    call!("sendTyping", service.send_typing, body),
    call!("getChats", service.get_chats),
    call!("addContact", contacts.add_contact, body),
    call!("editContact", contacts.edit_contact, body),
    call!("deleteContact", contacts.delete_contact, body),
    call!("getInstances", partner.get_instances),
    call!("createInstance", partner.create_instance, body),
    call!("deleteInstanceAccount", partner.delete_instance_account, body),
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
