// The screen of a parent: the family's requests, which of them can be cancelled, its credits, and what can be asked on
// a day. Usage: FamilyScreen examples/families/vermeer-2026-11-04.json

import Foundation
import Kinderopvang

/// The screen of a parent: plain values that do not change, which a view can be bound to.
struct FamilyScreen: Equatable, Sendable {
    let requests: [RequestRow]
    let credits: [CreditRow]
    let slots: [SlotRow]
}

/// A request: its state in words, and whether (`nil` is unknown) and until when it can be cancelled.
struct RequestRow: Equatable, Identifiable, Sendable {
    let id: String
    let child: String
    let on: CivilDate
    let time: TimeRange
    let state: String
    let canCancel: Bool?
    let cancelUntil: Moment?
    let explanation: [String]
}

/// A credit, what is left of it, and its state in words.
struct CreditRow: Equatable, Identifiable, Sendable {
    let id: String
    let child: String
    let left: String
    let state: String
    let usable: Period
}

/// What is offered for a child on the chosen day; the refusals say why it cannot be asked now.
struct SlotRow: Equatable, Sendable {
    let child: String
    let product: String
    let group: String
    let time: TimeRange
    let price: Decimal?
    let credits: [OfferRow]
    let refusals: [String]
}

/// May a slot be paid with this credit? `nil` is unknown. The reasons say why not.
struct OfferRow: Equatable, Sendable {
    let credit: String
    let usable: Bool?
    let reasons: [String]
}

extension CareContext {
    /// The same with these credits and requests.
    func with(credits: [Credit], requests: [CareRequest]) -> CareContext {
        CareContext(
            policy: policy, children: children, groups: groups, products: products, plan: plan, rosters: rosters,
            credits: credits, requests: requests, school: school, overrides: overrides
        )
    }
}

/// What the organisation knows of a family once it received these submissions.
func received(_ submissions: [Submission], before: CareContext, judged: Moment) throws -> CareContext {
    try submissions.reduce(before) { context, submission in
        let decision = try submission.evaluate(context: context, judged: judged)
        let requests = try submission.requests(decision: decision, context: context)
        return try requests.reduce(context) { known, request in
            let event: CareRequestEvent = request.kind == .absence ? .register : .receive
            let credits = try settleCredits(credits: known.credits, request: request, event: event)
            let after = try advance(request: request, event: event, policy: known.policy, moment: submission.submitted)
            return known.with(credits: credits, requests: known.requests + [after])
        }
    }
}

/// The screen at a moment, with what can be asked for the children on a day.
func familyScreen(
    _ context: CareContext, children: [String], day: CivilDate, moment: Moment, language: Language
) throws -> FamilyScreen {
    let cancellations = try canCancelEach(requests: context.requests, policy: context.policy, moment: moment)
    let days = Period(first: day, last: day)
    let options = try optionsEach(children: children, days: days, context: context, moment: moment)
    return FamilyScreen(
        requests: try zip(context.requests, cancellations).map { request, cancellation in
            RequestRow(
                id: request.id,
                child: request.child,
                on: request.on,
                time: request.time,
                state: try request.state.overviewWords(kind: request.kind, language: language),
                canCancel: cancellation.outcome == .undetermined ? nil : cancellation.outcome == .allowed,
                cancelUntil: cancellation.until,
                explanation: try cancellation.explain(language: language)
            )
        },
        credits: try context.credits.map { credit in
            CreditRow(
                id: credit.id,
                child: credit.child,
                left: try CreditAmount(amount: try credit.left(), unit: credit.unit).text(language: language),
                state: try credit.stateOn(on: moment.day).text(language: language),
                usable: credit.usable
            )
        },
        slots: try options.flatMap { of in
            try of.slots.map { slot in
                let credits = try slot.credits.map { offer in
                    let reasons = try offer.reasons.map { try $0.explain(language: language) }
                    return OfferRow(credit: offer.credit, usable: offer.usable, reasons: reasons)
                }
                return SlotRow(
                    child: of.child, product: slot.product, group: slot.group, time: slot.time, price: slot.price, credits: credits,
                    refusals: try slot.reasons.map { try $0.explain(language: language) }
                )
            }
        }
    )
}

/// A part of a JSON document, as a document by itself.
func document(_ part: Any?) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: part ?? [:]), as: UTF8.self)
}

guard CommandLine.arguments.count == 2 else {
    print("usage: FamilyScreen FAMILY.json")
    exit(2)
}
do {
    let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
    let family = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    guard let judged = Moment(family["judged"] as? String ?? "") else { exit(2) }
    let submissions = try (family["submissions"] as? [Any] ?? []).map { try Submission(json: document($0)) }
    let context = try received(submissions, before: CareContext(json: document(family["context"])), judged: judged)
    for language in [Language.nl, .en] {
        let screen = try familyScreen(
            context, children: ["floor", "noortje", "ties"], day: judged.addDays(days: 8).day, moment: judged, language: language
        )
        for row in screen.requests {
            print("\(row.child), \(row.on) \(try row.time.text(language: language)): \(row.state)")
            for line in row.explanation { print("  \(line)") }
        }
        for row in screen.credits {
            print("\(row.child), \(row.id): \(row.left), \(row.state) (\(try row.usable.text(language: language)))")
        }
        for row in screen.slots {
            print("\(row.child), \(row.product) (\(row.group)) \(try row.time.text(language: language)): \(row.price.map { "\($0)" } ?? "-")")
            for refusal in row.refusals { print("  \(refusal)") }
            for offer in row.credits {
                print("  \(offer.credit): \(offer.usable == true ? "✓" : offer.reasons.joined(separator: " "))")
            }
        }
        print()
    }
} catch let KinderopvangError.wrongInput(faults) {
    for fault in faults { print("\(fault.path): \(fault.message)") }
    exit(2)
}
