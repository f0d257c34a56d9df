//! What can keep a mock gateway from starting, or from doing what a tester asks of it.

use std::io;
use std::net::SocketAddr;

/// Why a mock gateway could not be started or kept running, or cannot do what it was asked to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MockError {
    /// Something else listens on the address already.
    #[error(
        "{address} is taken by another program; choose another port, or port 0 for any free one"
    )]
    AddressTaken {
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Bind {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The address can be reached from other machines, and nobody allowed that.
    #[error(
        "{address} can be reached from other machines; a mock gateway stays on loopback unless remote access is allowed"
    )]
    NotLoopback {
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// A credential was demanded that the vendor does not have.
    #[error("{vendor} has no credential `{name}`; it has {known}")]
    UnknownCredential {
        /// The vendor's id.
        vendor: String,
        /// The name that was given.
        name: String,
        /// The names that the vendor has, as text.
        known: String,
    },
    /// No such vendor is described.
    #[error("there is no vendor `{vendor}`")]
    UnknownVendor {
        /// What was asked for.
        vendor: String,
    },
    /// No page shows it.
    #[error("no page of {vendor} shows {what}")]
    NoExample {
        /// The vendor's id.
        vendor: String,
        /// What was asked for, in words.
        what: String,
    },
    /// The vendor has no such operation.
    #[error("{vendor} has no operation `{operation}`{hint}")]
    UnknownOperation {
        /// The vendor's id.
        vendor: String,
        /// What was asked for.
        operation: String,
        /// The nearest name as the end of a sentence, or nothing.
        hint: String,
    },
    /// No answer can have this status.
    #[error("{status} is no status of an answer; those are 200 to 999")]
    NoStatus {
        /// The status that was asked for.
        status: u16,
    },
    /// The vendor has no queue from which clients receive notifications.
    #[error("{vendor} has no queue of notifications; `post_webhooks_to` sends them to an address")]
    NoQueue {
        /// The vendor's id.
        vendor: String,
    },
    /// More notifications wait than a gateway keeps.
    #[error("too many notifications wait: a gateway keeps 100000 of them, in 32 MiB")]
    TooManyNotifications,
    /// The vendor has no sessions that are in one state or another.
    #[error("the sessions of {vendor} have no states")]
    NoSessions {
        /// The vendor's id.
        vendor: String,
    },
    /// A notification is not what the vendor documents.
    #[error("{vendor} documents no such notification: {message}")]
    Notification {
        /// The vendor's id.
        vendor: String,
        /// What is wrong with it.
        message: String,
    },
    /// The vendor sends no webhooks, or they are not described.
    #[error("{vendor} has no described webhooks")]
    NoWebhooks {
        /// The vendor's id.
        vendor: String,
    },
    /// A webhook could not be delivered.
    #[error("the webhook could not be delivered to {to}: {message}")]
    Delivery {
        /// The receiver's address.
        to: String,
        /// What went wrong.
        message: String,
    },
    /// The description cannot be served.
    #[error("the description of {vendor} cannot be served: {message}")]
    Spec {
        /// The vendor's id.
        vendor: String,
        /// What is wrong with it.
        message: String,
    },
    /// The server stopped on its own.
    #[error("the mock gateway stopped")]
    Server(#[source] io::Error),
}
