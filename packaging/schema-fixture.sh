#!/usr/bin/env bash
# schema-fixture.sh CLI [READER] : makes tests/fixtures/schema/NN.dondoc.z, a small real file of the schema that this
# dondoc-cli makes, and NN.json.z, what it holds as READER (by default the same program) reads it. Run once with the
# program that brings a new migration, when it is released; never made anew for an old version.
# schema-fixture.sh FILE.dondoc READER : the same of a file that such a program left.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cli=$(realpath "$1")
reader=$(realpath "${2:-$1}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
run() { "$cli" --data "$folder/a.dondoc" --today 2022-06-10 "$@"; }
if [[ $cli == *.dondoc ]]; then
    cp "$cli" "$folder/a.dondoc"
else
    run init >/dev/null
    # The very first program had no sample.
    if ! run sample --months 1 --seed 6 >/dev/null 2>&1; then
        for unit in "ninh sơn" "ninh an" "ninh lộc" "ninh vân"; do
            run report add --unit "$unit" --period 2022-05 --arrived 2022-05-11 >/dev/null
        done
    fi
fi
cp "$folder/a.dondoc" "$folder/read.dondoc"
"$reader" --data "$folder/read.dondoc" --today 2022-06-10 dump >"$folder/dump.json"
python3 - "$folder" "$root/tests/fixtures/schema" <<'PYTHON'
import pathlib, sqlite3, struct, sys, zlib

made, place = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
version = sqlite3.connect(made / "a.dondoc").execute("PRAGMA user_version").fetchone()[0]


def write(ending, data):  # as qCompress() does
    (place / f"{version:02}{ending}").write_bytes(struct.pack(">I", len(data)) + zlib.compress(data, 9))


write(".dondoc.z", (made / "a.dondoc").read_bytes())
write(".json.z", (made / "dump.json").read_bytes())
print(f"schema {version}")
PYTHON
