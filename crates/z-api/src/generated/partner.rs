// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Instances of a partner account, under a token of its own.

use wagate_client::{Core, Operation, Unsent};
use super::client::{API, API_2, API_3, API_4};
use super::types;

/// Instances of a partner account, under a token of its own.
///
/// Reached by [`Client::partner`](crate::Client::partner).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.partner().list_instances(1, 15).await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Partner(pub(crate) Core);

impl Partner {
    /// Lists the instances of the partner account.
    ///
    /// `GET /instances`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [list-instances](https://developer.z-api.io/en/partner/list-instances),
    /// [list-instances](https://developer.z-api.io/partner/list-instances), [list-instances (earlier
    /// edition)](https://developer.z-api.io/partner/list-instances), [list-instances (earlier
    /// edition)](https://developer.z-api.io/en/partner/list-instances).
    ///
    /// - `page`: The number of the page; the first is 1.
    /// - `page_size`: How many instances a page holds.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 401: The partner token is missing or wrong.
    #[inline]
    pub fn list_instances(&self, page: i64, page_size: i64) -> ListInstances {
        ListInstances(
            Unsent::new(&self.0, &LIST_INSTANCES)
                .query("page", page)
                .query("pageSize", page_size),
        )
    }

    /// Makes an instance.
    ///
    /// It can be tried for two days. Without `subscribeInstance` it is deleted then, so it need not be cancelled.
    ///
    /// `POST /instances/integrator/on-demand`. Never sent twice.
    ///
    /// Documented in [create-instance](https://developer.z-api.io/en/partner/create-instance),
    /// [create-instance](https://developer.z-api.io/partner/create-instance), [create-instance (earlier
    /// edition)](https://developer.z-api.io/partner/create-instance), [create-instance (earlier
    /// edition)](https://developer.z-api.io/en/partner/create-instance).
    ///
    /// - `body`: The instance and its settings.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 401: The partner token is missing or wrong.
    #[inline]
    pub fn create_instance(&self, body: types::CreateInstanceRequest) -> CreateInstance {
        CreateInstance(Unsent::new(&self.0, &CREATE_INSTANCE).json(&body))
    }

    /// Subscribes an instance, so that it stays after the trial.
    ///
    /// A subscription is charged for with the others of the month.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /instances/{instanceId}/token/{token}/integrator/on-demand/subscription`. Never sent twice.
    ///
    /// Documented in [sign-instance](https://developer.z-api.io/en/partner/sign-instance),
    /// [sign-instance](https://developer.z-api.io/partner/sign-instance), [sign-instance (earlier
    /// edition)](https://developer.z-api.io/partner/sign-instance), [sign-instance (earlier
    /// edition)](https://developer.z-api.io/en/partner/sign-instance).
    ///
    /// - `body`: What the subscription includes; without a body no calls.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 401: The partner token is missing or wrong.
    #[inline]
    pub fn subscribe_instance(
        &self,
        body: types::SubscribeInstanceRequest,
    ) -> SubscribeInstance {
        SubscribeInstance(Unsent::new(&self.0, &SUBSCRIBE_INSTANCE).json(&body))
    }

    /// Cancels the subscription of an instance.
    ///
    /// The instance works, and is charged for, until the end of the month.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /instances/{instanceId}/token/{token}/integrator/on-demand/cancel`. Never sent twice.
    ///
    /// Documented in [unsubscribe-instance](https://developer.z-api.io/en/partner/unsubscribe-instance),
    /// [unsubscribe-instance](https://developer.z-api.io/partner/unsubscribe-instance), [unsubscribe-instance (earlier
    /// edition)](https://developer.z-api.io/partner/unsubscribe-instance), [unsubscribe-instance (earlier
    /// edition)](https://developer.z-api.io/en/partner/unsubscribe-instance).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 401: The partner token is missing or wrong.
    #[inline]
    pub fn cancel_instance(&self) -> CancelInstance {
        CancelInstance(Unsent::new(&self.0, &CANCEL_INSTANCE))
    }

    /// Adds calls to the subscription of an instance.
    ///
    /// They cannot be taken out again: cancel the subscription and make a new one for that. Only for accounts that have
    /// calls.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/integrator/subscription/update`. Never sent twice.
    ///
    /// Documented in [update-instance](https://developer.z-api.io/en/partner/update-instance),
    /// [update-instance](https://developer.z-api.io/partner/update-instance), [update-instance (earlier
    /// edition)](https://developer.z-api.io/partner/update-instance), [update-instance (earlier
    /// edition)](https://developer.z-api.io/en/partner/update-instance).
    ///
    /// - `body`: What to add.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 401: The partner token is missing or wrong.
    #[inline]
    pub fn update_subscription(
        &self,
        body: types::UpdateSubscriptionRequest,
    ) -> UpdateSubscription {
        UpdateSubscription(Unsent::new(&self.0, &UPDATE_SUBSCRIPTION).json(&body))
    }

