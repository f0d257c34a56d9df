//! What a gateway does.

use std::fmt;

use futures_util::future::{BoxFuture, FutureExt};
use futures_util::stream::{BoxStream, StreamExt};
use wagate_client::ChatId;

use crate::capability::Capability;
use crate::chat::Chat;
use crate::contact::{Contact, PersonName};
use crate::delivery::Incoming;
use crate::error::Error;
use crate::outgoing::{Outgoing, Sent};
use crate::phone::Phone;
use crate::vendor::Vendor;
use crate::who::Who;

/// A call that is made when it is awaited.
pub type Future<'a, T> = BoxFuture<'a, Result<T, Error>>;

/// Items that are asked for page by page.
pub type Stream<T> = BoxStream<'static, Result<T, Error>>;

/// What a gateway does: implemented for the four vendors, and by tests that bring their own. What is not implemented
/// answers [`Error::Unsupported`].
pub trait Backend: fmt::Debug + Send + Sync {
    /// Whose it is.
    fn vendor(&self) -> Vendor;

    /// What it can do.
    fn capabilities(&self) -> &[Capability];

    /// See [`Gateway::contact`](crate::Gateway::contact).
    fn contact<'a>(&'a self, _who: &'a Who) -> Future<'a, Option<Contact>> {
        unsupported(self.vendor(), Capability::Contact)
    }

    /// See [`Gateway::contacts`](crate::Gateway::contacts).
    fn contacts(&self) -> Stream<Contact> {
        no_items(self.vendor(), Capability::Contacts)
    }

    /// See [`Gateway::chats`](crate::Gateway::chats).
    fn chats(&self) -> Stream<Chat> {
        no_items(self.vendor(), Capability::Chats)
    }

    /// The chat of a number that is written as WhatsApp knows it, or nothing.
    fn chat_of<'a>(&'a self, _phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        unsupported(self.vendor(), Capability::Exists)
    }

    /// How many numbers one call can ask about.
    fn batch(&self) -> usize {
        1
    }

    /// As [`chat_of`](Self::chat_of), for at most [`batch`](Self::batch) numbers: an answer for each, in their order.
    fn chats_of<'a>(&'a self, phones: &'a [Phone]) -> Future<'a, Vec<Option<ChatId>>> {
        async move {
            let mut chats = Vec::with_capacity(phones.len());
            for phone in phones {
                chats.push(self.chat_of(phone).await?);
            }
            Ok(chats)
        }
        .boxed()
    }

    /// See [`Gateway::picture`](crate::Gateway::picture).
    fn picture<'a>(&'a self, _who: &'a Who) -> Future<'a, Option<String>> {
        unsupported(self.vendor(), Capability::Picture)
    }

    /// See [`Gateway::about`](crate::Gateway::about).
    fn about<'a>(&'a self, _who: &'a Who) -> Future<'a, Option<String>> {
        unsupported(self.vendor(), Capability::About)
    }

    /// See [`Gateway::block`](crate::Gateway::block) and [`Gateway::unblock`](crate::Gateway::unblock).
    fn set_blocked<'a>(&'a self, _who: &'a Who, _is_blocked: bool) -> Future<'a, ()> {
        unsupported(self.vendor(), Capability::Block)
    }

    /// See [`Gateway::save`](crate::Gateway::save).
    fn save<'a>(&'a self, _who: &'a Who, _name: &'a PersonName) -> Future<'a, ()> {
        unsupported(self.vendor(), Capability::Save)
    }

    /// See [`Gateway::remove`](crate::Gateway::remove).
    fn remove<'a>(&'a self, _who: &'a Who) -> Future<'a, ()> {
        unsupported(self.vendor(), Capability::Remove)
    }

    /// See [`Gateway::send`](crate::Gateway::send).
    fn send<'a>(&'a self, _to: &'a Who, message: &'a Outgoing) -> Future<'a, Sent> {
        unsupported(self.vendor(), message.needs())
    }

    /// See [`Gateway::edit`](crate::Gateway::edit).
    fn edit<'a>(&'a self, _chat: &'a Who, _message: &'a str, _text: &'a str) -> Future<'a, ()> {
        unsupported(self.vendor(), Capability::Edit)
    }

    /// See [`Gateway::delete`](crate::Gateway::delete).
    fn delete<'a>(&'a self, _chat: &'a Who, _message: &'a str) -> Future<'a, ()> {
        unsupported(self.vendor(), Capability::Delete)
    }

    /// See [`Gateway::events`](crate::Gateway::events).
    fn events(&self) -> Stream<Incoming> {
        no_items(self.vendor(), Capability::Events)
    }
}

/// What a gateway without it answers.
pub(crate) fn unsupported<'a, T: Send + 'a>(
    vendor: Vendor,
    capability: Capability,
) -> Future<'a, T> {
    std::future::ready(Err(Error::Unsupported { vendor, capability })).boxed()
}

/// What a gateway without it lists.
fn no_items<T: Send + 'static>(vendor: Vendor, capability: Capability) -> Stream<T> {
    let error = Error::Unsupported { vendor, capability };
    futures_util::stream::once(std::future::ready(Err(error))).boxed()
}
