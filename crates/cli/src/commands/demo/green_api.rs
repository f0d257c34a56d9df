//! What the client of GREEN-API does.

use anyhow::Result;
use wagate_green_api::types::{
    CheckWhatsappRequest, ContactInfoRequest, SendFileByUploadRequest, SendMessageRequest,
};
use wagate_green_api::{ChatId, Client, Upload};

use super::call::{Call, found, or_none, refused};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// Whom the calls are about.
const PHONE: &str = "+7 900 123-45-67";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder(
            examples.credential("id_instance"),
            examples.credential("api_token_instance"),
        )
        .api_url(url)
        .media_url(url)
        .build()
    };
    exercise("green-api", connect, &calls()).await
}

fn calls() -> Vec<Call<Client>> {
    vec![
        Call::new("getContactInfo", |client: Client| async move {
            let request = ContactInfoRequest::new(ChatId::person(PHONE)?);
            let contact = found(client.service().get_contact_info(request).await?)?;
            Ok(format!("a contact: {}", or_none(contact.name)))
        }),
        Call::new("sendMessage", |client: Client| async move {
            let message = SendMessageRequest::new(ChatId::person(PHONE)?, "Hello");
            let sent = client.sending().send_message(message).await?;
            Ok(format!("a text, queued as {}", sent.id_message))
        }),
        Call::new("sendFileByUpload", |client: Client| async move {
            let request = SendFileByUploadRequest::new(ChatId::person(PHONE)?).caption("At last");
            let photo = Upload::from_bytes(&b"\xff\xd8\xff\xe0"[..]).file_name("photo.jpg");
            let sent = client.sending().send_file_by_upload(request, photo).await?;
            Ok(format!("a file, queued as {}", sent.id_message))
        }),
        Call::new("receiveNotification", |client: Client| async move {
            let received = found(client.receiving().receive_notification().await?)?;
            let kind = received.body.as_ref().and_then(|body| body.kind());
            Ok(format!("a notification: {}", or_none(kind)))
        }),
        Call::new("checkWhatsapp", |client: Client| async move {
            let request = CheckWhatsappRequest::new(79_001_234_567);
            let call = client.service().check_whatsapp(request).header("Prefer", "code=466");
            let error = refused(call.await)?;
            let kind = if error.is_quota_exceeded() { "the quota is used up" } else { "another" };
            Ok(format!("an error: {kind} (HTTP {})", error.status().unwrap_or_default()))
        }),
    ]
}
