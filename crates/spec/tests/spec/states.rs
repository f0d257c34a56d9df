//! What operations do with what a gateway knows.

use wagate_spec::StateDoes;

use crate::base::Folder;

const PATHS: &str = "paths/contacts.yaml";
const LOOKUP: &str = "    x-lookup: true\n";

/// The base with these lines in its second operation, which shows what is known.
fn with(state: &str) -> Folder {
    let folder = Folder::new();
    let get = "{ does: get, in: contacts, key: \"{path.phone}\" }";
    folder.replace(PATHS, LOOKUP, &format!("{LOOKUP}    x-state: [{get}, {{ {state} }}]\n"));
    folder
}

#[test]
fn an_operation_says_what_it_does_with_what_is_known() {
    let folder = with(
        "does: change, in: contacts, key: \"{path.phone}\", item: { isMe: true, name: \"{path.phone} {now}\" }",
    );
    let specs = folder.load().expect("is right");
    let operation = specs[0].operation("getContact").expect("an operation");
    let [get, change] = operation.state.as_slice() else { panic!("is {:?}", operation.state) };
    assert_eq!((get.does, change.does), (StateDoes::Get, StateDoes::Change));
    assert_eq!(change.collection, "contacts");
    assert_eq!(change.item["isMe"], true);
}

#[test]
fn what_is_not_there_is_a_problem() {
    for (state, expected) in [
        ("does: forget, in: contacts, key: x", "must be one of keep, change, remove, get, list"),
        ("does: get, in: contacts, key: \"{path.id}\"", "there is no `path.id`"),
        ("does: get, in: contacts, key: \"{body.id}\"", "there is no `body.id`"),
        ("does: get, in: contacts, key: \"{path.phone\"", "has a `{` without a `}`"),
        ("does: get, in: contacts, key: x, item: {}", "`get` has no `item`"),
        ("does: change, in: contacts, key: x", "`change` needs `item`"),
        ("does: remove, in: others, key: x", "no operation shows what is kept in it"),
        (
            "does: keep, in: contacts, key: x, like: getContact/nothing, item: {}",
            "no answer has the example `getContact/nothing`",
        ),
        (
            "does: keep, in: contacts, key: x, like: getContact/documented, item: {}, fresh: [nothing]",
            "the answer has no `nothing`",
        ),
    ] {
        let problems = with(state).load().expect_err("is wrong").to_string();
        assert!(problems.contains(expected), "{state}: {problems}");
    }
}
