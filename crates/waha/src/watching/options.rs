//! What is watched, and how often the connection is made again.

use std::time::Duration;

use wagate_client::reconnect::doubled;

/// What each means is said by the methods of [`Watch`](super::Watch).
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub(super) session: Option<String>,
    pub(super) events: Vec<String>,
    pub(super) shortest_pause: Duration,
    pub(super) longest_pause: Duration,
}

impl Default for Options {
    fn default() -> Self {
        let (shortest_pause, longest_pause) = (Duration::from_secs(1), Duration::from_secs(30));
        Self { session: None, events: Vec::new(), shortest_pause, longest_pause }
    }
}

impl Options {
    /// The pause after so many failures in a row, the first of which is 1: twice as long each time.
    pub(super) fn pause(&self, failures: u32) -> Duration {
        let longest = self.longest_pause.max(self.shortest_pause);
        doubled(self.shortest_pause, failures).min(longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let options = Options::default();
        let pauses: Vec<u64> = (1..=7).map(|failures| options.pause(failures).as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(options.pause(u32::MAX), options.longest_pause);
        let strict = Options { longest_pause: Duration::ZERO, ..options };
        assert_eq!(strict.pause(3), strict.shortest_pause, "never a loop without a pause");
    }
}
