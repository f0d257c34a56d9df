//! `docs fetch`, from repositories on this disk and a server on this machine.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
};

use tempfile::TempDir;

fn write(file: &Path, text: &str) {
    std::fs::create_dir_all(file.parent().expect("the file is in a folder")).expect("a folder");
    std::fs::write(file, text).expect("a file");
}

fn git(folder: &Path, arguments: &[&str]) {
    let user = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    let mut command = Command::new("git");
    let done = command.current_dir(folder).args(user).args(arguments).status();
    assert!(done.expect("git runs").success(), "git {arguments:?}");
}

/// A folder with a bare repository of one page, and with a map that names it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new(map: &str) -> Self {
        let place = Self { folder: TempDir::new().expect("a folder") };
        let url = place.path("bare.git");
        write(
            &place.path("specs/waha/docs.sources.toml"),
            &map.replace("URL", &url.to_string_lossy()),
        );
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Publishes a page.
    fn publish(&self, name: &str, text: &str) {
        let (work, bare) = (self.path("work"), self.path("bare.git"));
        if !bare.is_dir() {
            std::fs::create_dir_all(&bare).expect("a folder");
            git(&bare, &["init", "-q", "--bare", "-b", "main"]);
            git(self.folder.path(), &["clone", "-q", "bare.git", "work"]);
            git(&work, &["checkout", "-q", "-B", "main"]);
        }
        write(&work.join(name), text);
        git(&work, &["add", "."]);
        git(&work, &["commit", "-qm", "Publish"]);
        git(&work, &["push", "-q", "origin", "main"]);
    }

    fn fetch(&self) -> (Option<i32>, String) {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["docs", "fetch", "--vendor", "waha", "--pause", "0", "--patience", "2"]);
        command.arg("--docs").arg(self.path("docs")).arg("--specs").arg(self.path("specs"));
        let output = command.env("NO_PROXY", "127.0.0.1").output().expect("it runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    fn read(&self, name: &str) -> Option<String> {
        std::fs::read_to_string(self.path("docs/waha").join(name)).ok()
    }
}

const REPOSITORY: &str = "[[source]]\nname = \"pages\"\nfolder = \"\"\ndialect = \"hugo\"\n\
    git = { url = \"URL\", branch = \"main\" }\n\
    take = [{ from = \"content\", to = \"content\", files = [\".md\"] }]\n";

#[test]
fn what_changed_in_a_repository_takes_the_place_of_what_was_there() {
    let place = Place::new(REPOSITORY);
    place.publish("content/a.md", "one");
    place.publish("content/b.png", "no page");
    let (status, told) = place.fetch();
    assert_eq!(status, Some(0), "{told}");
    assert_eq!(place.read("content/a.md").as_deref(), Some("one"));
    assert_eq!(place.read("content/b.png"), None);
    let (_, told) = place.fetch();
    assert!(told.contains("unchanged at "), "{told}");

    git(&place.path("work"), &["rm", "-q", "content/a.md"]);
    place.publish("content/c.md", "two");
    assert_eq!(place.fetch().0, Some(0));
    assert_eq!(
        (place.read("content/a.md"), place.read("content/c.md").as_deref()),
        (None, Some("two"))
    );
}

#[test]
fn a_repository_without_the_folder_or_gone_leaves_what_was_there() {
    let place = Place::new(REPOSITORY);
    place.publish("content/a.md", "one");
    assert_eq!(place.fetch().0, Some(0));
    git(&place.path("work"), &["mv", "content", "moved"]);
    place.publish("moved/b.md", "two");
    let (status, told) = place.fetch();
    assert_eq!(status, Some(1), "{told}");
    assert_eq!(place.read("content/a.md").as_deref(), Some("one"));
    std::fs::remove_dir_all(place.path("bare.git")).expect("it goes");
    assert_eq!(place.fetch().0, Some(1));
    assert_eq!(place.read("content/a.md").as_deref(), Some("one"));
}

