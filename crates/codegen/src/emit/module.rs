//! Which item stands in which file: operations by their tag, types beside the operations that use them.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZero,
};

use syn::{Item, visit::Visit};
use wagate_spec::{DocsPage, Spec, Tag, side_by_side};

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

/// A file that is not laid out yet: that takes its time, and needs nothing but the file.
struct Draft {
    path: String,
    pieces: Vec<Piece>,
    /// Of a file of types, the section that they belong to: what stands before them is still to be found.
    types_of: Option<String>,
}

impl Draft {
    fn new(spec: &Spec, name: &str, pieces: Vec<Piece>) -> Self {
        Self { path: path(spec, name), pieces, types_of: None }
    }

    fn written(
        &self,
        spec: &Spec,
        owners: &BTreeMap<String, Owner>,
    ) -> Result<GeneratedFile, GenerateError> {
        let head = match &self.types_of {
            Some(group) => Some(Piece::Code(types_head(spec, group, owners, &self.pieces)?)),
            None => None,
        };
        let content = pieces::file(spec, &self.path, head.iter().chain(&self.pieces))?;
        Ok(GeneratedFile::new(self.path.clone(), content))
    }
}

fn path(spec: &Spec, name: &str) -> String {
    format!("{}/{name}.rs", folder(spec))
}

/// Writes the root, the client, a file for each tag with operations, and the types of each.
pub fn files(spec: &Spec, skeleton: &Skeleton) -> Result<Vec<GeneratedFile>, GenerateError> {
    let has_operations = |tag: &&Tag| spec.operations.iter().any(|one| one.tag == tag.name);
    let tags: Vec<&Tag> = spec.tags.iter().filter(has_operations).collect();
    let statuses = Statuses::of(spec);
    let owners = owners(spec);
    let root = vec![Piece::Code(root::root(spec, &tags, &statuses))];
    let mut drafts = vec![
        Draft { path: format!("{}.rs", folder(spec)), pieces: root, types_of: None },
        Draft::new(spec, "types", vec![Piece::Code(types_root(spec, &owners))]),
    ];
    let mut handles = Vec::new();
    for tag in &tags {
        let own = section::handles(spec, skeleton, tag)?;
        let pieces = section::pieces(spec, skeleton, tag, &own, &statuses)?;
        drafts.push(Draft::new(spec, &names::snake(&tag.name), pieces));
        handles.extend(own);
    }
    drafts.push(Draft::new(spec, "client", client::client(spec, &handles)?));
    if let Some(webhooks) = &spec.webhooks {
        let received = receive::files(spec, webhooks)?;
        drafts.extend(received.into_iter().map(|(name, pieces)| Draft::new(spec, name, pieces)));
    }
    let usages = record::usages(spec);
    for group in groups(spec, &owners) {
        drafts.push(types(spec, skeleton, group, &owners, &usages)?);
    }
    let mut files = written(spec, &drafts, &owners)?;
    files.push(guide::guide(spec, &handles));
    Ok(files)
}

/// Lays the files out, on all cores.
fn written(
    spec: &Spec,
    drafts: &[Draft],
    owners: &BTreeMap<String, Owner>,
) -> Result<Vec<GeneratedFile>, GenerateError> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let parts = drafts.chunks(drafts.len().div_ceil(cores).max(1));
    let written = side_by_side(parts, |part| {
        part.iter().map(|draft| draft.written(spec, owners)).collect::<Result<Vec<_>, _>>()
    });
    Ok(written.into_iter().collect::<Result<Vec<_>, _>>()?.concat())
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

fn types_root(spec: &Spec, owners: &BTreeMap<String, Owner>) -> String {
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
    code
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
    for operation in spec.operations.iter() {
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
    let branches = branches(spec);
    for name in sent {
        let owner = owners.entry(name).or_insert_with_key(|name| Owner {
            group: WEBHOOKS.to_owned(),
            pages: webhook_pages(spec, &branches, name),
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

/// The tags of all unions, each with the components of its branch.
fn branches(spec: &Spec) -> Vec<(&str, BTreeSet<String>)> {
    let unions = spec.schemas.values().filter_map(|schema| Schema(schema).tags());
    let inside = |component: &str| {
        let mut inside = BTreeSet::from([component.to_owned()]);
        if let Some(branch) = spec.schemas.get(component) {
            reach_until_unions(spec, Schema(branch), &mut inside);
        }
        inside
    };
    unions.flat_map(|(_, tags)| tags).map(|tag| (tag.text, inside(tag.component))).collect()
}

/// The pages about a component of webhooks: those of the events whose branch of a union it is in, of
/// the first event where it is in many.
fn webhook_pages(
    spec: &Spec,
    branches: &[(&str, BTreeSet<String>)],
    component: &str,
) -> Vec<DocsPage> {
    const MANY: usize = 5;
    let tags = branches.iter().filter(|(_, inside)| inside.contains(component));
    let tags: Vec<&str> = tags.map(|(tag, _)| *tag).collect();
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

/// The types of a group.
fn types(
    spec: &Spec,
    skeleton: &Skeleton,
    group: String,
    owners: &BTreeMap<String, Owner>,
    usages: &BTreeMap<String, record::Usage>,
) -> Result<Draft, GenerateError> {
    let mut body = Vec::new();
    for (name, owner) in owners.iter().filter(|(_, owner)| owner.group == group) {
        let usage = usages.get(name).copied().unwrap_or_default();
        body.extend(type_pieces(spec, skeleton, name, usage, &owner.pages)?);
    }
    for endpoint in unknown_answers(spec).filter(|one| one.operation.tag == group) {
        body.push(Piece::Text(unknown_answer(&endpoint)));
    }
    let path = path(spec, &format!("types/{}", names::snake(&group)));
    Ok(Draft { path, pieces: body, types_of: Some(group) })
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
