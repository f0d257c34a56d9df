//! The loader, joiner and lint, on small specs that are wrong in one way each.

mod base;
mod bodies;
mod extensions;
mod files;
mod json_schema;
mod model;
mod names;
mod operations;
mod parameters;
mod queues;
mod references;
mod rendering;
mod repository;
mod robustness;
mod sample;
mod schemas;
mod sessions;
mod states;
mod tolerated;
mod webhooks;
mod websockets;
