"""Files made to hurt, each at a size and at twice that size: time must grow with the file, not with its square."""

import subprocess
import time
from pathlib import Path

HEADER = "title: Made to hurt\npublished: 1993-04-17\n---\n"
# A run that takes longer is given up.
SECONDS = 10

# name, and the text at n times the size that the name says
SHAPES = [
    ("100,000 open brackets", lambda n: "[" * (100_000 * n)),
    ("one line of 10 MB", lambda n: "word " * (2_000_000 * n)),
    ("a million {", lambda n: "{" * (1_000_000 * n)),
    ('a million {"', lambda n: '{"' * (1_000_000 * n)),
    ("100,000 tags on one line", lambda n: "a{@x} " * (100_000 * n)),
    ("100,000 nested spans", lambda n: "[" * (100_000 * n) + "x" + "]{@a}" * (100_000 * n)),
    ("300,000 spans never closed", lambda n: "[a]{" * (300_000 * n)),
    ("20,000 variables of one item", lambda n: "a{@x" + "".join(f" %v{i} w" for i in range(20_000 * n)) + "}"),
    ("2,000 unknown names", lambda n: "".join(f"a{{@name-{i}}}\n" for i in range(2_000 * n))),
]


def seconds(command):
    """The best of three runs; None for one that takes too long."""
    best = None
    for _ in range(3):
        start = time.perf_counter()
        try:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return None
        taken = time.perf_counter() - start
        if done.returncode not in (0, 1):
            raise SystemExit(f"benchmarks: exit status {done.returncode}: {command}")
        best = taken if best is None else min(best, taken)
        if taken > 2:
            break
    return best


def measured(dossier, folder, verb="check"):
    """Rows of a name and the seconds at the size and at twice the size, without those of starting."""
    start = seconds([dossier, "--version"]) or 0
    for number, (name, make) in enumerate(SHAPES):
        times = []
        for factor in (1, 2):
            path = Path(folder) / f"hostile-{number}-{factor}" / "a.article"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(HEADER + make(factor) + "\n", encoding="utf-8")
            taken = None if None in times else seconds([dossier, verb, str(path)])
            times.append(None if taken is None else max(taken - start, 0.001))
        yield name, times[0], times[1]
