"""Tables: every answer is the one that the same row gets by itself."""

from __future__ import annotations

import datetime as dt
import io
import json
import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from kinderopvang import Language, WrongInput, WrongType
from kinderopvang.catalogue import reasons
from kinderopvang.facility import LrkExport, RegisteredOn
from kinderopvang.norm import Norms
from kinderopvang.quality import DiplomaForWork
from kinderopvang.register.deadline import Deadline
from kinderopvang.register.deregistration import Registration
from kinderopvang.register.fee import RegistrationFee
from kinderopvang.register.obligation import Obligation
from kinderopvang.register.presence import Presence
from kinderopvang.register.vog import Vog, VogForRegistration
from kinderopvang.register.work import MayWorkFacts
from kinderopvang.ratio import StaffRequired
from kinderopvang.table import Answers, ask

from typed import ROOT, TYPES, class_of, read_back

ON = dt.date(2026, 9, 1)
CASES = ROOT / "tests" / "cases"
QUESTIONS = json.loads((ROOT / "docs" / "types.json").read_text(encoding="utf-8"))["questions"]
NAMES = {"vog_demand": "VogDemand", "may_work": "MayWorkFacts", "link_request_status": "RequestStatus", "email_verification": "EmailVerification"}


def question_of(path: Path) -> str | None:
    name = NAMES.get(path.stem) or "".join(part.capitalize() for part in path.stem.split("_"))
    known = {each["name"] for each in QUESTIONS}
    return name if name in known else f"{name}Valid" if f"{name}Valid" in known else None


def cases() -> Iterator[tuple[str, str, dict[str, Any], dt.date]]:
    for path in sorted(CASES.glob("*.json")):
        name = question_of(path)
        if name is not None:
            for case in json.loads(path.read_text(encoding="utf-8")):
                if isinstance(case.get("facts"), dict) and "on" in case:
                    yield f"{path.stem}: {case['name']}", name, case["facts"], dt.date.fromisoformat(case["on"])


def word(outcome: Any) -> str:
    return str(outcome if isinstance(outcome, str) else outcome.get("code") or outcome["type"])


def expected(question: Any, on: dt.date, language: Language | None = None) -> dict[str, Any]:
    """What the row of a question is to be, from the decision about it."""
    decision = question.decide(on)
    outcome = read_back(decision.outcome)
    row: dict[str, Any] = {
        "outcome": word(outcome),
        "reasons": [reason.code for reason in decision.reasons],
        "missing": [fact.value for fact in decision.missing],
        "holds_from": decision.holds.from_,
        "holds_until": decision.holds.until,
        "next_on": decision.next.on if decision.next else None,
        "next_outcome": None,
    }
    if decision.next:
        row["next_outcome"] = word(read_back(decision.next.outcome))
    if not isinstance(outcome, str):
        row |= {f"outcome_{name}": value for name, value in outcome.items() if name not in ("code", "type")}
    if language is not None:
        row["explanation"] = "\n".join(decision.explain(language))
    return row


def rows(answers: Answers) -> list[dict[str, Any]]:
    return pa.table(answers).to_pylist()


def plain(row: dict[str, Any]) -> dict[str, Any]:
    """A row without what is null, days and amounts of outcomes as the wire form has them."""
    shown = {name: value for name, value in row.items() if value is not None}
    for name, value in shown.items():
        if name.startswith("outcome_"):
            shown[name] = str(value) if isinstance(value, dt.date | Decimal) else value
    return shown


def without_nulls(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}


ALL_CASES = list(cases())


def test_most_questions_have_cases_here() -> None:
    assert len({name for _, name, _, _ in ALL_CASES}) >= 34
    assert len(ALL_CASES) > 1000


