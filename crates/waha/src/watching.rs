//! Events over a websocket that is opened again whenever it breaks.

mod listener;
mod options;
mod stream;
mod watched;

pub use stream::Watch;
pub use watched::Watched;

use options::Options;

use crate::{Client, Session};

impl Client {
    /// Everything that happens to all sessions of the server, as it happens: a stream that never ends by itself, since
    /// it connects again when the connection breaks. Nothing is asked before it is polled.
    ///
    /// ```no_run
    /// # async fn example(client: wagate_waha::Client) -> Result<(), wagate_waha::Error> {
    /// use futures_util::TryStreamExt;
    /// use wagate_waha::{Watched, types::Event};
    ///
    /// let mut watch = client.watch().session("default").events(["message", "session.status"]);
    /// while let Some(watched) = watch.try_next().await? {
    ///     match watched {
    ///         Watched::Event(Event::Message(message)) => println!("{:?}", message.payload),
    ///         Watched::PossibleGap { silence, .. } => println!("heard nothing for {silence:?}"),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self) -> Watch {
        Watch::new(self.clone(), Options::default())
    }
}

impl Session {
    /// What happens to this session, as it happens; see [`Client::watch`].
    pub fn watch(&self) -> Watch {
        Watch::new(Client { core: self.0.clone() }, Options::default()).session(self.name())
    }
}
