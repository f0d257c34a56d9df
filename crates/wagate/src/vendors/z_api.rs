//! Z-API: an instance.

use futures_util::{FutureExt, StreamExt};
use wagate_client::ChatId;
use wagate_z_api::types::{
    Contact as Entry, ContactMetadata, SendAudioRequest, SendDocumentRequest, SendImageRequest,
    SendLocationRequest, SendReactionRequest, SendTextRequest, SendVideoRequest, SentMessage,
};
use wagate_z_api::{Client, Error as OwnError};

use super::{media, whole};
use crate::backend::{Backend, Future, Stream};
use crate::capability::Capability;
use crate::contact::{Contact, Told};
use crate::error::Error;
use crate::outgoing::{File, FileKind, Outgoing, Sent};
use crate::phone::Phone;
use crate::vendor::Vendor;
use crate::who::Who;

#[derive(Debug)]
pub(crate) struct ZApi(Client);

impl ZApi {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    async fn sent(&self, to: &Who, message: &Outgoing) -> Result<SentMessage, OwnError> {
        let (messages, phone) = (self.0.messages(), to.number());
        match message {
            Outgoing::Text(text) => {
                let mut request = SendTextRequest::new(phone, text.text.as_str());
                request.message_id = text.reply_to.clone();
                request.mentioned = text.mentions.iter().map(Who::number).collect();
                messages.send_text(request).await
            }
            Outgoing::File(file) => self.sent_file(phone, file).await,
            Outgoing::Location(place) => {
                let request = SendLocationRequest::new(
                    phone,
                    place.title.as_str(),
                    place.address.as_str(),
                    place.latitude.to_string(),
                    place.longitude.to_string(),
                );
                messages.send_location(request).await
            }
            Outgoing::Reaction(reaction) => {
                let (message, emoji) = (reaction.message.as_str(), reaction.emoji.as_str());
                messages.send_reaction(SendReactionRequest::new(phone, emoji, message)).await
            }
        }
    }

    async fn sent_file(&self, phone: String, file: &File) -> Result<SentMessage, OwnError> {
        let (messages, media) = (self.0.messages(), media(&file.source));
        let (caption, reply_to) = (file.caption.clone(), file.reply_to.clone());
        match file.kind {
            FileKind::Image => {
                let mut request = SendImageRequest::new(phone, media);
                (request.caption, request.message_id) = (caption, reply_to);
                messages.send_image(request).await
            }
            FileKind::Video => {
                let mut request = SendVideoRequest::new(phone, media);
                (request.caption, request.message_id) = (caption, reply_to);
                messages.send_video(request).await
            }
            FileKind::Voice => {
                let mut request = SendAudioRequest::new(phone, media);
                request.message_id = reply_to;
                messages.send_audio(request).await
            }
            FileKind::Document => {
                let mut request = SendDocumentRequest::new(phone, media);
                (request.caption, request.message_id) = (caption, reply_to);
                request.file_name = Some(file.file_name().to_owned());
                messages.send_document(file.extension(), request).await
            }
        }
    }
}

fn contact(own: &ContactMetadata, who: &Who) -> Contact {
    let id = own.phone.as_deref().map_or_else(|| who.chat_id(), Who::of_number);
    Contact {
        saved_name: Told::text(own.name.as_ref()),
        own_name: Told::text(own.notify.as_ref().or(own.vname.as_ref())),
        short_name: Told::text(own.short.as_ref()),
        about: Told::text(own.about.as_ref()),
        picture: Told::text(own.img_url.as_ref()),
        ..Contact::new(id, whole(own))
    }
}

fn entry(own: &Entry) -> Contact {
    let id = Who::of_number(own.phone.as_deref().unwrap_or_default());
    Contact {
        saved_name: Told::text(own.name.as_ref()),
        own_name: Told::text(own.notify.as_ref().or(own.vname.as_ref())),
        short_name: Told::text(own.short.as_ref()),
        ..Contact::new(id, whole(own))
    }
}

impl Backend for ZApi {
    fn vendor(&self) -> Vendor {
        Vendor::ZApi
    }

    fn capabilities(&self) -> &[Capability] {
        &Capability::ALL
    }

    fn contact<'a>(&'a self, who: &'a Who) -> Future<'a, Option<Contact>> {
        async move {
            let found = self.0.contacts().get_metadata_contact(&who.number()).await;
            Ok(found.map_err(Error::of_read)?.map(|own| contact(&own, who)))
        }
        .boxed()
    }

    fn contacts(&self) -> Stream<Contact> {
        let items = self.0.contacts().get_contacts().items();
        items.map(|item| item.map(|own| entry(&own)).map_err(Error::of_read)).boxed()
    }

    fn chat_of<'a>(&'a self, phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        async move {
            let asked = self.0.contacts().phone_exists(phone.digits()).await;
            let told = asked.map_err(Error::of_read)?;
            let found = told.into_iter().find(|one| one.exists == Some(true));
            let number = |one: wagate_z_api::types::PhoneCheck| {
                one.phone.unwrap_or_else(|| phone.digits().to_owned())
            };
            Ok(found.map(|one| Who::of_number(&number(one))))
        }
        .boxed()
    }

    fn send<'a>(&'a self, to: &'a Who, message: &'a Outgoing) -> Future<'a, Sent> {
        async move {
            let answer = self.sent(to, message).await.map_err(Error::of_change)?;
            Ok(Sent { whole: whole(&answer), id: answer.message_id })
        }
        .boxed()
    }

    fn edit<'a>(&'a self, chat: &'a Who, message: &'a str, text: &'a str) -> Future<'a, ()> {
        let request = SendTextRequest::new(chat.number(), text).edit_message_id(message);
        let call = self.0.messages().send_text(request);
        async move { call.await.map(drop).map_err(Error::of_change) }.boxed()
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        let call = self.0.messages().delete_message(message, &chat.number(), true);
        async move { call.await.map(drop).map_err(Error::of_change) }.boxed()
    }
}
