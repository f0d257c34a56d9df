//! Real commits to the vendors' pages: what each must tell, and nothing else that concerns a caller.

use std::path::{Path, PathBuf};
use wagate_docs::drift::{Impact, Scope};
use wagate_docs::{Drift, Filter, lock, read};

/// The folder of the cases, if `WAGATE_DRIFT_CASES` names one: the pages are no part of the repository.
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("WAGATE_DRIFT_CASES").map(PathBuf::from);
    let folder = folder.filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!(
            "\n*** SKIPPED: set WAGATE_DRIFT_CASES to the folder of real changes of the pages. ***\n"
        );
    }
    folder
}

fn drift_of(case: &Path) -> Drift {
    let state = |name: &str| lock(&read(&case.join(name), &Filter::default()));
    wagate_docs::drift(&state("old"), &state("new"), wagate_spec::bundled(), Scope::All)
}

/// What concerns callers, by case.
const EXPECTED: &[(&str, &[&str])] = &[
    (
        "plug-chat-6b4f292",
        &[
            "breaking response-field-type | POST /api/integrations/start-attendance response 200 $",
            "minor response-field-added | POST /api/integrations/start-attendance response 200 attendanceNumber",
            "minor response-field-added | POST /api/integrations/start-attendance response 200 message",
            "minor response-field-added | POST /api/integrations/start-attendance response 200 operators",
            "minor response-field-added | POST /api/integrations/start-attendance response 200 operators.id",
            "minor response-field-added | POST /api/integrations/start-attendance response 200 operators.name",
            "minor response-field-added | POST /api/integrations/start-attendance response 200 status",
        ],
    ),
    (
        "plug-chat-fd5b383",
        &[
            "breaking response-field-removed | GET /api/chat/get-pending-chats response 200 unread",
            "breaking response-field-removed | GET /api/chat/get-pending-chats response 200 isMarkedSpam",
            "breaking response-field-type | GET /api/chat/get-pending-chats response 200 isMuted",
            "minor response-field-added | GET /api/chat/get-pending-chats response 200 unreadMessagesCount",
            "minor response-field-added | GET /api/chat/get-pending-chats response 200 isMarkedAsUnread",
        ],
    ),
    (
        "waha-127312da7",
        &[
            "minor operation-added | GET /api/{session}/chats/{chatId}/messages/{messageId}",
            "minor example-added | GET /api/{session}/chats/{chatId}/messages example response",
        ],
    ),
    ("waha-189a45c30", &[]),
    (
        "waha-2bfecaaf9",
        &[
            "minor event-added | event message.edited",
            "minor webhook-field-added | event message.revoked payload.revokedMessageId",
            "minor webhook-field-type | event message.revoked payload.before",
            "breaking webhook-field-removed | event message.revoked payload.before.id",
            "breaking webhook-field-removed | event message.revoked payload.before.timestamp",
            "breaking webhook-field-removed | event message.revoked payload.before.body",
            "breaking webhook-field-removed | event message.revoked payload.after.timestamp",
            "breaking webhook-field-removed | event message.revoked payload.after.body",
        ],
    ),
    (
        "waha-2fa39597c",
        &[
            "minor operation-added | GET /api/{session}/auth/passkey/challenge",
            "minor operation-added | POST /api/{session}/auth/passkey",
            "minor operation-added | GET /api/{session}/auth/passkey/confirmation",
            "minor operation-added | POST /api/{session}/auth/passkey/confirm",
            "minor webhook-field-added | event session.status payload.data",
            "minor webhook-field-values | event session.status payload.status",
            "minor webhook-field-added | event session.status payload.name",
        ],
    ),
    (
        "waha-5e9024026",
        &[
            "minor operation-added | GET /api/{session}/status/new-message-id",
            "minor parameter-added | POST /api/{session}/status/text body id",
        ],
    ),
    (
        "waha-641131cd2",
        &[
            "minor parameter-added | GET /api/{session}/chats query limit",
            "minor parameter-added | GET /api/{session}/chats query offset",
        ],
    ),
    (
        "waha-73bca3a82",
        &[
            "breaking webhook-field-type | event message payload.replyTo",
            "minor webhook-field-added | event message payload.replyTo._data",
            "minor webhook-field-added | event message payload.replyTo.body",
            "minor webhook-field-added | event message payload.replyTo.hasMedia",
            "minor webhook-field-added | event message payload.replyTo.id",
            "minor webhook-field-added | event message payload.replyTo.media",
            "minor webhook-field-added | event message payload.replyTo.participant",
            "minor webhook-field-type | event event.response payload.replyTo",
            "minor webhook-field-added | event event.response payload.replyTo.body",
            "minor webhook-field-added | event event.response payload.replyTo.hasMedia",
            "minor webhook-field-added | event event.response payload.replyTo.id",
            "minor webhook-field-added | event event.response payload.replyTo.media",
            "minor webhook-field-added | event event.response payload.replyTo.participant",
        ],
    ),
    ("waha-b33f801e6", &["breaking operation-path | GET /api/contacts/all"]),
    (
        "waha-d9ad8b421",
        &[
            "minor parameter-added | GET /api/{session}/chats/{chatId}/messages query offset",
            "minor parameter-added | GET /api/{session}/chats/{chatId}/messages query filter.timestamp.lte",
            "minor parameter-added | GET /api/{session}/chats/{chatId}/messages query filter.timestamp.gte",
            "minor parameter-added | GET /api/{session}/chats/{chatId}/messages query filter.fromMe",
        ],
    ),
    ("waha-e888a044b", &[]),
];

#[test]
fn tells_what_real_changes_mean() {
    let Some(folder) = folder() else { return };
    let mut report = String::new();
    let (mut told, mut missed, mut wrong) = (0, 0, 0);
    for (case, expected) in EXPECTED {
        let drift = drift_of(&folder.join(case));
        let concerns = drift.changes.iter().filter(|change| change.impact != Impact::None);
        let lines: Vec<String> = concerns
            .map(|change| format!("{} {} | {}", change.impact, change.kind, change.fact))
            .collect();
        for wanted in *expected {
            let is_told = lines.iter().any(|line| line == wanted);
            told += usize::from(is_told);
            missed += usize::from(!is_told);
            if !is_told {
                report.push_str(&format!("{case}: missed {wanted}\n"));
            }
        }
        for line in lines.iter().filter(|line| !expected.contains(&line.as_str())) {
            wrong += 1;
            report.push_str(&format!("{case}: wrong  {line}\n"));
        }
        eprintln!("== {case}\n{drift}");
    }
    eprintln!("{told} told, {missed} missed, {wrong} wrong");
    assert!(missed == 0 && wrong == 0, "{told} told, {missed} missed, {wrong} wrong\n{report}");
}
