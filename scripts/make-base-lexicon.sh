#!/bin/sh
# Makes Sources/CBaseLexicon/*.c from Debian's unicode-data. Run from the repository's root.
#   apt-get install unicode-data
set -eu
data=${UNICODE_DATA:-/usr/share/unicode}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bzcat "$data/Unihan_Readings.txt.bz2" > "$scratch/readings.txt"
bzcat "$data/Unihan_Variants.txt.bz2" > "$scratch/variants.txt"
swift run -c release --package-path Benchmarks make-base-lexicon \
  "$scratch/readings.txt" "$scratch/variants.txt" Sources/CBaseLexicon
