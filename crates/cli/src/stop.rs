//! What ends a command that runs until it is told to stop.

use anyhow::{Context, Result};

/// Ctrl-C, or the polite request of a supervisor.
#[derive(Debug)]
pub struct StopSignals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
}

impl StopSignals {
    /// From here on the signals no longer end the process by themselves.
    ///
    /// # Errors
    ///
    /// When the system does not let them be waited for.
    #[cfg(unix)]
    pub fn install() -> Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let install = |kind| signal(kind).context("cannot wait for signals");
        Ok(Self {
            interrupt: install(SignalKind::interrupt())?,
            terminate: install(SignalKind::terminate())?,
        })
    }

    /// From here on the signal no longer ends the process by itself.
    ///
    /// # Errors
    ///
    /// When the system does not let it be waited for.
    #[cfg(windows)]
    pub fn install() -> Result<Self> {
        Ok(Self { interrupt: tokio::signal::windows::ctrl_c().context("cannot wait for Ctrl-C")? })
    }

    /// Waits for the next of them.
    #[cfg(unix)]
    pub async fn wait(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    /// Waits for the next of them.
    #[cfg(windows)]
    pub async fn wait(&mut self) {
        self.interrupt.recv().await;
    }
}
