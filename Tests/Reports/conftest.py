"""What the tests share: the program, and corpora in which much is wrong."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
EXAMPLES = CHECKOUT / "grammar/examples"


@dataclass
class Corpus:
    """A folder that is checked from within, and the names of what is checked there."""

    folder: Path
    program: Path

    def check(self, form: str, *options: str, **variables: str) -> bytes:
        run = subprocess.run(
            [self.program, "check", "--severity", "hint", "--format", form, *options],
            cwd=self.folder, capture_output=True, stdin=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "PWD": str(self.folder), **variables},
        )
        assert run.returncode in (0, 1), run.stderr.decode()
        assert run.stderr == b""
        return run.stdout


@pytest.fixture(scope="session")
def program() -> Path:
    path = Path(os.environ.get("DOSSIER") or CHECKOUT / ".build/debug/dossier").resolve()
    assert path.is_file(), f"{path} is not built"
    return path


def mistakes(folder: Path) -> Path:
    """One of each slip, as the checkout has them."""
    return EXAMPLES / "mistakes"


def faultless(folder: Path) -> Path:
    (folder / "a.article").write_text("title: A\npublished: 1993\n---\nNothing.\n")
    return folder


def odd(folder: Path) -> Path:
    """Names and words that a careless format trips over, and places that a careless one miscounts."""
    article = "published: 1993\n\nti\x01<%s>]]>&\x85\u2028\ufffe: x\n@b: B\n---\nHe{@c}, {}[she.\n"
    (folder / "dossier.codebook").write_text('@a: A\n@b: “B” <&"\'%>\n')
    names = ["plain.article", "a, b:c;d]e.article", "100% <&\"'>.article", "# todo.article", "b\\.article", " .article",
             "new\nline\r.article", "bell\a\x1b[31m.article", "日本 🗾 é̂.article", "::error::.article", "##vso[x]y.article"]
    for name in names:
        (folder / name).write_text(article)
    (folder / "sub folder").mkdir()
    (folder / "sub folder" / "deep.article").write_text(article)
    with open(os.fsencode(folder) + b"/caf\xe9.article", "w") as file:
        file.write(article)
    (folder / "latin.article").write_bytes(b"published: 1993\n---\nfine\n caf\xe9 {@c}\n")
    (folder / "bom.article").write_text("\ufeffpublished: 1993\n---\nHe{@c}.\n")
    (folder / "crlf.article").write_bytes(b"published: 1993\r\n---\r\nHe{@c}\r\nand }{@c +wants #x on 1993-13 on 1994}.\r\n")
    wide = "日本 🇯🇵👩‍👩‍👧 𝕏 é̂ שלום "
    (folder / "wide.article").write_text(f"published: 1993\n---\n{wide}he{{@c}} {wide}[x]{{@c +wants #y}} }} {wide}\n")
    (folder / "empty.article").write_text("")
    (folder / "twice.article").write_text("published: 1993\n---\n" + "He{@c} and he{@c} said }.\n" * 5)
    return folder


@pytest.fixture(scope="session", params=[mistakes, faultless, odd], ids=lambda make: make.__name__)
def corpus(request, program: Path, tmp_path_factory) -> Corpus:
    make: Callable[[Path], Path] = request.param
    return Corpus(make(tmp_path_factory.mktemp(make.__name__)), program)
