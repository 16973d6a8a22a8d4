import Foundation
import Testing
@testable import Kinderopvang

/// Values that stay in the library.
struct KeptTests {
    let text = "lrk_id;type_oko;actuele_naam_oko;inschrijfdatum;extra\r\n"
        + "116989737;BSO;'t Hoekje;01-08-2017;a\r\n100977236;KDV;Het Huis;31-02-2020;\r\n"

    @Test func anExportIsReadFromBytesAndAsked() throws {
        let export = try LrkExport.read(bytes: Data(text.utf8))
        #expect(try export.rowCount() == 2)
        #expect(try export.unknownColumns() == ["extra"])
        #expect(try export.row(at: 0)?.registeredOn == CivilDate("2017-08-01"))
        #expect(try export.row(at: 2) == nil)
        #expect(try export.find(number: LrkNumber.parse("100977236"))?.name == "Het Huis")
        #expect(try export.faults().map(\.code) == [.wrongForm])
        #expect(try LrkExport.read(Array(text.utf8)).rows() == export.rows())
        #expect(try LrkExport.readText(text: text).rows() == export.rows())
    }

    @Test func anIndexOutlivesItsExport() throws {
        let index = try FacilityIndex.of(export: LrkExport.readText(text: text))
        #expect(try index.facilityCount() == 2)
        let found = try index.search(query: FacilityQuery(name: "hoek"), limit: 10)
        #expect(found.found.flatMap(\.facilities).map(\.name) == ["'t Hoekje"])
        #expect(throws: KinderopvangError.self) { try index.search(query: FacilityQuery(), limit: 10) }
    }

    @Test func manyTasksAskAtOnce() async throws {
        let export = try LrkExport.readText(text: text)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask { try FacilityIndex.of(export: export).facilityCount() + export.rows().count }
            }
            for try await count in group { #expect(count == 4) }
        }
    }

    @Test func aHandleOfNothingOrOfAnotherTypeIsATypedError() throws {
        let norms = try Norms.builtin()
        for handle in [0, 999_999, UInt64.max] {
            do {
                _ = try LrkExport(handle: handle).rowCount()
                Issue.record("answered")
            } catch KinderopvangError.closed(let sentence) {
                #expect(sentence == "the value that was asked is closed")
            }
        }
        #expect(throws: KinderopvangError.self) { try LrkExport(handle: norms.handle).rowCount() }
    }
}
