//! Makes the tables of places and names that `depeche` is built with.
//!
//! ```text
//! gazetteer SOURCES_DIR OUT_ROOT
//! ```
//!
//! `SOURCES_DIR` is what `fetch.sh` filled; `OUT_ROOT` is the root of the project, which also holds the
//! hand-written files (`tools/gazetteer/extra`). The same sources give the same bytes.

mod catalogue;
mod checks;
mod credits;
mod extra;
mod geonames;
mod insee;
mod names;
mod notice;
mod sources;
mod table;
mod tables;
mod text;

use anyhow::{Context, Result};
use sources::Sources;
use std::path::PathBuf;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(sources), Some(root), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: gazetteer SOURCES_DIR OUT_ROOT");
    };
    let sources = Sources::new(sources, root.join("tools/gazetteer/extra"));
    let tables = tables::all(&sources)?;
    checks::check(&tables)?;
    for table in &tables {
        let bytes = table.write(&root).with_context(|| format!("writing {}", table.path))?;
        eprintln!("{:42} {:>7} rows {:>9} bytes", table.path, table.rows().len(), bytes);
    }
    notice::write(&sources, &root)
}
