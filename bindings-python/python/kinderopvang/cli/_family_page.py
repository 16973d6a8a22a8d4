"""The answers about a family's requests, for people and as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.markup import escape

from ..calendar import Moment
from ..decision import Language
from ..request import (
    Cancellation,
    CareRequest,
    Credit,
    CreditUnit,
    DayOptions,
    StatementRow,
    Submission,
    SubmissionDecision,
    WhatIf,
    can_cancel_each,
    statement,
)
from ._console import euro, new_table, shown
from ._family import Course, Happened
from ._files import HasJson
from ._options import said


@dataclass(frozen=True, slots=True)
class RequestList:
    """The requests at a moment, and whether each can be cancelled then."""

    moment: Moment
    requests: tuple[CareRequest, ...]
    cancellations: tuple[Cancellation, ...]

    @classmethod
    def of(cls, course: Course, moment: Moment) -> RequestList:
        requests = tuple(course.requests)
        return cls(moment, requests, can_cancel_each(requests, course.family.context.policy, moment))

    def to_wire(self) -> dict[str, Any]:
        pairs = zip(self.requests, self.cancellations, strict=True)
        both = [{"request": wire(request), "cancellation": wire(answer)} for request, answer in pairs]
        return {"moment": str(self.moment), "requests": both}


def wire(value: HasJson) -> Any:
    """The JSON form, as the library writes it."""
    return json.loads(value.to_json())


@dataclass(frozen=True, slots=True)
class Page:
    """All answers, in the order in which they came about."""

    judged: Moment
    submissions: list[tuple[Submission, SubmissionDecision]]
    before: RequestList
    planner: list[WhatIf]
    happened: list[Happened]
    after: RequestList
    credits: tuple[Credit, ...]
    options: list[DayOptions]
    statement: tuple[StatementRow, ...]

    @classmethod
    def of(cls, course: Course) -> Page:
        """Takes a family through its submissions and events. Raises `WrongInput` for what is not possible."""
        family = course.family
        submissions = [(submission, course.submit(submission)) for submission in family.submissions]
        before, planner = RequestList.of(course, family.judged), course.open_by_group_and_day()
        happened = [course.happen(happening) for happening in family.events]
        last = family.events[-1].moment if family.events else family.judged
        return cls(
            judged=family.judged,
            submissions=submissions,
            before=before,
            planner=planner,
            happened=happened,
            after=RequestList.of(course, last),
            credits=course.credits,
            options=course.what_can_be_asked(),
            statement=statement(course.requests, family.judged.day.year),
        )

    def to_json(self) -> str:
        document = {
            "judged": str(self.judged),
            "submissions": [wire(decision) for _, decision in self.submissions],
            "before": self.before.to_wire(),
            "planner": [wire(each) for each in self.planner],
            "events": [
                {
                    "moment": str(each.happening.moment),
                    "request": each.happening.request,
                    "event": each.happening.event.value,
                    "requests": [wire(request) for request in each.hit],
                    "messages": wire(each.due),
                }
                for each in self.happened
            ],
            "after": self.after.to_wire(),
            "credits": [
                {"credit": wire(each), "left": each.left, "state": each.state_on(self.judged.day).value}
                for each in self.credits
            ],
            "options": [wire(each) for each in self.options],
            "statement": [wire(each) for each in self.statement],
        }
        return json.dumps(document, ensure_ascii=False, indent=2)

    def show(self, language: Language, out: Console) -> None:
        Shown(self, language, out).show()


class Shown:
    """The page on a terminal."""

    def __init__(self, page: Page, language: Language, out: Console) -> None:
        self.page, self.language, self.out = page, language, out

    def say(self, nl: str, en: str) -> str:
        return said(self.language, nl, en)

    def heading(self, text: str) -> None:
        self.out.print(f"\n[bold]{shown(text)}[/bold]", soft_wrap=True)

    def line(self, text: str, indent: int = 2) -> None:
        self.out.print(" " * indent + shown(text), soft_wrap=True)

    def moment(self, moment: Moment) -> str:
        return str(moment).replace("T", " ")

    def show(self) -> None:
        page = self.page
        for submission, decision in page.submissions:
            self.submission(submission, decision)
        self.requests(page.before)
        self.planner()
        for happened in page.happened:
            self.happened(happened)
        if page.happened:
            self.requests(page.after)
        self.credits()
        for options in page.options:
            self.options(options)
        self.statement()

    def submission(self, submission: Submission, decision: SubmissionDecision) -> None:
        kind = decision.kind.text(self.language) if decision.kind else ""
        self.heading(f"{self.say('Aanvraag', 'Submission')} {submission.id}: {kind}")
        self.line(decision.outcome.text(self.language))
        for reason in decision.reasons:
            self.line(reason.explain(self.language))
        for part in decision.parts:
            self.line(f"{part.child}, {part.on or ''}: {part.outcome.text(self.language)}")
            for reason in part.reasons:
                self.line(reason.explain(self.language), 6)

    def requests(self, listed: RequestList) -> None:
        self.out.print()
        table = new_table(
            f"{self.say('Aanvragenoverzicht op', 'Overview of requests on')} {self.moment(listed.moment)}",
            self.say("aanvraag", "request"),
            self.say("kind", "child"),
            self.say("status", "state"),
            self.say("dag", "day"),
            self.say("annuleren", "cancelling"),
            self.say("tot en met", "until"),
        )
        for request, answer in zip(listed.requests, listed.cancellations, strict=True):
            table.add_row(
                shown(request.id),
                shown(request.child),
                escape(request.state.overview_words(request.kind, self.language)),
                f"{request.on} {request.time.from_}",
                escape("\n".join(answer.explain(self.language))),
                self.moment(answer.until) if answer.until else "",
            )
        self.out.print(table)

    def planner(self) -> None:
        if not self.page.planner:
            return
        self.out.print()
        table = new_table(
            self.say("Voor de planner: open aanvragen per groep en dag", "For the planner: open requests by group and day"),
            self.say("groep", "group"),
            self.say("dag", "day"),
            self.say("kind", "child"),
            self.say("past het", "does it fit"),
            self.say("kinderen", "children"),
            self.say("nodig / rooster", "needed / roster"),
        )
        for asked in self.page.planner:
            for row in asked.rows:
                room = row.room
                needed, staff = ("?" if count is None else str(count) for count in (room.required_after, room.staff))
                table.add_row(
                    shown(asked.group),
                    str(asked.on),
                    shown(row.child),
                    escape(room.outcome.text(self.language)),
                    f"{room.children_before} → {room.children_after}",
                    f"{needed} / {staff}",
                )
        self.out.print(table)

    def happened(self, happened: Happened) -> None:
        happening = happened.happening
        event = happening.event.text(self.language)
        self.heading(f"{self.moment(happening.moment)}: {happening.request} {event}")
        for request in happened.hit:
            self.line(f"{request.id}: {request.state.overview_words(request.kind, self.language)}")
        for message in happened.due.messages:
            self.line(f"> {message.about.text(self.language)} ({message.way.text(self.language)})")
        for sentence in happened.due.explain(self.language):
            self.line(sentence, 4)

    def credits(self) -> None:
        if not self.page.credits:
            return
        self.out.print()
        table = new_table(
            self.say("Mijn tegoeden", "My credits"),
            self.say("tegoed", "credit"),
            self.say("kind", "child"),
            self.say("over", "left"),
            self.say("stand", "state"),
            self.say("te gebruiken van", "usable from"),
            self.say("tot en met", "until"),
        )
        for credit in self.page.credits:
            table.add_row(
                shown(credit.id),
                shown(credit.child),
                self.amount(credit),
                escape(credit.state_on(self.page.judged.day).text(self.language)),
                str(credit.usable.first),
                str(credit.usable.last),
            )
        self.out.print(table)

    def amount(self, credit: Credit) -> str:
        match credit.unit:
            case CreditUnit.Hours():
                hours, minutes = divmod(credit.left, 60)
                return f"{hours}:{minutes:02} {self.say('uur', 'hours')}"
            case CreditUnit.Points():
                return f"{credit.left} {self.say('punten', 'points')}"
            case CreditUnit.DayParts():
                return f"{credit.left} {self.say('dagdelen', 'parts of a day')}"
            case CreditUnit.Strips():
                return f"{credit.left} {self.say('strippen', 'strips')}"

    def options(self, options: DayOptions) -> None:
        self.heading(f"{self.say('Mogelijkheden op', 'What can be asked on')} {options.on}: {options.child}")
        for slot in options.slots:
            price = "" if slot.price is None else euro(self.language, slot.price)
            self.line(f"{slot.product} {slot.time.from_}–{slot.time.until} {price}".rstrip())
            for offer in slot.credits:
                reasons = " ".join(reason.explain(self.language) for reason in offer.reasons)
                self.line(f"{offer.credit}: {reasons or self.say('kan betalen', 'can pay')}", 6)
        for reason in options.reasons:
            self.line(reason.explain(self.language))

    def statement(self) -> None:
        if not self.page.statement:
            return
        self.out.print()
        table = new_table(
            f"{self.say('Jaaropgave', 'Statement of')} {self.page.judged.day.year}",
            self.say("kind", "child"),
            self.say("maand", "month"),
            self.say("betaald", "paid"),
            self.say("minuten", "minutes"),
            self.say("bedrag", "amount"),
        )
        for row in self.page.statement:
            table.add_row(
                shown(row.child),
                f"{row.year}-{row.month:02}",
                escape(row.paid.text(self.language)),
                str(row.minutes),
                euro(self.language, row.amount),
            )
        self.out.print(table)


__all__ = ["Page", "RequestList"]
