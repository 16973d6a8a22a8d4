/// A moment in the form `2026-11-02T20:15`, as documents hold moments.
extension Moment: LosslessStringConvertible {
    /// Reads `yyyy-mm-ddThh:mm`; `nil` for a text of another form, and for a day or time that does not exist.
    public init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CivilDate(String(parts[0])), let time = ClockTime(String(parts[1])) else { return nil }
        self.init(day: day, time: time)
    }

    public var description: String { "\(day)T\(time)" }
}

extension Moment: CodableAsText {
    public static let form = "a moment yyyy-mm-ddThh:mm"
}

/// By day, and then by time: 24:00 comes before 00:00 of the day after it.
extension Moment: Comparable {
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}

/// An error is shown by its sentences.
extension KinderopvangError: CustomStringConvertible {}
