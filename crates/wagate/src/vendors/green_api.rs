//! GREEN-API: an instance.

use futures_util::{FutureExt, StreamExt};
use wagate_client::ChatId;
use wagate_client::queue::Event as Happening;
use wagate_green_api::types::{
    AvatarRequest, ChatEntry, CheckWhatsappRequest, ContactEntry, ContactInfo, ContactInfoRequest,
    DeleteContactRequest, DeleteMessageRequest, EditMessageRequest, ErrorBody, Notification,
    SaveContactRequest, SendContactCard, SendContactRequest, SendFileByUploadRequest,
    SendFileByUrlRequest, SendLocationRequest, SendMessageRequest, SendPollOption, SendPollRequest,
};
use wagate_green_api::{Client, Upload};

use super::{about_in_contact, at_once, done, filled, whole};
use crate::backend::{Backend, Future, Stream, unsupported};
use crate::capability::Capability;
use crate::chat::Chat;
use crate::contact::{Contact, PersonName, Told};
use crate::delivery::{Delivery, Incoming};
use crate::error::{Error, ErrorWords};
use crate::event::VendorEvent;
use crate::outgoing::{Card, File, FileSource, Location, Outgoing, Poll, Sent, Text};
use crate::phone::Phone;
use crate::vendor::Vendor;
use crate::who::Who;

#[derive(Debug)]
pub(crate) struct GreenApi(Client);

impl ErrorWords for ErrorBody {
    const NOT_LINKED: &'static [&'static str] = &["not authorized"];
    const UNKNOWN_PERSON: &'static [&'static str] = &[];
}

impl GreenApi {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    async fn send_text(&self, chat: ChatId, text: &Text) -> Result<Sent, Error> {
        let mut request = SendMessageRequest::new(chat, text.text.as_str());
        request.quoted_message_id = text.reply_to.clone();
        let sent = self.0.sending().send_message(request).await.map_err(Error::of_change)?;
        Ok(Sent { whole: whole(&sent), id: Some(sent.id_message) })
    }

    /// The gateway tells by the name what sort of file it is.
    async fn send_file(&self, chat: ChatId, file: &File) -> Result<Sent, Error> {
        let sending = self.0.sending();
        match &file.source {
            FileSource::Address(address) => {
                let name = file.file_name();
                let mut request = SendFileByUrlRequest::new(chat, address.as_str(), name);
                request.caption = file.caption.clone();
                request.quoted_message_id = file.reply_to.clone();
                let sent = sending.send_file_by_url(request).await.map_err(Error::of_change)?;
                Ok(Sent { whole: whole(&sent), id: Some(sent.id_message) })
            }
            FileSource::Bytes { bytes, media_type } => {
                let upload = Upload::from_bytes(bytes.clone()).file_name(file.file_name());
                let upload = upload.mime_type(media_type.as_str());
                let mut request = SendFileByUploadRequest::new(chat).file_name(file.file_name());
                request.caption = file.caption.clone();
                request.quoted_message_id = file.reply_to.clone();
                let sent = sending.send_file_by_upload(request, upload).await;
                let sent = sent.map_err(Error::of_change)?;
                Ok(Sent { whole: whole(&sent), id: Some(sent.id_message) })
            }
        }
    }

    async fn send_location(&self, chat: ChatId, place: &Location) -> Result<Sent, Error> {
        let request = SendLocationRequest::new(chat, place.latitude, place.longitude)
            .name_location(place.title.as_str())
            .address(place.address.as_str());
        let sent = self.0.sending().send_location(request).await.map_err(Error::of_change)?;
        Ok(Sent { whole: whole(&sent), id: Some(sent.id_message) })
    }

    async fn send_card(&self, chat: ChatId, card: &Card) -> Result<Sent, Error> {
        let own = SendContactCard::new(number(&card.phone)).first_name(card.name.as_str());
        let mut request = SendContactRequest::new(chat, own);
        request.quoted_message_id = card.reply_to.clone();
        let sent = self.0.sending().send_contact(request).await.map_err(Error::of_change)?;
        Ok(Sent { whole: whole(&sent), id: Some(sent.id_message) })
    }

    async fn send_poll(&self, chat: ChatId, poll: &Poll) -> Result<Sent, Error> {
        let options = poll.options.iter().map(|option| SendPollOption::new(option.as_str()));
        let request = SendPollRequest::new(chat, poll.question.as_str(), options.collect())
            .multiple_answers(poll.multiple_answers);
        let sent = self.0.sending().send_poll(request).await.map_err(Error::of_change)?;
        Ok(Sent { whole: whole(&sent), id: Some(sent.id_message) })
    }
}

/// Fifteen digits fit.
fn number(phone: &Phone) -> i64 {
    phone.digits().parse().unwrap_or_default()
}

fn chat(own: &ChatEntry) -> Chat {
    let id = ChatId::unchecked(own.id.as_deref().unwrap_or_default());
    Chat {
        name: Told::text(own.name.as_ref()),
        is_archived: Told::value(own.archive),
        ..Chat::new(id, whole(own))
    }
}

