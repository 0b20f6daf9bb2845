#!/bin/sh
# Builds the mechanisms in mod/ into FOLDER/libnrnmech.so, which run_neuron.py loads: build.sh FOLDER
# Needs Debian's neuron, neuron-dev and python3-neuron. nrnivmodl of that package looks for its files in the wrong place, so
# nocmodl is called here. FLAGS are for the C compiler.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?give a folder outside the tree}
flags=${FLAGS:--O3 -march=native}
lib=${NEURON_LIB:-/usr/lib/nrn}
mkdir -p "$out"
cp "$here"/mod/*.mod "$out"
cd "$out"
names=
for file in *.mod; do
    nocmodl "$file" >nocmodl.log 2>&1 || { cat nocmodl.log; exit 1; }
    names="$names ${file%.mod}"
done
{
    for name in $names; do echo "extern void _${name}_reg(void);"; done
    echo "void modl_reg(void) {"
    for name in $names; do echo "    _${name}_reg();"; done
    echo "}"
} >mod_func.c
# shellcheck disable=SC2086
for file in *.c; do gcc $flags -fPIC -w -I/usr/include/nrn -c "$file"; done
gcc -shared -o libnrnmech.so ./*.o -L"$lib" -lnrniv -Wl,-rpath,"$lib"
echo "$out/libnrnmech.so"
