//! Runs the command and takes apart what it says.

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// `depeche ARGUMENTS`.
pub fn depeche(arguments: &[&str]) -> Command {
    let mut command = cargo_bin_cmd!("depeche");
    command.args(arguments);
    command
}

/// What a run said and how it ended.
pub struct Run {
    pub records: Vec<Value>,
    pub out: String,
    pub talk: String,
    pub code: i32,
}

impl Run {
    /// The kind of error of record `i`.
    pub fn kind(&self, i: usize) -> &str {
        self.records[i]["error"]["kind"].as_str().unwrap_or("no error")
    }

    pub fn message(&self, i: usize) -> &str {
        self.records[i]["error"]["message"].as_str().unwrap_or("no error")
    }

    pub fn ids(&self) -> Vec<&str> {
        self.records.iter().filter_map(|r| r["id"].as_str()).collect()
    }
}

/// Runs a command.
pub fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the command starts");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    let (out, talk) = (text(output.stdout), text(output.stderr));
    let records = out.lines().filter_map(|l| serde_json::from_str(l).ok()).collect();
    Run { records, out, talk, code: output.status.code().expect("no signal") }
}

/// `depeche extract ARGUMENTS -` on this standard input.
pub fn piped(arguments: &[&str], input: impl Into<Vec<u8>>) -> Run {
    run(depeche(&["extract"]).args(arguments).arg("-").write_stdin(input))
}

/// A folder with these files.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("inside the folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// `depeche extract ARGUMENTS` in this folder.
pub fn extract(folder: &TempDir, arguments: &[&str]) -> Run {
    run(depeche(&["extract"]).current_dir(folder.path()).args(arguments))
}

/// Two releases.
pub const TWO: &str =
    "{\"id\": \"a\", \"text\": \"Une fête à Alès.\"}\n{\"id\": \"b\", \"text\": \"Un bal.\"}\n";
