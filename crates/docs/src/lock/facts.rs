//! Facts of an endpoint as an object: the tables stand beside the other facts, each under its place.

use super::model::Facts;
use super::table::Table;
use super::unique::Unique;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::BTreeSet;
use std::fmt;

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(host) = &self.host {
            map.serialize_entry("host", host)?;
        }
        if let Some(origin) = &self.origin {
            map.serialize_entry("origin", origin)?;
        }
        if self.deprecated {
            map.serialize_entry("deprecated", &true)?;
        }
        if !self.variants.is_empty() {
            map.serialize_entry("variants", &self.variants)?;
        }
        for (table, rows) in &self.tables {
            map.serialize_entry(table, rows)?;
        }
        if !self.statuses.is_empty() {
            map.serialize_entry("statuses", &self.statuses)?;
        }
        if !self.texts.is_empty() {
            map.serialize_entry("texts", &self.texts)?;
        }
        if !self.examples.is_empty() {
            map.serialize_entry("examples", &self.examples)?;
        }
        if !self.limits.is_empty() {
            map.serialize_entry("limits", &self.limits)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Facts;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the facts of an endpoint")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Facts, A::Error> {
        let mut facts = Facts::default();
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("{key:?} stands here twice")));
            }
            match key.as_str() {
                "host" => facts.host = map.next_value()?,
                "origin" => facts.origin = map.next_value()?,
                "deprecated" => facts.deprecated = map.next_value()?,
                "statuses" => facts.statuses = map.next_value()?,
                "texts" => facts.texts = map.next_value_seed(Unique::new())?,
                "examples" => facts.examples = map.next_value_seed(Unique::new())?,
                "limits" => facts.limits = map.next_value_seed(Unique::new())?,
                "variants" => facts.variants = map.next_value()?,
                place => {
                    let table: Table = place.parse().map_err(A::Error::custom)?;
                    let rows = map.next_value_seed(Unique::new())?;
                    if facts.tables.insert(table, rows).is_some() {
                        return Err(A::Error::custom(format!("`{place}` stands here twice")));
                    }
                }
            }
        }
        Ok(facts)
    }
}
