//! How far the calls are, for somebody who watches.

use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output::Output;

/// A bar on standard error while it is a terminal and people read the result.
pub struct Progress(ProgressBar);

impl Progress {
    /// For so many calls.
    pub fn new(count: usize, output: &Output) -> Self {
        let is_watched = stderr().is_terminal() && !output.is_json();
        let target =
            if is_watched { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(count as u64), target);
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} operations, {msg}");
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    /// A call of this vendor is done.
    pub fn step(&self, vendor: &'static str) {
        self.0.set_message(vendor);
        self.0.inc(1);
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
