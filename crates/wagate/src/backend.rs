//! What a gateway does.

use std::fmt;

use futures_util::future::{BoxFuture, FutureExt};
use futures_util::stream::{BoxStream, StreamExt};
use wagate_client::ChatId;

use crate::capability::Capability;
use crate::contact::Contact;
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
        let error = Error::Unsupported { vendor: self.vendor(), capability: Capability::Contacts };
        futures_util::stream::once(std::future::ready(Err(error))).boxed()
    }

    /// The chat of a number that is written as WhatsApp knows it, or nothing.
    fn chat_of<'a>(&'a self, _phone: &'a Phone) -> Future<'a, Option<ChatId>> {
        unsupported(self.vendor(), Capability::Exists)
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
}

/// What a gateway without it answers.
pub(crate) fn unsupported<'a, T: Send + 'a>(
    vendor: Vendor,
    capability: Capability,
) -> Future<'a, T> {
    std::future::ready(Err(Error::Unsupported { vendor, capability })).boxed()
}
