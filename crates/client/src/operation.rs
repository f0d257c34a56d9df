//! What a generated client knows about one operation of a vendor.
//!
//! Generated code holds one constant [`Operation`] for each operation; a program that finds its
//! operations at run time (a command, a test tool) builds one from a description instead. That is
//! why all fields are public and borrowed.

use std::time::Duration;

/// One operation of a vendor's HTTP interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation<'a> {
    /// The vendor's id, such as `waha`.
    pub vendor: &'a str,
    /// The operation's id, such as `getContact`.
    pub name: &'a str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with `{name}` for each parameter.
    pub path: &'a str,
    /// The name of the host that answers it, as it was given to
    /// [`CoreBuilder::host`](crate::CoreBuilder::host).
    pub host: &'a str,
    /// Whether it may be sent twice without harm. Only such an operation is tried again once a
    /// request may have arrived.
    pub idempotent: bool,
    /// The shortest time between two calls that the vendor's limit allows, if it documents one.
    pub interval: Option<Duration>,
    /// What a failure that comes with a success status is told by: any of these lists of keys, all
    /// of them in the answer's object, and neither null nor an empty text.
    pub failures: &'a [&'a [&'a str]],
    /// The properties of its answer, at whatever depth, that hold what nobody else may see: new
    /// tokens, passwords. Their values are taken out of every body that an error repeats; of a body
    /// that is not JSON, nothing is repeated.
    pub secret_fields: &'a [&'a str],
    /// The credentials that it carries, and where.
    pub credentials: &'a [CredentialSlot<'a>],
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// DELETE
    Delete,
    /// PATCH
    Patch,
}

impl Method {
    /// The method as it is written in a request.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A place of a request that is filled from the client's credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CredentialSlot<'a> {
    /// The credential's name, as it was given to
    /// [`CoreBuilder::credential`](crate::CoreBuilder::credential).
    pub credential: &'a str,
    /// The name of the parameter or header that carries it.
    pub name: &'a str,
    /// Where it goes.
    pub place: Place,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A parameter of the path. The operation cannot be called without it.
    Path,
    /// A parameter of the query. Left out when the client has no such credential.
    Query,
    /// A header. Left out when the client has no such credential.
    Header,
}
