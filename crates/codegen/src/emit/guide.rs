//! The guide of a crate, which its documentation includes: what is the same for the clients of all vendors, with this one's
//! sections, credentials and calls.

use wagate_spec::Spec;

use super::{
    docs, folder,
    section::{Handle, Sample},
};
use crate::{GeneratedFile, endpoint::Endpoint, names};

const HEADER: &str =
    "<!-- Written by `cargo xtask generate` from specs/; change those, not this file. -->\n\n";

/// Writes the guide.
pub fn guide(spec: &Spec, handles: &[Handle<'_>]) -> GeneratedFile {
    let is_paged = |endpoint: &Endpoint<'_>| endpoint.operation.pagination.is_some();
    let parts = [
        sample(spec, handles, |_| true).map(|it| filled(spec, include_str!("guide/calls.md"), &it)),
        sample(spec, handles, is_paged).map(|it| filled(spec, include_str!("guide/lists.md"), &it)),
        sample(spec, handles, |_| true)
            .map(|it| filled(spec, include_str!("guide/errors.md"), &it)),
        Some(sections(spec, handles)),
        Some(credentials(spec)),
        Some(features(spec)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let content = format!("{HEADER}{}", parts.join("\n"));
    GeneratedFile::new(format!("{}/guide.md", folder(spec)), content)
}

/// The first call of a kind that can be shown without much.
fn sample(
    spec: &Spec,
    handles: &[Handle<'_>],
    is_meant: impl Fn(&Endpoint<'_>) -> bool,
) -> Option<Sample> {
    handles.iter().find_map(|handle| Sample::of(spec, handle, &is_meant))
}

fn filled(spec: &Spec, text: &str, sample: &Sample) -> String {
    let prelude = match sample.prelude.is_empty() {
        true => String::new(),
        false => format!("\n{}", sample.prelude.trim_end()),
    };
    text.replace("{crate}", &format!("wagate_{}", names::snake(&spec.vendor)))
        .replace("{prelude}", &prelude)
        .replace("{request}", &sample.request)
}

/// The handles, and how many operations each has.
fn sections(spec: &Spec, handles: &[Handle<'_>]) -> String {
    let mut text = format!(
        "# Sections\n\nThe operations stand as in the documentation of {}; types are in [`types`], and by section in its \
         modules.\n\n| section | operations | |\n| --- | --- | --- |\n",
        spec.product
    );
    for handle in handles {
        let section = names::snake(&handle.tag.name);
        let path = match handle.scope {
            Some(scope) => format!("{}::{section}", names::pascal(scope)),
            None => format!("Client::{section}"),
        };
        text.push_str(&format!(
            "| [`{path}`] | {} | {} |\n",
            handle.methods.len(),
            cell(&docs::sentence(&handle.tag.description)),
        ));
    }
    for scope in &spec.scopes {
        let (method, ty) = (names::snake(&scope.name), names::pascal(&scope.name));
        text.push_str(&format!(
            "\n[`Client::{method}`] gives a [`{ty}`]: {}\n",
            docs::sentence(&scope.description)
        ));
    }
    text
}

/// What a client is built with, and the variables from which `from_env` takes it.
fn credentials(spec: &Spec) -> String {
    let mut text = "# Credentials and addresses\n\nGiven to [`Client::builder`], or taken from the environment by \
                    [`Client::from_env`]:\n\n| | variable | |\n| --- | --- | --- |\n"
        .to_owned();
    for credential in &spec.credentials {
        let needed = if credential.required { "" } else { "optional: " };
        let about = cell(&docs::sentence(&credential.description));
        let (name, variable) = (&credential.name, spec.variable(&credential.name));
        text.push_str(&format!("| `{name}` | `{variable}` | {needed}{about} |\n"));
    }
    for host in &spec.hosts {
        let (name, constant) = (names::snake(&host.environment), &host.environment);
        let variable = spec.variable(constant);
        text.push_str(&format!("| `{name}` | `{variable}` | in place of [`{constant}`] |\n"));
    }
    text
}

fn features(spec: &Spec) -> String {
    let opened = spec.operations.iter().filter(|operation| operation.websocket);
    let opened: Vec<String> =
        opened.map(|operation| format!("`{}`", names::snake(&operation.id))).collect();
    let websockets = match opened.is_empty() {
        true => "operations that open a websocket, of which none is described yet".to_owned(),
        false => format!("{}, which opens a websocket", opened.join(", ")),
    };
    format!(
        "# Features\n\n| feature | what it adds |\n| --- | --- |\n| `schemars` | `JsonSchema` for every type |\n\
         | `websocket` | {websockets} |\n"
    )
}

/// A text in one cell of a table.
fn cell(text: &str) -> String {
    docs::one_line(text).replace('|', "\\|")
}