@pytest.mark.parametrize("name", sorted({name for _, name, _, _ in ALL_CASES}))
def test_each_case_as_a_row_gets_its_decision(name: str) -> None:
    """Each case is a table of one row of structs and lists, as Arrow itself makes it of the same facts."""
    asked = 0
    for label, _, facts, on in (case for case in ALL_CASES if case[1] == name):
        try:
            question = class_of(name).from_json(json.dumps(facts))
        except WrongInput:
            question = None
        try:
            table = pa.Table.from_pylist([facts])
            if not table.column_names:
                continue
            (row,) = rows(ask(class_of(name), table, on))
        except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError):
            continue  # a list of several kinds of values is no column of Arrow
        except (WrongInput, WrongType):
            assert question is None or not facts, label
            continue
        asked += 1
        if question is None:
            assert row["error"], label
            assert row["outcome"] is None, label
        else:
            assert plain(row) == without_nulls(expected(question, on)), label
    assert asked > 0


def test_the_word_of_a_variant_follows_from_its_name() -> None:
    for each in TYPES.values():
        for variant in each.get("variants", []) if each["kind"] == "variants" else []:
            word = "".join("_" + letter.lower() if letter.isupper() else letter for letter in variant["name"]).lstrip("_")
            assert word == variant["word"], f"{each['name']}.{variant['name']}: events in columns of their own need the name"


KINDS = ["np", "rp", None, "vog"]
ASPECTS = [[84], [84, 86], [86], [], [11, 84], None, [200]]


def a_vog(chance: random.Random) -> dict[str, Any]:
    issued = dt.date(2026, 1, 1) + dt.timedelta(days=chance.randrange(400))
    return {
        "kind": chance.choice(KINDS),
        "issued_on": chance.choice([issued, issued, issued, None, dt.date(1890, 1, 1)]),
        "function_aspects": chance.choice(ASPECTS),
        "issued_to_this_person": chance.choice([True, False, None]),
        "screened_before": chance.choice([None, False]),
        "on": chance.choice([ON, dt.date(2027, 1, 1), dt.date(2017, 1, 1), issued, None, dt.date(2300, 1, 1)]),
    }


SCHEMA = pa.schema(
    {
        "kind": pa.string(),
        "issued_on": pa.date32(),
        "function_aspects": pa.list_(pa.int64()),
        "issued_to_this_person": pa.bool_(),
        "screened_before": pa.bool_(),
        "on": pa.date32(),
    }
)


def vogs(count: int, seed: int = 1) -> pa.Table:
    chance = random.Random(seed)
    return pa.Table.from_pylist([a_vog(chance) for _ in range(count)], SCHEMA)


def by_itself(row: dict[str, Any], on: dt.date | None, language: Language | None = None) -> dict[str, Any] | None:
    """The row's answer, asked by the constructors; `None` where it has to have an error."""
    if on is None or not 1900 <= on.year <= 2199:
        return None
    facts = {name: row[name] for name in ("issued_on", "function_aspects", "issued_to_this_person")}
    if facts["issued_on"] is not None:
        facts["issued_on"] = str(facts["issued_on"])
    vog = without_nulls({"kind": row["kind"], **facts})
    document = without_nulls({"vog": vog, "screened_before": row["screened_before"]})
    try:
        question = VogForRegistration.from_json(json.dumps(document))
    except WrongInput:
        return None
    return expected(question, on, language)


@pytest.mark.parametrize("language", [None, Language.NL])
@pytest.mark.parametrize("a_day_for_each", [False, True])
@pytest.mark.parametrize("threads", [1, 3])
def test_random_rows_get_what_they_get_by_themselves(language: Language | None, a_day_for_each: bool, threads: int) -> None:
    table = vogs(40_000)
    answers = ask(VogForRegistration, table, "on" if a_day_for_each else ON, language=language, threads=threads)
    assert len(answers) == 40_000
    known: dict[str, dict[str, Any] | None] = {}
    errors = 0
    for given, answered in zip(table.to_pylist(), rows(answers), strict=True):
        on = given["on"] if a_day_for_each else ON
        key = repr((given, on))
        if key not in known:
            known[key] = by_itself(given, on, language)
        wanted = known[key]
        if wanted is None:
            errors += 1
            assert answered["error"]
            assert all(value is None for name, value in answered.items() if name != "error")
        else:
            assert plain(answered) == without_nulls(wanted)
    assert answers.error_count == errors > 0


