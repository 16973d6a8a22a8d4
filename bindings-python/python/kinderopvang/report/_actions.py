"""What has to be done, as the page tells it: what, for whom, by whom, until when and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..decision import Task
from ..dossier import DossierAction, Urgency
from ._telling import ReasonView
from ._phrase import Pair, Phrase, both, counted, day
from ._texts import TEXTS
from .._why import Why

if TYPE_CHECKING:
    from ._page import Page, Subject


@dataclass(frozen=True, slots=True)
class ActionView:
    urgency: str
    task: Phrase
    subject: Subject
    place: Subject | None
    party: Phrase
    by: Phrase
    iso: str
    away: Phrase | None
    possible: Phrase | None
    first: ReasonView | None
    more: list[ReasonView]
    more_text: Phrase | None
    missing: list[Phrase]


@dataclass(frozen=True, slots=True)
class UrgencyView:
    word: str
    name: Phrase
    actions: list[ActionView]


def first_of(action: DossierAction) -> tuple[int, bool]:
    """The order of the list: by urgency, and first whom the verdict is about. Else as the report has it."""
    return list(Urgency).index(action.urgency), action.task is not Task.KEEP_FROM_WORK


class Actions:
    """Tells the actions of the report, the most urgent first."""

    def __init__(self, page: Page) -> None:
        self._page, self._why = page, Why(page.report)

    def views(self) -> list[ActionView]:
        return [self._view(action) for action in sorted(self._page.report.actions, key=first_of)]

    @staticmethod
    def urgencies(page: Page, actions: list[ActionView]) -> list[UrgencyView]:
        """The actions by urgency, as far as there are."""
        groups = (
            UrgencyView(
                urgency.value,
                page.book.say(both(urgency.text).capital()),
                [action for action in actions if action.urgency == urgency.value],
            )
            for urgency in Urgency
        )
        return [group for group in groups if group.actions]

    def _view(self, action: DossierAction) -> ActionView:
        page = self._page
        say = page.book.say
        reasons, missing = page.telling.because(self._why.of(action))
        # Among many people the others stand only with the person, where the link leads.
        more = [] if page.many and action.person is not None else reasons[1:]
        when, away = self._when(action)
        place = page.location(action.location) if action.person is not None and action.location is not None else None
        later = action.from_ is not None and action.from_ > page.on
        return ActionView(
            urgency=action.urgency.value,
            task=say(both(action.task.text).capital()),
            subject=page.about(action.person, action.location, action.login),
            place=place,
            party=say(both(action.party.text).capital()),
            by=say(when),
            iso=action.by.isoformat() if action.by is not None and action.urgency is not Urgency.NOW else "",
            away=say(away) if away is not None else None,
            possible=say(TEXTS["from_day"].format(day=day(action.from_))) if later and action.from_ else None,
            first=reasons[0] if reasons else None,
            more=more,
            more_text=say(counted(len(more), TEXTS["more_reasons_one"], TEXTS["more_reasons"])) if more else None,
            missing=missing,
        )

    def _when(self, action: DossierAction) -> tuple[Pair, Pair | None]:
        """The last day, and how far away it is."""
        if action.urgency is Urgency.NOW:
            return TEXTS["at_once"].capital(), None
        if action.by is None:
            return TEXTS["no_day"].capital(), None
        return day(action.by), self._page.away(action.by)
