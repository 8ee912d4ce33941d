# The front door: `just` lists what can be done.

default:
    @just --list

# All that must hold before a change goes in
ci:
    .ci/run

# The tests
test:
    cargo test

# The scores on the corpus's dev part
score:
    cargo run --release -- evaluate corpus/dev

# Accept the golden records of tests/releases as they are now; read the diff
accept:
    INSTA_UPDATE=always cargo test --test releases
    git diff --stat tests/releases

# Write the plain text of each tagged release
strip:
    cargo run --example strip_corpus corpus

# Write the corpus in each format it may arrive in
copies folder="/tmp/copies":
    for part in train dev test; do cargo run --example write_copies corpus/$part {{folder}}; done

# How far each format agrees with plain text
agreement:
    cargo test --test readers_agreement -- --nocapture

# Feed one reader with damaged input for ten minutes (needs nightly and cargo-fuzz)
fuzz target:
    cargo run --example write_copies corpus/dev fuzz/corpus
    cargo +nightly fuzz run {{target}} -- -max_total_time=600 -timeout=10 -rss_limit_mb=1024

# Speed of each stage and of the whole
bench:
    cargo bench
