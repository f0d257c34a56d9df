//! The command `wagate`.

use std::process::ExitCode;

fn main() -> ExitCode {
    wagate_cli::run()
}
