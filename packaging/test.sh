#!/usr/bin/env bash
# test.sh [--all] : installs what it needs, builds with sanitizers and runs the tests; --all also the slow ones.
# With DONDOC_STRICT=1, as CI has it on Debian 12, warnings are errors and the linters run too: other systems bring
# other compilers, whose new warnings must not keep anybody from running the tests.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
strict=${DONDOC_STRICT:-0}
exclude=(-LE slow)
packages=(build run test)
if [ "${1:-}" = --all ]; then
    exclude=()
    packages+=(slow)
fi

stage() {
    local name=$1 start=$SECONDS
    shift
    echo "== $name"
    "$@"
    echo "== $name: $((SECONDS - start)) s"
}

stage "packages" packaging/install-packages.sh "${packages[@]}"
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/dondoc-ccache}

build=$root/build/dev
configure() { cmake --preset dev -DDONDOC_WERROR="$([ "$strict" = 1 ] && echo ON || echo OFF)" >/dev/null; }
compile() {
    if ! cmake --build --preset dev --parallel 2 >"$build/build.log" 2>&1; then
        grep -E "error|warning|FAILED" "$build/build.log" | head -n 60 >&2
        echo "Không dịch được; toàn bộ thông báo ở $build/build.log." >&2
        return 1
    fi
}
stage "configure" configure
stage "build" compile
if [ "$strict" = 1 ]; then stage "lint" packaging/lint.sh --changed; fi
stage "tests" ctest --test-dir "$build" -j2 --output-on-failure "${exclude[@]}"
