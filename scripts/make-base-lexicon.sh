#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes Sources/CBaseLexicon/*.c from Unicode data and from core.tsv there. Run from the repository's root.
#   apt-get install unicode-data unicode-cldr-core
set -eu
data=${UNICODE_DATA:-/usr/share/unicode}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bzcat "$data/Unihan_Readings.txt.bz2" > "$scratch/readings.txt"
swift run -c release --package-path Benchmarks make-base-lexicon \
  "$scratch/readings.txt" "$data/cldr/common" Sources/CBaseLexicon
