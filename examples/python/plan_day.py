"""A planner's morning: the open requests of a family judged in order, with the ratio after each."""

import datetime as dt
import json
from pathlib import Path

from kinderopvang import Language
from kinderopvang.request import (
    CareContext,
    CareRequestEvent,
    PartDecision,
    Submission,
    advance,
    may_override,
    what_if,
)

LANGUAGE = Language.NL
examples = Path(__file__).resolve().parents[1] / "families"
family = json.loads((examples / "vermeer-2026-11-04.json").read_text(encoding="utf-8"))
context = CareContext.from_json(json.dumps(family["context"]))
judged = dt.datetime(2026, 11, 4, 9, 0)


def told(part: PartDecision) -> None:
    print(f"  {part.child} {part.on}: {part.outcome.text(LANGUAGE)}")
    for reason in part.reasons:
        mark = "  (mag worden overruled)" if part.may_override and may_override(reason) else ""
        print(f"    {reason.explain(LANGUAGE)}{mark}")
    for fact in part.missing:
        print(f"    ? {fact.ask(LANGUAGE)}")


requests = []
for document in family["submissions"]:
    submission = Submission.from_json(json.dumps(document))
    decision = submission.evaluate(context, judged)
    print(f"{submission.id}: {decision.outcome.text(LANGUAGE)}")
    for part in decision.parts:
        told(part)
    waiting = [request for request in submission.requests(decision, context) if request.kind.value != "absence"]
    requests += [advance(request, CareRequestEvent.RECEIVE, context.policy, judged) for request in waiting]

# Everything that is open, day by day: who fits, in order, and what the ratio becomes.
context = context.__replace__(requests=requests)  # copy.replace(context, requests=requests) from Python 3.13 on
for group, on in sorted({(request.group, request.on) for request in requests}):
    for row in what_if(group, on, context).rows:
        room = row.room
        print(
            f"{group} {on} {row.child}: {room.outcome.text(LANGUAGE)}, "
            f"{room.children_before} -> {room.children_after} kinderen, "
            f"beroepskrachten {room.required_before} -> {room.required_after} van {room.staff}"
        )
