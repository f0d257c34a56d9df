//! WAHA: a session of a server.

use futures_util::{FutureExt, StreamExt};
use wagate_client::ChatId;
use wagate_waha::types::{
    ChatSummary, Contact as Own, ContactFields, ContactRequest, EditMessageRequest, ErrorBody,
    File as OwnFile, NewPoll, SendContactVcardRequest, SendFileRequest, SendLocationRequest,
    SendPollRequest, SendTextRequest, SendVideoRequest, SendVoiceRequest, SentMessage,
    SetReactionRequest, UpdateContactRequest,
};
use wagate_waha::{Error as OwnError, Session, Watched};

use super::{done, filled, in_pages, whole};
use crate::backend::{Backend, Future, Stream};
use crate::capability::Capability;
use crate::chat::Chat;
use crate::contact::{Contact, PersonName, Told};
use crate::delivery::{Delivery, Incoming};
use crate::error::{Error, ErrorWords};
use crate::event::VendorEvent;
use crate::outgoing::{File, FileKind, FileSource, Outgoing, Sent, Text};
use crate::phone::Phone;
use crate::time::time;
use crate::vendor::Vendor;
use crate::who::Who;

#[derive(Debug)]
pub(crate) struct Waha(Session);

impl ErrorWords for ErrorBody {
    const NOT_LINKED: &'static [&'static str] = &["session status is not as expected"];
    const UNKNOWN_PERSON: &'static [&'static str] = &[];
}

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
            Outgoing::Card(card) => {
                let own = ContactFields::new(card.name.as_str(), card.phone.e164());
                let own = own.whatsapp_id(card.phone.digits());
                let mut request = SendContactVcardRequest::new(chat, vec![own.into()]);
                request.reply_to = card.reply_to.clone();
                sending.send_contact_vcard(request).await
            }
            Outgoing::Poll(poll) => {
                let (question, options) = (poll.question.as_str(), poll.options.clone());
                let own = NewPoll::new(question, options, poll.multiple_answers);
                sending.send_poll(SendPollRequest::new(chat, own)).await
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
    let id = own.id.as_ref().map(Who::plain).or_else(|| asked.map(Who::chat_id));
    Contact {
        saved_name: Told::text(own.name.as_ref()),
        own_name: Told::text(own.pushname.as_ref()),
        short_name: Told::text(own.short_name.as_ref()),
        is_blocked: Told::value(own.is_blocked),
        ..Contact::new(id.unwrap_or_else(|| ChatId::unchecked("")), whole(own))
    }
}

fn chat(own: &ChatSummary) -> Chat {
    let id = own.id.as_ref().map_or_else(|| ChatId::unchecked(""), Who::plain);
    let last = own.last_message.as_ref().and_then(|message| message.timestamp);
    Chat {
        name: Told::text(own.name.as_ref()),
        last_message: Told::value(last.and_then(time)),
        ..Chat::new(id, whole(own))
    }
}

impl Backend for Waha {
    fn vendor(&self) -> Vendor {
        Vendor::Waha
    }

    fn capabilities(&self) -> &[Capability] {
        use Capability::{
            About, Block, Card, Chats, Contact, Contacts, Delete, Edit, Events, Exists, File,
            Location, Picture, Poll, Reaction, Save, Text,
        };
        &[
            Contact, Contacts, Chats, Exists, Picture, About, Block, Save, Text, File, Location,
            Card, Poll, Reaction, Edit, Delete, Events,
        ]
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
        in_pages(self.0.contacts().get_all_contacts().items(), |own| contact(&own, None))
    }

    /// The overview, which has one form whatever the engine.
    fn chats(&self) -> Stream<Chat> {
        in_pages(self.0.chats().get_chats_overview().items(), |own| chat(&own))
    }

    fn picture<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        async move {
            let id = who.chat_id();
            let told = self.0.contacts().get_contact_profile_picture(id.as_str()).await;
            let address = told.map_err(Error::of_read)?.and_then(|told| told.profile_picture_url);
            Ok(filled(address))
        }
        .boxed()
    }

    fn about<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        async move {
            let id = who.chat_id();
            let told = self.0.contacts().get_about_contact(id.as_str()).await;
            Ok(told.map_err(Error::of_read)?.and_then(|told| told.about))
        }
        .boxed()
    }

    fn set_blocked<'a>(&'a self, who: &'a Who, is_blocked: bool) -> Future<'a, ()> {
        let (contacts, request) = (self.0.contacts(), ContactRequest::new(who.chat_id()));
        if is_blocked {
            done(contacts.block_contact(request))
        } else {
            done(contacts.unblock_contact(request))
        }
    }

    fn save<'a>(&'a self, who: &'a Who, name: &'a PersonName) -> Future<'a, ()> {
        let request = UpdateContactRequest::new(name.first.as_str(), name.last.as_str());
        done(self.0.contacts().update_contact(who.chat_id(), request))
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
        done(self.0.chats().edit_message(chat.chat_id(), message, request))
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        done(self.0.chats().delete_message(chat.chat_id(), message))
    }
    /// A websocket, which tells everything once.
    fn events(&self) -> Stream<Incoming> {
        let told = self.0.watch().filter_map(async |watched| match watched {
            Ok(Watched::Event(own)) => {
                Some(Ok(Incoming::Event(Delivery::told_once(Ok(VendorEvent::Waha(own).into())))))
            }
            Ok(Watched::Unreadable(error)) => {
                let unreadable = Error::Undocumented { source: error.into() };
                Some(Ok(Incoming::Event(Delivery::told_once(Err(unreadable)))))
            }
            Ok(Watched::PossibleGap { silence, .. }) => {
                let reason = format!("the server was not heard for {} s", silence.as_secs());
                Some(Ok(Incoming::PossibleGap { reason }))
            }
            Ok(_) => None,
            Err(error) => Some(Err(Error::of_read(error))),
        });
        told.boxed()
    }
}
