//! Where the records go.

use anyhow::Context;
use std::fs::File;
use std::io::{BufWriter, StdoutLock, Write, stdout};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Standard output, or a file that is written aside and put in its place at the end.
pub enum Target {
    /// Standard output, or a device or pipe that was named.
    Stream(BufWriter<Box<dyn Write>>),
    /// The file aside, and its place.
    File(BufWriter<NamedTempFile>, PathBuf),
}

impl Target {
    /// Opens the target; `None` is standard output.
    pub fn open(path: Option<&Path>) -> anyhow::Result<Target> {
        let Some(path) = path else {
            let out: StdoutLock<'static> = stdout().lock();
            return Ok(Target::Stream(BufWriter::new(Box::new(out))));
        };
        let open = || match std::fs::metadata(path) {
            // A rename would put a plain file in the place of the device.
            Ok(there) if !there.is_file() => {
                let device = File::options().write(true).open(path)?;
                Ok(Target::Stream(BufWriter::new(Box::new(device))))
            }
            // Through a link: the file it leads to is replaced, not the link.
            Ok(_) => aside(path.canonicalize()?),
            Err(_) => aside(path.to_owned()),
        };
        open().with_context(|| {
            format!("{}: cannot be written; check the folder and its permissions", path.display())
        })
    }

    /// Where to write.
    pub fn writer(&mut self) -> &mut dyn Write {
        match self {
            Target::Stream(out) => out,
            Target::File(out, _) => out,
        }
    }

    /// Puts a file in its place.
    pub fn finish(self) -> anyhow::Result<()> {
        if let Target::File(out, path) = self {
            let file = out.into_inner().map_err(std::io::IntoInnerError::into_error)?;
            file.persist(&path).with_context(|| format!("{}: cannot be replaced", path.display()))?;
        }
        Ok(())
    }
}

fn aside(path: PathBuf) -> std::io::Result<Target> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".depeche-");
    #[cfg(unix)]
    {
        // As any new file: the umask takes away what it should.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    Ok(Target::File(BufWriter::new(builder.tempfile_in(folder)?), path))
}
