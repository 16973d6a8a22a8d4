// Must a childminder's son register, and from when? Then how a person stands in the register over a year.

import Kinderopvang

let son = Obligation(role: .housemate, setting: .childmindersHome, birthDate: CivilDate("2008-12-15"))
let winter = Period(first: CivilDate("2026-12-01")!, last: CivilDate("2027-02-28")!)
for segment in try son.timeline(range: winter) {
    print("\(segment.period.first) – \(segment.period.last): \(try segment.outcome.explain(language: .nl))")
}

let holder = try HolderId.parse("12345678")
let registration = Registration(events: [
    .registered(on: CivilDate("2024-05-01")!),
    .linked(on: CivilDate("2024-05-03")!, holder: holder),
    .unlinked(on: CivilDate("2024-10-31")!, holder: holder),
])
let year = Period(first: CivilDate("2024-05-01")!, last: CivilDate("2025-04-30")!)
for segment in try registration.timeline(range: year) {
    print("\(segment.period.first) – \(segment.period.last): \(try segment.outcome.explain(language: .nl))")
    for reason in segment.because {
        print("  \(try reason.explain(language: .nl))")
    }
}
