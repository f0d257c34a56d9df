//! Finds the operation that a path and a method mean.
//!
//! A parameter may be a part of a segment (`/waInstance{idInstance}/…`), which the usual routers cannot do.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::{Location, Operation, Spec};

/// The routes of one description, the most specific first: fixed segments win over parameters.
#[derive(Debug, Clone)]
pub struct Router {
    routes: Vec<Route>,
    /// By one fixed segment of each, the longest: what does not have it need not be looked at.
    by_segment: HashMap<String, Vec<Fixed>>,
    /// The length of the longest of these segments: a token is longer, and need not be looked up.
    longest: usize,
}

/// A route with a fixed segment.
#[derive(Debug, Clone)]
struct Fixed {
    /// The place of the segment, and how many there are.
    at: usize,
    of: usize,
    /// The number of the route.
    route: usize,
}

/// What a path and a method mean.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// An operation.
    Operation(Matched),
    /// A path that is documented with other methods.
    OtherMethods(Vec<(Method, Matched)>),
    /// No documented path.
    Nothing,
}

/// An operation with the values of its path parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Matched {
    /// The operation's index in [`Spec::operations`].
    pub index: usize,
    /// The parameters by name, credentials included, percent-decoded.
    pub captures: Vec<(String, String)>,
    /// Whether it was reached by another spelling than the authoritative one.
    pub by_alias: bool,
}

#[derive(Debug, Clone)]
struct Route {
    method: Method,
    segments: Vec<Segment>,
    index: usize,
    alias: bool,
}

/// One segment of a path template.
#[derive(Debug, Clone)]
struct Segment {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone)]
enum Piece {
    Literal(String),
    Capture {
        name: String,
        /// A credential that is left empty is a missing credential, not another path.
        may_be_empty: bool,
    },
}

impl Router {
    /// The routes of a description, aliases included.
    #[must_use]
    pub fn new(spec: &Spec) -> Self {
        let operations = spec.operations.iter().enumerate();
        let mut routes: Vec<Route> = operations.flat_map(operation_routes).collect();
        // The sort is stable: of two equally specific routes the one documented first is found.
        routes.sort_by_cached_key(Route::specificity);
        let mut by_segment: HashMap<String, Vec<Fixed>> = HashMap::new();
        for (number, route) in routes.iter().enumerate() {
            let (at, text) = route.longest_fixed();
            let fixed = Fixed { at, of: route.segments.len(), route: number };
            by_segment.entry(text.to_owned()).or_default().push(fixed);
        }
        let longest = by_segment.keys().map(String::len).max().unwrap_or_default();
        Self { routes, by_segment, longest }
    }

    /// Finds a route for a path as it stands in a URL; its segments are percent-decoded one by one.
    #[must_use]
    pub fn find(&self, method: &Method, path: &str) -> Found {
        let Some(segments) = decoded_segments(path) else {
            return Found::Nothing;
        };
        let mut others = Vec::new();
        for route in self.alike(&segments) {
            let Some(captures) = route.captures(&segments) else {
                continue;
            };
            let matched = Matched { index: route.index, captures, by_alias: route.alias };
            if route.method == *method {
                return Found::Operation(matched);
            }
            others.push((route.method.clone(), matched));
        }
        if others.is_empty() { Found::Nothing } else { Found::OtherMethods(others) }
    }

