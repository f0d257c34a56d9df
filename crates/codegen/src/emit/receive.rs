//! Receiving what a vendor tells by itself: from a webhook, and from a queue where there is one.

use wagate_spec::{Operation, Queue, Signature, SignatureEncoding, Spec, Told, Webhooks};

use super::{docs, pieces::Piece};
use crate::{error::GenerateError, names, schema::Schema};

/// The operations of a queue that is received from.
struct Received<'a> {
    receive: &'a Operation,
    delete: &'a Operation,
}

/// Writes how a notification is read, the stream of those in the queue, and how a webhook is checked.
pub fn files(
    spec: &Spec,
    webhooks: &Webhooks,
) -> Result<Vec<(&'static str, Vec<Piece>)>, GenerateError> {
    let mut files = vec![("receive", receive(spec, webhooks)?)];
    files.extend(
        webhooks.signature.as_ref().map(|signature| ("webhook", checking(spec, signature))),
    );
    Ok(files)
}

/// The modules of the root for what is received.
pub fn modules(spec: &Spec) -> String {
    let Some(webhooks) = &spec.webhooks else { return String::new() };
    let webhook = if webhooks.signature.is_some() { "pub mod webhook;\n" } else { "" };
    format!("mod receive;\n{webhook}")
}

/// The names of the root for what is received.
pub fn reexports(spec: &Spec) -> String {
    let Some(webhooks) = &spec.webhooks else { return String::new() };
    let mut code = String::new();
    let mut names = vec!["NotificationError"];
    if received(spec).is_some() {
        code.push_str("pub use self::receive::*;\n");
        names.push("queue::Gap");
    }
    if webhooks.signature.is_none() {
        names.push("webhook");
    }
    code + &format!("pub use wagate_client::{{{}}};\n", names.join(", "))
}

fn receive(spec: &Spec, webhooks: &Webhooks) -> Result<Vec<Piece>, GenerateError> {
    let component = Schema(&webhooks.schema).reference().ok_or_else(|| {
        GenerateError::new(spec, "x-webhooks", "the schema of the payloads must be a component")
    })?;
    let ty = names::pascal(component);
    let queue = received(spec);
    let mut head = format!("//! Receiving what {} tells by itself.\n", spec.product);
    if queue.is_some() {
        head.push_str("use wagate_client::queue::{self, Queue};\n");
    }
    head.push_str(&format!("use super::{{types::{ty}, NotificationError}};\n"));
    let mut code = reading(spec, component, &ty);
    if let Some(queue) = queue {
        code.push_str(&aliases(&ty));
        code.push_str(&description(spec, &queue)?);
        code.push_str(&stream(spec, &queue));
    }
    Ok(vec![Piece::Code(head), Piece::Code(code)])
}

/// How a receiver tells that a webhook comes from the vendor.
fn checking(spec: &Spec, signature: &Signature) -> Vec<Piece> {
    let head = format!(
        "//! Telling whether a webhook comes from {}.\npub use wagate_client::webhook::*;\n",
        spec.product
    );
    let algorithm_header = signature.algorithm_header.iter();
    let named: String = algorithm_header.map(|header| format!(".named_by({header:?})")).collect();
    let encoding = match signature.encoding {
        SignatureEncoding::Base64 => ".base64()",
        _ => "",
    };
    let code = format!(
        "/// How {product} signs its webhooks: in the header `{header}`.\n\
         pub const SIGNATURE: Signature<'_> = Signature::{algorithm}({header:?}){named}{encoding};\n\
         {comment}#[inline]\npub fn verify(headers: &HeaderMap, body: &[u8], key: &crate::SecretString) \
         -> Result<(), SignatureError> {{\nSIGNATURE.verify(headers, body, key)\n}}\n",
        product = spec.product,
        header = signature.header,
        algorithm = signature.algorithm.name(),
        comment = docs::comment(&format!(
            "Checks that a webhook was signed with this key. The body must be the bytes that came, before anything reads \
             them.\n\n\
             ```no_run\n\
             # use wagate_{krate}::webhook::{{self, HeaderMap, SignatureError}};\n\
             # fn example(headers: HeaderMap, body: &[u8]) -> Result<(), SignatureError> {{\n\
             webhook::verify(&headers, body, &\"the key that {product} was told\".into())?;\n\
             # Ok(()) }}\n```\n\n\
             # Errors\n\nWhen it is not signed, or not in the way that {product} signs, or not with this key.",
            krate = names::snake(&spec.vendor),
            product = spec.product,
        )),
    );
    vec![Piece::Code(head), Piece::Code(code)]
}

