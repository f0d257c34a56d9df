//! No input makes the loader panic.

use crate::base::{FILES, Folder};

#[test]
fn every_beginning_of_every_file_is_read_without_a_panic() {
    for (path, text) in FILES {
        let folder = Folder::new();
        for end in 0..text.len() {
            folder.write(path, &text.as_bytes()[..end]);
            // Most beginnings are wrong, some are not: only the return matters.
            let problems = folder.load().err();
            assert!(problems.is_none_or(|problems| !problems.render(false).is_empty()));
        }
    }
}

#[test]
fn every_changed_byte_is_read_without_a_panic() {
    for (path, text) in FILES {
        let folder = Folder::new();
        for (at, byte) in (0..text.len()).zip(b"{}[]:#-\"'&*!|>%@`,?\t \n\x00\xff0~".iter().cycle())
        {
            let mut changed = text.as_bytes().to_vec();
            changed[at] = *byte;
            folder.write(path, changed);
            let problems = folder.load().err();
            assert!(problems.is_none_or(|problems| !problems.render(false).is_empty()));
        }
    }
}

#[test]
fn every_value_in_every_place_is_read_without_a_panic() {
    for (path, text) in FILES.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let folder = Folder::new();
        for (index, line) in text.lines().enumerate() {
            let Some((key, _)) = line.split_once(':') else { continue };
            for value in
                ["null", "1", "[]", "{}", "[1]", "{ $ref: 1 }", "{ $ref: \"#/\" }", "{ a: [] }"]
            {
                let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
                lines[index] = format!("{key}: {value}");
                folder.write(path, lines.join("\n"));
                let problems = folder.load().err();
                assert!(problems.is_none_or(|problems| !problems.render(false).is_empty()));
            }
        }
    }
}