fn delivery(own: wagate_client::queue::Delivery<Notification, ErrorBody>) -> Delivery {
    let (notification, acknowledgement) = own.into_parts();
    let event = notification.map(|own| VendorEvent::GreenApi(own).into());
    let event = event.map_err(|error| Error::Undocumented { source: error.into() });
    Delivery::kept_until(event, async move {
        acknowledgement.acknowledge().await.map_err(Error::of_read)
    })
}

fn contact(own: &ContactInfo, who: &Who) -> Contact {
    let id = own.chat_id.clone().unwrap_or_else(|| who.chat_id());
    Contact {
        saved_name: Told::text(own.contact_name.as_ref()),
        own_name: Told::text(own.name.as_ref()),
        about: Told::text(own.description.as_ref()),
        picture: Told::text(own.avatar.as_ref()),
        is_business: Told::value(own.is_business),
        ..Contact::new(id, whole(own))
    }
}

fn entry(own: &ContactEntry) -> Contact {
    let id = ChatId::unchecked(own.id.as_deref().unwrap_or_default());
    Contact {
        saved_name: Told::text(own.contact_name.as_ref()),
        own_name: Told::text(own.name.as_ref()),
        ..Contact::new(id, whole(own))
    }
}

impl Backend for GreenApi {
    fn vendor(&self) -> Vendor {
        Vendor::GreenApi
    }

    fn capabilities(&self) -> &[Capability] {
        use Capability::{
            About, Card, Chats, Contact, Contacts, Delete, Edit, Events, Exists, File, Location,
            Picture, Poll, Remove, Save, Text,
        };
        &[
            Contact, Contacts, Chats, Exists, Picture, About, Save, Remove, Text, File, Location,
            Card, Poll, Edit, Delete, Events,
        ]
    }

    fn contact<'a>(&'a self, who: &'a Who) -> Future<'a, Option<Contact>> {
        async move {
            let request = ContactInfoRequest::new(who.chat_id());
            let found = self.0.service().get_contact_info(request).await;
            Ok(found.map_err(Error::of_read)?.map(|own| contact(&own, who)))
        }
        .boxed()
    }

    fn contacts(&self) -> Stream<Contact> {
        at_once(self.0.service().get_contacts(), |own| entry(&own))
    }

    fn chats(&self) -> Stream<Chat> {
        at_once(self.0.service().get_chats(), |own| chat(&own))
    }

    fn chat_of<'a>(&'a self, phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        async move {
            let request = CheckWhatsappRequest::new(number(phone));
            let told = self.0.service().check_whatsapp(request).await.map_err(Error::of_read)?;
            let chat = told.chat_id.or_else(|| Some(Who::from(phone).chat_id()));
            Ok(chat.filter(|_| told.exists_whatsapp == Some(true)))
        }
        .boxed()
    }

    fn picture<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        let call = self.0.service().get_avatar(AvatarRequest::new(who.chat_id()));
        async move {
            let told = call.await.map_err(Error::of_read)?;
            Ok(filled(told.url_avatar))
        }
        .boxed()
    }

    fn about<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        about_in_contact(self, who)
    }

    fn save<'a>(&'a self, who: &'a Who, name: &'a PersonName) -> Future<'a, ()> {
        let mut request = SaveContactRequest::new(who.chat_id(), name.first.as_str());
        request.last_name = name.last();
        done(self.0.contacts().add_contact(request))
    }

    fn remove<'a>(&'a self, who: &'a Who) -> Future<'a, ()> {
        done(self.0.contacts().delete_contact(DeleteContactRequest::new(who.chat_id())))
    }

    fn send<'a>(&'a self, to: &'a Who, message: &'a Outgoing) -> Future<'a, Sent> {
        let chat = to.chat_id();
        match message {
            Outgoing::Text(text) => self.send_text(chat, text).boxed(),
            Outgoing::File(file) => self.send_file(chat, file).boxed(),
            Outgoing::Location(place) => self.send_location(chat, place).boxed(),
            Outgoing::Card(card) => self.send_card(chat, card).boxed(),
            Outgoing::Poll(poll) => self.send_poll(chat, poll).boxed(),
            Outgoing::Reaction(_) => unsupported(Vendor::GreenApi, message.needs()),
        }
    }

    fn edit<'a>(&'a self, chat: &'a Who, message: &'a str, text: &'a str) -> Future<'a, ()> {
        let request = EditMessageRequest::new(chat.chat_id(), message, text);
        done(self.0.service().edit_message(request))
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        let request = DeleteMessageRequest::new(chat.chat_id(), message);
        done(self.0.service().delete_message(request))
    }
    /// The queue, where each event stays until it is acknowledged.
    fn events(&self) -> Stream<Incoming> {
        let happenings = self.0.receive_notifications().events();
        let told = happenings.filter_map(async |happening| match happening {
            Ok(Happening::Delivery(own) | Happening::Unreadable(own)) => {
                Some(Ok(Incoming::Event(delivery(own))))
            }
            Ok(Happening::PossibleGap(gap)) => {
                Some(Ok(Incoming::PossibleGap { reason: gap.to_string() }))
            }
            Ok(_) => None,
            Err(error) => Some(Err(Error::of_read(error))),
        });
        told.boxed()
    }
}
