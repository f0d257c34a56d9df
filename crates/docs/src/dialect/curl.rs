//! Command lines of `curl` in code samples.

/// What a command line calls.
#[derive(Debug, Default)]
pub(super) struct Command {
    pub method: Option<String>,
    pub address: String,
    /// The body and the line of the text where it begins, from 0.
    pub body: Option<(String, usize)>,
}

/// The first `curl` command of a text.
pub(super) fn parse(text: &str) -> Option<Command> {
    let words = words(text);
    let start = words.iter().position(|(word, _)| word == "curl")?;
    let mut command = Command::default();
    let mut rest = words.into_iter().skip(start + 1);
    while let Some((word, _)) = rest.next() {
        match word.as_str() {
            "-X" | "--request" => command.method = rest.next().map(|(method, _)| method),
            "-d" | "--data" | "--data-raw" => command.body = rest.next(),
            "-H" | "--header" | "-o" | "-u" => drop(rest.next()),
            word if command.address.is_empty() && word.starts_with("http") => {
                command.address = word.to_owned()
            }
            "curl" => break,
            _ => {}
        }
    }
    (!command.address.is_empty()).then_some(command)
}

/// The words of a shell text with their lines; quotes taken away, `\` at a line's end too.
fn words(text: &str) -> Vec<(String, usize)> {
    let mut words = Vec::new();
    let (mut word, mut begun, mut line, mut start) = (String::new(), false, 0, 0);
    let mut quote: Option<char> = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        line += usize::from(sign == '\n');
        match (quote, sign) {
            (Some(open), sign) if sign == open => quote = None,
            (Some(_), sign) => word.push(sign),
            (None, '\'' | '"') => {
                if !begun {
                    start = line;
                }
                begun = true;
                quote = Some(sign);
            }
            (None, '\\') if signs.peek() == Some(&'\n') => {}
            (None, sign) if sign.is_whitespace() => {
                if begun {
                    words.push((std::mem::take(&mut word), start));
                }
                begun = false;
            }
            (None, sign) => {
                if !begun {
                    start = line;
                }
                begun = true;
                word.push(sign);
            }
        }
    }
    if begun {
        words.push((word, start));
    }
    words
}
