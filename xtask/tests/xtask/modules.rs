//! The modules of each crate have an order: none uses one that uses it, directly or by way of others. What lies in the
//! folder of a file belongs to the file, and may use it.
//!
//! Generated files are left out: their modules are the sections of a vendor's documentation, whose types refer to each
//! other as they please.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

/// Names from the root of a crate on, such as `upload::form`.
type Names = Vec<String>;

/// Circles that are known and wait to be taken apart.
const KNOWN: &[&str] = &[
    "client: wire::lenient, wire::member",
    "client: wire::parts, wire::strategy",
    "codegen: emit::choice, emit::parts, emit::record",
    "docs: dialect::green_api::members::item, dialect::green_api::members::split",
    "docs: drift::endpoints, drift::similar",
    "docs: lock::model, lock::table",
];

/// How many re-exports may lead from one to the next.
const DEEPEST: usize = 10;

/// What one file says of modules.
#[derive(Default)]
struct Module {
    /// The inline modules that lead to where the visitor is.
    inline: usize,
    path: Names,
    /// Everything that it names, from the root of the crate on.
    uses: BTreeSet<Names>,
    /// What it calls by a name of its own, which others may know from it.
    imports: BTreeMap<String, Names>,
}

impl Module {
    fn of(path: Names, text: &str) -> Self {
        let mut module = Self { path, ..Self::default() };
        module.visit_file(&syn::parse_file(text).expect("it compiles"));
        module
    }

    /// A path from the root of the crate on; `None` if it is one of another crate, or begins with a name that is known
    /// here only.
    fn absolute(&self, names: &[String]) -> Option<Names> {
        let mut base = self.path.clone();
        let mut above = self.inline;
        let mut names = names.iter().peekable();
        match names.next()?.as_str() {
            "crate" => base.clear(),
            "self" if above == 0 => {}
            "super" => go_up(&mut base, &mut above),
            _ => return None,
        }
        while names.next_if(|name| *name == "super").is_some() {
            go_up(&mut base, &mut above);
        }
        base.extend(names.cloned());
        Some(base)
    }

    fn take(&mut self, tree: &syn::UseTree, mut before: Names) {
        let (name, alias) = match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                return self.take(&path.tree, before);
            }
            syn::UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.take(tree, before.clone()));
            }
            syn::UseTree::Glob(_) => (None, None),
            syn::UseTree::Name(name) => (Some(&name.ident), Some(&name.ident)),
            syn::UseTree::Rename(rename) => (Some(&rename.ident), Some(&rename.rename)),
        };
        let alias = alias
            .filter(|alias| *alias != "self")
            .map_or_else(|| before.last().cloned().unwrap_or_default(), ToString::to_string);
        before.extend(name.map(ToString::to_string).filter(|name| name != "self"));
        let absolute = self.absolute(&before);
        self.uses.extend(absolute.clone());
        // What does not begin with one of the three words is below this module, or of another crate.
        let below = self.path.iter().cloned().chain(before).collect();
        self.imports.insert(alias, absolute.unwrap_or(below));
    }
}

