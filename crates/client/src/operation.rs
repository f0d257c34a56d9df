//! What a generated client knows about one operation of a vendor.
//!
//! Generated code holds one static [`Operation`] for each operation; a program that finds its
//! operations at run time (a command, a test tool) builds one from a description instead. That is
//! why everything in it is borrowed, and set by functions that are `const`: a field that is added
//! later breaks no crate that was published before.

use std::time::Duration;

/// One operation of a vendor's HTTP interface.
///
/// ```
/// use wagate_client::{CredentialSlot, Operation};
///
/// /// What all operations of the vendor have in common.
/// const API: Operation<'static> = Operation::of("waha")
///     .host("api")
///     .credentials(&[CredentialSlot::header("api_key", "X-Api-Key")]);
///
/// static GET_CONTACT: Operation<'static> = API.get("getContact", "/api/contacts/{session}");
/// # assert_eq!(GET_CONTACT.name(), "getContact");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation<'a> {
    pub(crate) vendor: &'a str,
    pub(crate) name: &'a str,
    pub(crate) method: Method,
    pub(crate) path: &'a str,
    pub(crate) host: &'a str,
    pub(crate) idempotent: bool,
    pub(crate) interval: Option<Duration>,
    pub(crate) failures: &'a [&'a [&'a str]],
    pub(crate) absent: &'a [Absent<'a>],
    /// Whether its list may come as an object with the items under their ids.
    pub(crate) keyed: bool,
    pub(crate) secret_fields: &'a [&'a str],
    pub(crate) credentials: &'a [CredentialSlot<'a>],
    pub(crate) long_poll: Option<LongPoll<'a>>,
}

impl<'a> Operation<'a> {
    /// An operation of the vendor with this id (`waha`), which says nothing else yet.
    #[must_use]
    pub const fn of(vendor: &'a str) -> Self {
        Self {
            vendor,
            name: "",
            method: Method::Get,
            path: "/",
            host: "",
            idempotent: true,
            interval: None,
            failures: &[],
            absent: &[],
            keyed: false,
            secret_fields: &[],
            credentials: &[],
            long_poll: None,
        }
    }

    /// The name of the host that answers it, as it was given to
    /// [`CoreBuilder::host`](crate::CoreBuilder::host).
    #[must_use]
    pub const fn host(self, host: &'a str) -> Self {
        Self { host, ..self }
    }