    /// Sets the proxy through which the instance connects.
    ///
    /// After three failures the instance connects without a proxy, and a `ProxyCallback` goes to the address of
    /// `updateProxyWebhook`. `getInstance` tells what is set.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/integrator/configure-proxy`. Never sent twice.
    ///
    /// Documented in [configure-proxy](https://developer.z-api.io/en/partner/configure-proxy),
    /// [configure-proxy](https://developer.z-api.io/partner/configure-proxy).
    ///
    /// - `body`: The proxy.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The proxy cannot be reached, or the service does not accept the request.
    /// - 401: The partner token is missing or wrong. The page shows no body.
    #[inline]
    pub fn configure_proxy(&self, body: types::ConfigureProxyRequest) -> ConfigureProxy {
        ConfigureProxy(Unsent::new(&self.0, &CONFIGURE_PROXY).json(&body))
    }

    /// Sets where `ProxyCallback` goes.
    ///
    /// It is told when the instance connects without its proxy, after that failed three times.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-proxy-webhook`. Never sent twice.
    ///
    /// Documented in [update-proxy-webhook](https://developer.z-api.io/en/partner/update-proxy-webhook),
    /// [update-proxy-webhook](https://developer.z-api.io/partner/update-proxy-webhook).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_proxy_webhook(
        &self,
        body: types::UpdateProxyWebhookRequest,
    ) -> UpdateProxyWebhook {
        UpdateProxyWebhook(Unsent::new(&self.0, &UPDATE_PROXY_WEBHOOK).json(&body))
    }

    /// Makes a token with which a web page lets customers link the instance.
    ///
    /// It soon expires. The page gives it to `ZAPIConnector.open({ token })` of the browser library.
    ///
    /// Not documented; seen: The page of the present site, published later than the collected ones.
    ///
    /// `GET /instances/{instanceId}/token/{token}/sdk-connector-token`. Never sent twice.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_sdk_connector_token(&self) -> GetSdkConnectorToken {
        GetSdkConnectorToken(Unsent::new(&self.0, &GET_SDK_CONNECTOR_TOKEN))
    }
}

wagate_client::operation! {
    /// The request of [`Partner::list_instances`].
    pub struct ListInstances -> types::InstancePage as value
}

wagate_client::paged! { ListInstances -> types::PartnerInstance as page("pageSize", "page", 1), content of types::InstancePage }

impl ListInstances {
    /// The name or the id of an instance.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }

    /// The kind of instance; all if left out.
    #[inline]
    pub fn middleware(self, middleware: impl Into<types::InstanceKind>) -> Self {
        Self(self.0.query("middleware", Into::<types::InstanceKind>::into(middleware)))
    }
}

wagate_client::operation! {
    /// The request of [`Partner::create_instance`].
    pub struct CreateInstance -> types::CreatedInstance as value
}

wagate_client::operation! {
    /// The request of [`Partner::subscribe_instance`].
    pub struct SubscribeInstance -> types::SubscribeInstanceAnswer as value
}

wagate_client::operation! {
    /// The request of [`Partner::cancel_instance`].
    pub struct CancelInstance -> types::CancelInstanceAnswer as value
}

wagate_client::operation! {
    /// The request of [`Partner::update_subscription`].
    pub struct UpdateSubscription -> types::UpdateSubscriptionAnswer as value
}

wagate_client::operation! {
    /// The request of [`Partner::configure_proxy`].
    pub struct ConfigureProxy -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Partner::update_proxy_webhook`].
    pub struct UpdateProxyWebhook -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Partner::get_sdk_connector_token`].
    pub struct GetSdkConnectorToken -> types::SdkConnectorToken as value
}

pub(crate) static LIST_INSTANCES: Operation<'static> = API_2
    .get("listInstances", "/instances")
    .failures(&[&["error"]])
    .secret_fields(&["token"]);

pub(crate) static CREATE_INSTANCE: Operation<'static> = API_2
    .post("createInstance", "/instances/integrator/on-demand")
    .failures(&[&["error"]])
    .secret_fields(&["token"]);

pub(crate) static SUBSCRIBE_INSTANCE: Operation<'static> = API_3
    .post(
        "subscribeInstance",
        "/instances/{instanceId}/token/{token}/integrator/on-demand/subscription",
    )
    .failures(&[&["error"]]);

pub(crate) static CANCEL_INSTANCE: Operation<'static> = API_3
    .post(
        "cancelInstance",
        "/instances/{instanceId}/token/{token}/integrator/on-demand/cancel",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_SUBSCRIPTION: Operation<'static> = API_3
    .put(
        "updateSubscription",
        "/instances/{instanceId}/token/{token}/integrator/subscription/update",
    )
    .failures(&[&["error"]]);

pub(crate) static CONFIGURE_PROXY: Operation<'static> = API_4
    .put(
        "configureProxy",
        "/instances/{instanceId}/token/{token}/integrator/configure-proxy",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_PROXY_WEBHOOK: Operation<'static> = API
    .put(
        "updateProxyWebhook",
        "/instances/{instanceId}/token/{token}/update-proxy-webhook",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_SDK_CONNECTOR_TOKEN: Operation<'static> = API
    .get(
        "getSdkConnectorToken",
        "/instances/{instanceId}/token/{token}/sdk-connector-token",
    )
    .idempotent(false)
    .failures(&[&["error"]])
    .secret_fields(&["token"]);
