//! The pages that document something, and their public addresses.

use serde::Deserialize;

use super::node::{ModelError, Node};
use crate::model::DocsPage;

/// The rules that give pages their addresses, the longest prefix first.
pub(super) struct Pages {
    rules: Vec<Rule>,
}

/// Where the pages below a folder are published.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    /// The start of the pages' paths.
    prefix: String,
    /// What stands in its place.
    url: String,
    /// Whether the address ends with a slash.
    #[serde(default)]
    slash: bool,
}

impl Pages {
    /// Reads `x-docs-urls` of the document.
    pub fn read(root: &Node<'_>) -> Result<Self, ModelError> {
        let rules = root.items("x-docs-urls")?.map(|rule| rule.read());
        let mut rules: Vec<Rule> = rules.collect::<Result<_, _>>()?;
        rules.sort_by_key(|rule| std::cmp::Reverse(rule.prefix.len()));
        Ok(Self { rules })
    }

    /// Reads `x-docs` of an operation or an event.
    pub fn of(&self, node: &Node<'_>) -> Result<Vec<DocsPage>, ModelError> {
        node.items("x-docs")?
            .map(|page| {
                let page: DocsPage = page.read()?;
                let url = page.url.or_else(|| self.address(&page.page));
                Ok(DocsPage { url, ..page })
            })
            .collect()
    }

    fn address(&self, page: &str) -> Option<String> {
        let rule = self.rules.iter().find(|rule| page.starts_with(&rule.prefix))?;
        Some(rule.address(&page[rule.prefix.len()..]))
    }
}

impl Rule {
    /// The address of a page, whose path goes on like this after the prefix.
    fn address(&self, rest: &str) -> String {
        let (folder, file) = match rest.rsplit_once('/') {
            Some((folder, file)) => (folder, file),
            None => ("", rest),
        };
        let name = file.rsplit_once('.').map_or(file, |(name, _)| name);
        let named = !matches!(name, "" | "index" | "_index");
        let parts = [folder, if named { name } else { "" }];
        let path = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
        let slash = if self.slash && !path.is_empty() { "/" } else { "" };
        format!("{}{path}{slash}", self.url)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn address(page: &str) -> Option<String> {
        let root = json!({"x-docs-urls": [
            {"prefix": "one/", "url": "https://docs.example/"},
            {"prefix": "one/en/", "url": "https://docs.example/en/", "slash": true},
        ]});
        Pages::read(&Node::root(&root)).expect("they are rules").address(page)
    }

    #[test]
    fn the_longest_prefix_gives_the_address() {
        let addresses = [
            ("one/contacts/get.md", "https://docs.example/contacts/get"),
            ("one/index.md", "https://docs.example/"),
            ("one/v1.2/get.mdx", "https://docs.example/v1.2/get"),
            ("one/en/contacts/get.md", "https://docs.example/en/contacts/get/"),
            ("one/en/contacts/_index.md", "https://docs.example/en/contacts/"),
            ("one/en/index.md", "https://docs.example/en/"),
        ];
        for (page, expected) in addresses {
            assert_eq!(address(page).as_deref(), Some(expected), "{page}");
        }
        assert_eq!(address("two/contacts/get.md"), None);
    }
}
