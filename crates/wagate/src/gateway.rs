//! A gateway, whichever it is.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::sync::Arc;

use futures_util::stream::BoxStream;
use wagate_client::{ChatId, ConfigError};

use crate::backend::{Backend, Stream};
use crate::capability::Capability;
use crate::chat::Chat;
use crate::contact::{Contact, PersonName};
use crate::delivery::Incoming;
use crate::error::Error;
use crate::exist::{self, Checked, Unchecked};
use crate::outgoing::{Outgoing, Sent};
use crate::phone::Phone;
use crate::vendor::Vendor;
use crate::vendors::{GreenApi, PlugChat, Waha, ZApi};
use crate::who::Who;

/// A gateway, whichever it is. Cheap to clone.
///
/// It hides nothing: what it returns has the whole answer of the vendor with it, and the vendor's client can do everything
/// else.
#[derive(Debug, Clone)]
pub struct Gateway(Arc<dyn Backend>);

impl Gateway {
    /// One of your own: in tests, or around one of the four.
    pub fn new(backend: impl Backend + 'static) -> Self {
        Self(Arc::new(backend))
    }

    /// A session of a WAHA server.
    #[must_use]
    pub fn waha(client: &wagate_waha::Client, session: impl Into<String>) -> Self {
        Self::new(Waha::new(client.session(session)))
    }

    /// An instance of GREEN-API.
    #[must_use]
    pub fn green_api(client: wagate_green_api::Client) -> Self {
        Self::new(GreenApi::new(client))
    }

    /// An instance of Z-API.
    #[must_use]
    pub fn z_api(client: wagate_z_api::Client) -> Self {
        Self::new(ZApi::new(client))
    }

    /// An account of Plug Chat.
    #[must_use]
    pub fn plug_chat(client: wagate_plug_chat::Client) -> Self {
        Self::new(PlugChat::new(client))
    }

    /// The gateway of a vendor, with the credentials that the environment holds under the names that the vendor's crate
    /// and the command `wagate` know (`WAGATE_WAHA_API_KEY`, …). A session of WAHA is the one that `WAGATE_WAHA_SESSION` names,
    /// or `default`.
    ///
    /// # Errors
    ///
    /// When a credential is missing or malformed: which one, and what it should be.
    pub fn from_env(vendor: Vendor) -> Result<Self, ConfigError> {
        Self::from_variables(vendor, |name| std::env::var_os(name))
    }

    /// As [`from_env`](Self::from_env), with the variables from wherever they are kept: `look_up` gives the value of a name.
    /// So programs with many accounts read a profile, a secret store or a table of customers.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn from_variables(
        vendor: Vendor,
        look_up: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, ConfigError> {
        Ok(match vendor {
            Vendor::Waha => {
                let session =
                    look_up("WAGATE_WAHA_SESSION").and_then(|name| name.into_string().ok());
                let session = session.filter(|name| !name.is_empty());
                let session = session.unwrap_or_else(|| "default".to_owned());
                Self::waha(&wagate_waha::Client::from_variables(look_up)?, session)
            }
            Vendor::GreenApi => Self::green_api(wagate_green_api::Client::from_variables(look_up)?),
            Vendor::ZApi => Self::z_api(wagate_z_api::Client::from_variables(look_up)?),
            Vendor::PlugChat => Self::plug_chat(wagate_plug_chat::Client::from_variables(look_up)?),
        })
    }

    /// Whose it is.
    #[must_use]
    pub fn vendor(&self) -> Vendor {
        self.0.vendor()
    }

    /// What it can do.
    #[must_use]
    pub fn capabilities(&self) -> &[Capability] {
        self.0.capabilities()
    }

    /// Looks a person up; nothing where the gateway knows nobody of this number or id.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn contact(&self, who: &Who) -> Result<Option<Contact>, Error> {
        self.0.contact(who).await
    }

    /// The contacts of the account, asked for page by page. An error ends them.
    #[must_use]
    pub fn contacts(&self) -> Stream<Contact> {
        self.0.contacts()
    }

    /// The chats of the account, asked for page by page. An error ends them.
    #[must_use]
    pub fn chats(&self) -> Stream<Chat> {
        self.0.chats()
    }

    /// The address of a person's picture; nothing where there is none, or the account may not see it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn picture(&self, who: &Who) -> Result<Option<String>, Error> {
        self.0.picture(who).await
    }

    /// The text that a person shows about themselves.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn about(&self, who: &Who) -> Result<Option<String>, Error> {
        self.0.about(who).await
    }

    /// Blocks a person.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn block(&self, who: &Who) -> Result<(), Error> {
        self.0.set_blocked(who, true).await
    }

    /// Lets a person through again.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn unblock(&self, who: &Who) -> Result<(), Error> {
        self.0.set_blocked(who, false).await
    }

    /// Writes a person into the phone book of the account, or gives them another name there.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn save(&self, who: &Who, name: impl Into<PersonName> + Send) -> Result<(), Error> {
        self.0.save(who, &name.into()).await
    }

    /// Takes a person out of the phone book of the account.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn remove(&self, who: &Who) -> Result<(), Error> {
        self.0.remove(who).await
    }

    /// The chat with the person who has this number; nothing where the number has no WhatsApp. Where a country writes its
    /// numbers in two ways, the gateway is asked for both: see [`Phone::spellings`].
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn exists(&self, phone: &Phone) -> Result<Option<ChatId>, Error> {
        for spelling in phone.spellings() {
            if let Some(chat) = self.0.chat_of(&spelling).await? {
                return Ok(Some(chat));
            }
        }
        Ok(None)
    }

    /// As [`exists`](Self::exists), for many numbers: an answer for each, in their order. Where the gateway can be asked about
    /// many at once it is; else so many calls as `concurrent` says run side by side. Its limits are kept.
    ///
    /// A call that fails fails for all of its numbers, which the error has; the stream goes on with the next.
    #[must_use]
    pub fn exist(
        &self,
        phones: impl futures_util::Stream<Item = Phone> + Send + 'static,
        concurrent: NonZeroUsize,
    ) -> BoxStream<'static, Result<Checked, Unchecked>> {
        exist::exist(Arc::clone(&self.0), phones, concurrent)
    }

    /// Sends something: a text (`"Hello"` or [`Text`](crate::Text)), a [`File`](crate::File), a
    /// [`Location`](crate::Location), a [`Card`](crate::Card), a [`Poll`](crate::Poll), a [`Reaction`](crate::Reaction). It is
    /// never sent twice.
    ///
    /// # Errors
    ///
    /// See [`Error`]. [`Error::Unclear`] is the one after which nobody knows whether it was sent.
    pub async fn send(
        &self,
        to: impl Into<Who> + Send,
        message: impl Into<Outgoing> + Send,
    ) -> Result<Sent, Error> {
        let (to, message) = (to.into(), message.into());
        self.0.send(&to, &message).await
    }

    /// Changes the text of a message of the account.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn edit(&self, chat: &Who, message: &str, text: &str) -> Result<(), Error> {
        self.0.edit(chat, message, text).await
    }

    /// Deletes a message of the account for everybody.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn delete(&self, chat: &Who, message: &str) -> Result<(), Error> {
        self.0.delete(chat, message).await
    }
    /// Events as they happen, without an address that the gateway can call: from GREEN-API's queue, which gives again what was
    /// not acknowledged, or over WAHA's websocket, which tells everything once. Connections that break are made again; an
    /// error is a refusal, after which the stream asks again when it is polled.
    #[must_use]
    pub fn events(&self) -> Stream<Incoming> {
        self.0.events()
    }
}
