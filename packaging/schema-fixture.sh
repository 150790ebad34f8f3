#!/usr/bin/env bash
# schema-fixture.sh CLI [NAME] : makes tests/fixtures/schema/NAME.dondoc.z (a small real file of the schema that this
# dondoc-cli makes; NAME is its version) and NAME.json.z (what it holds, as this program reads it). Run once by the
# program that brings a new migration, when it is released; never made anew for an old version.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cli=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
run() { "$cli" --data "$folder/a.dondoc" --today 2022-06-10 "$@"; }
run init >/dev/null
run sample --months 1 --seed 6 >/dev/null
run dump >"$folder/dump.json"
python3 - "$folder" "$root/tests/fixtures/schema" "${2:-}" <<'PYTHON'
import pathlib, sqlite3, struct, sys, zlib

made, place = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
version = sqlite3.connect(made / "a.dondoc").execute("PRAGMA user_version").fetchone()[0]
name = sys.argv[3] or f"{version:02}"


def write(target, data):  # as qCompress() does
    target.write_bytes(struct.pack(">I", len(data)) + zlib.compress(data, 9))


write(place / f"{name}.dondoc.z", (made / "a.dondoc").read_bytes())
write(place / f"{name}.json.z", (made / "dump.json").read_bytes())
print(f"{name}: schema {version}")
PYTHON
