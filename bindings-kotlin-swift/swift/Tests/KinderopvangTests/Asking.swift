import Foundation
@testable import Kinderopvang

private func decided<D: Decision>(_ decision: D, _ norms: Norms?) throws -> Answer {
    var answer = Answer()
    answer.parts = wire(decision).object
    answer.parts["on"] = nil
    for part in ["next"] where answer.parts[part] == nil { answer.parts[part] = .null }
    answer.cited = try decision.cites(norms: norms)
    for language in languages {
        answer.sentences += try decision.explain(language: language)
        answer.sentences += try decision.actions.map { try $0.explain(language: language) }
    }
    return answer
}

/// A question that is read and decided.
private func ask<Q: Question>(_ type: Q.Type) -> Ask {
    { text, facts, on in
        let question = try Q(json: text)
        var answer = try decided(try question.decide(on: on, norms: nil), nil)
        answer.unlike = unlike(question, facts)
        return answer
    }
}

/// The part of the facts of a function, as a document by itself.
private func part(_ facts: JSON?, _ name: String) -> JSON {
    facts?[name] ?? .null
}

/// Which question each file of cases asks.
let askers: [String: Ask] = questionAskers.merging(requestAskers) { one, _ in one }
    .merging(registerAskers) { one, _ in one }

private let questionAskers: [String: Ask] = [
    "access_right": ask(AccessRight.self),
    "administration_check": ask(AdministrationCheck.self),
    "amendment": amendment,
    "arrangements": { _, facts, on in
        let given = Arguments(facts)
        let (role, setting) = (try given.word("role", of: Role.self), try given.word("setting", of: Setting.self))
        try given.finish()
        guard let role, let setting, let arrangements = try arrangements(role: role, setting: setting, on: on) else { return Answer(parts: ["outcome": .null, "reasons": .array([])]) }
        var outcome = wire(arrangements).object
        let reasons = outcome.removeValue(forKey: "reasons") ?? .array([])
        return Answer(
            parts: ["outcome": .object(outcome), "reasons": reasons],
            cited: try arrangements.reasons.map { try $0.cited(on: on) },
            sentences: try languages.flatMap { try arrangements.explain(language: $0) }
        )
    },
    "care_abroad": ask(CareAbroad.self),
    "deadline": ask(Deadline.self),
    "diploma_for_work": ask(DiplomaForWork.self),
    "dossier": { text, facts, on in
        let report = try JSON(parsing: try evaluate(document: text, on: on))
        let typed = try Dossier(json: text).judge(on: on)
        var answer = Answer(parts: ["report": report])
        if report.withoutNulls.withoutEmpty != wire(typed).withoutNulls.withoutEmpty {
            answer.unlike = ["the typed report:\n    - \(report.text)\n    + \(wire(typed).text)"]
        }
        return answer
    },
    "email_verification": ask(EmailVerification.self),
    "enrolment": ask(Enrolment.self),
    "estimate_due": ask(EstimateDue.self),
    "facility_change": ask(FacilityChange.self),
    "facility_life": ask(FacilityLife.self),
    "first_aid_certificate": ask(FirstAidCertificateValid.self),
    "first_aid_coverage": ask(FirstAidCoverage.self),
    "holder_search": { _, facts, _ in
        let given = Arguments(facts)
        let holders = try given.list("holders") { try HolderEntry(json: $0) }
        let query = try given.one("query") { try HolderQuery(json: $0) }
        try given.finish()
        do {
            guard let query else { return Answer() }
            let hits = try search(holders: holders, query: query)
            return Answer(parts: ["outcome": .array(hits.map { hit in
                .object(["holder": .string(hit.holder.name), "facilities": .array(hit.facilities.map { .string($0.name) })])
            })])
        } catch let KinderopvangError.wrongInput(faults) where faults.first?.path.hasPrefix("query.") == true {
            let word = faults.first?.code == .missingField ? "nothing_to_find" : "chamber_number"
            return Answer(parts: ["outcome": .string(word)])
        }
    },
    "holder_to_link": ask(HolderToLink.self),
    "holder_without_facility": ask(HolderWithoutFacility.self),
    "link_request": { text, facts, on in
        let request = try Request(json: text)
        return Answer(parts: ["outcome": wire(try request.stateOn(on: on) as Any)], unlike: unlike(request, facts))
    },
    "link_request_status": ask(RequestStatus.self),
    "login": ask(Login.self),
    "make_link": ask(MakeLink.self),
    "mandate": ask(MandateCheck.self),
    "may_work": ask(MayWorkFacts.self),
    "messages_due": { _, facts, on in
        let given = Arguments(facts)
        let event = try given.one("event") { word in
            try LinkingEvent(json: #"{"on": "\#(on)", "event": \#(word)}"#)
        }
        let recipients = try given.one("recipients") { try Recipients(json: $0) }
        try given.finish()
        guard let event, let recipients else { return Answer() }
        let due = try messagesDue(event: event, recipients: recipients)
        var answer = Answer(parts: wire(due).object)
        answer.parts["outcome"] = answer.parts.removeValue(forKey: "messages")
        answer.cited = try due.reasons.map { try $0.cited(on: on) }
        for language in languages {
            answer.sentences += try due.reasons.map { try $0.explain(language: language) }
            answer.sentences += try due.messages.map { try $0.explain(language: language) }
            answer.sentences += try due.actions.map { try $0.explain(language: language) }
        }
        return answer
    },
    "obligation": { text, facts, on in
        let obligation = try Obligation(json: text)
        var answer = try decided(try obligation.decide(on: on), nil)
        answer.parts["layers"] = wire(try obligation.layers(on: on))
        answer.unlike = unlike(obligation, facts)
        return answer
    },
    "overview": { _, facts, on in
        let given = Arguments(facts)
        let links = try given.list("links") { try OverviewRow(json: $0) }
        try given.finish()
        let overview = try overview(links: links, on: on)
        return Answer(
            parts: ["outcome": wire(overview.rows), "reasons": wire(overview.reasons)],
            cited: try overview.reasons.map { try $0.cited(on: on) },
            sentences: try languages.flatMap { language in try overview.reasons.map { try $0.explain(language: language) } }
        )
    },
    "plan": { text, facts, on in
        let plan = try PlanFacts(json: text).plan()
        var answer = Answer(parts: wire(plan).object)
        let firstDay = try PlanFacts(json: text).firstDay
        answer.cited = try plan.reasons.map { try $0.cited(on: firstDay) }
        answer.sentences = try languages.flatMap { try plan.explain(language: $0) }
        return answer
    },
    "presence": ask(Presence.self),
    "register_login": ask(RegisterLogin.self),
    "registered_on": ask(RegisteredOn.self),
    "registration": ask(Registration.self),
    "registration_fee": ask(RegistrationFee.self),
    "retention": { _, facts, on in
        let registration = try Registration(json: JSON.object(["events": part(facts, "events")]).text)
        let retention = try registration.retention(on: on, signal: part(facts, "signal") == .bool(true))
        return Answer(parts: ["outcome": wire(retention)])
    },
    "sanction_shown": ask(SanctionShown.self),
    "screened_before": ask(ScreenedBefore.self),
    "screened_now": ask(ScreenedNow.self),
    "ratio_day": ask(RatioDay.self),
    "room_left": ask(RoomLeft.self),
    "staff_required": ask(StaffRequired.self),
    "transfer": ask(Transfer.self),
    "unlink_duty": ask(UnlinkDuty.self),
    "vog_at_application": ask(VogAtApplication.self),
    "vog_demand": ask(VogDemand.self),
    "vog_for_registration": ask(VogForRegistration.self),
    "vog_on_suspicion": ask(VogOnSuspicion.self),
]

/// A document of norms by itself, or one and the question that is then asked.
private let amendment: Ask = { text, facts, on in
    guard let facts else {
        _ = try Norms.builtin().amended(document: text)
        return Answer()
    }
    let norms = try Norms.builtin().amended(document: part(facts, "document").text)
    let document = part(facts, "facts").text
    func decide<Q: Question>(_ question: Q) throws -> Answer { try decided(try question.decide(on: on, norms: norms), norms) }
    var answer: Answer
    switch part(facts, "question").string {
    case "email_verification": answer = try decide(try EmailVerification(json: document))
    case "holder_without_facility": answer = try decide(try HolderWithoutFacility(json: document))
    case "login": answer = try decide(try Login(json: document))
    case "registration": answer = try decide(try Registration(json: document))
    case "registration_fee": answer = try decide(try RegistrationFee(json: document))
    case "transfer": answer = try decide(try Transfer(json: document))
    case "vog_for_registration": answer = try decide(try VogForRegistration(json: document))
    case let question: throw KinderopvangError.internal(sentence: "no such question: \(question ?? "none")")
    }
    answer.parts["rules"] = .string(try norms.version())
    return answer
}
