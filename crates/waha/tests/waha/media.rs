//! Files of messages: from the server with the key, from anywhere else without it.

use wagate_waha::Client;

use crate::server::{KEY, Server};

async fn text(client: &Client, url: &str) -> String {
    let file = client.download_media(url).await.expect("there is such a file");
    String::from_utf8(file.bytes(100).await.expect("it comes whole").to_vec()).expect("a text")
}

#[tokio::test]
async fn a_file_of_the_server_is_fetched_from_it_whatever_it_calls_itself() {
    let server = Server::answering([(200, "the file")]).await;
    let path = "/api/files/true_1%40c.us_A.jpg";
    for url in [
        format!("{}{path}", server.url),
        // Nobody answers there: the server stands behind another address.
        format!("http://localhost:1{path}"),
        format!("HTTPS://waha.invalid{path}?x-api-key=another#top"),
        format!("https://waha.invalid/below{path}"),
        path.to_owned(),
    ] {
        assert_eq!(text(&server.client(), &url).await, "the file", "{url}");
    }
    for asked in server.asked() {
        assert_eq!(asked.line, "GET /api/files/true_1@c.us_A.jpg");
        assert_eq!(asked.key.as_deref(), Some(KEY));
    }
    let url = "http://localhost:1/api/files/default/a%20b@c.us.jpg";
    assert_eq!(text(&server.client_below("/proxied"), url).await, "the file");
    let last = server.lines().pop();
    assert_eq!(last.as_deref(), Some("GET /proxied/api/files/default/a%20b@c.us.jpg"));
}

#[tokio::test]
async fn the_key_goes_to_no_other_server() {
    let (server, other) =
        (Server::answering([(200, "mine")]).await, Server::answering([(200, "the file")]).await);
    for path in [
        "/bucket/a.jpg",
        "/bucket/a.jpg?X-Amz-Signature=0",
        // Signed for another server, so it means a file there.
        "/api/files/a.jpg?X-Amz-Signature=0",
    ] {
        assert_eq!(text(&server.client(), &format!("{}{path}", other.url)).await, "the file");
    }
    assert!(server.asked().is_empty());
    assert_eq!(other.asked().len(), 3);
    for asked in other.asked() {
        assert!(asked.key.is_none() && !format!("{asked:?}").contains(KEY), "{asked:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_gone_and_an_address_that_is_none_are_errors() {
    let server = Server::answering([(404, r#"{"statusCode": 404, "message": "Not Found"}"#)]).await;
    let client = server.client();
    let error = client.download_media("http://a/api/files/a.jpg").await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error}");
    for url in ["", "a.jpg", "ftp://a/api/files/a.jpg", "http://a/api/files/", "/api/files/../keys"]
    {
        assert!(client.download_media(url).await.is_err(), "{url}");
    }
    assert_eq!(server.asked().len(), 1);
}
