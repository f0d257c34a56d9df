//! The public surface of a client, one line for each method, type, field and variant: what a
//! reviewer reads to see what a change of a spec means for users.

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, Visibility};

use crate::GeneratedFile;
use crate::declared::{Declared, Field, Shape};

/// Lists the public items of generated files, sorted.
///
/// # Errors
///
/// When a file is not Rust.
pub fn surface(files: &[GeneratedFile]) -> Result<String, syn::Error> {
    let mut lines = Vec::new();
    for file in
        files.iter().filter(|file| file.path.extension().is_some_and(|extension| extension == "rs"))
    {
        for item in syn::parse_file(&file.content)?.items {
            describe(&item, &mut lines)?;
        }
    }
    lines.sort();
    Ok(lines.join("\n") + "\n")
}

fn describe(item: &Item, lines: &mut Vec<String>) -> Result<(), syn::Error> {
    match item {
        Item::Impl(block) => {
            let owner = text(&block.self_ty);
            for member in &block.items {
                if let ImplItem::Fn(method) = member
                    && is_public(&method.vis)
                {
                    lines.push(format!("{owner}: {}", text(&method.sig)));
                }
            }
        }
        Item::Struct(item) if is_public(&item.vis) => {
            lines.push(format!("struct {}", item.ident));
            describe_fields(&item.ident.to_string(), &item.fields, lines);
        }
        Item::Enum(item) if is_public(&item.vis) => {
            lines.push(format!("enum {}", item.ident));
            for variant in &item.variants {
                lines.push(format!(
                    "enum {}::{}{}",
                    item.ident,
                    variant.ident,
                    text(&variant.fields)
                ));
            }
        }
        Item::Macro(item) => {
            lines.extend(called(&item.mac));
            if let Some(declared) = Declared::of(&item.mac) {
                describe_declared(&declared?, lines);
            }
        }
        _ => {}
    }
    Ok(())
}

/// What a macro of the runtime declares: each setter is in one line with its field.
fn describe_declared(declared: &Declared, lines: &mut Vec<String>) {
    let name = &declared.name;
    match &declared.shape {
        Shape::Record { is_request, fields } => {
            lines.push(format!("struct {name}"));
            if *is_request {
                let arguments = fields.iter().filter_map(|field| {
                    Some(format!("{}: {}", field.name, text(field.new.as_ref()?)))
                });
                let arguments: Vec<String> = arguments.collect();
                lines.push(format!("{name}: pub fn new({})", arguments.join(", ")));
            }
            for Field { name: field, ty, set, .. } in fields {
                let set =
                    set.as_ref().map_or_else(String::new, |set| format!(", set by {}", text(set)));
                lines.push(format!("struct {name}.{field}: {}{set}", text(ty)));
            }
        }
        Shape::Enum { variants, other } => {
            lines.push(format!("enum {name}"));
            for variant in variants {
                let held =
                    variant.ty.as_ref().map_or_else(String::new, |ty| format!("({})", text(ty)));
                lines.push(format!("enum {name}::{}{held}", variant.name));
            }
            lines.extend(other.map(|other| format!("enum {name}::Other({other})")));
        }
    }
}

/// What a macro of the runtime declares of calls: `operation GetContact -> Option < types :: Contact > as lookup`.
fn called(call: &syn::Macro) -> Option<String> {
    let name = call.path.segments.last()?.ident.to_string();
    if !["operation", "paged", "any_answer"].contains(&name.as_str()) {
        return None;
    }
    let without_attributes = |input: syn::parse::ParseStream<'_>| {
        syn::Attribute::parse_outer(input)?;
        input.parse::<Option<syn::Token![pub]>>()?;
        input.parse::<Option<syn::Token![struct]>>()?;
        input.parse::<proc_macro2::TokenStream>()
    };
    let tokens = call.parse_body_with(without_attributes).ok()?;
    Some(format!("{name} {}", text(&tokens)))
}

fn describe_fields(owner: &str, fields: &Fields, lines: &mut Vec<String>) {
    let public = fields.iter().filter(|field| is_public(&field.vis));
    for (field, name) in public.filter_map(|field| Some((field, field.ident.as_ref()?))) {
        lines.push(format!("struct {owner}.{name}: {}", text(&field.ty)));
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Tokens as a person would space them.
fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    let tight = [
        (" ,", ","),
        (" :", ":"),
        ("& ", "&"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ;", ";"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
    ];
    tight.iter().fold(spaced, |text, (from, to)| text.replace(from, to))
}
