//! The maps that say what is written in which dialect.

use std::fs;
use wagate_docs::facts::Dialect;
use wagate_docs::sources::FILE_NAME;
use wagate_docs::{Filter, Sources, read_from};

#[test]
fn every_vendor_has_a_map_and_the_longest_folder_decides() {
    let sources = Sources::default();
    let vendors: Vec<&str> = sources.vendors().collect();
    assert_eq!(vendors, ["green-api", "plug-chat", "waha", "z-api"]);
    let dialect = |path: &str| sources.of_file(path).map(|source| source.dialect);
    assert_eq!(dialect("z-api/site/en/a.mdx"), Some(Dialect::Mintlify));
    assert_eq!(dialect("z-api/pt/a.md"), Some(Dialect::Docusaurus));
    assert_eq!(dialect("waha/content/docs/a.md"), Some(Dialect::Hugo));
    assert_eq!(dialect("waha/static/swagger/openapi.json"), Some(Dialect::OpenApi));
    assert_eq!(dialect("green-api/postman/en.json"), Some(Dialect::Postman));
    assert_eq!(dialect("nobody/a.md"), None);
}

#[test]
fn a_map_beside_a_description_adds_a_vendor_and_a_wrong_one_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let (specs, docs) = (folder.path().join("specs"), folder.path().join("docs"));
    for folder in [specs.join("fifth"), docs.join("fifth")] {
        fs::create_dir_all(folder).expect("a folder");
    }
    let map = specs.join("fifth").join(FILE_NAME);
    fs::write(&map, "[[source]]\nname = \"a\"\nfolder = \"\"\ndialect = \"hugo\"\n")
        .expect("a map");
    fs::write(docs.join("fifth/a.md"), "```http request\nGET /api/a\n```\n").expect("a page");
    let sources = Sources::load(&specs).expect("the map is read");
    let corpus = read_from(&docs, &Filter::default(), &sources);
    assert_eq!(corpus.pages[0].dialect, Dialect::Hugo);
    assert_eq!(corpus.pages[0].endpoints.len(), 1);
    fs::write(&map, "[[source]]\nname = \"a\"\nfolder = \"\"\ndialect = \"latin\"\n")
        .expect("a map");
    let error = Sources::load(&specs).expect_err("there is no such dialect").to_string();
    assert!(error.contains(FILE_NAME) && error.contains("latin"), "{error}");
}
