//! Asking which of many numbers have WhatsApp.

use std::num::NonZeroUsize;
use std::sync::Arc;

use futures_util::stream::{self, BoxStream, Stream, StreamExt};
use serde::Serialize;
use wagate_client::ChatId;

use crate::backend::Backend;
use crate::error::Error;
use crate::phone::Phone;

/// A number, and the chat with the person who has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Checked {
    /// The number as it was asked for.
    pub phone: Phone,
    /// The chat; nothing where the number has no WhatsApp.
    pub chat: Option<ChatId>,
}

/// Numbers that the gateway could not be asked about.
#[derive(Debug, thiserror::Error)]
#[error("{} numbers were not checked: {source}", phones.len())]
#[non_exhaustive]
pub struct Unchecked {
    /// The numbers, in their order.
    pub phones: Vec<Phone>,
    /// Why.
    pub source: Error,
}

pub(crate) fn exist(
    backend: Arc<dyn Backend>,
    phones: impl Stream<Item = Phone> + Send + 'static,
    concurrent: NonZeroUsize,
) -> BoxStream<'static, Result<Checked, Unchecked>> {
    // Those that are there now: a slow source of numbers is not waited for.
    let batches = phones.ready_chunks(backend.batch().max(1));
    let asked = batches.map(move |batch| check(Arc::clone(&backend), batch));
    asked.buffered(concurrent.get()).flat_map(stream::iter).boxed()
}

async fn check(backend: Arc<dyn Backend>, phones: Vec<Phone>) -> Vec<Result<Checked, Unchecked>> {
    match chats(&*backend, &phones).await {
        Ok(chats) => {
            let both = phones.into_iter().zip(chats);
            both.map(|(phone, chat)| Ok(Checked { phone, chat })).collect()
        }
        Err(source) => vec![Err(Unchecked { phones, source })],
    }
}

/// First for the numbers as they are written, then for the other spellings of those that nobody has.
async fn chats(backend: &dyn Backend, phones: &[Phone]) -> Result<Vec<Option<ChatId>>, Error> {
    let mut chats = backend.chats_of(phones).await?;
    let missing = |chats: &[Option<ChatId>]| -> Vec<(usize, Phone)> {
        let missing = chats.iter().zip(phones).enumerate().filter(|(_, (chat, _))| chat.is_none());
        let spelled =
            missing.filter_map(|(index, (_, phone))| Some((index, phone.other_spelling()?)));
        spelled.collect()
    };
    let (places, others): (Vec<_>, Vec<_>) = missing(&chats).into_iter().unzip();
    if !others.is_empty() {
        let found = backend.chats_of(&others).await?;
        for (place, chat) in places.into_iter().zip(found) {
            if let Some(slot) = chats.get_mut(place) {
                *slot = chat;
            }
        }
    }
    Ok(chats)
}
