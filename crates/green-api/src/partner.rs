//! Clients for partners, who have instances made and have none themselves.

use wagate_client::{Core, SecretString};

use crate::generated::client::OPERATIONS;
use crate::{API_URL, Client, ClientBuilder, MEDIA_URL, PARTNER_URL};

impl Client {
    /// Begins a client for the partner methods alone: `get_instances`, `create_instance` and
    /// `delete_instance_account`. Every other method is [`Error::Config`](wagate_client::Error::Config),
    /// since there is no instance that it could be about.
    ///
    /// A client of an instance can call the partner methods as well, once it knows the token; see
    /// [`ClientBuilder::partner_token`].
    pub fn partner(partner_token: impl Into<SecretString>) -> ClientBuilder {
        ClientBuilder(
            Core::builder("green-api")
                .operations(OPERATIONS)
                .host("api", API_URL)
                .host("media", MEDIA_URL)
                .host("partner", PARTNER_URL)
                .credential("partner_token", partner_token),
        )
    }
}
