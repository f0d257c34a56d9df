//! Where the attributes of a Docusaurus page are sent. The tables do not say: the addresses, the verb and the printed
//! bodies do, so it is settled when all of them are known.

use super::super::address::{self, Address};
use super::super::builder::Builder;
use crate::facts::{Attribute, Origin, Place, Role};
use std::collections::{HashMap, HashSet};

/// An address printed as an example, with its verb and line.
pub(super) type ExampleAddress = (String, Address, usize);

/// Adds the attributes whose place was not named, and what only addresses tell.
pub(super) fn settle(
    builder: &mut Builder,
    mut current: Vec<usize>,
    addresses: &[ExampleAddress],
    unplaced: Vec<(Option<Place>, Attribute)>,
) {
    if builder.page.endpoints.is_empty() {
        for (method, address, line) in addresses {
            current = vec![builder.endpoint(Some(method), address, Origin::ExampleAddress, *line)];
        }
    }
    let evidence = Evidence::of(builder, addresses, &unplaced);
    for (place, mut attribute) in unplaced {
        if attribute.endpoints.is_empty() {
            attribute.endpoints.clone_from(&current);
        }
        let settled = place.unwrap_or_else(|| evidence.place_of(builder, &attribute));
        // Neither mandatory nor optional, and in no address: a `GET` lists what it answers.
        let answered = place.is_none()
            && attribute.mandatory.is_none()
            && settled == Place::Query
            && !evidence.queried.contains(&attribute.name);
        if answered {
            builder.response(None, attribute);
        } else {
            builder.parameter(settled, attribute);
        }
    }
    query_of_addresses(builder, addresses);
}

/// What addresses and bodies tell.
struct Evidence {
    /// Names in the query of any address, or in a table of query parameters.
    queried: HashSet<String>,
    /// Placeholders of example addresses.
    placeholders: HashSet<String>,
    /// Placeholders of headings, in small letters.
    heading_placeholders: HashSet<String>,
    /// Paths that an example address has one segment more than.
    lengthened: HashSet<String>,
    has_body: bool,
}

impl Evidence {
    fn of(
        builder: &Builder,
        addresses: &[ExampleAddress],
        unplaced: &[(Option<Place>, Attribute)],
    ) -> Self {
        let all = || addresses.iter().map(|(_, address, _)| address);
        let printed = all().flat_map(|address| &address.query).map(|(name, _)| name.clone());
        let stated = builder.page.parameters.iter().filter(|known| known.place == Place::Query);
        let tables = unplaced.iter().filter(|(place, _)| *place == Some(Place::Query));
        let in_tables = tables.map(|(_, attribute)| attribute.name.clone());
        let headings = builder.page.endpoints.iter().filter_map(|known| known.heading.as_deref());
        let longer = all().filter(|address| address.query.is_empty());
        // A slash at the end adds no segment.
        let shortened = longer.filter_map(|address| address.path.rsplit_once('/'));
        Self {
            queried: printed
                .chain(stated.map(|known| known.attribute.name.clone()))
                .chain(in_tables)
                .collect(),
            placeholders: all()
                .flat_map(|address| address::placeholders(&address.path))
                .map(str::to_owned)
                .collect(),
            heading_placeholders: headings
                .flat_map(address::placeholders)
                .map(str::to_lowercase)
                .collect(),
            lengthened: shortened
                .filter(|(_, segment)| !segment.is_empty())
                .map(|(shorter, _)| shorter.to_owned())
                .collect(),
            has_body: builder.page.examples.iter().any(|example| example.role == Role::Request),
        }
    }

    fn place_of(&self, builder: &Builder, attribute: &Attribute) -> Place {
        let name = attribute.name.as_str();
        if attribute.object.is_none() && self.is_segment(builder, attribute) {
            return Place::Path;
        }
        if self.queried.contains(name) {
            return Place::Query;
        }
        let endpoints =
            || attribute.endpoints.iter().filter_map(|index| builder.page.endpoints.get(*index));
        let bodiless = endpoints()
            .any(|endpoint| matches!(endpoint.method.as_deref(), Some("GET" | "DELETE" | "HEAD")));
        // An example address with one segment more than the stated one carries the attribute there.
        let lengthened = endpoints().any(|endpoint| self.lengthened.contains(&endpoint.path));
        match (bodiless && !self.has_body, lengthened && attribute.mandatory == Some(true)) {
            (true, true) => Place::Path,
            (true, false) => Place::Query,
            (false, _) => Place::Body,
        }
    }

    fn is_segment(&self, builder: &Builder, attribute: &Attribute) -> bool {
        builder.in_path(&attribute.endpoints, &attribute.name)
            || self.heading_placeholders.contains(&attribute.name.to_lowercase())
            || self.placeholders.contains(&attribute.name)
    }
}

/// The query of an example address holds parameters that no table names.
fn query_of_addresses(builder: &mut Builder, addresses: &[ExampleAddress]) {
    let parameters = builder.page.parameters.iter().enumerate();
    let queries = parameters.filter(|(_, known)| known.place == Place::Query);
    let mut known: HashMap<String, usize> = HashMap::new();
    for (index, parameter) in queries {
        known.entry(parameter.attribute.name.clone()).or_insert(index);
    }
    for (method, address, line) in addresses {
        for (name, value) in &address.query {
            let value = Some(value).filter(|value| !value.is_empty());
            let index = known.get(name).copied();
            if let Some(parameter) = index.and_then(|at| builder.page.parameters.get_mut(at)) {
                let values = &mut parameter.attribute.values;
                values.extend(value.filter(|value| !values.contains(value)).cloned());
                continue;
            }
            known.insert(name.clone(), builder.page.parameters.len());
            let attribute = Attribute {
                name: name.clone(),
                values: value.cloned().into_iter().collect(),
                line: *line,
                endpoints: endpoint_of(builder, method, address).into_iter().collect(),
                ..Attribute::default()
            };
            builder.parameter(Place::Query, attribute);
        }
    }
}

/// The stated endpoint that an example address is of.
fn endpoint_of(builder: &Builder, method: &str, address: &Address) -> Option<usize> {
    builder.page.endpoints.iter().position(|endpoint| {
        endpoint.method.as_deref() == Some(method)
            && (endpoint.path == address.path || address::matches(&endpoint.path, &address.path))
    })
}
