//! What is documented against what is described, over small pages and descriptions.

mod bodies;
mod claims;
mod examples;
mod operations;
mod statuses;
mod support;
mod webhooks;
