//! Buttons of the desk: Plug Chat calls a program when an operator presses one, and does what it answers.
//!
//! A button has a name, an address and a method. With POST the call is the body; with GET it is the query of the address.
//! The answer is JSON: a `message` that is sent to the chat, a `modal` that is shown to the operator, or null.
//!
//! ```
//! use wagate_plug_chat::types::{ButtonAnswer, ButtonCall};
//!
//! fn answer(call: &ButtonCall) -> Option<ButtonAnswer> {
//!     let name = call.name.as_deref()?;
//!     Some(ButtonAnswer::new().message(format!("Hello, {name}")))
//! }
//!
//! let call = ButtonCall::from_json(r#"{"phone":"5544999999999","name":"Maria","genericFields":[]}"#)?;
//! assert_eq!(serde_json::to_string(&answer(&call)).expect("JSON"), r#"{"message":"Hello, Maria"}"#);
//! let nobody = ButtonCall::from_query("phone=5544999999999&genericFields=[]")?;
//! assert_eq!(serde_json::to_string(&answer(&nobody)).expect("JSON"), "null");
//! # Ok::<(), wagate_plug_chat::NotificationError>(())
//! ```

use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::NotificationError;
use crate::types::ButtonCall;

/// The one member that is no text.
const FIELDS: &str = "genericFields";

impl wagate_client::Notification for ButtonCall {}

impl ButtonCall {
    /// Reads the call of a button with the method POST from its body.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or does not fit.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, NotificationError> {
        wagate_client::Notification::read(json.as_ref())
    }

    /// Reads the call of a button with the method GET from the query of the address, which is what stands after `?`.
    ///
    /// The docs do not say how the custom fields stand there: a JSON list is read, and any other text is the value of a
    /// field without a name.
    ///
    /// # Errors
    ///
    /// When it has no `phone`, or does not fit.
    pub fn from_query(query: &str) -> Result<Self, NotificationError> {
        let pairs = form_urlencoded::parse(query.as_bytes());
        let mut call: Map<String, Value> = pairs
            .map(|(name, value)| match &*name {
                FIELDS => (name.into_owned(), fields(&value)),
                _ => (name.into_owned(), Value::String(value.into_owned())),
            })
            .collect();
        call.entry(FIELDS).or_insert_with(|| Value::Array(Vec::new()));
        wagate_client::Notification::read(Value::Object(call).to_string().as_bytes())
    }
}

fn fields(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(list @ Value::Array(_)) => list,
        Ok(Value::Null) => Value::Array(Vec::new()),
        _ if text.is_empty() => Value::Array(Vec::new()),
        _ => serde_json::json!([{ "value": text }]),
    }
}
