"""The three lists of temporal expressions: each with its sentence, its article's date, and the values that are right."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Expression:
    origin: str  # "gold", "further" or "unseen"
    language: str
    published: str
    before: str  # as far as the list goes: the sentence, or the article
    words: str
    after: str
    values: tuple  # EDTF, the best reading first; none where the words are no date

    @property
    def text(self):
        return self.before + self.words + self.after


def plain(text):
    """With the straight marks that the other tools' rules are written for; every character keeps its place."""
    return text.translate(str.maketrans("‘’“”", "''\"\""))


def invented(folder, name):
    """A list of this project: invented news prose in five languages, a sentence each."""
    text = (Path(folder) / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for line in lines[1:]:
        language, published, before, words, after, value, others, _ = line.split("\t")
        values = [value, *others.split(" || ")] if others else [value]
        yield Expression(name, language, published, before, words, after, tuple(v for v in values if v != "-"))


# The articles of the gold list, by its first column: the file and the date that it is to be read with.
ARTICLES = {"0": ("tough-stance.txt", "1993-05-28"), "3": ("frustrated.txt", "1993-09-30")}


def gold(shared):
    """The list of two real articles, where it is there: the rows that count.

    Before the words stands all of the article, behind them the rest of their line. An interval of days in the note is a
    reading that is right, too.
    """
    path = Path(shared) / "dates" / "gold.tsv"
    if not path.exists():
        return
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    for row in (dict(zip(lines[0], line)) for line in lines[1:]):
        if row["counts"] != "yes":
            continue
        file, published = ARTICLES[row["article"]]
        text = (Path(shared) / "corpus" / "raw" / file).read_text(encoding="utf-8")
        start, end = int(row["start"]), int(row["end"])
        if text[start:end] != row["text"]:
            raise SystemExit(f"dates: {file} has not {row['text']!r} at {start}")
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        values = (row["value"], *re.findall(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", row["note"]))
        yield Expression("gold", "en", published, text[:start], text[start:end], text[end:line_end], values)
