//! How far the calls are, for somebody who watches.

use indicatif::{ProgressBar, ProgressDrawTarget};

use crate::output::Output;
use crate::progress;

/// A bar on standard error while it is a terminal and people read the result.
pub struct Progress(ProgressBar);

impl Progress {
    /// For so many calls.
    pub fn new(count: usize, output: &Output) -> Self {
        let length = Some(count as u64);
        let bar = progress::bar(length, "{bar:40} {pos} of {len} operations, {msg}");
        if output.is_json() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        Self(bar)
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
