//! Many releases in parallel, written in input order.
//!
//! A reader thread cuts the input into small chunks and gives each to the thread pool together with a slot in
//! a bounded queue; the caller's thread takes the slots in order and writes what comes out of them. So memory
//! is bounded by the queue whatever the corpus, and no thread waits for a slower neighbour.

use crate::input::{Failure, Inputs, Piece, Release, Tally};
use crate::output::{ErrorDetail, ErrorRecord, Record, RecordOptions};
use crate::temporal::{Disagreement, ReferenceDate};
use crate::{Error, Pipeline};
use rayon::{Scope, ThreadPool, ThreadPoolBuilder};
use serde::Serialize;
use std::any::Any;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::{mem, thread};

/// How a run is done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// What the records hold.
    pub record: RecordOptions,
    /// Reference date of releases that carry none.
    pub reference: Option<ReferenceDate>,
    /// Threads that analyse; 0 for one a core.
    pub jobs: usize,
    /// Whether the JSON is indented, over several lines.
    pub pretty: bool,
}

/// One release that has been written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Bytes of input.
    pub bytes: usize,
    /// What went wrong with it.
    pub failure: Option<String>,
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Releases, failed ones included.
    pub releases: u64,
    /// Releases that became error records.
    pub failed: u64,
    /// What the input held besides releases.
    pub tally: Tally,
}

/// Bytes of input in a chunk, unless one release is longer.
const CHUNK: usize = 64 << 10;

/// Releases in a chunk, when they are tiny.
const CHUNK_RELEASES: usize = 256;

/// Chunks in the queue for each thread: one at work, one waiting.
const QUEUE: usize = 2;

/// Analyses every release of the inputs and writes one record each to `out`, in input order. `done` hears of
/// each once it is written. A reader that closes `out` early ends the run without an error.
///
/// # Errors
/// When `out` cannot be written, or no thread can be started.
pub fn run(
    pipeline: &Pipeline,
    inputs: &Inputs,
    options: &Options,
    out: &mut dyn Write,
    done: &mut dyn FnMut(&Done),
) -> Result<Summary, Error> {
    let pool = pool(options.jobs)?;
    let work = |piece| render(piece, pipeline, options);
    let (queue, slots) = sync_channel(QUEUE * pool.current_num_threads());
    thread::scope(|threads| {
        let reader = threads.spawn(|| pool.in_place_scope(|scope| read(inputs, &work, scope, queue)));
        let mut summary = Summary::default();
        let written = write(slots, out, &mut summary, done).map_err(Error::from);
        summary.tally = reader.join().expect("the reader does not panic");
        match written {
            Err(error) if !error.is_broken_pipe() => Err(error),
            _ => Ok(summary),
        }
    })
}

fn pool(jobs: usize) -> Result<ThreadPool, Error> {
    let built = ThreadPoolBuilder::new().num_threads(jobs).build();
    built.map_err(|e| Error::usage(format!("cannot start {jobs} threads: {e}; give a smaller --jobs")))
}

/// A release's record as it is written.
struct Output {
    json: Vec<u8>,
    done: Done,
}

type Slot = Receiver<Vec<Output>>;

fn read<'scope, W>(inputs: &Inputs, work: &'scope W, scope: &Scope<'scope>, queue: SyncSender<Slot>) -> Tally
where
    W: Fn(Piece) -> Vec<Output> + Sync,
{
    let (mut chunk, mut bytes) = (Vec::new(), 0);
    let send = |chunk: Vec<Piece>| {
        let (give, slot) = sync_channel(1);
        scope.spawn(move |_| {
            // The writer may have gone, its pipe closed: then nobody wants the result.
            let _ = give.send(chunk.into_iter().flat_map(work).collect());
        });
        if queue.send(slot).is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let tally = inputs.read(&mut |piece| {
        bytes += piece.len();
        let may_wait = piece.may_wait();
        chunk.push(piece);
        if !may_wait && bytes < CHUNK && chunk.len() < CHUNK_RELEASES {
            return ControlFlow::Continue(());
        }
        bytes = 0;
        send(mem::take(&mut chunk))
    });
    if !chunk.is_empty() {
        // At the end of the input it no longer matters whether anybody listens.
        let _ = send(chunk);
    }
    tally
}

/// Writes the results in order. What is written is flushed before waiting, so that a slow input still gives
/// each record as soon as it is there.
fn write(
    slots: Receiver<Slot>,
    out: &mut dyn Write,
    summary: &mut Summary,
    done: &mut dyn FnMut(&Done),
) -> io::Result<()> {
    loop {
        let slot = match slots.try_recv() {
            Ok(slot) => slot,
            Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) => {
                out.flush()?;
                let Ok(slot) = slots.recv() else { break };
                slot
            }
        };
        for output in slot.recv().expect("every chunk gives its results") {
            out.write_all(&output.json)?;
            summary.releases += 1;
            summary.failed += u64::from(output.done.failure.is_some());
            done(&output.done);
        }
    }
    out.flush()
}

/// One piece from bytes to JSON; its first release counts for all its bytes.
fn render(piece: Piece, pipeline: &Pipeline, options: &Options) -> Vec<Output> {
    let mut bytes = piece.len();
    let releases = piece.releases().into_iter();
    releases.map(|release| render_release(release, mem::take(&mut bytes), pipeline, options)).collect()
}

fn render_release(
    release: Result<Release, Box<Failure>>,
    bytes: usize,
    pipeline: &Pipeline,
    options: &Options,
) -> Output {
    let record = release.and_then(|release| analyze(release, pipeline, options));
    let (json, failure) = match record {
        Ok(record) => (json(&record, options), None),
        Err(failure) => {
            let message = failure.error.to_string();
            (json(&error_record(*failure, &message), options), Some(message))
        }
    };
    Output { json, done: Done { bytes, failure } }
}

fn analyze(release: Release, pipeline: &Pipeline, options: &Options) -> Result<Record, Box<Failure>> {
    let Release { id, text, reference, metadata, source } = release;
    let made = guard(|| {
        let mut analysis = pipeline.analyze(text, reference.or(options.reference));
        let other = options.reference.filter(|o| reference.is_some_and(|r| r.date() != o.date()));
        let told = other.map(|o| Disagreement { date: o.date(), origin: o.origin, span: None });
        analysis.disagreements.extend(told);
        Record::new(id.as_str(), &analysis, &options.record)
    });
    match made {
        Ok(record) => {
            let metadata = Some(metadata).filter(|m| !m.is_empty());
            Ok(Record { metadata, source: Some(source), ..record })
        }
        Err(error) => Err(Box::new(Failure { id, source, error }.placed())),
    }
}

/// Turns a panic into an error: a bug that one release lays bare must not cost the others.
fn guard<T>(work: impl FnOnce() -> T) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| Error::panic(message(payload.as_ref())))
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}

fn error_record(failure: Failure, message: &str) -> ErrorRecord {
    let Failure { id, source, error } = failure;
    let error = ErrorDetail { kind: error.kind(), message: message.to_owned() };
    ErrorRecord { id, source: Some(source), error }
}

fn json(record: &impl Serialize, options: &Options) -> Vec<u8> {
    let made = if options.pretty { serde_json::to_vec_pretty(record) } else { serde_json::to_vec(record) };
    let mut json = made.expect("records have text keys and finite numbers");
    json.push(b'\n');
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_with_its_message() {
        let error = guard(|| -> () { panic!("row {}", 3) }).expect_err("it panicked");
        assert_eq!(error.kind(), "panic");
        assert!(error.to_string().contains("row 3"), "{error}");
    }
}
