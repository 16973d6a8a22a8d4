// Is this certificate of conduct (VOG) acceptable for registration, until when, and why?

import Kinderopvang

let vog = Vog(
    kind: .np,
    reference: try VogReference.parse("999901201402150000"),
    issuedOn: CivilDate("2026-09-15"),
    functionAspects: [84],
    issuedToThisPerson: true
)
let question = VogForRegistration(vog: vog)
let decision = try question.decide(on: CivilDate("2026-11-10")!)

switch decision.outcome {
case .accepted: print("accepted until \(decision.holds.until.map(\.description) ?? "further notice")")
case .undetermined: print("ask for: \(decision.missing.map { $0.ask(language: .en) })")
case .rejected, .judgement, .notInForce: print(try decision.outcome.explain(language: .en))
}
for reason in decision.reasons {
    print("- \(try reason.explain(language: .en)) [\(reason.code())]")
}
for action in decision.actions {
    print("to do: \(try action.explain(language: .en))")
}

// A staff list: one call for all of them, in their order.
let staff = ["Noor": "2026-09-15", "Sem": "2026-08-01"].sorted { $0.key < $1.key }
let questions = staff.map { _, issuedOn in
    VogForRegistration(vog: Vog(
        kind: .np,
        reference: vog.reference,
        issuedOn: CivilDate(issuedOn),
        functionAspects: [84],
        issuedToThisPerson: true
    ))
}
let outcomes = try questions.outcomes(on: CivilDate("2026-11-10")!)
for ((name, _), outcome) in zip(staff, outcomes) {
    print("\(name): \(try outcome.explain(language: .en))")
}
