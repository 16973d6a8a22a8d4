import Foundation
import Testing
@testable import Kinderopvang

/// The core's types, words and questions are all here, by the inventory of the core.
struct ParityTests {
    @Test func everyTypeWordAndFieldStandsInTheGeneratedSource() throws {
        let source = try sources()
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
        for answer in Inventory.shared.types where ["answer", "cases"].contains(answer.kind) {
            let name = names[answer.name] ?? answer.name
            if !source.contains("extension \(name): JSONWritable") { lacking.append("extension \(name): JSONWritable") }
        }
        #expect(lacking.isEmpty, "\(lacking)")
    }

    /// Functions that are something else here, and what.
    static let elsewhere = [
        "an initialiser": [
            "ClockTime.new", "OpeningHours.new", "Period.new", "TimeRange.new", "LinkPeriod.new", "Obligation.of", "PlanFacts.new",
            "ScreenedBefore.unknown", "Enrolment.nothing_done", "Vog.np", "Vog.rp", "Action.new", "Term.hours", "Term.weeks",
            "Term.months", "Term.years", "RegisteredSpell.new", "Request.of", "Registration.from_events", "Dossier.from_text",
        ],
        "a property": [
            "OpeningHours.closed", "OpeningHours.closed_on_holidays", "OpeningHours.weekdays", "Period.first", "Period.last",
            "TimeRange.from", "TimeRange.until", "Action.from", "Action.by", "LinkPeriod.linked_on", "LinkPeriod.unlinked_on", "Registration.events", "Request.history",
            "Request.kind", "RegisteredSpell.from", "RegisteredSpell.until", "RegistrationEvent.on", "WeekHours.on", "HolderId.as_str", "ClockTime.minutes_since", "Postcode.digits",
        ],
        "the same function with norms": [
            "Dossier.from_text_by", "Dossier.judge_by", "Dossier.timeline_by", "Registration.from_events_by", "Registration.retention_by",
            "request.evaluate_by", "request.what_if_by", "History.append_by", "History.from_changes_by", "RegisteredOn.during_by",
            "RegisteredOn.from_history_by",
        ],
        "a function by another name": [
            "Registration.state", "Request.made", "LedgerSource.of", "VogReference.prefix", "VogReference.digits",
            "DayOfWeek.of", "SchoolCalendar.from_public", "request.requests_of", "CarePolicy.manual",
            "DiplomaList.from_public", "FacilityIndex.from_export", "FacilityIndex.new", "History.facility", "History.new",
            "LrkExport.from_bytes", "LrkExport.from_text", "LrkExport.reading", "RegisteredOn.from_export",
            "RegisteredOn.from_history", "facility.read_export_bytes", "facility.read_export_text",
        ],
        "for tables, which rows make here": [
            "LrkExport.answers", "LrkExport.counts", "LrkExport.days", "LrkExport.kinds", "LrkExport.lrk_numbers",
            "LrkExport.statuses", "LrkExport.texts", "LrkExport.unknown_texts",
        ],
        "the question itself": ["MayWorkFacts.question"],
        "only for the pages and sentences of the core": [
            "catalogue.coverage_page", "catalogue.norms_page", "catalogue.rules_page", "catalogue.schemas", "decision.fill",
            "decision.sentences",
        ],
    ]

    @Test func everyFunctionOfTheCoreIsHereOrNamedAsSomethingElse() throws {
        let source = try sources()
        let excepted = Set(Self.elsewhere.values.joined())
        let platform: Set = ["Day", "Euro", "AspectSet", "WantedAspects"]
        var lacking: [String] = []
        var stale = excepted
        for function in Inventory.shared.functions where !platform.contains(function.of ?? "") {
            let name = "\(function.of ?? function.module).\(function.name)"
            stale.remove(name)
            let call = "func `?\(camelCase(function.name))`?\\("
            if !excepted.contains(name), source.range(of: call, options: .regularExpression) == nil { lacking.append(name) }
        }
        #expect(lacking.isEmpty, "\(lacking)")
        #expect(stale.isEmpty, "no function of the core: \(stale)")
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

/// All Swift sources of the library, generated ones included.
func sources() throws -> String {
    var source = ""
    let folder = repository.appendingPathComponent("bindings-kotlin-swift/swift/Sources/Kinderopvang")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
        if file.pathExtension == "swift" { source += try String(contentsOf: file, encoding: .utf8) }
    }
    return source
}

func camelCase(_ name: String) -> String {
    let parts = name.split(separator: "_")
    return parts.enumerated().map { at, part in at == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst() }.joined()
}