/// The queue, if the description has one.
fn received(spec: &Spec) -> Option<Received<'_>> {
    let find = |does: fn(&Queue) -> bool| {
        spec.operations.iter().find(|operation| operation.queue.as_ref().is_some_and(does))
    };
    Some(Received {
        receive: find(|queue| matches!(queue, Queue::Receive { .. }))?,
        delete: find(|queue| matches!(queue, Queue::Delete { .. }))?,
    })
}

/// How a notification is read from JSON.
fn reading(spec: &Spec, component: &str, ty: &str) -> String {
    format!(
        "impl wagate_client::Notification for {ty} {{\n\
         fn from_outline(outline: &wagate_client::__private::Outline<'_>) -> \
         Result<Self, wagate_client::__private::JsonError> {{\n\
         wagate_client::__private::Object::from_outline(outline)\n}}\n}}\n\
         impl {ty} {{\n\
         /// Reads a notification from its JSON, as a webhook delivers it.\n{example}\
         ///\n/// # Errors\n///\n/// When it is no JSON, or its kind is documented and its content does not fit that.\n\
         #[inline]\npub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, NotificationError> {{\n\
         wagate_client::Notification::read(json.as_ref())\n}}\n}}\n",
        example = example(spec, component, ty),
    )
}

/// A kind that the docs do not know is read as well.
fn example(spec: &Spec, component: &str, ty: &str) -> String {
    let tag = spec.schemas.get(component).and_then(|schema| Schema(schema).tags());
    let Some((property, _)) = tag else { return String::new() };
    let krate = names::snake(&spec.vendor);
    let comment = docs::comment(&format!(
        "```\nuse wagate_{krate}::types::{ty};\n\n\
         // A kind that the docs do not name is read, too.\n\
         let notification = {ty}::from_json(r#\"{{\"{property}\": \"ofTomorrow\"}}\"#)?;\n\
         assert_eq!(notification.kind(), Some(\"ofTomorrow\"));\n\
         # Ok::<(), wagate_{krate}::NotificationError>(())\n```"
    ));
    format!("///\n{comment}")
}

/// The types of the runtime, for the notifications and the errors of this vendor.
fn aliases(ty: &str) -> String {
    let of_both = [
        (
            "Notifications",
            "Notifications",
            "The notifications of an account; see [`Client::receive_notifications`](super::Client::receive_notifications).",
        ),
        (
            "QueueEvents",
            "Events",
            "Everything that happens while notifications are received; see [`Notifications::events`](queue::Notifications::events).",
        ),
        ("QueueEvent", "Event", "A notification, or what happened between two of them."),
        (
            "Delivery",
            "Delivery",
            "A notification that was taken from the queue and is still in it.",
        ),
    ];
    let mut code = String::new();
    for (alias, name, about) in of_both {
        code.push_str(&docs::comment(about));
        code.push_str(&format!(
            "pub type {alias} = queue::{name}<{ty}, super::types::ErrorBody>;\n"
        ));
    }
    code.push_str(&docs::comment("What acknowledges a notification; see [`Delivery::into_parts`](queue::Delivery::into_parts)."));
    code + "pub type Acknowledgement = queue::Acknowledgement<super::types::ErrorBody>;\n"
}

