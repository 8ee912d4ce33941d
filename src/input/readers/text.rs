//! Plain text, in whatever encoding.

use super::{Content, Reader};
use crate::error::Error;
use crate::input::{Format, decode};

pub(super) const READER: Reader = Reader {
    format: Format::Text,
    media_type: "text/plain",
    extensions: &["txt", "text"],
    begins: |_| false,
    read,
};

fn read(bytes: &[u8]) -> Result<Content, Error> {
    let (text, encoding) = decode::decode(bytes)?;
    Ok(Content { text, encoding: Some(encoding), ..Content::default() })
}
