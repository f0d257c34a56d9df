//! Z-API: an instance.

use futures_util::{FutureExt, StreamExt, TryStreamExt, stream};
use wagate_client::ChatId;
use wagate_z_api::types::{
    Chat as OwnChat, CheckedPhone, Contact as Entry, ContactMetadata, ErrorBody,
    ModifyBlockedRequest, NewContact, PhonesCheckRequest, PollOption, SendAudioRequest,
    SendContactRequest, SendDocumentRequest, SendImageRequest, SendLocationRequest,
    SendPollRequest, SendReactionRequest, SendTextRequest, SendVideoRequest, SentMessage,
};
use wagate_z_api::{Client, Error as OwnError};

use super::{about_in_contact, done, filled, in_pages, media, number, whole};
use crate::backend::{Backend, Future, Stream};
use crate::capability::Capability;
use crate::chat::Chat;
use crate::contact::{Contact, PersonName, Told};
use crate::error::{Error, ErrorWords};
use crate::outgoing::{File, FileKind, Outgoing, Sent};
use crate::phone::Phone;
use crate::time::time;
use crate::vendor::Vendor;
use crate::who::Who;

/// How many numbers are asked about at once. The gateway takes 50,000; this many give progress and short answers, and
/// leave little to be asked again where somebody is killed.
const BATCH: usize = 250;

/// How many of those that were left out are asked about side by side.
const CONCURRENT: usize = 4;

#[derive(Debug)]
pub(crate) struct ZApi(Client);

impl ErrorWords for ErrorBody {
    const NOT_LINKED: &'static [&'static str] = &["not connected", "restore the session"];
    const UNKNOWN_PERSON: &'static [&'static str] = &["phone number does not exist"];
}

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
            Outgoing::Card(card) => {
                let number = card.phone.digits();
                let mut request = SendContactRequest::new(phone, card.name.as_str(), number);
                request.message_id = card.reply_to.clone();
                messages.send_contact(request).await
            }
            Outgoing::Poll(poll) => {
                let options = poll.options.iter().map(|option| PollOption::new(option.as_str()));
                let mut request =
                    SendPollRequest::new(phone, poll.question.as_str(), options.collect());
                // Any number of answers, unless it says how many.
                request.poll_max_options = (!poll.multiple_answers).then_some(1);
                messages.send_poll(request).await
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

fn chat(own: &OwnChat) -> Chat {
    Chat {
        name: Told::text(own.name.as_ref()),
        unread: Told::value(number(own.unread.as_ref())),
        last_message: Told::value(number(own.last_message_time.as_ref()).and_then(time)),
        is_archived: Told::value(own.archived),
        ..Chat::new(Who::of_number(own.phone.as_deref().unwrap_or_default()), whole(own))
    }
}

/// The answer about a number, wherever it stands in the list; nothing where the list does not tell of it.
fn told<'a>(answers: &'a [CheckedPhone], phone: &Phone) -> Option<&'a CheckedPhone> {
    answers.iter().find(|one| one.input_phone.as_deref() == Some(phone.digits()))
}

/// The chat; nothing where the number has no account.
fn found(answer: &CheckedPhone, phone: &Phone) -> Option<ChatId> {
    let number = answer.output_phone.as_deref().unwrap_or(phone.digits());
    (answer.exists == Some(true)).then(|| Who::of_number(number))
}

impl Backend for ZApi {
    fn vendor(&self) -> Vendor {
        Vendor::ZApi
    }

    fn capabilities(&self) -> &[Capability] {
        use Capability::{
            About, Block, Card, Chats, Contact, Contacts, Delete, Edit, Exists, File, Location,
            Picture, Poll, Reaction, Remove, Save, Text,
        };
        &[
            Contact, Contacts, Chats, Exists, Picture, About, Block, Save, Remove, Text, File,
            Location, Card, Poll, Reaction, Edit, Delete,
        ]
    }

    fn contact<'a>(&'a self, who: &'a Who) -> Future<'a, Option<Contact>> {
        async move {
            let found = self.0.contacts().get_metadata_contact(&who.number()).await;
            Ok(found.map_err(Error::of_read)?.map(|own| contact(&own, who)))
        }
        .boxed()
    }

    fn contacts(&self) -> Stream<Contact> {
        in_pages(self.0.contacts().get_contacts().items(), |own| entry(&own))
    }

    fn chats(&self) -> Stream<Chat> {
        in_pages(self.0.chats().get_chats().items(), |own| chat(&own))
    }

    fn batch(&self) -> usize {
        BATCH
    }

    fn chats_of<'a>(&'a self, phones: &'a [Phone]) -> Future<'a, Vec<Option<ChatId>>> {
        async move {
            let numbers = phones.iter().map(|phone| phone.digits().to_owned());
            let request = PhonesCheckRequest::new(numbers.collect());
            let asked = self.0.contacts().phone_exists_batch(request).await;
            let answers = asked.map_err(Error::of_read)?;
            // A number that the list leaves out is asked about by itself: that it has no account, nobody said.
            let each = phones.iter().map(|phone| match told(&answers, phone) {
                Some(answer) => std::future::ready(Ok(found(answer, phone))).boxed(),
                None => self.chat_of(phone),
            });
            let each: Vec<Future<'_, _>> = each.collect();
            stream::iter(each).buffered(CONCURRENT).try_collect().await
        }
        .boxed()
    }

    fn picture<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        async move {
            let told = self.0.contacts().get_profile_picture(&who.number()).await;
            let mut pictures = told.map_err(Error::of_read)?.into_iter();
            Ok(filled(pictures.find_map(|one| one.link)))
        }
        .boxed()
    }

    fn about<'a>(&'a self, who: &'a Who) -> Future<'a, Option<String>> {
        about_in_contact(self, who)
    }

    fn set_blocked<'a>(&'a self, who: &'a Who, is_blocked: bool) -> Future<'a, ()> {
        let action = if is_blocked { "block" } else { "unblock" };
        let request = ModifyBlockedRequest::new(who.number(), action);
        done(self.0.contacts().modify_blocked(request))
    }

    fn save<'a>(&'a self, who: &'a Who, name: &'a PersonName) -> Future<'a, ()> {
        let mut contact = NewContact::new(name.first.as_str(), who.number());
        contact.last_name = name.last();
        done(self.0.contacts().add_contacts(vec![contact]))
    }

    fn remove<'a>(&'a self, who: &'a Who) -> Future<'a, ()> {
        done(self.0.contacts().remove_contacts(vec![who.number()]))
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
        done(self.0.messages().send_text(request))
    }

    fn delete<'a>(&'a self, chat: &'a Who, message: &'a str) -> Future<'a, ()> {
        done(self.0.messages().delete_message(message, &chat.number(), true))
    }
}
