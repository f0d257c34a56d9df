//! Where the attributes of a Docusaurus page are sent. The tables do not say: the addresses, the verb and the printed
//! bodies do, so it is settled when all of them are known.

use super::super::address::{self, Address};
use super::super::builder::Builder;
use crate::facts::{Attribute, Endpoint, Example, Origin, Parameter, Place, Role};
use std::collections::{HashMap, HashSet};

/// An address printed as an example, with its verb and line.
pub(super) type ExampleAddress = (String, Address, usize);

/// An attribute, and its place where the page names it.
pub(super) type Unplaced = (Option<Place>, Attribute);

/// Adds the attributes whose place was not named, and what only addresses tell.
pub(super) fn settle(
    builder: &mut Builder,
    mut current: Vec<usize>,
    addresses: &[ExampleAddress],
    mut unplaced: Vec<Unplaced>,
) {
    if builder.page.endpoints.is_empty() {
        for (method, address, line) in addresses {
            current = vec![builder.endpoint(Some(method), address, Origin::ExampleAddress, *line)];
        }
    }
    for (_, attribute) in &mut unplaced {
        if attribute.endpoints.is_empty() {
            attribute.endpoints.clone_from(&current);
        }
    }
    settle_verb(builder, addresses, &mut unplaced);
    separate_calls(builder, addresses, &unplaced);
    let evidence = Evidence::of(builder, addresses, &unplaced);
    evidence.claim_placeholders(builder, &mut unplaced);
    for (place, attribute) in unplaced {
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
    place_bodies(builder);
}

/// A body that no section places and that has the names of a printed request is one more request.
fn place_bodies(builder: &mut Builder) {
    let names = |example: &Example| {
        let object = example.payload.values().first()?.as_object()?;
        let mut names: Vec<String> = object.keys().cloned().collect();
        names.sort_unstable();
        Some(names)
    };
    let examples = &mut builder.page.examples;
    let requests = examples.iter().filter(|example| example.role == Role::Request);
    let requests: HashSet<Vec<String>> =
        requests.filter_map(names).filter(|names| !names.is_empty()).collect();
    for example in examples.iter_mut().filter(|example| example.role == Role::Unplaced) {
        if names(example).is_some_and(|names| requests.contains(&names)) {
            example.role = Role::Request;
        }
    }
}

/// A page that states one call, and prints its address with another verb where it shows how to call it, names two: what it
/// tells is of the one that fits its bodies. The other keeps nothing but the headers.
fn settle_verb(builder: &mut Builder, addresses: &[ExampleAddress], unplaced: &mut [Unplaced]) {
    let [stated] = builder.page.endpoints.as_slice() else { return };
    let is_other = |(method, address, _): &&ExampleAddress| {
        address.path == stated.path && stated.method.as_deref() != Some(method)
    };
    let mut others = addresses.iter().filter(is_other);
    let Some((method, address, line)) = others.next() else { return };
    let sends = builder.page.examples.iter().any(|example| example.role == Role::Request);
    let fits = |method: &str| takes_no_body(method) != sends;
    if others.any(|(other, ..)| other != method)
        || !fits(method)
        || stated.method.as_deref().is_none_or(fits)
    {
        return;
    }
    let index = builder.endpoint(Some(method), address, Origin::ExampleAddress, *line);
    let page = &mut builder.page;
    for Parameter { place, attribute } in &mut page.parameters {
        match place {
            Place::Header => attribute.endpoints.push(index),
            _ => attribute.endpoints = vec![index],
        }
    }
    let responses = page.response_attributes.iter_mut().map(|known| &mut known.attribute);
    let rows = unplaced.iter_mut().map(|(_, attribute)| attribute).chain(responses);
    let owners = rows.map(|attribute| &mut attribute.endpoints);
    let owners = owners.chain(page.statuses.iter_mut().map(|status| &mut status.endpoints));
    let owners = owners.chain(page.examples.iter_mut().map(|example| &mut example.endpoints));
    owners.for_each(|endpoints| *endpoints = vec![index]);
}

/// An example address that is a stated one and an attribute's name more is a call of its own: a value stands in a path, a
/// name does not.
fn separate_calls(builder: &mut Builder, addresses: &[ExampleAddress], unplaced: &[Unplaced]) {
    let names: HashSet<&str> =
        unplaced.iter().map(|(_, attribute)| attribute.name.as_str()).collect();
    let endpoints = builder.page.endpoints.iter();
    let stated: HashSet<(Option<String>, String)> = endpoints
        .flat_map(|known| {
            let open = known.path.rsplit_once('/').filter(|(_, last)| last.contains('{'));
            // What any value may follow is told apart from what nothing follows.
            let open = open.map(|(path, _)| (known.method.clone(), format!("{path}/")));
            [Some((known.method.clone(), known.path.clone())), open]
        })
        .flatten()
        .collect();
    let is_stated =
        |method: &str, path: &str| stated.contains(&(Some(method.to_owned()), path.to_owned()));
    for (method, address, line) in addresses {
        let Some((shorter, name)) = address.path.rsplit_once('/') else { continue };
        if names.contains(name)
            && is_stated(method, shorter)
            && !is_stated(method, &format!("{shorter}/"))
        {
            builder.endpoint(Some(method), address, Origin::ExampleAddress, *line);
        }
    }
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
    /// Names at the root of the printed bodies.
    in_bodies: HashSet<String>,
}

impl Evidence {
    fn of(builder: &Builder, addresses: &[ExampleAddress], unplaced: &[Unplaced]) -> Self {
        let all = || addresses.iter().map(|(_, address, _)| address);
        let printed = all().flat_map(|address| &address.query).map(|(name, _)| name.clone());
        let stated = builder.page.parameters.iter().filter(|known| known.place == Place::Query);
        let tables = unplaced.iter().filter(|(place, _)| *place == Some(Place::Query));
        let in_tables = tables.map(|(_, attribute)| attribute.name.clone());
        let headings = builder.page.endpoints.iter().filter_map(|known| known.heading.as_deref());
        let longer = all().filter(|address| address.query.is_empty());
        let bodies =
            || builder.page.examples.iter().filter(|example| example.role == Role::Request);
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
            has_body: bodies().next().is_some(),
            in_bodies: bodies()
                .flat_map(|example| example.payload.values())
                .filter_map(|body| body.as_object())
                .flat_map(|body| body.keys().cloned())
                .collect(),
        }
    }

    /// A placeholder whose name no attribute has is that of the only mandatory attribute that is nowhere else.
    fn claim_placeholders(&self, builder: &Builder, unplaced: &mut [Unplaced]) {
        let mut homeless: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut named: HashSet<(usize, String)> = HashSet::new();
        for (index, (place, attribute)) in unplaced.iter().enumerate() {
            let [endpoint] = attribute.endpoints[..] else { continue };
            let name = attribute.name.as_str();
            if attribute.object.is_some() {
                continue;
            }
            named.insert((endpoint, name.to_lowercase()));
            if place.is_none()
                && attribute.mandatory == Some(true)
                && !self.is_segment(builder, attribute)
                && !self.queried.contains(name)
                && !self.in_bodies.contains(name)
            {
                homeless.entry(endpoint).or_default().push(index);
            }
        }
        for (endpoint, indices) in homeless {
            let ([index], Some(stated)) = (&indices[..], builder.page.endpoints.get(endpoint))
            else {
                continue;
            };
            let free = address::placeholders(&stated.path)
                .filter(|name| !address::is_credential(name))
                .filter(|name| !named.contains(&(endpoint, name.to_lowercase())));
            // Without a printed body an attribute may well stand in one that is not printed.
            let elsewhere = !self.has_body && !is_bodiless(stated);
            if free.count() == 1
                && !elsewhere
                && let Some((place, _)) = unplaced.get_mut(*index)
            {
                *place = Some(Place::Path);
            }
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
        let bodiless = endpoints().any(is_bodiless);
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

/// Whether an endpoint takes no body.
fn is_bodiless(endpoint: &Endpoint) -> bool {
    endpoint.method.as_deref().is_some_and(takes_no_body)
}

fn takes_no_body(method: &str) -> bool {
    matches!(method, "GET" | "DELETE" | "HEAD")
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
