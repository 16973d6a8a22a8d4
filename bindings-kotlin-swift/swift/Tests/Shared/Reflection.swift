import Foundation
@testable import Kinderopvang
import Testing

/// The inventory of the core's types, `docs/types.json`.
struct Inventory: Decodable {
    struct Field: Decodable {
        let name: String
        let type: String
    }
    struct Variant: Decodable {
        let name: String
        let word: String?
        let fields: [Field]?
    }
    struct Known: Decodable {
        let name: String
        let module: String
        let kind: String
        let tag: String?
        let fields: [Field]?
        let variants: [Variant]?
    }
    struct Question: Decodable {
        let name: String
    }
    struct Function: Decodable {
        let module: String
        let of: String?
        let name: String
    }
    let types: [Known]
    let questions: [Question]
    let functions: [Function]

    static let shared: Inventory = {
        let path = repository.appendingPathComponent("docs/types.json")
        guard let data = try? Data(contentsOf: path), let inventory = try? JSONDecoder().decode(Inventory.self, from: data)
        else { fatalError("no inventory") }
        return inventory
    }()
    static let byName: [String: Known] = Dictionary(uniqueKeysWithValues: shared.types.map { ($0.name, $0) })
}

/// The root of the repository, from the place of this file.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// The core's name of a Swift type: three have another one, as Swift or Foundation has a type of that name.
func coreName(_ name: String) -> String {
    ["CareTask": "Task", "TermUnit": "Unit", "RequestNotification": "Notification"][name] ?? name
}

/// `TooOld` or `tooOld` as `too_old`, `age4To6` as `age_4_to_6`.
func snakeCase(_ name: String) -> String {
    var word = ""
    for letter in name {
        if letter.isUppercase || letter.isNumber && word.last?.isLetter == true, !word.isEmpty { word.append("_") }
        word.append(contentsOf: letter.lowercased())
    }
    return word
}

/// A typed value in the wire form, read off its properties and cases: not by the library, whose own document has to be the
/// same where it writes one.
///
/// - Parameter revealing: BSN and reference whole, to compare facts; otherwise as they show themselves.
func wire(_ value: Any, revealing: Bool = false) -> JSON {
    let read = form(of: value, revealing)
    if !revealing, let written = value as? any JSONWritable {
        let document = try? JSON(parsing: written.toJson())
        #expect(document?.withoutNulls.withoutEmpty == read.withoutNulls.withoutEmpty, "\(type(of: value)) as a document")
    }
    return read
}

private func form(of value: Any, _ revealing: Bool) -> JSON {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
        return mirror.children.first.map { form(of: $0.value, revealing) } ?? .null
    }
    switch value {
    case let bool as Bool: return .bool(bool)
    case let text as String: return .string(text)
    case let amount as Decimal: return .string(String(format: "%.2f", NSDecimalNumber(decimal: amount).doubleValue))
    case let whole as any BinaryInteger: return .number(Decimal(Int(whole)))
    case let bsn as Bsn where revealing: return .string(bsn.reveal())
    case let reference as VogReference where revealing: return .string(reference.reveal())
    case let moment as Moment: return .string("\(moment.day)T\(moment.time)")
    case let day as CivilDate: return .string(day.description)
    case let time as ClockTime: return .string(time.description)
    case let identifier as any Identifier: return .string(identifier.description)
    default: break
    }
    if "\(type(of: value))" == "NormContent" { return wireOfContent(mirror) }
    let known = Inventory.byName[coreName("\(type(of: value))")]
    switch mirror.displayStyle {
    case .collection, .set:
        return .array(mirror.children.map { form(of: $0.value, revealing) })
    case .dictionary:
        let pairs = mirror.children.compactMap { entry -> (String, JSON)? in
            let parts = Mirror(reflecting: entry.value).children.map(\.value)
            guard parts.count == 2, let key = parts[0] as? String else { return nil }
            return (key, form(of: parts[1], revealing))
        }
        return .object(Dictionary(uniqueKeysWithValues: pairs))
    case .enum:
        let form = mirror.children.first
        let name = (form?.label ?? "\(value)").trimmingCharacters(in: ["`"])
        let variant = known?.variants?.first { $0.name.prefix(1).lowercased() + $0.name.dropFirst() == name }
        let word = variant?.word ?? "unknown case \(name)"
        guard let tag = known?.tag else { return .string(word) }
        var fields = form.map { fieldsOf(Mirror(reflecting: $0.value), revealing) } ?? [:]
        fields[tag] = .string(word)
        return .object(fields)
    default:
        return .object(fieldsOf(mirror, revealing))
    }
}

private func fieldsOf(_ mirror: Mirror, _ revealing: Bool) -> [String: JSON] {
    let fields = mirror.children.map { child in
        (snakeCase((child.label ?? "").trimmingCharacters(in: ["`", "."])), form(of: child.value, revealing))
    }
    return Dictionary(uniqueKeysWithValues: fields)
}

/// The content of a norm is a plain value on the wire.
private func wireOfContent(_ mirror: Mirror) -> JSON {
    guard let payload = mirror.children.first else { return .bool(true) }
    return Mirror(reflecting: payload.value).children.first.map { form(of: $0.value, false) } ?? .bool(true)
}
