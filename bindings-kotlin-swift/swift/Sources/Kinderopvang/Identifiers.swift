/// A number or name by which the registers know somebody or something. It exists only in valid form: it is
/// read by `parse`, which throws `KinderopvangError.wrongInput` with one fault.
public protocol Identifier: Sendable, Hashable, CustomStringConvertible {
    /// Reads the identifier from text.
    static func parse(_ text: String) throws -> Self
}

/// An identifier that tells something about a person: it shows its last three characters at most.
public protocol PersonalIdentifier: Identifier, CustomDebugStringConvertible, CustomReflectable {
    /// The whole identifier: deliberately, never for a log.
    func reveal() -> String
}

extension PersonalIdentifier {
    public var description: String {
        let whole = reveal()
        return String(repeating: "*", count: max(whole.count - 3, 0)) + whole.suffix(3)
    }

    public var debugDescription: String { description }

    /// Nothing inside can be looked at by chance, as `dump` would.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A citizen service number (burgerservicenummer) that passes its check.
public struct Bsn: PersonalIdentifier {
    let text: String

    /// Reads a BSN of 8 or 9 digits; dots, spaces and dashes are ignored.
    public static func parse(_ text: String) throws -> Bsn { try parseBsn(text: text) }

    public func reveal() -> String { text }
}

/// The reference (kenmerk) of a VOG.
public struct VogReference: PersonalIdentifier {
    let text: String

    /// Reads the reference of a VOG; dots, spaces and dashes are ignored.
    public static func parse(_ text: String) throws -> VogReference { try parseVogReference(text: text) }

    public func reveal() -> String { text }
}

/// The number of a company in the trade register (KvK-nummer): 8 digits.
public struct ChamberNumber: Identifier {
    let text: String

    public static func parse(_ text: String) throws -> ChamberNumber { try parseChamberNumber(text: text) }

    public var description: String { text }
}

/// The number of one establishment (vestigingsnummer) of a company: 12 digits.
public struct EstablishmentNumber: Identifier {
    let text: String

    public static func parse(_ text: String) throws -> EstablishmentNumber { try parseEstablishmentNumber(text: text) }

    public var description: String { text }
}

/// The number of a facility in the Landelijk Register Kinderopvang (LRK-nummer): 9 digits.
public struct LrkNumber: Identifier {
    let text: String

    public static func parse(_ text: String) throws -> LrkNumber { try parseLrkNumber(text: text) }

    public var description: String { text }
}

/// A Dutch postcode: four digits and two letters.
public struct Postcode: Identifier {
    let text: String

    public static func parse(_ text: String) throws -> Postcode { try parsePostcode(text: text) }

    public var description: String { text }
}

/// The number of a legal person or partnership (RSIN): 9 digits.
public struct Rsin: Identifier {
    let text: String

    public static func parse(_ text: String) throws -> Rsin { try parseRsin(text: text) }

    public var description: String { text }
}

/// The identity of a holder (houder), as registration events name it.
public struct HolderId: Identifier {
    let text: String

    public static func parse(_ text: String) throws -> HolderId { try parseHolderId(text: text) }

    public var description: String { text }
}

/// A citizen service number of which only the last three digits are shown.
public struct MaskedBsn: Identifier {
    let text: String

    /// Reads the shown form, as `******333`.
    public static func parse(_ text: String) throws -> MaskedBsn { try parseMaskedBsn(text: text) }

    public var description: String { text }
}