def test_rows_that_all_differ_get_what_they_get_by_themselves() -> None:
    start = dt.date(1990, 1, 1)
    table = pl.DataFrame(
        {
            "group": ["new"] * 60_000,
            "obliged_from": [start + dt.timedelta(days=row % 40_000) for row in range(60_000)],
            "registered_on": [start + dt.timedelta(days=(row * 7) % 41_000) for row in range(60_000)],
        }
    ).drop("group")
    on_days = table.with_columns(pl.Series("on", [start + dt.timedelta(days=(row * 11) % 40_000) for row in range(60_000)]))
    for answers, day in ((ask(Deadline, table, ON), None), (ask(Deadline, on_days, "on"), "on")):
        answered = rows(answers)
        for at in range(0, 60_000, 997):
            row = on_days.row(at, named=True)
            question = Deadline(obliged_from=row["obliged_from"], registered_on=row["registered_on"])
            assert plain(answered[at]) == without_nulls(expected(question, row["on"] if day else ON))


def test_every_form_of_a_column_says_the_same() -> None:
    table = pl.DataFrame(
        {
            "kind": ["np", "rp", None],
            "issued_on": [dt.date(2026, 8, 1), dt.date(2026, 1, 1), None],
            "function_aspects": [[84], [84, 86], None],
            "issued_to_this_person": [True, None, False],
        }
    )
    wanted = rows(ask(VogForRegistration, table, ON))
    arrow = table.to_arrow()
    texts = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string()), pa.dictionary(pa.uint32(), pa.large_string())]
    dates = [pa.date32(), pa.date64(), pa.timestamp("s"), pa.timestamp("ms"), pa.timestamp("us"), pa.timestamp("ns"), pa.string(), pa.large_string()]
    numbers = [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64(), pa.float32(), pa.float64()]
    lists = [kind(number) for number in numbers for kind in (pa.list_, pa.large_list)]
    for name, types in (("kind", texts), ("issued_on", dates), ("function_aspects", lists)):
        at = arrow.column_names.index(name)
        for each in types:
            column = arrow[name].cast(pa.string() if each == pa.string_view() else each)
            column = column.cast(each)
            assert rows(ask(VogForRegistration, arrow.set_column(at, name, column), ON)) == wanted, (name, each)
    as_text = table.with_columns(function_aspects=pl.Series(["84", "84; 86", None]))
    assert rows(ask(VogForRegistration, as_text, ON)) == wanted
    for other in (arrow, table.to_pandas(), duckdb.sql("select * from arrow"), arrow.to_batches()[0], table.lazy().collect()):
        assert rows(ask(VogForRegistration, other, ON)) == wanted


def test_every_library_reads_the_answers() -> None:
    table = vogs(50).drop(["on"])
    answers = ask(VogForRegistration, table, ON, keep=["issued_on"], language=Language.EN)
    wanted = pa.table(answers)
    assert pl.DataFrame(answers)["outcome"].cast(pl.String).to_list() == wanted["outcome"].to_pylist()
    assert pl.DataFrame(answers)["reasons"].to_list() == wanted["reasons"].to_pylist()
    assert len(pd.DataFrame.from_arrow(answers)) == 50
    assert duckdb.sql("select outcome, reasons, error from answers").fetchall() == [
        (row["outcome"], row["reasons"], row["error"]) for row in wanted.to_pylist()
    ]
    assert answers.columns == tuple(wanted.column_names)
    assert wanted["issued_on"].equals(table["issued_on"])
    assert "50 rows" in repr(answers)


