import Foundation
@testable import Kinderopvang

/// What the library answered: the parts a case can name, how each reason is cited, and every sentence.
struct Answer {
    var parts: [String: JSON] = [:]
    var cited: [CitedReason] = []
    var sentences: [String] = []
    /// How the typed facts differ from those of the case.
    var unlike: [String] = []
}

/// Asks a question: the document, its facts where they are JSON, and the day.
typealias Ask = @Sendable (String, JSON?, CivilDate) throws -> Answer

let languages: [Language] = [.nl, .en]

/// How typed facts differ from those of a document.
func unlike(_ typed: Any, _ facts: JSON?) -> [String] {
    guard let facts else { return [] }
    let (read, given) = (plain(wire(typed, revealing: true)), plain(facts))
    return read == given ? [] : ["facts:\n    - \(given.text)\n    + \(read.text)"]
}

/// Facts without what is absent, and texts without what an identifier leaves out.
private func plain(_ facts: JSON) -> JSON {
    switch facts {
    case .object(let fields): .object(fields.mapValues(plain).filter { $0.value != .null && $0.value != .array([]) })
    case .array(let items): .array(items.map(plain))
    case .string(let text): .string(tidied(text))
    default: facts
    }
}

private func tidied(_ text: String) -> String {
    let kept = text.uppercased().filter { !" .-".contains($0) }
    return kept.allSatisfy(\.isNumber) ? String(kept.drop { $0 == "0" }) : kept
}

/// The arguments of a function, each a document by itself: all their faults are thrown at once, with their
/// paths in the whole.
final class Arguments {
    private var left: [String: JSON]
    private var faults: [Fault] = []

    init(_ facts: JSON?) {
        left = facts?.object ?? [:]
    }

    /// An argument that is one document.
    func one<Value>(_ name: String, _ read: (String) throws -> Value) throws -> Value? {
        guard let document = left.removeValue(forKey: name) else {
            faults.append(Fault(path: name, code: .missingField, message: "this field is required", help: nil))
            return nil
        }
        return try under(name) { try read(document.text) }
    }

    /// An argument that is a list of documents.
    func list<Value>(_ name: String, _ read: (String) throws -> Value) throws -> [Value] {
        let items = left.removeValue(forKey: name)?.array ?? []
        return try items.enumerated().compactMap { at, item in try under("\(name)[\(at)]") { try read(item.text) } }
    }

    /// An argument that is one document, whose properties are compared with it.
    func same<Value>(_ name: String, _ read: (String) throws -> Value) throws -> Value? {
        let facts = left[name]
        let value = try one(name, read)
        if let value { different += unlike(value, facts) }
        return value
    }

    /// How the typed facts differ from those of the case.
    private(set) var different: [String] = []

    /// A list of documents, whose properties are compared with them.
    func sameList<Value>(_ name: String, _ read: (String) throws -> Value) throws -> [Value] {
        let facts = left[name]
        let values = try list(name, read)
        if values.count == facts?.array.count { different += unlike(values, facts) }
        return values
    }

    /// An argument that is a day.
    func day(_ name: String) throws -> CivilDate? {
        try one(name) { text in
            guard let day = try JSON(parsing: text).string.flatMap(CivilDate.init(_:)) else { throw noSuch(.wrongForm) }
            return day
        }
    }

    /// An argument that is a moment.
    func moment(_ name: String) throws -> Moment? {
        try one(name) { text in
            let parts = try JSON(parsing: text).string?.split(separator: "T").map(String.init) ?? []
            guard parts.count == 2, let day = CivilDate(parts[0]), let time = ClockTime(parts[1]) else { throw noSuch(.wrongForm) }
            return Moment(day: day, time: time)
        }
    }

    /// An argument that is a text.
    func text(_ name: String) throws -> String? {
        try one(name) { text in
            guard let text = try JSON(parsing: text).string else { throw noSuch(.wrongType) }
            return text
        }
    }

    /// An argument that is a whole number.
    func number(_ name: String) throws -> Int? {
        try one(name) { text in
            guard let number = Int(text) else { throw noSuch(.wrongType) }
            return number
        }
    }

    private func noSuch(_ code: FaultCode) -> KinderopvangError {
        .wrongInput(faults: [Fault(path: "", code: code, message: "none", help: nil)])
    }

    /// An argument that is a word, found among the values of its enum by the word of each of them.
    func word<Word: CaseIterable>(_ name: String, of type: Word.Type) throws -> Word? {
        try one(name) { text in
            guard let value = type.allCases.first(where: { wire($0).text == text }) else {
                throw KinderopvangError.wrongInput(faults: [Fault(path: "", code: .unknownWord, message: "unknown", help: nil)])
            }
            return value
        }
    }

    func finish() throws {
        faults += left.keys.sorted().map { Fault(path: $0, code: .unknownField, message: "unknown", help: nil) }
        if !faults.isEmpty { throw KinderopvangError.wrongInput(faults: faults) }
    }

    private func under<Value>(_ place: String, _ read: () throws -> Value) throws -> Value? {
        do {
            return try read()
        } catch KinderopvangError.wrongInput(let found) {
            faults += found.map { fault in
                // The document made for an event names its one word as the argument is named.
                let path = fault.path.isEmpty || fault.path == place ? place : "\(place).\(fault.path)"
                return Fault(path: path, code: fault.code, message: fault.message, help: fault.help)
            }
            return nil
        }
    }
}

extension JSON {
    /// Without lists and objects that hold nothing.
    var withoutEmpty: JSON {
        switch self {
        case .object(let fields):
            .object(fields.mapValues(\.withoutEmpty).filter { $0.value != .array([]) && $0.value != .object([:]) })
        case .array(let items): .array(items.map(\.withoutEmpty))
        default: self
        }
    }
}
