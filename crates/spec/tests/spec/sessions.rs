//! Sessions with states, and what operations do with them.

use wagate_spec::SessionDoes;

use crate::base::Folder;

const ENTRY: &str = "openapi.yaml";
const PATHS: &str = "paths/contacts.yaml";
const LOOKUP: &str = "    x-lookup: true\n    parameters:\n";
const TAGS: &str = "tags:\n";

const SESSIONS: &str = "\
x-scopes: [{ name: session, description: The account., example: default }]
x-sessions:
  scope: session
  first: default
  states: { stopped: OFF, starting: BOOT, scan-code: CODE, working: ON, failed: BAD }
  members: { name: name, state: status, account: me }
  unknown: { status: 401, example: unauthorized }
  in-another-state: { status: 401, example: unauthorized, name: name, state: is, expected: must-be }
  needed-by: [contacts]
";

/// The base with sessions, and with this in its second operation.
fn with(sessions: &str, deed: &str) -> Folder {
    let folder = Folder::new();
    folder.replace(ENTRY, TAGS, &format!("{sessions}{TAGS}"));
    let session = "      - { name: session, in: query, description: It., schema: { type: string }, x-scope: session }\n";
    let deed = if deed.is_empty() { String::new() } else { format!("    x-session: {deed}\n") };
    folder.replace(PATHS, LOOKUP, &format!("{deed}{LOOKUP}{session}"));
    folder
}

#[test]
fn an_operation_says_what_it_does_with_a_session_or_its_section_does() {
    let specs = with(SESSIONS, "{ does: show-code, shown-by: session }").load().expect("is right");
    let deed = |id: &str| specs[0].operation(id).and_then(|one| one.session.as_ref());
    let own = deed("getContact").expect("a deed");
    assert_eq!((own.does, own.shown_by.as_deref()), (SessionDoes::ShowCode, Some("session")));
    assert_eq!(deed("getContacts").map(|deed| deed.does), Some(SessionDoes::Work));
    let sessions = specs[0].sessions.as_ref().expect("sessions");
    assert_eq!((sessions.states.scan_code.as_str(), sessions.unknown.status), ("CODE", 401));
}

#[test]
fn each_deed_that_is_described_is_known() {
    let deeds = [
        "list",
        "create",
        "look",
        "look-for-account",
        "start",
        "stop",
        "restart",
        "configure",
        "log-out",
        "delete",
        "show-code",
        "work",
    ];
    for deed in deeds {
        let specs = with(SESSIONS, &format!("{{ does: {deed} }}")).load();
        assert!(specs.is_ok(), "{deed}: {}", specs.expect_err("is wrong"));
    }
}

#[test]
fn what_is_not_there_is_a_problem() {
    for (deed, expected) in [
        ("{ does: sing }", "must be one of list, create, look, look-for-account, start"),
        ("{ does: list, stopped: all }", "there is no `all`"),
        ("{ does: create, starts: start }", "there is no `start`"),
        ("{ does: look, shown-by: session }", "`look` has no `shown-by`"),
        ("{ does: list, named-by: name }", "`list` has no `named-by`"),
    ] {
        let problems = with(SESSIONS, deed).load().expect_err("is wrong").to_string();
        assert!(problems.contains(expected), "{deed}: {problems}");
    }
    for (old, new, expected) in [
        ("scope: session\n  first", "scope: account\n  first", "no scope `account` is declared"),
        ("[contacts]", "[people]", "there is no tag `people`"),
        (
            "{ status: 401, example: unauthorized }",
            "{ status: 404, example: unauthorized }",
            "no operation has an example `unauthorized` of the status 404",
        ),
        ("  first: default\n", "", "`x-sessions` needs `first`"),
    ] {
        assert_eq!(SESSIONS.matches(old).count(), 1, "{old}");
        let problems = with(&SESSIONS.replace(old, new), "").load().expect_err("is wrong");
        assert!(problems.to_string().contains(expected), "{new}: {problems}");
    }
}

#[test]
fn a_deed_needs_sessions() {
    let folder = Folder::new();
    folder.replace(PATHS, LOOKUP, &format!("    x-session: {{ does: look }}\n{LOOKUP}"));
    let problems = folder.load().expect_err("is wrong").to_string();
    assert!(problems.contains("the document has no `x-sessions`"), "{problems}");
}
