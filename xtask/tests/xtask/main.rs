//! What the chores promise to the scripts that run them.

mod discrepancies;
mod docs;
mod fetch;
mod modules;
mod propose;
mod proposed;
mod release;
mod statuses;
mod surface;
