"""Corpora that mean harm, or have too little or too much: nothing that an article says is more than text."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from playwright.sync_api import Page, expect

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;"


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def test_what_an_article_says_runs_nowhere(page: Page, tmp_path: Path, make_report: Callable[[Path], Path]) -> None:
    corpus = write(
        tmp_path / "corpus",
        {
            "dossier.codebook": f"title: {SCRIPT}\n@evil: {SCRIPT}\n  url: javascript:alert(3)\n  note: {SCRIPT}\n"
            f"  role: {SCRIPT}, 1990/1991\n#aim: {SCRIPT}\n+wants: {SCRIPT}\n",
            "a.article": f"title: {SCRIPT}\nsource: {SCRIPT}\ncoder: {SCRIPT}\nstatus: {SCRIPT}\nlanguage: \"><script>\n"
            "published: 1993-04-17\n---\n"
            f"[{SCRIPT}]{{@evil}} [wants {SCRIPT}]{{@evil +wants #aim %x \"{SCRIPT.replace(chr(34), '')}\"}}.\n"
            f"\x1b[31m and \u202eturned\u202c words.\n",
            f"x'\"&<b> .article": "title: another\n---\nNothing.\n",
        },
    )
    report = make_report(corpus)
    pages = sorted(report.rglob("*.html"))
    assert len(pages) == 9
    for path in pages:
        page.goto(path.as_uri())
        assert page.locator("img, main script, iframe, object, [onerror], [href^='javascript']").count() == 0
    page.goto((report / "statements.html").as_uri())
    expect(page.locator("#rows q")).to_contain_text("<script>alert(1)</script>")
    page.locator("#search").fill("script")
    expect(page.locator("#found [role=option]").first).to_contain_text("<script>alert(1)</script>")
    page.goto((report / "articles/a.html").as_uri())
    expect(page.locator("h1")).to_have_text(SCRIPT)
    page.locator("mark[data-card]").first.hover()
    expect(page.locator(".tip")).to_be_visible()


def test_a_script_that_gets_into_a_page_does_not_run(page: Page, tmp_path: Path, make_report: Callable[[Path], Path]) -> None:
    """The policy in each page holds by itself: what stands in the page is no script, and no other host is asked."""
    report = make_report(write(tmp_path / "corpus", {"a.article": "title: one\n---\nText.\n"}))
    path = report / "articles/a.html"
    path.write_text(
        path.read_text().replace(
            "</main>", "<script>document.title = 'broken'</script><p id=bad onclick='x'>bad</p></main>"
        )
    )
    complaints: list[str] = []
    other = page.context.new_page()
    other.on("console", lambda message: complaints.append(message.text))
    other.goto(path.as_uri())
    assert other.title().startswith("one")
    assert any("Content Security Policy" in text for text in complaints)
    page.goto((report / "index.html").as_uri())


def test_a_corpus_with_little_to_show_says_so(page: Page, tmp_path: Path, make_report: Callable[[Path], Path]) -> None:
    report = make_report(write(tmp_path / "corpus", {"a.article": "title: one\n---\nText.\n"}))
    page.goto((report / "index.html").as_uri())
    expect(page.locator("main")).to_contain_text("1 article, none of them dated")
    expect(page.locator("main")).to_contain_text("No stand is taken on an issue yet.")
    page.goto((report / "statements.html").as_uri())
    expect(page.locator(".state")).to_have_text("0 stands")
    for name in ("articles", "actors", "issues"):
        page.goto((report / f"{name}.html").as_uri())
        expect(page.locator(".state")).to_contain_text("row")
