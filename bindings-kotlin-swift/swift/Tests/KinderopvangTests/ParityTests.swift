import Foundation
import Testing
@testable import Kinderopvang

/// The core's types, words and questions are all here, by the inventory of the core.
struct ParityTests {
    @Test func everyTypeWordAndFieldStandsInTheGeneratedSource() throws {
        let place = "bindings-kotlin-swift/swift/Sources/Kinderopvang"
        var source = ""
        let folder = repository.appendingPathComponent(place)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            if file.pathExtension == "swift" { source += try String(contentsOf: file, encoding: .utf8) }
        }
        let names = Dictionary(uniqueKeysWithValues: [("Task", "CareTask"), ("Unit", "TermUnit"), ("Notification", "RequestNotification")])
        let byHand: Set = ["Day", "Euro", "AspectSet", "WantedAspects"]
        var lacking: [String] = []
        for known in Inventory.shared.types where !byHand.contains(known.name) {
            let name = names[known.name] ?? known.name
            guard let begin = source.range(of: "public (struct|enum) \(name)\\b", options: .regularExpression) else {
                lacking.append(name)
                continue
            }
            let rest = source[begin.upperBound...]
            let body = rest[..<(rest.range(of: "\n}\n")?.lowerBound ?? rest.endIndex)]
            for field in known.fields ?? [] where !["ClockTime", "Moment"].contains(known.name) {
                let label = camelCase(field.name)
                if body.range(of: "public let `?\(label)`?:", options: .regularExpression) == nil { lacking.append("\(name).\(label)") }
            }
            for variant in known.variants ?? [] {
                let label = variant.name.prefix(1).lowercased() + variant.name.dropFirst()
                if body.range(of: "case `?\(label)`?\\b", options: .regularExpression) == nil { lacking.append("\(name).\(label)") }
                for field in variant.fields ?? [] where body.range(of: "\(camelCase(field.name))`?:", options: .regularExpression) == nil {
                    lacking.append("\(name).\(label).\(field.name)")
                }
            }
        }
        for question in Inventory.shared.questions where !source.contains("extension \(question.name): Question") {
            lacking.append("extension \(question.name): Question")
        }
        for known in Inventory.shared.types where ["record", "variants", "checked"].contains(known.kind) {
            let name = names[known.name] ?? known.name
            if !source.contains("extension \(name): Document") { lacking.append("extension \(name): Document") }
        }
        for reasons in Inventory.shared.types where reasons.kind == "reasons" && !source.contains("extension \(reasons.name): Reason") {
            lacking.append("extension \(reasons.name): Reason")
        }
        #expect(lacking.isEmpty, "\(lacking)")
    }

    @Test func theReadmeHoldsWhatTheExampleRuns() throws {
        func read(_ path: String) throws -> String { try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8) }
        let program = try read("bindings-kotlin-swift/swift/Examples/Readme/main.swift")
        let blocks = try read("bindings-kotlin-swift/README.md").components(separatedBy: "```swift\n").dropFirst()
        #expect(!blocks.isEmpty)
        for block in blocks {
            let code = block.components(separatedBy: "```")[0]
            #expect(program.contains(code), "\(code)")
        }
    }
}

func camelCase(_ name: String) -> String {
    let parts = name.split(separator: "_")
    return parts.enumerated().map { at, part in at == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst() }.joined()
}
