//! Reading the body of an answer.

use bytes::{Bytes, BytesMut};
use reqwest::Response;

use super::outcome::Failure;
use crate::shared::Shared;

/// Reads the body, unless it is too long.
pub(super) async fn read(mut response: Response, shared: &Shared) -> Result<Bytes, Failure> {
    let limit = shared.body_limit;
    let too_long = Failure::TooLong { status: response.status().as_u16(), limit };
    if response.content_length().is_some_and(|length| length > limit as u64) {
        return Err(too_long);
    }
    let lost = |error| Failure::Lost(super::cause(error, &shared.redactor));
    let Some(first) = response.chunk().await.map_err(lost)? else {
        return Ok(Bytes::new());
    };
    let Some(second) = response.chunk().await.map_err(lost)? else {
        // Most answers come in one piece, which need not be copied.
        return if first.len() > limit { Err(too_long) } else { Ok(first) };
    };
    let mut body = BytesMut::from(first);
    body.extend_from_slice(&second);
    while body.len() <= limit {
        match response.chunk().await.map_err(lost)? {
            Some(chunk) => body.extend_from_slice(&chunk),
            None => return Ok(body.freeze()),
        }
    }
    Err(too_long)
}
