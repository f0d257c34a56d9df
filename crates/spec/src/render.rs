//! Problems as a person reads them: the line of the file, and the words below it.

use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::problem::{Excerpt, Problem, Problems};

impl Problems {
    /// Shows each problem below the line that it points at, for a terminal if `color`.
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(DEFAULT_TERM_WIDTH);
        let rendered: Vec<String> = self.iter().map(|problem| one(problem, &renderer)).collect();
        rendered.join("\n\n") + "\n"
    }
}

fn one(problem: &Problem, renderer: &Renderer) -> String {
    let title = Level::ERROR.primary_title(printable(&problem.message)).id(problem.rule.name());
    let path = printable(&problem.file.display().to_string());
    let excerpt = &problem.excerpt;
    if excerpt.line.is_empty() {
        return renderer.render(&[title.element(Origin::path(path))]);
    }
    let snippet = Snippet::source(excerpt.line.as_str())
        .line_start(problem.line)
        .annotation(AnnotationKind::Primary.span(span(problem)));
    if excerpt.skipped == 0 {
        return renderer.render(&[title.element(snippet.path(path))]);
    }
    // The renderer would count the column in the part of the line that it sees.
    let origin = Origin::path(path).line(problem.line).char_column(problem.column);
    renderer.render(&[title.element(origin).element(snippet)])
}

/// What to underline, in bytes of the shown part of the line.
fn span(problem: &Problem) -> std::ops::Range<usize> {
    let Excerpt { line, skipped, length } = &problem.excerpt;
    let byte = |characters: usize| {
        line.char_indices().nth(characters).map_or(line.len(), |(index, _)| index)
    };
    let first = problem.column.saturating_sub(skipped + 1);
    byte(first)..byte(first.saturating_add(*length))
}

/// Messages repeat what stands in files: nothing in them may steer a terminal.
fn printable(message: &str) -> String {
    annotate_snippets::normalize_untrusted_str(message)
}
