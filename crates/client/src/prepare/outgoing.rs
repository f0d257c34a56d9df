//! A request as it goes out in one attempt, with its file opened.

use std::sync::Arc;

use reqwest::RequestBuilder;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};

use super::Prepared;
use crate::request::Content;
use crate::shared::Shared;
use crate::upload::form::Form;
use crate::upload::{Opened, Progress, Unreadable, Upload};

/// A request for one attempt.
pub(crate) struct Outgoing {
    pub(crate) request: reqwest::Request,
    /// How far the sending of its file is, if it has one.
    pub(crate) progress: Option<Arc<Progress>>,
}

/// Why nothing can go out.
pub(crate) enum Unsendable {
    /// The file cannot be read.
    File(Unreadable),
    /// The form cannot be written.
    Form(reqwest::Error),
}

impl Prepared<'_> {
    /// The request for an attempt. A file that it sends is opened.
    pub(crate) async fn request(&self, shared: &Shared) -> Result<Outgoing, Unsendable> {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        match &self.content {
            None => {}
            Some(Content::Json(body)) => *request.body_mut() = Some(body.clone().into()),
            Some(Content::Raw(upload)) => {
                let (file, progress) = open(upload).await?;
                put_raw(&mut request, file);
                return Ok(Outgoing { request, progress: Some(progress) });
            }
            Some(Content::Form(form)) => {
                let (file, progress) = open(&form.upload).await?;
                let request = with_form(shared, request, form, file)?;
                return Ok(Outgoing { request, progress: Some(progress) });
            }
        }
        Ok(Outgoing { request, progress: None })
    }

    /// Whether it carries a stream of which something was read.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.content {
            None | Some(Content::Json(_)) => false,
            Some(Content::Raw(upload)) => upload.is_spent(),
            Some(Content::Form(form)) => form.upload.is_spent(),
        }
    }
}

async fn open(upload: &Upload) -> Result<(Opened, Arc<Progress>), Unsendable> {
    let progress = Arc::new(Progress::start());
    let file = upload.open(Arc::clone(&progress)).await.map_err(Unsendable::File)?;
    Ok((file, progress))
}

fn put_raw(request: &mut reqwest::Request, file: Opened) {
    if let Some(length) = file.length() {
        request.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    *request.body_mut() = Some(file.into());
}

fn with_form(
    shared: &Shared,
    mut request: reqwest::Request,
    form: &Form,
    file: Opened,
) -> Result<reqwest::Request, Unsendable> {
    request.headers_mut().remove(CONTENT_TYPE);
    let request = RequestBuilder::from_parts(shared.http.clone(), request);
    let filled = form.multipart(file).and_then(|form| request.multipart(form).build());
    filled.map_err(Unsendable::Form)
}
