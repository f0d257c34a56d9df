//! Which pages are read.

/// Which pages of a folder to read; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Only pages whose first path part is this.
    pub vendor: Option<String>,
    /// Only the page with this path, or whose path ends with it at a `/`.
    pub page: Option<String>,
}

impl Filter {
    /// Only pages of this vendor.
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Only this page.
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Whether it lets the page with this path through.
    #[must_use]
    pub fn accepts(&self, path: &str) -> bool {
        let vendor =
            self.vendor.as_deref().is_none_or(|vendor| path.split('/').next() == Some(vendor));
        let page = self.page.as_deref().is_none_or(|page| {
            path.strip_suffix(page).is_some_and(|before| {
                before.is_empty() || before.ends_with('/') || page.starts_with('/')
            })
        });
        vendor && page
    }
}
