# For the suites that pytest runs, to be sourced in the root of the repository: the environment of Python,
# the package built into it, and a run that is counted. Goes to bindings-python.

environment=${VIRTUAL_ENV:-$(tests/need_python)}
export VIRTUAL_ENV=$environment PATH=$environment/bin:$PATH
cd bindings-python

# Builds the package into the environment.
build_the_package() {
    maturin develop --quiet --locked --features testing >/dev/null
}

# run_pytest ARGUMENTS...: runs the tests, ends with their status, and says last how many passed and failed.
run_pytest() {
    local output status=0
    output=$(mktemp)
    python -m pytest "$@" | tee "$output" || status=$?
    printf 'tests: %d passed, %d failed\n' "$(said "$output" passed)" "$(($(said "$output" failed) + $(said "$output" error)))"
    rm -f "$output"
    return "$status"
}

# said OUTPUT WHAT: how many `passed`, `failed` or `errors` the last line of pytest names.
said() {
    local number
    number=$(grep -E '^[0-9]+ (passed|failed|errors?).* in [0-9.]+s' "$1" | tail -1 | sed -nE "s/^(.* )?([0-9]+) $2.*$/\2/p")
    echo "${number:-0}"
}
