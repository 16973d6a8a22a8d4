// The Swift examples of bindings-kotlin-swift/README.md, which a test compares with this file.

import Foundation
import Kinderopvang

let vog = Vog(kind: .np, issuedOn: CivilDate("2026-06-15"), functionAspects: [84])
let decision = try VogForRegistration(vog: vog).decide(on: CivilDate("2026-07-01")!)
switch decision.outcome {
case .accepted: print("accepted until \(decision.holds.until ?? .last)")
default: for fact in decision.missing { print(fact.ask(language: .nl)) }
}

let holder = try HolderId.parse("41120692")
let anna = Person(
    id: "anna",
    registration: Registration(events: [
        .registered(on: CivilDate("2026-09-01")!),
        .linked(on: CivilDate("2026-09-02")!, holder: holder),
    ]),
    activities: [Activity(location: "oak", role: .employee, from: CivilDate("2026-09-07"), duringCareHours: true)])
let ben = Person(
    id: "ben",
    vog: Vog(kind: .np, issuedOn: CivilDate("2026-11-02"), functionAspects: [84]),
    registration: Registration(events: []), // never registered; left out, it would be unknown
    activities: [Activity(location: "oak", role: .employee, from: CivilDate("2026-12-01"), duringCareHours: true)])
let staff = Dossier(
    organisation: Organisation(name: "De Bij", holder: holder),
    locations: [Location(id: "oak", name: "De Eik", kind: .dayCare)],
    persons: [anna, ben])
let tomorrow = try staff.judge(on: CivilDate("2026-12-01")!)
for person in tomorrow.persons {
    print("\(person.id): \(person.status.text(language: .en))")
    for activity in person.activities { for sentence in try activity.mayWork?.explain(language: .en) ?? [] { print(sentence) } }
    for action in person.actions { print(try action.explain(language: .en)) }
}

let json = try decision.toJson()

let vogs = [VogForRegistration(vog: vog), VogForRegistration(vog: Vog(kind: .rp))]
let outcomes = try vogs.outcomes(on: CivilDate("2026-07-01")!)

do {
    _ = try Vog(json: #"{"kind": "natural"}"#)
} catch KinderopvangError.wrongInput(let faults) {
    print(faults.map(\.path)) // with the code, a sentence and perhaps help; never the value
}

let path = CommandLine.arguments[1]
let document = try String(contentsOfFile: path, encoding: .utf8)
let report = try Dossier(json: document).judge(on: CivilDate("2026-09-01")!)
print("\(report.totals.breach) in breach")

func part<Value: Document>(_ part: Any?) throws -> Value {
    try Value(json: String(decoding: JSONSerialization.data(withJSONObject: part ?? [:]), as: UTF8.self))
}
let family = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2]))) as? [String: Any] ?? [:]
let context: CareContext = try part(family["context"])
let submission: Submission = try part((family["submissions"] as? [Any])?.first)
let judged = Moment(day: CivilDate("2026-11-04")!, time: ClockTime("09:00")!)

let requested = try submission.evaluate(context: context, judged: judged)
for part in requested.parts { print(part.child, try part.explain(language: .en)) }
let requests = try submission.requests(decision: requested, context: context)
let cancellations = try canCancelEach(requests: requests, policy: context.policy, moment: judged)
print("\(cancellations.filter { $0.outcome == .allowed }.count) can be cancelled")
