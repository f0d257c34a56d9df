//! What ends a command that runs until it is told to stop.

use anyhow::{Context, Result};

/// A request to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// The terminal has gone.
    #[cfg(unix)]
    Hangup,
    /// Ctrl-C.
    Interrupt,
    /// The polite request of a supervisor.
    #[cfg(unix)]
    Terminate,
}

impl Signal {
    /// Its number, which is the same on every system.
    pub fn number(self) -> u8 {
        match self {
            #[cfg(unix)]
            Self::Hangup => 1,
            Self::Interrupt => 2,
            #[cfg(unix)]
            Self::Terminate => 15,
        }
    }
}

/// The signals that ask to stop.
#[derive(Debug)]
pub struct StopSignals {
    /// None where a hangup is to be ignored, as under `nohup`.
    #[cfg(unix)]
    hangup: Option<tokio::signal::unix::Signal>,
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
            hangup: ends_on_hangup().then(|| install(SignalKind::hangup())).transpose()?,
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
    pub async fn wait(&mut self) {
        self.signal().await;
    }

    /// Waits for the next of them, and tells which it is.
    #[cfg(unix)]
    pub async fn signal(&mut self) -> Signal {
        let hangup = async {
            match &mut self.hangup {
                Some(hangup) => hangup.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = hangup => Signal::Hangup,
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
        }
    }

    /// Waits for the next of them, and tells which it is.
    #[cfg(windows)]
    pub async fn signal(&mut self) -> Signal {
        self.interrupt.recv().await;
        Signal::Interrupt
    }
}

/// Whether a hangup would end this process. A handler would undo what `nohup` has set, so there is none unless the
/// system says that nothing is set; without `/proc` nobody knows.
#[cfg(unix)]
fn ends_on_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & 1 == 0)
}
