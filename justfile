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

# Speed of each stage and of the whole
bench:
    cargo bench
