// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: The phone that the instance is linked to.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The phone that the instance is linked to.
///
/// Reached by [`Client::device`](crate::Client::device).
#[derive(Debug, Clone)]
pub struct Device(pub(crate) Core);

impl Device {
    /// Tells about the phone that the instance is linked to.
    ///
    /// The vendor archived the method and says that it does not work at present.
    ///
    /// `GET /waInstance{idInstance}/getDeviceInfo/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetDeviceInfo](https://green-api.com/en/docs/api/phone/GetDeviceInfo/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 405: The method is switched off.
    #[deprecated(
        note = "The vendor archived the method and says that it does not work at present."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn get_device_info(&self) -> GetDeviceInfo {
        GetDeviceInfo(Unsent::new(&self.0, &GET_DEVICE_INFO))
    }
}

wagate_client::operation! {
    /// The request of [`Device::get_device_info`].
    pub struct GetDeviceInfo -> types::GetDeviceInfoResult as value
}

pub(crate) static GET_DEVICE_INFO: Operation<'static> = API
    .get("getDeviceInfo", "/waInstance{idInstance}/getDeviceInfo/{apiTokenInstance}")
    .interval(Duration::from_millis(1000));
