//! The schemas of operations: parameters, request bodies, responses, headers, callbacks, webhooks
//! (Paths Object, Operation Object, Callback Object; `webhooks` of OpenAPI 3.1, `x-webhooks`).

use super::documents::Located;
use super::walk::{Walk, text};
use super::{Root, Usage};
use crate::ir::Role;

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// How deep callbacks may nest: a callback's operations may have callbacks.
const MOST_CALLBACKS: usize = 4;

/// Adds the schemas of every operation.
pub(super) fn roots<'d>(walk: &mut Walk<'d>, main: &Located<'d>) {
    if let Some(paths) = walk.member(main, "paths") {
        for (path, item) in paths.members() {
            path_item(walk, path, item, Direction::Ours, 0);
        }
    }
    for keyword in ["webhooks", "x-webhooks"] {
        if let Some(hooks) = walk.member(main, keyword) {
            for (name, item) in hooks.members() {
                path_item(walk, name, item, Direction::Theirs, 0);
            }
        }
    }
    shared(walk, main);
}

/// Who sends the requests of an operation.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    /// The caller of the API.
    Ours,
    /// The API: a callback or webhook.
    Theirs,
}

impl Direction {
    fn request(self) -> Usage {
        match self {
            Self::Ours => Usage { request: true, response: false },
            Self::Theirs => Usage { request: false, response: true },
        }
    }

    fn response(self) -> Usage {
        match self {
            Self::Ours => Self::Theirs.request(),
            Self::Theirs => Self::Ours.request(),
        }
    }
}

/// What the schemas of one operation have in common.
#[derive(Clone)]
struct Context {
    operation: String,
    tag: Option<String>,
}

impl Context {
    fn root(&self, role: Role, media: Option<String>, usage: Usage, node: super::NodeId) -> Root {
        Root { node, operation: self.operation.clone(), role, media, usage, tag: self.tag.clone() }
    }
}

fn path_item<'d>(
    walk: &mut Walk<'d>,
    path: &str,
    item: Located<'d>,
    direction: Direction,
    depth: usize,
) {
    let Some(item) = walk.follow(item) else { return };
    let shared: Vec<Located<'d>> =
        item.member("parameters").map(|it| it.elements().collect()).unwrap_or_default();
    // Methods beyond these have a place of their own in 3.2.
    let additional = item.member("additionalOperations");
    let additional = additional.iter().flat_map(|it| it.members());
    let methods = METHODS.into_iter().filter_map(|method| Some((method, item.member(method)?)));
    for (method, operation) in methods.chain(additional) {
        let named = text(operation.value, "operationId").map(str::trim).filter(|it| !it.is_empty());
        if let Some(name) = named {
            walk.name_operation(name, &operation.pointer);
        }
        let tags = operation.value.get("tags").and_then(|it| it.as_array()?.first());
        let context = Context {
            operation: named.map_or_else(|| unnamed(method, path, direction), str::to_owned),
            tag: tags.and_then(|it| it.as_str()).map(str::to_owned),
        };
        let own =
            operation.member("parameters").map(|it| it.elements().collect()).unwrap_or_default();
        for parameter in shared.iter().cloned().chain::<Vec<Located<'d>>>(own) {
            self::parameter(walk, &context, parameter, direction);
        }
        if let Some(body) = walk.member(&operation, "requestBody") {
            content(walk, &context, &body, &Role::Request, direction.request());
        }
        if let Some(responses) = walk.member(&operation, "responses") {
            for (status, response) in responses.members().filter(|(it, _)| !it.starts_with("x-")) {
                self::response(walk, &context, status, response, direction);
            }
        }
        if depth < MOST_CALLBACKS
            && let Some(callbacks) = walk.member(&operation, "callbacks")
        {
            for (name, callback) in callbacks.members() {
                let Some(callback) = walk.follow(callback) else { continue };
                for (_, item) in callback.members().filter(|(it, _)| !it.starts_with("x-")) {
                    let name = format!("{} {name}", context.operation);
                    path_item(walk, &name, item, Direction::Theirs, depth + 1);
                }
            }
        }
    }
}

/// The name of an operation without `operationId`: method and path, or the webhook's name.
fn unnamed(method: &str, path: &str, direction: Direction) -> String {
    match direction {
        Direction::Ours => format!("{method} {path}"),
        Direction::Theirs if method == "post" => path.to_owned(),
        Direction::Theirs => format!("{path} {method}"),
    }
}

