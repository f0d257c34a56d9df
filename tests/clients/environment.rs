//! Clients that the environment describes. It belongs to a process, so each test starts one: this program again, with a
//! test that does nothing otherwise.

use std::process::{Command, Output};

use super::{
    server::{Scripted, http},
    vendors::{ALL, Vendor},
};

/// Which vendor's call the process makes.
const VENDOR: &str = "WORKBENCH_VENDOR";

/// What a process does whose environment names a vendor.
#[tokio::test]
async fn in_a_process_of_its_own() {
    let Ok(name) = std::env::var(VENDOR) else { return };
    let vendor = ALL.into_iter().find(|vendor| vendor.name == name).expect("a vendor");
    match (vendor.request_from_env)() {
        Ok(request) => println!("answer: {}", request.wait().await.expect("an answer")),
        Err(error) => println!("error: {error}"),
    }
}

/// Makes a vendor's call in another process with these variables.
fn run(vendor: &Vendor, variables: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
    command.args(["--exact", "--nocapture", "clients::environment::in_a_process_of_its_own"]);
    for (name, _) in std::env::vars_os().filter(|(name, _)| is_ours(&name.to_string_lossy())) {
        command.env_remove(name);
    }
    let Output { status, stdout, stderr } =
        command.env(VENDOR, vendor.name).envs(variables).output().expect("it runs");
    let text = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{}: {text}", vendor.name);
    text
}

/// Whether a variable of whoever runs the tests would change them.
fn is_ours(name: &str) -> bool {
    name.starts_with("WAGATE_") || name.to_lowercase().ends_with("_proxy")
}

fn credentials(vendor: &Vendor) -> impl Iterator<Item = (&'static str, String)> + use<> {
    vendor.environment.iter().map(|(name, value)| (*name, (*value).to_owned()))
}

#[test]
fn a_client_takes_credentials_and_addresses_from_the_environment() {
    for vendor in ALL {
        let server = Scripted::start([http("200 OK", "application/json", r#"{"name":"Ann"}"#)]);
        let addresses = vendor.addresses.iter().map(|name| (*name, server.url.clone()));
        let text = run(&vendor, credentials(&vendor).chain(addresses));
        assert!(text.contains("answer: Some("), "{}: {text}", vendor.name);
        let request = server.requests().remove(0);
        let sent = ["MARKER-TOKEN%2F1%20%3F", "MARKER-CLIENT-TOKEN"];
        assert!(sent.iter().any(|secret| request.contains(secret)), "{}: {request}", vendor.name);
    }
}

#[test]
fn what_is_missing_is_named_and_nothing_is_shown() {
    for vendor in ALL.into_iter().filter(|vendor| vendor.name != "waha") {
        let (missing, _) = vendor.environment[0];
        let others = credentials(&vendor).filter(|(name, _)| *name != missing);
        let text = run(&vendor, others);
        let expected = format!("error: the environment variable `{missing}` is not set");
        assert!(text.contains(&expected), "{}: {text}", vendor.name);
        assert!(!text.contains("MARKER"), "{}: {text}", vendor.name);
    }
}
