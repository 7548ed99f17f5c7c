"""The picture of the README: its article as an editor shows it, with the server's own colours, finding and card."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from peer import Peer

COLUMNS = 96
CELL, LINE, EDGE = 7.8, 22, 24
# By token type; the tags themselves are dim.
COLOURS = {"class": "#005f5f", "interface": "#5f00af", "number": "#6c5a00", "function": "#444444", "keyword": "#444444",
           "property": "#444444", "punctuation": "#999999", "statement": "#1f1f1f", "comment": "#777777"}
SIGNS = {"for": ("#005faf", "underline", "normal"), "against": ("#af5f00", "none", "italic"), "neutral": ("#87005f", "none", "normal")}


def example(readme: str, kind: str, name: str) -> str:
    """The README's block of this kind and name."""
    return re.search(rf"```{kind} {re.escape(name)}\n(.*?)```", readme, re.S).group(1)


def ask(program: Path, folder: Path, article: str, word: str) -> tuple[dict[str, Any], list[int], str, list[Any]]:
    """The server's legend, tokens, findings of an article, and the card over a word as Markdown."""
    peer = Peer(program)
    try:
        served = peer.initialize(folder, capabilities={"textDocument": {
            "hover": {"contentFormat": ["markdown"]}, "semanticTokens": {
                "requests": {"full": True}, "tokenTypes": [], "tokenModifiers": [], "formats": ["relative"]},
            "publishDiagnostics": {}}})
        uri = (folder / "talks.article").as_uri()
        peer.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "article", "version": 1, "text": article}})
        # The corpus is read when what is an error is found.
        found = peer.wait(lambda one: one.get("method") == "textDocument/publishDiagnostics" and one["params"]["uri"] == uri
                          and any(found["severity"] == 1 for found in one["params"]["diagnostics"]),
                          "the findings")["params"]["diagnostics"]
        tokens = peer.request("textDocument/semanticTokens/full", {"textDocument": {"uri": uri}})["result"]["data"]
        line = next(number for number, text in enumerate(article.split("\n")) if word in text and "---" not in text
                    and not text.startswith("@"))
        place = {"line": line, "character": article.split("\n")[line].index(word) + 1}
        card = peer.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": place})["result"]
        peer.leave()
    finally:
        peer.process.kill()
    legend = served["capabilities"]["semanticTokensProvider"]["legend"]
    content = card["contents"]
    return legend, tokens, content if isinstance(content, str) else content["value"], found


