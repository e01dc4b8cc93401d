#!/bin/sh
# Recompile the locks of requirements/ from their .in files with uv; pins already there stay unless -U is given.
#   tools/lock.sh [-U]
set -eu
cd "$(dirname "$0")/../requirements"

lock() { # lock NAME INPUT...
    name=$1
    shift
    # No header and no index addresses: a lock must not depend on the machine that compiled it.
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links $upgrade "$@" -o "$name.txt"
}

upgrade=${1:-}
lock base base.in
lock sam base.in sam.in
lock cluster base.in cluster.in
lock train base.in sam.in train.in
lock sam-cluster base.in sam.in cluster.in
lock test base.in sam.in train.in cluster.in test.in
lock lint lint.in
lock docs docs.in
lock qgis-test qgis-test.in
lock uv uv.in
cd .. && uv run --quiet --no-project --with packaging python tools/engine_sizes.py
