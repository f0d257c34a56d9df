//! Plug Chat: an account.

use futures_util::FutureExt;
use wagate_client::ChatId;
use wagate_plug_chat::types::{
    Chat as OwnChat, Contact as Own, ErrorBody, SendAudioRequest, SendContactRequest,
    SendDocumentRequest, SendImageRequest, SendLocationRequest, SendTextRequest, SendVideoRequest,
    SentMessage,
};
use wagate_plug_chat::{Client, Error as OwnError};

use super::{done, filled, in_pages, media, number, whole};
use crate::backend::{Backend, Future, Stream, unsupported};
use crate::capability::Capability;
use crate::chat::Chat;
use crate::contact::{Contact, Told};
use crate::error::{Error, ErrorWords};
use crate::outgoing::{Card, File, FileKind, Location, Outgoing, Sent, Text};
use crate::phone::Phone;
use crate::time::time;
use crate::vendor::Vendor;
use crate::who::Who;

#[derive(Debug)]
pub(crate) struct PlugChat(Client);

impl ErrorWords for ErrorBody {
    const NOT_LINKED: &'static [&'static str] = &["not connected", "restore the session"];
    const UNKNOWN_PERSON: &'static [&'static str] = &["phone number does not exist"];
}

impl PlugChat {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    async fn sent_text(&self, phone: String, text: &Text) -> Result<SentMessage, OwnError> {
        let mut request = SendTextRequest::new(phone, text.text.as_str());
        request.message_id = text.reply_to.clone();
        self.0.messages().send_text(request).await
    }

    async fn sent_location(
        &self,
        phone: String,
        place: &Location,
    ) -> Result<SentMessage, OwnError> {
        let (latitude, longitude) = (place.latitude.to_string(), place.longitude.to_string());
        let (title, address) = (place.title.as_str(), place.address.as_str());
        let request = SendLocationRequest::new(phone, title, address, latitude, longitude);
        self.0.messages().send_location(request).await
    }

    async fn sent_card(&self, phone: String, card: &Card) -> Result<SentMessage, OwnError> {
        let number = card.phone.digits();
        let mut request = SendContactRequest::new(phone, card.name.as_str(), number);
        request.message_id = card.reply_to.clone();
        self.0.messages().send_contact(request).await
    }

    async fn sent_file(&self, phone: String, file: &File) -> Result<SentMessage, OwnError> {
        let (messages, media) = (self.0.messages(), media(&file.source));
        let reply_to = file.reply_to.clone();
        match file.kind {
            FileKind::Image => {
                let mut request = SendImageRequest::new(phone, media);
                (request.caption, request.message_id) = (file.caption.clone(), reply_to);
                messages.send_image(request).await
            }
            FileKind::Video => {
                let mut request = SendVideoRequest::new(phone, media);
                request.message_id = reply_to;
                messages.send_video(request).await
            }
            FileKind::Voice => {
                let mut request = SendAudioRequest::new(phone, media);
                request.message_id = reply_to;
                messages.send_audio(request).await
            }
            FileKind::Document => {
                let mut request = SendDocumentRequest::new(phone, media);
                request.message_id = reply_to;
                request.file_name = Some(file.file_name().to_owned());
                messages.send_document(file.extension(), request).await
            }
        }
    }
}

fn contact(own: &Own, asked: Option<&Who>) -> Contact {
    let id = own.phone.as_deref().map(Who::of_number).or_else(|| asked.map(Who::chat_id));
    Contact {
        saved_name: Told::text(own.name.as_ref()),
        own_name: Told::text(own.notify.as_ref().or(own.vname.as_ref())),
        short_name: Told::text(own.short.as_ref()),
        // A list of contacts has no pictures.
        picture: if asked.is_some() { Told::text(own.img_url.as_ref()) } else { Told::NotTold },
        ..Contact::new(id.unwrap_or_else(|| ChatId::unchecked("")), whole(own))
    }
}

fn chat(own: &OwnChat) -> Chat {
    Chat {
        name: Told::text(own.name.as_ref()),
        unread: Told::value(number(own.unread.as_ref())),
        last_message: Told::value(number(own.last_message_time.as_ref()).and_then(time)),
        ..Chat::new(Who::of_number(own.phone.as_deref().unwrap_or_default()), whole(own))
    }
}

/// What an answer to sending says.
fn sent(answer: SentMessage) -> Sent {
    Sent { whole: whole(&answer), id: answer.message_id }
}

impl Backend for PlugChat {
    fn vendor(&self) -> Vendor {
        Vendor::PlugChat
    }

    fn capabilities(&self) -> &[Capability] {
        use Capability::{
            Card, Chats, Contact, Contacts, Delete, Exists, File, Location, Picture, Text,
        };
        &[Contact, Contacts, Chats, Exists, Picture, Text, File, Location, Card, Delete]
    }

    fn contact<'a>(&'a self, who: &'a Who) -> Future<'a, Option<Contact>> {
        async move {
            let found = self.0.contacts().get_metadata_contact(&who.number()).await;
            Ok(found.map_err(Error::of_read)?.map(|own| contact(&own, Some(who))))
        }
        .boxed()
    }

    fn contacts(&self) -> Stream<Contact> {
        in_pages(self.0.contacts().get_contacts().items(), |own| contact(&own, None))
    }

    fn chats(&self) -> Stream<Chat> {
        in_pages(self.0.chats().get_chats().items(), |own| chat(&own))
    }

    fn picture<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        async move {
            let told = self.0.contacts().get_profile_picture(&who.number()).await;
            let mut pictures = told.map_err(Error::of_read)?.into_iter();
            Ok(filled(pictures.find_map(|one| one.link)))
        }
        .boxed()
    }

    fn chat_of<'a>(&'a self, phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        async move {
            let asked = self.0.contacts().phone_exists(phone.digits()).await;
            let told = asked.map_err(Error::of_read)?;
            let exists = told.iter().any(|one| one.exists == Some(true));
            Ok(exists.then(|| Who::from(phone).chat_id()))
        }
        .boxed()
    }

    fn send<'a>(&'a self, to: &'a Who, message: &'a Outgoing) -> Future<'a, Sent> {
        let phone = to.number();
        async move {
            let answer = match message {
                Outgoing::Text(text) => self.sent_text(phone, text).await,
                Outgoing::File(file) => self.sent_file(phone, file).await,
                Outgoing::Location(place) => self.sent_location(phone, place).await,
                Outgoing::Card(card) => self.sent_card(phone, card).await,
                Outgoing::Poll(_) | Outgoing::Reaction(_) => {
                    return unsupported(Vendor::PlugChat, message.needs()).await;
                }
            };
            answer.map(sent).map_err(Error::of_change)
        }
        .boxed()
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        done(self.0.messages().delete_message(message, &chat.number(), true))
    }
}
