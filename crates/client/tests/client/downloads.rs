//! Files that are fetched.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use wagate_client::{
    Bytes, Core, CoreBuilder, Download, Error, NoBody, Request, RetryPolicy, http_client_builder,
};

use crate::support::vendor::builder;
use crate::support::watch::assert_no_secret;
use crate::support::{Folder, Play, Problem, READ, Server, Thing, Watch, client, request};

type Result<T> = std::result::Result<T, Error<NoBody>>;

/// The path of a file, with a signature that is to be seen nowhere.
const SIGNED: &str = "/files/a%20photo.jpg?expires=60&signature=QUERYMARK-of-the-host";

fn file(body: &str) -> Play {
    Play::answer(200, &[("Content-Type", "image/jpeg")], body)
}

/// Fetches a file from a server that plays these, with a client that has credentials for another.
async fn fetch(plays: impl IntoIterator<Item = Play>) -> (Result<Download>, Server) {
    let server = Server::start(plays).await;
    let core = builder("http://localhost:1").timeout(Duration::from_millis(500)).body_limit(10);
    let core = core.build().expect("it is valid");
    (core.download(&format!("{}{SIGNED}", server.url())).await, server)
}

async fn fails(play: Play) -> (Error<NoBody>, Server) {
    let watch = Watch::start();
    let (result, server) = fetch([play]).await;
    let error = match result {
        Ok(download) => download.bytes(1000).await.expect_err("it is not complete"),
        Err(error) => error,
    };
    watch.assert_no_secret_in(&error);
    (error, server)
}

#[tokio::test]
async fn a_file_comes_with_its_head_and_no_credential_goes_out() {
    let watch = Watch::start();
    let (download, server) = fetch([file("more than the limit for answers")]).await;
    let download = download.expect("it is there");
    assert_eq!(download.content_type(), Some("image/jpeg"));
    assert_eq!(download.content_length(), Some(31));
    assert_eq!(download.file_name(), Some("a photo.jpg"));
    assert!(!format!("{download:?}").contains("photo"));
    assert_eq!(download.bytes(31).await.expect("all of it"), "more than the limit for answers");
    let request = server.requests()[0].replace("QUERYMARK-of-the-host", "");
    assert_no_secret(&request);
    assert!(!request.to_ascii_lowercase().contains("authorization"), "{request}");
    assert!(request.contains("accept: */*"), "{request}");
    let traces = watch.traces();
    assert!(traces.contains("span wagate.download otel.kind=\"client\""), "{traces}");
    assert!(traces.contains("server.address=\"127.0.0.1\""), "{traces}");
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn a_file_is_a_stream_of_its_pieces() {
    let pause = Duration::from_millis(200);
    let started = Instant::now();
    let (download, _server) = fetch([Play::slow(&["ab", "c", "de", "f"], pause)]).await;
    let pieces: Vec<Result<Bytes>> = download.expect("it is there").collect().await;
    let pieces: Vec<Bytes> = pieces.into_iter().map(|piece| piece.expect("a piece")).collect();
    assert_eq!(pieces.concat(), b"abcdef");
    assert!(started.elapsed() >= Duration::from_millis(600), "longer than the time limit");
}

#[tokio::test]
async fn the_server_may_name_the_file_but_not_its_folder() {
    let header = ("Content-Disposition", "attachment; filename=\"../../the name.txt\"");
    let (download, _server) = fetch([Play::answer(200, &[header], "x")]).await;
    assert_eq!(download.expect("it is there").file_name(), Some("the name.txt"));
}

#[tokio::test]
async fn redirects_are_followed_to_other_hosts() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::start([Play::redirect(status, "/end.txt"), file("content")]).await;
        let (download, _server) = fetch([Play::redirect(status, &other.url())]).await;
        let download = download.expect("it is there");
        assert_eq!(download.file_name(), Some("end.txt"));
        assert_eq!(download.bytes(10).await.expect("all of it"), "content");
        assert!(other.requests()[1].starts_with("GET /end.txt HTTP/1.1"));
        other.requests().iter().for_each(|request| assert_no_secret(request));
    }
}

