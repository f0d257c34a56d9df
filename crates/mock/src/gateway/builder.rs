//! The settings of a mock gateway.

use std::fmt;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use wagate_spec::Spec;

use crate::answers::own::answering;
use crate::gateway::Gateway;
use crate::gateway::settings::Settings;
use crate::wire::server;
use crate::{Exchange, FaultPlan, Limits, MockAnswer, MockError, MockGateway, MockRequest};

/// How long lists with a seed are if nobody says it.
const SEEDED_LENGTH: usize = 100;

/// Sets up a [`MockGateway`].
pub struct MockGatewayBuilder {
    spec: Spec,
    address: IpAddr,
    port: u16,
    allow_remote: bool,
    grace: Duration,
    settings: Settings,
}

// By hand, because the credentials that are demanded may be real ones.
impl fmt::Debug for MockGatewayBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockGatewayBuilder")
            .field("vendor", &self.spec.vendor)
            .field("address", &self.address)
            .field("port", &self.port)
            .field("demanded", &self.settings.credentials.keys())
            .finish_non_exhaustive()
    }
}

impl MockGateway {
    /// The settings of a gateway that serves every operation of this description.
    pub fn builder(spec: &Spec) -> MockGatewayBuilder {
        MockGatewayBuilder::new(spec)
    }
}

impl MockGatewayBuilder {
    fn new(spec: &Spec) -> Self {
        Self {
            spec: spec.clone(),
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            allow_remote: false,
            grace: Duration::from_secs(5),
            settings: Settings::default(),
        }
    }

    /// The port to listen on; 0, which is the default, takes any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The address to listen on instead of `127.0.0.1`.
    #[must_use]
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Lets the gateway listen on an address that other machines can reach.
    #[must_use]
    pub fn allow_remote(mut self) -> Self {
        self.allow_remote = true;
        self
    }

    /// Demands this very value of a credential. Without it, any value of the documented form is let in.
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.credentials.insert(name.into(), value.into());
        self
    }

    /// The key with which [deliveries](MockGateway::deliver) are signed, where the vendor signs its webhooks. Without
    /// it they are not signed.
    #[must_use]
    pub fn webhook_key(mut self, key: impl Into<String>) -> Self {
        self.settings.webhook_key = Some(key.into());
        self
    }

    /// The token that webhooks carry in the header `Authorization`, after the word `Bearer`. Without it they carry none.
    #[must_use]
    pub fn webhook_token(mut self, token: impl Into<String>) -> Self {
        self.settings.webhook_token = Some(token.into());
        self
    }

    /// Posts what [`notify`](MockGateway::notify) tells to this address; see [`MockGateway::post_webhooks_to`].
    #[must_use]
    pub fn post_webhooks_to(mut self, to: impl Into<String>) -> Self {
        self.settings.post_webhooks_to = Some(to.into());
        self
    }

    /// Answers the calls of an operation; see [`MockGateway::answer`]. A name that the vendor does not have is an error of
    /// [`start`](Self::start).
    #[must_use]
    pub fn answer<A: Into<Option<MockAnswer>>>(
        mut self,
        operation: impl Into<String>,
        answer: impl Fn(&MockRequest<'_>) -> A + Send + Sync + 'static,
    ) -> Self {
        self.settings.answers.push((operation.into(), answering(answer)));
        self
    }

    /// How many items a list has that is given in pages, or to which something can be added. Without it, such a list is the
    /// documented one, which often has one item; those that are made up are like the documented ones, under other numbers.
    #[must_use]
    pub fn list_length(mut self, items: usize) -> Self {
        self.settings.made_up.length = Some(items);
        self
    }

    /// Gives made-up items names and numbers in no order, the same ones for each gateway with the same seed. They go
    /// beyond the documented ones up to the [length](Self::list_length), or to 100 if none is set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.made_up.seed = Some(seed);
        self.settings.made_up.length.get_or_insert(SEEDED_LENGTH);
        self
    }

    /// Lets pages of this origin use the gateway from a browser: `http://localhost:5173`, or `*` for all pages of
    /// anybody. Without it a browser lets none, and the gateway refuses them.
    #[must_use]
    pub fn cors(mut self, origin: impl Into<String>) -> Self {
        self.settings.cors.push(origin.into());
        self
    }

    /// How many of the latest exchanges are kept; 1000 by default.
    #[must_use]
    pub fn keep_exchanges(mut self, count: usize) -> Self {
        self.settings.kept_exchanges = count;
        self
    }

    /// How long a request may take to send the next piece of its body; 30 seconds by default.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.piece = timeout;
        self
    }

    /// How much the gateway takes of its clients: the time for the head of a request and for a body, the number of
    /// connections, and the bodies that are in memory at once. The defaults are those of [`Limits`].
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// The longest time that a client waits for a notification, whatever it asks for. By default it
    /// waits as long as it asks for: seconds, in which a test has better things to do.
    #[must_use]
    pub fn longest_wait(mut self, time: Duration) -> Self {
        self.settings.longest_wait = time;
        self
    }

    /// Lets calls fail from the start; see [`MockGateway::plan_faults`].
    #[must_use]
    pub fn faults(mut self, plan: FaultPlan) -> Self {
        self.settings.faults.push(plan);
        self
    }

    /// Everything is answered as documented, whatever was sent, made or done to a session before: for programs that try all
    /// operations one after the other.
    #[must_use]
    pub fn without_states(mut self) -> Self {
        self.settings.has_states = false;
        self
    }

    /// How long requests that are under way may take to finish after a shutdown began; 5 seconds by default.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// Calls this after each exchange, for example to print a line. The exchange holds credentials.
    #[must_use]
    pub fn on_exchange(mut self, observer: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.settings.observer = Some(Box::new(observer));
        self
    }

    /// Starts the gateway on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address is taken, cannot be listened on, or is not loopback and remote access is not
    /// allowed; when a demanded credential, or the operation of a fault or an answer, is not one of the vendor's; when
    /// webhooks are to be posted and the vendor has none, or the address is none; when the description cannot be served.
    pub async fn start(self) -> Result<MockGateway, MockError> {
        let address = SocketAddr::new(self.address, self.port);
        self.check_address(address)?;
        let grace = self.grace;
        let listener = server::bind(address).await?;
        let gateway = Arc::new(self.gateway(&listener)?);
        MockGateway::run(listener, gateway, grace)
    }

    /// Serves on a listener that is bound already, until the signal; then requests that are under way
    /// may finish.
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start), and when the server fails while it runs.
    pub async fn serve_until(
        self,
        listener: TcpListener,
        signal: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), MockError> {
        self.check_address(listener.local_addr().map_err(MockError::Server)?)?;
        let grace = self.grace;
        let gateway = Arc::new(self.gateway(&listener)?);
        gateway.serve(listener, signal, grace).await;
        Ok(())
    }

    fn check_address(&self, address: SocketAddr) -> Result<(), MockError> {
        if self.allow_remote || address.ip().to_canonical().is_loopback() {
            return Ok(());
        }
        Err(MockError::NotLoopback { address })
    }

    fn gateway(self, listener: &TcpListener) -> Result<Gateway, MockError> {
        let address = listener.local_addr().map_err(MockError::Server)?;
        Gateway::new(self.spec, self.settings, address.to_string())
    }
}
