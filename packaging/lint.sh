#!/usr/bin/env bash
# lint.sh --changed | --all | FILE… : the layout of the code, clazy (level 1) and a short clang-tidy list, kept at zero.
# --changed looks at the .cpp files that differ from the parent commit or are not committed yet.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

case ${1:---changed} in
--changed)
    mapfile -t files < <({
        git diff --name-only --diff-filter=d HEAD~1 2>/dev/null || git ls-files
        git ls-files --others --exclude-standard
    } | sort -u)
    ;;
--all) mapfile -t files < <(git ls-files) ;;
*) files=("$@") ;;
esac

styled=()
for file in "${files[@]}"; do
    case $file in
    *.cpp | *.h) [ -f "$file" ] && styled+=("$file") ;;
    esac
done
if [ ${#styled[@]} -gt 0 ] && ! clang-format --dry-run --Werror "${styled[@]}"; then
    echo "lint: hãy chạy clang-format -i trên các tệp trên." >&2
    exit 1
fi

sources=()
for file in "${files[@]}"; do
    case $file in
    core/*.cpp | ui/*.cpp | app/*.cpp) [ -f "$file" ] && sources+=("$file") ;;
    esac
done
[ ${#sources[@]} -eq 0 ] && exit 0

# The linters want one entry a file, so they get a configuration without unity; nothing is built in it.
lint=$root/build/lint
cmake -S . -B "$lint" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DDONDOC_TESTS=OFF >/dev/null
# clang does not know every option of gcc, and ccache is no compiler to it.
sed -i -E 's#"command": "[^"]*ccache ([^"]*)#"command": "\1#' "$lint/compile_commands.json"

# qhash-namespace warns about a qHash() that stands in the namespace of its type, which is where it belongs.
checks=level1,no-qhash-namespace
report=$lint/report.txt
printf '%s\n' "${sources[@]}" | xargs -P2 -n8 clazy-standalone -p "$lint" -checks="$checks" \
    --header-filter="$root/(core|ui|app)/.*" --ignore-dirs='/usr/.*' >"$report" 2>&1 || true
printf '%s\n' "${sources[@]}" | xargs -P2 -n8 clang-tidy -p "$lint" --quiet >>"$report" 2>/dev/null || true
if grep -E "(warning|error): " "$report" | grep -vE "unknown-warning-option|unused-command-line" | sort -u | grep .; then
    echo "lint: có cảnh báo ở các dòng trên; hãy sửa rồi chạy lại." >&2
    exit 1
fi
