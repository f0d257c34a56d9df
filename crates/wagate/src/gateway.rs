//! A gateway, whichever it is.

use std::sync::Arc;

use wagate_client::ChatId;

use crate::backend::{Backend, Stream};
use crate::capability::Capability;
use crate::contact::Contact;
use crate::error::Error;
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
    pub fn from_env(vendor: Vendor) -> Result<Self, wagate_client::ConfigError> {
        Ok(match vendor {
            Vendor::Waha => {
                let session = std::env::var("WAGATE_WAHA_SESSION");
                let session = session.unwrap_or_else(|_| "default".to_owned());
                Self::waha(&wagate_waha::Client::from_env()?, session)
            }
            Vendor::GreenApi => Self::green_api(wagate_green_api::Client::from_env()?),
            Vendor::ZApi => Self::z_api(wagate_z_api::Client::from_env()?),
            Vendor::PlugChat => Self::plug_chat(wagate_plug_chat::Client::from_env()?),
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

    /// Sends something: a text (`"Hello"` or [`Text`](crate::Text)), a [`File`](crate::File), a
    /// [`Location`](crate::Location), a [`Reaction`](crate::Reaction). It is never sent twice.
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
}
