//! The names of everything that can be wrong with a spec.

use std::fmt;

/// Declares the rules: the variant, its name in messages, and what it asks for.
macro_rules! rules {
    ($($variant:ident $name:literal $explanation:literal;)*) => {
        /// What a problem breaks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $explanation] $variant,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant),*];

            /// The name, in kebab-case.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What the rule asks for, in a sentence.
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Self::$variant => $explanation,)*
                }
            }
        }
    };
}

rules! {
    // Reading files.
    UnreadableFile "unreadable-file" "A file or folder exists and can be read.";
    LeavesFolder "leaves-folder" "A file lies in its vendor's folder, links followed.";
    FileTooLarge "file-too-large" "A file has at most 4 MiB, and a vendor's whole description a bounded size.";
    NotUtf8 "not-utf-8" "A file is UTF-8 without a byte order mark.";
    EmptyFile "empty-file" "A file says something.";
    Tab "tab" "A YAML file has no tabs.";
    YamlSyntax "yaml-syntax" "A YAML file holds what JSON can say too.";
    MultipleDocuments "multiple-documents" "A YAML file holds one document.";
    Anchor "anchor" "A YAML file has no anchors, aliases and merge keys.";
    DuplicateKey "duplicate-key" "An object has each key once.";
    JsonSyntax "json-syntax" "An example file is JSON.";

    // Joining files.
    InvalidReference "invalid-reference" "A reference is a text of the form `file.yaml#/Name`, alone in its object.";
    MissingTarget "missing-target" "The target of a reference exists.";
    ReferenceCycle "reference-cycle" "A reference leads to a value in the end.";
    DeepReference "deep-reference" "A reference to a schema names a whole schema, not a part of one.";
    DuplicateSchema "duplicate-schema" "A schema name stands for one schema of the vendor.";
    Unused "unused" "Every file, and every definition in one, is reached from openapi.yaml.";

    // The structure.
    InvalidOpenapi "invalid-openapi" "The description is an OpenAPI 3.0 document.";
    UnknownKey "unknown-key" "A key is one that OpenAPI 3.0 has in this place.";
    UnsupportedKey "unsupported-key" "What the generator cannot express is not used.";
    UnknownExtension "unknown-extension" "A key with `x-` is one that specs/README.md has in this place.";
    MalformedExtension "malformed-extension" "The value of a key with `x-` has its documented form.";

    // Names.
    DuplicateOperationId "duplicate-operation-id" "An `operationId` names one operation, as a Rust method too.";
    OperationIdCase "operation-id-case" "An `operationId` is in lowerCamelCase.";
    NameCollision "name-collision" "Names stay different when they become Rust names.";
    ReservedName "reserved-name" "A name is not one that the generated code needs itself.";
    DuplicatePath "duplicate-path" "A method and a path mean one operation.";

    // Operations.
    MissingOperationId "missing-operation-id" "An operation has an `operationId`.";
    MissingSummary "missing-summary" "An operation has a summary.";
    MissingTag "missing-tag" "An operation has one tag.";
    UndeclaredTag "undeclared-tag" "A tag is declared, with a description, in openapi.yaml.";
    MissingDocs "missing-docs" "An operation names the pages that document it.";
    MissingSuccess "missing-success" "An operation has a 2xx response, a websocket a 101.";
    StatusRange "status-range" "A response has one status code: no ranges, no `default`; 101 is for websockets.";
    UndeclaredSecurity "undeclared-security" "A security scheme is declared and filled from a credential.";

    // Parameters.
    UndeclaredPathParameter "undeclared-path-parameter" "Each `{name}` of a path is a declared parameter.";
    UnknownPathParameter "unknown-path-parameter" "A path parameter stands in the path.";
    OptionalPathParameter "optional-path-parameter" "A path parameter is required.";
    UnsupportedParameter "unsupported-parameter" "A parameter is one that the generator can write.";
    InvalidPath "invalid-path" "A path template is well formed.";

    // Bodies.
    UnsupportedMediaType "unsupported-media-type" "A body is JSON, a form with a file, or a file.";
    SeveralMediaTypes "several-media-types" "Each media type of a body but the first has a method of its own.";
    MissingSchema "missing-schema" "A body of a request and a parameter have a schema.";
    ErrorBody "error-body" "A JSON body of an error has the schema `ErrorBody`.";
    SeveralResults "several-results" "What a method gives has one schema, whatever the status of the success is.";
    InvalidExample "invalid-example" "An example fits its schema.";

    // Schemas.
    MissingDescription "missing-description" "A parameter, property and component is described.";
    MissingType "missing-type" "A schema says its type.";
    InlineObject "inline-object" "An object with properties is a named component.";
    UnsupportedComponent "unsupported-component" "A component is an object with properties, an enum or a union.";
    UnsupportedComposition "unsupported-composition" "Schemas are joined in the few ways that become good Rust types.";
    UnsupportedEnum "unsupported-enum" "An enum is of strings.";
    MisplacedSecret "misplaced-secret" "A secret (`format: password`) is a property that holds a text.";
    ClosedObject "closed-object" "An object does not refuse additional properties.";
    InvalidDefault "invalid-default" "A default fits its schema.";
    UnknownRequired "unknown-required" "What is required is a property, once.";
    RequiredOfAnswer "required-of-answer" "What a request must have may be null in a schema that answers hold as well.";
    InvalidTolerated "invalid-tolerated" "A tolerated form is one that readers can convert.";
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
