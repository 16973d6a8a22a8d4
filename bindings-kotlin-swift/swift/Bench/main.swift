// Speed of the Swift face: one JSON line for each figure, for `make bench`.

import Foundation
import Kinderopvang

struct Row: Encodable {
    let name: String
    let value: Double
    let unit: String
    var goal: Double?
}

func report(_ row: Row) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(row), as: UTF8.self))
}

/// Nanoseconds of one of `count` in a round of `work`: the median of the rounds, after one to warm up.
func nanoseconds(of count: Int, rounds: Int = 15, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    try work()
    let times = try (0..<rounds).map { _ in
        let (seconds, attoseconds) = try clock.measure(work).components
        return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(count)
    }
    return times.sorted()[rounds / 2]
}

func check(_ given: Int, _ expected: Int) {
    precondition(given == expected)
}

let begin = ContinuousClock.now
let on = CivilDate("2026-11-10")!
let vog = Vog(
    kind: .np,
    reference: try VogReference.parse("999901201402150000"),
    issuedOn: CivilDate("2026-09-15"),
    functionAspects: [84],
    issuedToThisPerson: true
)
let question = VogForRegistration(vog: vog)
let first = try question.decide(on: on)
precondition(first.outcome == .accepted)
let (seconds, attoseconds) = begin.duration(to: .now).components
try report(Row(name: "Swift: first call in a fresh process", value: Double(seconds) * 1e3 + Double(attoseconds) / 1e15, unit: "ms", goal: 10))

let calls = 2_000
try report(Row(name: "Swift: one VOG decision", value: nanoseconds(of: calls) {
    for _ in 0..<calls { check(try question.decide(on: on).reasons.count, 3) }
}, unit: "ns"))

let questions = Array(repeating: question, count: 10_000)
try report(Row(name: "Swift: list of 10,000 VOGs, outcomes, per record", value: nanoseconds(of: questions.count) {
    check(try questions.outcomes(on: on).count, questions.count)
}, unit: "ns", goal: 600))
try report(Row(name: "Swift: list of 10,000 VOGs, whole decisions, per record", value: nanoseconds(of: questions.count) {
    check(try questions.decide(on: on).count, questions.count)
}, unit: "ns"))

// What the screen of a parent asks in one call each; a picture of a screen takes 16 ms.
func document(_ part: Any?) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: part ?? [:]), as: UTF8.self)
}

let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let data = try Data(contentsOf: root.appendingPathComponent("examples/families/vermeer-2026-11-04.json"))
let family = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
let context = try CareContext(json: document(family["context"]))
let judged = Moment(day: CivilDate("2026-11-04")!, time: ClockTime("09:00")!)
let ofFamily = try (family["submissions"] as? [Any] ?? []).flatMap { part in
    let submission = try Submission(json: document(part))
    return try submission.requests(decision: submission.evaluate(context: context, judged: judged), context: context)
}
let requests = (0..<10_000).map { ofFamily[$0 % ofFamily.count] }
try report(Row(name: "Swift: canCancelEach of 10,000 requests", value: nanoseconds(of: 1) {
    check(try canCancelEach(requests: requests, policy: context.policy, moment: judged).count, requests.count)
} / 1e6, unit: "ms", goal: 16))
let children = ["floor", "noortje", "ties"]
let month = Period(first: CivilDate("2026-11-05")!, last: CivilDate("2026-12-04")!)
try report(Row(name: "Swift: optionsEach of three children over a month", value: nanoseconds(of: 1) {
    check(try optionsEach(children: children, days: month, context: context, moment: judged).count, 90)
} / 1e6, unit: "ms", goal: 16))