    /// The credentials that it carries, and where.
    #[must_use]
    pub const fn credentials(self, credentials: &'a [CredentialSlot<'a>]) -> Self {
        Self { credentials, ..self }
    }

    /// The operation with this id (`getContact`), method, and path below the base URL, with
    /// `{name}` for each parameter. A GET may be sent twice without harm, any other may not, unless
    /// [`idempotent`](Self::idempotent) says otherwise.
    #[must_use]
    pub const fn call(self, method: Method, name: &'a str, path: &'a str) -> Self {
        Self { method, name, path, idempotent: matches!(method, Method::Get), ..self }
    }

    /// A [`call`](Self::call) with GET.
    #[must_use]
    pub const fn get(self, name: &'a str, path: &'a str) -> Self {
        self.call(Method::Get, name, path)
    }

    /// A [`call`](Self::call) with POST.
    #[must_use]
    pub const fn post(self, name: &'a str, path: &'a str) -> Self {
        self.call(Method::Post, name, path)
    }

    /// A [`call`](Self::call) with PUT.
    #[must_use]
    pub const fn put(self, name: &'a str, path: &'a str) -> Self {
        self.call(Method::Put, name, path)
    }

    /// A [`call`](Self::call) with DELETE.
    #[must_use]
    pub const fn delete(self, name: &'a str, path: &'a str) -> Self {
        self.call(Method::Delete, name, path)
    }

    /// A [`call`](Self::call) with PATCH.
    #[must_use]
    pub const fn patch(self, name: &'a str, path: &'a str) -> Self {
        self.call(Method::Patch, name, path)
    }

    /// Whether it may be sent twice without harm. Only such an operation is tried again once a
    /// request may have arrived.
    #[must_use]
    pub const fn idempotent(self, idempotent: bool) -> Self {
        Self { idempotent, ..self }
    }

    /// The shortest time between two calls that the vendor's limit allows.
    #[must_use]
    pub const fn interval(self, interval: Duration) -> Self {
        Self { interval: Some(interval), ..self }
    }

    /// What a failure that comes with a success status is told by: any of these lists of keys, all
    /// of them in the answer's object, and neither null nor an empty text.
    #[must_use]
    pub const fn failures(self, failures: &'a [&'a [&'a str]]) -> Self {
        Self { failures, ..self }
    }

    /// The error answers that say that what was looked up does not exist. Any other is an error.
    #[must_use]
    pub const fn absent(self, absent: &'a [Absent<'a>]) -> Self {
        Self { absent, ..self }
    }

    /// Its list may come as an object that holds the items under their ids; their order is kept.
    #[must_use]
    pub const fn keyed(self) -> Self {
        Self { keyed: true, ..self }
    }

    /// The properties of its answer, at whatever depth, that hold what nobody else may see: new
    /// tokens, passwords. Their values are taken out of every body that an error repeats; of a body
    /// that is not JSON, nothing is repeated.
    #[must_use]
    pub const fn secret_fields(self, secret_fields: &'a [&'a str]) -> Self {
        Self { secret_fields, ..self }
    }

    /// The parameter of the query that says for how many seconds the gateway may keep the call
    /// waiting, and how many it waits without one. The time limit of an attempt is never shorter.
    #[must_use]
    pub const fn long_poll(self, parameter: &'a str, default_seconds: u32) -> Self {
        Self { long_poll: Some(LongPoll { parameter, default_seconds }), ..self }
    }

    /// The vendor's id, such as `waha`.
    #[must_use]
    pub const fn vendor(&self) -> &'a str {
        self.vendor
    }

    /// The operation's id, such as `getContact`.
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The path below the base URL, with `{name}` for each parameter.
    #[must_use]
    pub const fn path(&self) -> &'a str {
        self.path
    }

    /// Whether it may be sent twice without harm.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }
}

/// A call that the gateway may keep waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LongPoll<'a> {
    /// The parameter of the query with the seconds.
    pub(crate) parameter: &'a str,
    /// The seconds without one.
    pub(crate) default_seconds: u32,
}

/// An error answer that says that what was looked up does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absent<'a> {
    pub(crate) status: u16,
    pub(crate) with: &'a [(&'a str, &'a str)],
}

impl<'a> Absent<'a> {
    /// An answer with this status whose object has these members, each with its value as JSON
    /// (`"\"Not found\""`); an empty body where there are none.
    #[must_use]
    pub const fn new(status: u16, with: &'a [(&'a str, &'a str)]) -> Self {
        Self { status, with }
    }
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
    pub(crate) credential: &'a str,
    /// The name of the parameter or header that carries it.
    pub(crate) name: &'a str,
    /// Where it goes.
    pub(crate) place: Place,
}

impl<'a> CredentialSlot<'a> {
    /// A parameter of the path. The operation cannot be called without the credential.
    #[must_use]
    pub const fn path(credential: &'a str, name: &'a str) -> Self {
        Self { credential, name, place: Place::Path }
    }

    /// A parameter of the query, left out when the client has no such credential.
    #[must_use]
    pub const fn query(credential: &'a str, name: &'a str) -> Self {
        Self { credential, name, place: Place::Query }
    }

    /// A header, left out when the client has no such credential.
    #[must_use]
    pub const fn header(credential: &'a str, name: &'a str) -> Self {
        Self { credential, name, place: Place::Header }
    }

    /// The header `Authorization`, with the word `Bearer` before the credential; left out when the client has no
    /// such credential.
    #[must_use]
    pub const fn bearer(credential: &'a str) -> Self {
        Self { credential, name: "Authorization", place: Place::Bearer }
    }
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// A parameter of the path.
    Path,
    /// A parameter of the query.
    Query,
    /// A header.
    Header,
    /// The header `Authorization`, after the word `Bearer`.
    Bearer,
}
