//! GREEN-API: an instance.

use futures_util::{FutureExt, StreamExt};
use wagate_client::ChatId;
use wagate_green_api::types::{
    CheckWhatsappRequest, ContactEntry, ContactInfo, ContactInfoRequest, DeleteMessageRequest,
    EditMessageRequest, SendFileByUploadRequest, SendFileByUrlRequest, SendLocationRequest,
    SendMessageRequest,
};
use wagate_green_api::{Client, Upload};

use super::whole;
use crate::backend::{Backend, Future, Stream, unsupported};
use crate::capability::Capability;
use crate::contact::{Contact, Told};
use crate::error::Error;
use crate::outgoing::{File, FileSource, Location, Outgoing, Sent, Text};
use crate::phone::Phone;
use crate::vendor::Vendor;
use crate::who::Who;

#[derive(Debug)]
pub(crate) struct GreenApi(Client);

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
}

fn contact(own: &ContactInfo, who: &Who) -> Contact {
    let id = own.chat_id.clone().unwrap_or_else(|| who.chat_id());
    Contact {
        saved_name: Told::text(own.contact_name.as_ref()),
        own_name: Told::text(own.name.as_ref()),
        about: Told::text(own.description.as_ref()),
        picture: Told::text(own.avatar.as_ref()),
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
        use Capability::{Contact, Contacts, Delete, Edit, Exists, File, Location, Text};
        &[Contact, Contacts, Exists, Text, File, Location, Edit, Delete]
    }

    fn contact<'a>(&'a self, who: &'a Who) -> Future<'a, Option<Contact>> {
        async move {
            let request = ContactInfoRequest::new(who.chat_id());
            let found = self.0.service().get_contact_info(request).await;
            Ok(found.map_err(Error::of_read)?.map(|own| contact(&own, who)))
        }
        .boxed()
    }

    /// The gateway gives all contacts at once.
    fn contacts(&self) -> Stream<Contact> {
        let call = self.0.service().get_contacts();
        let items = async move {
            match call.await {
                Ok(entries) => entries.iter().map(|own| Ok(entry(own))).collect(),
                Err(error) => vec![Err(Error::of_read(error))],
            }
        };
        items.map(futures_util::stream::iter).flatten_stream().boxed()
    }

    fn chat_of<'a>(&'a self, phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        async move {
            // Fifteen digits fit.
            let number = phone.digits().parse().unwrap_or_default();
            let request = CheckWhatsappRequest::new(number);
            let told = self.0.service().check_whatsapp(request).await.map_err(Error::of_read)?;
            let chat = told.chat_id.or_else(|| Some(Who::from(phone).chat_id()));
            Ok(chat.filter(|_| told.exists_whatsapp == Some(true)))
        }
        .boxed()
    }

    fn send<'a>(&'a self, to: &'a Who, message: &'a Outgoing) -> Future<'a, Sent> {
        let chat = to.chat_id();
        match message {
            Outgoing::Text(text) => self.send_text(chat, text).boxed(),
            Outgoing::File(file) => self.send_file(chat, file).boxed(),
            Outgoing::Location(place) => self.send_location(chat, place).boxed(),
            Outgoing::Reaction(_) => unsupported(Vendor::GreenApi, message.needs()),
        }
    }

    fn edit<'a>(&'a self, chat: &'a Who, message: &'a str, text: &'a str) -> Future<'a, ()> {
        let request = EditMessageRequest::new(chat.chat_id(), message, text);
        let call = self.0.service().edit_message(request);
        async move { call.await.map(drop).map_err(Error::of_change) }.boxed()
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        let request = DeleteMessageRequest::new(chat.chat_id(), message);
        let call = self.0.service().delete_message(request);
        async move { call.await.map(drop).map_err(Error::of_change) }.boxed()
    }
}
