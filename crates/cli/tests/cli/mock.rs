//! `mock`.

use crate::support::{Mock, closed_port, run, run_wagate, wagate};

#[test]
fn a_port_in_use_is_told_with_what_to_do() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port().to_string();
    run_wagate(&["mock", "--vendor", "waha", "--port", &port])
        .ends_with(2)
        .says(&[&port, "another port"]);
}

#[test]
fn serves_the_port_that_was_asked_for() {
    let port = closed_port();
    let mut command = crate::support::bare();
    command.args(["mock", "--vendor", "waha", "--port", &port.to_string()]);
    let mut child = command.stderr(std::process::Stdio::piped()).spawn().expect("the mock starts");
    let mut stderr = std::io::BufReader::new(child.stderr.take().expect("a pipe"));
    let mut line = String::new();
    std::io::BufRead::read_line(&mut stderr, &mut line).expect("a line");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert_eq!(line.trim(), format!("listening on http://127.0.0.1:{port}"));
}

#[test]
fn says_where_the_operations_can_be_tried_out() {
    let mut mock = Mock::start("waha", &[]);
    let mut line = String::new();
    std::io::BufRead::read_line(&mut mock.stderr, &mut line).expect("a line");
    assert_eq!(line.trim(), format!("its operations, to try out: {}/__mock/docs/", mock.url));
}

#[cfg(unix)]
fn stops_cleanly_after(signal: &str) {
    let mut mock = Mock::start("waha", &[]);
    let sent = std::process::Command::new("kill")
        .args([signal, &mock.child.id().to_string()])
        .status()
        .expect("kill runs");
    assert!(sent.success());
    let status = mock.child.wait().expect("it ends");
    assert_eq!(status.code(), Some(0), "{signal}: {}", mock.rest());
    assert!(mock.rest().contains("WAGATE_WAHA_BASE_URL"));
}

#[cfg(unix)]
#[test]
fn stops_cleanly_after_control_c() {
    stops_cleanly_after("-INT");
}

#[cfg(unix)]
#[test]
fn stops_cleanly_when_a_supervisor_asks() {
    stops_cleanly_after("-TERM");
}

#[test]
fn demands_the_credential_that_the_environment_holds() {
    let mock = Mock::start("waha", &[("WAGATE_WAHA_API_KEY", "11111111111111111111111111111111")]);
    let call = |key: &str| {
        let mut command = wagate(&["call", "waha", "getAllContacts", "--param", "session=default"]);
        run(command.env("WAGATE_WAHA_BASE_URL", &mock.url).env("WAGATE_WAHA_API_KEY", key))
    };
    call("11111111111111111111111111111111").ends_with(0);
    call("22222222222222222222222222222222").ends_with(1).says(&["401"]);
}

#[test]
fn can_insist_on_credentials_in_the_environment() {
    run_wagate(&["mock", "--vendor", "green-api", "--require-env"])
        .ends_with(2)
        .says(&["WAGATE_GREEN_API_ID_INSTANCE", "WAGATE_GREEN_API_API_TOKEN_INSTANCE"]);
}