def test_many_batches_are_one_table() -> None:
    table = vogs(1000)
    chunks = pa.Table.from_batches([batch for at in range(0, 1000, 7) for batch in table.slice(at, 7).combine_chunks().to_batches()])
    with_words = chunks.set_column(0, "kind", pa.chunked_array([chunk.dictionary_encode() for chunk in chunks["kind"].chunks]))
    for on in (ON, "on"):
        wanted = rows(ask(VogForRegistration, table, on))
        assert rows(ask(VogForRegistration, chunks, on)) == wanted
        assert rows(ask(VogForRegistration, with_words, on)) == wanted


def test_a_part_of_a_larger_table_is_read_from_its_own_rows() -> None:
    table = vogs(1000)
    whole = rows(ask(VogForRegistration, table, ON))
    assert rows(ask(VogForRegistration, table.slice(301, 99), ON)) == whole[301:400]


def test_no_rows_give_no_rows() -> None:
    answers = ask(VogForRegistration, vogs(0), ON)
    assert len(answers) == 0 == answers.error_count
    assert pl.DataFrame(answers).is_empty()
    assert "outcome" in answers.columns


def test_a_column_of_nulls_is_unknown() -> None:
    table = pl.DataFrame({"kind": ["np"], "issued_on": [None]})
    (row,) = rows(ask(VogForRegistration, table, ON))
    assert plain(row) == without_nulls(expected(VogForRegistration.from_json('{"vog": {"kind": "np"}}'), ON))


def test_what_a_library_makes_of_empty_cells_is_unknown() -> None:
    """Texts in pyarrow, columns of NaN in pandas: the same answers as with nulls."""
    csv = "kind,issued_on,function_aspects,reference\nnp,2026-08-20,,\nnp,2026-08-20,,\n"
    texts = {"kind": ["np", "np"], "issued_on": ["2026-08-20"] * 2, "function_aspects": ["", " "], "reference": ["", ""]}
    tables = [pa.table(texts), pl.DataFrame(texts), pd.read_csv(io.StringIO(csv)), pl.read_csv(io.StringIO(csv))]
    for table in tables:
        for row in rows(ask(VogForRegistration, table, ON)):
            assert (row["outcome"], row["error"]) == ("undetermined", None)
            assert {"vog.function_aspects", "vog.reference"} <= set(row["missing"])
    days = [pa.record_batch({"kind": ["np"], "issued_on": pa.array(cells, pa.float64())}) for cells in ([None], [1.5])]
    told = rows(ask(VogForRegistration, pa.Table.from_batches(days), ON))
    assert [row["outcome"] for row in told] == ["undetermined", None]
    assert told[1]["error"].startswith("issued_on: ")
    with pytest.raises(WrongInput):
        ask(VogForRegistration, pl.DataFrame({"kind": ["np"], "issued_on": [1.5]}), ON)


def test_parts_are_those_asked_for() -> None:
    answers = ask(VogForRegistration, vogs(10), ON, parts=["error", "outcome"])
    assert answers.columns == ("outcome", "error")
    with pytest.raises(WrongInput) as wrong:
        ask(VogForRegistration, vogs(10), ON, parts=["outcome", "reason", "x"])
    assert [fault.path for fault in wrong.value.faults] == ["parts[1]", "parts[2]"]


def test_all_that_is_wrong_with_a_table_is_told_at_once() -> None:
    table = pl.DataFrame({"issued_on": [20260901], "function_aspects": [True], "naam": ["x"]})
    with pytest.raises(WrongInput) as wrong:
        ask(VogForRegistration, table, "dag", columns={"screend_before": "naam", "purpose": "doel"}, keep=["id"], by=None)
    told = {fault.path: fault for fault in wrong.value.faults}
    assert set(told) == {"issued_on", "function_aspects", "vog.kind", "dag", "screend_before", "doel", "id"}
    assert told["screend_before"].help == "did you mean `screened_before`?"
    assert "days" in told["issued_on"].message


def test_a_misspelt_column_that_is_needed_is_recognised() -> None:
    with pytest.raises(WrongInput) as wrong:
        ask(VogForRegistration, pl.DataFrame({"kinds": ["np"]}), ON)
    assert [(fault.path, fault.help) for fault in wrong.value.faults] == [("vog.kind", "did you mean `kinds`?")]


