//! The two ways to print a comparison.

use super::edit;

#[test]
fn json_has_the_summary_and_the_changes_and_nothing_else() {
    let drift = edit("| avatar | string |", "| avatar | object |");
    let value = serde_json::to_value(&drift).expect("it is JSON");
    assert_eq!(value["summary"], serde_json::json!({ "none": 0, "minor": 0, "breaking": 1 }));
    assert_eq!(
        value["changes"],
        serde_json::json!([{
            "vendor": "green-api",
            "page": "green-api/service/GetContactInfo.md",
            "source": "green-api",
            "kind": "response-field-type",
            "fact": "POST /waInstance{idInstance}/getContactInfo/{apiTokenInstance} response avatar",
            "old": "string",
            "new": "object",
            "operation": "getContactInfo",
            "event": null,
            "carries": [],
            "also": [],
            "rust": [
                "wagate_green_api::service::Service::get_contact_info",
                "wagate_green_api::types::ContactInfo",
                "wagate_green_api::types::ContactInfo::avatar"
            ],
            "impact": "breaking",
            "line": null,
            "described_at": null,
            "yaml": null
        }])
    );
    assert_eq!(value.as_object().map(|members| members.len()), Some(2));
}

#[test]
fn text_tells_first_what_breaks() {
    let drift = edit(
        "| avatar | string | words |\n",
        "| avatar | object | words |\n| fresh | string | words |\n",
    );
    let text = drift.to_string();
    assert!(text.starts_with("1 breaking, 1 minor, 0 without meaning for callers\n"), "{text}");
    let (breaking, minor) = (text.find("  breaking  "), text.find("  minor  "));
    assert!(breaking.is_some() && breaking < minor, "{text}");
    assert!(text.contains("response-field-type  response avatar: string -> object\n"), "{text}");
    assert_eq!(text.matches("green-api getContactInfo").count(), 1, "{text}");
}
