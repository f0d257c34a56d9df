//! Runs progenitor and keeps the parts of its output that the writers build on: the argument types
//! of each method, its result, and the fields of each struct.
//!
//! Every lookup that does not find what the model says must be there is an error: a change of
//! progenitor's output can never pass unnoticed.

mod items;

use std::collections::BTreeMap;

use items::Item;
use proc_macro2::{Ident, TokenStream};
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use quote::ToTokens;
use syn::parse::Parse;
use syn::{FnArg, GenericArgument, ImplItemFn, ItemStruct, Pat, PathArguments, ReturnType, Type};
use wagate_spec::Spec;

use crate::{error::GenerateError, lower, names};

/// What progenitor wrote, by name.
pub struct Skeleton {
    methods: BTreeMap<String, ImplItemFn>,
    structs: BTreeMap<String, ItemStruct>,
}

impl Skeleton {
    /// Runs progenitor over the lowered description.
    pub fn of(spec: &Spec) -> Result<Self, GenerateError> {
        let lowered = lower::lower(spec)?;
        let failed = |message: String| GenerateError::new(spec, "progenitor", message);
        let mut settings = GenerationSettings::new();
        settings
            .with_interface(InterfaceStyle::Positional)
            .with_tag(TagStyle::Merged)
            .with_map_type("::std::collections::BTreeMap".to_owned());
        for name in &lowered.replaced {
            let impls = [TypeImpl::Display, TypeImpl::FromStr].into_iter();
            settings.with_replacement(name, format!("types::{}", names::pascal(name)), impls);
        }
        let tokens = Generator::new(&settings)
            .generate_tokens(&lowered.document)
            .map_err(|error| failed(error.to_string()))?;
        let items = items::items(tokens);
        let read = methods(&items).and_then(|methods| Ok((methods, structs(&items)?)));
        let (methods, structs) = read.map_err(|error| failed(error.to_string()))?;
        Ok(Self { methods, structs })
    }

    /// The types of a method's arguments by their Rust names, references and options removed.
    pub fn arguments(
        &self,
        spec: &Spec,
        id: &str,
    ) -> Result<BTreeMap<String, String>, GenerateError> {
        let method = self.method(spec, id)?;
        let typed = method.sig.inputs.iter().filter_map(|argument| match argument {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        });
        let named = typed.filter_map(|typed| match &*typed.pat {
            Pat::Ident(name) => Some((name.ident.to_string(), plain(&bare(&typed.ty)))),
            _ => None,
        });
        Ok(named.collect())
    }

    /// The type of a method's result: the `T` of `Result<ResponseValue<T>, _>`.
    pub fn result(&self, spec: &Spec, id: &str) -> Result<String, GenerateError> {
        let method = self.method(spec, id)?;
        let ReturnType::Type(_, result) = &method.sig.output else {
            return Err(GenerateError::new(spec, id, "progenitor gave no result"));
        };
        let value = generic(result, "Result").and_then(|value| generic(value, "ResponseValue"));
        let value = value.ok_or_else(|| {
            let found = result.to_token_stream().to_string();
            GenerateError::new(spec, id, format!("unexpected result {found}"))
        })?;
        Ok(plain(value))
    }

    /// The types of a struct's fields by their names on the wire, options removed.
    pub fn fields(
        &self,
        spec: &Spec,
        schema: &str,
    ) -> Result<BTreeMap<String, String>, GenerateError> {
        let item = self.structs.get(&names::pascal(schema)).ok_or_else(|| {
            GenerateError::new(spec, schema, "progenitor wrote no struct of this name")
        })?;
        let named = item.fields.iter().filter_map(|field| {
            let name = field.ident.as_ref()?;
            let wire = renamed(field).unwrap_or_else(|| name.to_string());
            let inner = generic(&field.ty, "Option").unwrap_or(&field.ty);
            Some((wire, plain(inner)))
        });
        Ok(named.collect())
    }

    fn method(&self, spec: &Spec, id: &str) -> Result<&ImplItemFn, GenerateError> {
        self.methods
            .get(&names::snake(id))
            .ok_or_else(|| GenerateError::new(spec, id, "progenitor wrote no method of this name"))
    }
}

/// The asynchronous methods of the client, without their bodies.
fn methods(items: &[Item]) -> syn::Result<BTreeMap<String, ImplItemFn>> {
    let blocks = items.iter().filter(|item| item.keyword == "impl" && !item.has("for"));
    let methods = blocks.flat_map(|block| items::items(block.content()));
    let methods = methods.filter(|method| method.keyword == "fn" && method.has("async"));
    methods
        .map(|method| named(method.without_content(), |method: &ImplItemFn| &method.sig.ident))
        .collect()
}

/// The structs of the module with the types.
fn structs(items: &[Item]) -> syn::Result<BTreeMap<String, ItemStruct>> {
    let modules = items.iter().filter(|item| item.keyword == "mod" && item.has("types"));
    let structs = modules.flat_map(|module| items::items(module.content()));
    let structs = structs.filter(|item| item.keyword == "struct");
    structs.map(|item| named(item.tokens(), |item: &ItemStruct| &item.ident)).collect()
}

fn named<T: Parse>(tokens: TokenStream, name: fn(&T) -> &Ident) -> syn::Result<(String, T)> {
    let parsed: T = syn::parse2(tokens)?;
    Ok((name(&parsed).to_string(), parsed))
}

/// The name in `#[serde(rename = "…")]`.
fn renamed(field: &syn::Field) -> Option<String> {
    let mut name = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Other keys (`default`, `skip_serializing_if = "…"`) are read over, never an error here.
        let _ = attribute.parse_nested_meta(|meta| {
            let value: Option<syn::LitStr> = meta.value().ok().and_then(|value| value.parse().ok());
            if meta.path.is_ident("rename") {
                name = value.map(|value| value.value());
            }
            Ok(())
        });
    }
    name
}

/// The `T` of `wrapper<T, …>`.
fn generic<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}

/// The type behind `&'a T` and `Option<T>`.
fn bare(ty: &Type) -> Type {
    match ty {
        Type::Reference(reference) => bare(&reference.elem),
        other => match generic(other, "Option") {
            Some(inner) => bare(inner),
            None => other.clone(),
        },
    }
}

/// The type as a person would write it where `types::*`, `BTreeMap` and `Value` are in scope.
fn plain(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string().replace(' ', "");
    [
        ("::std::string::", ""),
        ("::std::option::", ""),
        ("::std::vec::", ""),
        ("::std::boxed::", ""),
        ("::std::collections::", ""),
        ("::serde_json::", ""),
        ("types::", ""),
        (",", ", "),
    ]
    .iter()
    .fold(text, |text, (from, to)| text.replace(from, to))
}
