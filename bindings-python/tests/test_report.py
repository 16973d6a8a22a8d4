"""The report in a browser: it opens, filters, speaks two languages, prints, and obstructs nobody.

KINDEROPVANG_CHROMIUM is the path of the browser; `tests/report` finds it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from axe_playwright_python.sync_playwright import Axe
from kinderopvang import Dossier, Language
from kinderopvang.report import page, site
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright
from pypdf import PdfReader

from reported import EMPTY, GROUP, HOUSEHOLD, answers, day_of, example, many, named, of

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
HOSTILE = [
    "<script>document.title='broken'</script>",
    "\"'><b onclick=x>",
    "\u202eמשפחה العائلة",
    "Lange" * 60,
    "O'Neil & zn.",
]

Opened = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = os.environ.get("KINDEROPVANG_CHROMIUM")
    if not path:
        pytest.fail("KINDEROPVANG_CHROMIUM does not say where the browser is: run tests/report")
    with sync_playwright() as playwright:
        # Chromium refuses its sandbox to root; it opens nothing but the files of these tests.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"] if os.getuid() == 0 else [])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of these tests."""
    folder = tmp_path_factory.mktemp("report")
    pages: dict[str, tuple[Dossier, str, Language]] = {
        "group": (example(GROUP), GROUP, Language.NL),
        "group-en": (example(GROUP), GROUP, Language.EN),
        "household": (example(HOUSEHOLD), HOUSEHOLD, Language.NL),
        "hostile": (named(*HOSTILE), GROUP, Language.NL),
        "empty": (of(EMPTY), GROUP, Language.NL),
        "many": (many(60), GROUP, Language.NL),
    }
    for name, (dossier, on, language) in pages.items():
        (folder / f"{name}.html").write_text(page(dossier, day_of(on), language=language), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kinderopvang.report._page.MANY", 10)
        (folder / "large.html").write_text(page(example(GROUP), day_of(GROUP)), encoding="utf-8")
    organisations = [("Groep", example(GROUP)), ("Gastouder", example(HOUSEHOLD)), ("Leeg", of(EMPTY))]
    (folder / "site").mkdir()
    for name, html in site(organisations, day_of(GROUP)).items():
        (folder / "site" / name).write_text(html, encoding="utf-8")
    return folder


@pytest.fixture
def opened(browser: Browser, files: Path) -> Iterator[Opened]:
    """Opens a page. Anything in the console, any error and any request but for files of the report fails the test."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def asked(request: Request) -> None:
        if not request.url.startswith((files.as_uri(), "data:")):
            wrong.append(f"request: {request.url}")

    def open_page(name: str, **options: Any) -> Page:
        context = browser.new_context(**{"viewport": DESKTOP, **options})
        contexts.append(context)
        opened = context.new_page()
        opened.on("request", asked)
        opened.on("console", lambda message: wrong.append(f"console: {message.text}"))
        opened.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        opened.goto((files / f"{name}.html").as_uri())
        return opened

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong


ACTIONS, PEOPLE = "[data-action]:visible", "[data-person]:visible"
PAGES = ["group", "household", "hostile", "empty", "many", "site/index"]


def announced(opened: Page) -> str:
    return opened.locator("#found").inner_text()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_without_a_request_or_an_error(opened: Opened, name: str) -> None:
    shown = opened(name)
    assert shown.locator("h1").count() == 1
    assert shown.title() != "broken"


def test_the_first_screen_says_what_to_do_for_whom_and_why(opened: Opened) -> None:
    shown = opened("group")
    for text in (
        "3 van de 19 mensen mogen niet werken of aanwezig zijn.",
        "Laat de persoon niet werken of aanwezig zijn",
    ):
        box = shown.get_by_text(text).first.bounding_box()
        assert box and box["y"] + box["height"] < DESKTOP["height"]
    first = shown.locator(ACTIONS).first
    for text in ("Uri Ulm", "Meteen", "De houder", "alleen aan een andere houder gekoppeld", "DUO, Personenregister"):
        assert text in first.inner_text()


def test_filters_by_state_and_urgency_change_the_rows_and_what_is_announced(opened: Opened) -> None:
    shown = opened("group")
    assert (shown.locator(ACTIONS).count(), shown.locator(PEOPLE).count()) == (34, 19)
    assert announced(shown) == "34 van 34 acties en 19 van 19 mensen getoond"
    shown.get_by_label("in overtreding").check()
    assert announced(shown) == "9 van 34 acties en 3 van 19 mensen getoond"
    assert (shown.locator(ACTIONS).count(), shown.locator(PEOPLE).count()) == (9, 3)
    shown.get_by_label("Te laat").check()
    assert announced(shown) == "3 van 34 acties en 2 van 19 mensen getoond"
    expect(shown.locator("tbody.u-now")).to_be_hidden()
    shown.get_by_role("button", name="Alles tonen").click()
    assert announced(shown) == "34 van 34 acties en 19 van 19 mensen getoond"
    assert shown.locator("#found").get_attribute("aria-live") == "polite"


def test_search_finds_names_with_and_without_accents(opened: Opened) -> None:
    shown = opened("group")
    shown.get_by_label("Zoek op naam").fill("IJZER yara")
    assert shown.locator(PEOPLE).count() == 1
    assert "Yara IJzerhout" in shown.locator(PEOPLE).inner_text()
    shown.get_by_label("Zoek op naam").fill("niemand")
    expect(shown.locator("#no-people")).to_be_visible()
    assert announced(shown) == "0 van 34 acties en 0 van 19 mensen getoond"


def test_a_link_to_a_person_shows_and_opens_that_person(opened: Opened) -> None:
    shown = opened("group")
    shown.get_by_label("Zoek op naam").fill("De Boomhut")
    shown.locator(".verdict").get_by_role("link", name="Rosa Roos").click()
    card = shown.locator(".card:target")
    card.wait_for(state="visible")
    assert card.locator("details").get_attribute("open") is not None


@pytest.mark.parametrize(("name", "on"), [("group", GROUP), ("household", HOUSEHOLD)])
def test_both_languages_are_complete(opened: Opened, name: str, on: str) -> None:
    """Each page in one language and switched to the other is the page that opens in the other."""
    shown = opened(name)
    shown.get_by_role("button", name="English").click()
    assert shown.locator("html").get_attribute("lang") == "en"
    text = shown.evaluate("document.querySelector('main').textContent.replace(/\\s+/g, ' ')")
    report = example(on).judge(day_of(on))
    for answer in answers(report):
        for reason in answer.reasons:
            assert f"{reason.explain(Language.EN)} {report.sources[reason.code].citation}" in text
    if name == "group":
        other = opened("group-en")
        everything = "document.body.querySelector('main').outerHTML.replace(/ data-[tl]=\"\\d+\"/g, '')"
        assert shown.evaluate(everything) == other.evaluate(everything)
    shown.get_by_role("button", name="Nederlands").click()
    assert shown.locator("html").get_attribute("lang") == "nl"
    assert "Wat er moet gebeuren" in shown.locator("main").inner_text()


def test_the_language_chosen_goes_along_to_the_next_page(opened: Opened) -> None:
    shown = opened("site/index")
    html = shown.locator("html.scripted")
    shown.get_by_role("button", name="English").click()
    expect(html).to_have_attribute("lang", "en")
    for link in ("Kinderopvang Voorbeeld", "All organisations", "Gastouderbureau De Boom"):
        with shown.expect_navigation():
            shown.get_by_role("link", name=link).click()
        html.wait_for(state="attached")
        if html.get_attribute("lang") != "en":
            # A busy browser hands what a tab keeps to the next page a moment late.
            shown.reload()
        expect(html).to_have_attribute("lang", "en")


def test_dark_and_light(opened: Opened) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    light, dark = opened("group", color_scheme="light"), opened("group", color_scheme="dark")
    colours = light.evaluate(background), dark.evaluate(background)
    assert colours[0] != colours[1]
    toggle = light.get_by_role("button", name="Donker")
    assert toggle.get_attribute("aria-pressed") == "false"
    toggle.click()
    assert (light.evaluate(background), toggle.get_attribute("aria-pressed")) == (colours[1], "true")
    dark.get_by_role("button", name="Donker").click()
    assert dark.evaluate(background) == colours[0]


def test_the_keyboard_alone_filters_and_unfolds(opened: Opened) -> None:
    shown = opened("group")
    focused = "document.activeElement.value || document.activeElement.textContent.trim()"
    shown.keyboard.press("Tab")
    assert shown.evaluate(focused) == "Naar de inhoud"
    for _ in range(60):
        shown.keyboard.press("Tab")
        if shown.evaluate(focused) == "breach":
            break
    assert shown.evaluate("getComputedStyle(document.activeElement.nextElementSibling).outlineStyle") == "solid"
    shown.keyboard.press("Space")
    assert announced(shown) == "9 van 34 acties en 3 van 19 mensen getoond"
    for _ in range(60):
        shown.keyboard.press("Tab")
        if shown.evaluate("document.activeElement.localName") == "summary":
            break
    shown.keyboard.press("Enter")
    assert shown.evaluate("document.activeElement.parentElement.open") is True
    assert shown.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_timeline_tells_its_days_to_the_mouse_and_to_a_screen_reader(opened: Opened) -> None:
    shown = opened("group")
    line = shown.locator("svg.line").nth(2)
    assert line.get_attribute("role") == "img"
    spoken = line.aria_snapshot()
    assert "Tijdlijn van Rosa Roos" in spoken
    described = line.locator("desc").text_content() or ""
    hovered = [title or "" for title in line.locator("rect title").all_text_contents()]
    assert "; ".join(hovered) == described
    assert hovered[0] == "1 maart 2026 – 30 juli 2026: in orde, ingeschreven en gekoppeld"
    listed = shown.locator(".card").nth(2).locator(".segments li")
    assert listed.all_text_contents() == hovered
    widths = [float((bar.get_attribute("width") or "").rstrip("%")) for bar in line.locator("rect").all()]
    assert abs(sum(widths) - 100) < 0.1


@pytest.mark.parametrize(("name", "least"), [("group", 6), ("many", 18), ("empty", 1)])
def test_it_prints_with_every_reason_and_without_controls(opened: Opened, name: str, least: int) -> None:
    shown = opened(name)
    content = shown.pdf(format="A4")
    assert content.startswith(b"%PDF")
    printed = PdfReader(BytesIO(content))
    assert len(printed.pages) >= least
    if name == "group":
        # Some fonts draw two letters as one.
        text = normalize("NFKC", "".join("".join(sheet.extract_text().split()) for sheet in printed.pages))
        report = example(GROUP).judge(day_of(GROUP))
        for answer in answers(report):
            for reason in answer.reasons:
                assert "".join(reason.explain(Language.NL).split()) in text
        assert "English" not in text
    assert shown.locator(".cards details[open]").count() == 0


@pytest.mark.parametrize("name", PAGES)
def test_a_telephone_does_not_scroll_sideways(opened: Opened, name: str) -> None:
    shown = opened(name, viewport=PHONE)
    shown.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert shown.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_without_a_script_everything_can_be_read(opened: Opened) -> None:
    shown = opened("group", java_script_enabled=False)
    assert (shown.locator(ACTIONS).count(), shown.locator(PEOPLE).count()) == (34, 19)
    expect(shown.locator(".filters")).to_be_hidden()
    expect(shown.locator(".controls")).to_be_hidden()
    card = shown.locator(".card").first
    card.locator("summary").click()
    expect(card.get_by_text("alleen aan een andere houder gekoppeld")).to_be_visible()


def test_a_large_organisation_unfolds_in_the_language_of_the_moment_and_prints_all(opened: Opened) -> None:
    shown = opened("large")
    assert shown.locator(".segments").count() == 0
    shown.get_by_role("button", name="English").click()
    card = shown.locator(".card").first
    card.locator("summary").click()
    expect(card.get_by_text("The person is linked to another holder only")).to_be_visible()
    shown.get_by_role("button", name="Nederlands").click()
    expect(card.get_by_text("alleen aan een andere houder gekoppeld")).to_be_visible()
    printed = PdfReader(BytesIO(shown.pdf(format="A4")))
    text = normalize("NFKC", "".join("".join(sheet.extract_text().split()) for sheet in printed.pages))
    assert text.count("1maart2026–") >= 19


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["group", "household", "empty", "site/index"])
def test_nothing_serious_is_in_the_way_of_anybody(
    opened: Opened, name: str, scheme: str, viewport: dict[str, int]
) -> None:
    shown = opened(name, viewport=viewport, color_scheme=scheme)
    shown.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    found = Axe().run(shown).response["violations"]
    told = [
        f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found if one["impact"] in ("serious", "critical")
    ]
    assert not told


def test_headings_are_in_order_and_tables_name_their_cells(opened: Opened) -> None:
    shown = opened("group")
    levels = shown.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map((one) => Number(one.localName[1]))")
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))
    assert shown.locator("th:not([scope])").count() == 0
    assert shown.locator("table:not(:has(caption))").count() == 0
    for landmark in ("banner", "main", "navigation", "search", "contentinfo"):
        assert shown.get_by_role(landmark).count() >= 1, landmark


def test_every_link_within_a_page_leads_somewhere(opened: Opened) -> None:
    for name in PAGES:
        shown = opened(name)
        lost = "[...document.querySelectorAll('a[href^=\"#\"]')].filter((one) => !document.getElementById(one.hash.slice(1))).map((one) => one.hash)"
        assert shown.evaluate(lost) == []
        twice = "[...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, at, all) => all.indexOf(id) !== at)"
        assert shown.evaluate(twice) == []


def test_the_index_leads_to_every_page(opened: Opened) -> None:
    shown = opened("site/index")
    names = shown.locator("tbody th a").all_inner_texts()
    assert sorted(names) == ["Gastouderbureau De Boom", "Kinderopvang Voorbeeld", "Leeg"]
    for name in names:
        shown.get_by_role("link", name=name).click()
        assert shown.locator("h1").inner_text() == name
        shown.get_by_role("link", name="Alle organisaties").click()
    shown.get_by_label("Zoek op naam").fill("boom")
    assert announced(shown) == "1 van 3 organisaties getoond"
