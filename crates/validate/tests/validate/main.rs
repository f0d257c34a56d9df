//! What the validator says of good and bad messages, against the descriptions that wagate-spec carries.

mod captures;
mod documented;
mod messages;
mod support;
mod webhooks;
