//! `call`.

use crate::gateway::Gateway;
use crate::support::{MARKER, Mock, Run, answering, closed_port, echoing, run, wagate};

/// Calls WAHA at an address with a key of the documented form.
fn waha(url: &str, arguments: &[&str]) -> Run {
    let mut command = wagate(&["call", "waha"]);
    run(command
        .args(arguments)
        .env("WAGATE_WAHA_BASE_URL", url)
        .env("WAGATE_WAHA_API_KEY", "00000000000000000000000000000000"))
}

const GET_CONTACT: [&str; 5] =
    ["getContact", "--param", "contactId=5511999999999", "--param", "session=default"];

#[test]
fn prints_the_answer_of_every_vendor() {
    for (vendor, operation, param, address, credentials) in [
        (
            "z-api",
            "getMetadataContact",
            "phone=5511999999999",
            "WAGATE_Z_API_BASE_URL",
            &["INSTANCE", "TOKEN", "CLIENT_TOKEN"][..],
        ),
        (
            "plug-chat",
            "getMetadataChat",
            "phone=5511999999999",
            "WAGATE_PLUG_CHAT_BASE_URL",
            &["TOKEN"],
        ),
        ("waha", "getAllContacts", "session=default", "WAGATE_WAHA_BASE_URL", &["API_KEY"]),
    ] {
        let mock = Mock::start(vendor, &[]);
        let mut command = wagate(&["call", vendor, operation, "--param", param]);
        command.env(address, &mock.url);
        for credential in credentials {
            let variable =
                format!("WAGATE_{}_{credential}", vendor.replace('-', "_").to_uppercase());
            command.env(variable, example(vendor, credential));
        }
        let answer = run(&mut command).ends_with(0);
        assert!(answer.json().is_object() || answer.json().is_array(), "{answer:?}");
        assert!(answer.stdout.contains("\n  "), "laid out for people: {}", answer.stdout);
    }
}

/// The invented value that the description gives for a credential.
fn example(vendor: &str, credential: &str) -> String {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor).expect("a vendor");
    spec.credential(&credential.to_lowercase()).expect("a credential").example.clone()
}

