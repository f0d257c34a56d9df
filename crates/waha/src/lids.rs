//! Phone numbers of people who are known by a linked id.

use crate::{ChatId, ChatIdKind, Error, Session};

impl Session {
    /// The chat id with the phone number of a linked id (`…@lid`), such as `11111111111@c.us`; `None` if the account
    /// does not know it. Any other id is given back as it is, and nothing is asked.
    ///
    /// ```no_run
    /// # async fn example(session: wagate_waha::Session) -> Result<(), Box<dyn std::error::Error>> {
    /// let chat = session.resolve_lid(&"123123123@lid".parse()?).await?;
    /// println!("{chat:?}");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn resolve_lid(&self, chat: &ChatId) -> Result<Option<ChatId>, Error> {
        if chat.kind() != ChatIdKind::LinkedId {
            return Ok(Some(chat.clone()));
        }
        let found = self.contacts().get_phone_number_by_lid(chat.clone()).await?;
        Ok(found.pn.filter(|number| !number.as_str().trim().is_empty()))
    }

    /// The phone number behind a chat, digits with the country code first: that of a person, or the one that a linked
    /// id stands for. `None` if the account does not know it, or if it is no person's chat.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn phone_of(&self, chat: &ChatId) -> Result<Option<String>, Error> {
        let person = self.resolve_lid(chat).await?;
        Ok(person.and_then(|person| person.phone().map(str::to_owned)))
    }
}
