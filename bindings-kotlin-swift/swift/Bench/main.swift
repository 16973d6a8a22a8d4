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
    check(try outcomesAllVogForRegistration(questions: questions, on: on).count, questions.count)
}, unit: "ns", goal: 600))
try report(Row(name: "Swift: list of 10,000 VOGs, whole decisions, per record", value: nanoseconds(of: questions.count) {
    check(try decideAllVogForRegistration(questions: questions, on: on).count, questions.count)
}, unit: "ns"))
