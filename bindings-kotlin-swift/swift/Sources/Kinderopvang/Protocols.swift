// What all documents, questions, decisions and reasons have in common, for code that works with any of them. Which types
// are which is generated.

/// A value that is written as a JSON document: facts, and every answer with its reasons.
public protocol JSONWritable: Sendable {
    /// The value as a JSON document: codes and values, no sentences. A BSN and the reference of a VOG are shown by their
    /// last three characters.
    func toJson() throws -> String
}

/// A value that is read from a JSON document, too.
public protocol Document: JSONWritable {
    /// Reads the value. It throws `KinderopvangError.wrongInput` with all faults of the document, each with the path to
    /// its field.
    init(json: String) throws
}

/// Typed facts about which a question can be asked. What is `nil` is unknown.
public protocol Question: Document {
    /// The answer on a day.
    associatedtype Answer: Decision

    /// The decision on a day, by the given norms, else by those this version of the library knows.
    func decide(on: CivilDate, norms: Norms?) throws -> Answer

    /// The outcome alone, faster and without reasons.
    func outcome(on: CivilDate, norms: Norms?) throws -> Answer.Outcome

    /// The decision on each question, in their order, in one call: far faster than one call for each. The path of a
    /// fault begins with the position of its question, as `[3].vog.issued_on`.
    static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [Answer]

    /// The outcome of each question, in their order, in one call: the fast path for many questions.
    static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [Answer.Outcome]
}

extension Question {
    /// The decision on a day, by the norms this version of the library knows.
    public func decide(on day: CivilDate) throws -> Answer {
        try decide(on: day, norms: nil)
    }
}

extension Array where Element: Question {
    /// The decision on each question, in their order, by the given norms, else by those this version of the library
    /// knows. One call for all: far faster than one call for each.
    public func decide(on day: CivilDate, norms: Norms? = nil) throws -> [Element.Answer] {
        try Element.decideAll(self, on: day, norms: norms)
    }

    /// The outcome of each question, in their order: the fast path for many questions.
    public func outcomes(on day: CivilDate, norms: Norms? = nil) throws -> [Element.Answer.Outcome] {
        try Element.outcomesAll(self, on: day, norms: norms)
    }
}

/// The answer to a question on a day.
public protocol Decision: JSONWritable {
    associatedtype Outcome: Sendable
    associatedtype Reason: Kinderopvang.Reason

    /// The day that was asked.
    var on: CivilDate { get }
    /// The outcome, in the question's own words.
    var outcome: Outcome { get }
    /// The norms that led there, in order, with the compared values.
    var reasons: [Reason] { get }
    /// The longest stretch around the asked day in which the same facts give the same outcome.
    var holds: Span { get }
    /// What someone has to do.
    var actions: [Action] { get }

    /// The decision in sentences: the outcome, each reason, then the question for each fact that is missing.
    func explain(language: Language) throws -> [String]
    /// The layer and place of the norm behind each reason.
    func cites(norms: Norms?) throws -> [CitedReason]
}

/// Why an outcome is what it is: a stable code and the compared values.
public protocol Reason: JSONWritable {
    /// The stable code, such as `vog.too_old`.
    func code() -> String
    /// The rule it belongs to.
    func rule() -> Rule
    /// The sentence, filled with the compared values.
    func explain(language: Language) throws -> String
    /// The layer and place of the norm in force on a day, by the given norms, else by those this version of the library
    /// knows.
    func cited(on: CivilDate, norms: Norms?) throws -> CitedReason
}

/// A value of a closed list, such as a role. It is its word in documents and wherever `Codable` writes, and can be kept as that.
public protocol Word: CaseIterable, Codable, Hashable, Sendable {
    /// The word in documents.
    func word() -> String
    /// The name for people, in a language.
    func text(language: Language) -> String
}

extension Word {
    /// The value with this word; `nil` where there is none.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word() == word }) else { return nil }
        self = found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let found = Self(word: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a word of \(Self.self)")
        }
        self = found
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word())
    }
}
