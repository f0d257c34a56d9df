//! The four vendors, each with a call that its clients make.

use reqwest::{Method, RequestBuilder};
use wagate_mock::{MockGateway, MockGatewayBuilder};

use crate::support::Running;

/// A vendor, and how its contacts are read.
pub struct Vendor {
    pub id: &'static str,
    /// The operation.
    pub list: &'static str,
    path: &'static str,
    key: Option<(&'static str, &'static str)>,
}

/// What no answer of the mock may show of the credentials.
pub const TOKENS: [&str; 4] = [
    "d75b3a66374942c5b3c019c698abc2067e151558acbd412345",
    "0123456789ABCDEF01234567",
    "00000000000000000000000000000000",
    "1nEFbU3EktLnV7LIIzX",
];

pub const VENDORS: [Vendor; 4] = [
    Vendor {
        id: "green-api",
        list: "getContacts",
        path: "/waInstance1101000001/getContacts/d75b3a66374942c5b3c019c698abc2067e151558acbd412345",
        key: None,
    },
    Vendor {
        id: "z-api",
        list: "getContacts",
        path: "/instances/3C1F0A5BD2E84F6790AB12CD34EF5678/token/0123456789ABCDEF01234567/contacts?page=1&pageSize=20",
        key: Some(("Client-Token", "F0000000000000000000000000000000S")),
    },
    Vendor {
        id: "waha",
        list: "getAllContacts",
        path: "/api/contacts/all?session=default",
        key: Some(("X-Api-Key", "00000000000000000000000000000000")),
    },
    Vendor {
        id: "plug-chat",
        list: "getContacts",
        path: "/api/whatsapp/contacts?page=1&pageSize=20",
        key: Some(("Authorization", "1nEFbU3EktLnV7LIIzX")),
    },
];

impl Vendor {
    pub fn builder(&self) -> MockGatewayBuilder {
        let mut bundled = wagate_spec::bundled().iter();
        MockGateway::builder(bundled.find(|spec| spec.vendor == self.id).expect("it is bundled"))
    }

    pub async fn start(&self) -> Running {
        Running::start(self.builder()).await
    }

    /// A call with the vendor's credentials.
    pub fn call(&self, running: &Running, method: Method, path: &str) -> RequestBuilder {
        let request = running.anonymous(method, path);
        self.key.map_or(request.try_clone().expect("no stream"), |(name, value)| {
            request.header(name, value)
        })
    }

    /// Reads the contacts.
    pub fn list(&self, running: &Running) -> RequestBuilder {
        self.call(running, Method::GET, self.path)
    }
}
