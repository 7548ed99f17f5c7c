"""What the tests share: the program, corpora, and their facts as JSON lines."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
EXAMPLES = CHECKOUT / "grammar/examples"
SHARED = Path(os.environ.get("DOSSIER_SHARED") or CHECKOUT.parent / "shared")


@dataclass
class Corpus:
    """A corpus, and what the program makes of it."""

    path: Path
    program: Path
    scratch: Path
    errors: str = field(default="")

    def run(self, *words: str, status: int = 0, **variables: str) -> bytes:
        run = subprocess.run(
            [self.program, *words], capture_output=True, stdin=subprocess.DEVNULL, cwd=self.path,
            env={"PATH": os.environ["PATH"], **variables},
        )
        self.errors = run.stderr.decode()
        assert run.returncode == status, self.errors
        return run.stdout

    def export(self, form: str, *options: str, **variables: str) -> bytes:
        return self.run("export", "--format", form, *options, **variables)

    def folder(self, form: str, *options: str, **variables: str) -> Path:
        """The folder that an export writes; a new one each time."""
        target = self.scratch / f"{form}-{len(list(self.scratch.iterdir()))}"
        self.export(form, "--output", str(target), *options, **variables)
        return target

    def articles(self) -> list[dict]:
        """The facts of the articles, in their order."""
        lines = [json.loads(line) for line in self.run("export").decode().split("\n") if line]
        return [line for line in lines if line["kind"] == "article"]

    def text(self, file: str) -> str:
        return self.run("text", file).decode()


@pytest.fixture(scope="session")
def program() -> Path:
    path = Path(os.environ.get("DOSSIER") or CHECKOUT / ".build/debug/dossier").resolve()
    assert path.is_file(), f"{path} is not built"
    return path


def odd(folder: Path) -> Path:
    """Names and words that a careless format trips over, and places that a careless one miscounts."""
    (folder / "dossier.codebook").write_text(
        'title: Odd <&"\'> names\n@a: =A "q", <b> & c; d\n  also: A | “B”, 1990/..\n  kind: person\n  in: @b, 1993\n'
        "@b: B\n  kind: state\n#i: +I\n  in: #j\n#j: J\n+wants: asks\n  weight: 0.5\n-rejects: no\n~weighs: both\n"
        "%frame: F\n  values: x | y\n"
    )
    wide = "日本 🇯🇵👩‍👩‍👧 𝕏 é̂ שלום "
    (folder / "wide.article").write_text(
        f'title: -1 "x"; y\npublished: 1993-04\nsource: @home, "s"\ncoder: ada\nx-own: 1,2\n@l: L\n  in: @a, 1993/..\n---\n'
        f"{wide}[he &\nshe]{{@a, @l?}} {wide}on day{{1993-04~}} [said “[that]{{note \"a \\\"b\\\"\"}}”]{{@a? +wants? #i, @b "
        'to @b via @l on 1993-04-05 because #j, ^1, 1993 if @b unless 1994, ^1 as alleged %frame x %by @a note "n; m"} '
        f"{wide}[one]{{^1: @b - #i}} and [two]{{^1}}, [it]{{#j %frame y}} x{{not @a}} [z]{{@l ~weighs #i}}, in May{{1993-05/1993-06}}, "
        "the [Foreign]{^f: @a} and [Finance [Ministers]{^f}]{@b} of [import]{^q} and export [quotas]{^q: #i}.\n"
    )
    (folder / "sub folder").mkdir()
    (folder / "sub folder" / "deep, 'er.article").write_bytes(
        b"published: 1993-04-02\r\n---\r\nHe{@b} [would\r\nnot]{@b -rejects #i}.\r\n\r\n\tTab\x0b{@b} x.\r\n"
    )
    (folder / "broken.article").write_text("published: 1993\n---\nHe{@c} [x]{@a +wants #k} }{ and y{nonsense x}.\n")
    (folder / "empty.article").write_text("")
    return folder


def names() -> list[str]:
    return ["trade-talks", "mistakes", "odd"] + (["shared"] if (SHARED / "corpus").is_dir() else [])


@pytest.fixture(scope="session", params=names())
def corpus(request, program: Path, tmp_path_factory) -> Corpus:
    scratch = tmp_path_factory.mktemp("scratch")
    if request.param == "odd":
        return Corpus(odd(tmp_path_factory.mktemp("odd")), program, scratch)
    path = SHARED / "corpus" if request.param == "shared" else EXAMPLES / request.param
    return Corpus(path, program, scratch)


def written(tmp_path_factory, program: Path, files: dict[str, str]) -> Corpus:
    folder = tmp_path_factory.mktemp("corpus")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return Corpus(folder, program, tmp_path_factory.mktemp("scratch"))
