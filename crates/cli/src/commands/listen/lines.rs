//! Standard output, a whole line at a time, in a thread of its own: a reader that is slow keeps nobody from
//! noticing a signal.

use std::io::{self, Write};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::sink::{Line, NotTaken, Sink};

/// How long the reader of standard output may take for the last lines.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many lines may wait for the reader of standard output.
const WAITING: usize = 64;

/// Prints lines; its clones share the thread.
#[derive(Debug, Clone)]
pub struct Lines(mpsc::Sender<Job>);

#[derive(Debug)]
enum Job {
    /// A line, and whom to tell that it is printed.
    Line(Vec<u8>, oneshot::Sender<()>),
    /// Nothing more comes.
    End,
}

/// What is seen of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Their lines.
    Lines,
    /// Nothing: they go elsewhere, and are only counted.
    Nothing,
}

impl Sink for Lines {
    fn take(&self, line: Line) -> BoxFuture<'_, Result<(), NotTaken>> {
        async move { if self.print(line.bytes).await { Ok(()) } else { Err(NotTaken::Ended) } }
            .boxed()
    }
}

/// Why nothing more is printed.
#[derive(Debug)]
pub enum Ended {
    /// As many lines as were asked for are printed.
    Complete,
    /// Standard output cannot be written.
    Failed(io::Error),
}

impl Ended {
    /// # Errors
    ///
    /// When standard output cannot be written.
    pub fn into_result(self) -> Result<()> {
        match self {
            Self::Complete => Ok(()),
            Self::Failed(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(anyhow!(
                "standard output was closed by its reader; an event that came after that was not taken"
            )),
            Self::Failed(error) => Err(error).context("cannot write to standard output"),
        }
    }
}

impl Lines {
    /// Begins to print, `count` lines at most. What is received with it tells when it ends.
    ///
    /// # Errors
    ///
    /// When there can be no thread.
    pub fn start(count: Option<u64>, shown: Shown) -> Result<(Self, oneshot::Receiver<Ended>)> {
        let (jobs, waiting) = mpsc::channel(WAITING);
        let (ending, ended) = oneshot::channel();
        thread::Builder::new()
            .name("standard output".to_owned())
            .spawn(move || {
                let reason = print_all(waiting, count, shown);
                // Nobody waits when the command ends for another reason.
                let _ = ending.send(reason);
            })
            .context("cannot start a thread")?;
        Ok((Self(jobs), ended))
    }

    /// Prints a line; `true` once it is out, `false` when nothing more is printed.
    async fn print(&self, line: Vec<u8>) -> bool {
        let (printed, is_printed) = oneshot::channel();
        self.0.send(Job::Line(line, printed)).await.is_ok() && is_printed.await.is_ok()
    }

    /// Waits until the lines that have been given are out, as whole lines.
    ///
    /// # Errors
    ///
    /// When they cannot be written, or their reader does not read.
    pub async fn finish(&self, ended: oneshot::Receiver<Ended>) -> Result<()> {
        let finished = async {
            // It may have ended already.
            let _ = self.0.send(Job::End).await;
            ended.await
        };
        match timeout(PATIENCE, finished).await {
            Ok(ended) => ended.map_or(Ok(()), Ended::into_result),
            Err(_) => {
                bail!("nobody reads standard output, so that the last line there may not be whole")
            }
        }
    }
}

/// Until the count is reached, a line cannot be written, or there is nobody left who prints.
fn print_all(mut waiting: mpsc::Receiver<Job>, count: Option<u64>, shown: Shown) -> Ended {
    let mut printed = 0;
    while count.is_none_or(|count| printed < count) {
        let Some(Job::Line(line, is_printed)) = waiting.blocking_recv() else { break };
        if shown == Shown::Lines
            && let Err(error) = print(&line)
        {
            return Ended::Failed(error);
        }
        printed += 1;
        // Who waited for it may have gone.
        let _ = is_printed.send(());
    }
    Ended::Complete
}

fn print(line: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(line)?;
    stdout.flush()
}
