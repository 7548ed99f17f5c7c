"""The same articles as other tools' files: Markdown for rumdl, Python for ruff. Neither finds anything in them."""

import re
import textwrap


def sections(article, size, around):
    """The article's paragraphs, again and again, until with `around` bytes around each there are `size` of them."""
    paragraphs = [" ".join(text.split()) for text in article.plain_text().split("\n\n")]
    length = 0
    number = 0
    while length < size:
        text = paragraphs[number % len(paragraphs)]
        yield number, text
        length += len(text.encode()) + around
        number += 1


def markdown(article, size):
    text = f"# {article.title}\n"
    for number, words in sections(article, size, 16):
        filled = textwrap.fill(words, 76, break_on_hyphens=False)
        # A number at the start of a line would begin a list.
        text += f"\n## Part {number + 1}\n\n" + re.sub(r"(?m)^(\d+)\.", r"\1\\.", filled) + "\n"
    return text


def python(article, size):
    text = f'"""{article.title}."""\n\nTEXTS = {{}}\n'
    for number, words in sections(article, size, 230):
        lines = textwrap.wrap(words.replace("\\", "").replace('"', "'"), 70, break_on_hyphens=False)
        body = "\n".join(f'        "{line} "' for line in lines)
        text += (
            f"\n\ndef part_{number}(count: int) -> str:\n    \"\"\"Say part {number}.\"\"\"\n    words = (\n{body}\n    )\n"
            f"    TEXTS[{number}] = words\n    return words * count\n")
    return text
