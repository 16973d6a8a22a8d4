"""The calendar of deadlines: valid, stable, in two languages, and without personal numbers."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import icalendar
import pytest
from kinderopvang import Dossier, Language
from kinderopvang.dossier import DossierReport
from kinderopvang.ics import calendar

from command import DAY, GROUP, HOUSEHOLD, run
from instances import BSN, REFERENCE

ON = dt.date.fromisoformat(DAY)
STAMP = dt.datetime(2026, 9, 1, 8, 30, 15, 123456, tzinfo=dt.timezone.utc)
REPORT = Dossier.from_file(GROUP).judge(ON)


def made(*reports: DossierReport, language: Language = Language.EN, stamp: dt.datetime = STAMP) -> bytes:
    return calendar(reports, language=language, stamp=stamp)


def events(content: bytes) -> list[Any]:
    """The events as another program reads them."""
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def dossier(name: str, *, vog_on: str = "2026-07-10") -> Dossier:
    person = {
        "id": "p1",
        "name": name,
        "birth_date": "1990-01-01",
        "bsn": BSN,
        "vog": {"kind": "np", "reference": REFERENCE, "issued_on": vog_on, "function_aspects": [84], "issued_to_this_person": True},
        "activities": [{"location": "kdv", "role": "employee", "from": "2026-10-01", "during_care_hours": True}],
    }
    location = {"id": "kdv", "name": name, "kind": "day_care"}
    document = {"organisation": {"name": name, "holder": "z"}, "locations": [location], "persons": [person]}
    return Dossier.from_text(json.dumps(document))


def test_every_deadline_and_every_action_with_a_last_day_is_an_event() -> None:
    found = sorted(event.decoded("dtstart") for event in events(made(REPORT)))
    expected = [each.on for each in REPORT.deadlines] + [each.by for each in REPORT.actions if each.by]
    assert found == sorted(expected)
    assert len(found) > 30


def test_an_event_is_a_whole_day_that_blocks_nobody() -> None:
    for event in events(made(REPORT)):
        first, end = event.decoded("dtstart"), event.decoded("dtend")
        assert type(first) is type(end) is dt.date
        assert end - first == dt.timedelta(days=1)
        assert event["transp"] == "TRANSPARENT"
        assert event.decoded("dtstamp") == event.decoded("last-modified") == STAMP.replace(microsecond=0)
    assert b"DTSTART;VALUE=DATE:20260902\r\n" in made(REPORT)


def test_the_lines_are_those_of_the_norm() -> None:
    content = made(REPORT, Dossier.from_file(HOUSEHOLD).judge(ON))
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\r\nVERSION:2.0\r\n" in content
    assert b"\r\nPRODID:" in content
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")


NAMES = [
    "De Boom, de Tak; het Blad",
    "back\\slash \\n and \\, \\; \\\\",
    "🌳👩‍👧 Zoë Łukasz",
    "é" * 500,
    "🌳" * 125,
    "x" * 500,
    'quo"te: colon',
    "BEGIN:VEVENT",
    "\u202eright to left",
    "a\u2028b",
]


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_are_read_back(name: str) -> None:
    report = dossier(name).judge(ON)
    content = made(report)
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")
    found = events(content)
    assert len(found) == len(report.deadlines) + sum(action.by is not None for action in report.actions)
    assert found
    for event in found:
        assert str(event["description"]).split("\n")[0] == name
        summary = str(event["summary"])
        whole = " ".join(name.split())
        assert len(summary) <= 200
        assert summary.startswith(whole) or (summary.endswith("…") and whole.startswith(summary[:-1]))


@pytest.mark.parametrize("between", ["\r\n", "\n", "\r", "\t", "\x1b", "\x85"])
def test_a_name_of_two_lines_is_refused_before_it_comes_here(between: str) -> None:
    with pytest.raises(ValueError, match="on one line"):
        dossier(f"one{between}two")


def test_a_later_calendar_moves_the_same_event() -> None:
    def last_days(vog_on: str, stamp: dt.datetime) -> dict[str, tuple[dt.date, int]]:
        found = events(made(dossier("Els", vog_on=vog_on).judge(ON), stamp=stamp))
        return {str(each["uid"]): (each.decoded("dtstart"), int(each["sequence"])) for each in found}

    before, after = last_days("2026-07-10", STAMP), last_days("2026-07-20", STAMP + dt.timedelta(days=1))
    assert before.keys() == after.keys()
    moved = [uid for uid in before if before[uid][0] != after[uid][0]]
    assert len(moved) >= 1
    assert all(before[uid][1] < after[uid][1] for uid in before)


def test_every_event_has_its_own_identity() -> None:
    other = REPORT.__replace__(organisation="Another")
    found = [str(event["uid"]) for event in events(made(REPORT, other, REPORT))]
    assert len(set(found)) == len(found)
    dutch = {str(event["uid"]) for event in events(made(REPORT, language=Language.NL))}
    assert dutch == {str(event["uid"]) for event in events(made(REPORT))}
    assert all("n07" not in uid for uid in found)


def test_equal_reports_give_equal_bytes() -> None:
    assert made(REPORT) == made(Dossier.from_file(GROUP).judge(ON))
    code = (
        "import sys, datetime as dt\n"
        "from kinderopvang import Dossier, Language\n"
        "from kinderopvang.ics import calendar\n"
        f"report = Dossier.from_file({str(GROUP)!r}).judge(dt.date.fromisoformat({DAY!r}))\n"
        "stamp = dt.datetime(2026, 9, 1, 10, 30, 15, tzinfo=dt.timezone(dt.timedelta(hours=2)))\n"
        "sys.stdout.buffer.write(calendar([report], language=Language.EN, stamp=stamp))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == made(REPORT)


def test_a_stamp_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        calendar([REPORT], language=Language.NL, stamp=dt.datetime(2026, 9, 1))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.NL, ["Vera Vlier: de plicht eindigt", "voor een datum"]),
        (Language.EN, ["Vera Vlier: the duty ends", "by a date"]),
    ],
)
def test_the_texts_are_in_the_language_with_reason_and_article(language: Language, words: list[str]) -> None:
    found = events(made(REPORT, language=language))
    first = next(event for event in found if str(event["summary"]).startswith("Vera Vlier"))
    assert str(first["summary"]) == words[0]
    assert first["categories"].cats == [words[1]]
    assert re.search(r"\(Wko \(BWBR0017017\) art\. 1\.50 lid 3 onder c.*\)", str(first["description"]))
    vogs = [event for event in found if "VOG" in str(event["summary"])]
    assert vogs
    assert any("1.56b" in str(event["description"]) or "1.50" in str(event["description"]) for event in vogs)
    urgencies = {action.urgency.text(language) for action in REPORT.actions if action.by}
    assert {event["categories"].cats[0] for event in found} == urgencies


def test_what_lies_ahead_rings_a_week_before_and_what_has_passed_does_not() -> None:
    for event in events(made(REPORT)):
        alarms = event.walk("VALARM")
        assert len(alarms) == (1 if event.decoded("dtstart") >= ON else 0)
        for alarm in alarms:
            assert alarm["action"] == "DISPLAY"
            assert alarm.decoded("trigger") == dt.timedelta(days=-7) + dt.timedelta(hours=9)


def test_no_reports_are_an_empty_calendar() -> None:
    assert events(made()) == []


def test_personal_numbers_stay_out() -> None:
    text = made(dossier("Els").judge(ON)).replace(b"\r\n ", b"").decode("utf-8")
    assert "Els" in text
    assert BSN not in text
    assert REFERENCE not in text
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in (GROUP, HOUSEHOLD)]
    whole = made(*(Dossier.from_file(path).judge(ON) for path in (GROUP, HOUSEHOLD))).replace(b"\r\n ", b"").decode("utf-8")
    for person in (person for document in documents for person in document["persons"]):
        assert "bsn" not in person or person["bsn"] not in whole
        assert "reference" not in person.get("vog", {}) or person["vog"]["reference"] not in whole


def test_the_command_writes_the_calendar(tmp_path: Path) -> None:
    path = tmp_path / "deadlines.ics"
    done = run("check", GROUP, HOUSEHOLD, "--on", DAY, "--lang", "en", "--ics", path)
    assert done.exit_code == 1
    reports = [Dossier.from_file(each).judge(ON) for each in (GROUP, HOUSEHOLD)]
    found = events(path.read_bytes())
    expected = events(calendar(reports, language=Language.EN))
    assert [(str(each["uid"]), str(each["summary"])) for each in found] == [
        (str(each["uid"]), str(each["summary"])) for each in expected
    ]
    on_screen = run("check", GROUP, "--on", DAY, "--ics", "-")
    assert events(on_screen.stdout_bytes)
