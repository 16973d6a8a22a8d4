import Foundation
import Testing
@testable import Kinderopvang

/// The small library for the apps of families: what it has answers as the library of everything does.
struct FamilyTests {
    @Test func everySharedCaseAboutRequestsIsAnsweredAsItsSourceSays() throws {
        let (total, differing) = try run(requestAskers)
        #expect(differing.isEmpty, "\(differing.count) of \(total) cases differ\n\(differing.prefix(20).joined(separator: "\n"))")
        #expect(total >= 100)
        print("\ncases of requests: \(total) of the small library")
    }

    @Test func valuesCrossAndWrongOnesAreRefused() throws {
        #expect(try addMonths(day: CivilDate("2026-11-30")!, months: 1) == CivilDate("2026-12-30"))
        #expect(try Bsn.parse("123456782").reveal() == "123456782")
        do {
            _ = try CarePolicy(json: #"{"swap": 3, "sawp": {}}"#)
            Issue.record("it is not refused")
        } catch KinderopvangError.wrongInput(let faults) {
            #expect(Set(faults.map(\.path)).isSuperset(of: ["swap", "sawp"]))
        }
    }

    @Test func aReasonIsCited() throws {
        let reason: any Reason = CareRequestReason.fits(children: 11, required: 2, staff: 2)
        #expect(reason.code() == "request.fits")
        #expect(try reason.cited(on: CivilDate("2026-11-30")!, norms: Norms.builtin()).rule == .req13)
    }
}
