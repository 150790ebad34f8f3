#!/usr/bin/env bash
# run.sh [ARGUMENTS…] : installs what it needs, builds and starts Đôn Đốc. Without a display it does the main job on
# Kế hoạch 1228/KH-UBND in a demonstration file and prints the path of the month's paper.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
packaging/install-packages.sh build run
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/dondoc-ccache}

build=$root/build/release
log=$build/build.log
mkdir -p "$build"
if ! { cmake --preset release && cmake --build --preset release --target dondoc dondoc-cli; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "Không dịch được chương trình; toàn bộ thông báo ở $log." >&2
    exit 1
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/bin/dondoc" "$@"
fi

# A folder of its own, made anew: nobody's real data lies here.
demo=${XDG_STATE_HOME:-$HOME/.local/state}/dondoc-demo
rm -rf "$demo"
mkdir -p "$demo"
cli() {
    "$build/bin/dondoc-cli" --data "$demo/ke-hoach-1228.dondoc" --today 2022-05-12 "$@"
}
cli init >/dev/null
cli sample --months 1 --seed 6 >/dev/null
cli period show 2022-05 | cut -f1 | sort | uniq -c
cli document monthly --period 2022-05 --out "$demo/bao-cao-thang-2022-05.pdf"
