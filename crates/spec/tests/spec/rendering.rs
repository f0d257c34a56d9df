//! Problems as a person reads them.

use crate::base::Folder;

fn three_problems() -> wagate_spec::Problems {
    let folder = Folder::new();
    folder.replace("openapi.yaml", "x-vendor: demo", "x-vendor: other");
    folder.replace("schemas/errors.yaml", "description: The words.", "x-words: \"\u{1b}[31mÉ\"");
    folder.load().expect_err("the spec is wrong")
}

#[test]
fn shows_the_line_and_underlines_the_place() {
    assert_eq!(
        three_problems().render(false),
        "\
error[malformed-extension]: must be `demo`, the name of the folder
 --> demo/openapi.yaml:5:13
  |
5 |   x-vendor: other
  |             ^^^^^

error[missing-description]: `ErrorMessage.message` needs a description
  --> demo/schemas/errors.yaml:11:5
   |
11 |     message: { type: string, x-words: \"␛[31mÉ\" }
   |     ^^^^^^^

error[unknown-extension]: a schema has no `x-words`
  --> demo/schemas/errors.yaml:11:30
   |
11 |     message: { type: string, x-words: \"␛[31mÉ\" }
   |                              ^^^^^^^
"
    );
}

#[test]
fn shows_a_line_for_each_problem_without_their_text() {
    assert_eq!(
        three_problems().to_string(),
        "\
demo/openapi.yaml:5:13: malformed-extension: must be `demo`, the name of the folder
demo/schemas/errors.yaml:11:5: missing-description: `ErrorMessage.message` needs a description
demo/schemas/errors.yaml:11:30: unknown-extension: a schema has no `x-words`"
    );
}

#[test]
fn shows_the_part_of_a_long_line_that_matters() {
    let folder = Folder::new();
    let filler = "é".repeat(5000);
    let text = format!("{{ \"name\": \"{filler}\", \"phone\": 55, \"about\": \"{filler}\" }}");
    folder.write("examples/getContact.200.json", text);
    let problems = folder.load().expect_err("the spec is wrong");
    let rendered = problems.render(false);
    assert!(rendered.contains("getContact.200.json:1:5024\n"), "{rendered}");
    assert!(rendered.contains("é\", \"phone\": 55, \"about\": \"é"), "{rendered}");
    assert!(rendered.lines().all(|line| line.chars().count() <= 140), "{rendered}");
}

#[test]
fn colors_only_when_asked() {
    let problems = three_problems();
    assert!(!problems.render(false).contains('\u{1b}'));
    assert!(problems.render(true).contains('\u{1b}'));
}

#[test]
fn shows_a_problem_of_a_whole_file() {
    let folder = Folder::new();
    folder.write("schemas/errors.yaml", "");
    let problems = folder.load().expect_err("the spec is wrong");
    assert_eq!(
        problems.render(false),
        "\
error[empty-file]: the file is empty
--> demo/schemas/errors.yaml
"
    );
}
