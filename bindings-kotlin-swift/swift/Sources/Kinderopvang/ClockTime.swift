/// A local wall-clock time in whole minutes, from 00:00 up to and including 24:00, the end of the day.
///
/// It exists only in valid form: whatever makes one gives `nil` otherwise.
public struct ClockTime: Sendable, Hashable, Comparable {
    /// The minutes since the beginning of the day, 0 to 1440.
    let minuteOfDay: Int32

    init(lifted minuteOfDay: Int32) {
        self.minuteOfDay = minuteOfDay
    }

    var lowered: Int32 { minuteOfDay }

    /// The time of this hour (0 to 24) and minute (0 to 59; 0 when the hour is 24).
    public init?(hour: Int, minute: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        self.minuteOfDay = Int32(hour * 60 + minute)
    }

    /// The hour, 0 to 24.
    public var hour: Int { Int(minuteOfDay) / 60 }
    /// The minute, 0 to 59.
    public var minute: Int { Int(minuteOfDay) % 60 }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minuteOfDay < right.minuteOfDay
    }
}

/// Text in the form `hh:mm`.
extension ClockTime: LosslessStringConvertible {
    /// Reads `hh:mm`: two and two digits, nothing around them.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        guard let hour = number(bytes[0..<2]), let minute = number(bytes[3..<5]) else { return nil }
        self.init(hour: hour, minute: minute)
    }

    public var description: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
}

extension ClockTime: CodableAsText {
    public static let form = "a time hh:mm"
}
