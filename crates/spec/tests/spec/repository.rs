//! The specs that this repository carries.

use std::path::Path;

#[test]
fn the_specs_of_this_repository_have_no_problems() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs"));
    match wagate_spec::load(root) {
        Ok(specs) => assert_eq!(
            specs.iter().map(|spec| spec.vendor.as_str()).collect::<Vec<_>>(),
            ["green-api", "plug-chat", "waha", "z-api"]
        ),
        Err(problems) => panic!("{} problems\n{}", problems.len(), problems.render(false)),
    }
}
