@testable import Kinderopvang

/// The functions about parents' requests. Their answers are looked into by place.
let requestAskers: [String: Ask] = [
    "care_account": { _, facts, on in
        let given = Arguments(facts)
        let firstDay = try given.day("first_day")
        try given.finish()
        guard let firstDay else { return Answer() }
        let due = try accountDue(firstDay: firstDay)
        return try report(wire(due as Any), due.map { [$0.reason] } ?? [], on, given)
    },
    "care_advance": { _, facts, on in
        let given = Arguments(facts)
        let request = try given.same("request") { try CareRequest(json: $0) }
        let event = try given.word("event", of: CareRequestEvent.self)
        let policy = try given.same("policy") { try CarePolicy(json: $0) }
        let moment = try given.moment("moment")
        try given.finish()
        guard let request, let event, let policy, let moment else { return Answer() }
        return try report(wire(try advance(request: request, event: event, policy: policy, moment: moment)), [], on, given)
    },
    "care_cancel": { _, facts, on in
        let given = Arguments(facts)
        let request = try given.same("request") { try CareRequest(json: $0) }
        let policy = try given.same("policy") { try CarePolicy(json: $0) }
        let moment = try given.moment("moment")
        try given.finish()
        guard let request, let policy, let moment else { return Answer() }
        let found = try canCancel(request: request, policy: policy, moment: moment)
        let listed = try canCancelEach(requests: [request], policy: policy, moment: moment)
        return try report(wire(found), found.reasons, on, given, same: listed == [found]) { try found.explain(language: $0) }
    },
    "care_credits": { _, facts, on in
        let given = Arguments(facts)
        let credits = try given.sameList("credits") { try Credit(json: $0) }
        let request = try given.same("request") { try CareRequest(json: $0) }
        let event = try given.word("event", of: CareRequestEvent.self)
        try given.finish()
        guard let request, let event else { return Answer() }
        let settled = try settleCredits(credits: credits, request: request, event: event)
        let found = JSON.object([
            "credits": wire(settled),
            "left": wire(try settled.map { try $0.left() }),
            "states": wire(try settled.map { try $0.stateOn(on: on) }),
        ])
        return try report(found, [], on, given)
    },
    "care_messages": { _, facts, on in
        let given = Arguments(facts)
        let request = try given.same("request") { try CareRequest(json: $0) }
        let event = try given.word("event", of: CareRequestEvent.self)
        let requests = try given.sameList("requests") { try CareRequest(json: $0) }
        let choices = try given.sameList("choices") { try TellChoice(json: $0) }
        try given.finish()
        guard let request, let event else { return Answer() }
        let found = try careMessagesDue(request: request, event: event, requests: requests, choices: choices)
        return try report(wire(found), found.reasons, on, given) { try found.explain(language: $0) }
    },
    "care_options": { _, facts, on in
        let given = Arguments(facts)
        let (child, day) = (try given.text("child"), try given.day("day"))
        let context = try given.same("context") { try CareContext(json: $0) }
        let moment = try given.moment("moment")
        try given.finish()
        guard let child, let day, let context, let moment else { return Answer() }
        let found = try options(child: child, on: day, context: context, moment: moment)
        let days = Period(first: day, last: day)
        let listed = try optionsEach(children: [child], days: days, context: context, moment: moment)
        return try report(wire(found), found.reasons, on, given, same: listed == [found]) { try found.explain(language: $0) }
    },
    "care_policies": evaluated,
    "care_request": evaluated,
    "care_statement": { _, facts, on in
        let given = Arguments(facts)
        let requests = try given.sameList("requests") { try CareRequest(json: $0) }
        let year = try given.number("year")
        try given.finish()
        guard let year else { return Answer() }
        return try report(wire(try statement(requests: requests, year: year)), [], on, given)
    },
    "care_what_if": { _, facts, on in
        let given = Arguments(facts)
        let (group, day) = (try given.text("group"), try given.day("day"))
        let context = try given.same("context") { try CareContext(json: $0) }
        try given.finish()
        guard let group, let day, let context else { return Answer() }
        let found = try whatIf(group: group, on: day, context: context)
        return try report(wire(found), found.rows.flatMap(\.reasons), on, given)
    },
]

@Sendable private func evaluated(_: String, _ facts: JSON?, _ on: CivilDate) throws -> Answer {
    let given = Arguments(facts)
    let submission = try given.same("submission") { try Submission(json: $0) }
    let context = try given.same("context") { try CareContext(json: $0) }
    let judged = try given.moment("judged")
    try given.finish()
    guard let submission, let context, let judged else { return Answer() }
    let found = try submission.evaluate(context: context, judged: judged)
    let reasons = found.reasons + found.parts.flatMap(\.reasons)
    return try report(wire(found), reasons, on, given, same: judged.day == on) { try found.explain(language: $0) }
}

/// - Parameter same: is what else was asked the same, such as the list form?
private func report(
    _ report: JSON,
    _ reasons: [CareRequestReason],
    _ on: CivilDate,
    _ given: Arguments,
    same: Bool = true,
    explain: (Language) throws -> [String] = { _ in [] }
) throws -> Answer {
    Answer(
        parts: ["report": report],
        cited: try reasons.map { try $0.cited(on: on) },
        sentences: try languages.flatMap { language in
            try reasons.map { try $0.explain(language: language) } + explain(language)
        },
        unlike: given.different + (same ? [] : ["the list form, or the day, differs"])
    )
}
