"""Neovim with the plugin of `editors/neovim`: an old one and a new one, each as its README says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import CHECKOUT

# By the first letters of their versions: Debian's, and the one that the virtual environment has.
EDITORS = {"NVIM v0.7": shutil.which("nvim", path="/usr/bin:/usr/local/bin"),
           "NVIM v0.11": shutil.which("nvim", path=str(Path(sys.prefix) / "bin"))}


def readme_line() -> str:
    """What the README tells a user to write into `init.vim`."""
    [line] = [line for line in (CHECKOUT / "editors/neovim/README.md").read_text().splitlines()
              if line.startswith("set runtimepath+=")]
    return line.replace("/path/to/dossier", str(CHECKOUT))


@pytest.mark.parametrize("version", EDITORS)
def test_a_session(program: Path, trade_talks: Path, tmp_path: Path, version: str):
    editor = EDITORS[version]
    if not editor:
        pytest.skip(f"{version} is not installed")
    assert version in subprocess.run([editor, "--version"], capture_output=True, text=True).stdout
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    (tmp_path / "init.vim").write_text(readme_line() + "\n")
    environment = os.environ | {
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "HOME": str(tmp_path), "INIT": str(tmp_path / "init.vim"),
        "CORPUS": str(trade_talks), "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    script = CHECKOUT / "Tests/Clients/neovim/session.lua"
    done = subprocess.run([editor, "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", f"luafile {script}"],
                          env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
