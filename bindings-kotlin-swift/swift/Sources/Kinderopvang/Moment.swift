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

/// By day, and then by time.
extension Moment: Comparable {
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}

/// An error is shown by its sentences.
extension KinderopvangError: CustomStringConvertible {}
