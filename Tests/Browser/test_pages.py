"""The pages of the example corpus: what they show, where links lead, and how they look."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from conftest import PICTURES, picture

PAGES = {
    "overview": "index.html",
    "articles": "articles.html",
    "actors": "actors.html",
    "issues": "issues.html",
    "statements": "statements.html",
    "article": "articles/an-old-hand.html",
    "actor": "actors/clinton.html",
    "issue": "issues/benchmarks.html",
}


def url(report: Path, path: str) -> str:
    return (report / path).as_uri()


def serious(page: Page) -> list[str]:
    # Without `preload` axe asks for the style sheet once more, which the policy of the page rightly refuses.
    found = Axe().run(page, options={"preload": False}).response["violations"]
    return [
        f"{one['id']}: {[node['html'][:200] for node in one['nodes'][:3]]}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_a_page(page: Page, report: Path, name: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(url(report, PAGES[name]))
    expect(page.locator("h1")).to_have_count(1)
    if name == "statements":
        expect(page.locator("#rows .stand").first).to_be_visible()
    picture(page, f"{name}-{scheme}")
    assert serious(page) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_narrow_window_needs_no_scrolling_sideways(page: Page, report: Path, name: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(url(report, PAGES[name]))
    picture(page, f"{name}-narrow")
    assert page.evaluate("document.documentElement.scrollWidth") <= 391
    assert serious(page) == []


@pytest.mark.parametrize("name", ["overview", "article", "actor"])
def test_a_page_can_be_printed(page: Page, report: Path, name: str) -> None:
    page.goto(url(report, PAGES[name]))
    PICTURES.mkdir(parents=True, exist_ok=True)
    paper = PICTURES / f"{name}.pdf"
    page.pdf(path=str(paper), format="A4", margin={side: "15mm" for side in ("top", "bottom", "left", "right")})
    assert paper.read_bytes().startswith(b"%PDF")
    page.emulate_media(media="print", color_scheme="dark")
    picture(page, f"{name}-paper")
    expect(page.locator("header.bar")).to_be_hidden()
    # Paper is white whatever the screen is.
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_every_link_leads_to_a_place(report: Path) -> None:
    files = {path: path.read_text() for path in report.rglob("*.html")}
    assert len(files) > 40
    count = 0
    for path, text in files.items():
        for link in re.findall(r'(?:href|src)="([^"]*)"', text):
            if link.startswith(("https://", "http://")):
                continue
            target, _, fragment = unquote(link).partition("#")
            file = (path.parent / target).resolve() if target else path
            assert file.is_file(), f"{path}: {link}"
            if fragment and "=" not in fragment:
                assert f'id="{fragment}"' in files[file], f"{path}: {link}"
            count += 1
    assert count > 1000


def test_the_search_finds_by_any_word_and_goes_there(page: Page, report: Path) -> None:
    page.goto(url(report, "articles/an-old-hand.html"))
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("kant")
    expect(page.locator("#found [role=option]").first).to_contain_text("Kantor")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#found [aria-selected=true]")).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_url("**/actors/kantor.html")
    # Accents and case do not count, and what nobody has is said.
    page.locator("#search").fill("KÄNTOR")
    expect(page.locator("#found [role=option]").first).to_contain_text("Kantor")
    page.locator("#search").fill("zzz")
    expect(page.locator("#found")).to_contain_text("Nothing has this name.")
    page.keyboard.press("Escape")
    expect(page.locator("#found")).to_be_hidden()


def test_a_card_is_shown_on_hover_and_on_focus(page: Page, report: Path) -> None:
    page.goto(url(report, "articles/an-old-hand.html"))
    tip = page.locator(".tip")
    expect(tip).to_be_hidden()
    page.get_by_role("link", name="The Prime Minister", exact=True).first.hover()
    expect(tip).to_contain_text("Kiichi Miyazawa")
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    # With the keyboard alone: the statement's number, and what it says is described for who listens.
    link = page.locator("mark .ref").first
    page.locator("article p a").first.focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "ref":
            break
    expect(tip).to_be_visible()
    described = link.get_attribute("aria-describedby")
    assert page.locator(f"#{described}").inner_text()
    page.keyboard.press("Enter")
    assert page.url.endswith(f"#{described}")


def test_statements_can_be_filtered(page: Page, report: Path) -> None:
    page.goto(url(report, "statements.html"))
    rows = page.locator("#rows .stand")
    expect(rows.first).to_be_visible()
    state = page.locator(".state")
    all_stands = int(re.match(r"\d+", state.inner_text())[0])
    assert rows.count() == min(all_stands, 200)
    page.get_by_label("Actor", exact=True).fill("@miyazawa")
    expect(state).to_contain_text(" of ")
    assert 0 < rows.count() < all_stands
    for row in rows.all():
        expect(row).to_contain_text("Miyazawa")
    of_miyazawa = rows.count()
    page.get_by_label("Position", exact=True).select_option("against")
    expect(page.locator("#rows .stand:not(.against)")).to_have_count(0)
    assert 0 < rows.count() < of_miyazawa
    # A filter is in the address: it can be kept, sent and opened again.
    address = page.url
    found = state.inner_text()
    page.reload()
    expect(state).to_have_text(found)
    assert page.url == address
    page.get_by_role("button", name="Show all").click()
    expect(state).to_contain_text(f"{all_stands} stands")
    page.get_by_label("Until", exact=True).fill("1990-12-31")
    expect(state).to_contain_text(" of ")
    for row in rows.all():
        assert re.search(r"19[0-8]\d|1990|\.\.", row.inner_text())
    page.get_by_role("button", name="Show all").click()
    page.get_by_label("Factuality", exact=True).select_option("alleged")
    expect(page.locator("#rows .stand:not(.open)")).to_have_count(0)
    assert rows.count() > 0


def test_lists_can_be_filtered_and_sorted(page: Page, report: Path) -> None:
    page.goto(url(report, "articles.html"))
    rows = page.locator("#list tbody tr:visible")
    assert rows.count() == 9
    page.get_by_label("From", exact=True).fill("1993-05-01")
    expect(page.locator(".state")).to_contain_text("of 9 rows")
    assert 0 < rows.count() < 9
    page.get_by_role("button", name="Show all").click()
    expect(rows).to_have_count(9)
    head = page.get_by_role("columnheader", name="statements")
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    counts = [int(text) for text in page.locator("#list tbody td:nth-child(5)").all_inner_texts()]
    assert counts == sorted(counts, reverse=True)
    head.get_by_role("button").click()
    counts = [int(text) for text in page.locator("#list tbody td:nth-child(5)").all_inner_texts()]
    assert counts == sorted(counts)


def test_plots_lead_to_pages(page: Page, report: Path) -> None:
    page.goto(url(report, "index.html"))
    page.locator(".matrix [data-href^='statements']").first.click()
    page.wait_for_url("**/statements.html#*")
    expect(page.locator(".state")).to_contain_text(" of ")


def test_the_keyboard_reaches_all_that_the_mouse_does(page: Page, report: Path) -> None:
    page.goto(url(report, "index.html"))
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    seen: set[str] = set()
    for _ in range(400):
        page.keyboard.press("Tab")
        place = page.evaluate(
            """() => {
              const node = document.activeElement;
              if (node === document.body) return "";
              const box = node.getBoundingClientRect();
              return node.tagName + " " + (node.getAttribute("href") || node.textContent.slice(0, 40)) + " "
                + (box.width > 0 && box.height > 0 && getComputedStyle(node).outlineStyle !== "none");
            }"""
        )
        if not place:
            break
        seen.add(place)
    assert all(place.endswith("true") for place in seen), [place for place in seen if not place.endswith("true")]
    assert any(place.startswith("SUMMARY") for place in seen)
    assert any(place.startswith("A articles.html") for place in seen)


def test_without_scripts_every_page_but_the_list_of_statements_is_whole(browser, report: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url(report, "articles/an-old-hand.html"))
    assert page.locator(".note").count() > 10
    expect(page.locator(".search")).to_be_hidden()
    page.goto(url(report, "statements.html"))
    expect(page.get_by_text("This list needs JavaScript")).to_be_visible()
    context.close()
