//! A request as it goes out in one attempt, with its file opened.

use std::sync::Arc;

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use reqwest::{Body, RequestBuilder};

use super::Prepared;
use crate::core::Shared;
use crate::request::Content;
use crate::transport::Failure;
use crate::upload::form::Form;
use crate::upload::{Opened, Progress, Upload};

/// A request for one attempt.
pub(crate) struct Outgoing {
    pub(crate) request: reqwest::Request,
    /// How far the sending of its file is, if it has one.
    pub(crate) progress: Option<Arc<Progress>>,
}

impl Prepared<'_> {
    /// The request for an attempt. A file that it sends is opened.
    pub(crate) async fn request(&self, shared: &Shared) -> Result<Outgoing, Failure> {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        match &self.content {
            None => {}
            Some(Content::Json(body)) => *request.body_mut() = Some(body.clone().into()),
            Some(Content::Raw(upload)) => {
                let (file, progress) = open(shared, upload).await?;
                put_raw(&mut request, file);
                return Ok(Outgoing { request, progress: Some(progress) });
            }
            Some(Content::Form(form)) => {
                let (file, progress) = open(shared, &form.upload).await?;
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

async fn open(shared: &Shared, upload: &Upload) -> Result<(Opened, Arc<Progress>), Failure> {
    let progress = Arc::new(Progress::start());
    match upload.open(Arc::clone(&progress)).await {
        Ok(file) => Ok((file, progress)),
        Err(failure) => Err(Failure::file(failure, &shared.redactor)),
    }
}

fn put_raw(request: &mut reqwest::Request, file: Opened) {
    if let Some(length) = file.length() {
        request.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    *request.body_mut() = Some(Body::wrap_stream(file));
}

fn with_form(
    shared: &Shared,
    mut request: reqwest::Request,
    form: &Form,
    file: Opened,
) -> Result<reqwest::Request, Failure> {
    request.headers_mut().remove(CONTENT_TYPE);
    let request = RequestBuilder::from_parts(shared.http.clone(), request);
    let filled = form.multipart(file).and_then(|form| request.multipart(form).build());
    filled.map_err(|error| Failure::Config(error.without_url().to_string()))
}
