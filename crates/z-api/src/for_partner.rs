//! Clients for partners, who make instances for others and need none themselves.

use crate::{Client, ClientBuilder, SecretString, generated};

impl Client {
    /// Begins a client for the [partner methods](Client::partner) that need the token of the partner and no instance.
    /// Every other method is [`Error::Config`](wagate_client::Error::Config), since there is no instance that it could
    /// be about.
    ///
    /// A client of an instance can call the partner methods as well, once it knows the token; see
    /// [`ClientBuilder::partner_token`].
    pub fn for_partner(partner_token: impl Into<SecretString>) -> ClientBuilder {
        ClientBuilder(generated::core().credential("partner_token", partner_token))
    }
}
