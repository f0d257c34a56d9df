//! The answer to a proper request: documented, preferred, or wrong on demand.

pub(crate) mod about_asked;
pub(crate) mod answering;
pub(crate) mod choice;
pub(crate) mod decision;
pub(crate) mod documented;
pub(crate) mod download;
pub(crate) mod fault;
pub(crate) mod fault_plan;
pub(crate) mod files;
pub(crate) mod made_up;
pub(crate) mod own;
pub(crate) mod paging;
pub(crate) mod prefer;
pub(crate) mod spoiled;
pub(crate) mod usual;
