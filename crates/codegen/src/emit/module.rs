//! Which item stands in which file: operations by their tag, types beside the operations that use them.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Item, visit::Visit};
use wagate_spec::{DocsPage, Spec, Tag};

use super::{
    client, docs, folder, guide, open_enum,
    pieces::{self, Piece},
    reach::{self, ERROR_BODY},
    receive, record, root, section, signature,
    statuses::Statuses,
    tagged, union,
};
use crate::{
    GeneratedFile,
    declared::Declared,
    endpoint::{Body, Endpoint, endpoints},
    error::GenerateError,
    names,
    schema::Schema,
    skeleton::Skeleton,
};

/// The file of types that more than one tag uses.
const SHARED: &str = "shared";

/// The file of what the vendor sends of its own accord, and of what a program answers to that.
const WEBHOOKS: &str = "webhooks";

/// Writes the root, the client, a file for each tag with operations, and the types of each.
pub fn files(spec: &Spec, skeleton: &Skeleton) -> Result<Vec<GeneratedFile>, GenerateError> {
    let has_operations = |tag: &&Tag| spec.operations.iter().any(|one| one.tag == tag.name);
    let tags: Vec<&Tag> = spec.tags.iter().filter(has_operations).collect();
    let statuses = Statuses::of(spec);
    let owners = owners(spec);
    let root = [Piece::Code(root::root(spec, &tags, &statuses))];
    let root = pieces::file(spec, "the root", &root)?;
    let mut files = vec![GeneratedFile::new(format!("{}.rs", folder(spec)), root)];
    files.push(types_root(spec, &owners)?);
    let mut handles = Vec::new();
    for tag in &tags {
        let own = section::handles(spec, skeleton, tag)?;
        let name = names::snake(&tag.name);
        let content =
            pieces::file(spec, &name, &section::pieces(spec, skeleton, tag, &own, &statuses)?)?;
        files.push(rust_file(spec, &name, content));
        handles.extend(own);
    }
    let client = pieces::file(spec, "client", &client::client(spec, &handles)?)?;
    files.push(rust_file(spec, "client", client));
    files.push(guide::guide(spec, &handles));
    if let Some(webhooks) = &spec.webhooks {
        for (name, pieces) in receive::files(spec, webhooks)? {
            files.push(rust_file(spec, name, pieces::file(spec, name, &pieces)?));
        }
    }
    for group in groups(spec, &owners) {
        files.push(types_file(spec, skeleton, &group, &owners)?);
    }
    Ok(files)
}

/// The files of types.
fn groups(spec: &Spec, owners: &BTreeMap<String, Owner>) -> BTreeSet<String> {
    let owned = owners.values().map(|owner| owner.group.clone());
    owned.chain(unknown_answers(spec).map(|endpoint| endpoint.operation.tag.clone())).collect()
}

/// The methods whose answer nobody describes.
fn unknown_answers(spec: &Spec) -> impl Iterator<Item = Endpoint<'_>> {
    endpoints(spec).filter(|endpoint| matches!(endpoint.answer, Body::Unknown))
}

fn types_root(
    spec: &Spec,
    owners: &BTreeMap<String, Owner>,
) -> Result<GeneratedFile, GenerateError> {
    let modules: BTreeSet<String> =
        groups(spec, owners).iter().map(|group| names::snake(group)).collect();
    let mut code = docs::inner_comment(&format!(
        "What {} takes and answers: all of it here, and by section in the modules.",
        spec.product
    ));
    for module in &modules {
        code.push_str(&format!("pub mod {module};\n"));
    }
    for module in &modules {
        code.push_str(&format!("pub use self::{module}::*;\n"));
    }
    let content = pieces::file(spec, "types", &[Piece::Code(code)])?;
    Ok(rust_file(spec, "types", content))
}

/// The names that stand where a type does: a variant may be called like a type.
#[derive(Default)]
struct Types(BTreeSet<String>);

