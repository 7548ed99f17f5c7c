"""The table of the benchmarks: ratios of the fastest runs, and where a limit is broken."""

import argparse
import json
from pathlib import Path

import hostile

# What `dossier check`, with all checks, may take of 10,000 articles of 3 kB.
MOST_OF_WC = 3.0
# 20,000 names beside 20.
MOST_OF_FEW_NAMES = 2.0
# The same with the cache of an earlier check, where nothing has changed.
MOST_OF_WC_CACHED = 0.35
MOST_GROWTH = 12.0
# `dossier show` beside `dossier check`.
MOST_OF_CHECK = 1.3
MOST_MEMORY_OF_CHECK = 1.5
MOST_MEGABYTES = 80.0
# Twice the file may take so many times as long.
MOST_HOSTILE_GROWTH = 3.0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, required=True)
    parser.add_argument("--dossier", required=True)
    parser.add_argument("--check", action="store_true", help="exit 1 where a limit is broken")
    options = parser.parse_args()
    broken = []

    results = [row for path in options.results.glob("round-*.json") for row in json.loads(path.read_text())["results"]]

    def fastest(name):
        return min(row["min"] for row in results if row["command"] == name)

    def megabytes(name):
        return int((options.results / name).read_text().split()[-1]) / 1024

    def row(words, value, unit, limit=None, note=""):
        verdict = ""
        if limit is not None:
            good = value <= limit
            verdict = f"limit {limit:g}" + ("" if good else "  BROKEN")
            if not good:
                broken.append(words)
        print(f"{words:42} {value:8.2f} {unit:3} {verdict}{note}")

    wc, check = fastest("wc-10000"), fastest("check-10000")
    print(f"10,000 articles, 30 MB; the fastest of 18 runs; wc -w: {wc:.3f} s, check: {check:.3f} s\n")
    row("check, to wc -w", check / wc, "×", MOST_OF_WC)
    row("the first time, which writes the cache", fastest("check-first") / wc, "×")
    row("the second time, with the cache", fastest("check-second") / wc, "×", MOST_OF_WC_CACHED)
    row("after one article has changed", fastest("check-changed") / wc, "×")
    row("without a cache, with sha256 in each header", fastest("pinned-10000") / wc, "×")
    row("show, to check", fastest("show-10000") / check, "×", MOST_OF_CHECK)
    row("check with 20,000 names, to one with 20", fastest("many-names") / fastest("few-names"), "×", MOST_OF_FEW_NAMES)
    row("the same, to wc -w", fastest("many-names") / wc, "×", MOST_OF_WC)
    row("check of articles without a tag, to wc -w", fastest("untagged") / wc, "×", note="each name is told")
    row("xmllint with RelaxNG, to wc -w", fastest("xmllint-10000") / wc, "×", note="for scale, as are the next two")
    row("rumdl check of as much Markdown, to wc -w", fastest("rumdl-10000") / wc, "×")
    row("ruff check of as much Python, to wc -w", fastest("ruff-10000") / wc, "×")
    row("check, 10,000 articles to 1,000", check / fastest("check-1000"), "×", MOST_GROWTH)
    row("wc -w, 10,000 articles to 1,000", wc / fastest("wc-1000"), "×", note="for scale")
    row("memory of check", megabytes("memory.txt"), "MB", MOST_MEGABYTES)
    row("memory of show, to that of check", megabytes("memory-show.txt") / megabytes("memory.txt"), "×", MOST_MEMORY_OF_CHECK)
    row("memory of check with sha256 in each header", megabytes("memory-pinned.txt"), "MB")
    row("the same with 20,000 names", megabytes("memory-many-names.txt"), "MB")
    row("the same without a tag", megabytes("memory-untagged.txt"), "MB")

    print(f"\nFiles made to hurt: twice the file may take {MOST_HOSTILE_GROWTH:g} times as long\n")
    for name, once, twice in hostile.measured(options.dossier, options.results):
        if once is None or twice is None:
            print(f"{name:42}     over {hostile.SECONDS} s      BROKEN")
            broken.append(name)
        else:
            row(name, twice / once, "×", MOST_HOSTILE_GROWTH, note=f"  ({once:.3f} s, {twice:.3f} s)")
    if broken:
        print(f"\n{len(broken)} of the limits broken")
    if options.check and broken:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
