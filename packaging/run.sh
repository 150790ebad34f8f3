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
cat >"$demo/ket-qua.json" <<'JSON'
[{"task": "2.6", "text": "Tiếp nhận 46 hồ sơ trực tuyến, đã giải quyết 44 hồ sơ", "state": "in_progress", "progress": 70},
 {"task": "4.1", "text": "Thu nhận 93 hồ sơ định danh điện tử, kích hoạt 41 tài khoản", "state": "in_progress", "progress": 62}]
JSON
cli init >/dev/null
cli report add --unit "UBND xã Ninh Sơn" --period 2022-05 --arrived 2022-05-06 --number 41/BC-UBND --date 2022-05-05 \
    --results "$demo/ket-qua.json" >/dev/null
cli report add --unit "tand" --period 2022-05 --arrived 2022-05-09 --number 12/BC-TA --date 2022-05-09 --nil >/dev/null
cli report add --unit "tckh" --period 2022-05 --arrived 2022-05-11 --number 88/BC-TCKH --date 2022-05-10 >/dev/null
cli period show 2022-05 | cut -f1 | sort | uniq -c
cli document monthly --period 2022-05 --out "$demo/bao-cao-thang-2022-05.pdf"
