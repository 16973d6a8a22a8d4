"""May this person register with this VOG, and until when?"""

import datetime as dt

from kinderopvang import Language
from kinderopvang.identifier import VogReference
from kinderopvang.register.vog import Vog, VogForRegistration, VogKind, VogOutcome

vog = Vog(
    VogKind.NP,
    reference=VogReference("999901201402150000"),
    issued_on=dt.date(2026, 7, 1),
    function_aspects=[84, 86],
    issued_to_this_person=True,
)
decision = VogForRegistration(vog).decide(dt.date(2026, 9, 1))

for sentence in decision.explain(Language.NL):
    print(sentence)
for action in decision.actions:
    print(action.explain(Language.NL))
for reason in decision.reasons:
    print(f"{reason.code}: {reason.citation(decision.on)}")
print(f"Dit geldt van {decision.holds.from_} tot en met {decision.holds.until}.")
assert decision.outcome is VogOutcome.ACCEPTED
