//! The facts of a page, and of a corpus of pages.

mod attribute;
mod endpoint;
mod example;
mod limit;
mod page;
mod problem;

pub(crate) use attribute::WHOLE_BODY;
pub use attribute::{Attribute, Parameter, Place, ResponseAttribute};
pub use endpoint::{Endpoint, Mention, Origin};
pub use example::{Example, Provenance, Role};
pub use limit::Limit;
pub use page::{Corpus, Dialect, Page, Status, Webhook};
pub use problem::{Problem, ProblemKind};
