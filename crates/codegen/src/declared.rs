//! The types that the macros of the runtime declare, read from generated code: to list what is public,
//! and to find what a file has to import.

use proc_macro2::TokenTree;
use syn::{
    Attribute, Ident, Lit, LitStr, Token, Type, Visibility, braced, bracketed, parenthesized,
    parse::{Parse, ParseStream, Result},
    punctuated::Punctuated,
};

/// A type that a macro declares.
pub struct Declared {
    pub name: Ident,
    pub shape: Shape,
}

/// What sort of type it is.
pub enum Shape {
    /// A struct, and whether it has a constructor.
    Record { is_request: bool, fields: Vec<Field> },
    /// An enum. Whether the macro adds a variant for everything else, with this type.
    Enum { variants: Vec<Variant>, other: Option<&'static str> },
}

/// A field of a record.
pub struct Field {
    pub name: Ident,
    pub ty: Type,
    /// What the constructor takes for it.
    pub new: Option<Type>,
    /// What its setter takes.
    pub set: Option<Type>,
}

/// A variant of an enum.
pub struct Variant {
    pub name: Ident,
    pub ty: Option<Type>,
}

impl Declared {
    /// What this call declares; nothing if it declares no type.
    pub fn of(call: &syn::Macro) -> Option<Result<Self>> {
        let name = call.path.segments.last()?.ident.to_string();
        let tokens = call.tokens.clone();
        Some(match name.as_str() {
            "record" => syn::parse2(tokens).map(|Record(declared)| declared),
            "tagged" | "union" => enumeration(tokens, Some("serde_json::Value")),
            "open_enum" => enumeration(tokens, Some("String")),
            "parts" => enumeration(tokens, None),
            _ => return None,
        })
    }

    /// The types that stand in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let (fields, variants) = match &self.shape {
            Shape::Record { fields, .. } => (fields.as_slice(), [].as_slice()),
            Shape::Enum { variants, .. } => ([].as_slice(), variants.as_slice()),
        };
        let of_fields = fields
            .iter()
            .flat_map(|field| [Some(&field.ty), field.new.as_ref(), field.set.as_ref()]);
        of_fields.chain(variants.iter().map(|variant| variant.ty.as_ref())).flatten()
    }
}

fn enumeration(tokens: proc_macro2::TokenStream, other: Option<&'static str>) -> Result<Declared> {
    let Enumeration { name, variants } = syn::parse2(tokens)?;
    Ok(Declared { name, shape: Shape::Enum { variants, other } })
}

mod word {
    syn::custom_keyword!(always);
    syn::custom_keyword!(by);
    syn::custom_keyword!(new);
    syn::custom_keyword!(set);
    syn::custom_keyword!(when);
    syn::custom_keyword!(without);
}

struct Record(Declared);

impl Parse for Record {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        let mut roles = Punctuated::<Ident, Token![,]>::new();
        if input.parse::<Option<Token![:]>>()?.is_some() {
            roles = Punctuated::parse_separated_nonempty(input)?;
        }
        let content;
        braced!(content in input);
        let fields = content.parse_terminated(Field::parse, Token![,])?;
        let is_request = roles.iter().any(|role| role == "Request");
        let shape = Shape::Record { is_request, fields: fields.into_iter().collect() };
        Ok(Self(Declared { name, shape }))
    }
}

impl Parse for Field {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        // `secret`
        input.parse::<Option<Ident>>()?;
        Punctuated::<LitStr, Token![|]>::parse_separated_nonempty(input)?;
        input.parse::<Token![as]>()?;
        input.parse::<Ident>()?;
        let new = match input.parse::<Option<word::new>>()? {
            Some(_) => Some(in_parentheses(input)?),
            None => None,
        };
        if input.parse::<Option<word::always>>()?.is_some() {
            let value;
            parenthesized!(value in input);
            value.parse::<LitStr>()?;
        }
        let set = match input.parse::<Option<word::set>>()? {
            Some(_) => Some(in_parentheses(input)?),
            None => None,
        };
        Ok(Self { name, ty, new, set })
    }
}

fn in_parentheses(input: ParseStream<'_>) -> Result<Type> {
    let content;
    parenthesized!(content in input);
    content.parse()
}

struct Enumeration {
    name: Ident,
    variants: Vec<Variant>,
}

impl Parse for Enumeration {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        if input.parse::<Option<word::by>>()?.is_some() {
            input.parse::<TokenTree>()?;
        }
        let content;
        braced!(content in input);
        let variants = content.parse_terminated(Variant::parse, Token![,])?;
        Ok(Self { name, variants: variants.into_iter().collect() })
    }
}

impl Parse for Variant {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let ty = if input.peek(syn::token::Paren) { Some(in_parentheses(input)?) } else { None };
        if input.parse::<Option<Token![=]>>()?.is_some() {
            Punctuated::<Lit, Token![|]>::parse_separated_nonempty(input)?;
        }
        if input.parse::<Option<word::when>>()?.is_some() {
            let keys;
            bracketed!(keys in input);
            keys.parse_terminated(<LitStr as Parse>::parse, Token![,])?;
        }
        if input.parse::<Option<word::without>>()?.is_some() {
            input.parse::<Ident>()?;
        }
        Ok(Self { name, ty })
    }
}
