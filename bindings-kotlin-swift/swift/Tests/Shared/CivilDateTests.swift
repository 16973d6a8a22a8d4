import Foundation
import Testing
@testable import Kinderopvang

struct CivilDateTests {
    @Test func everyDayOfTheRangeIsItsTextAndItsNumber() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0)!
        for epochDay in stride(from: CivilDate.first.epochDay, through: CivilDate.last.epochDay, by: 1) {
            let day = CivilDate(epochDay: epochDay)
            #expect(CivilDate(day.description) == day)
            if epochDay % 97 == 0 {
                let date = Date(timeIntervalSince1970: Double(epochDay) * 86_400)
                let parts = calendar.dateComponents([.year, .month, .day], from: date)
                #expect((day.year, day.month, day.day) == (parts.year!, parts.month!, parts.day!))
            }
        }
        #expect(CivilDate.first.description == "1900-01-01")
        #expect(CivilDate.last.description == "2199-12-31")
    }

    @Test func daysAreCounted() {
        let day = CivilDate("2026-11-30")!
        #expect(day.adding(days: 1) == CivilDate("2026-12-01"))
        #expect(day.adding(days: -365) == CivilDate("2025-11-30"))
        #expect(CivilDate.last.adding(days: 1) == nil)
        #expect(CivilDate.first.adding(days: -1) == nil)
        #expect([Int.max, Int.min].allSatisfy { day.adding(days: $0) == nil })
        #expect(day.days(until: CivilDate("2026-12-01")!) == 1)
        #expect(CivilDate.last.days(until: .first) == -109_572)
        #expect(CivilDate.first.adding(days: CivilDate.first.days(until: .last)) == .last)
    }

    @Test func wordsAndMomentsAreTextsInJSON() throws {
        let written = try JSONEncoder().encode([CareType.dayCare])
        #expect(String(decoding: written, as: UTF8.self) == #"["day_care"]"#)
        #expect(try JSONDecoder().decode([CareType].self, from: written) == [.dayCare])
        #expect(CareType.allCases.allSatisfy { CareType(word: $0.word()) == $0 })
        #expect(CareType(word: "dayCare") == nil)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CareType].self, from: Data(#"["dayCare"]"#.utf8)) }
        let moment = Moment("2026-11-02T24:00")!
        #expect(String(decoding: try JSONEncoder().encode([moment]), as: UTF8.self) == #"["2026-11-02T24:00"]"#)
        #expect(try JSONDecoder().decode([Moment].self, from: Data(#"["2026-11-02T24:00"]"#.utf8)) == [moment])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Moment].self, from: Data(#"["2026-11-02"]"#.utf8)) }
    }

    @Test(arguments: [
        "1899-12-31", "2200-01-01", "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-01", " 2024-04-01",
        "2024-04-01T00:00", "20240401", "", "２０２４-04-01",
    ])
    func whatIsNoSupportedDayIsRefused(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: [(2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (Int.max, 1, 1, false)])
    func aDayExistsOrNot(year: Int, month: Int, day: Int, exists: Bool) {
        #expect((CivilDate(year: year, month: month, day: day) != nil) == exists)
    }

    @Test func aDayBeginsInAmsterdam() throws {
        let day = try #require(CivilDate("2026-11-04"))
        let begins = try #require(day.dateComponents.date)
        #expect(begins == ISO8601DateFormatter().date(from: "2026-11-03T23:00:00Z"))
        #expect(CivilDate(begins) == day)
    }

    @Test func aMomentIsReadAndCompared() throws {
        let moment = try #require(Moment("2026-11-02T20:15"))
        #expect(moment == Moment(day: CivilDate("2026-11-02")!, time: ClockTime("20:15")!))
        #expect("\(moment)" == "2026-11-02T20:15")
        for text in ["", "2026-11-02", "2026-11-02T20:15:00", "2026-02-30T20:15", "2026-11-02T25:00", "2026-11-02T20:15T"] {
            #expect(Moment(text) == nil)
        }
        #expect(moment < Moment("2026-11-02T24:00")! && Moment("2026-11-01T23:59")! < moment)
    }

    @Test func aMomentFallsInTheDayOfAmsterdam() throws {
        let late = try #require(ISO8601DateFormatter().date(from: "2026-06-30T22:30:00Z"))
        #expect(CivilDate(late)?.description == "2026-07-01")
        #expect(CivilDate(late, in: TimeZone(secondsFromGMT: 0))?.description == "2026-06-30")
        #expect(CivilDate(Date.distantFuture) == nil)
        #expect(CivilDate(Date.distantPast) == nil)
    }

    @Test func itIsOneTextInJSON() throws {
        let days = [CivilDate.first, CivilDate.last]
        let data = try JSONEncoder().encode(days)
        #expect(String(decoding: data, as: UTF8.self) == #"["1900-01-01","2199-12-31"]"#)
        #expect(try JSONDecoder().decode([CivilDate].self, from: data) == days)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilDate].self, from: Data(#"["2023-02-29"]"#.utf8)) }
    }

    @Test(arguments: [("00:00", true), ("24:00", true), ("24:01", false), ("7:30", false), ("07:60", false), ("23:59", true)])
    func aTimeExistsOrNot(text: String, exists: Bool) {
        #expect((ClockTime(text) != nil) == exists)
        if let time = ClockTime(text) { #expect(time.description == text) }
    }
}
