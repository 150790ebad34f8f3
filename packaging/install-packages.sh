#!/usr/bin/env bash
# install-packages.sh SECTION… : installs what packages.txt lists under the sections. Quick when all is there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wanted=()
for section in "$@"; do
    while IFS= read -r line; do
        wanted+=("$line")
    done < <(awk -v section="[$section]" '
        /^#/ || /^$/ { next }
        /^\[/ { inside = ($0 == section); next }
        inside { print }' "$here/packages.txt")
done

installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

missing=()
for entry in "${wanted[@]}"; do
    found=no
    IFS='|' read -r -a names <<<"$entry"
    for name in "${names[@]}"; do
        if installed "$name"; then found=yes; fi
    done
    [ "$found" = yes ] || missing+=("$entry")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "Thiếu gói: ${missing[*]}. Hệ điều hành này không có apt; hãy cài các gói tương đương rồi chạy lại." >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Cần quyền quản trị để cài: ${missing[*]}. Hãy chạy lại bằng root hoặc cài sudo." >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Đang cài: ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
chosen=()
for entry in "${missing[@]}"; do
    IFS='|' read -r -a names <<<"$entry"
    pick=${names[0]}
    for name in "${names[@]}"; do
        if apt-cache show "$name" >/dev/null 2>&1; then pick=$name; break; fi
    done
    chosen+=("$pick")
done
if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" >/dev/null; then
    echo "Không cài được các gói trên. Hãy kiểm tra mạng và nguồn gói (apt-get update), rồi chạy lại." >&2
    exit 1
fi