impl<'ast> Visit<'ast> for Types {
    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        if let (None, Some(name)) = (&path.qself, path.path.get_ident()) {
            self.0.insert(name.to_string());
        }
        syn::visit::visit_type_path(self, path);
    }

    fn visit_trait_bound(&mut self, bound: &'ast syn::TraitBound) {
        if let Some(name) = bound.path.get_ident() {
            self.0.insert(name.to_string());
        }
        syn::visit::visit_trait_bound(self, bound);
    }

    fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
        // `Vec<Contact>` is one name with arguments.
        if !segment.arguments.is_empty() {
            self.0.insert(segment.ident.to_string());
        }
        syn::visit::visit_path_segment(self, segment);
    }
}

/// Where a type belongs, and the pages that describe it.
struct Owner {
    group: String,
    pages: Vec<DocsPage>,
}

/// Finds for each component the tag that uses it, `shared` when several do. What stands alone goes with the webhooks.
fn owners(spec: &Spec) -> BTreeMap<String, Owner> {
    let mut owners: BTreeMap<String, Owner> = BTreeMap::new();
    for operation in &spec.operations {
        for name in reach::of_operation(spec, operation) {
            let owner = owners.entry(name).or_insert_with(|| Owner {
                group: operation.tag.clone(),
                pages: operation.docs.iter().take(1).cloned().collect(),
            });
            if owner.group != operation.tag {
                owner.group = SHARED.to_owned();
            }
        }
    }
    let mut sent = BTreeSet::new();
    if let Some(webhooks) = &spec.webhooks {
        reach::follow(spec, Schema(&webhooks.schema), &mut sent);
    }
    for name in sent {
        let owner = owners.entry(name).or_insert_with_key(|name| Owner {
            group: WEBHOOKS.to_owned(),
            pages: webhook_pages(spec, name),
        });
        if owner.group != WEBHOOKS {
            owner.group = SHARED.to_owned();
        }
    }
    for name in reach::alone(spec) {
        let owner = Owner { group: WEBHOOKS.to_owned(), pages: Vec::new() };
        owners.insert(name.to_owned(), owner);
    }
    for name in spec.schemas.keys().filter(|name| is_error(name, spec)) {
        if let Some(owner) = owners.get_mut(name) {
            owner.group = "errors".to_owned();
        }
    }
    owners
}

/// The pages about a component of webhooks: those of the events whose branch of a union it is in, of
/// the first event where it is in many.
fn webhook_pages(spec: &Spec, component: &str) -> Vec<DocsPage> {
    const MANY: usize = 5;
    let unions = spec.schemas.values().filter_map(|schema| Schema(schema).tags());
    let tags = unions.flat_map(|(_, tags)| tags).filter(|tag| {
        let mut inside = BTreeSet::from([tag.component.to_owned()]);
        if let Some(branch) = spec.schemas.get(tag.component) {
            reach_until_unions(spec, Schema(branch), &mut inside);
        }
        inside.contains(component)
    });
    let tags: Vec<&str> = tags.map(|tag| tag.text).collect();
    let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    let own = events.clone().filter(|event| tags.contains(&event.name.as_str()));
    let own: Vec<DocsPage> = own.filter_map(|event| event.docs.first()).cloned().collect();
    match own.len() {
        1..=MANY => own,
        _ => events.filter_map(|event| event.docs.first()).take(1).cloned().collect(),
    }
}

/// As [`reach::follow`], but not into the branches of tagged unions, which have pages of their own.
fn reach_until_unions(spec: &Spec, schema: Schema<'_>, names: &mut BTreeSet<String>) {
    if let Some(name) = schema.reference() {
        let target = spec.schemas.get(name).map(Schema).filter(|target| target.tags().is_none());
        if let Some(target) = target.filter(|_| names.insert(name.to_owned())) {
            reach_until_unions(spec, target, names);
        }
        return;
    }
    for part in schema.parts() {
        reach_until_unions(spec, part, names);
    }
}

/// Whether a component is the error body or one of its shapes.
fn is_error(name: &str, spec: &Spec) -> bool {
    let Some(body) = spec.schemas.get(ERROR_BODY) else { return false };
    name == ERROR_BODY || Schema(body).branches().any(|branch| branch.reference() == Some(name))
}

