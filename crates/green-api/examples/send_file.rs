//! Sends a file from the disk, however large it is: `send_file PHONE PATH [CAPTION]`.

mod common;

use anyhow::{Context, Result};
use wagate_green_api::{ChatId, Upload, types::SendFileByUploadRequest};

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let phone = arguments.next().context("usage: send_file PHONE PATH [CAPTION]")?;
    let path = arguments.next().context("usage: send_file PHONE PATH [CAPTION]")?;

    let client = common::builder()?.build()?;
    let file = Upload::from_path(&path).await?;
    let mut request = SendFileByUploadRequest::new(ChatId::person(&phone)?);
    if let Some(caption) = arguments.next() {
        request = request.caption(caption);
    }
    let sent = client.sending().send_file_by_upload(request, file).await?;
    println!("queued as {}", sent.id_message);
    println!("stored at {}", sent.url_file.unwrap_or_default());
    Ok(())
}
