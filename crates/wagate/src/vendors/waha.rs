//! WAHA: a session of a server.

use futures_util::{FutureExt, StreamExt};
use wagate_client::ChatId;
use wagate_waha::types::{
    Contact as Own, EditMessageRequest, File as OwnFile, SendFileRequest, SendLocationRequest,
    SendTextRequest, SendVideoRequest, SendVoiceRequest, SentMessage, SetReactionRequest,
};
use wagate_waha::{Error as OwnError, Session};

use super::whole;
use crate::backend::{Backend, Future, Stream};
use crate::capability::Capability;
use crate::contact::{Contact, Told};
use crate::error::Error;
use crate::outgoing::{File, FileKind, FileSource, Outgoing, Sent, Text};
use crate::phone::Phone;
use crate::vendor::Vendor;
use crate::who::Who;

#[derive(Debug)]
pub(crate) struct Waha(Session);

impl Waha {
    pub(crate) fn new(session: Session) -> Self {
        Self(session)
    }

    async fn sent(&self, to: &Who, message: &Outgoing) -> Result<SentMessage, OwnError> {
        let (sending, chat) = (self.0.sending(), to.chat_id());
        match message {
            Outgoing::Text(text) => sending.send_text(text_to(chat, text)).await,
            Outgoing::File(file) => self.sent_file(chat, file).await,
            Outgoing::Location(place) => {
                let request = SendLocationRequest::new(
                    chat,
                    place.latitude,
                    place.longitude,
                    place.title.as_str(),
                );
                sending.send_location(request).await
            }
            Outgoing::Reaction(reaction) => {
                let (message, emoji) = (reaction.message.as_str(), reaction.emoji.as_str());
                sending.set_reaction(SetReactionRequest::new(message, emoji)).await
            }
        }
    }

    async fn sent_file(&self, chat: ChatId, file: &File) -> Result<SentMessage, OwnError> {
        let sending = self.0.sending();
        let content = content(file);
        match file.kind {
            FileKind::Video => {
                let mut request = SendVideoRequest::new(chat, content);
                request.caption = file.caption.clone();
                request.reply_to = file.reply_to.clone();
                sending.send_video(request).await
            }
            FileKind::Voice => {
                let mut request = SendVoiceRequest::new(chat, content);
                request.reply_to = file.reply_to.clone();
                sending.send_voice(request).await
            }
            FileKind::Image | FileKind::Document => {
                let mut request = SendFileRequest::new(chat, content);
                request.caption = file.caption.clone();
                request.reply_to = file.reply_to.clone();
                match file.kind {
                    FileKind::Image => sending.send_image(request).await,
                    _ => sending.send_file(request).await,
                }
            }
        }
    }
}

fn text_to(chat: ChatId, text: &Text) -> SendTextRequest {
    let mut request = SendTextRequest::new(chat, text.text.as_str());
    request.reply_to = text.reply_to.clone();
    if !text.mentions.is_empty() {
        let mentions = text.mentions.iter().map(|who| who.chat_id().to_string());
        request.mentions = Some(mentions.collect());
    }
    request
}

fn content(file: &File) -> OwnFile {
    let content = match &file.source {
        FileSource::Address(address) => OwnFile::from_url(address.as_str()),
        FileSource::Bytes { bytes, media_type } => OwnFile::from_bytes(bytes, media_type.as_str()),
    };
    content.file_name(file.file_name())
}

fn contact(own: &Own, asked: Option<&Who>) -> Contact {
    let id = own.id.clone().or_else(|| asked.map(Who::chat_id));
    Contact {
        saved_name: Told::text(own.name.as_ref()),
        own_name: Told::text(own.pushname.as_ref()),
        short_name: Told::text(own.short_name.as_ref()),
        is_blocked: Told::flag(own.is_blocked),
        ..Contact::new(id.unwrap_or_else(|| ChatId::unchecked("")), whole(own))
    }
}

impl Backend for Waha {
    fn vendor(&self) -> Vendor {
        Vendor::Waha
    }

    fn capabilities(&self) -> &[Capability] {
        &Capability::ALL
    }

    fn contact<'a>(&'a self, who: &'a Who) -> Future<'a, Option<Contact>> {
        async move {
            let id = who.chat_id();
            let found = self.0.contacts().get_contact(id.as_str()).await.map_err(Error::of_read)?;
            Ok(found.map(|own| contact(&own, Some(who))))
        }
        .boxed()
    }

    fn contacts(&self) -> Stream<Contact> {
        let items = self.0.contacts().get_all_contacts().items();
        items.map(|item| item.map(|own| contact(&own, None)).map_err(Error::of_read)).boxed()
    }

    fn chat_of<'a>(&'a self, phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        async move {
            let asked = self.0.contacts().check_phone_number_exists(phone.digits()).await;
            let told = asked.map_err(Error::of_read)?;
            let chat = told.chat_id.or_else(|| Some(Who::from(phone).chat_id()));
            Ok(chat.filter(|_| told.number_exists == Some(true)))
        }
        .boxed()
    }

    fn send<'a>(&'a self, to: &'a Who, message: &'a Outgoing) -> Future<'a, Sent> {
        async move {
            let answer = self.sent(to, message).await.map_err(Error::of_change)?;
            Ok(Sent { id: answer.message_id(), whole: whole(&answer) })
        }
        .boxed()
    }

    fn edit<'a>(&'a self, chat: &'a Who, message: &'a str, text: &'a str) -> Future<'a, ()> {
        let request = EditMessageRequest::new(text);
        let call = self.0.chats().edit_message(chat.chat_id(), message, request);
        async move { call.await.map(drop).map_err(Error::of_change) }.boxed()
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        let call = self.0.chats().delete_message(chat.chat_id(), message);
        async move { call.await.map(drop).map_err(Error::of_change) }.boxed()
    }
}
