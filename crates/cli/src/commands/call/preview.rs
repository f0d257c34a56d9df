//! `--dry-run` and `--curl`: the call as it would be, with the names of variables in the place of credentials.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow, bail};
use serde::Serialize;
use serde_json::value::RawValue;
use wagate_client::{Core, Preview};
use wagate_spec::{Operation, Spec};

use super::Arguments;
use super::content::Content;
use super::parameters::Given;
use super::request;
use crate::output::Output;
use crate::profile::{self, Kind, Profile, Setting, settings};
use crate::shell::quoted;
use crate::verdict::Verdict;

/// What stands for a credential while the request is made: letters and digits only, which no encoding changes.
const STAND_IN: &str = "wagateCredential";

/// What would be sent.
struct Plan<'a> {
    preview: Preview,
    /// What stands for which variable.
    stand_ins: Vec<(String, String)>,
    body: Body<'a>,
}

/// A body as people and programs see it.
enum Body<'a> {
    Nothing,
    Json(Box<RawValue>),
    File(&'a str),
    Form { fields: BTreeMap<String, String>, file_field: String, path: &'a str },
}

/// A call for programs; scripts rely on these names.
#[derive(Serialize)]
struct Told<'a> {
    method: &'a str,
    url: String,
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<&'a BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
}

/// Prints the call, and makes none.
///
/// # Errors
///
/// When it could not be sent either.
pub fn print(
    arguments: &Arguments,
    operation: &Operation,
    given: &[Given<'_>],
    content: Content,
    output: &Output,
) -> Result<Verdict> {
    let spec = arguments.vendor;
    let profile = Profile::read(spec, arguments.profile.as_deref(), output)?;
    let (core, stand_ins) = stand_in_core(spec, operation, &profile)?;
    let path = arguments.content.file_path();
    let body = match &content {
        Content::Nothing => Body::Nothing,
        Content::Json(body) => Body::Json(body.clone()),
        Content::File(_) => Body::File(path),
        Content::Form { fields, file_field, .. } => {
            Body::Form { fields: fields.clone(), file_field: file_field.clone(), path }
        }
    };
    let slots = request::slots(operation);
    let sent = request::operation(spec, operation, &slots)?;
    let request = request::filled(operation, &sent, given, content);
    let preview = core.preview(request).map_err(|error| anyhow!("{error}"))?;
    let plan = Plan { preview, stand_ins, body };
    if arguments.curl {
        output.text(&plan.curl())?;
    } else if output.is_json() {
        output.json(&plan.told())?;
    } else {
        output.text(&plan.text())?;
    }
    Ok(Verdict::Holds)
}

/// A client whose credentials are only names of variables. One that may be left out is there if it is set.
fn stand_in_core(
    spec: &'static Spec,
    operation: &Operation,
    profile: &Profile,
) -> Result<(Core, Vec<(String, String)>)> {
    let mut builder = Core::builder(&spec.vendor);
    for host in &spec.hosts {
        builder = builder.host(&host.name, &host.url);
    }
    let mut stand_ins = Vec::new();
    for setting in settings(spec) {
        match setting.kind {
            Kind::Credential(name) if is_used(&setting, operation, profile) => {
                let stand_in = format!("{STAND_IN}{}x", stand_ins.len());
                builder = builder.credential(name, stand_in.as_str());
                stand_ins.push((stand_in, setting.variable()));
            }
            Kind::Address(host) => {
                if let Some(address) = profile.variable(&setting.variable()) {
                    let Ok(address) = address.into_string() else { bail!("an address is no text") };
                    builder = builder.host(host, address);
                }
            }
            _ => {}
        }
    }
    Ok((builder.build().map_err(|error| anyhow!("{error}"))?, stand_ins))
}

fn is_used(setting: &Setting<'_>, operation: &Operation, profile: &Profile) -> bool {
    let Kind::Credential(name) = setting.kind else { return false };
    let is_taken = operation.credentials.iter().any(|slot| slot.credential == name);
    is_taken
        && (profile::is_needed(setting, operation)
            || profile.variable(&setting.variable()).is_some())
}

impl Plan<'_> {
    /// A text with `${VARIABLE}` for each credential.
    fn named(&self, text: &str) -> String {
        self.stand_ins.iter().fold(text.to_owned(), |text, (stand_in, variable)| {
            text.replace(stand_in, &format!("${{{variable}}}"))
        })
    }

    /// A word for a shell: literal, but for the variables.
    fn word(&self, text: &str) -> String {
        let word = self.stand_ins.iter().fold(quoted(text), |word, (stand_in, variable)| {
            word.replace(stand_in, &format!("'\"${variable}\"'"))
        });
        // What is left of the quotes at its ends.
        word.strip_suffix("''")
            .filter(|rest| rest.ends_with('"'))
            .map_or(word.clone(), str::to_owned)
    }

    fn told(&self) -> Told<'_> {
        let headers = &self.preview.headers;
        Told {
            method: &self.preview.method,
            url: self.named(&self.preview.url),
            headers: headers
                .iter()
                .map(|(name, value)| (name.as_str(), self.named(value)))
                .collect(),
            body: match &self.body {
                Body::Json(body) => Some(body),
                _ => None,
            },
            fields: match &self.body {
                Body::Form { fields, .. } => Some(fields),
                _ => None,
            },
            file: match self.body {
                Body::File(path) | Body::Form { path, .. } => Some(path),
                _ => None,
            },
        }
    }

    fn text(&self) -> String {
        let mut text = format!("{} {}\n", self.preview.method, self.named(&self.preview.url));
        for (name, value) in &self.preview.headers {
            text.push_str(&format!("{name}: {}\n", self.named(value)));
        }
        match &self.body {
            Body::Nothing => {}
            Body::Json(body) => text.push_str(&format!("\n{}\n", body.get().trim())),
            Body::File(path) => text.push_str(&format!("\n(the file {path})\n")),
            Body::Form { fields, file_field, path } => {
                text.push('\n');
                for (name, value) in fields {
                    text.push_str(&format!("{name}={value}\n"));
                }
                text.push_str(&format!("{file_field}=(the file {path})\n"));
            }
        }
        text
    }

    fn curl(&self) -> String {
        let mut parts =
            vec![format!("curl -X {} {}", self.preview.method, self.word(&self.preview.url))];
        for (name, value) in &self.preview.headers {
            parts.push(format!("-H {}", self.word(&format!("{name}: {value}"))));
        }
        match &self.body {
            Body::Nothing => {}
            Body::Json(body) => parts.push(format!("--data-raw {}", self.word(body.get().trim()))),
            Body::File(path) => {
                parts.push(format!("--data-binary {}", self.word(&format!("@{path}"))));
            }
            Body::Form { fields, file_field, path } => {
                for (name, value) in fields {
                    parts.push(format!("--form-string {}", self.word(&format!("{name}={value}"))));
                }
                parts.push(format!("-F {}", self.word(&format!("{file_field}=@{path}"))));
            }
        }
        parts.join(" \\\n  ")
    }
}