/// The constant that describes the queue to the runtime.
fn description(spec: &Spec, queue: &Received<'_>) -> Result<String, GenerateError> {
    let (
        Some(Queue::Receive { receipt, body, timeout, keeps, starting, .. }),
        Some(Queue::Delete { receipt: deleted, result, gone, .. }),
    ) = (&queue.receive.queue, &queue.delete.queue)
    else {
        return Err(GenerateError::new(spec, "x-queue", "must receive and delete"));
    };
    let mut code = format!(
        "static QUEUE: Queue = Queue::new(&{}, &{}, {receipt:?}, {body:?}, {deleted:?}).result({result:?})",
        constant(queue.receive),
        constant(queue.delete),
    );
    if let Some(name) = timeout {
        let (shortest, longest) = bounds(spec, queue.receive, name)?;
        code.push_str(&format!(".timeout({name:?}, {shortest}, {longest})"));
    }
    if let Some(seconds) = keeps {
        code.push_str(&format!(".keeps({seconds})"));
    }
    for (setter, errors) in [("starting", starting), ("gone", gone)] {
        if !errors.is_empty() {
            code.push_str(&format!(".{setter}(&[{}])", told(errors)));
        }
    }
    Ok(code + ";\n")
}

fn constant(operation: &Operation) -> String {
    format!("super::{}::{}", names::snake(&operation.tag), names::shouty(&operation.id))
}

/// The fewest and the most seconds that the gateway waits.
fn bounds(spec: &Spec, operation: &Operation, name: &str) -> Result<(u64, u64), GenerateError> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
    let bound = |key: &str| parameter.and_then(|one| one.schema.get(key)?.as_u64());
    let longest = bound("maximum").ok_or_else(|| {
        GenerateError::new(spec, &operation.id, "the time to wait has no `maximum`")
    })?;
    Ok((bound("minimum").unwrap_or_default(), longest))
}

fn told(errors: &[Told]) -> String {
    let errors =
        errors.iter().map(|one| format!("queue::Told::new({}, {:?})", one.status, one.words));
    errors.collect::<Vec<_>>().join(", ")
}

/// The method that begins to receive.
fn stream(spec: &Spec, queue: &Received<'_>) -> String {
    let krate = names::snake(&spec.vendor);
    let (section, method) = (&queue.receive.tag, names::snake(&queue.receive.id));
    let (module, handle) = (names::snake(section), names::pascal(section));
    let comment = docs::comment(&format!(
        "Receives the notifications of the account, oldest first, as a stream that never ends.\n\n\
         Each item is a [`Delivery`]; [`acknowledge`](queue::Delivery::acknowledge) it when it is dealt with, then ask for the next. \
         One that is dropped is delivered again. See [`Notifications`](queue::Notifications) for what is waited out, what is an \
         error, and how the stream is told otherwise.\n\n\
         What holds for [`{method}`](crate::{module}::{handle}::{method}) holds here. The queue is one for all: two streams \
         of an account take each other's notifications.\n\n\
         ```no_run\n\
         # async fn example(client: wagate_{krate}::Client) -> Result<(), wagate_{krate}::Error> {{\n\
         use futures_util::StreamExt;\n\n\
         let mut notifications = client.receive_notifications();\n\
         while let Some(delivery) = notifications.next().await {{\n    \
         let delivery = delivery?;\n    \
         match delivery.notification() {{\n        \
         Ok(notification) => println!(\"{{:?}}\", notification.kind()),\n        \
         Err(error) => eprintln!(\"{{error}}\"),\n    \
         }}\n    \
         delivery.acknowledge().await?;\n\
         }}\n\
         # Ok(()) }}\n```"
    ));
    format!(
        "impl super::Client {{\n{comment}#[inline]\npub fn receive_notifications(&self) -> Notifications {{\n\
         self.core.notifications(&QUEUE)\n}}\n}}\n"
    )
}
