"""What the tests share: reports made by the program, and a browser that notes every request that leaves the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

CHECKOUT = Path(__file__).resolve().parents[2]
PICTURES = CHECKOUT / ".build/browser/pictures"


@pytest.fixture(scope="session")
def program() -> Path:
    path = Path(os.environ.get("DOSSIER") or CHECKOUT / ".build/debug/dossier").resolve()
    assert path.is_file(), f"{path} is not built"
    return path


@pytest.fixture(scope="session")
def make_report(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Makes the report of a corpus, and gives its folder."""

    def make(corpus: Path) -> Path:
        output = tmp_path_factory.mktemp("report") / "pages"
        run = subprocess.run([program, "report", "--output", output, corpus], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        return output

    return make


@pytest.fixture(scope="session")
def report(make_report: Callable[[Path], Path]) -> Path:
    """That of the example corpus."""
    return make_report(CHECKOUT / "grammar/examples/trade-talks")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    assert path, "Debian's package chromium is not installed"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page whose requests must all be files, and on which no script may fail and no policy be broken."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(60_000)
    expect.set_options(timeout=60_000)
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    yield page
    context.close()
    assert requests and all(url.startswith("file://") for url in requests)
    assert complaints == []


def picture(page: Page, name: str, *, full: bool = True) -> None:
    """Keeps a picture of a page, to be looked at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(PICTURES / f"{name}.png"), full_page=full)
