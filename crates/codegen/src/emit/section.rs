//! The operations of a section: a handle with a method for each, and the request values that these
//! give.

use wagate_spec::{Operation, PageParameters, Pagination, Spec, Tag};

use super::{
    docs,
    file::File,
    pieces::{Piece, mentions},
    presets, secrets,
    signature::{Argument, Signature, in_types},
    statuses::Statuses,
};
use crate::{
    endpoint::{self, Endpoint},
    error::GenerateError,
    names, paths,
    skeleton::Skeleton,
};

/// A handle: the operations of a section that are called with the client, or with a scope.
pub struct Handle<'a> {
    pub tag: &'a Tag,
    /// The name of the scope that its operations need.
    pub scope: Option<&'a str>,
    /// The type's name in Rust.
    pub name: String,
    /// Its methods.
    pub methods: Vec<(Endpoint<'a>, Signature<'a>)>,
}

impl Handle<'_> {
    /// Whether without websockets it has no methods.
    fn is_gated(&self) -> bool {
        self.methods.iter().all(|(endpoint, _)| endpoint.operation.websocket)
    }

    /// The call of a method, as a program writes it: `client.session("default").contacts().get_contact("123")`.
    pub fn request(&self, spec: &Spec, method: &str, arguments: &[String]) -> String {
        let scope = self.scope.and_then(|name| spec.scope(name));
        let scope =
            scope.map(|scope| format!(".{}({:?})", names::snake(&scope.name), scope.example));
        format!(
            "client{}.{}().{}({})",
            scope.unwrap_or_default(),
            names::snake(&self.tag.name),
            names::snake(method),
            arguments.join(", "),
        )
    }
}

/// The handles of a section: one without a scope, and one for each scope.
pub fn handles<'a>(
    spec: &'a Spec,
    skeleton: &Skeleton,
    tag: &'a Tag,
) -> Result<Vec<Handle<'a>>, GenerateError> {
    let mut handles: Vec<Handle<'a>> = Vec::new();
    let operations = spec.operations.iter().filter(|operation| operation.tag == tag.name);
    for endpoint in operations.flat_map(endpoint::of) {
        let signature = Signature::of(spec, skeleton, &endpoint)?;
        let scope = endpoint.scope(spec);
        match handles.iter_mut().find(|handle| handle.scope == scope) {
            Some(handle) => handle.methods.push((endpoint, signature)),
            None => handles.push(Handle {
                tag,
                scope,
                name: String::new(),
                methods: vec![(endpoint, signature)],
            }),
        }
    }
    let is_mixed = handles.len() > 1;
    for handle in &mut handles {
        handle.name = paths::handle_name(&tag.name, handle.scope, is_mixed);
    }
    Ok(handles)
}

