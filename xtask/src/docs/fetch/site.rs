//! Documentation as a site serves it, by its index: a `sitemap.xml` or an `llms.txt`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, bail};
use wagate_client::{HttpClient, http_client_builder};
use wagate_docs::{PAGE_LIMIT, sources::Sitemap};

use super::{Manners, replace::replace};

/// Who asks: whoever runs the site can find out.
const USER_AGENT: &str =
    concat!("wagate-docs/", env!("CARGO_PKG_VERSION"), " (+https://github.com/wagate/wagate)");

/// An index may be larger than a page, and not much.
const INDEX_LIMIT: usize = 16 * 1024 * 1024;

/// So often a page is asked for that the server has no time for.
const TRIES: u32 = 4;

/// Longer than this nobody waits because a server says so.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// What came of it.
pub struct Fetched {
    /// What became of the pages, in words.
    pub told: String,
    /// The date of the newest page, as the index says, or else of the index.
    pub date: Option<String>,
}

/// Fetches the pages that the index names. What an interrupted run got is not fetched again, nor is what has not changed
/// since the last one, as far as the index tells.
pub fn fetch(
    sitemap: &Sitemap,
    stage: &Path,
    place: &Path,
    known: &mut BTreeMap<String, String>,
    manners: &Manners,
) -> Result<Fetched> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(fetch_pages(sitemap, stage, place, known, manners))
}

async fn fetch_pages(
    sitemap: &Sitemap,
    stage: &Path,
    place: &Path,
    known: &mut BTreeMap<String, String>,
    manners: &Manners,
) -> Result<Fetched> {
    let client = http_client_builder()?
        .user_agent(USER_AGENT)
        .connect_timeout(manners.patience)
        .timeout(manners.patience)
        .build()?;
    let asker = Asker { client, manners };
    let Page::Found(index) = asker.get(&sitemap.url, INDEX_LIMIT).await? else {
        bail!("{} is not there", sitemap.url)
    };
    let date = index.date;
    let index = String::from_utf8_lossy(&index.body).into_owned();
    let pages: Vec<Listed> = listed(&index, &sitemap.below).collect();
    if pages.is_empty() {
        bail!("{} names no page below {}", sitemap.url, sitemap.below);
    }
    let (mut fetched, mut same, mut gone) = (0, 0, Vec::new());
    let present = place.join(&sitemap.to);
    let mut changed = BTreeMap::new();
    for (count, page) in pages.iter().enumerate() {
        let Some(name) = file_name(&page.address, &sitemap.below) else { continue };
        let file = stage.join(&name);
        if let Some(date) = &page.changed {
            changed.insert(page.address.clone(), date.clone());
        }
        if file.is_file() {
            continue;
        }
        fs::create_dir_all(file.parent().unwrap_or(stage))?;
        let is_same = page.changed.is_some() && known.get(&page.address) == page.changed.as_ref();
        if is_same && present.join(&name).is_file() {
            fs::copy(present.join(&name), &file)?;
            same += 1;
            continue;
        }
        match asker.get(&page.address, PAGE_LIMIT as usize).await? {
            Page::Found(found) => {
                // A run that is cut off leaves no half of a page.
                let part = file.with_extension("part");
                fs::write(&part, found.body)?;
                fs::rename(&part, &file)?;
                fetched += 1;
            }
            Page::Missing(why) => gone.push(format!("{}: {why}", page.address)),
        }
        eprint!("\r{}/{} {}\x1b[K", count + 1, pages.len(), page.address);
        tokio::time::sleep(manners.pause).await;
    }
    eprintln!();
    gone.iter().for_each(|page| eprintln!("{page}"));
    if !stage.is_dir() {
        bail!("no page could be fetched");
    }
    replace(stage, &present)?;
    let date = changed.values().max().cloned().or(date);
    *known = changed;
    let told = format!("{fetched} pages fetched, {same} unchanged, {} not there", gone.len());
    Ok(Fetched { told, date })
}

/// What a server answers.
enum Page {
    Found(Found),
    /// It is not there, or no page: why.
    Missing(String),
}

struct Found {
    body: Vec<u8>,
    /// When it changed last, or else when it was sent, as the server says.
    date: Option<String>,
}

struct Asker<'a> {
    client: HttpClient,
    manners: &'a Manners,
}