fn parameter<'d>(
    walk: &mut Walk<'d>,
    context: &Context,
    parameter: Located<'d>,
    direction: Direction,
) {
    let inline = parameter.value.get("$ref").is_none();
    let Some(parameter) = walk.follow(parameter) else { return };
    let Some(name) = text(parameter.value, "name") else { return };
    let own = (context.clone(), Role::Parameter(name.to_owned()));
    // A shared parameter is named after its component; see `shared`.
    let shared = || Some((component_context(&parameter, context)?, Role::Parameter(String::new())));
    let (context, role) = if inline { own } else { shared().unwrap_or(own) };
    schema_or_content(walk, &context, &parameter, &role, direction.request());
}

fn response<'d>(
    walk: &mut Walk<'d>,
    context: &Context,
    status: &str,
    response: Located<'d>,
    direction: Direction,
) {
    let inline = response.value.get("$ref").is_none();
    let Some(response) = walk.follow(response) else { return };
    let component = if inline { None } else { component_context(&response, context) };
    let context = component.unwrap_or_else(|| context.clone());
    let role = Role::Response(if inline { status.to_owned() } else { "200".to_owned() });
    content(walk, &context, &response, &role, direction.response());
    headers(walk, &context, &response, status, direction.response());
}

fn headers<'d>(
    walk: &mut Walk<'d>,
    context: &Context,
    of: &Located<'d>,
    status: &str,
    usage: Usage,
) {
    let Some(headers) = walk.member(of, "headers") else { return };
    for (name, header) in headers.members() {
        let inline = header.value.get("$ref").is_none();
        let Some(header) = walk.follow(header) else { continue };
        let of = |name: &str| Role::ResponseHeader(status.to_owned(), name.to_owned());
        match if inline { None } else { component_context(&header, context) } {
            Some(context) => schema_or_content(walk, &context, &header, &of(""), usage),
            None => schema_or_content(walk, context, &header, &of(name), usage),
        }
    }
}

/// A part shared through `components` is named after its component, not after one of its users.
fn component_context(part: &Located<'_>, user: &Context) -> Option<Context> {
    let tokens: Vec<String> = part.pointer.tokens().collect();
    match tokens.as_slice() {
        [components, _, name] if components == "components" => {
            Some(Context { operation: name.clone(), tag: user.tag.clone() })
        }
        _ => None,
    }
}

fn schema_or_content<'d>(
    walk: &mut Walk<'d>,
    context: &Context,
    of: &Located<'d>,
    role: &Role,
    usage: Usage,
) {
    if let Some(schema) = of.member("schema") {
        walk.root(schema, |node| context.root(role.clone(), None, usage, node));
    }
    content(walk, context, of, role, usage);
}

/// `content`: the schema of each media type (Media Type Object). The first JSON-like one carries
/// the plain name.
fn content<'d>(
    walk: &mut Walk<'d>,
    context: &Context,
    of: &Located<'d>,
    role: &Role,
    usage: Usage,
) {
    let Some(content) = walk.member(of, "content") else { return };
    let mut media: Vec<(&str, Located<'d>)> = Vec::new();
    for (name, media_type) in content.members() {
        let Some(media_type) = walk.follow(media_type) else { continue };
        for keyword in ["schema", "itemSchema"] {
            if let Some(schema) = media_type.member(keyword)
                // The same schema written again for another media type is the same model.
                && !media.iter().any(|(_, it)| it.value == schema.value)
            {
                media.push((name, schema));
            }
        }
    }
    media.sort_by_key(|(name, _)| !name.contains("json"));
    for (index, (name, schema)) in media.into_iter().enumerate() {
        let words = (index > 0).then(|| name.split(';').next().unwrap_or(name).to_owned());
        walk.root(schema, |node| context.root(role.clone(), words, usage, node));
    }
}

/// Bodies, responses and parameters of `components` that no operation uses.
fn shared<'d>(walk: &mut Walk<'d>, main: &Located<'d>) {
    let Some(components) = walk.member(main, "components") else { return };
    let nobody = Usage::default();
    for (section, role) in [
        ("requestBodies", Role::Request),
        ("responses", Role::Response("200".to_owned())),
        ("parameters", Role::Parameter(String::new())),
        ("headers", Role::ResponseHeader("200".to_owned(), String::new())),
    ] {
        let Some(entries) = walk.member(&components, section) else { continue };
        for (name, entry) in entries.members() {
            let Some(entry) = walk.follow(entry) else { continue };
            let context = Context { operation: name.to_owned(), tag: None };
            schema_or_content(walk, &context, &entry, &role, nobody);
        }
    }
}
