//! `wagate completions`: scripts with which a shell completes the command line.

use anyhow::Result;
use clap::Args;
use clap_complete::Shell;

use crate::output::Output;
use crate::verdict::Verdict;

/// Which script.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate completions bash > ~/.local/share/bash-completion/completions/wagate
  wagate completions fish > ~/.config/fish/completions/wagate.fish

Commands, flags and vendors are completed everywhere; operations, the NAME= of what they take, and
accounts in bash, zsh, fish and PowerShell, which ask the command for them.")]
pub struct Arguments {
    /// The shell.
    shell: Shell,
}

/// Prints the script for this command line.
pub fn run(arguments: &Arguments, mut command: clap::Command, output: &Output) -> Result<Verdict> {
    // Through memory, because the writer of scripts panics when a pipe is closed.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "wagate", &mut script);
    let script = String::from_utf8_lossy(&script);
    output.bytes(asking(arguments.shell, &script).as_bytes())?;
    Ok(Verdict::Holds)
}

/// A script that asks `wagate complete` first, and knows flags and commands by itself.
fn asking(shell: Shell, script: &str) -> String {
    match shell {
        Shell::Bash => format!("{script}\n{BASH}"),
        Shell::Zsh => {
            let renamed = script.replacen("\n_wagate() {", "\n_wagate_flags() {", 1);
            match renamed.rfind("\nif [ \"$funcstack[1]\"") {
                Some(end) => format!("{}\n{ZSH}{}", &renamed[..end], &renamed[end..]),
                None => script.to_owned(),
            }
        }
        Shell::Fish => format!("{script}\n{FISH}"),
        Shell::PowerShell => script.replacen(POWERSHELL_PLACE, POWERSHELL, 1),
        _ => script.to_owned(),
    }
}

const BASH: &str = r#"_wagate_asked() {
    local IFS=$'\n'
    local current="${COMP_WORDS[COMP_CWORD]}"
    if [[ "${current}" == "=" ]]; then
        current=""
        set -- "${COMP_WORDS[@]:1:COMP_CWORD}"
    else
        set -- "${COMP_WORDS[@]:1:COMP_CWORD-1}"
    fi
    COMPREPLY=($("${COMP_WORDS[0]}" complete --current="${current}" -- "$@" 2>/dev/null))
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        unset IFS
        _wagate "${COMP_WORDS[0]}" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
    elif [[ "${COMPREPLY[0]}" == *= ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

complete -F _wagate_asked -o bashdefault -o default wagate
"#;

const ZSH: &str = r#"_wagate() {
    local -a asked
    asked=("${(@f)$("${words[1]}" complete --current="${words[CURRENT]}" -- "${(@)words[2,CURRENT-1]}" 2>/dev/null)}")
    asked=(${asked:#})
    if (( ! $#asked )); then
        _wagate_flags "$@"
    elif [[ "${asked[1]}" == *= ]]; then
        compadd -S '' -- $asked
    else
        compadd -- $asked
    fi
}
"#;

const FISH: &str = r#"function __fish_wagate_is_answered
    set -l words (commandline -opc)
    set -l current --current=(commandline -ct)
    set -g __fish_wagate_answer (command wagate complete $current -- $words[2..-1] 2>/dev/null)
    test -n "$__fish_wagate_answer"
end

complete -c wagate -f -n __fish_wagate_is_answered -a '$__fish_wagate_answer'
complete -c wagate -l account -l only -l operation -l param -x -n __fish_wagate_is_answered -a '$__fish_wagate_answer'
"#;

/// Where the script begins to look at the command line.
const POWERSHELL_PLACE: &str = "    $commandElements = $commandAst.CommandElements\n";

const POWERSHELL: &str = r#"    $commandElements = $commandAst.CommandElements

    $words = @($commandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
    if ($wordToComplete -ne '' -and $words.Count -gt 0) {
        $words = @($words | Select-Object -SkipLast 1)
    }
    $asked = @(& wagate complete "--current=$wordToComplete" '--' @words 2>$null)
    if ($asked.Count -gt 0) {
        return $asked | ForEach-Object {
            [CompletionResult]::new($_, $_, [CompletionResultType]::ParameterValue, $_)
        }
    }

"#;

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn each_script_has_the_place_where_it_asks() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
            let mut command = crate::arguments::Arguments::command();
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command, "wagate", &mut script);
            let script = asking(shell, &String::from_utf8_lossy(&script));
            assert!(
                script.contains("wagate complete") || script.contains("}\" complete"),
                "{shell}"
            );
            assert!(!script.contains("_wagate_flags") || script.contains("_wagate_flags() {"));
        }
    }
}
