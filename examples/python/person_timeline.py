"""How somebody stands in the register over a year, and why it changes."""

import datetime as dt

from kinderopvang import Language
from kinderopvang.calendar import Period
from kinderopvang.register.deregistration import HolderId, Registration, RegistrationEvent

holder = HolderId("zonnebloem")
registration = Registration(
    [
        RegistrationEvent.Registered(dt.date(2024, 5, 1)),
        RegistrationEvent.Linked(dt.date(2024, 5, 3), holder),
        RegistrationEvent.Unlinked(dt.date(2024, 10, 31), holder),
    ]
)
for segment in registration.timeline(Period(dt.date(2024, 4, 1), dt.date(2025, 3, 31))):
    print(f"{segment.period.first} .. {segment.period.last}: {segment.outcome.text(Language.NL)}")
    for reason in segment.because:
        print(f"    {reason.explain(Language.NL)}")
