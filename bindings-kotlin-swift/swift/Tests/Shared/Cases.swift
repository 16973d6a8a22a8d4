import Foundation
@testable import Kinderopvang

let directory = repository.appendingPathComponent("tests/cases")

/// Asks every case of these files, and gives how many there were and how they differ.
func run(_ askers: [String: Ask]) throws -> (total: Int, differing: [String]) {
    var total = 0
    var differing: [String] = []
    for (question, ask) in askers.sorted(by: { $0.key < $1.key }) {
        for object in try JSON(parsing: Data(contentsOf: directory.appendingPathComponent("\(question).json"))).array {
            let differences = Case(object).differences(ask)
            if !differences.isEmpty {
                differing.append("\(question): \(object["name"]?.string ?? "?")\n  \(differences.joined(separator: "\n  "))")
            }
            total += 1
        }
    }
    return (total, differing)
}

/// A case as its file holds it.
struct Case {
    let on: CivilDate
    let facts: JSON?
    let text: String?
    let expect: [String: JSON]

    init(_ object: JSON) {
        on = object["on"]?.string.flatMap(CivilDate.init(_:)) ?? .first
        facts = object["facts"]
        text = object["text"]?.string
        expect = object["expect"]?.object ?? [:]
    }

    /// How the answer differs from what the case expects; empty when it does not.
    func differences(_ ask: Ask) -> [String] {
        let answer: Answer
        do {
            answer = try ask(text ?? facts?.text ?? "", facts, on)
        } catch let KinderopvangError.wrongInput(faults) {
            guard let expected = expect["faults"] else { return ["refused: \(faults.map(\.path))"] }
            return compared("faults", expected, given(faults, expected))
        } catch {
            return ["failed: \(error)"]
        }
        if let expected = expect["faults"] { return ["expected the faults \(expected.text)"] }
        var found = answer.unlike
        for (part, expected) in expect {
            switch part {
            case "cites": found += unlikeCitations(expected, answer.cited)
            case "at":
                for (pointer, expected) in expected.object {
                    found += compared(pointer, expected, answer.parts["report"]?.at(pointer) ?? .null)
                }
            default:
                if let given = answer.parts[part] {
                    found += compared(part, expected, given)
                } else {
                    found.append("this question has no part \(part)")
                }
            }
        }
        found += answer.sentences.filter { $0.isEmpty || $0.contains("{") || $0.contains("}") }.map { "not filled: \($0)" }
        return found
    }

    private func compared(_ part: String, _ expected: JSON, _ given: JSON) -> [String] {
        let (expected, given) = (expected.withoutNulls, given.withoutNulls)
        return expected == given ? [] : ["\(part):\n    - \(expected.text)\n    + \(given.text)"]
    }

    /// Path and code of each fault, and the help where the case at that place names it.
    private func given(_ faults: [Fault], _ expected: JSON) -> JSON {
        .array(faults.enumerated().map { at, fault in
            var parts: [String: JSON] = ["path": .string(fault.path), "code": wire(fault.code)]
            if expected.array.indices.contains(at), expected.array[at]["help"] != nil { parts["help"] = wire(fault.help as Any) }
            return .object(parts)
        })
    }

    /// Each citation a case names must be among those of the reasons, with every part it names.
    private func unlikeCitations(_ expected: JSON, _ cited: [CitedReason]) -> [String] {
        let given = cited.map { reason -> [String: JSON] in
            var parts = reason.citation.map { wire($0).object } ?? [:]
            parts["code"] = .string(reason.code)
            parts["layer"] = wire(reason.layer as Any)
            return parts
        }
        return expected.array.filter { expected in
            !given.contains { given in expected.object.allSatisfy { given[$0.key] == $0.value } }
        }.map { "cites \($0.text)" }
    }
}
