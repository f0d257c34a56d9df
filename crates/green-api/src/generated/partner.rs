// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Instances of a partner account, under a token of its own.

use wagate_client::{Core, Operation, Unsent};
use super::client::PARTNER;
use super::types;

/// Instances of a partner account, under a token of its own.
///
/// Reached by [`Client::partner`](crate::Client::partner).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.partner().get_instances().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Partner(pub(crate) Core);

impl Partner {
    /// Lists the instances of the partner account.
    ///
    /// Deleted instances stay in the list for three months. A wrong token may be answered with status 200 and an object
    /// instead of the list.
    ///
    /// `GET /partner/getInstances/{partnerToken}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [GetInstances](https://green-api.com/en/docs/partners/getInstances/),
    /// [DeleteInstanceAccount](https://green-api.com/en/docs/partners/deleteInstanceAccount/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The token of the partner account is wrong. The body is not known.
    /// - 401: The token of the partner account is wrong. The docs name the status and show no body.
    #[inline]
    pub fn get_instances(&self) -> GetInstances {
        GetInstances(Unsent::new(&self.0, &GET_INSTANCES))
    }

    /// Creates an instance under the partner account.
    ///
    /// The body cannot be empty. Everything that is left out is switched off. A wrong token may be answered with status
    /// 200.
    ///
    /// `POST /partner/createInstance/{partnerToken}`. Never sent twice.
    ///
    /// Documented in [CreateInstance](https://green-api.com/en/docs/partners/createInstance/),
    /// [DeleteInstanceAccount](https://green-api.com/en/docs/partners/deleteInstanceAccount/).
    ///
    /// - `body`: The name and the settings of the new instance.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The data of the request are wrong; or, as the vendor's tracker says, the token is.
    /// - 401: The token of the partner account is wrong. The docs name the status and show no body.
    #[inline]
    pub fn create_instance(&self, body: types::CreateInstanceRequest) -> CreateInstance {
        CreateInstance(Unsent::new(&self.0, &CREATE_INSTANCE).json(&body))
    }

    /// Deletes one of the partner's instances.
    ///
    /// Call `logout` of the instance first. Failures come with status 200.
    ///
    /// `POST /partner/deleteInstanceAccount/{partnerToken}`. Never sent twice.
    ///
    /// Documented in [DeleteInstanceAccount](https://green-api.com/en/docs/partners/deleteInstanceAccount/).
    ///
    /// - `body`: Which instance to delete.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The data of the request are wrong; or, as the vendor's tracker says, the token is.
    /// - 401: The token of the partner account is wrong. The docs name the status and show no body.
    #[inline]
    pub fn delete_instance_account(
        &self,
        body: types::DeleteInstanceAccountRequest,
    ) -> DeleteInstanceAccount {
        DeleteInstanceAccount(Unsent::new(&self.0, &DELETE_INSTANCE_ACCOUNT).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Partner::get_instances`].
    pub struct GetInstances -> Vec<types::PartnerInstance> as value
}

wagate_client::operation! {
    /// The request of [`Partner::create_instance`].
    pub struct CreateInstance -> types::CreatedInstance as value
}

wagate_client::operation! {
    /// The request of [`Partner::delete_instance_account`].
    pub struct DeleteInstanceAccount -> types::DeleteInstanceAccountResult as value
}

pub(crate) static GET_INSTANCES: Operation<'static> = PARTNER
    .get("getInstances", "/partner/getInstances/{partnerToken}")
    .failures(&[&["code", "description"]])
    .secret_fields(&["apiTokenInstance"]);

pub(crate) static CREATE_INSTANCE: Operation<'static> = PARTNER
    .post("createInstance", "/partner/createInstance/{partnerToken}")
    .failures(&[&["code", "description"]])
    .secret_fields(&["apiTokenInstance"]);

pub(crate) static DELETE_INSTANCE_ACCOUNT: Operation<'static> = PARTNER
    .post("deleteInstanceAccount", "/partner/deleteInstanceAccount/{partnerToken}")
    .failures(&[&["code", "description"]]);
