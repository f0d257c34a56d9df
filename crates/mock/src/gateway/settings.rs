//! How a gateway is set up.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::answers::made_up::MadeUp;
use crate::answers::own::Answering;
use crate::{Exchange, FaultPlan, Limits};

/// Sees each exchange once it is done.
pub(crate) type Observer = Box<dyn Fn(&Exchange) + Send + Sync>;

/// What a tester decides before a gateway starts.
pub(crate) struct Settings {
    /// The credentials that are demanded, by name.
    pub(crate) credentials: BTreeMap<String, String>,
    /// The key with which webhooks are signed.
    pub(crate) webhook_key: Option<String>,
    /// What is sent with webhooks to show who sends them.
    pub(crate) webhook_token: Option<String>,
    /// Where notifications are posted.
    pub(crate) post_webhooks_to: Option<String>,
    /// What a program answers, by operation.
    pub(crate) answers: Vec<(String, Answering)>,
    /// How lists are made longer.
    pub(crate) made_up: MadeUp,
    /// The origins whose pages may use the gateway.
    pub(crate) cors: Vec<String>,
    pub(crate) kept_exchanges: usize,
    pub(crate) limits: Limits,
    pub(crate) longest_wait: Duration,
    pub(crate) faults: Vec<FaultPlan>,
    pub(crate) observer: Option<Observer>,
    /// Whether what a session has been through decides what it answers.
    pub(crate) has_states: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            credentials: BTreeMap::new(),
            webhook_key: None,
            webhook_token: None,
            post_webhooks_to: None,
            answers: Vec::new(),
            made_up: MadeUp::default(),
            cors: Vec::new(),
            kept_exchanges: 1000,
            limits: Limits::default(),
            longest_wait: Duration::MAX,
            faults: Vec::new(),
            observer: None,
            has_states: true,
        }
    }
}
