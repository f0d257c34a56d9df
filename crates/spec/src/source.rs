//! Where the document of a description is: in memory, or packed in this crate.

use std::io::{self, Read};
use std::sync::{Arc, OnceLock};

use flate2::read::ZlibDecoder;
use serde_json::Value;

use crate::plain;

/// Where the document of a description is.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// In memory, for it is nowhere else.
    Kept(Arc<Value>),
    /// In this crate.
    Carried(&'static Packed),
}

impl Source {
    /// The document, without what is there for other tools.
    pub fn document(&self) -> &Value {
        match self {
            Self::Kept(document) => document,
            Self::Carried(packed) => packed.document.get_or_init(|| {
                let mut document = packed.read().expect(TESTED);
                plain::narrow(&mut document);
                document
            }),
        }
    }
}

/// Why what is carried can be read.
pub(crate) const TESTED: &str =
    "the bundled documents are valid: a test of this crate reads each one";

/// A document as this crate carries it.
pub(crate) struct Packed {
    /// JSON, compressed by zlib.
    bytes: &'static [u8],
    /// What was read of it, if somebody wanted all.
    document: OnceLock<Value>,
}

impl Packed {
    /// What the build script wrote.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, document: OnceLock::new() }
    }

    /// The document as text.
    ///
    /// # Errors
    ///
    /// When it was packed in another way.
    pub fn text(&self) -> io::Result<String> {
        let mut text = String::new();
        ZlibDecoder::new(self.bytes).read_to_string(&mut text)?;
        Ok(text)
    }

    /// The document as it is carried. It is not kept.
    ///
    /// # Errors
    ///
    /// When it was packed in another way, or is no JSON.
    pub fn read(&self) -> io::Result<Value> {
        Ok(serde_json::from_str(&self.text()?)?)
    }
}

impl std::fmt::Debug for Packed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Packed").finish_non_exhaustive()
    }
}
