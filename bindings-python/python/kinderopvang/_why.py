"""Why something has to be done: which answers of a report an action or a day ahead follows from.

The report tells these without their reasons, so each task and each kind of day is traced to the questions that can ask for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from .decision import Task
from ._answers import AnyAnswer
from .dossier import DossierAction, DossierDeadline, DossierReport, DueKind, LocationReport, PersonReport

OfPerson: TypeAlias = Callable[[PersonReport, DossierAction], Iterable[AnyAnswer | None]]
OfLocation: TypeAlias = Callable[[LocationReport, DossierAction], Iterable[AnyAnswer | None]]


def _activities(person: PersonReport, action: DossierAction, part: str) -> Iterable[AnyAnswer | None]:
    """An answer of each activity that the action can be about."""
    return (getattr(activity, part) for activity in person.activities if action.location in (None, activity.location))


def _kept_from_work(person: PersonReport, action: DossierAction) -> Iterable[AnyAnswer | None]:
    answers = [answer for answer in _activities(person, action, "may_work") if answer is not None]
    return [answer for answer in answers if word(answer) == "not_allowed"] or answers


def _in_time(person: PersonReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (person.deadline, person.registration)


def _vog(person: PersonReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (person.vog, person.registration)


def _registration(person: PersonReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (person.registration,)


def _duty(person: PersonReport, action: DossierAction) -> Iterable[AnyAnswer | None]:
    return _activities(person, action, "duty")


def _requests(person: PersonReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (answer for answer in person.requests if word(answer) == "open")


def _diploma(person: PersonReport, action: DossierAction) -> Iterable[AnyAnswer | None]:
    return _activities(person, action, "qualified")


def _expired(person: PersonReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (answer for answer in person.first_aid if word(answer) == "expired")


def _judged(person: PersonReport, action: DossierAction) -> Iterable[AnyAnswer | None]:
    """What is left to the supervisor: of the activities, else of the VOG."""
    parts = ("qualified",) if action.location is not None else ("duty", "presence")
    of_activities = [answer for part in parts for answer in _activities(person, action, part)]
    return (answer for answer in (*of_activities, person.vog) if answer is not None and word(answer) == "judgement")


def _lacking(person: PersonReport, action: DossierAction) -> Iterable[AnyAnswer | None]:
    """The answers that lack facts."""
    if action.location is not None:
        answers: list[AnyAnswer | None] = list(_diploma(person, action))
    else:
        parts = ("duty", "presence", "may_work")
        of_activities = (answer for part in parts for answer in _activities(person, action, part))
        answers = [*of_activities, person.deadline, person.vog, person.registration]
    return [answer for answer in answers if answer is not None and answer.missing] or answers


PERSON: dict[Task, OfPerson] = {
    Task.KEEP_FROM_WORK: _kept_from_work,
    Task.REGISTER: _in_time,
    Task.LINK: _in_time,
    Task.SEND_LINK_REQUEST: _in_time,
    Task.APPLY_FOR_VOG: _vog,
    Task.CORRECT_REFERENCE: _vog,
    Task.REGISTER_AGAIN: _vog,
    Task.CALL_HELPDESK: _vog,
    Task.TRY_EXISTING_VOG: _vog,
    Task.DELIVER_VOG: _registration,
    Task.ASK_EXTENSION: _registration,
    Task.ANSWER_LINK_REQUEST: _requests,
    Task.ANSWER_UNLINK_REQUEST: _requests,
    Task.ARRANGE_QUALIFIED_STAFF: _diploma,
    Task.SHOW_FURTHER_PROOF: _diploma,
    Task.ASK_EQUIVALENCE: _diploma,
    Task.RENEW_FIRST_AID: _expired,
    Task.ASK_SUPERVISOR: _judged,
    Task.FIND_OUT: _lacking,
    Task.UNLINK: _duty,
    Task.SHOW_VOG_TO_HOLDER: _duty,
}


def _facility(location: LocationReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (location.registered,)


def _administration(location: LocationReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    return (location.administration,)


def _first_aid(location: LocationReport, action: DossierAction) -> Iterable[AnyAnswer | None]:
    return (day.covered for day in location.first_aid if action.by in (None, day.on))


def _unknown(location: LocationReport, _: DossierAction) -> Iterable[AnyAnswer | None]:
    answers = (location.registered, location.administration, *(day.covered for day in location.first_aid))
    return (answer for answer in answers if answer is not None and answer.missing)


LOCATION: dict[Task, OfLocation] = {
    Task.KEEP_CLOSED: _facility,
    Task.COMPLETE_ADMINISTRATION: _administration,
    Task.KEEP_AT_HAND: _administration,
    Task.ARRANGE_FIRST_AIDER: _first_aid,
    Task.FIND_OUT: _unknown,
}

TRANSFER = (Task.ACCEPT_TRANSFER, Task.SEND_TRANSFER)


class Why:
    """The answers behind each action of one report."""

    def __init__(self, report: DossierReport) -> None:
        self._report = report
        self._persons = {person.id: person for person in report.persons}
        self._locations = {location.id: location for location in report.locations}

    def of(self, action: DossierAction) -> list[AnyAnswer]:
        """The answers from which the action follows, the nearest first."""
        return [answer for answer in self._found(action) if answer is not None and (answer.reasons or answer.missing)]

    def of_deadline(self, deadline: DossierDeadline) -> list[AnyAnswer]:
        """The answers from which a day ahead follows."""
        person = self._persons.get(deadline.person or "")
        location = self._locations.get(deadline.location or "")
        found: list[AnyAnswer | None] = []
        match deadline.kind:
            case DueKind.FACILITY_BEGINS | DueKind.FACILITY_ENDS:
                found = [location.registered] if location else []
            case DueKind.TRANSFER_ENDS:
                found = [self._report.transfer]
            case DueKind.LINKS_END:
                found = [self._report.links]
            case DueKind.REGISTER_AND_LINK:
                found = [person.deadline] if person else []
            case DueKind.VOG_LAST_DAY:
                found = [person.vog] if person else []
            case DueKind.FIRST_AID_LAST_DAY:
                found = [*person.first_aid] if person else []
            case DueKind.DUTY_BEGINS | DueKind.DUTY_ENDS:
                found = [activity.duty for activity in person.activities] if person else []
            case (
                DueKind.UNLINKED_TERM_ENDS
                | DueKind.EXTENDED_TERM_ENDS
                | DueKind.DEMANDED_VOG_TERM_ENDS
                | DueKind.OWN_REQUEST_TERM_ENDS
                | DueKind.DEATH_TERM_ENDS
            ):
                found = [person.registration] if person else []
        return [answer for answer in found if answer is not None]

    def _found(self, action: DossierAction) -> Iterable[AnyAnswer | None]:
        if (person := self._persons.get(action.person or "")) is not None:
            return PERSON.get(action.task, _duty)(person, action)
        if (location := self._locations.get(action.location or "")) is not None:
            return LOCATION.get(action.task, _unknown)(location, action)
        if action.login is not None:
            return (login.login for login in self._report.logins if login.name == action.login)
        return (self._report.transfer,) if action.task in TRANSFER else ()


def word(answer: AnyAnswer) -> str:
    """The outcome as a word, where it is one."""
    return str(getattr(answer.outcome, "value", ""))


# Reasons that tell what is in order, or how a text was read. They are told after those that decide.
BACKGROUND = frozenset(
    {
        "administration.no_demands",
        "administration.not_read_since",
        "administration.ready_for",
        "deadline.before_the_start",
        "diploma.cao_decides",
        "diploma.cao_not_read_since",
        "diploma.list_of_entry",
        "first_aid.centre_not_read_since",
        "first_aid.list_not_read_since",
        "first_aid.listed",
        "first_aid.listed_by_name",
        "first_aid.one_per_centre",
        "first_aid.registered",
        "link_transfer.valid_until",
        "login.chamber_number_fits",
        "login.level_enough",
        "login.mandated",
        "login.own_means",
        "presence.whole_situation",
        "registration.last_day_counts",
        "registration.linked",
        "registration.new_cycle",
        "registration.registered",
        "registration.two_readings",
        "vog.aspect_fits",
        "vog.purpose_fits",
        "vog.reference_fits",
        "vog.young_enough",
        "work.one_link_is_enough",
    }
)
