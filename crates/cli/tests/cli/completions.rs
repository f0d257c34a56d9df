//! What shells offer, asked of the shells themselves: bash, and zsh and fish where they are installed.

use std::io::ErrorKind;
use std::process::Command;

use crate::support::run_wagate;

#[test]
fn completions_are_scripts() {
    for (shell, text) in
        [("bash", "_wagate()"), ("zsh", "#compdef wagate"), ("fish", "complete -c wagate")]
    {
        let run = run_wagate(&["completions", shell]).ends_with(0);
        assert!(run.stdout.contains(text), "{shell}");
        assert!(run.stdout.contains("green-api"), "{shell} completes vendors");
    }
}

/// What a shell prints when it runs this; `None`, loudly, where it is not installed.
#[cfg(unix)]
fn printed(shell: &str, arguments: &[&str], typed: &str) -> Option<Vec<String>> {
    let run = Command::new(shell).args(arguments).args(["-c", typed]).output();
    match run {
        Ok(output) => {
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            Some(text.lines().map(str::to_owned).collect())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("*** SKIPPED: {shell} is not installed ***");
            None
        }
        Err(error) => panic!("{shell}: {error}"),
    }
}

#[cfg(unix)]
fn script(shell: &str) -> String {
    run_wagate(&["completions", shell]).ends_with(0).stdout
}

#[cfg(unix)]
fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ")
}

/// What bash offers for the last of these words.
#[cfg(unix)]
fn bash_offers(words: &[&str]) -> Vec<String> {
    let typed = format!(
        "{}\nCOMP_WORDS=('{}' {})\nCOMP_CWORD={}\n_wagate_asked\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n",
        script("bash"),
        env!("CARGO_BIN_EXE_wagate"),
        quoted(words),
        words.len()
    );
    printed("bash", &[], &typed).expect("bash is everywhere")
}

/// What zsh would add to its list for the last of these words.
#[cfg(unix)]
fn zsh_offers(words: &[&str]) -> Option<Vec<String>> {
    // As in a file that zsh loads by itself, without the line that tells it where to.
    let typed = format!(
        "compdef() {{ }}\n{}\ncompadd() {{ while [[ $1 != -- ]]; do shift; done; shift; print -l -- $@ }}\n\
         words=('{}' {})\nCURRENT={}\n_wagate\n",
        script("zsh"),
        env!("CARGO_BIN_EXE_wagate"),
        quoted(words),
        words.len() + 1
    );
    printed("zsh", &["-f"], &typed)
}

/// What fish offers for the last of these words, without the descriptions.
#[cfg(unix)]
fn fish_offers(words: &[&str]) -> Option<Vec<String>> {
    let command = std::path::Path::new(env!("CARGO_BIN_EXE_wagate"));
    let folder = command.parent().expect("it is in a folder").display();
    let typed = format!(
        "set -gx PATH '{folder}' $PATH\n{}\ncomplete -C 'wagate {}'\n",
        script("fish"),
        words.join(" ")
    );
    let lines = printed("fish", &["--no-config"], &typed)?;
    let word = |line: &String| line.split('\t').next().unwrap_or_default().to_owned();
    Some(lines.iter().map(word).collect())
}

/// What is asked of the command, which every shell has to show in the same way.
#[cfg(unix)]
const OFFERED: [(&[&str], &[&str]); 4] = [
    (&["call", "w"], &["waha"]),
    (&["call", "waha", "getContactP"], &["getContactProfilePicture"]),
    (&["call", "waha", "getContact", ""], &["contactId=", "session="]),
    (&["validate", "--vendor", "waha", "--operation", "checkPhone"], &["checkPhoneNumberExists"]),
];

#[cfg(unix)]
#[test]
fn bash_offers_vendors_operations_and_names() {
    for (words, offered) in OFFERED {
        assert_eq!(bash_offers(words), offered, "{words:?}");
    }
    let offered = bash_offers(&["call", "waha", "getContact", "session", "=", "x", ""]);
    assert_eq!(offered, ["contactId="]);
    // What the script knows by itself.
    assert!(bash_offers(&["valid"]).contains(&"validate".to_owned()));
    assert!(bash_offers(&["call", "--dry"]).contains(&"--dry-run".to_owned()));
}

#[cfg(unix)]
#[test]
fn zsh_offers_vendors_operations_and_names() {
    for (words, expected) in OFFERED {
        let Some(offered) = zsh_offers(words) else { return };
        assert_eq!(offered, expected, "{words:?}");
    }
}

#[cfg(unix)]
#[test]
fn fish_offers_vendors_operations_and_names_and_no_files_beside_them() {
    for (words, expected) in OFFERED {
        let Some(offered) = fish_offers(words) else { return };
        assert_eq!(offered, expected, "{words:?}");
    }
    let by_itself = fish_offers(&["call", "--dry"]).expect("it is installed");
    assert_eq!(by_itself, ["--dry-run"]);
    // Where a file is wanted, files are offered.
    let files = fish_offers(&["validate", "Carg"]).expect("it is installed");
    assert!(files.contains(&"Cargo.toml".to_owned()), "{files:?}");
}
