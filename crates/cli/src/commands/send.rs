//! `wagate send`: a message, over whichever gateway.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{ArgGroup, Args, ValueEnum, ValueHint};
use wagate::{Error, File, FileKind, Outgoing, Text, Who};
use wagate_spec::Outline;

use super::block_on;
use crate::account::Account;
use crate::lookup::outline_parser;
use crate::output::Output;
use crate::verdict::Verdict;

/// What, to whom, and over which gateway.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP, group = ArgGroup::new("what").required(true).multiple(true).args(["text", "file", "url"]))]
pub struct Arguments {
    /// The vendor's gateway.
    #[arg(long, value_name = "VENDOR", value_parser = outline_parser())]
    via: &'static Outline,

    /// A phone number in the international form, or the id of a chat.
    #[arg(long, value_name = "PHONE")]
    to: Who,

    /// The text; below a file it is the caption.
    #[arg(long)]
    text: Option<String>,

    /// A file of this machine.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "url")]
    file: Option<PathBuf>,

    /// The address of a file, which the gateway fetches.
    #[arg(long, value_name = "ADDRESS", value_hint = ValueHint::Url)]
    url: Option<String>,

    /// How WhatsApp shows the file; told by its name unless it is given.
    #[arg(long, value_enum)]
    kind: Option<Kind>,

    /// The id of the message that it replies to.
    #[arg(long, value_name = "ID")]
    reply_to: Option<String>,

    #[command(flatten)]
    account: Account,
}

/// How WhatsApp shows a file.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// A picture.
    Image,
    /// A video.
    Video,
    /// A recording of a voice.
    Voice,
    /// Any file, under its name.
    Document,
}

const AFTER_HELP: &str = "\
Examples:
  wagate send --via waha --to '+55 11 98765-4321' --text 'Hello'
  wagate send --via green-api --to +447911123456 --file photo.jpg --text 'The garden'

Prints the id of the message, or with --format json everything that the gateway answered. It is
never sent twice. Exit status: 0 sent; 1 refused; 3 no answer came, and the message says whether
it may have been sent all the same.";

/// Sends it.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let message = message(arguments)?;
    let gateway = arguments.account.gateway(arguments.via, output)?;
    let sent = block_on(async { Ok(gateway.send(&arguments.to, message).await) })?;
    match sent {
        Ok(sent) if output.is_json() => output.json(&sent)?,
        Ok(sent) => output.text(&sent.id.unwrap_or_else(|| "sent".to_owned()))?,
        Err(error) => {
            output.error(&explained(&error));
            return Ok(match error {
                Error::Unclear { .. } | Error::Unreachable { .. } => Verdict::Unanswered,
                _ => Verdict::DoesNotHold,
            });
        }
    }
    Ok(Verdict::Holds)
}

fn explained(error: &Error) -> String {
    match error {
        Error::Unclear { .. } => format!("{error}; sent again it may arrive twice"),
        error => error.to_string(),
    }
}

fn message(arguments: &Arguments) -> Result<Outgoing> {
    let file = match (&arguments.file, &arguments.url) {
        (Some(path), _) => Some(content(path, arguments.kind)?),
        (None, Some(address)) => {
            let kind = kind(arguments.kind, Path::new(address));
            Some(File::from_url(kind, address.as_str()))
        }
        (None, None) => None,
    };
    let Some(mut file) = file else {
        let mut text = Text::new(arguments.text.as_deref().unwrap_or_default());
        text.reply_to = arguments.reply_to.clone();
        return Ok(text.into());
    };
    file.caption = arguments.text.clone();
    file.reply_to = arguments.reply_to.clone();
    Ok(file.into())
}

fn content(path: &Path, given: Option<Kind>) -> Result<File> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    if bytes.is_empty() {
        bail!("{} is empty", path.display());
    }
    let media_type = mime_guess::from_path(path).first_or_octet_stream();
    let file = File::from_bytes(kind(given, path), bytes, media_type.essence_str());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(match name {
        Some(name) => file.name(name),
        None => file,
    })
}

/// As given, or by the name: pictures and videos as such, everything else as a document. A recording of music is none of a
/// voice.
fn kind(given: Option<Kind>, path: &Path) -> FileKind {
    match given {
        Some(Kind::Image) => FileKind::Image,
        Some(Kind::Video) => FileKind::Video,
        Some(Kind::Voice) => FileKind::Voice,
        Some(Kind::Document) => FileKind::Document,
        None => match mime_guess::from_path(path).first_or_octet_stream().type_().as_str() {
            "image" => FileKind::Image,
            "video" => FileKind::Video,
            _ => FileKind::Document,
        },
    }
}
