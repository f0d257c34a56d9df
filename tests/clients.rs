//! The four clients over real HTTP: what a caller sees of good, empty and bad answers, and that no
//! failure of any kind shows a credential.

mod absent;
mod any_call;
mod environment;
mod green_api;
mod leaks;
pub mod marked;
mod mocked;
mod paging;
mod requests;
mod server;
mod sessions;
mod vendors;