/// What the server answers to a path: head and body.
type Answer = dyn Fn(&str, usize) -> (String, Vec<u8>) + Send + Sync;

/// A server that answers one request for each connection, and the paths that it was asked for.
fn serve(answer: Arc<Answer>) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let known = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (answer, known) = (Arc::clone(&answer), Arc::clone(&known));
            std::thread::spawn(move || one(stream, &*answer, &known));
        }
    });
    (address, asked)
}

fn one(mut stream: TcpStream, answer: &Answer, asked: &Mutex<Vec<String>>) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    assert!(head.to_lowercase().contains("user-agent: wagate-docs/"), "{head}");
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let count = {
        let mut asked = asked.lock().expect("no panic");
        asked.push(path.clone());
        asked.iter().filter(|known| **known == path).count()
    };
    let (status, body) = answer(&path, count);
    let head =
        format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

fn site(address: &str) -> Place {
    Place::new(&format!(
        "[[source]]\nname = \"site\"\nfolder = \"site\"\ndialect = \"mk-docs-html\"\n\
         sitemap = {{ url = \"{address}/sitemap.xml\", below = \"{address}/docs/\", to = \"site\" }}\n"
    ))
}

fn sitemap(host: &str, pages: &[&str]) -> Vec<u8> {
    let entries: Vec<String> = pages
        .iter()
        .map(|page| format!("<url><loc>http://{host}/docs/{page}</loc><lastmod>1</lastmod></url>"))
        .collect();
    format!("<urlset>{}</urlset>", entries.join("")).into_bytes()
}

fn ok(body: &[u8]) -> (String, Vec<u8>) {
    ("200 OK".to_owned(), body.to_vec())
}

#[test]
fn a_site_is_fetched_page_by_page_and_what_is_no_page_is_left_out() {
    let host = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&host);
    let (address, asked) = serve(Arc::new(move |path, count| match path {
        "/sitemap.xml" => {
            let host = known.lock().expect("no panic").clone();
            ok(&sitemap(&host, &["a/", "busy/", "gone/", "huge/", "moved/", "away/", "../out/"]))
        }
        "/docs/busy/" if count < 3 => ("429 Busy\r\nRetry-After: 0".to_owned(), Vec::new()),
        "/docs/gone/" => ("404 Not Found".to_owned(), Vec::new()),
        "/docs/huge/" => ok(&vec![b'a'; 2 * 1024 * 1024]),
        "/docs/moved/" => ("302 Found\r\nLocation: /docs/new/".to_owned(), Vec::new()),
        "/docs/away/" => ("302 Found\r\nLocation: http://other.invalid/".to_owned(), Vec::new()),
        path => ok(path.as_bytes()),
    }));
    *host.lock().expect("no panic") = address.trim_start_matches("http://").to_owned();
    let place = site(&address);
    let (status, told) = place.fetch();
    assert_eq!(status, Some(0), "{told}");
    assert_eq!(place.read("site/a/index.html").as_deref(), Some("/docs/a/"));
    assert_eq!(place.read("site/busy/index.html").as_deref(), Some("/docs/busy/"));
    assert_eq!(place.read("site/moved/index.html").as_deref(), Some("/docs/new/"));
    let record = std::fs::read_to_string(place.path("docs/.fetched.json")).expect("a record");
    let record: serde_json::Value = serde_json::from_str(&record).expect("is JSON");
    assert_eq!(record["dates"], serde_json::json!({ "waha": { "site": "1" } }));
    for missing in
        ["site/away/index.html", "site/gone/index.html", "site/huge/index.html", "out/index.html"]
    {
        assert_eq!(place.read(missing), None, "{missing}");
    }
    // What the index calls unchanged is not asked for again.
    asked.lock().expect("no panic").clear();
    assert_eq!(place.fetch().0, Some(0));
    assert!(!asked.lock().expect("no panic").iter().any(|path| path == "/docs/a/"));
    assert_eq!(place.read("site/a/index.html").as_deref(), Some("/docs/a/"));
}

