"""The report in HTML, as text: what stands in it, and what does not. `test_report.py` opens it in a browser."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from kinderopvang import Dossier, Language, Norms
from kinderopvang.catalogue import reasons
from kinderopvang.decision import Task
from kinderopvang.dossier import PersonStatus
from kinderopvang.report import page, site
from kinderopvang.report._files import names_of
from kinderopvang.report._phrase import Phrasebook, same
from kinderopvang.report._texts import SPOKEN, TEXTS
from kinderopvang.report._timeline import Axis
from kinderopvang._why import BACKGROUND, Why

from reported import EMPTY, GROUP, HOUSEHOLD, answers, day_of, document, example, named, of


class Read(HTMLParser):
    """Everything a browser would show or do: texts, tags, attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._inside = tag

    def handle_data(self, data: str) -> None:
        if self._inside not in ("script", "style"):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", [GROUP, HOUSEHOLD])
def test_every_reason_stands_in_the_page_with_its_citation_and_link(name: str, language: Language) -> None:
    dossier, on = example(name), day_of(name)
    html = page(dossier, on, language=language)
    report = dossier.judge(on)
    read = Read(html)
    links = {value for key, value in read.attributes if key == "href"}
    told = 0
    for answer in answers(report):
        for reason in answer.reasons:
            source = report.sources[reason.code]
            assert f"{reason.explain(language)} {source.citation}" in read.text, reason
            assert source.citation.url in links
            told += 1
        for fact in answer.missing:
            assert fact.ask(language) in read.text
    assert told > 100


@pytest.mark.parametrize("name", [GROUP, HOUSEHOLD])
def test_the_other_language_stands_in_the_page_too(name: str) -> None:
    dossier, on = example(name), day_of(name)
    html = page(dossier, on, language=Language.NL)
    found = re.search(r'<script type="application/json" id="texts">(.*?)</script>', html, re.S)
    assert found
    texts = set(json.loads(found[1])["texts"])
    for answer in answers(dossier.judge(on)):
        for reason in answer.reasons:
            assert reason.explain(Language.EN) in texts


def test_what_has_to_be_done_says_what_for_whom_and_why() -> None:
    dossier, on = example(GROUP), day_of(GROUP)
    report, read = dossier.judge(on), Read(page(dossier, on))
    assert "3 van de 19 mensen mogen niet werken of aanwezig zijn." in read.text
    why = Why(report)
    for action in report.actions:
        task = action.task.text(Language.NL)
        assert task[0].upper() + task[1:] in read.text
        # Nothing in the report tells why a mail has to be confirmed.
        assert why.of(action) or action.task is Task.ASK_NEW_MAIL, action
        assert action.party.text(Language.NL)[1:] in read.text


def test_an_action_is_told_by_the_reason_that_decides() -> None:
    text = Read(page(example(GROUP), day_of(GROUP))).text
    why = text[text.index("Vraag een nieuwe VOG aan") :]
    assert why.index("De VOG van 20 juni 2026 was jong genoeg tot en met 20 augustus 2026.") < why.index(
        "Het kenmerk heeft"
    )


def test_reasons_in_the_background_are_in_the_catalogue() -> None:
    assert {reason.code for reason in reasons()} >= BACKGROUND


@pytest.mark.parametrize("name", [GROUP, HOUSEHOLD])
def test_no_citizen_service_number_and_no_reference_of_a_vog(name: str) -> None:
    people, on = document(name)["persons"], day_of(name)
    html = page(example(name), on) + "".join(site([("een", example(name))], on).values())
    secrets = {person.get("bsn") for person in people} | {person.get("vog", {}).get("reference") for person in people}
    secrets.discard(None)
    assert secrets
    for secret in secrets:
        assert str(secret) not in html


HOSTILE = [
    "<script>document.title='broken'</script>",
    "\"><img src=x onerror=alert(1)>' onfocus='alert(1)",
    "</script><!-- {{ 7 * 7 }} {0} {n} %s",
    "\u202eמשפחה \u0627\u0644\u0639\u0627\u0626\u0644\u0629",
    "Lange" * 80,
]


def test_a_name_is_text_and_nothing_else() -> None:
    plain, hostile = (page(named(*names), day_of(GROUP)) for names in (["a", "b", "c", "d", "e"], HOSTILE))
    before, after = Read(plain), Read(hostile)
    assert sorted(before.tags) == sorted(after.tags)
    assert sorted(key for key, _ in before.attributes) == sorted(key for key, _ in after.attributes)
    for name in HOSTILE:
        assert name in after.texts
        assert name in {value for key, value in after.attributes if key == "data-name"}