#[test]
fn sends_a_body_from_a_file_or_standard_input() {
    let mock = Mock::start("green-api", &[]);
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("body.json");
    std::fs::write(&file, r#"{"chatId": "79001234567@c.us"}"#).expect("a file");
    for source in [file.to_str().expect("UTF-8"), "-"] {
        let mut command = wagate(&["call", "green-api", "getContactInfo", "--body", source]);
        command
            .env("WAGATE_GREEN_API_API_URL", &mock.url)
            .env("WAGATE_GREEN_API_ID_INSTANCE", example("green-api", "id_instance"))
            .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", example("green-api", "api_token_instance"))
            .write_stdin(r#"{"chatId": "79001234567@c.us"}"#);
        let answer = run(&mut command).ends_with(0);
        assert!(answer.json().is_object(), "{answer:?}");
    }
}

#[test]
fn an_unknown_operation_gets_suggestions() {
    waha("http://127.0.0.1:9", &["getContct"]).ends_with(2).says(&[
        "getContct",
        "did you mean",
        "getContact",
    ]);
}

#[test]
fn an_unknown_parameter_gets_suggestions_and_the_list() {
    waha(
        "http://127.0.0.1:9",
        &["getContact", "--param", "contactid=1", "--param", "sesion=default"],
    )
    .ends_with(2)
    .says(&[
        "`contactid` (did you mean contactId?)",
        "`sesion` (did you mean session?)",
        "getContact takes",
    ]);
}

#[test]
fn what_belongs_in_the_body_is_told_with_how_to_give_it() {
    let takes = |operation: &str, name: &str| {
        let param = format!("{name}=79001234567@c.us");
        let run = crate::support::run_wagate(&["call", "green-api", operation, "--param", &param]);
        run.ends_with(2).stderr
    };
    let chat = takes("sendMessage", "chatId");
    for part in [
        "`chatId` is no parameter: it belongs in the JSON body",
        "sendMessage takes a JSON body (--body FILE)",
    ] {
        assert!(chat.contains(part), "no {part} in {chat}");
    }
    let upload = takes("sendFileByUpload", "x");
    assert!(upload.contains("sendFileByUpload takes a file (--file PATH) and the"), "{upload}");
    assert!(takes("getSettings", "x").contains("getSettings takes no parameters"));
}

#[test]
fn an_operation_is_found_by_its_name_in_any_case() {
    let mock = Mock::start("waha", &[]);
    for operation in ["GetContact", "getcontact"] {
        waha(&mock.url, &[&[operation], &GET_CONTACT[1..]].concat()).ends_with(0);
    }
}

#[test]
fn a_credential_is_no_parameter() {
    waha("http://127.0.0.1:9", &["getContact", "--param", &format!("X-Api-Key={MARKER}")])
        .ends_with(2)
        .says(&["WAGATE_WAHA_API_KEY"])
        .keeps(MARKER);
}

#[test]
fn mistakes_in_a_parameter_are_bad_usage() {
    for arguments in [
        &["getContact", "--param", "session"][..],
        &["getContact", "--param", "session=a", "--param", "session=b", "--param", "contactId=1"],
        &["getContact", "--param", "contactId=1", "--timeout", "soon"],
        &["getContact", "--param", "contactId=1", "--retries", "-1"],
    ] {
        waha("http://127.0.0.1:9", arguments).ends_with(2);
    }
}

#[test]
fn what_the_docs_require_is_asked_for_before_anything_is_sent() {
    // Nothing listens there: status 3 would mean that the request was sent.
    let url = format!("http://127.0.0.1:{}", closed_port());
    waha(&url, &["getContact", "--param", "session=default"]).ends_with(2).says(&["contactId"]);
    waha(&url, &["getContact", "--param", "session=default", "--no-check", "--retries", "0"])
        .ends_with(3);
}

#[test]
fn a_parameter_of_the_path_is_needed_even_unchecked() {
    let run = run(wagate(&["call", "plug-chat", "getMetadataChat", "--no-check"])
        .env("WAGATE_PLUG_CHAT_TOKEN", example("plug-chat", "token")));
    run.ends_with(2).says(&["phone"]);
}

#[test]
fn a_body_that_the_docs_do_not_allow_is_not_sent() {
    let url = format!("http://127.0.0.1:{}", closed_port());
    let call = |arguments: &[&str], body: &str| {
        let mut command = wagate(&["call", "green-api", "getContactInfo"]);
        run(command
            .args(arguments)
            .env("WAGATE_GREEN_API_API_URL", &url)
            .env("WAGATE_GREEN_API_ID_INSTANCE", example("green-api", "id_instance"))
            .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", example("green-api", "api_token_instance"))
            .write_stdin(body))
    };
    call(&["--body", "-"], r#"{"chatid": "79001234567@c.us"}"#).ends_with(2).says(&["chatId"]);
    call(&["--body", "-"], "").ends_with(2).says(&["empty"]);
    call(&["--body", "-"], "{").ends_with(2).says(&["not JSON"]);
    call(&["--body", "/nowhere.json"], "").ends_with(2).says(&["/nowhere.json"]);
    call(&[], "").ends_with(2).says(&["--body"]);
    waha(&url, &[&GET_CONTACT[..], &["--body", "/nowhere.json"]].concat())
        .ends_with(2)
        .says(&["takes no body"]);
}

#[test]
fn what_a_client_leaves_out_may_be_null() {
    let mock = Mock::start("green-api", &[]);
    let contact =
        r#"{"phoneContact":79001234567,"firstName":"A","middleName":null,"lastName":null}"#;
    let (_folder, body) = crate::green_api::folder_with(
        "body.json",
        format!(r#"{{"chatId":"79001234567@c.us","contact":{contact}}}"#).as_bytes(),
    );
    let body = crate::green_api::text(&body);
    for more in [&[][..], &["--no-check"]] {
        let arguments = [&["sendContact", "--body", body], more].concat();
        crate::green_api::call(&mock.url, &arguments).ends_with(0);
    }
}

#[test]
fn a_refusal_of_the_gateway_is_status_one() {
    let url = answering(
        "422 Unprocessable Entity",
        "application/json",
        r#"{"message":"session is gone"}"#,
    );
    let run = waha(&url, &GET_CONTACT).ends_with(1).says(&["422", "session is gone"]);
    assert!(run.stdout.is_empty(), "{run:?}");
}

#[test]
fn what_the_gateway_does_not_know_is_null() {
    for body in ["null", "{}", ""] {
        let url = answering("200 OK", "application/json", body);
        waha(&url, &GET_CONTACT).ends_with(0);
    }
    // A 404 that no page describes as "none" is an error: it may come from a wrong address.
    let body = r#"{"statusCode":404,"message":"Cannot GET /api/contacts"}"#;
    let url = answering("404 Not Found", "application/json", body);
    waha(&url, &GET_CONTACT).ends_with(1).says(&["404", "Cannot GET"]);
}

#[test]
fn a_web_page_in_the_place_of_the_gateway_is_an_error() {
    let url = answering("404 Not Found", "text/html", "<html>nginx</html>");
    waha(&url, &GET_CONTACT).ends_with(1).says(&["404"]);
}

#[test]
fn every_digit_of_an_answer_is_kept() {
    let url = answering(
        "200 OK",
        "application/json",
        r#"{"id":12345678901234567890123,"n":1.10,"id":2}"#,
    );
    let run = waha(&url, &GET_CONTACT).ends_with(0);
    assert_eq!(
        run.stdout,
        "{\n  \"id\": 12345678901234567890123,\n  \"n\": 1.10,\n  \"id\": 2\n}\n"
    );
}

#[test]
fn a_gateway_that_cannot_be_reached_is_status_three() {
    let port = closed_port().to_string();
    let url = format!("http://127.0.0.1:{port}");
    let run = waha(&url, &[&GET_CONTACT[..], &["--retries", "0"]].concat()).ends_with(3);
    assert!(run.stderr.starts_with("error:"), "{run:?}");
}

#[test]
fn an_address_that_is_none_is_bad_usage() {
    waha("not an address", &GET_CONTACT).ends_with(2).says(&["WAGATE_WAHA_BASE_URL"]);
}

#[test]
fn waits_no_longer_than_told() {
    // Accepts connections and never answers.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let start = std::time::Instant::now();
    waha(&url, &[&GET_CONTACT[..], &["--timeout", "0.2", "--retries", "0"]].concat()).ends_with(3);
    assert!(start.elapsed() < std::time::Duration::from_secs(10));
}

#[test]
fn no_failure_shows_a_credential() {
    let closed = format!("http://127.0.0.1:{}", closed_port());
    let with_user_info = closed.replace("http://", &format!("http://user:{MARKER}@"));
    let other = Mock::start("z-api", &[("WAGATE_Z_API_TOKEN", &example("z-api", "token"))]);
    let (refusing, missing) = (echoing("500 Internal Server Error"), echoing("404 Not Found"));
    for url in [&closed, &with_user_info, &other.url, &refusing, &missing] {
        let mut command =
            wagate(&["call", "z-api", "getMetadataContact", "--param", "phone=5511999999999"]);
        command
            .args(["--retries", "0"])
            .env("WAGATE_Z_API_BASE_URL", url)
            .env("WAGATE_Z_API_INSTANCE", format!("I{MARKER}"))
            .env("WAGATE_Z_API_TOKEN", format!("T{MARKER}"))
            .env("WAGATE_Z_API_CLIENT_TOKEN", format!("C{MARKER}"));
        let run = run(&mut command).keeps(MARKER);
        // The server did repeat the token, and it was taken out.
        assert!(*url != refusing || run.stderr.contains("token/[redacted]"), "{run:?}");
    }
}

/// A gateway that repeats a credential in a header.
fn repeating() -> Gateway {
    Gateway::start(|_, _| ("200 OK\r\nX-Seen: 5ecre7MARKER5ecre7MARKER5ecre7MA", b"{}".to_vec()))
}

fn chat_info(url: &str, arguments: &[&str]) -> Run {
    let call = ["call", "green-api", "getContactInfo", "chatId=79001234567@c.us"];
    run(wagate(&[&call, arguments].concat())
        .env("WAGATE_GREEN_API_API_URL", url)
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000001")
        .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", MARKER))
}

#[test]
fn status_and_headers_stand_before_the_answer() {
    let gateway = repeating();
    let told = chat_info(&gateway.url, &["-i"]).ends_with(0).keeps(MARKER);
    let (head, body) = told.stdout.split_once("\n\n").expect("a blank line");
    assert!(head.starts_with("HTTP 200 OK\n") && head.contains("\nx-seen: "), "{told:?}");
    assert_eq!(body.trim(), "{}");
    assert_eq!(told.stderr, "");
    // Programs get nothing but the answer.
    let told = chat_info(&gateway.url, &["-i", "--format", "json"]).ends_with(0).keeps(MARKER);
    assert_eq!(told.json(), serde_json::json!({}));
    assert!(told.stderr.starts_with("HTTP 200 OK\n"), "{told:?}");
}

#[test]
fn who_wants_to_know_sees_what_is_sent() {
    let gateway = repeating();
    let told = chat_info(&gateway.url, &["-v"]).ends_with(0).keeps(MARKER).says(&[
        "> POST http://127.0.0.1:",
        "/getContactInfo/${WAGATE_GREEN_API_API_TOKEN_INSTANCE}",
        "> content-type: application/json",
        "< HTTP 200 OK",
        "< x-seen: ",
    ]);
    assert_eq!(told.json(), serde_json::json!({}));
    let unreachable = format!("http://127.0.0.1:{}", closed_port());
    chat_info(&unreachable, &["-v", "--retries", "0"])
        .ends_with(3)
        .says(&["> POST "])
        .keeps(MARKER);
}

#[test]
fn a_file_is_sent_once_though_it_is_told_of() {
    let gateway = repeating();
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("photo.jpg");
    std::fs::write(&path, b"a picture").expect("a file");
    let call = ["call", "green-api", "sendFileByUpload", "-v", "chatId=79001234567@c.us"];
    run(wagate(&call)
        .arg("--file")
        .arg(&path)
        .env("WAGATE_GREEN_API_MEDIA_URL", &gateway.url)
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000001")
        .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", MARKER))
    .says(&["> POST "])
    .keeps(MARKER);
    let requests = gateway.requests();
    assert_eq!(requests.len(), 1);
    assert!(requests[0].text().contains("a picture"), "{requests:?}");
}
