//! What the validator says of good and bad messages, against the descriptions that wagate-spec carries.

mod captures;
mod cases;
mod documented;
mod messages;
mod sample;
mod support;
mod webhooks;
