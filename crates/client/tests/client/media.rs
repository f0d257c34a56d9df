//! Files inside a JSON body.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wagate_client::Media;

/// Bytes without a period that pieces could hide.
fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|index| (index * index / 7 + index) as u8).collect()
}

/// A file of this name in a folder of its own.
fn file(name: &str, content: &[u8]) -> std::path::PathBuf {
    let folder = format!("wagate-media-{}-{}", std::process::id(), content.len());
    let folder = std::env::temp_dir().join(folder);
    fs::create_dir_all(&folder).expect("it can be made");
    let path = folder.join(name);
    fs::write(&path, content).expect("it can be written");
    path
}

#[tokio::test]
async fn a_file_of_any_length_is_the_same_from_its_path_and_from_memory() {
    let piece = 3 * 16 * 1024;
    for length in [0, 1, 2, 3, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 2] {
        let content = bytes(length);
        let path = file("picture.png", &content);
        let read = String::from(Media::from_path(&path).await.expect("it is there"));
        assert_eq!(read, String::from(Media::from_bytes(&content, "image/png")), "{length}");
        let encoded = read.strip_prefix("data:image/png;base64,").expect("the beginning");
        assert_eq!(STANDARD.decode(encoded).expect("Base64"), content, "{length}");
        // It was written into the room that was made at first, and is there once.
        assert_eq!(read.capacity(), read.len(), "{length}");
        fs::remove_dir_all(path.parent().expect("a folder")).expect("it is there");
    }
}

#[tokio::test]
async fn the_type_is_that_of_the_name() {
    for (name, media_type) in [
        ("a.PDF", "application/pdf"),
        ("a.mp4", "video/mp4"),
        ("a.webp", "image/webp"),
        ("a", "application/octet-stream"),
    ] {
        let path = file(name, b"abcd");
        let media = Media::from_path(&path).await.expect("it is there");
        assert_eq!(media.as_str(), format!("data:{media_type};base64,YWJjZA=="));
        fs::remove_file(path).expect("it is there");
    }
}

#[tokio::test]
async fn what_is_no_file_is_an_error_that_names_it() {
    let folder = std::env::temp_dir();
    let missing = folder.join("wagate-no-such-file.png");
    for path in [&missing, &folder] {
        let error = Media::from_path(path).await.expect_err("not readable").to_string();
        assert!(error.starts_with(&format!("cannot read {}: ", path.display())), "{error}");
    }
}

#[test]
fn a_type_with_a_parameter_stays_one_word() {
    let media = Media::from_bytes([0], "audio/ogg; codecs=\"opus, other\"");
    assert_eq!(media.as_str(), "data:audio/ogg;codecs=\"opusother\";base64,AA==");
}

#[test]
fn an_address_is_given_as_it_is() {
    assert_eq!(String::from(Media::from_url("https://a.b/c.png")), "https://a.b/c.png");
}

#[test]
fn the_content_is_not_shown() {
    let shown = format!("{:?}", Media::from_bytes("a secret", "text/plain"));
    assert_eq!(shown, "Media(data:text/plain;base64, … 12 letters)");
    assert_eq!(format!("{:?}", Media::from_url("https://a.b/c,d")), "Media(\"https://a.b/c,d\")");
}