    /// The routes that have a fixed segment of a path, in their order.
    fn alike(&self, segments: &[Cow<'_, str>]) -> impl Iterator<Item = &Route> {
        let mut alike: Vec<usize> = Vec::new();
        let short = segments.iter().enumerate();
        for (at, segment) in short.filter(|(_, segment)| segment.len() <= self.longest) {
            let fixed = self.by_segment.get(segment.as_ref()).into_iter().flatten();
            let fixed = fixed.filter(|fixed| fixed.at == at && fixed.of == segments.len());
            alike.extend(fixed.map(|fixed| fixed.route));
        }
        alike.sort_unstable();
        alike.into_iter().map(|number| &self.routes[number])
    }
}

fn operation_routes((index, operation): (usize, &Operation)) -> impl Iterator<Item = Route> {
    let own = (&operation.method, &operation.path, false);
    let aliases = operation.aliases.iter().map(|alias| (&alias.method, &alias.path, true));
    std::iter::once(own).chain(aliases).map(move |(method, path, alias)| Route {
        method: method.clone(),
        segments: path.split('/').map(|segment| Segment::parse(segment, operation)).collect(),
        index,
        alias,
    })
}

fn decoded_segments(path: &str) -> Option<Vec<Cow<'_, str>>> {
    let has_escapes = path.contains('%');
    let decoded = |segment| match has_escapes {
        true => percent_decode_str(segment).decode_utf8().ok(),
        false => Some(Cow::Borrowed(segment)),
    };
    path.split('/').map(decoded).collect()
}

impl Route {
    /// Sorts fixed segments before captures, from left to right.
    fn specificity(&self) -> Vec<Reverse<usize>> {
        self.segments.iter().map(|segment| Reverse(segment.specificity())).collect()
    }

    /// The longest of its fixed segments, and its place; without any, what stands before the first slash: nothing.
    fn longest_fixed(&self) -> (usize, &str) {
        let fixed = self.segments.iter().enumerate().filter_map(|(at, segment)| {
            match segment.pieces.as_slice() {
                [Piece::Literal(text)] => Some((at, text.as_str())),
                _ => None,
            }
        });
        fixed.max_by_key(|(_, text)| text.len()).unwrap_or_default()
    }

    fn captures(&self, segments: &[Cow<'_, str>]) -> Option<Vec<(String, String)>> {
        if self.segments.len() != segments.len() || !self.has_fixed(segments) {
            return None;
        }
        let mut captures = Vec::new();
        for (template, segment) in self.segments.iter().zip(segments) {
            template.capture(segment, &mut captures)?;
        }
        Some(captures)
    }

    /// Whether the fixed segments are those of the path, before any value is copied.
    fn has_fixed(&self, segments: &[Cow<'_, str>]) -> bool {
        self.segments.iter().zip(segments).all(|(template, segment)| {
            match template.pieces.as_slice() {
                [Piece::Literal(text)] => text == segment,
                _ => true,
            }
        })
    }
}

impl Segment {
    fn parse(template: &str, operation: &Operation) -> Self {
        let mut pieces = Vec::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            push_literal(&mut pieces, before);
            pieces.push(Piece::Capture {
                name: name.to_owned(),
                may_be_empty: is_credential(operation, name),
            });
            rest = after;
        }
        push_literal(&mut pieces, rest);
        Self { pieces }
    }

    /// The number of fixed characters; a wholly fixed segment beats every other one.
    fn specificity(&self) -> usize {
        let fixed = self.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => Some(text.len()),
            Piece::Capture { .. } => None,
        });
        if self.pieces.iter().all(|piece| matches!(piece, Piece::Literal(_))) {
            return usize::MAX;
        }
        fixed.flatten().sum()
    }

    fn capture(&self, segment: &str, captures: &mut Vec<(String, String)>) -> Option<()> {
        let mut rest = segment;
        let mut pieces = self.pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            match piece {
                Piece::Literal(text) => rest = rest.strip_prefix(text.as_str())?,
                Piece::Capture { name, may_be_empty } => {
                    let end = match pieces.peek() {
                        Some(Piece::Literal(next)) => rest.find(next.as_str())?,
                        _ => rest.len(),
                    };
                    let (value, after) = rest.split_at(end);
                    if value.is_empty() && !may_be_empty {
                        return None;
                    }
                    captures.push((name.clone(), value.to_owned()));
                    rest = after;
                }
            }
        }
        rest.is_empty().then_some(())
    }
}

fn push_literal(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Literal(text.to_owned()));
    }
}

fn is_credential(operation: &Operation, name: &str) -> bool {
    operation.credentials.iter().any(|slot| slot.location == Location::Path && slot.name == name)
}
