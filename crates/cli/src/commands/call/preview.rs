//! `--dry-run` and `--curl`: the call as it would be, with the names of variables in the place of credentials.

use std::borrow::Cow;
use std::collections::BTreeMap;

use anyhow::{Result, anyhow, bail};
use serde::Serialize;
use serde_json::value::RawValue;
use wagate_client::{Core, Preview};
use wagate_spec::{Operation, Spec};

use super::connect;
use super::content::Content;
use super::parameters::Given;
use super::request;
use crate::profile::{self, Kind, Profile, Setting, settings};
use crate::shell::quoted;

/// What stands for a credential while the request is made: letters and digits only, which no encoding changes.
const STAND_IN: &str = "wagateCredential";

/// What would be sent.
pub struct Plan<'a> {
    preview: Preview,
    /// What stands for which variable.
    stand_ins: Vec<(String, String)>,
    /// The file that it sends.
    file: Option<File<'a>>,
}

/// A file that is sent, alone or in a form.
struct File<'a> {
    path: Cow<'a, str>,
    form: Option<Form>,
}

/// A form around a file.
struct Form {
    fields: BTreeMap<String, String>,
    file_field: String,
}

/// A call for programs; scripts rely on these names.
#[derive(Serialize)]
pub struct Told<'a> {
    method: &'a str,
    url: String,
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<&'a BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
}

/// A client whose credentials are only names of variables. One that may be left out is there if it is set.
fn stand_in_core(
    spec: &'static Spec,
    operation: &Operation,
    profile: &Profile,
) -> Result<(Core, Vec<(String, String)>)> {
    let mut builder = connect::builder(spec);
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

impl<'a> Plan<'a> {
    /// The call of an operation, of which the file is at this path.
    ///
    /// # Errors
    ///
    /// When it could not be sent either.
    pub fn new(
        spec: &'static Spec,
        operation: &Operation,
        given: &[Given<'_>],
        content: Content,
        path: Cow<'a, str>,
        profile: &Profile,
    ) -> Result<Self> {
        let (core, stand_ins) = stand_in_core(spec, operation, profile)?;
        let file = match &content {
            Content::Nothing | Content::Json(_) => None,
            Content::File(_) => Some(File { path, form: None }),
            Content::Form { fields, file_field, .. } => {
                let form = Form { fields: fields.clone(), file_field: file_field.clone() };
                Some(File { path, form: Some(form) })
            }
        };
        let slots = request::slots(operation);
        let sent = request::operation(spec, operation, &slots)?;
        let request = request::filled(operation, &sent, given, content);
        let preview = core.preview(request).map_err(|error| anyhow!("{error}"))?;
        Ok(Self { preview, stand_ins, file })
    }

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

    /// For programs.
    pub fn told(&self) -> Told<'_> {
        let headers = &self.preview.headers;
        Told {
            method: &self.preview.method,
            url: self.named(&self.preview.url),
            headers: headers
                .iter()
                .map(|(name, value)| (name.as_str(), self.named(value)))
                .collect(),
            body: self.preview.json.clone().and_then(|json| RawValue::from_string(json).ok()),
            fields: self.file.as_ref().and_then(|file| Some(&file.form.as_ref()?.fields)),
            file: self.file.as_ref().map(|file| file.path.as_ref()),
        }
    }

    /// The method, the address and the headers, each on a line.
    pub fn head(&self) -> String {
        let mut text = format!("{} {}\n", self.preview.method, self.named(&self.preview.url));
        for (name, value) in &self.preview.headers {
            text.push_str(&format!("{name}: {}\n", self.named(value)));
        }
        text
    }

    /// For people.
    pub fn text(&self) -> String {
        let mut text = self.head();
        if let Some(json) = &self.preview.json {
            text.push_str(&format!("\n{}\n", json.trim()));
        }
        let Some(File { path, form }) = &self.file else { return text };
        text.push('\n');
        if let Some(Form { fields, file_field }) = form {
            for (name, value) in fields {
                text.push_str(&format!("{name}={value}\n"));
            }
            text.push_str(&format!("{file_field}="));
        }
        text.push_str(&format!("(the file {path})\n"));
        text
    }

    /// As a command of curl.
    pub fn curl(&self) -> String {
        let mut parts =
            vec![format!("curl -X {} {}", self.preview.method, self.word(&self.preview.url))];
        for (name, value) in &self.preview.headers {
            parts.push(format!("-H {}", self.word(&format!("{name}: {value}"))));
        }
        if let Some(json) = &self.preview.json {
            parts.push(format!("--data-raw {}", self.word(json.trim())));
        }
        match &self.file {
            None => {}
            Some(File { path, form: None }) => {
                parts.push(format!("--data-binary {}", self.word(&format!("@{path}"))));
            }
            Some(File { path, form: Some(Form { fields, file_field }) }) => {
                for (name, value) in fields {
                    parts.push(format!("--form-string {}", self.word(&format!("{name}={value}"))));
                }
                parts.push(format!("-F {}", self.word(&format!("{file_field}=@{path}"))));
            }
        }
        parts.join(" \\\n  ")
    }
}