fn go_up(base: &mut Names, inline: &mut usize) {
    match inline.checked_sub(1) {
        Some(left) => *inline = left,
        None => {
            base.pop();
        }
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let is_test = item.attrs.iter().any(|attribute| {
            attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
        });
        if !is_test {
            self.inline += 1;
            visit::visit_item_mod(self, item);
            self.inline -= 1;
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.take(&item.tree, Names::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Names = path.segments.iter().map(|name| name.ident.to_string()).collect();
        self.uses.extend(self.absolute(&names));
        visit::visit_path(self, path);
    }
}

/// The modules of one crate by their names.
struct Modules(BTreeMap<Names, Module>);

impl Modules {
    fn read(source: &Path) -> Self {
        let mut modules = BTreeMap::new();
        let mut folders = vec![source.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("readable").path();
                if path.is_dir() {
                    folders.extend(Some(path).filter(|path| !path.ends_with("generated")));
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let text = fs::read_to_string(&path).expect("readable");
                    let names = names(path.strip_prefix(source).expect("below"));
                    modules.insert(names.clone(), Module::of(names, &text));
                }
            }
        }
        Self(modules)
    }

    /// The module in which what is named so is written, whatever passes it on.
    fn home(&self, named: &[String], depth: usize) -> Names {
        let mut home = Names::new();
        for (at, name) in named.iter().enumerate() {
            let below: Names = home.iter().chain([name]).cloned().collect();
            if self.0.contains_key(&below) {
                home = below;
                continue;
            }
            let passed_on = self.0.get(&home).and_then(|module| module.imports.get(name));
            return match passed_on {
                Some(further) if depth < DEEPEST => {
                    let further: Names = further.iter().chain(&named[at + 1..]).cloned().collect();
                    self.home(&further, depth + 1)
                }
                _ => home,
            };
        }
        home
    }

    /// Which module uses which. What lies below another belongs to it, and is not counted.
    fn uses(&self) -> BTreeMap<Names, BTreeSet<Names>> {
        let mut uses: BTreeMap<Names, BTreeSet<Names>> = BTreeMap::new();
        for (path, module) in &self.0 {
            let used = module.uses.iter().map(|used| self.home(used, 0));
            let apart = used.filter(|used| !path.starts_with(used) && !used.starts_with(path));
            uses.insert(path.clone(), apart.collect());
        }
        uses
    }

    /// Modules that use each other, as `one, other`.
    fn circles(&self) -> BTreeSet<String> {
        let uses = self.uses();
        let reached: BTreeMap<&Names, BTreeSet<&Names>> =
            uses.keys().map(|from| (from, reached(&uses, from))).collect();
        let mut circles = BTreeSet::new();
        for (from, all) in &reached {
            let back = |other: &&&Names| reached[**other].contains(from);
            let circle: Vec<String> = all.iter().filter(back).map(|name| name.join("::")).collect();
            circles.extend(Some(circle.join(", ")).filter(|circle| !circle.is_empty()));
        }
        circles
    }
}

/// Everything that a module uses, and what that uses.
fn reached<'a>(uses: &'a BTreeMap<Names, BTreeSet<Names>>, from: &'a Names) -> BTreeSet<&'a Names> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        open.extend(uses.get(next).into_iter().flatten().filter(|used| reached.insert(*used)));
    }
    reached
}

/// `upload/form.rs` is `upload::form`, and `lib.rs` the root.
fn names(file: &Path) -> Names {
    let names = file.with_extension("");
    let names = names.iter().map(|name| name.to_str().expect("ASCII").to_owned());
    names.filter(|name| !matches!(name.as_str(), "lib" | "main" | "mod")).collect()
}

/// The sources of every crate of the workspace.
fn sources() -> Vec<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
    let crates = fs::read_dir(workspace.join("crates")).expect("a folder");
    let crates = crates.map(|entry| entry.expect("readable").path());
    crates.chain([workspace.join("xtask")]).map(|folder| folder.join("src")).collect()
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let mut circles = BTreeSet::new();
    let sources = sources();
    assert!(sources.len() > 10, "{sources:?}");
    for source in sources {
        let name = source.parent().and_then(Path::file_name).expect("a crate");
        let name = name.to_string_lossy();
        circles.extend(
            Modules::read(&source).circles().iter().map(|found| format!("{name}: {found}")),
        );
    }
    assert_eq!(circles, KNOWN.iter().map(|known| (*known).to_owned()).collect());
}

#[test]
fn a_circle_is_found_through_others_and_through_what_is_passed_on() {
    let module = |path: &str, text: &str| {
        let path: Names =
            path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
        (path.clone(), Module::of(path, text))
    };
    let modules = Modules(BTreeMap::from([
        module("", "mod a; mod b; mod c; pub use c::Third;"),
        module("a", "use crate::b::{self, Second}; mod inside;"),
        module("a::inside", "use super::First; fn f() -> super::super::b::Second {}"),
        module("b", "fn f(third: &crate::Third) {}"),
        module("c", "mod d { fn f() { super::super::a::g(); } }"),
        module("e", "use crate::a; #[cfg(test)] mod tests { use crate::e; }"),
    ]));
    assert_eq!(modules.circles(), BTreeSet::from(["a, b, c".to_owned()]));
}
