//! What all enums of shapes have in common.

use super::{docs, pieces::Piece, record::indented};

/// A variant of an enum of shapes.
pub struct Variant {
    pub docs: String,
    pub name: String,
    /// The type that it holds, without the box.
    pub ty: String,
    pub boxed: bool,
    /// How it is told, as the macro takes it: ` = "text"`.
    pub told: String,
}

/// The call of the runtime's macro that declares an enum.
pub fn declaration(macro_name: &str, docs: &str, head: &str, variants: &[Variant]) -> Piece {
    let mut text = format!("wagate_client::{macro_name}! {{\n{}", indented(docs, 1));
    text.push_str(&format!("    {head} {{\n"));
    for Variant { docs: about, name, ty, boxed, told } in variants {
        let alike = variants.iter().filter(|other| other.ty == *ty).count() > 1;
        let without = if alike { " without From" } else { "" };
        let held = if *boxed { format!("Box<{ty}>") } else { ty.clone() };
        text.push_str(&indented(&docs::comment(about), 2));
        text.push_str(&format!("        {name}({held}){told}{without},\n"));
    }
    text.push_str("    }\n}\n");
    Piece::Text(text)
}
