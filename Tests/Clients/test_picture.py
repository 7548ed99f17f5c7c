"""The picture in the README is what the server says today. `DOSSIER_ACCEPT=1` draws it anew."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

from conftest import CHECKOUT
from picture import picture

FILE = CHECKOUT / "grammar/picture.svg"


def test_the_picture_is_as_the_server_says(program: Path, tmp_path: Path):
    readme = (CHECKOUT / "README.md").read_text()
    assert "](grammar/picture.svg)" in readme
    drawn = picture(program, tmp_path, readme)
    if os.environ.get("DOSSIER_ACCEPT") == "1":
        FILE.write_text(drawn)
    assert FILE.read_text() == drawn, "DOSSIER_ACCEPT=1 Tests/Clients/run test_picture.py draws it anew"


def test_it_shows_a_card_a_finding_and_both_signs():
    root = ElementTree.parse(FILE).getroot()
    texts = ["".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text")]
    assert any("Bill Clinton" in text for text in texts)
    assert any("did you mean" in text for text in texts)
    looks = {(one.get("fill"), one.get("text-decoration"), one.get("font-style"))
             for one in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {("#005faf", "underline", None), ("#af5f00", None, "italic")} <= looks
