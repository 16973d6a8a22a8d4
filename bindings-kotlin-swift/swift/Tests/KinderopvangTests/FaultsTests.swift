import Foundation
import Testing
@testable import Kinderopvang

/// Wrong values, panics and many threads: always a typed error, never a wrong answer.
struct FaultsTests {
    func faults(_ ask: () throws -> Void) -> [String]? {
        do {
            try ask()
            return nil
        } catch let KinderopvangError.wrongInput(faults) {
            return faults.map { "\($0.path) \($0.code)" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test(arguments: [
        ("888888888", 1, "failedCheck"), ("12345", 1, "wrongForm"), ("", 1, "wrongForm"), ("\u{0}", 1, "wrongForm"),
        ("1", 1_000_000, "wrongForm"),
    ])
    func aWrongBsnIsRefusedWithoutBeingShown(unit: String, times: Int, code: String) throws {
        let text = String(repeating: unit, count: times)
        do {
            _ = try Bsn.parse(text)
            Issue.record("accepted")
        } catch let error as KinderopvangError {
            guard case .wrongInput(let faults) = error else { throw error }
            #expect(faults.map { "\($0.code)" } == [code])
            #expect(text.isEmpty || !"\(error)".contains(text))
            #expect(!"\(error)".contains("888888888"))
        }
    }

    @Test func personalNumbersAreMasked() throws {
        let bsn = try Bsn.parse("111.222.333")
        for shown in ["\(bsn)", String(reflecting: bsn), String(describing: [bsn])] {
            #expect(shown.contains("******333") && !shown.contains("111222333"), "\(shown)")
        }
        var dumped = ""
        dump(bsn, to: &dumped)
        #expect(!dumped.contains("111222333"))
        #expect(bsn.reveal() == "111222333")
        #expect(!"\(try VogReference.parse("999901201402150000"))".contains("9999012014"))
    }

    /// The library of the tests panics on a number that no function has.
    @Test func aPanicIsATypedErrorAndHarmsNoLaterCall() throws {
        let path = repository.appendingPathComponent("target/debug/libkinderopvang_ffi.so").path
        let file = try #require(dlopen(path, RTLD_NOW | RTLD_LOCAL), "no library of the tests: \(path)")
        let ask = try #require(dlsym(file, "kinderopvang_ask"))
        let free = try #require(dlsym(file, "kinderopvang_free"))
        let library = UniffiNative(
            ask: unsafeBitCast(ask, to: UniffiNative.Ask.self), free: unsafeBitCast(free, to: UniffiNative.Free.self)
        )
        for _ in 0..<3 {
            do {
                _ = try uniffiAsked(of: library, FfiConverterString.self, .max, nil) { _ in }
                Issue.record("no panic")
            } catch KinderopvangError.internal(let sentence) {
                #expect(sentence == internalFault)
            }
            #expect(try uniffiAsked(of: library, FfiConverterString.self, numberOfVersion, nil) { _ in } == kinderopvangVersion)
            _ = try Obligation(role: .employee, setting: .dayCare).decide(on: CivilDate("2026-09-01")!)
        }
    }

    @Test func aLibraryOfAnotherVersionIsRefused() {
        #expect(uniffiRefusal(version: kinderopvangVersion, definitions: uniffiDefinitions) == nil)
        #expect(uniffiRefusal(version: "9.9.9", definitions: uniffiDefinitions)?.hasPrefix(otherVersion) == true)
        #expect(uniffiRefusal(version: kinderopvangVersion, definitions: 0)?.hasPrefix(otherVersion) == true)
    }

    @Test func ofVeryManyFaultsTheDescriptionTellsTheFirstHundred() throws {
        let members = (1...105).map { #""unknown\#($0)": 0"# }.joined(separator: ", ")
        do {
            _ = try Vog(json: #"{"kind": "np", \#(members)}"#)
            Issue.record("accepted")
        } catch let error as KinderopvangError {
            guard case .wrongInput(let faults) = error else { throw error }
            let lines = "\(error)".split(separator: "\n")
            #expect((faults.count, lines.count) == (105, 101))
            #expect(lines.last == "and 5 more")
        }
    }

    @Test func numbersOutOfRangeAreRefusedWithTheirPath() {
        let day = CivilDate("2026-11-21")!
        for profile in [-1, 65_536, Int.max, Int.min] {
            let vog = Vog(kind: .np, specificProfile: profile)
            #expect(faults { _ = try VogForRegistration(vog: vog).decide(on: day) } == ["vog.specific_profile outOfRange"])
        }
        let aspects = Vog(kind: .np, functionAspects: [84, 128])
        #expect(faults { _ = try VogForRegistration(vog: aspects).decide(on: day) }?.first?.hasPrefix("vog.function_aspects") == true)
    }

    @Test func aListIsRefusedWithThePlaceOfEachFault() {
        let good = VogForRegistration(vog: Vog(kind: .np))
        let wrong = VogForRegistration(vog: Vog(kind: .np, specificProfile: -1))
        let given = faults { _ = try [good, wrong, good, wrong].decide(on: .last) }
        #expect(given == ["[1].vog.specific_profile outOfRange", "[3].vog.specific_profile outOfRange"])
    }

    @Test func emptyAndEnormousListsAreAnswered() throws {
        #expect(try [VogForRegistration]().decide(on: .first).isEmpty)
        let many = Array(repeating: VogForRegistration(vog: Vog(kind: .np)), count: 100_000)
        #expect(try many.outcomes(on: CivilDate("2026-11-21")!).count == 100_000)
    }

    @Test func aPeriodThatEndsBeforeItBeginsIsRefused() {
        let period = Period(first: CivilDate("2026-02-01")!, last: CivilDate("2026-01-31")!)
        #expect(faults { _ = try VogForRegistration(vog: Vog(kind: .np)).timeline(range: period) } == ["range.last contradiction"])
    }

    @Test func anImpossibleHistoryIsRefusedAtItsEvent() throws {
        let holder = try HolderId.parse("12345678")
        let unlinked = Registration(events: [.unlinked(on: CivilDate("2024-05-01")!, holder: holder)])
        #expect(faults { _ = try unlinked.decide(on: .last) }?.first?.hasPrefix("events[0]") == true)
    }

    @Test func manyThreadsGetTheAnswersOfOne() async throws {
        let first = CivilDate("2026-06-01")!
        let questions = (0..<200).map { at in
            VogForRegistration(vog: Vog(
                kind: .np, issuedOn: CivilDate(epochDay: first.epochDay + Int32(at)), functionAspects: [84], issuedToThisPerson: true))
        }
        @Sendable func answers() throws -> [VogDecision] { try questions.map { try $0.decide(on: CivilDate("2026-11-21")!) } }
        let alone = try answers()
        try await withThrowingTaskGroup(of: [VogDecision].self) { group in
            for _ in 0..<8 { group.addTask { try answers() } }
            for try await together in group { #expect(together == alone) }
        }
    }

    @Test func theLibraryIsOfTheVersionOfTheseSources() throws {
        #expect(try libraryVersion() == kinderopvangVersion)
    }

    @Test(arguments: ["group-2018-06-15", "group-2026-09-01", "household-2026-11-21"])
    func theReportIsTheSameBytesAsInEveryLanguage(name: String) throws {
        func read(_ path: String) throws -> String { try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8) }
        let on = try #require(CivilDate(String(name.suffix(10))))
        let (document, golden) = (try read("examples/dossiers/\(name).json"), try read("tests/golden/\(name).json"))
        #expect(try evaluate(document: document, on: on) == golden)
        #expect(try Dossier(json: document).judge(on: on).toJson() == golden)
    }
}
