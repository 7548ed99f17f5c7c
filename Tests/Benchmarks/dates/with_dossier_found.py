"""What Dossier makes of the expressions in running text: it is given the sentence alone, and finds them itself.

The expression that overlaps the words the most counts; where several share them, the longest.
"""

import os
import subprocess

import with_dossier

NAME = "Dossier"
IS_PEER = False
version = with_dossier.version


def answers(expressions, cache):
    rows = "".join(f"{one.language}\t{one.published}\t{_line(one.text)}\n" for one in expressions)
    done = subprocess.run([os.environ["FOUND"]], input=rows, capture_output=True, text=True, check=True)
    lines = done.stdout.split("\n")[: len(expressions)]
    return [_candidates(one, line) for one, line in zip(expressions, lines)]


def _line(text):
    return text.replace("\t", " ").replace("\n", " ")


def _candidates(expression, line):
    start = len(expression.before)
    end = start + len(expression.words)
    found = []
    for one in filter(None, line.split("\t")):
        first, last, *values = one.split(" ")
        shared = min(end, int(last)) - max(start, int(first))
        if shared > 0 and values and values != [""]:
            found.append((shared, " ".join(values)))
    if not found:
        return []
    # A set has no white space: its members are written without.
    return [[value] for value in max(found)[1].split(" ")]