def test_a_name_that_can_be_several_facts_is_refused() -> None:
    table = pl.DataFrame({"from": [dt.date(2026, 1, 1)]})
    with pytest.raises(WrongInput) as wrong:
        ask(RegisteredOn, table, ON)
    (fault,) = wrong.value.faults
    assert fault.path == "from"
    assert "`spells.from`" in fault.message


def test_a_column_that_is_called_otherwise() -> None:
    table = pl.DataFrame({"soort": ["np"], "VOG afgegeven op": [dt.date(2026, 8, 1)], "kind": ["of a child"]})
    answers = ask(VogForRegistration, table, ON, columns={"kind": "soort", "vog.issued_on": "VOG afgegeven op"})
    assert answers.used == {"vog.kind": "soort", "vog.issued_on": "VOG afgegeven op"}
    assert answers.unused == ("kind",)
    assert answers.error_count == 0


@pytest.mark.parametrize(
    ("question", "table", "on"),
    [
        (Vog, pl.DataFrame({"kind": ["np"]}), ON),
        ("VogForRegistration", pl.DataFrame({"kind": ["np"]}), ON),
        (VogForRegistration, [{"kind": "np"}], ON),
        (VogForRegistration, None, ON),
        (VogForRegistration, pl.DataFrame({"kind": ["np"]}), 20260901),
        (VogForRegistration, pl.DataFrame({"kind": ["np"]}), dt.datetime(2026, 9, 1)),
    ],
)
def test_what_is_no_question_table_or_day_is_refused(question: Any, table: Any, on: Any) -> None:
    with pytest.raises(WrongType):
        ask(question, table, on)


def test_floats_are_no_amounts_and_moments_no_days() -> None:
    moments = pl.DataFrame({"kind": ["np", "np"], "issued_on": [dt.datetime(2026, 8, 1), dt.datetime(2026, 8, 1, 12)]})
    first, second = rows(ask(VogForRegistration, moments, ON))
    assert first["error"] is None
    assert second["error"].startswith("issued_on: ")
    fractions = pl.DataFrame({"kind": ["np", "np"], "function_aspects": [[84.0], [84.5]]})
    first, second = rows(ask(VogForRegistration, fractions, ON))
    assert first["error"] is None
    assert second["error"].startswith("function_aspects: ")


def test_a_fault_stands_at_its_column() -> None:
    table = pl.DataFrame({"soort": ["np", "x"], "dag": ["2026-08-01", "1 augustus"], "registered": ["2026-01-15", "2026-13-01"]})
    first, second = rows(ask(VogForRegistration, table, ON, columns={"kind": "soort", "issued_on": "dag"}))
    assert first["error"] is None
    assert second["error"].startswith("soort: ") and "; dag: " in second["error"]
    with_event = pl.DataFrame({"obliged": [True], "registered": ["2026-13-01"]})
    (row,) = rows(ask(MayWorkFacts, with_event, ON))
    assert row["error"].startswith("registered: ")
    whole = pl.DataFrame({"bewijs": [{"kind": "x"}]})
    (row,) = rows(ask(VogForRegistration, whole, ON, columns={"vog": "bewijs"}))
    assert row["error"].startswith("bewijs.kind: ")


def test_nobody_knows_what_stands_in_a_list_whose_only_part_is_null() -> None:
    table = pl.DataFrame({"spells.from": [dt.date(2020, 1, 1), None]})
    first, second = rows(ask(RegisteredOn, table, ON))
    assert first["error"] is None
    assert second["error"] == "spells: no row says what stands in this list"
    none = pl.DataFrame({"spells": [[{"from": dt.date(2020, 1, 1)}], []]})
    assert [row["error"] for row in rows(ask(RegisteredOn, none, ON))] == [None, None]


def test_a_column_with_nearly_the_name_of_a_fact_is_told() -> None:
    table = pl.DataFrame({"kind": ["np"], "isued_on": [ON], "colour": ["red"]})
    with pytest.warns(UserWarning, match="`isued_on` holds no fact of the question: did you mean `vog.issued_on`"):
        ask(VogForRegistration, table, ON)


