#!/usr/bin/env python3
"""Writes a corpus of invented articles: the same bytes for the same seed, and a small one begins like a large one.

A codebook of 200 actors, 100 issues and 30 verbs is shared by all; a third of the articles have statements at the
foot. `dossier check` finds nothing to tell, at any severity, from 300 articles on: fewer leave definitions unused.
"""

import argparse
import hashlib
import random
from pathlib import Path

import others
import tei
from article import Article
from codebook import Codebook, name_count, strangers


def dossier_file(article, pinned):
    text = article.text()
    if not pinned:
        return text
    # As `import` leaves it: the header pins the text.
    digest = hashlib.sha256(article.plain_text().encode()).hexdigest()
    return text.replace("\nid: ", f"\nsha256: {digest}\nid: ", 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="the folder to write, made if it is not there")
    parser.add_argument("--articles", type=int, required=True, metavar="N")
    parser.add_argument("--seed", type=int, required=True, metavar="S")
    parser.add_argument("--size", type=int, default=3000, metavar="BYTES", help="of an article (3000), give or take 20%%")
    parser.add_argument("--pinned", action="store_true", help="give each header the text's sha256")
    parser.add_argument("--untagged", action="store_true", help="leave out all tags and what stands at the foot")
    parser.add_argument("--names", type=int, metavar="N", help="so many names of actors: those who occur come first")
    parser.add_argument("--xml", action="store_true", help="write TEI-like XML and a RelaxNG schema instead")
    parser.add_argument("--markdown", action="store_true", help="write Markdown of the same size instead")
    parser.add_argument("--python", action="store_true", help="write Python of the same size instead")
    options = parser.parse_args()

    codebook = Codebook(random.Random(options.seed))
    options.out.mkdir(parents=True, exist_ok=True)
    if options.xml:
        (options.out / "articles.rng").write_text(tei.SCHEMA, encoding="utf-8")
    elif not options.markdown and not options.python:
        (options.out / "dossier.codebook").write_text(codebook.text(options.names), encoding="utf-8")
        more = (options.names or 0) - name_count(codebook)
        if more > 0:
            (options.out / "names.codebook").write_text(strangers(more), encoding="utf-8")
    for number in range(options.articles):
        folder = options.out / f"{number // 100:03}"
        if number % 100 == 0:
            folder.mkdir(exist_ok=True)
        article = Article(codebook, options.seed, number, options.size)
        if options.xml:
            (folder / f"{number:06}.xml").write_text(tei.document(article), encoding="utf-8")
        elif options.markdown:
            (folder / f"{number:06}.md").write_text(others.markdown(article, options.size), encoding="utf-8")
        elif options.python:
            (folder / f"module_{number:06}.py").write_text(others.python(article, options.size), encoding="utf-8")
        else:
            text = article.untagged_text() if options.untagged else dossier_file(article, options.pinned)
            (folder / f"{number:06}.article").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
