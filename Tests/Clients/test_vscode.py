"""The extension of `editors/vscode`, in Node, with an editor that is made up and a server that is not."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import CHECKOUT


def test_a_session(program: Path, trade_talks: Path):
    node = shutil.which("node")
    if not node:
        pytest.skip("Node is not installed")
    script = CHECKOUT / "Tests/Clients/vscode/session.js"
    arguments = [CHECKOUT / "editors/vscode/extension.js", program, trade_talks, "an-honest-no.article"]
    done = subprocess.run([node, script, *arguments], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