def test_words_can_be_plain_texts_and_names_without_dots() -> None:
    table = vogs(1000)
    plain_texts = pa.table(ask(VogForRegistration, table, ON, dictionaries=False))
    assert plain_texts.schema.field("outcome").type == pa.string()
    assert plain_texts.schema.field("reasons").type.value_type == pa.string()
    assert plain_texts.to_pylist() == rows(ask(VogForRegistration, table, ON))
    assert ask(RegisteredOn, pl.DataFrame({"spells__from": [ON]}), ON).used == {"spells.from": "spells__from"}


def test_events_stand_in_columns_of_their_own() -> None:
    table = pl.DataFrame(
        {
            "linked": [dt.date(2026, 2, 1), None, dt.date(2026, 2, 1)],
            "linked.holder": ["zonnebloem", "zonnebloem", None],
            "registered": [dt.date(2026, 1, 15), dt.date(2026, 1, 15), dt.date(2026, 1, 15)],
            "deregistered": [None, dt.date(2026, 4, 1), None],
        }
    )
    answers = ask(Registration, table, ON)
    assert answers.used["events.linked.holder"] == "linked.holder"
    first, second, third = rows(answers)
    registered = {"type": "registered", "on": "2026-01-15"}
    linked = {"type": "linked", "on": "2026-02-01", "holder": "zonnebloem"}
    over = {"type": "deregistered", "on": "2026-04-01"}
    for row, events in ((first, [registered, linked]), (second, [registered, over])):
        question = Registration.from_json(json.dumps({"events": events}))
        assert plain(row) == without_nulls(expected(question, ON))
    assert "holder" in third["error"]


def test_events_of_another_question_are_reached_by_their_words() -> None:
    table = pl.DataFrame(
        {
            "obliged": [True],
            "setting": ["centre"],
            "holder": ["zonnebloem"],
            "registered": [dt.date(2026, 1, 15)],
            "registration.events.linked": [dt.date(2026, 2, 1)],
            "registration.events.linked.holder": ["zonnebloem"],
        }
    )
    (row,) = rows(ask(MayWorkFacts, table, ON))
    if row["error"] is None:
        assert row["outcome"] is not None
    else:
        assert row["error"].startswith("setting")


def test_rows_with_the_same_key_are_one_question() -> None:
    chance = random.Random(3)
    people = [f"p{at}" for at in range(400)]
    visits = []
    for _ in range(20_000):
        visits.append(
            {
                "person": chance.choice([*people, None]),
                "visits.on": ON - dt.timedelta(days=chance.randrange(120)),
                "visits.time.from": "08:00",
                "visits.time.until": chance.choice(["08:20", "12:00", "17:30"]),
            }
        )
    answers = ask(Presence, pl.DataFrame(visits), ON, by="person")
    answered = {row.pop("person"): row for row in rows(answers)}
    assert list(answered) == list(dict.fromkeys(visit["person"] for visit in visits))
    for person in random.Random(4).sample(people, 40):
        document = {
            "visits": [
                {"on": str(visit["visits.on"]), "time": {"from": visit["visits.time.from"], "until": visit["visits.time.until"]}}
                for visit in visits
                if visit["person"] == person
            ]
        }
        question = Presence.from_json(json.dumps(document))
        assert plain(answered[person]) == without_nulls(expected(question, ON))


def test_a_long_table_of_events_needs_no_order_and_no_text_as_key() -> None:
    table = pl.DataFrame(
        {
            "number": [7, 3, 7, 3],
            "events.type": ["linked", "registered", "registered", "deregistered"],
            "events.on": [dt.date(2026, 2, 1), dt.date(2026, 1, 1), dt.date(2026, 1, 1), dt.date(2026, 3, 1)],
            "events.holder": ["zonnebloem", None, None, None],
        }
    )
    answers = ask(Registration, table, ON, by="number")
    assert answers.error_count == 0
    first, second = rows(answers)
    assert (first["number"], second["number"]) == (7, 3)
    assert first["outcome"] != second["outcome"]


