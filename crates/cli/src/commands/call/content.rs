//! What is sent in the body: JSON, a file, or a form with a file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, ValueHint};
use serde_json::value::RawValue;
use wagate_client::Upload;
use wagate_spec::Operation;

use super::takes::{Form, Takes};
use super::values::{Member, with_members};
use crate::input::{self, Source};

/// Where the body comes from.
#[derive(Debug, Args)]
pub struct ContentArguments {
    /// The JSON body, or the fields of a form as a JSON object; `-` reads standard input.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    body: Option<Source>,

    /// The file to send, for an operation that takes one; `-` reads standard input.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    file: Option<Source>,

    /// What the file is called for those who get it, when not as it is here.
    #[arg(long, value_name = "NAME", requires = "file")]
    file_name: Option<String>,

    /// The file's type, such as `image/jpeg`, when not the one that its name tells.
    #[arg(long, value_name = "TYPE", requires = "file")]
    mime_type: Option<String>,
}

/// The body of a request.
#[derive(Debug)]
pub enum Content {
    /// There is none.
    Nothing,
    /// JSON as it was written: no number in it is read and written again.
    Json(Box<RawValue>),
    /// A file.
    File(Upload),
    /// A form with a file.
    Form {
        /// The other fields, as they are sent.
        fields: BTreeMap<String, String>,
        /// The file's field.
        file_field: String,
        /// The file.
        upload: Upload,
    },
}

impl ContentArguments {
    /// Reads the body of an operation.
    ///
    /// # Errors
    ///
    /// When the operation takes something else, which is named, or a file cannot be read.
    pub async fn read(
        &self,
        operation: &Operation,
        takes: &Takes<'_>,
        fields: &[(&str, &str)],
        members: &[Member],
        checked: bool,
    ) -> Result<Content> {
        self.check_combination(operation, takes, checked)?;
        match takes {
            Takes::Form(form) => {
                let fields = self.form_fields(operation, form, fields)?;
                let upload = self.upload(operation, takes).await?;
                Ok(Content::Form { fields, file_field: form.file.to_owned(), upload })
            }
            Takes::File if self.file.is_some() || checked => {
                Ok(Content::File(self.upload(operation, takes).await?))
            }
            Takes::File => Ok(Content::Nothing),
            Takes::Json | Takes::Nothing => self.json(operation, takes, members, checked),
        }
    }

    fn check_combination(
        &self,
        operation: &Operation,
        takes: &Takes<'_>,
        checked: bool,
    ) -> Result<()> {
        let takes_file = matches!(takes, Takes::File | Takes::Form(_));
        let name = &operation.id;
        if self.file.is_some() && !takes_file {
            bail!("{name} takes no file, so --file has no place; it takes {takes}");
        }
        if self.body.is_some() && *takes == Takes::File {
            bail!("{name} takes no JSON, so --body has no place; it takes {takes}");
        }
        if self.body.is_some() && *takes == Takes::Nothing && checked {
            bail!(
                "{name} takes no body; leave --body out, or send it all the same with --no-check"
            );
        }
        if self.body == Some(Source::Stdin) && self.file == Some(Source::Stdin) {
            bail!(
                "standard input can be the file or the body, not both: name one of them by its path"
            );
        }
        Ok(())
    }

