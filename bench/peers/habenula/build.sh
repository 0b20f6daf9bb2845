#!/bin/sh
# Builds the mechanisms in mod/ into FOLDER/libnrnmech.so, which run_neuron.py loads: build.sh FOLDER
# FLAGS are for the C++ compiler.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?give a folder outside the tree}
flags=${FLAGS:--O3 -march=native}
lib=${NEURON_LIB:-/usr/lib/nrn}
mkdir -p "$out"
/usr/bin/python3 "$here/translate.py" "$here/mod" "$out/mechanisms.cpp"
# shellcheck disable=SC2086
g++ -std=c++17 $flags -shared -fPIC -o "$out/libnrnmech.so" "$out/mechanisms.cpp" -L"$lib" -lnrniv -Wl,-rpath,"$lib"
echo "$out/libnrnmech.so"