def plain(card: str) -> list[str]:
    """The lines of a card as they are seen: without the marks of Markdown, and links by their words."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", card.strip())
    text = re.sub(r"\*\*|`", "", text)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text).split("\n")


def looks(article: str, legend: dict[str, Any], data: list[int]) -> list[list[tuple[str, str, str]]]:
    """Of each character of each line: colour, line below, slant."""
    shown = [[("#1f1f1f", "none", "normal")] * len(line) for line in article.split("\n")]
    line = start = 0
    for place in range(0, len(data), 5):
        down, right, length, kind, modifiers = data[place:place + 5]
        line, start = line + down, right if down else start + right
        name = legend["tokenTypes"][kind]
        look = (COLOURS.get(name, "#1f1f1f"), "none", "normal")
        for bit, modifier in enumerate(legend["tokenModifiers"]):
            if modifiers >> bit & 1 and modifier in SIGNS:
                look = SIGNS[modifier]
        shown[line][start:start + length] = [look] * len(shown[line][start:start + length])
    return shown


def rows(article: str) -> list[tuple[int, int, str]]:
    """Lines cut between words: number, first character, text."""
    cut = []
    for number, line in enumerate(article.rstrip("\n").split("\n")):
        start = 0
        while len(line) - start > COLUMNS:
            end = line.rfind(" ", start, start + COLUMNS) + 1 or start + COLUMNS
            cut.append((number, start, line[start:end]))
            start = end
        cut.append((number, start, line[start:]))
    return cut


def text_at(x: float, y: float, text: str, look: tuple[str, str, str] = ("#1f1f1f", "none", "normal")) -> str:
    colour, below, slant = look
    style = (f' text-decoration="{below}"' if below != "none" else "") + (f' font-style="{slant}"' if slant != "normal" else "")
    return (f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}"{style} textLength="{len(text) * CELL:.1f}"'
            f' lengthAdjust="spacingAndGlyphs" xml:space="preserve">{escape(text)}</text>')


def box(number: int, title: str, lines: list[str], y: float, colour: str) -> tuple[list[str], float]:
    """A frame with a number and lines of text; and where it ends."""
    height = (len(lines) + 1) * LINE + 14
    width = COLUMNS * CELL
    parts = [f'<rect x="{EDGE}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="6" fill="#f6f6f6" stroke="{colour}"/>',
             badge(number, EDGE + 16, y + 18, colour), text_at(EDGE + 36, y + 23, title, (colour, "none", "normal"))]
    parts += [text_at(EDGE + 36, y + 23 + LINE * (row + 1), line) for row, line in enumerate(lines) if line.strip()]
    return parts, y + height + 12


def badge(number: int, x: float, y: float, colour: str) -> str:
    return (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="9" fill="{colour}"/><text x="{x:.1f}" y="{y + 4.5:.1f}" fill="#ffffff"'
            f' text-anchor="middle" font-size="12">{number}</text>')


def picture(program: Path, folder: Path, readme: str) -> str:
    """The picture as SVG. The folder is empty, and is given the README's corpus."""
    article = example(readme, "article", "talks.article")
    (folder / "dossier.codebook").write_text(example(readme, "codebook", "dossier.codebook"))
    (folder / "talks.article").write_text(article)
    legend, data, card, found = ask(program, folder, article, "@clinton")
    [finding] = [one for one in found if one["severity"] == 1]
    shown = looks(article, legend, data)
    parts: list[str] = []
    cut = rows(article)
    for row, (number, start, text) in enumerate(cut):
        y = EDGE + LINE * (row + 1)
        place = 0
        while place < len(text):
            look = shown[number][start + place]
            end = place
            while end < len(text) and shown[number][start + end] == look:
                end += 1
            parts.append(text_at(EDGE + place * CELL, y, text[place:end], look))
            place = end
        first, last = finding["range"]["start"], finding["range"]["end"]
        if first["line"] == number and start <= first["character"] < start + len(text):
            x, width = EDGE + (first["character"] - start) * CELL, (last["character"] - first["character"]) * CELL
            waves = "".join(" q 2 -3 4 0 t 4 0" for _ in range(int(width // 8)))
            parts += [f'<path d="M {x:.1f} {y + 5:.1f}{waves}" fill="none" stroke="#c00000" stroke-width="1.5"/>',
                      badge(1, x + width + 4, y - 19, "#c00000")]
        if (column := text.find("{@clinton}")) >= 0:
            parts.append(badge(2, EDGE + (column + 10) * CELL + 2, y - 19, "#005faf"))
    y = EDGE + LINE * (len(cut) + 1)
    said = textwrap.wrap(f"{finding['message']} [{finding['code']}]", COLUMNS - 8)
    more, y = box(1, "what is wrong, while you type", said, y, "#c00000")
    parts += more
    told = [line for whole in plain(card) for line in (textwrap.wrap(whole, COLUMNS - 8) or [""])]
    more, y = box(2, "the card over @clinton", told, y, "#005faf")
    parts += more
    width = COLUMNS * CELL + 2 * EDGE
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{y + EDGE - 12:.0f}" font-family="monospace" font-size="13">',
        "<!-- Made by Tests/Clients/test_picture.py from what the server says of the README's example. -->",
        "<title>An article in an editor: tags in colours, a finding, and the card of an actor</title>",
        '<rect width="100%" height="100%" fill="#ffffff" stroke="#cccccc"/>', *parts, "</svg>", ""])
