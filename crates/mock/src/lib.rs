//! A WhatsApp gateway on loopback that answers what its vendor documents.
//!
//! A [`MockGateway`] serves every operation of one [`Spec`](wagate_spec::Spec) at its real path, the
//! other spellings that the docs print included, and all hosts of the vendor on one port. A client
//! needs nothing but its address.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let gateway = wagate_mock::waha().credential("api_key", "only-this-one").start().await?;
//!
//! println!("point a client at {}", gateway.url());
//! // … call it, then look at what went over the wire:
//! for exchange in gateway.exchanges() {
//!     println!("{} {:?} {}", exchange.method, exchange.operation, exchange.status);
//! }
//! gateway.shutdown().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Answers
//!
//! An operation answers the documented example of its lowest success status. The header `Prefer`
//! (RFC 7240) chooses another documented answer, or lets the answer go wrong, and
//! `Preference-Applied` confirms it:
//!
//! | header                                  | answer                                            |
//! | --------------------------------------- | ------------------------------------------------- |
//! | `Prefer: code=401`                      | the documented answer of status 401                |
//! | `Prefer: example=NAME`                  | the example of that name, whatever its status      |
//! | `Prefer: code=400, example=group`       | that example of that status                        |
//! | `Prefer: delay=1500`                    | the answer, so many milliseconds later             |
//! | `Prefer: fault=drop`                    | none: the connection is closed                     |
//! | `Prefer: fault=cut`                     | half of the body, then the connection is closed    |
//! | `Prefer: fault=broken-json`             | JSON that cannot be read                           |
//! | `Prefer: fault=wrong-type`              | JSON of which a member has another type            |
//! | `Prefer: fault=html`                    | a page for people, as from a proxy on the way      |
//! | `Prefer: fault=slow-body, takes=2000`   | the answer in pieces, in so many milliseconds      |
//! | `Prefer: fault=hang`                    | none, and the connection stays open                |
//! | `Prefer: fault=reset`                   | none: the connection is reset                      |
//! | `Prefer: fault=rate-limited, after=30`  | too many calls: 429 or 466, with `Retry-After`     |
//!
//! A preference for something that is not documented gets a 400 that lists what is. An example that
//! tells of a failure with a success status is given only when it is asked for.
//!
//! Of several media types a request gets the one that its `Accept` likes best, and a list is given in the pages
//! that are asked for, as long as [you like](MockGatewayBuilder::list_length), with names that [a seed](MockGatewayBuilder::seed) decides. What the docs show is there as a value too: [`example`], [`request_example`],
//! [`notification_example`].
//!
//! A client that cannot send a header fails by plan: [`MockGateway::fail_next`], [`MockGateway::plan_faults`], or
//! `POST /__mock/faults` with `{"fault": "drop", "operation": "sendMessage", "every": 3, "times": 2}`, where `"code": 503`
//! or `"delay": 1500` may stand for the fault. A script says it call by call:
//! `{"operation": "sendMessage", "script": [{"code": 502}, {"code": 502}, "ok", {"fault": "drop"}]}`, after which all goes
//! well. `GET` there shows the plans and how far they are, `DELETE` ends them. With a fault other than a refusal
//! the gateway has done its work, and only the answer is lost.
//!
//! A program may answer the calls of an operation itself, or some of them: [`MockGateway::answer`].
//!
//! Where an answer holds the address of a file, it is an address of the mock, under `/__mock/files/`.
//! The file is a small sample, or, where it is the one that the request sent, just that: the latest 32
//! of them are kept, if they have no more than 1 MiB.
//!
//! An operation that opens a websocket sends its documented messages one after the other, or the one
//! that is preferred, and closes it. A request that asks for none gets a 426.
//!
//! # Notifications
//!
//! A vendor whose clients fetch notifications from a queue has one here. It is empty at first, and
//! filled with [`MockGateway::notify`], or with `POST /__mock/notifications`: one JSON object, an array
//! or NDJSON, which is checked unless the query says `check=no`. `GET` there shows what waits, `DELETE`
//! empties it. Clients receive, delete, count and clear as documented, and wait as long as they say,
//! unless [a shorter time is set](MockGatewayBuilder::longest_wait). [`MockGateway::notify_example`], or a `POST` with the
//! query `event=imageMessage` and no body, notifies of what a page shows. A queue keeps 100,000 notifications, in 32 MiB.
//!
//! A vendor that sends webhooks sends them here: after [`MockGateway::post_webhooks_to`], or `PUT /__mock/webhooks` with
//! `{"to": "http://127.0.0.1:8080/"}`, notifications are posted to that address, in their order, and again until they are
//! taken.
//!
//! A webhook is sent to an address with [`MockGateway::deliver`], or with
//! [`MockGateway::deliver_event`] by the name of a documented event; it is signed where the vendor
//! signs and [a key was given](MockGatewayBuilder::webhook_key). So does `POST /__mock/webhooks` with
//! `{"to": "http://127.0.0.1:8080/", "event": "text"}`, where a `notification` may stand for the event;
//! `GET` there names all events and their examples.
//!
//! # Looking at what a program did
//!
//! [`MockGateway::exchanges`] has both sides of each call, and reads bodies [as types](Exchange::request_json).
//! [`MockGateway::wait_for`] waits for calls, and [`MockGateway::drained`] until nothing is left to do. Over HTTP it is
//! `GET /__mock/exchanges?operation=sendMessage&status=200`, without credentials, which [`Redaction`] takes out; `DELETE`
//! forgets them. Each gateway has its own port and memory: tests that run at the same time share nothing.
//!
//! # Sessions
//!
//! The sessions of WAHA have states, and one named `default` works from the start. Others are made, started, stopped,
//! logged out and deleted by their operations, and answer as real ones do: what needs a session that works gets a 422
//! from any other. No clock runs: a session moves on when somebody looks at it. One that starts is found waiting for a
//! phone, and one whose QR code or pairing code was fetched is found working. [`MockGateway::set_session`] puts one into
//! any state. A session that nobody made is answered for as documented, and so is every one
//! [without states](MockGatewayBuilder::without_states).
//!
//! # What a gateway knows
//!
//! What was sent stands in the history of its chat, where the vendor has one; a group that was made can be read, renamed and left;
//! a contact that was added, changed, blocked or removed is so, alone and in lists. What nobody said is as documented:
//! a new thing looks like an example, and of a chat in which nothing was sent the documented history is given. The ids in
//! answers to such calls are the documented ones the first time, and new ones afterwards. Of each kind 10,000 things are
//! remembered. [Without states](MockGatewayBuilder::without_states) nothing is.
//!
//! # Checks
//!
//! Before it answers, the mock checks what a gateway checks, in this order: the path (404), the method
//! (405), the credentials (what the vendor documents), the size of the body (413), its media type
//! (415 where the vendor documents that, else 400), and the parameters and the body (400). A refusal
//! tells its reason in the vendor's shape of errors, except that a wrong credential gets the documented
//! body, and none where none is documented. The reason stands in the header `X-Wagate-Mock-Problem`
//! too, and never holds a credential.
//!
//! Any credential of the documented form is let in, unless
//! [one was demanded](MockGatewayBuilder::credential).
//!
//! Files are taken at any length, alone or in a form; of each only the first MiB is kept.
//!
//! A client may be slow, but not for ever, and not at the cost of others: see [`Limits`].
//!
//! # Strangers
//!
//! A page that somebody visits cannot use the mock behind that person's back: a request is refused with 403 if a browser says
//! that a page of another site makes it (`Origin`, `Sec-Fetch-Site`), or if its `Host` is a public name that is not the
//! vendor's. Pages of [an origin of your own](MockGatewayBuilder::cors) may be let in. What is under `/__mock/` is for programs and for the mock's own page. Files are given as attachments that no
//! browser runs.
//!
//! # API page
//!
//! `/__mock/docs/` shows the operations and tries them out, with everything that it needs inside the
//! binary. The feature `api-page`, which is on by default, adds 0.4 MB to it.

mod answers;
mod control;
mod error;
mod gateway;
mod notifications;
mod refusals;
mod sessions;
mod state;
mod vendors;
mod wire;

pub use answers::fault::Fault;
pub use answers::fault_plan::FaultPlan;
pub use answers::own::{MockAnswer, MockRequest};
pub use error::MockError;
pub use gateway::builder::MockGatewayBuilder;
pub use gateway::mock_gateway::MockGateway;
pub use http::StatusCode;
pub use notifications::queue::Notification;
pub use sessions::state::SessionState;
pub use vendors::{
    example, green_api, notification_example, plug_chat, request_example, waha, z_api,
};
pub use wagate_server::Limits;
pub use wire::exchange::Exchange;
pub use wire::redaction::{RedactedExchange, RedactedMessage, Redaction};
