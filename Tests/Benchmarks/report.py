"""The table of the benchmarks: ratios of the fastest runs, and where a limit is broken."""

import argparse
import json
from pathlib import Path

import hostile

# What `dossier check` may take of 10,000 articles of 3 kB.
MOST_OF_WC = 2.0
MOST_GROWTH = 12.0
MOST_MEGABYTES = 100.0
# Twice the file may take so many times as long.
MOST_HOSTILE_GROWTH = 3.0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, required=True)
    parser.add_argument("--dossier", required=True)
    parser.add_argument("--check", action="store_true", help="exit 1 where a limit is broken")
    options = parser.parse_args()
    broken = []

    def fastest(name):
        return json.loads((options.results / f"{name}.json").read_text())["results"][0]["min"]

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
    print(f"10,000 articles, 30 MB; the fastest of ten runs or more; wc -w: {wc:.3f} s, check: {check:.3f} s\n")
    row("check, to wc -w", check / wc, "×", MOST_OF_WC)
    row("the same with sha256 in each header", fastest("pinned-10000") / wc, "×")
    row("xmllint with RelaxNG, to wc -w", fastest("xmllint-10000") / wc, "×", note="for scale")
    row("check, 10,000 articles to 1,000", check / fastest("check-1000"), "×", MOST_GROWTH)
    row("wc -w, 10,000 articles to 1,000", wc / fastest("wc-1000"), "×", note="for scale")
    row("memory of check", megabytes("memory.txt"), "MB", MOST_MEGABYTES)
    row("the same with sha256 in each header", megabytes("memory-pinned.txt"), "MB")

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
