//! The root of a client's generated code: its modules, the names from the runtime, and the error.

use wagate_spec::{Spec, Tag};

use super::{docs, statuses::Statuses};
use crate::names;

/// Writes the root.
pub fn root(spec: &Spec, tags: &[&Tag], statuses: &Statuses) -> String {
    let mut code = docs::inner_comment(&format!(
        "The operations of {}, a module for each section of its documentation.",
        spec.product
    ));
    code.push_str("pub mod types;\nmod client;\n");
    for tag in tags {
        code.push_str(&format!("pub mod {};\n", names::snake(&tag.name)));
    }
    code.push_str("pub use self::client::*;\n");
    code.push_str(REEXPORTS);
    code.push_str(&error(spec, statuses));
    code.push_str(TYPES);
    code
}

/// Everything of the runtime that a signature or a `match` of a client's user names.
const REEXPORTS: &str = "pub use wagate_client::{
    Answer, AnyCall, BodyText, BoxFuture, BoxStream, Bytes, Call, Cause, ChatId, ChatIdError, ChatIdKind, ConfigError,
    ErrorBody, HeaderMap, HttpClient, IntoChatId, Method, NoBody, Operation, RateLimit, RawAnswer, RetryPolicy,
    SecretString, Stream, TimeLimit, Upload, Value, http_client_builder,
};
";

const TYPES: &str = "
/// A file that is being fetched: a stream of its pieces, which can be saved or read whole.
pub type Download = wagate_client::Download<types::ErrorBody>;

/// What a websocket delivers: a stream of messages, which ends when the gateway closes it.
#[cfg(feature = \"websocket\")]
pub type Messages<T> = wagate_client::Messages<T, types::ErrorBody>;
";

/// The error of every call, with what the statuses mean that most operations have.
fn error(spec: &Spec, statuses: &Statuses) -> String {
    let common: Vec<String> =
        statuses.common().map(|(status, text)| docs::item(status, text)).collect();
    let documented = match common.is_empty() {
        true => format!(
            "The documentation of {} names no status that most operations have.",
            spec.product
        ),
        false => format!("These statuses hold for most operations:\n\n{}", common.join("\n")),
    };
    let comment = docs::comment(&format!(
        "Why a call failed: no connection, too much time, an answer that does not fit, or an error that the gateway tells. \
         What it tells comes as [`types::ErrorBody`]; no credential is shown.\n\n{documented}"
    ));
    format!("{comment}pub type Error = wagate_client::Error<types::ErrorBody>;\n")
}