    /// The path of the file, as it was given.
    pub fn file_path(&self) -> Cow<'_, str> {
        match &self.file {
            Some(Source::File(path)) => path.to_string_lossy(),
            Some(Source::Stdin) => "-".into(),
            None => "".into(),
        }
    }

    /// The same content once more, to be shown and not sent: of a stream that can be read once only nothing but that there is
    /// one.
    ///
    /// # Errors
    ///
    /// When the file cannot be read any more.
    pub async fn again(&self, content: &Content) -> Result<Content> {
        Ok(match content {
            Content::Nothing => Content::Nothing,
            Content::Json(body) => Content::Json(body.clone()),
            Content::File(_) => Content::File(self.upload_again().await?),
            Content::Form { fields, file_field, .. } => Content::Form {
                fields: fields.clone(),
                file_field: file_field.clone(),
                upload: self.upload_again().await?,
            },
        })
    }

    async fn upload_again(&self) -> Result<Upload> {
        let upload = match &self.file {
            Some(Source::File(path)) => {
                Upload::from_path(path).await.map_err(|error| anyhow!("{error}"))?
            }
            _ => Upload::from_bytes(Vec::new()),
        };
        Ok(self.described(upload))
    }

    /// With the name and the type that were given.
    fn described(&self, mut upload: Upload) -> Upload {
        if let Some(name) = &self.file_name {
            upload = upload.file_name(name);
        }
        if let Some(mime_type) = &self.mime_type {
            upload = upload.mime_type(mime_type);
        }
        upload
    }

    fn json(
        &self,
        operation: &Operation,
        takes: &Takes<'_>,
        members: &[Member],
        checked: bool,
    ) -> Result<Content> {
        if !members.is_empty() {
            let body = self.body.as_ref().map(read_json).transpose()?;
            return with_members(body, members).map(Content::Json);
        }
        let Some(source) = &self.body else {
            let required = operation.request_body.as_ref().is_some_and(|body| body.required);
            if checked && required && *takes == Takes::Json {
                bail!(
                    "{} needs a JSON body: NAME=VALUE for each member, --body FILE, or --body - for standard input",
                    operation.id
                );
            }
            return Ok(Content::Nothing);
        };
        read_json(source).map(Content::Json)
    }

    async fn upload(&self, operation: &Operation, takes: &Takes<'_>) -> Result<Upload> {
        let upload = match &self.file {
            None => bail!("{} needs a file: it takes {takes}", operation.id),
            // Of a stream nobody knows the length, and not every server takes a file without one.
            Some(Source::Stdin) => Upload::from_bytes(Source::Stdin.read()?),
            Some(Source::File(path)) => {
                Upload::from_path(path).await.map_err(|error| anyhow!("{error}"))?
            }
        };
        Ok(self.described(upload))
    }

    /// The fields of `--body` and those of `--param`.
    fn form_fields(
        &self,
        operation: &Operation,
        form: &Form<'_>,
        given: &[(&str, &str)],
    ) -> Result<BTreeMap<String, String>> {
        let mut fields = match &self.body {
            Some(source) => object_fields(source)?,
            None => BTreeMap::new(),
        };
        if fields.contains_key(form.file) {
            bail!("`{}` of {} is the file: give its path with --file", form.file, operation.id);
        }
        for (name, value) in given {
            if fields.insert((*name).to_owned(), (*value).to_owned()).is_some() {
                bail!("`{name}` is given twice: with --param and in --body");
            }
        }
        Ok(fields)
    }
}

fn read_json(source: &Source) -> Result<Box<RawValue>> {
    let bytes = source.read()?;
    // The message of this reader names the place; the raw reader's does not.
    input::parse_json(source, &bytes)?;
    let bytes = input::without_mark(&bytes);
    serde_json::from_slice(bytes).with_context(|| format!("{source} is not JSON"))
}

/// The members of an object as the texts that a form sends; those that are null are left out.
fn object_fields(source: &Source) -> Result<BTreeMap<String, String>> {
    let raw = read_json(source)?;
    let members: BTreeMap<String, Box<RawValue>> =
        serde_json::from_str(raw.get()).map_err(|_| {
            anyhow!("{source} is not a JSON object, whose members are the fields of the form")
        })?;
    let mut fields = BTreeMap::new();
    for (name, value) in members {
        if let Some(text) = field_text(&value)? {
            fields.insert(name, text);
        }
    }
    Ok(fields)
}

fn field_text(value: &RawValue) -> Result<Option<String>> {
    let text = value.get();
    if text == "null" {
        return Ok(None);
    }
    if text.starts_with('"') {
        return Ok(Some(serde_json::from_str(text)?));
    }
    // A number keeps all its digits.
    Ok(Some(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_texts_with_every_digit() {
        let text = |json: &str| {
            let raw: Box<RawValue> = serde_json::from_str(json).expect("JSON");
            field_text(&raw).expect("a text")
        };
        assert_eq!(text("12345678901234567890123").as_deref(), Some("12345678901234567890123"));
        assert_eq!(text("1.10").as_deref(), Some("1.10"));
        assert_eq!(text(r#""a\nb""#).as_deref(), Some("a\nb"));
        assert_eq!(text(r#"["a"]"#).as_deref(), Some(r#"["a"]"#));
        assert_eq!(text("null"), None);
    }
}