/// The file of a section.
pub fn pieces(
    spec: &Spec,
    skeleton: &Skeleton,
    tag: &Tag,
    handles: &[Handle<'_>],
    statuses: &Statuses,
) -> Result<Vec<Piece>, GenerateError> {
    let mut body = Vec::new();
    for handle in handles {
        body.push(Piece::Code(handle_code(spec, skeleton, handle, statuses)?));
        for (endpoint, signature) in &handle.methods {
            body.extend(request_value((spec, skeleton), handle, endpoint, signature)?);
        }
    }
    let statics = handles.iter().flat_map(|handle| &handle.methods);
    let statics = statics.filter(|(endpoint, _)| endpoint.id == endpoint.operation.id);
    let statics: String =
        statics.map(|(endpoint, _)| description(spec, endpoint.operation)).collect();
    body.push(Piece::Code(statics));
    let code: String = body.iter().map(Piece::text).collect();
    let head =
        docs::inner_comment(&format!("{}: {}", spec.product, docs::sentence(&tag.description)));
    let gate = if handles.iter().all(Handle::is_gated) { WEBSOCKET } else { "" };
    body.insert(0, Piece::Code(format!("{head}{}", imports(spec, &code, gate))));
    Ok(body)
}

/// The `use` lines for what the code names; `gate` stands before what only methods need.
fn imports(spec: &Spec, code: &str, gate: &str) -> String {
    let uses_files = mentions(code, "Upload");
    let runtime = if uses_files { "Unsent, Upload" } else { "Unsent" };
    let mut lines = match gate {
        "" => format!("use wagate_client::{{Core, Operation, {runtime}}};\n"),
        gate => format!(
            "use wagate_client::{{Core, Operation}};\n{gate}use wagate_client::{runtime};\n"
        ),
    };
    if code.contains(" Duration::from_") || code.contains("(Duration::from_") {
        lines.insert_str(0, "use std::time::Duration;\n");
    }
    let templates = super::templates::templates(spec);
    let used = templates.iter().filter(|template| code.contains(&format!(" {}.", template.name)));
    let used: Vec<&str> = used.map(|template| template.name.as_str()).collect();
    lines.push_str(&format!("use super::client::{{{}}};\n", used.join(", ")));
    if code.contains("types::") {
        lines.push_str(&format!("{gate}use super::types;\n"));
    }
    lines
}

fn handle_code(
    spec: &Spec,
    skeleton: &Skeleton,
    handle: &Handle<'_>,
    statuses: &Statuses,
) -> Result<String, GenerateError> {
    let section = names::snake(&handle.tag.name);
    let reached = match handle.scope {
        Some(scope) => {
            let (ty, method) = (names::pascal(scope), names::snake(scope));
            format!(
                "[`Client::{method}`](crate::Client::{method}), [`{ty}::{section}`](crate::{ty}::{section})"
            )
        }
        None => format!("[`Client::{section}`](crate::Client::{section})"),
    };
    let comment = docs::comment(&format!(
        "{}\n\nReached by {reached}.{}",
        docs::sentence(&handle.tag.description),
        example(spec, handle),
    ));
    let mut methods = String::new();
    for (endpoint, signature) in &handle.methods {
        methods.push_str(&method(spec, endpoint, signature, statuses));
        for preset in presets::of(spec, skeleton, endpoint, signature)? {
            methods.push_str(&preset.code());
        }
    }
    let name = &handle.name;
    let unused = match handle.is_gated() {
        true => "#[cfg_attr(not(feature = \"websocket\"), allow(dead_code))]\n",
        false => "",
    };
    Ok(format!(
        "{comment}{unused}#[derive(Debug, Clone)]\npub struct {name}(pub(crate) Core);\nimpl {name} {{\n{methods}}}\n"
    ))
}

/// The section's first operation that can be called without much, as an example.
fn example(spec: &Spec, handle: &Handle<'_>) -> String {
    let Some(Sample { prelude, request }) = Sample::of(spec, handle, |_| true) else {
        return String::new();
    };
    let krate = names::snake(&spec.vendor);
    format!(
        "\n\n```no_run\n# async fn example(client: wagate_{krate}::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {prelude}let answer = {request}.await?;\nprintln!(\"{{answer:?}}\");\n# Ok(()) }}\n```",
    )
}

/// A request that can be made without much, for examples.
pub struct Sample {
    /// What must stand before it: lines, or nothing.
    pub prelude: String,
    /// The request: `client.contacts().get_contact("123")`.
    pub request: String,
}

impl Sample {
    /// That of the first method of this kind.
    pub fn of(
        spec: &Spec,
        handle: &Handle<'_>,
        is_meant: impl Fn(&Endpoint<'_>) -> bool,
    ) -> Option<Self> {
        let (endpoint, arguments) = handle.methods.iter().find_map(|(endpoint, signature)| {
            let is_plain = !endpoint.operation.websocket && !endpoint.operation.deprecated;
            let takes_no_body = signature.body.is_none() && signature.file.is_none();
            let arguments: Option<Vec<String>> =
                signature.required.iter().map(Argument::example).collect();
            Some((endpoint, arguments.filter(|_| is_plain && takes_no_body && is_meant(endpoint))?))
        })?;
        let krate = names::snake(&spec.vendor);
        let prelude = match arguments.iter().any(|argument| argument.starts_with("chat")) {
            true => format!("let chat = wagate_{krate}::ChatId::person(\"+7 900 123-45-67\")?;\n"),
            false => String::new(),
        };
        Some(Self { prelude, request: handle.request(spec, endpoint.id, &arguments) })
    }
}

/// The method that begins a call.
fn method(
    spec: &Spec,
    endpoint: &Endpoint<'_>,
    signature: &Signature<'_>,
    statuses: &Statuses,
) -> String {
    let operation = endpoint.operation;
    let comment = docs::method(spec, endpoint, statuses);
    let attributes = format!("{}{}", gate(operation), deprecation(operation));
    let value = names::pascal(endpoint.id);
    let mut filled = String::new();
    for (parameter, scope) in endpoint.scoped() {
        let put = match parameter.location {
            wagate_spec::Location::Path => "path",
            _ => "query",
        };
        filled.push_str(&format!(".{put}({:?}, self.0.scope({scope:?}))", parameter.name));
    }
    filled.extend(signature.required.iter().map(Argument::put));
    filled
        .extend(endpoint.accept().map(|media_type| format!(".header(\"Accept\", {media_type:?})")));
    filled.push_str(&match (&signature.file, &signature.body) {
        (Some(File::Raw), _) => ".raw_body(file)".to_owned(),
        (Some(File::Part(name)), Some(_)) => format!(".multipart(&body, {name:?}, file)"),
        (Some(File::Part(name)), None) => format!(".multipart(&(), {name:?}, file)"),
        (None, Some(_)) => ".json(&body)".to_owned(),
        (None, None) => String::new(),
    });
    if let Some(parameter) = operation.parameters.iter().find(|one| one.file_name) {
        filled.push_str(&format!(".header_file_name({:?})", parameter.name));
    }
    let scoped: String = signature
        .scoped_members
        .iter()
        .map(|(member, scope)| {
            format!("body.{} = Some(self.0.scope({scope:?}).into());\n", names::snake(member))
        })
        .collect();
    let allow = if operation.deprecated { "#[allow(deprecated)]\n" } else { "" };
    format!(
        "{comment}{attributes}{allow}#[inline]\npub fn {name}(&self{declared}) -> {value} {{\n{scoped}\
         {value}(Unsent::new(&self.0, &{operation}){filled})\n}}\n",
        name = names::snake(endpoint.id),
        declared = signature.declared(),
        operation = names::shouty(&operation.id),
    )
}

/// The value that a method gives, with its setters and its pages.
fn request_value(
    (spec, skeleton): (&Spec, &Skeleton),
    handle: &Handle<'_>,
    endpoint: &Endpoint<'_>,
    signature: &Signature<'_>,
) -> Result<Vec<Piece>, GenerateError> {
    let (name, method) = (names::pascal(endpoint.id), names::snake(endpoint.id));
    let gate = gate(endpoint.operation);
    let mut text = format!(
        "{gate}wagate_client::operation! {{\n    /// The request of [`{handle}::{method}`].\n    \
         pub struct {name} -> {result} as {read}\n}}\n",
        handle = handle.name,
        result = signature.result,
        read = signature.read,
    );
    if let Some(pagination) = &endpoint.operation.pagination {
        text.push('\n');
        text.push_str(&paged((spec, skeleton), endpoint, signature, pagination, &name)?);
    }
    let mut pieces = vec![Piece::Text(text)];
    if !signature.optional.is_empty() {
        let setters: String = signature.optional.iter().map(setter).collect();
        pieces.push(Piece::Code(format!("{gate}impl {name} {{\n{setters}}}\n")));
    }
    Ok(pieces)
}

fn setter(argument: &Argument<'_>) -> String {
    let comment = docs::comment(&docs::sentence(&argument.parameter.description));
    format!(
        "{comment}#[inline]\npub fn {}(self, {}) -> Self {{ Self(self.0{}) }}\n",
        argument.name,
        argument.declared(),
        argument.put(),
    )
}

/// The pages of a list.
fn paged(
    (spec, skeleton): (&Spec, &Skeleton),
    endpoint: &Endpoint<'_>,
    signature: &Signature<'_>,
    pagination: &Pagination,
    name: &str,
) -> Result<String, GenerateError> {
    if let PageParameters::Cursor { cursor, next } = &pagination.by {
        return by_cursor((spec, skeleton), endpoint, signature, (cursor, next, pagination), name);
    }
    let list = match &pagination.items {
        None => Some((signature.result.clone(), String::new())),
        Some(items) => list_in((spec, skeleton), &signature.result, items)?,
    };
    let item = list
        .as_ref()
        .and_then(|(list, of)| Some((list.strip_prefix("Vec<")?.strip_suffix('>')?, of.as_str())));
    let (kind, parameters) = match &pagination.by {
        PageParameters::Offset { limit, offset } => {
            (format!("offset({limit:?}, {offset:?})"), [limit, offset])
        }
        PageParameters::Page { page, size, first } => {
            (format!("page({size:?}, {page:?}, {first})"), [page, size])
        }
        _ => return Err(GenerateError::new(spec, endpoint.id, "an unknown kind of paging")),
    };
    let is_known = |name: &&String| {
        let all = signature.required.iter().chain(&signature.optional);
        all.map(|one| &one.parameter.name).any(|known| known == *name)
    };
    match item {
        Some((item, of)) if parameters.iter().all(is_known) => {
            Ok(format!("wagate_client::paged! {{ {name} -> {item} as {kind}{of} }}\n"))
        }
        _ => {
            let message = "only a list can be read page by page, with parameters of its own";
            Err(GenerateError::new(spec, endpoint.id, message))
        }
    }
}

/// The pages of a list where each says what to ask for the next one with.
fn by_cursor(
    (spec, skeleton): (&Spec, &Skeleton),
    endpoint: &Endpoint<'_>,
    signature: &Signature<'_>,
    (cursor, next, pagination): (&str, &str, &Pagination),
    name: &str,
) -> Result<String, GenerateError> {
    let items = pagination.items.as_deref().unwrap_or_default();
    let list = list_in((spec, skeleton), &signature.result, items)?;
    let item = list.as_ref().and_then(|(list, _)| list.strip_prefix("Vec<")?.strip_suffix('>'));
    let Some(item) = item else {
        let message = "a page that is asked for by a cursor holds its items in a list";
        return Err(GenerateError::new(spec, endpoint.id, message));
    };
    let is_in_query = signature.optional.iter().any(|one| one.parameter.name == cursor);
    Ok(format!(
        "wagate_client::paged! {{ {name} -> {item} as {place}({cursor:?}), {items} then {next} of {page} }}\n",
        place = if is_in_query { "query" } else { "body" },
        items = names::snake(items),
        next = names::snake(next),
        page = signature.result,
    ))
}

/// The list that a page holds in a member, and where it is in words of the macro.
fn list_in(
    (spec, skeleton): (&Spec, &Skeleton),
    page: &str,
    items: &str,
) -> Result<Option<(String, String)>, GenerateError> {
    let Some(component) = page.strip_prefix("types::") else { return Ok(None) };
    let mut fields = skeleton.fields(spec, component)?;
    let place = format!(", {} of {page}", names::snake(items));
    Ok(fields.remove(items).map(|list| (in_types(&list), place)))
}

/// The static that describes an operation to the runtime.
fn description(spec: &Spec, operation: &Operation) -> String {
    let mut text = format!(
        "pub(crate) static {}: Operation<'static> = {}.{}({:?}, {:?})",
        names::shouty(&operation.id),
        super::templates::of(spec, operation),
        operation.method.as_str().to_lowercase(),
        operation.id,
        operation.path,
    );
    if operation.idempotent != (operation.method == "GET") {
        text.push_str(&format!(".idempotent({})", operation.idempotent));
    }
    if let Some(interval) = operation.rate_limit.and_then(|limit| limit.interval()) {
        let micros = interval.as_micros();
        text.push_str(&match micros % 1000 {
            0 => format!(".interval(Duration::from_millis({}))", micros / 1000),
            _ => format!(".interval(Duration::from_micros({micros}))"),
        });
    }
    if !operation.failures.is_empty() {
        let failures = operation.failures.iter().map(|failure| format!("&{:?}", failure.keys));
        text.push_str(&format!(".failures(&[{}])", failures.collect::<Vec<_>>().join(", ")));
    }
    let absent: Vec<String> =
        operation.lookup.iter().flat_map(|lookup| &lookup.absent).map(absent).collect();
    if !absent.is_empty() {
        text.push_str(&format!(".absent(&[{}])", absent.join(", ")));
    }
    if endpoint::of(operation).iter().any(|endpoint| endpoint.may_be_keyed()) {
        text.push_str(".keyed()");
    }
    let secrets = secrets::of_answer(spec, operation);
    if !secrets.is_empty() {
        text.push_str(&format!(".secret_fields(&{secrets:?})"));
    }
    if let Some((parameter, seconds)) = long_poll(operation) {
        text.push_str(&format!(".long_poll({parameter:?}, {seconds})"));
    }
    text.push_str(";\n");
    text
}

/// An error answer that says that there is nothing.
fn absent(absent: &wagate_spec::Absent) -> String {
    let with =
        absent.with.iter().map(|(name, value)| format!("({name:?}, {:?})", value.to_string()));
    let with: Vec<String> = with.collect();
    format!("wagate_client::Absent::new({}, &[{}])", absent.status, with.join(", "))
}

/// The parameter with the seconds for which a call may be kept waiting, and the seconds without it.
fn long_poll(operation: &Operation) -> Option<(&str, u64)> {
    let Some(wagate_spec::Queue::Receive { timeout: Some(name), .. }) = &operation.queue else {
        return None;
    };
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == *name)?;
    let default = parameter.schema.get("default").and_then(serde_json::Value::as_u64);
    Some((name, default.unwrap_or_default()))
}

const WEBSOCKET: &str = "#[cfg(feature = \"websocket\")]\n";

/// Websockets are a feature of the crates, because they bring dependencies.
fn gate(operation: &Operation) -> &'static str {
    if operation.websocket { WEBSOCKET } else { "" }
}

/// The attribute of a method that is deprecated.
fn deprecation(operation: &Operation) -> String {
    if !operation.deprecated {
        return String::new();
    }
    let text = docs::one_line(&operation.description);
    let note = if text.is_empty() { docs::one_line(&operation.summary) } else { text };
    format!("#[deprecated(note = {note:?})]\n")
}