#[test]
fn a_site_that_breaks_off_leaves_what_was_there_and_is_taken_up_again() {
    let host = Arc::new(Mutex::new((String::new(), false)));
    let known = Arc::clone(&host);
    let (address, asked) = serve(Arc::new(move |path, _| {
        let (host, breaks) = known.lock().expect("no panic").clone();
        match path {
            "/sitemap.xml" => ok(&sitemap(&host, &["a/", "b/"])),
            "/docs/b/" if breaks => ("403 Forbidden".to_owned(), Vec::new()),
            path => ok(path.as_bytes()),
        }
    }));
    *host.lock().expect("no panic") = (address.trim_start_matches("http://").to_owned(), true);
    let place = site(&address);
    write(&place.path("docs/waha/site/old/index.html"), "old");
    let (status, told) = place.fetch();
    assert_eq!(status, Some(1), "{told}");
    assert_eq!(place.read("site/old/index.html").as_deref(), Some("old"));
    assert_eq!(place.read("site/a/index.html"), None);
    host.lock().expect("no panic").1 = false;
    asked.lock().expect("no panic").clear();
    assert_eq!(place.fetch().0, Some(0));
    assert!(!asked.lock().expect("no panic").iter().any(|path| path == "/docs/a/"));
    assert_eq!(place.read("site/a/index.html").as_deref(), Some("/docs/a/"));
    assert_eq!(place.read("site/old/index.html"), None);
}

#[test]
fn a_refresh_reports_what_came_and_writes_the_patch() {
    use super::propose::{AFTER, BEFORE, ENTRY, PATHS, SCHEMAS};
    let map = "from = \"docs\", to = \"pages\"";
    let place = Place::new(&REPOSITORY.replace("from = \"content\", to = \"content\"", map));
    for (name, text) in [("openapi", ENTRY), ("paths/things", PATHS), ("schemas/things", SCHEMAS)] {
        let text = text.replace("waha/things.md", "waha/pages/things.md");
        write(&place.path(&format!("specs/waha/{name}.yaml")), &text);
    }
    let xtask = |arguments: &[&str]| {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(place.folder.path()).args(arguments);
        command.args(["--docs", "docs", "--specs", "specs", "--vendor", "waha"]).assert().code(0);
    };
    place.publish("docs/things.md", BEFORE);
    xtask(&["docs", "fetch"]);
    xtask(&["docs", "lock"]);
    let revision = |place: &Place| {
        let told = Command::new("git")
            .args(["rev-parse", "main"])
            .current_dir(place.path("bare.git"))
            .output();
        String::from_utf8_lossy(&told.expect("git runs").stdout).trim().to_owned()
    };
    let before = revision(&place);
    let lock = std::fs::read_to_string(place.path("specs/waha/docs.lock.json")).expect("a lock");
    let lock: serde_json::Value = serde_json::from_str(&lock).expect("is JSON");
    assert_eq!(lock["fetched"], serde_json::json!({ "pages": before }));
    place.publish("docs/things.md", AFTER);
    xtask(&["docs", "refresh"]);
    let report = std::fs::read_to_string(place.path("docs-report.md")).expect("a report");
    assert!(report.contains("\n0 breaking, 3 minor, "), "{report}");
    let compared = format!("- waha pages: {before} -> {}\n", revision(&place));
    assert!(report.contains(&compared), "{report}");
    assert!(report.contains("`GET /api/things response isNew`"), "{report}");
    assert!(
        report.contains(
            "(`waha/pages/things.md:10`)\n  described at `specs/waha/schemas/things.yaml:11`"
        ),
        "{report}"
    );
    let patch = std::fs::read_to_string(place.path("docs-patches/waha.patch")).expect("a patch");
    assert!(patch.contains("+    isNew:\n+      type: boolean\n"), "{patch}");
}
