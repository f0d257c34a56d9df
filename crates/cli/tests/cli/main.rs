//! What the command promises to the people and scripts that run it.

mod call;
mod check;
mod demo;
mod downloads;
mod every_method;
mod gateway;
mod green_api;
mod interrupted;
mod listen;
mod listen_end;
mod listener;
mod lists;
mod mock;
mod nats;
mod neutral;
mod not_json;
mod partner;
mod poll;
mod profile;
mod readme;
mod support;
mod uploads;
mod usage;
mod validate;
mod webhook;
mod websocket;
