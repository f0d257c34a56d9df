//! The pages of the guide, their links and their consoles.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Where files of the repository are shown.
const REPOSITORY: [&str; 2] =
    ["https://github.com/wagate/wagate/blob/main/", "https://github.com/wagate/wagate/tree/main/"];

/// A page of the book.
pub struct Page {
    /// Its file, from the folder of the sources on.
    pub name: String,
    pub text: String,
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Link {
    /// A page of the book, and a heading of it.
    Page { name: String, heading: Option<String> },
    /// A file or folder of the repository, and a heading of it.
    Repository { path: String, heading: Option<String> },
    /// The world.
    Elsewhere,
}

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All pages, the summary included.
pub fn pages() -> Vec<Page> {
    let folder = root().join("crates/wagate/guide/src");
    let entries = fs::read_dir(folder).expect("there is a guide");
    let mut pages: Vec<_> = entries
        .map(|entry| {
            let path = entry.expect("readable").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            Page { name, text: fs::read_to_string(path).expect("UTF-8") }
        })
        .collect();
    pages.sort_by(|one, other| one.name.cmp(&other.name));
    pages
}

fn parse(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

impl Page {
    /// Where its links lead, in their order.
    pub fn links(&self) -> Vec<Link> {
        let links = parse(&self.text).filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url)
            }
            _ => None,
        });
        links.map(|to| self.link(&to)).collect()
    }

    fn link(&self, to: &str) -> Link {
        let (place, heading) = match to.split_once('#') {
            Some((place, heading)) => (place, Some(heading.to_owned())),
            None => (to, None),
        };
        if let Some(path) = REPOSITORY.iter().find_map(|start| place.strip_prefix(start)) {
            return Link::Repository { path: path.to_owned(), heading };
        }
        if place.contains("://") {
            return Link::Elsewhere;
        }
        let name = if place.is_empty() { &self.name } else { place };
        Link::Page { name: name.to_owned(), heading }
    }

    /// The blocks of the given language, in their order.
    fn blocks(&self, language: &str) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut is_inside = false;
        for event in parse(&self.text) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    is_inside = info.split(',').next() == Some(language);
                    blocks.extend(is_inside.then(String::new));
                }
                Event::End(TagEnd::CodeBlock) => is_inside = false,
                Event::Text(text) if is_inside => {
                    blocks.last_mut().expect("one began").push_str(&text);
                }
                _ => {}
            }
        }
        blocks
    }

    /// What it shows of terminals.
    pub fn consoles(&self) -> Vec<String> {
        self.blocks("console")
    }

    /// Whether it has examples in Rust.
    pub fn has_rust(&self) -> bool {
        !self.blocks("rust").is_empty()
    }
}

/// Whether a text has a heading with this id.
fn has_heading(text: &str, wanted: &str) -> bool {
    let mut heading: Option<String> = None;
    for event in parse(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_))
                if heading.take().is_some_and(|text| id(&text) == wanted) =>
            {
                return true;
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    false
}

/// The id of a heading, as mdBook and GitHub make it.
fn id(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|one| match one {
        ' ' => Some('-'),
        one if one.is_alphanumeric() || "_-".contains(one) => Some(one.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

impl Link {
    /// The page that it leads to.
    pub fn page(&self) -> Option<&str> {
        match self {
            Self::Page { name, .. } => Some(name),
            _ => None,
        }
    }

    /// Why it leads nowhere, if it does.
    pub fn problem(&self, pages: &[Page]) -> Option<String> {
        let (place, text, heading) = match self {
            Self::Elsewhere => return None,
            Self::Page { name, heading } => {
                let page = pages.iter().find(|page| page.name == *name);
                (name, page.map(|page| page.text.clone()), heading)
            }
            Self::Repository { path, heading } => {
                let file = root().join(path);
                let text =
                    if file.is_dir() { Some(String::new()) } else { fs::read_to_string(file).ok() };
                (path, text, heading)
            }
        };
        let Some(text) = text else { return Some(format!("there is no {place}")) };
        let heading = heading.as_ref()?;
        (!has_heading(&text, heading)).then(|| format!("{place} has no heading #{heading}"))
    }
}