fn types_file(
    spec: &Spec,
    skeleton: &Skeleton,
    group: &str,
    owners: &BTreeMap<String, Owner>,
) -> Result<GeneratedFile, GenerateError> {
    let usages = record::usages(spec);
    let mut body = Vec::new();
    for (name, owner) in owners.iter().filter(|(_, owner)| owner.group == group) {
        let usage = usages.get(name).copied().unwrap_or_default();
        body.extend(type_pieces(spec, skeleton, name, usage, &owner.pages)?);
    }
    for endpoint in unknown_answers(spec).filter(|one| one.operation.tag == group) {
        body.push(Piece::Text(unknown_answer(&endpoint)));
    }
    let head = types_head(spec, group, owners, &body)?;
    body.insert(0, Piece::Code(head));
    let name = format!("types/{}", names::snake(group));
    let content = pieces::file(spec, &name, &body)?;
    Ok(rust_file(spec, &name, content))
}

/// The type of an answer that nobody describes.
fn unknown_answer(endpoint: &Endpoint<'_>) -> String {
    format!(
        "wagate_client::any_answer! {{\n    /// What `{}` answers, of which the documentation shows nothing.\n    \
         pub struct {}\n}}\n",
        endpoint.id,
        signature::unknown_answer_name(endpoint),
    )
}

/// The type of one component.
fn type_pieces(
    spec: &Spec,
    skeleton: &Skeleton,
    name: &str,
    usage: record::Usage,
    pages: &[DocsPage],
) -> Result<Vec<Piece>, GenerateError> {
    let schema = Schema(&spec.schemas[name]);
    if schema.is_only_a_file() {
        return Ok(Vec::new());
    }
    if let Some((property, tags)) = schema.tags() {
        return tagged::tagged(spec, name, schema, property, &tags, pages);
    }
    if let Some(values) = schema.string_enum() {
        return Ok(open_enum::open_enum(name, schema, &values, pages));
    }
    if schema.is_union() {
        return union::union(spec, name, schema, pages);
    }
    if schema.properties().is_some() {
        return record::record(spec, skeleton, (name, schema), usage, pages);
    }
    let message = "a component must be an object, an enum or a union";
    Err(GenerateError::new(spec, name, message))
}

/// What stands before the types of a group: its documentation, and the names from elsewhere.
fn types_head(
    spec: &Spec,
    group: &str,
    owners: &BTreeMap<String, Owner>,
    body: &[Piece],
) -> Result<String, GenerateError> {
    let mut head = format!("//! {}: types of the section `{group}`.\n", spec.product);
    let types = declared_types(spec, group, body)?;
    for (names, path) in [
        (&["BTreeMap"][..], "std::collections"),
        (&["Map", "Value"], "serde_json"),
        (&["ChatId", "IntoChatId"], "wagate_client"),
    ] {
        let used: Vec<&str> = names.iter().copied().filter(|name| types.contains(*name)).collect();
        head.push_str(&import(path, &used));
    }
    let elsewhere = owners.iter().filter(|(_, owner)| owner.group != group);
    let names: Vec<String> = elsewhere.map(|(name, _)| names::pascal(name)).collect();
    let used: Vec<&str> =
        names.iter().map(String::as_str).filter(|name| types.contains(*name)).collect();
    head.push_str(&import("super", &used));
    Ok(head)
}

fn import(path: &str, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        names => format!("use {path}::{{{}}};\n", names.join(", ")),
    }
}

/// The types that the declarations name.
fn declared_types(
    spec: &Spec,
    group: &str,
    body: &[Piece],
) -> Result<BTreeSet<String>, GenerateError> {
    let mut types = Types::default();
    for piece in body {
        let (Piece::Code(text) | Piece::Text(text)) = piece;
        let failed = |error: syn::Error| {
            GenerateError::new(spec, group, format!("{error} in the generated code:\n{text}"))
        };
        for item in syn::parse_file(text).map_err(failed)?.items {
            match &item {
                Item::Macro(item) => {
                    if let Some(declared) = Declared::of(&item.mac) {
                        declared.map_err(failed)?.types().for_each(|ty| types.visit_type(ty));
                    }
                }
                item => types.visit_item(item),
            }
        }
    }
    Ok(types.0)
}

fn rust_file(spec: &Spec, name: &str, content: String) -> GeneratedFile {
    GeneratedFile::new(format!("{}/{name}.rs", folder(spec)), content)
}
