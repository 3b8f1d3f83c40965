#!/bin/sh
# Fuzzes each target for SECONDS_EACH (60), one after the other, or those that are named: Fuzzing/run.sh [TARGET]…
set -eu
cd "$(dirname "$0")/.."
targets=${*:-model text html markdown tsv csv jsonl labels gzip recipe lexicon page}
flags="-Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=fuzzer-no-link,address"
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1
# The flags hold no spaces of their own.
# shellcheck disable=SC2086
swift build --package-path Fuzzing -c release --product fuzz $flags
fuzz=$(swift build --package-path Fuzzing -c release $flags --show-bin-path)/fuzz
status=0
for target in $targets; do
    found=Fuzzing/.build/found/$target
    mkdir -p "$found" "Fuzzing/corpora/$target"
    # Inputs that reach new code are kept in the first folder; those that broke something, beside the corpora.
    "$fuzz" "$target" -max_total_time="${SECONDS_EACH:-60}" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
        -artifact_prefix="Fuzzing/.build/found/$target-" -print_final_stats=1 \
        "$found" "Fuzzing/corpora/$target" 2>"Fuzzing/.build/$target.log" || {
        status=1
        echo "$target: FOUND SOMETHING (Fuzzing/.build/$target.log)"
        tail -n 30 "Fuzzing/.build/$target.log"
    }
    echo "$target: $(grep -o 'number_of_executed_units: *[0-9]*' "Fuzzing/.build/$target.log" | tr -s ' ') in ${SECONDS_EACH:-60} s"
done
exit $status
