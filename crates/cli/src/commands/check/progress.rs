//! How far it is, how fast it goes, and how long it still takes, for somebody who watches.

use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on standard error while it is a terminal.
pub struct Progress(ProgressBar);

impl Progress {
    /// For so many numbers.
    pub fn new(count: usize) -> Self {
        let target = if stderr().is_terminal() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(Some(count as u64), target);
        let template = "{bar:30} {pos} of {len} numbers, {per_sec}, {eta} left";
        let style = ProgressStyle::with_template(template);
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    /// So many more are done.
    pub fn step(&self, count: usize) {
        self.0.inc(count as u64);
    }

    /// Says something without breaking the bar.
    pub fn aside(&self, say: impl FnOnce()) {
        self.0.suspend(say);
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
