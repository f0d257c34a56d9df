//! A running mock gateway.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::answers::own::answering;
use crate::gateway::Gateway;
use crate::{
    Exchange, Fault, FaultPlan, MockAnswer, MockError, MockRequest, Notification, SessionState,
};

/// A gateway on loopback that answers what its vendor documents.
///
/// It runs in a task of its own and stops when it is dropped or [shut down](Self::shutdown).
pub struct MockGateway {
    address: SocketAddr,
    gateway: Arc<Gateway>,
    /// Dropping it tells the server to stop, so a gateway that is dropped stops too.
    running: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

impl fmt::Debug for MockGateway {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockGateway")
            .field("vendor", &self.gateway.spec.vendor)
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl MockGateway {
    pub(crate) fn run(
        listener: TcpListener,
        gateway: Arc<Gateway>,
        grace: Duration,
    ) -> Result<Self, MockError> {
        let address = listener.local_addr().map_err(MockError::Server)?;
        let (running, stop) = oneshot::channel();
        let signal = async move {
            let _ = stop.await;
        };
        let served = Arc::clone(&gateway);
        let server = tokio::spawn(async move { served.serve(listener, signal, grace).await });
        Ok(Self { address, gateway, running, server })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base address for a client: `http://127.0.0.1:40123`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The page that shows the vendor's operations and tries them out, without any network.
    #[cfg(feature = "api-page")]
    pub fn docs_url(&self) -> String {
        format!("{}/__mock/docs/", self.url())
    }

    /// The latest exchanges, the oldest first. They hold the credentials that clients sent.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.gateway.recorder.exchanges()
    }

    /// The latest exchanges of one operation, the oldest first.
    ///
    /// # Errors
    ///
    /// When the vendor has no such operation.
    pub fn exchanges_of(&self, operation: &str) -> Result<Vec<Exchange>, MockError> {
        self.gateway.index(operation)?;
        Ok(self.gateway.recorder.of(operation))
    }

    /// Forgets the exchanges, and counts the calls that [`wait_for`](Self::wait_for) waits for from the beginning.
    pub fn clear_exchanges(&self) {
        self.gateway.clear_exchanges();
    }

    /// Waits until an operation was called so many times since the start, or since the exchanges were
    /// [forgotten](Self::clear_exchanges); gives those of its exchanges that are kept. Refused calls count, too. How long a
    /// test waits it says itself, with `tokio::time::timeout`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let gateway = wagate_mock::waha().start().await?;
    /// let url = format!("{}/ping", gateway.url());
    /// # let http = client();
    /// let program = tokio::spawn(http.get(url).header("X-Api-Key", "any").send());
    /// let calls = gateway.wait_for("ping", 1).await?;
    /// assert_eq!(calls[0].status, 200);
    /// # program.await??;
    /// # Ok(())
    /// # }
    /// # fn client() -> reqwest::Client {
    /// #     let _ = rustls::crypto::ring::default_provider().install_default();
    /// #     reqwest::Client::builder().no_proxy().build().expect("a client")
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the vendor has no such operation.
    pub async fn wait_for(&self, operation: &str, calls: u64) -> Result<Vec<Exchange>, MockError> {
        self.gateway.wait_for(operation, calls).await
    }

    /// Waits until nothing is left to do: no notification is in the queue, every webhook was taken by its receiver, and no
    /// request is under way, but for those that wait for a notification or [hang](Fault::Hang).
    ///
    /// # Errors
    ///
    /// When a webhook was lost, since nobody took it: each one is told once.
    pub async fn drained(&self) -> Result<(), MockError> {
        self.gateway.drained().await
    }

    /// Answers the calls of an operation in the place of the documented answer, until another answer is set. A call that is
    /// refused does not get there, nor one that fails by plan or asks for an answer with the header `Prefer`. Where the
    /// program gives `None`, the call is answered as documented.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), wagate_mock::MockError> {
    /// use serde_json::{Value, json};
    /// use wagate_mock::MockAnswer;
    ///
    /// let gateway = wagate_mock::green_api().start().await?;
    /// gateway.answer("checkWhatsapp", |request| {
    ///     let body: Value = request.json().ok()?;
    ///     let exists = body["phoneNumber"] == 79876543210_u64;
    ///     Some(MockAnswer::json(200, &json!({ "existsWhatsapp": exists })))
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the vendor has no such operation; the error has the nearest name.
    pub fn answer<A: Into<Option<MockAnswer>>>(
        &self,
        operation: &str,
        answer: impl Fn(&MockRequest<'_>) -> A + Send + Sync + 'static,
    ) -> Result<(), MockError> {
        self.gateway.set_answer(operation, answering(answer))
    }

    /// Answers everything as documented again.
    pub fn clear_answers(&self) {
        self.gateway.own.clear();
    }

    /// Posts notifications to this address from now on, one after the other, with the headers that the vendor documents:
    /// signed if [a key](crate::MockGatewayBuilder::webhook_key) was given, and with
    /// [a token](crate::MockGatewayBuilder::webhook_token). They do not get into the queue then. One that the receiver does
    /// not take with a status of success is sent again, five times in all. `None` posts nothing any more: what waits stays.
    ///
    /// # Errors
    ///
    /// When the vendor has no webhooks, or the address does not begin with `http://` and a host.
    pub fn post_webhooks_to<'u>(&self, to: impl Into<Option<&'u str>>) -> Result<(), MockError> {
        self.gateway.post_webhooks_to(to.into())
    }

    /// Notifies of something that the docs show: of an event by its name, as in [`deliver_event`](Self::deliver_event).
    ///
    /// # Errors
    ///
    /// When no page shows such an event, or as for [`notify`](Self::notify).
    pub fn notify_example(&self, event: &str) -> Result<u64, MockError> {
        self.notify(self.gateway.documented_event(event)?)
    }

    /// Puts a notification into the queue from which clients receive; returns the number with which
    /// they delete it. Where [webhooks are posted](Self::post_webhooks_to), it is posted, and this is the number of the
    /// webhook.
    ///
    /// # Errors
    ///
    /// When the vendor documents no such notification; when it has no queue, and webhooks are not posted; when
    /// too many wait.
    pub fn notify(&self, notification: Value) -> Result<u64, MockError> {
        let numbers = self.gateway.notify(vec![notification])?;
        Ok(numbers.first().copied().unwrap_or_default())
    }

    /// Puts notifications into the queue, all or none; returns their numbers.
    ///
    /// # Errors
    ///
    /// As for [`notify`](Self::notify).
    pub fn notify_all(
        &self,
        notifications: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<u64>, MockError> {
        self.gateway.notify(notifications.into_iter().collect())
    }

    /// As [`notify`](Self::notify), also what the vendor does not document: a kind of tomorrow, or a
    /// mistake.
    ///
    /// # Errors
    ///
    /// As for [`notify`](Self::notify), but for what it is.
    pub fn notify_unchecked(&self, notification: Value) -> Result<u64, MockError> {
        let numbers = self.gateway.notify_unchecked(vec![notification])?;
        Ok(numbers.first().copied().unwrap_or_default())
    }

    /// Puts a session into a state, made before or not, as if it had come there by itself; one that works is linked to a
    /// phone.
    ///
    /// # Errors
    ///
    /// When the sessions of the vendor have no states.
    pub fn set_session(&self, name: &str, state: SessionState) -> Result<(), MockError> {
        self.gateway.set_session(name, state)
    }

    /// Sends a notification to a webhook of this address, with the headers that the vendor documents, and signed if
    /// [a key was given](crate::MockGatewayBuilder::webhook_key). Gives the status of the receiver's answer.
    ///
    /// ```no_run
    /// # async fn deliver() -> Result<(), wagate_mock::MockError> {
    /// let gateway = wagate_mock::green_api().start().await?;
    /// let message = wagate_mock::notification_example("green-api", "textMessage")?;
    /// let status = gateway.deliver("http://127.0.0.1:8080/webhook", &message).await?;
    /// assert!(status.is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the vendor documents no such notification or has no webhooks, or when nobody answers.
    pub async fn deliver(&self, to: &str, notification: &Value) -> Result<StatusCode, MockError> {
        self.gateway.check_notifications(notification)?;
        self.gateway.send_webhook(to, notification).await
    }

    /// As [`deliver`](Self::deliver), also what the vendor does not document.
    ///
    /// # Errors
    ///
    /// When the vendor has no webhooks, or when nobody answers.
    pub async fn deliver_unchecked(
        &self,
        to: &str,
        notification: &Value,
    ) -> Result<StatusCode, MockError> {
        self.gateway.send_webhook(to, notification).await
    }

    /// Sends a documented event to a webhook of this address, as [`deliver`](Self::deliver) does.
    ///
    /// An event is called as in the description, and as an example in its folder: `image` is the one that a page shows
    /// first, `image.sentByMe` another one.
    ///
    /// ```no_run
    /// # async fn deliver() -> Result<(), wagate_mock::MockError> {
    /// let gateway = wagate_mock::z_api().start().await?;
    /// gateway.deliver_event("http://127.0.0.1:8080/webhook", "image.sentByMe").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When no page shows such an event, the vendor has no webhooks, or nobody answers.
    pub async fn deliver_event(&self, to: &str, event: &str) -> Result<StatusCode, MockError> {
        let notification = self.gateway.documented_event(event)?;
        self.gateway.send_webhook(to, &notification).await
    }

    /// The notifications that wait, the oldest first.
    pub fn pending(&self) -> Vec<Notification> {
        self.gateway.pending()
    }

    /// Lets the next proper call of an operation go wrong. Several of these are used up one after the
    /// other.
    ///
    /// # Errors
    ///
    /// When the vendor has no such operation, or no answer can have the status.
    pub fn fail_next(&self, operation: &str, fault: Fault) -> Result<(), MockError> {
        self.plan_faults(FaultPlan::new(fault).operation(operation).times(1))
    }

    /// Lets proper calls go wrong. A call that the gateway refuses anyway uses up no fault, and one
    /// that asks for something with the header `Prefer` gets that.
    ///
    /// # Errors
    ///
    /// As for [`fail_next`](Self::fail_next).
    pub fn plan_faults(&self, plan: FaultPlan) -> Result<(), MockError> {
        self.gateway.plan_faults(plan)
    }

    /// Lets everything go well again.
    pub fn clear_faults(&self) {
        self.gateway.faults.clear();
    }

    /// Takes no more requests, lets those that are under way finish within the grace period, and
    /// returns when the port is free again.
    ///
    /// # Errors
    ///
    /// When the server had failed while it ran.
    pub async fn shutdown(self) -> Result<(), MockError> {
        drop(self.running);
        self.server.await.map_err(|error| MockError::Server(io::Error::other(error)))
    }
}
