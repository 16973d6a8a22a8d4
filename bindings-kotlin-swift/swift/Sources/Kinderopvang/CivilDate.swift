import Foundation

/// A civil date (dag) from 1900-01-01 up to and including 2199-12-31: a day in the Netherlands, without
/// a time and without a time zone.
///
/// It exists only in valid form: whatever makes one gives `nil` outside that range.
///
/// ```swift
/// let issued = CivilDate("2026-09-15")!
/// let same = CivilDate(year: 2026, month: 9, day: 15)
/// ```
public struct CivilDate: Sendable, Hashable, Comparable {
    /// The days since 1970-01-01.
    let epochDay: Int32

    /// The first supported day, 1900-01-01.
    public static let first = CivilDate(epochDay: -25_567)
    /// The last supported day, 2199-12-31.
    public static let last = CivilDate(epochDay: 84_005)

    init(epochDay: Int32) {
        self.epochDay = epochDay
    }

    /// The day of this year (1900 to 2199), month (1 to 12) and day of the month (1 to 31); `nil` where
    /// there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        // Days from civil, counted in eras of 400 years that begin on 1 March.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.epochDay = Int32(era * 146_097 + dayOfEra - 719_468)
        guard self.parts == (year, month, day) else { return nil }
    }

    /// The day in which a moment falls in a time zone, by default that of Amsterdam; `nil` outside the
    /// supported range.
    public init?(_ date: Date, in timeZone: TimeZone? = TimeZone(identifier: "Europe/Amsterdam")) {
        guard let timeZone else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.era, .year, .month, .day], from: date)
        guard parts.era == 1, let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, 1900 to 2199.
    public var year: Int { parts.year }
    /// The month, 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, 1 to 31.
    public var day: Int { parts.day }

    /// Year, month and day, for a Gregorian calendar in the time zone of Amsterdam, as `init(_:in:)` reads moments: its
    /// `date` is the moment in which the day begins there.
    public var dateComponents: DateComponents {
        let (year, month, day) = parts
        let timeZone = TimeZone(identifier: "Europe/Amsterdam")
        return DateComponents(calendar: Calendar(identifier: .gregorian), timeZone: timeZone, year: year, month: month, day: day)
    }

    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.epochDay < right.epochDay
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let days = Int(epochDay) + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension CivilDate {
    /// So many days later, earlier where they are negative; `nil` outside the supported range.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = Int(epochDay).addingReportingOverflow(days)
        guard !overflow, let epochDay = Int32(exactly: sum) else { return nil }
        let day = CivilDate(epochDay: epochDay)
        return Self.first <= day && day <= Self.last ? day : nil
    }

    /// The days from this day to another: 1 to the day after it, negative to a day before it.
    public func days(until other: CivilDate) -> Int {
        Int(other.epochDay - epochDay)
    }
}

/// Text in the form `YYYY-MM-DD`.
extension CivilDate: LosslessStringConvertible {
    /// Reads `YYYY-MM-DD`: four, two and two digits, nothing around them.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    public var description: String {
        let (year, month, day) = parts
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }
}

extension CivilDate: CodableAsText {
    public static let form = "a day YYYY-MM-DD from 1900-01-01 up to and including 2199-12-31"
}

/// A value that is one text wherever `Codable` writes it.
public protocol CodableAsText: LosslessStringConvertible, Codable {
    /// What the text looks like, for who reads another.
    static var form: String { get }
}

extension CodableAsText {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected \(Self.form)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
