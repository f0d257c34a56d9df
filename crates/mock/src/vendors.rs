//! The vendors that wagate describes, each in one call, and what their docs show.

use serde_json::Value;
use wagate_spec::{Content, Example, Operation, Spec, bundled_vendor, suggest};

use crate::{MockError, MockGateway, MockGatewayBuilder};

macro_rules! vendors {
    ($($name:ident: $vendor:literal, $product:literal;)*) => {$(
        #[doc = concat!("A ", $product, " gateway.")]
        ///
        /// ```
        /// # #[tokio::main(flavor = "current_thread")]
        /// # async fn main() -> Result<(), wagate_mock::MockError> {
        #[doc = concat!("let gateway = wagate_mock::", stringify!($name), "().start().await?;")]
        /// println!("point a client at {}", gateway.url());
        /// # Ok(())
        /// # }
        /// ```
        #[must_use]
        pub fn $name() -> MockGatewayBuilder {
            MockGateway::builder(bundled_vendor($vendor).expect("it is bundled"))
        }
    )*};
}

vendors! {
    green_api: "green-api", "GREEN-API";
    plug_chat: "plug-chat", "Plug Chat";
    waha: "waha", "WAHA";
    z_api: "z-api", "Z-API";
}

/// The documented body of an operation's answer with this status: the one that the mock gives.
///
/// ```
/// let contact = wagate_mock::example("green-api", "getContactInfo", 200)?;
/// assert!(contact["chatId"].is_string());
/// # Ok::<(), wagate_mock::MockError>(())
/// ```
///
/// # Errors
///
/// When there is no such vendor or operation, or no page shows such a body.
pub fn example(vendor: &str, operation: &str, status: u16) -> Result<Value, MockError> {
    let own = find(vendor, operation)?;
    let contents = own.responses.get(&status).map_or(&[][..], |response| &response.contents);
    let shown = contents.iter().find_map(shown);
    shown.ok_or_else(|| no_example(vendor, &format!("an answer of `{operation}` with {status}")))
}

/// The documented body of a request of an operation.
///
/// ```
/// let message = wagate_mock::request_example("green-api", "sendMessage")?;
/// assert!(message["chatId"].is_string());
/// # Ok::<(), wagate_mock::MockError>(())
/// ```
///
/// # Errors
///
/// As for [`example`].
pub fn request_example(vendor: &str, operation: &str) -> Result<Value, MockError> {
    let body = find(vendor, operation)?.request_body.as_ref();
    let shown = body.into_iter().flat_map(|body| &body.contents).find_map(shown);
    shown.ok_or_else(|| no_example(vendor, &format!("a request of `{operation}`")))
}

/// A documented notification of this kind, as the vendor sends it.
///
/// ```
/// let notification = wagate_mock::notification_example("green-api", "textMessage")?;
/// assert_eq!(notification["messageData"]["typeMessage"], "textMessage");
/// # Ok::<(), wagate_mock::MockError>(())
/// ```
///
/// # Errors
///
/// When there is no such vendor, or no page shows such a notification.
pub fn notification_example(vendor: &str, kind: &str) -> Result<Value, MockError> {
    let event = known(vendor)?.event(kind);
    let shown = event.and_then(|event| Example::main(&event.examples));
    shown
        .map(|example| Value::clone(&example.value))
        .ok_or_else(|| no_example(vendor, &format!("a notification `{kind}`")))
}

fn shown(content: &Content) -> Option<Value> {
    Example::main(&content.examples).map(|example| Value::clone(&example.value))
}

fn find(vendor: &str, operation: &str) -> Result<&'static Operation, MockError> {
    let spec = known(vendor)?;
    spec.operation(operation).ok_or_else(|| unknown_operation(spec, operation))
}

/// That there is no such operation, with the nearest name.
pub(crate) fn unknown_operation(spec: &Spec, operation: &str) -> MockError {
    let names = spec.operations.iter().map(|operation| operation.id.as_str());
    MockError::UnknownOperation {
        vendor: spec.vendor.clone(),
        operation: operation.to_owned(),
        hint: suggest::hint(operation, names),
    }
}

fn known(vendor: &str) -> Result<&'static Spec, MockError> {
    bundled_vendor(vendor).ok_or_else(|| MockError::UnknownVendor { vendor: vendor.to_owned() })
}

fn no_example(vendor: &str, what: &str) -> MockError {
    MockError::NoExample { vendor: vendor.to_owned(), what: what.to_owned() }
}
