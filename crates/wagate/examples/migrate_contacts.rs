//! Copies the phone book of one account into that of another: `migrate_contacts waha z-api`. The accounts come from the
//! environment. Who is there already is left alone, so that it can be stopped and started again.

use std::collections::HashSet;

use futures_util::TryStreamExt;
use wagate::{Capability, Contact, Gateway, Phone, Vendor, Who};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut vendors = std::env::args().skip(1);
    let mut account = || -> Result<Gateway, Box<dyn std::error::Error>> {
        let vendor: Vendor = vendors.next().ok_or("two vendors: from and to")?.parse()?;
        Ok(Gateway::from_env(vendor)?)
    };
    let (from, to) = (account()?, account()?);
    if !to.capabilities().contains(&Capability::Save) {
        return Err(format!("{} cannot save contacts", to.vendor()).into());
    }
    let known: HashSet<Phone> =
        to.contacts().try_filter_map(async |one| Ok(phone(&one))).try_collect().await?;
    let mut contacts = from.contacts();
    let (mut saved, mut left) = (0, 0);
    while let Some(contact) = contacts.try_next().await? {
        match (phone(&contact), contact.name()) {
            (Some(phone), Some(name)) if !known.contains(&phone) => {
                to.save(&Who::from(phone), name).await?;
                saved += 1;
            }
            _ => left += 1,
        }
    }
    println!("{saved} saved, {left} left alone");
    Ok(())
}

/// The number of a person; groups and people without a number have none.
fn phone(contact: &Contact) -> Option<Phone> {
    Who::from(&contact.id).phone()
}