def test_a_hostile_organisation_and_location_are_text() -> None:
    content = document()
    content["organisation"]["name"] = content["locations"][0]["name"] = HOSTILE[0]
    files = site([(HOSTILE[2], of(content))], day_of(GROUP))
    for html in files.values():
        assert "<script>document" not in html
        assert html.count("<script") == html.count("</script>") == 2


def test_nothing_is_loaded_and_nothing_else_may_run() -> None:
    html = page(example(GROUP), day_of(GROUP))
    read = Read(html)
    policy = next(value or "" for key, value in read.attributes if key == "content" and "src" in (value or ""))
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert not [key for key, _ in read.attributes if key.startswith("on") or key in ("style", "src", "srcset")]
    assert {"link", "iframe", "img", "object"} & set(read.tags) == {"link"}


def test_an_empty_dossier_says_so() -> None:
    for language, text in zip(
        Language, ("Dit dossier noemt geen mensen.", "This dossier names no people."), strict=True
    ):
        assert text in page(of(EMPTY), day_of(GROUP), language=language)


@pytest.mark.parametrize("on", [dt.date(1900, 1, 1), dt.date(2018, 2, 28), dt.date(2018, 3, 1), dt.date(2199, 12, 31)])
def test_the_first_and_last_days_have_a_report(on: dt.date) -> None:
    html = page(example(HOUSEHOLD), on)
    assert html.count('<svg class="line"') == len(document(HOUSEHOLD)["persons"])
    if on.year == 1900:
        assert "Het personenregister bestaat op deze dag nog niet." in html


def test_timelines_are_of_whole_months_around_the_day() -> None:
    axis = Axis.around(dt.date(2026, 9, 1))
    assert (axis.first, axis.last) == (dt.date(2026, 3, 1), dt.date(2027, 8, 31))
    assert [tick.label.nl for tick in axis.ticks() if tick.label] == ["apr", "jul", "okt", "2027", "apr", "jul"]
    assert axis.share(axis.first) == "0%"


def test_by_other_norms() -> None:
    dossier, on = example(GROUP), day_of(GROUP)
    assert page(dossier, on, norms=Norms.builtin()) == page(dossier, on)


def test_the_index_leads_with_the_most_urgent() -> None:
    told: list[tuple[int, int]] = []
    dossiers = [("Leeg", of(EMPTY)), ("Groep Één", example(GROUP)), ("leeg", of(EMPTY)), ("../../index", of(EMPTY))]
    files = site(dossiers, day_of(GROUP), progress=lambda done, of_all: told.append((done, of_all)))
    assert list(files) == ["index.html", "leeg.html", "groep-een.html", "leeg-2.html", "index-2.html"]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    index = files["index.html"]
    assert index.index('href="groep-een.html"') < index.index('href="leeg.html"')
    assert 'href="index.html"' in files["leeg.html"]


def test_no_dossiers_is_an_index_that_says_so() -> None:
    assert "Er zijn geen dossiers." in site([], day_of(GROUP))["index.html"]


def test_names_of_files_are_safe_and_unique() -> None:
    files = names_of(["CON", "a/b", "a:b", "A B", "", "…", "x" * 300, "x" * 301, "a-b-2", "index"])
    assert len(set(files)) == len(files)
    for file in files:
        assert re.fullmatch(r"[a-z0-9-]{1,90}\.html", file), file
    assert "con.html" not in files
    assert "index.html" not in files


def test_all_texts_are_in_both_languages() -> None:
    for name, pair in (TEXTS | SPOKEN).items():
        assert pair.nl and pair.en, name
        assert set(re.findall(r"\{\w+\}", pair.nl)) == set(re.findall(r"\{\w+\}", pair.en)), name


def test_a_text_is_in_the_list_once_and_only_where_the_languages_differ() -> None:
    book = Phrasebook(Language.NL)
    assert book.say(TEXTS["why"]) is book.say(TEXTS["why"])
    assert book.say(same("VOG")).number is None
    assert "Why" in book.data({}) and "</" not in book.data({"x": same("</script>")})


def test_the_package_starts_without_the_templates() -> None:
    program = "import sys, kinderopvang.dossier; assert 'jinja2' not in sys.modules; import kinderopvang.report"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_every_state_has_a_colour_in_the_style() -> None:
    html = page(of(EMPTY), day_of(GROUP))
    for status in PersonStatus:
        assert f".s-{status.value} " in html
        assert f".b-{status.value}" in html


def test_a_dossier_read_from_text_gives_the_same_page_each_time() -> None:
    dossier, on = example(HOUSEHOLD), day_of(HOUSEHOLD)
    assert page(dossier, on) == page(Dossier.from_json(json.dumps(document(HOUSEHOLD))), on)
