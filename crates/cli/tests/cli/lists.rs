//! `vendors`, `ops` and `spec`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::run_wagate;

const VENDORS: [&str; 4] = ["green-api", "plug-chat", "waha", "z-api"];

#[test]
fn names_every_vendor_and_its_variables() {
    let run = run_wagate(&["vendors"]).ends_with(0);
    for text in
        VENDORS.into_iter().chain(["WAGATE_WAHA_API_KEY (optional)", "WAGATE_Z_API_INSTANCE"])
    {
        assert!(run.stdout.contains(text), "no {text} in {}", run.stdout);
    }
    let rows = run_wagate(&["vendors", "--format", "json"]).ends_with(0).json();
    let named: BTreeSet<&str> = rows
        .as_array()
        .expect("an array")
        .iter()
        .filter_map(|row| row["vendor"].as_str())
        .collect();
    assert_eq!(named, BTreeSet::from(VENDORS));
}

#[test]
fn operations_have_the_keys_that_scripts_rely_on() {
    let rows = run_wagate(&["ops", "--format", "json"]).ends_with(0).json();
    let rows = rows.as_array().expect("an array");
    let vendors: BTreeSet<&str> = rows.iter().filter_map(|row| row["vendor"].as_str()).collect();
    assert_eq!(vendors, BTreeSet::from(VENDORS));
    for row in rows {
        let keys: BTreeSet<&str> =
            row.as_object().expect("an object").keys().map(String::as_str).collect();
        let expected = [
            "vendor",
            "operation",
            "method",
            "path",
            "tag",
            "docs",
            "deprecated",
            "credential_params",
        ];
        assert_eq!(keys, BTreeSet::from(expected), "{row}");
        assert!(row["path"].as_str().is_some_and(|path| path.starts_with('/')), "{row}");
        assert!(row["deprecated"].is_boolean(), "{row}");
        // What no page states has none.
        assert!(row["docs"].is_string() || row["docs"].is_null(), "{row}");
    }
}

#[test]
fn credential_parameters_have_their_names_on_the_wire() {
    let params = |vendor: &str| {
        let rows = run_wagate(&["ops", "--vendor", vendor, "--format", "json"]).ends_with(0).json();
        rows[0]["credential_params"].clone()
    };
    assert_eq!(params("z-api"), serde_json::json!(["instanceId", "token", "Client-Token"]));
    assert_eq!(params("green-api"), serde_json::json!(["idInstance", "apiTokenInstance"]));
    assert_eq!(params("waha"), serde_json::json!(["X-Api-Key"]));
    assert_eq!(params("plug-chat"), serde_json::json!(["Authorization"]));
}

#[test]
fn one_vendor_is_only_that_vendor() {
    let rows = run_wagate(&["ops", "--vendor", "waha", "--format", "json"]).ends_with(0).json();
    let rows = rows.as_array().expect("an array");
    assert!(!rows.is_empty() && rows.iter().all(|row| row["vendor"] == "waha"));
    let text = run_wagate(&["ops", "--vendor", "waha"]).ends_with(0).stdout;
    assert!(text.contains("getContact") && !text.contains("getMetadataContact"), "{text}");
    assert!(text.contains("getAllContactsBySession (deprecated)"), "{text}");
}

#[test]
fn a_description_is_openapi_in_either_format() {
    for format in ["text", "json"] {
        for vendor in VENDORS {
            let document: Value =
                run_wagate(&["spec", "--vendor", vendor, "--format", format]).ends_with(0).json();
            assert_eq!(document["openapi"], "3.0.3", "{vendor}");
            assert_eq!(document["info"]["x-vendor"], vendor);
        }
    }
}
