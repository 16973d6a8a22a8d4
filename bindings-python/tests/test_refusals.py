"""Values that cannot be are refused where they enter, with the path to them and without showing them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from kinderopvang import Dossier, Language, Norms, NotModelled, WrongInput, WrongType, evaluate
from kinderopvang.calendar import ClockTime, HolidayCalendar, Moment, OpeningHours, Period, Term, TimeRange, Unit, WeekHours
from kinderopvang.catalogue import Rule
from kinderopvang.decision import decide_all
from kinderopvang.dossier import Organisation, Person, Totals
from kinderopvang.facility import History
from kinderopvang.errors import KinderopvangError
from kinderopvang.ics import calendar
from kinderopvang.identifier import Bsn, VogReference
from kinderopvang.register.deregistration import HolderId, Registration, RegistrationEvent
from kinderopvang.register.enrolment import EmailVerification
from kinderopvang.register.fee import FeeOutcome
from kinderopvang.register.linking import Request, RequestKind
from kinderopvang.register.obligation import Role
from kinderopvang.register.presence import Recurrence
from kinderopvang.report import page, site
from kinderopvang.register.vog import Applicant, Vog, VogForRegistration, VogKind

DAY = dt.date(2024, 5, 1)


class Odd(int):
    """A number that is not quite a number."""


def fee(amount: Any) -> Any:
    return FeeOutcome.AtLeast(registration=amount)


DOSSIER = Dossier.from_text('{"organisation": {"name": "A", "holder": "1"}}')
REPORT = DOSSIER.judge(DAY)
QUESTION = VogForRegistration(Vog(VogKind.RP, issued_on=DAY))

WRONG_TYPES: list[tuple[str, Callable[[], object]]] = [
    ("registration", lambda: fee(1.5)),
    ("language", lambda: page(DOSSIER, DAY, language="nl")),  # type: ignore[arg-type]
    ("dossier", lambda: page(REPORT, DAY)),  # type: ignore[arg-type]
    ("on", lambda: page(DOSSIER, dt.datetime(2024, 5, 1))),
    ("norms", lambda: page(DOSSIER, DAY, norms=1)),  # type: ignore[arg-type]
    ("norms", lambda: QUESTION.decide(DAY, norms="2024")),
    ("norms", lambda: QUESTION.timeline(Period(DAY, DAY), norms=1)),
    ("norms", lambda: decide_all([QUESTION], DAY, norms=DOSSIER)),
    ("norms", lambda: DOSSIER.judge(DAY, norms=True)),
    ("norms", lambda: Dossier.from_text("{}", norms=1)),
    ("norms", lambda: History.from_changes([], norms=1)),
    ("norms", lambda: QUESTION.decide(DAY).reasons[0].citation(DAY, norms=1)),
    ("dossiers", lambda: site({"a": DOSSIER}, DAY)),  # type: ignore[arg-type]
    ("dossiers[1]", lambda: site([("a", DOSSIER), DOSSIER], DAY)),  # type: ignore[list-item]
    ("reports", lambda: calendar(REPORT, language=Language.NL)),  # type: ignore[arg-type]
    ("reports[0]", lambda: calendar([DOSSIER], language=Language.NL)),  # type: ignore[list-item]
    ("language", lambda: calendar([REPORT], language="nl")),  # type: ignore[arg-type]
    ("stamp", lambda: calendar([REPORT], language=Language.NL, stamp=DAY)),  # type: ignore[arg-type]
    ("registration", lambda: fee(float("nan"))),
    ("registration", lambda: fee(True)),
    ("registration", lambda: fee("12.00")),
    ("registration", lambda: fee(None)),
    ("count", lambda: Term(1.0, Unit.DAYS)),
    ("count", lambda: Term(True, Unit.DAYS)),
    ("count", lambda: Term(Decimal(1), Unit.DAYS)),
    ("unit", lambda: Term(1, "days")),
    ("unit", lambda: Term(1, Rule.PRK)),
    ("issued_on", lambda: Vog(VogKind.NP, issued_on=dt.datetime(2024, 5, 1))),
    ("issued_on", lambda: Vog(VogKind.NP, issued_on="2024-05-01")),
    ("kind", lambda: Vog(Applicant.INTENDED if hasattr(Applicant, "INTENDED") else next(iter(Applicant)))),
    ("reference", lambda: Vog(VogKind.NP, reference="999901201402150000")),
    ("issued_to_this_person", lambda: Vog(VogKind.NP, issued_to_this_person=1)),
    ("function_aspects", lambda: Vog(VogKind.NP, function_aspects="84")),
    ("function_aspects", lambda: Vog(VogKind.NP, function_aspects=84)),
    ("function_aspects[1]", lambda: Vog(VogKind.NP, function_aspects=[84, "86"])),
    ("vog", lambda: VogForRegistration(None)),
    ("vog", lambda: VogForRegistration({"kind": "np"})),
    ("on", lambda: VogForRegistration(Vog(VogKind.NP)).decide("2024-05-01")),
    ("on", lambda: VogForRegistration(Vog(VogKind.NP)).decide(dt.datetime(2024, 5, 1))),
    ("range", lambda: VogForRegistration(Vog(VogKind.NP)).timeline((DAY, DAY))),
    ("events[1]", lambda: Registration([RegistrationEvent.Registered(DAY), "linked"])),
    ("name", lambda: Organisation(b"Zonnebloem", HolderId("z"))),
    ("bsn", lambda: Person("p", bsn="111222333")),
    ("persons", lambda: Dossier(Organisation("Z", HolderId("z")), persons="")),
    ("document", lambda: evaluate(b"{}", DAY)),
    ("mail_sent_at", lambda: EmailVerification(mail_sent_at=DAY)),
    ("", lambda: Bsn(111222333)),
    ("", lambda: Role(1)),
    ("", lambda: Role(None)),
    ("kind", lambda: Vog()),
    ("colour", lambda: Vog(VogKind.NP, colour=1)),
]


@pytest.mark.parametrize(("path", "call"), WRONG_TYPES)
def test_another_type_is_refused(path: str, call: Callable[[], object]) -> None:
    with pytest.raises(WrongType) as refused:
        call()
    assert isinstance(refused.value, TypeError)
    assert isinstance(refused.value, KinderopvangError)
    assert [fault.path for fault in refused.value.faults] == [path]


WRONG_VALUES: list[tuple[str, Callable[[], object]]] = [
    ("registration", lambda: fee(Decimal("NaN"))),
    ("registration", lambda: fee(Decimal("sNaN"))),
    ("registration", lambda: fee(Decimal("Infinity"))),
    ("registration", lambda: fee(Decimal("1.001"))),
    ("registration", lambda: fee(Decimal("-0.01"))),
    ("registration", lambda: fee(Decimal("1E+1000000"))),
    ("registration", lambda: fee(Decimal("1E-1000000"))),
    ("registration", lambda: fee(Decimal("1." + "0" * 100_000 + "1"))),
    ("registration", lambda: fee(10**30)),
    ("registration", lambda: fee(-1)),
    ("count", lambda: Term(-1, Unit.DAYS)),
    ("count", lambda: Term(2**32, Unit.DAYS)),
    ("count", lambda: Term(10**100, Unit.DAYS)),
    ("issued_on", lambda: Vog(VogKind.NP, issued_on=dt.date(1899, 12, 31))),
    ("issued_on", lambda: Vog(VogKind.NP, issued_on=dt.date(2200, 1, 1))),
    ("issued_on", lambda: Vog(VogKind.NP, issued_on=dt.date.max)),
    ("function_aspects", lambda: Vog(VogKind.NP, function_aspects=[0])),
    ("function_aspects", lambda: Vog(VogKind.NP, function_aspects=[128])),
    ("function_aspects[0]", lambda: Vog(VogKind.NP, function_aspects=[2**16])),
    ("name", lambda: Organisation("half \ud800 a pair", HolderId("z"))),
    ("name", lambda: Organisation("x" * 501, HolderId("z"))),
    ("name", lambda: Organisation("two\nlines", HolderId("z"))),
    ("last", lambda: Period(DAY, DAY - dt.timedelta(1))),
    ("until", lambda: TimeRange(ClockTime("10:00"), ClockTime("10:00"))),
    ("events", lambda: Request(RequestKind.LINK)),
    ("events[0]", lambda: Registration([RegistrationEvent.Linked(DAY, HolderId("z"))])),
    ("last", lambda: Recurrence.Stay(DAY, DAY - dt.timedelta(1))),
    ("on", lambda: Request.made(RequestKind.LINK, DAY).accept(DAY - dt.timedelta(1))),
    ("", lambda: Role("employe")),
    ("", lambda: Bsn("123456789")),
    ("", lambda: Bsn("\ud800")),
    ("", lambda: VogReference("x" * 100)),
    ("", lambda: ClockTime("24:01")),
    ("", lambda: Moment("2024-05-01 10:00")),
    ("mail_sent_at", lambda: EmailVerification(mail_sent_at=dt.datetime(2024, 5, 1, 10, 0, 30))),
    ("mail_sent_at", lambda: EmailVerification(mail_sent_at=dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC))),
    ("", lambda: evaluate("not JSON", DAY)),
    ("", lambda: Norms.builtin().amended("[]")),
]


@pytest.mark.parametrize(("path", "call"), WRONG_VALUES)
def test_a_value_that_cannot_be_is_refused(path: str, call: Callable[[], object]) -> None:
    with pytest.raises(WrongInput) as refused:
        call()
    assert isinstance(refused.value, ValueError)
    assert [fault.path for fault in refused.value.faults] == [path]


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(WrongType) as refused:
        Vog(VogKind.NP, issued_on="x", specific_profile=-1, function_aspects=[1, 2.5])
    assert [fault.path for fault in refused.value.faults] == ["issued_on", "function_aspects[1]", "specific_profile"]


def test_a_word_that_is_nearly_another_is_told() -> None:
    for given, hint in (("employe", "did you mean `employee`?"), ("", "one of: legal_person, holder, ")):
        with pytest.raises(WrongInput) as refused:
            Role(given)
        assert (refused.value.faults[0].help or "").startswith(hint)
    assert Role("employee") is Role.EMPLOYEE


def test_of_very_many_faults_the_first_hundred_are_printed() -> None:
    with pytest.raises(WrongInput) as refused:
        Dossier.from_text('{"persons": [' + "{}," * 999 + "{}]}")
    assert len(refused.value.faults) > 1000
    lines = str(refused.value).split("\n")
    assert (len(lines), lines[-1]) == (101, f"and {len(refused.value.faults) - 100} more: see `faults`")


def test_no_exception_shows_the_value() -> None:
    for call in (
        lambda: Bsn("111222334"),
        lambda: Person("p", bsn="111222333"),
        lambda: VogReference("NP999901201402150000x"),
        lambda: Role("Jan 111222333"),
    ):
        with pytest.raises(KinderopvangError) as refused:
            call()
        for shown in (str(refused.value), repr(refused.value), repr(refused.value.args)):
            assert "11122233" not in shown
            assert "999901" not in shown


def test_amounts_are_taken_exactly() -> None:
    for amount in (Decimal("12"), Decimal("12.00"), Decimal("12.000"), Decimal("1.2E+1"), 12):
        assert fee(amount).registration == Decimal("12.00")
    assert str(fee(Decimal("0")).registration) == "0.00"
    assert fee(Decimal("0E-1000")).registration == 0


def test_lists_are_taken_in_any_form() -> None:
    for aspects in ([84, 86], (86, 84), {84, 86}, frozenset({84, 86}), range(84, 87, 2)):
        assert Vog(VogKind.NP, function_aspects=aspects).function_aspects == frozenset({84, 86})
    assert Vog(VogKind.NP, function_aspects=[]).function_aspects == frozenset()
    many = Vog(VogKind.NP, function_aspects=[84] * 1_000_000)
    assert many.function_aspects == frozenset({84})


def test_times_are_taken_in_any_form() -> None:
    eight = TimeRange(dt.time(8), ClockTime("24:00"))
    assert eight.from_ == ClockTime("08:00")
    assert eight.until.minutes == 24 * 60
    moment = EmailVerification(mail_sent_at=dt.datetime(2024, 5, 1, 10, 30)).mail_sent_at
    assert moment == Moment("2024-05-01T10:30")
    assert OpeningHours(WeekHours(monday=[eight])).open_on(dt.date(2024, 5, 6)) == (eight,)


def test_what_is_not_modelled_says_so() -> None:
    with pytest.raises(NotModelled, match="2011"):
        HolidayCalendar.STATUTORY.holiday_on(dt.date(2010, 12, 25))


def test_exceptions_can_be_pickled() -> None:
    import pickle

    for call in (lambda: Bsn("x"), lambda: HolidayCalendar.STATUTORY.holidays_of(1900)):
        with pytest.raises(KinderopvangError) as refused:
            call()
        again = pickle.loads(pickle.dumps(refused.value))
        assert type(again) is type(refused.value)
        assert str(again) == str(refused.value)
