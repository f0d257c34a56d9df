//! A server, a vendor, and an eye on what is shown.

pub mod folder;
pub mod server;
pub mod vendor;
pub mod watch;

pub use folder::Folder;
pub use server::{Play, Server};
pub use vendor::{Problem, READ, Thing, WRITE, client, request};
pub use watch::Watch;
