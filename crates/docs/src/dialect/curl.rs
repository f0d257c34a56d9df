//! Command lines of `curl` and `websocat` in code samples.

/// What a command line calls.
#[derive(Debug, Default)]
pub(super) struct Command {
    pub method: Option<String>,
    pub address: String,
    /// The body and the line of the text where it begins, from 0.
    pub body: Option<(String, usize)>,
    /// JSON that it printed, with the lines.
    pub printed: Vec<(String, usize)>,
    /// The line of the text where it begins, from 0.
    pub line: usize,
}

/// A word of a shell text, or a line that a command printed.
enum Word {
    Word(String),
    Printed(String),
}

/// The commands of a text.
pub(super) fn commands(text: &str) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    let mut rest = words(text).into_iter();
    while let Some((word, line)) = rest.next() {
        let word = match word {
            Word::Word(word) => word,
            Word::Printed(raw) => {
                if let Some(command) = commands.last_mut().filter(|_| raw.starts_with(['{', '['])) {
                    command.printed.push((raw, line));
                }
                continue;
            }
        };
        if matches!(word.as_str(), "curl" | "websocat") {
            commands.push(Command { line, ..Command::default() });
            continue;
        }
        let Some(command) = commands.last_mut() else { continue };
        let mut argument = || {
            rest.next().and_then(|(word, line)| match word {
                Word::Word(word) => Some((word, line)),
                Word::Printed(_) => None,
            })
        };
        match word.as_str() {
            "-X" | "--request" => command.method = argument().map(|(method, _)| method),
            "-d" | "--data" | "--data-raw" => command.body = argument(),
            "-H" | "--header" | "-o" | "--output" | "-u" => drop(argument()),
            _ if command.address.is_empty() && is_address(&word) => command.address = word,
            _ => {}
        }
    }
    commands.retain(|command| !command.address.is_empty());
    commands
}

fn is_address(word: &str) -> bool {
    ["http://", "https://", "ws://", "wss://"].iter().any(|scheme| word.starts_with(scheme))
}

/// The words of a shell text with their lines; quotes taken away, `\` at a line's end and comments too.
fn words(text: &str) -> Vec<(Word, usize)> {
    let mut words = Vec::new();
    let (mut word, mut begun, mut line, mut start) = (String::new(), false, 0, 0);
    let mut quote: Option<char> = None;
    let mut rest = text;
    let mut at_line_start = true;
    while let Some(sign) = rest.chars().next() {
        if quote.is_none() && !begun && (sign == '#' || (at_line_start && sign == '>')) {
            let (whole, after) = rest.split_at(rest.find('\n').unwrap_or(rest.len()));
            if let Some(printed) = whole.strip_prefix('>') {
                words.push((Word::Printed(printed.trim().to_owned()), line));
            }
            rest = after;
            continue;
        }
        rest = rest.get(sign.len_utf8()..).unwrap_or_default();
        line += usize::from(sign == '\n');
        at_line_start = sign == '\n';
        let continued = sign == '\\' && rest.starts_with('\n');
        match (quote, sign) {
            (Some(open), sign) if sign == open => quote = None,
            (Some(_), sign) => word.push(sign),
            (None, sign) if sign.is_whitespace() => {
                if begun {
                    words.push((Word::Word(std::mem::take(&mut word)), start));
                }
                begun = false;
            }
            (None, _) if continued => {}
            (None, sign) => {
                if !begun {
                    start = line;
                }
                begun = true;
                match sign {
                    '\'' | '"' => quote = Some(sign),
                    sign => word.push(sign),
                }
            }
        }
    }
    if begun {
        words.push((Word::Word(word), start));
    }
    words
}
