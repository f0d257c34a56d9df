//! What a gateway knows: messages that were sent, groups that were made. The descriptions say what each operation does with it.

mod answering;
mod facts;
mod fresh;
pub(crate) mod store;
