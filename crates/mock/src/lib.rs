//! A WhatsApp gateway on loopback that answers what its vendor documents.
//!
//! A [`MockGateway`] serves every operation of one [`Spec`](wagate_spec::Spec) at its real path, the
//! other spellings that the docs print included, and all hosts of the vendor on one port. A client
//! needs nothing but its address.
//!
//! ```
//! use wagate_mock::MockGateway;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let waha = wagate_spec::bundled().iter().find(|spec| spec.vendor == "waha").ok_or("no such vendor")?;
//! let gateway = MockGateway::builder(waha).credential("api_key", "only-this-one").start().await?;
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
//! (RFC 7240) chooses another documented answer, and `Preference-Applied` confirms it:
//!
//! | header                                  | answer                                            |
//! | --------------------------------------- | ------------------------------------------------- |
//! | `Prefer: code=404`                      | the documented answer of status 404                |
//! | `Prefer: example=NAME`                  | the example of that name, whatever its status      |
//! | `Prefer: code=400, example=group`       | that example of that status                        |
//!
//! A preference for something that is not documented gets a 400 that lists what is.
//!
//! # Checks
//!
//! Before it answers, the mock checks what a gateway checks, in this order: the path (404), the method
//! (405), the credentials (what the vendor documents), the size of the body (413), its media type
//! (415 where the vendor documents that, else 400), and the parameters and the body (400). A refusal
//! has the vendor's documented body where there is one, and its reason in the header
//! `X-Wagate-Mock-Problem`. The reason never holds a credential.
//!
//! Any credential of the documented form is let in, unless
//! [one was demanded](MockGatewayBuilder::credential).

mod answer;
mod body;
mod builder;
mod call;
mod checks;
mod choice;
mod credentials;
mod documented;
mod error;
mod exchange;
mod gateway;
mod mock_gateway;
mod prefer;
mod refusal;
mod sample;
mod server;

pub use builder::MockGatewayBuilder;
pub use error::MockError;
pub use exchange::Exchange;
pub use mock_gateway::MockGateway;