def test_rows_of_one_question_may_not_differ_in_what_is_one_fact() -> None:
    table = pl.DataFrame({"number": [1, 1], "spells.from": [dt.date(2020, 1, 1), dt.date(2022, 1, 1)], "known.from": [dt.date(2000, 1, 1), dt.date(2001, 1, 1)]})
    (row,) = rows(ask(RegisteredOn, table, ON, by="number"))
    assert row["error"] == "known.from: the rows differ"
    with pytest.raises(WrongInput):
        ask(RegisteredOn, table, ON, by="number", keep=["spells.from"])


def test_amounts_stand_in_columns_of_decimals() -> None:
    words = {each["name"]: [variant["word"] for variant in each.get("variants", [])] for each in TYPES.values()}
    table = pl.DataFrame({"channel": words["FeeChannel"], "needs_vog": [False] * len(words["FeeChannel"])})
    answered = pl.DataFrame(ask(RegistrationFee, table, ON))
    assert answered.schema["outcome_registration"] == pl.Decimal(12, 2)
    for given, row in zip(table.to_dicts(), answered.to_dicts(), strict=True):
        wanted = expected(RegistrationFee.from_json(json.dumps(given)), ON)
        assert plain(row) == without_nulls(wanted)


def test_tables_are_answered_by_the_given_norms() -> None:
    asked = differing = 0
    for case in json.loads((CASES / "amendment.json").read_text(encoding="utf-8")):
        facts = case.get("facts", {})
        name = question_of(Path(f"{facts.get('question')}.json"))
        if name is None or name == "Registration" or "outcome" not in case["expect"]:
            continue  # a registration is counted by its norms when it is read
        norms = Norms.builtin().amended(json.dumps(facts["document"]))
        on = dt.date.fromisoformat(case["on"])
        decision = class_of(name).from_json(json.dumps(facts["facts"])).decide(on, norms)
        table = pa.Table.from_pylist([facts["facts"]])
        if table.column_names:
            (row,) = rows(ask(class_of(name), table, on, norms=norms))
            assert row["outcome"] == word(read_back(decision.outcome)), case["name"]
            assert row["holds_until"] == decision.holds.until, case["name"]
            asked += 1
            differing += plain(row) != plain(rows(ask(class_of(name), table, on))[0])
    assert asked > 0 < differing


def test_an_export_is_a_table_too() -> None:
    export = LrkExport.read(ROOT / "examples" / "exports" / sorted(path.name for path in (ROOT / "examples" / "exports").iterdir())[0])
    with pytest.raises(WrongInput):
        ask(StaffRequired, export, ON)


def test_other_questions_take_tables() -> None:
    """A word about each question that the tables are made for."""
    roles = pl.DataFrame({"role": ["childminder"], "setting": ["childminding"]})
    for question, table in (
        (Obligation, roles),
        (DiplomaForWork, pl.DataFrame({"diploma": ["Pedagogisch werker"]})),
        (StaffRequired, pl.DataFrame({"largest_group": [8]})),
    ):
        (row,) = rows(ask(question, table, ON))
        assert (row["outcome"] is None) == (row["error"] is not None)


def test_every_code_of_a_reason_is_in_the_dictionary() -> None:
    column = pa.table(ask(VogForRegistration, vogs(5), ON))["reasons"]
    known = column.chunks[0].values.dictionary.to_pylist()
    assert known == [reason.code for reason in reasons()]


def test_other_threads_run_meanwhile() -> None:
    from concurrent.futures import ThreadPoolExecutor

    table = vogs(20_000)
    wanted = pa.table(ask(VogForRegistration, table, ON))
    with ThreadPoolExecutor(4) as pool:
        for answered in pool.map(lambda _: pa.table(ask(VogForRegistration, table, ON)), range(8)):
            assert answered.equals(wanted)
