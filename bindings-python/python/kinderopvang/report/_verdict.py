"""What the page says first: how things stand, in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence

from ..dossier import DossierAction, DossierReport, PersonStatus, Urgency
from ._phrase import Pair, counted, day, listed, same

NOBODY = Pair("Dit dossier noemt geen mensen.", "This dossier names no people.")
NOT_YET = Pair(
    "Het personenregister bestaat op deze dag nog niet.", "The register of people does not exist on this day yet."
)
NONE_KEPT = Pair("Niemand hoeft van het werk gehouden te worden.", "Nobody has to be kept from work.")
MAY_NOT = Pair("{who} niet werken of aanwezig zijn.", "{who} not work or be present.")
ONE_OF = Pair("1 van de {all} mensen mag", "1 of {all} people may")
SOME_OF = Pair("{n} van de {all} mensen mogen", "{n} of {all} people may")
ONLY = Pair("De enige persoon in dit dossier mag", "The only person in this dossier may")

NOTHING = Pair("Er hoeft niets te gebeuren.", "Nothing has to be done.")
TO_DO = Pair("{lead} {what}.", "{lead} {what}.")
BESIDES = Pair("Daarnaast te doen:", "Besides, to be done:")
THERE_IS = Pair("Te doen:", "To be done:")
AT_ONCE = Pair("{n} meteen", "{n} at once")
LATE = Pair("{n} te laat", "{n} late")
DATED = Pair("{n} met een laatste dag (de eerste {day})", "{n} with a last day (the first {day})")
OPEN = Pair("{n} zonder datum", "{n} without a date")
MISSING = (
    Pair("Van 1 mens ontbreken gegevens.", "Facts are missing of 1 person."),
    Pair("Van {n} mensen ontbreken gegevens.", "Facts are missing of {n} people."),
)
JUDGED = (
    Pair("Over 1 mens beslist de toezichthouder.", "The supervisor decides about 1 person."),
    Pair("Over {n} mensen beslist de toezichthouder.", "The supervisor decides about {n} people."),
)


def verdict(report: DossierReport) -> Pair:
    """How many people may not work or be present."""
    totals = report.totals
    if totals.persons == 0:
        return NOBODY
    if all(person.status is PersonStatus.NOT_IN_FORCE for person in report.persons):
        return NOT_YET
    if totals.breach == 0:
        return NONE_KEPT
    who = ONLY if totals.persons == 1 else counted(totals.breach, ONE_OF, SOME_OF, all=totals.persons)
    return MAY_NOT.format(who=who)


def besides(report: DossierReport) -> list[Pair]:
    """What else has to be done, and what is not known."""
    kept = {person.id for person in report.persons if person.status is PersonStatus.BREACH}
    rest = [action for action in report.actions if not (action.urgency is Urgency.NOW and action.person in kept)]
    return [*_to_do(rest, bool(kept)), *_open(report)]


def _to_do(actions: Sequence[DossierAction], after_others: bool) -> list[Pair]:
    if not actions:
        return [] if after_others else [NOTHING]
    days = [action.by for action in actions if action.urgency is Urgency.DATED and action.by is not None]
    first = day(min(days)) if days else same("")
    parts = [
        text.format(n=number, day=first)
        for urgency, text in zip(Urgency, (AT_ONCE, LATE, DATED, OPEN), strict=True)
        if (number := sum(action.urgency is urgency for action in actions))
    ]
    return [TO_DO.format(lead=BESIDES if after_others else THERE_IS, what=listed(parts))]


def _open(report: DossierReport) -> list[Pair]:
    numbers = ((report.totals.undetermined, MISSING), (report.totals.judgement, JUDGED))
    return [counted(number, one, more) for number, (one, more) in numbers if number]
