// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: The people who take care of attendances.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The people who take care of attendances.
///
/// Reached by [`Client::operators`](crate::Client::operators).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.operators().get_operators("0000").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Operators(pub(crate) Core);

impl Operators {
    /// Lists the operators of the account.
    ///
    /// `GET /api/operator/get-all`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-all](https://plug-chat-docs.vercel.app/operators/get-all),
    /// [introduction](https://plug-chat-docs.vercel.app/operators/introduction).
    ///
    /// - `ticket`: The number of a task, as the pages call it; digits. A value that is no number of one is answered with
    ///   status 500.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 500: The header `Ticket` holds no number of a task. The pages show no body.
    #[inline]
    pub fn get_operators(&self, ticket: &str) -> GetOperators {
        GetOperators(Unsent::new(&self.0, &GET_OPERATORS).header("Ticket", ticket))
    }

    /// Tells which operators are online.
    ///
    /// It lists the others too; `state` tells them apart.
    ///
    /// `GET /api/account/get-operators-online`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-operatorOnline](https://plug-chat-docs.vercel.app/operators/get-operatorOnline).
    ///
    /// - `id`: The id of the account, which stands in the address of the operators' chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The parameter `id` is missing. The page shows no body.
    #[inline]
    pub fn get_operators_online(&self, id: &str) -> GetOperatorsOnline {
        GetOperatorsOnline(Unsent::new(&self.0, &GET_OPERATORS_ONLINE).query("id", id))
    }
}

wagate_client::operation! {
    /// The request of [`Operators::get_operators`].
    pub struct GetOperators -> Vec<types::Operator> as value
}

wagate_client::operation! {
    /// The request of [`Operators::get_operators_online`].
    pub struct GetOperatorsOnline -> types::OperatorStates as value
}

pub(crate) static GET_OPERATORS: Operation<'static> = API
    .get("getOperators", "/api/operator/get-all")
    .failures(&[&["error"]]);

pub(crate) static GET_OPERATORS_ONLINE: Operation<'static> = API
    .get("getOperatorsOnline", "/api/account/get-operators-online")
    .failures(&[&["error"]]);
