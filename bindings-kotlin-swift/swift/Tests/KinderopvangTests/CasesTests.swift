import Foundation
import Testing
@testable import Kinderopvang

/// The shared cases in `tests/cases`: every file asked through the typed functions. The facts are typed
/// values, compared with the case by their properties; the answer is compared by its properties too.
struct CasesTests {
    @Test func everySharedCaseIsAnsweredAsItsSourceSays() throws {
        let (total, differing) = try run(askers)
        #expect(differing.isEmpty, "\(differing.count) of \(total) cases differ\n\(differing.prefix(20).joined(separator: "\n"))")
        print("\ncases: \(total)")
    }

    @Test func everyFileOfCasesBelongsToAQuestion() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            .filter { $0.hasSuffix(".json") && $0 != "schema.json" }.map { String($0.dropLast(5)) }
        #expect(Set(files) == Set(askers.keys))
    }

    @Test(arguments: [
        #"{"outcome": "accepted"}"#,
        #"{"outcome": "not_in_force", "reasons": []}"#,
        #"{"outcome": "not_in_force", "holds": {"until": "2018-03-01"}}"#,
        #"{"outcome": "not_in_force", "next": null}"#,
        #"{"outcome": "not_in_force", "missing": ["vog.reference"]}"#,
        #"{"outcome": "not_in_force", "cites": [{"code": "vog.not_in_force", "layer": "guideline"}]}"#,
        #"{"faults": [{"path": "vog.kind", "code": "unknown_word"}]}"#,
    ])
    func aCaseThatDiffersIsFound(expect: String) throws {
        let ask = try #require(askers["vog_for_registration"])
        func differences(_ expect: String) throws -> [String] {
            Case(try JSON(parsing: #"{"on": "2018-02-28", "facts": {"vog": {"kind": "np"}}, "expect": \#(expect)}"#))
                .differences(ask)
        }
        #expect(try differences(#"{"outcome": "not_in_force", "missing": []}"#).isEmpty)
        #expect(try !differences(expect).isEmpty)
    }
}
