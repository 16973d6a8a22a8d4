@testable import Kinderopvang

/// The functions about the register of facilities, quality and funding. Their answers are looked into by place.
let registerAskers: [String: Ask] = [
    "administration_entries": { _, facts, on in
        let given = Arguments(facts)
        let organisation = try given.word("organisation", of: FacilityKind.self)
        let record = try given.word("record", of: RecordKind.self)
        let entries = try given.sameList("entries") { try RecordEntry(json: $0) }
        try given.finish()
        guard let organisation, let record else { return Answer() }
        let missing = try entriesMissing(organisation: organisation, record: record, entries: entries, on: on)
        let kept = try keptRecord(record: record, entries: entries)
        return report(.object(["missing": wire(missing), "kept": wire(kept)]), given)
    },
    "advances": { text, facts, on in
        let estimate = try CostEstimate(json: text)
        let found = try advances(estimate: estimate)
        return try report(wire(found), found.reasons, on, unlike(estimate, facts)) { try found.explain(language: $0) }
    },
    "childminding_statements": { text, facts, on in
        let year = try CareYear(json: text)
        let found = try childmindingStatements(facts: year)
        return try report(wire(found), found.reasons, on, unlike(year, facts)) { try found.explain(language: $0) }
    },
    "diploma_list_public": { _, facts, _ in
        let given = Arguments(facts)
        let (text, validFrom) = (try given.text("text"), try given.day("valid_from"))
        try given.finish()
        guard let text, let validFrom else { return Answer() }
        return report(wire(try diplomaListFromPublic(text: text, validFrom: validFrom)), given)
    },
    "facility_search": { _, facts, _ in
        let given = Arguments(facts)
        let export = try given.text("export").map { try LrkExport.readText(text: $0) }
        let query = try given.same("query") { try FacilityQuery(json: $0) }
        let limit = try given.number("limit")
        try given.finish()
        guard let export, let query, let limit else { return Answer() }
        let listings = try export.rows().map { try $0.listing() }
        let found = try FacilityIndex.of(export: export).search(query: query, limit: limit)
        let other = try FacilityIndex.ofListings(listings: listings).search(query: query, limit: limit)
        return report(wire(found), given, same: found == other)
    },
    "first_aid_criteria": { _, facts, on in
        let given = Arguments(facts)
        let shown = try given.sameList("shown") { try ShownCriterion(json: $0) }
        try given.finish()
        let found = try firstAidCriteria(shown: shown, on: on)
        return try report(wire(found), found.reasons, on, given.different)
    },
    "first_aid_gaps": { _, facts, _ in
        let given = Arguments(facts)
        let days = try given.sameList("days") { try FirstAidRosterDay(json: $0) }
        try given.finish()
        return report(wire(try firstAidGaps(days: days)), given)
    },
    "nearest_diplomas": { _, facts, on in
        let given = Arguments(facts)
        let name = try given.text("name")
        let lists = try given.sameList("lists") { try DiplomaList(json: $0) }
        try given.finish()
        guard let name else { return Answer() }
        return report(wire(try nearestDiplomas(name: name, lists: lists, on: on)), given)
    },
    "open_data": { _, facts, _ in
        let given = Arguments(facts)
        let export = try given.text("text").map { try LrkExport.readText(text: $0) }
        try given.finish()
        guard let export else { return Answer() }
        return report(.object([
            "encoding": wire(try export.encoding()), "separator": wire(try export.separator()),
            "columns": wire(try export.columns()), "missing_columns": wire(try export.missingColumns()),
            "unknown_columns": wire(try export.unknownColumns()), "has_removed": wire(try export.hasRemoved()),
            "rows": wire(try export.rows()), "faults": wire(try export.faults()), "warnings": wire(try export.warnings()),
        ]), given)
    },
    "open_data_difference": { _, facts, _ in
        let given = Arguments(facts)
        let before = try given.text("before").map { try LrkExport.readText(text: $0) }
        let after = try given.text("after").map { try LrkExport.readText(text: $0) }
        try given.finish()
        guard let before, let after else { return Answer() }
        return report(wire(try exportDifference(before: before, after: after)), given)
    },
    "public_view": { _, facts, on in
        let given = Arguments(facts)
        let history = try given.one("history") { try History.fromText(document: $0) }
        let facility = try given.text("facility")
        try given.finish()
        guard let history, let facility else { return Answer() }
        let found = try publicView(history: history, facility: facility, on: on)
        return try report(wire(found), found.reasons + found.hidden.map(\.reason), on, given.different)
    },
    "register_append": { _, facts, _ in
        let given = Arguments(facts)
        let history = try given.one("history") { try History.fromText(document: $0) }
        let changes = try given.sameList("changes") { try RegisterChange(json: $0) }
        try given.finish()
        guard let history else { return Answer() }
        let appended = try history.append(changes: changes)
        return report(.object(["recorded": wire(try appended.changes().count)]), given)
    },
    "register_as_of": { _, facts, _ in
        let given = Arguments(facts)
        let history = try given.one("history") { try History.fromText(document: $0) }
        let entity = try given.text("entity")
        let (validOn, knownOn) = (try given.day("valid_on"), try given.day("known_on"))
        try given.finish()
        guard let history, let entity, let validOn, let knownOn else { return Answer() }
        return report(.object([
            "facility": wire(try history.asOf(entity: entity, validOn: validOn, knownOn: knownOn) as Any),
            "mediated_for": wire(try history.mediatedFor(agency: entity, validOn: validOn, knownOn: knownOn)),
            "timeline": wire(try history.timeline(entity: entity, knownOn: knownOn)),
            "knowledge": wire(try history.knowledge(entity: entity, validOn: validOn)),
        ]), given)
    },
    "register_statistics": { _, facts, on in
        let given = Arguments(facts)
        let records = try given.same("records") { try StatisticsRecords(json: $0) }
        let period = try given.same("period") { try Period(json: $0) }
        try given.finish()
        guard let records, let period else { return Answer() }
        let found = try registerStatistics(records: records, period: period)
        return try report(wire(found), found.reasons, on, given.different)
    },
    "registered_during": { _, facts, _ in
        let given = Arguments(facts)
        let registered = try given.same("registered") { try RegisteredOn(json: $0) }
        let period = try given.same("period") { try Period(json: $0) }
        try given.finish()
        guard let registered, let period else { return Answer() }
        return report(wire(try registered.during(period: period)), given)
    },
    "required_volume": { _, facts, on in
        let given = Arguments(facts)
        try given.finish()
        return Answer(parts: ["outcome": wire(try requiredVolume(on: on))])
    },
    "service_levels": { _, facts, on in
        let given = Arguments(facts)
        let measured = try given.sameList("measured") { try ServiceMeasurement(json: $0) }
        try given.finish()
        let found = try serviceLevels(measured: measured, on: on)
        return try report(wire(found), found.reasons + found.rows.map(\.reason), on, given.different)
    },
    "settlement": { text, facts, on in
        let accounts = try YearAccounts(json: text)
        let found = try settlement(accounts: accounts)
        return try report(wire(found), found.reasons, on, unlike(accounts, facts)) { try found.explain(language: $0) }
    },
    "tax_messages": { _, facts, on in
        let given = Arguments(facts)
        let history = try given.one("history") { try History.fromText(document: $0) }
        let recorded = try given.same("recorded") { try Period(json: $0) }
        try given.finish()
        guard let history, let recorded else { return Answer() }
        let found = try taxMessages(history: history, recorded: recorded)
        return try report(wire(found), found.reasons + found.messages.flatMap(\.reasons), on, given.different)
    },
]

private func report(_ report: JSON, _ given: Arguments, same: Bool = true) -> Answer {
    Answer(parts: ["report": report], unlike: given.different + (same ? [] : ["what else was asked differs"]))
}

private func report<R: Reason>(
    _ report: JSON,
    _ reasons: [R],
    _ on: CivilDate,
    _ unlike: [String],
    explain: (Language) throws -> [String] = { _ in [] }
) throws -> Answer {
    Answer(
        parts: ["report": report],
        cited: try reasons.map { try $0.cited(on: on, norms: nil) },
        sentences: try languages.flatMap { language in
            try reasons.map { try $0.explain(language: language) } + explain(language)
        },
        unlike: unlike
    )
}