#[tokio::test]
async fn what_a_redirect_signs_is_not_shown_either() {
    let body = "no access with signature=QUERYMARK-after-the-redirect";
    let other = Server::start([Play::answer(403, &[("Content-Type", body)], body)]).await;
    let signed = format!("{}/file?signature=QUERYMARK-after-the-redirect", other.url());
    let (error, _server) = fails(Play::redirect(302, &signed)).await;
    assert_eq!((error.status(), error.text()), (Some(403), Some("")));
    assert_no_secret(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn redirects_end_somewhere_and_lead_nowhere_else() {
    for (location, count, expected) in [
        ("/again?x=QUERYMARK", 6, "redirects more often than is followed"),
        ("ftp://host/QUERYMARK", 1, "neither HTTP nor HTTPS"),
        ("file:///etc/passwd", 1, "neither HTTP nor HTTPS"),
        ("http://", 1, "no address"),
    ] {
        let (error, server) = fails(Play::redirect(302, location)).await;
        assert_eq!(error.status(), Some(302));
        assert!(error.text().is_some_and(|text| text.contains(expected)), "{error:?}");
        assert_eq!(server.count(), count, "{location}");
    }
}

#[tokio::test]
async fn what_is_no_address_of_a_file_is_refused() {
    for url in ["", "photo.jpg", "ftp://host/QUERYMARK", "file:///etc/passwd", "data:,QUERYMARK"] {
        let result: Result<Download> = client("http://localhost:1").download(url).await;
        let error = result.expect_err(url);
        assert!(matches!(error, Error::Argument { .. }), "{error:?}");
        assert_no_secret(&format!("{error} {error:?}"));
    }
}

#[tokio::test]
async fn a_status_that_is_no_success_is_an_error_without_the_signature() {
    let body = "<Error>Expired<Query>signature=QUERYMARK-of-the-host</Query></Error>";
    let (error, _server) = fails(Play::answer(403, &[("Content-Type", "text/xml")], body)).await;
    assert!(matches!(error, Error::UnexpectedStatus { status: 403, .. }), "{error:?}");
    let text = error.to_string();
    let expected = "acme download: HTTP 403; the file may be gone, or its address too old";
    assert!(text.starts_with(expected), "{text}");
    assert!(!text.contains("Expired"), "{text}");
    let (error, _server) = fails(Play::empty(404)).await;
    assert_eq!(error.status(), Some(404));
    let (error, _server) = fails(Play::answer(429, &[("Retry-After", "99")], "")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(99)));
}

#[tokio::test]
async fn a_host_that_fails_is_asked_again_until_the_file_begins() {
    let (download, server) = fetch([Play::empty(503), Play::Reset, file("content")]).await;
    assert_eq!(download.expect("the third try").bytes(10).await.expect("all of it"), "content");
    assert_eq!(server.count(), 3);
    let (error, server) = fails(Play::truncated("half")).await;
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(error.to_string().ends_with("; the file is not complete"), "{error}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_host_that_is_not_there_is_named_without_the_rest() {
    let watch = Watch::start();
    let url = Server::refusing().await;
    let core = client("http://localhost:1");
    let result: Result<Download> = core.download(&format!("{url}{SIGNED}")).await;
    let error = result.expect_err("nothing listens");
    let text = error.to_string();
    assert!(text.contains(&format!("cannot connect to {url}: ")), "{text}");
    assert!(text.ends_with("; this is the host of a file, not the gateway"), "{text}");
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn a_host_that_stands_still_is_left() {
    let begun = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf".to_vec();
    for play in [Play::Stall(Vec::new()), Play::Stall(begun)] {
        let (error, _server) = fails(play).await;
        assert!(error.is_timeout(), "{error:?}");
        let expected = "acme download: nothing more of the file within 500ms; \
                        the file is not complete";
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn a_limit_for_bytes_in_memory_is_kept() {
    let endless = Play::Bytes(format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(50)).into_bytes());
    for play in [file(&"x".repeat(50)), endless] {
        let (download, _server) = fetch([play.clone()]).await;
        let error = download.expect("it is there").bytes(49).await.expect_err("it is longer");
        assert!(error.to_string().contains("longer than the limit of 49 bytes"), "{error}");
        let (download, _server) = fetch([play]).await;
        assert_eq!(download.expect("it is there").bytes(50).await.expect("all of it").len(), 50);
    }
}

#[tokio::test]
async fn a_saved_file_is_there_whole_and_alone() {
    let folder = Folder::new();
    let path = folder.file("photo.jpg", "an older and longer content");
    let (download, _server) = fetch([file("content")]).await;
    let written = download.expect("it is there").save(&path).await.expect("it can be written");
    assert_eq!(written, 7);
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "content");
    assert_eq!(folder.names(), ["photo.jpg"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_stays_one_whether_or_not_it_leads_to_something() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = Folder::new();
    let there = folder.file("there.jpg", "an older content");
    std::fs::set_permissions(&there, PermissionsExt::from_mode(0o600)).expect("it is ours");
    for name in ["there.jpg", "not-yet.jpg"] {
        let link = folder.path(&format!("link-to-{name}"));
        let second = folder.path(&format!("link-to-link-to-{name}"));
        symlink(name, &link).expect("links can be made");
        symlink(&link, &second).expect("links can be made");
        let (download, _server) = fetch([file("content")]).await;
        download.expect("it is there").save(&second).await.expect("it can be written");
        assert!(second.is_symlink() && link.is_symlink());
        assert_eq!(std::fs::read_to_string(folder.path(name)).expect("it is there"), "content");
    }
    let mode = std::fs::metadata(&there).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let circle = folder.path("circle");
    symlink(&circle, &circle).expect("links can be made");
    let (download, _server) = fetch([file("content")]).await;
    let error = download.expect("it is there").save(&circle).await.expect_err("leads nowhere");
    assert!(error.to_string().contains("too many links"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_not_complete_leaves_nothing_behind() {
    let folder = Folder::new();
    let old = folder.file("old.jpg", "old");
    let (download, _server) = fetch([Play::truncated("half")]).await;
    assert!(download.expect("it began").save(&old).await.is_err());
    assert_eq!(std::fs::read_to_string(&old).expect("it is there"), "old");
    // Nor does one that is given up.
    let begun = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf".to_vec();
    let (download, _server) = fetch([Play::Stall(begun)]).await;
    let save = download.expect("it began").save(folder.path("new.jpg"));
    assert!(tokio::time::timeout(Duration::from_millis(100), save).await.is_err());
    assert_eq!(folder.names(), ["old.jpg"]);
}

#[tokio::test]
async fn a_path_that_cannot_be_written_is_named() {
    let folder = Folder::new();
    for path in [folder.path("no/such/folder.jpg"), folder.path("..")] {
        let (download, _server) = fetch([file("content")]).await;
        let error = download.expect("it is there").save(&path).await.expect_err("no such folder");
        assert!(matches!(error, Error::File { .. }), "{error:?}");
        assert!(error.to_string().contains(&format!("cannot write {}: ", path.display())));
    }
    assert_eq!(folder.names(), [""; 0]);
}

/// An answer that is a file, with the client's own credentials.
async fn stream(
    play: Play,
    request: Request<'_>,
) -> (Server, std::result::Result<Download<Problem>, Error<Problem>>) {
    let server = Server::start([play]).await;
    let core = builder(&server.url()).body_limit(30).build().expect("it is valid");
    let download = core.stream(request).await;
    (server, download)
}

#[tokio::test]
async fn an_operation_may_answer_a_file() {
    let long = "x".repeat(1000);
    let (server, download) = stream(file(&long), request(&READ)).await;
    let download = download.expect("a file");
    assert_eq!((download.content_type(), download.file_name()), (Some("image/jpeg"), None));
    assert_eq!(download.bytes(1000).await.expect("all of it"), long);
    let request = &server.requests()[0];
    assert!(request.contains("x-api-key: HEADMARK-1") && request.contains("accept: */*"));
}

#[tokio::test]
async fn a_request_for_a_file_may_say_which_type_it_wants() {
    let mut request = request(&READ);
    request.header("Accept", "image/png");
    let (server, download) = stream(file("x"), request).await;
    assert!(download.is_ok());
    let request = &server.requests()[0];
    assert!(request.contains("accept: image/png") && !request.contains("*/*"), "{request}");
}

#[tokio::test]
async fn an_operation_that_answers_no_file_tells_its_error() {
    let watch = Watch::start();
    let (_server, download) =
        stream(Play::json(404, r#"{"message":"no QR"}"#), request(&READ)).await;
    let error = download.expect_err("no file");
    assert!(matches!(error, Error::Api { status: 404, .. }), "{error:?}");
    assert!(error.to_string().contains("no QR"), "{error}");
    watch.assert_no_secret_in(&error);
    let (_server, download) = stream(Play::truncated("half"), request(&READ)).await;
    let error = download.expect("it began").bytes(1000).await.expect_err("it is cut off");
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    watch.assert_no_secret_in(&error);
}

#[test]
fn a_download_can_cross_threads() {
    fn travels<T: Send>(_: &T) {}
    let core = client("http://localhost:1");
    travels(&core.download::<Problem>("http://localhost:1"));
    travels(&core.stream::<Problem>(request(&READ)));
    travels(&async {
        let thing: Thing = core.call(request(&READ)).await?;
        let saved =
            core.download(thing.name.as_deref().unwrap_or_default()).await?.save("x").await?;
        std::result::Result::<u64, Error<Problem>>::Ok(saved)
    });
}

#[tokio::test]
async fn what_a_host_repeats_of_an_address_is_in_no_error() {
    let parts = ["PATHMARK", "USERMARK", "PASSMARK", "QUERYMARK", "PATHTAIL"];
    let path = "PATHMARK/a?x=QUERYMARK&PATHTAIL";
    let whole = parts.join(" ");
    for status in [302, 400, 401, 403, 404, 407, 429, 500, 503] {
        let headers =
            ["Content-Type", "WWW-Authenticate", "X-Error"].map(|name| (name, whole.as_str()));
        let watch = Watch::start();
        let server = Server::start([Play::answer(status, &headers, &whole)]).await;
        let url = server.url().replace("://", "://USERMARK:PASSMARK@");
        let core = Core::builder("acme").host("api", "http://localhost:1").build();
        let core = core.expect("it is valid").with_retry(RetryPolicy::none());
        let result: Result<Download> = core.download(&format!("{url}/{path}")).await;
        let error = result.expect_err("no success");
        assert_eq!(error.status(), Some(status));
        watch.assert_no_secret_in(&error);
    }
}

/// A client with hosts at these addresses.
fn client_of(hosts: &[&str]) -> CoreBuilder {
    let builder = Core::builder("acme").retry(RetryPolicy::none()).no_proxy();
    let named = hosts.iter().zip(["api", "media"]);
    named.fold(builder, |builder, (host, name)| builder.host(name, host))
}

#[tokio::test]
async fn no_file_of_this_machine_or_its_network_is_fetched_for_a_client_of_the_internet() {
    let server = Server::start([file("content")]).await;
    let port = server.url().rsplit_once(':').expect("a port").1.to_owned();
    let core = client_of(&["https://gateway.example"]).build().expect("it is valid");
    for host in [
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "2130706433",
        "0x7f.1",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "[fd00::1]",
        "[fe80::1]",
    ] {
        let url = format!("http://{host}:{port}{SIGNED}");
        let error = core.download::<NoBody>(&url).await.expect_err(host);
        assert!(matches!(error, Error::Argument { .. }), "{host}: {error:?}");
        assert!(error.to_string().contains("allow_private_downloads"), "{error}");
        assert!(error.was_never_sent(), "{host}");
        assert_no_secret(&format!("{error} {error:?}"));
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_client_fetches_files_from_where_its_own_host_is_and_elsewhere_if_allowed() {
    let server = Server::start([file("content")]).await;
    let url = format!("{}{SIGNED}", server.url());
    let by_name = url.replace("127.0.0.1", "localhost");
    let clients = [
        client_of(&["http://127.0.0.1:1"]),
        client_of(&["http://localhost:1"]),
        client_of(&["https://gateway.example", "https://[::1]:1"]),
        client_of(&["https://gateway.example"]).allow_private_downloads(),
    ];
    for core in clients {
        let core = core.build().expect("it is valid");
        for url in [&url, &by_name] {
            let file: Download = core.download(url).await.expect("it is there");
            assert_eq!(file.bytes(10).await.expect("all of it"), "content");
        }
    }
    let core = client_of(&["http://10.0.0.1:1"]).build().expect("it is valid");
    let result: Result<Download> = core.download(&url).await;
    assert!(matches!(result, Err(Error::Argument { .. })), "another kind of network");
    let core = client_of(&["http://127.0.0.1:1"]).build().expect("it is valid");
    let result: Result<Download> = core.download("http://169.254.169.254/latest/").await;
    assert!(matches!(result, Err(Error::Argument { .. })), "what tells secrets to machines");
}

#[tokio::test]
async fn a_redirect_leads_to_no_other_network() {
    let (error, server) = fails(Play::redirect(302, "http://10.0.0.1/QUERYMARK")).await;
    assert!(matches!(error, Error::Argument { .. }), "{error:?}");
    assert!(error.may_have_been_sent());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_client_that_was_given_fetches_no_file_of_this_machine_either() {
    let server = Server::start([file("content")]).await;
    let http = || {
        let builder = http_client_builder().expect("certificates").no_proxy();
        builder.build().expect("it is valid")
    };
    for host in ["127.0.0.1", "localhost"] {
        let url = server.url().replace("127.0.0.1", host);
        let core = client_of(&["https://gateway.example"]).http_client(http());
        let result: Result<Download> = core.build().expect("it is valid").download(&url).await;
        assert!(matches!(result, Err(Error::Argument { .. })), "{host}");
        let core = client_of(&["http://localhost:1"]).http_client(http());
        assert!(
            core.build().expect("it is valid").download::<NoBody>(&url).await.is_ok(),
            "{host}"
        );
    }
    assert_eq!(server.count(), 2);
}
