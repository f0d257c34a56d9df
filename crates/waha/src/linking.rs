//! Linking a session to a phone: started, shown the code, waited for.

mod error;
mod happening;
mod until_working;

pub use error::LinkingError;
pub use happening::Linking;
pub use until_working::UntilWorking;

use std::time::Duration;

use crate::types::{CreateSessionRequest, SessionConfig, SessionInfo, SessionStatus};
use crate::{Client, Error, Session};

impl Session {
    /// Makes the session with this configuration if there is none of its name, and starts it if it is stopped or has
    /// failed. One that is there keeps its own configuration, and one that works, or is about to, is left alone.
    ///
    /// It is started when this is done, not yet linked; see [`wait_until_working`](Self::wait_until_working).
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn ensure_started(&self, config: SessionConfig) -> Result<SessionInfo, Error> {
        let Some(found) = self.sessions().get_session().await? else {
            let request = CreateSessionRequest::default().name(self.name()).start(true);
            let client = Client { core: self.0.clone() };
            return client.sessions().create_session(request.config(config)).await;
        };
        match found.status {
            Some(SessionStatus::Stopped) => self.sessions().start_session().await,
            Some(SessionStatus::Failed) => self.sessions().restart_session().await,
            _ => Ok(found),
        }
    }

    /// Waits until the session is `WORKING`, at most for this time, and tells on the way what happens: each new state,
    /// and each new QR code to scan, or a pairing code to type in.
    ///
    /// The server is asked every two seconds. Awaiting it gives the session.
    ///
    /// ```no_run
    /// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use wagate_waha::{Linking, types::SessionConfig};
    ///
    /// let session = client.session("shop");
    /// session.ensure_started(SessionConfig::default()).await?;
    /// let working = session
    ///     .wait_until_working(Duration::from_secs(180))
    ///     .tell(|happening| match happening {
    ///         Linking::QrCode(text) => println!("scan this: {text}"),
    ///         other => println!("{other:?}"),
    ///     })
    ///     .await?;
    /// println!("linked as {:?}", working.me);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`LinkingError`].
    pub fn wait_until_working(&self, limit: Duration) -> UntilWorking<'static> {
        UntilWorking::new(self.clone(), limit)
    }
}