impl Asker<'_> {
    /// Asks for a page, and again where the server has no time.
    async fn get(&self, address: &str, limit: usize) -> Result<Page> {
        let mut pause = self.manners.pause.max(Duration::from_millis(10));
        let mut place = address.to_owned();
        for attempt in 1.. {
            let answer = self.client.get(&place).send().await;
            let wait = match answer {
                Ok(answer) if answer.status().is_redirection() => {
                    let target = answer.headers().get("location");
                    let target =
                        target.and_then(|text| answer.url().join(text.to_str().ok()?).ok());
                    let Some(target) = target else {
                        return Ok(Page::Missing("leads nowhere".into()));
                    };
                    if attempt >= TRIES || leads_away(&place, target.as_str()) {
                        return Ok(Page::Missing(format!("leads to {target}")));
                    }
                    place = target.to_string();
                    continue;
                }
                Ok(answer) if answer.status().is_success() => {
                    return body(answer, limit).await.with_context(|| address.to_owned());
                }
                Ok(answer) if matches!(answer.status().as_u16(), 404 | 410) => {
                    return Ok(Page::Missing(answer.status().to_string()));
                }
                Ok(answer) => {
                    let status = answer.status();
                    let is_busy = status.as_u16() == 429 || status.is_server_error();
                    if !is_busy || attempt >= TRIES {
                        bail!("{address}: {status}");
                    }
                    let seconds = answer.headers().get("retry-after");
                    let seconds = seconds.and_then(|text| text.to_str().ok()?.parse().ok());
                    seconds.map(Duration::from_secs)
                }
                Err(error) if attempt >= TRIES => {
                    return Err(error).with_context(|| address.to_owned());
                }
                Err(_) => None,
            };
            tokio::time::sleep(wait.unwrap_or(pause).min(LONGEST_WAIT)).await;
            pause *= 2;
        }
        bail!("{address} was never asked for")
    }
}

/// Whether a server sends to another host: to a page for everybody who is not let in, say.
fn leads_away(asked: &str, answered: &str) -> bool {
    let host = |address: &str| address.split('/').nth(2).map(str::to_owned);
    host(asked) != host(answered)
}

/// The body, as long as it is no larger than a page can be.
async fn body(mut answer: wagate_client::HttpResponse, limit: usize) -> Result<Page> {
    let header = |name: &str| Some(answer.headers().get(name)?.to_str().ok()?.to_owned());
    let date = header("last-modified").or_else(|| header("date"));
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > limit {
            return Ok(Page::Missing(format!("larger than {limit} bytes")));
        }
    }
    Ok(Page::Found(Found { body, date }))
}

/// A page that an index names, with the date of its last change if it tells.
struct Listed {
    address: String,
    changed: Option<String>,
}

/// The pages of an index below an address: of `<loc>` in a sitemap, or of links in a text.
fn listed<'a>(index: &'a str, below: &'a str) -> impl Iterator<Item = Listed> + 'a {
    let is_sitemap = index.contains("<urlset") || index.contains("<loc>");
    let entries = index.split(if is_sitemap { "<loc>" } else { "http" }).skip(1);
    let all = entries.filter_map(move |entry| {
        if !is_sitemap {
            let end = entry.find(|sign: char| sign.is_whitespace() || ")>\"]".contains(sign));
            let address = format!("http{}", entry.get(..end.unwrap_or(entry.len()))?);
            return Some(Listed { address, changed: None });
        }
        let (address, rest) = entry.split_once("</loc>")?;
        let own = rest.split("</url>").next()?;
        let changed =
            own.split_once("<lastmod>").and_then(|(_, date)| date.split_once("</lastmod>"));
        let address = address.trim().replace("&amp;", "&");
        Some(Listed { address, changed: changed.map(|(date, _)| date.trim().to_owned()) })
    });
    let mut seen = std::collections::BTreeSet::new();
    all.filter(move |page| page.address.starts_with(below) && seen.insert(page.address.clone()))
}

/// The file of a page, below the folder of its source; none where the address would lead out of it.
fn file_name(address: &str, below: &str) -> Option<PathBuf> {
    let rest = address.strip_prefix(below)?;
    let path = rest.split(['?', '#']).next()?.trim_start_matches('/');
    let is_plain = |part: &str| !part.starts_with('.') && !part.contains(['\\', ':', '\0']);
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if !parts.iter().all(|part| is_plain(part)) {
        return None;
    }
    let mut file: PathBuf = parts.iter().collect();
    let has_ending = parts.last().is_some_and(|last| last.contains('.')) && !path.ends_with('/');
    if !has_ending {
        file.push("index.html");
    }
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::{file_name, listed};
    use std::path::Path;

    #[test]
    fn a_page_stays_in_its_folder() {
        let of = |address: &str| file_name(address, "https://a.example/docs/");
        assert_eq!(of("https://a.example/docs/").as_deref(), Some(Path::new("index.html")));
        assert_eq!(of("https://a.example/docs/b/c/").as_deref(), Some(Path::new("b/c/index.html")));
        assert_eq!(of("https://a.example/docs/b.md?x=1").as_deref(), Some(Path::new("b.md")));
        for outside in ["../x", "a/../../x", ".git/config", "c:/x"] {
            assert_eq!(of(&format!("https://a.example/docs/{outside}")), None, "{outside}");
        }
        assert_eq!(of("https://b.example/docs/x"), None);
    }

    #[test]
    fn an_index_is_a_sitemap_or_a_text_with_links() {
        let sitemap = "<urlset><url><loc>https://a.example/docs/x/</loc><lastmod>2026-01-02</lastmod></url>\
            <url><loc>https://a.example/blog/</loc></url></urlset>";
        let pages: Vec<_> = listed(sitemap, "https://a.example/docs/").collect();
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].changed.as_deref(), Some("2026-01-02"));
        let text =
            "# A\n- [x](https://a.example/docs/x.md): words\n- [x](https://a.example/docs/x.md)\n";
        let pages: Vec<_> = listed(text, "https://a.example/docs/").collect();
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].address, "https://a.example/docs/x.md");
    }
}
