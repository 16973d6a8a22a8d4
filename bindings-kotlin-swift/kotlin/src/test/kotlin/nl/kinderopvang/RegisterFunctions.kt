package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import java.time.LocalDate

/** The functions about the register of facilities, quality and funding. Their answers are looked into by place. */
object RegisterFunctions {
    val files: Map<String, Asked> = mapOf(
        "administration_entries" to Asked(::entries),
        "advances" to Asked(::advancesOf),
        "childminding_statements" to Asked(::statements),
        "diploma_list_public" to Asked(::publicList),
        "facility_search" to Asked(::search),
        "first_aid_criteria" to Asked(::criteria),
        "first_aid_gaps" to Asked(::gaps),
        "nearest_diplomas" to Asked(::nearest),
        "open_data" to Asked(::openData),
        "open_data_difference" to Asked(::difference),
        "public_view" to Asked(::publicViewOf),
        "register_append" to Asked(::append),
        "register_as_of" to Asked(::asOf),
        "register_statistics" to Asked(::statistics),
        "registered_during" to Asked(::during),
        "required_volume" to Asked(::volume),
        "service_levels" to Asked(::levels),
        "settlement" to Asked(::settlementOf),
        "tax_messages" to Asked(::taxMessagesOf),
    )

    private fun report(report: Any?) = Answered(mapOf("report" to WireForm.of(report)))

    private fun report(report: Any?, cited: List<CitedReason>, explain: (Language) -> List<String>) =
        Answered(mapOf("report" to WireForm.of(report)), cited, inBoth(explain))

    private fun Facts.history(): History? = noting("history") { facts ->
        try {
            History.fromText(facts.toString())
        } catch (wrong: KinderopvangException.WrongInput) {
            throw KinderopvangException.WrongInput(wrong.faults.map { it.copy(path = below("history", it.path)) })
        }
    }?.also { check(History.fromChanges(it.changes()).changes() == it.changes()) { "the changes make another history" } }

    private fun Facts.export(name: String): LrkExport? = noting(name) { LrkExport.readText(it.textValue()) }

    private fun entries(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val organisation = given.one<FacilityKind>("organisation")
        val record = given.one<RecordKind>("record")
        val entries = given.each("entries") { RecordEntry.fromJson(it) }
        given.finish()
        val missing = entriesMissing(organisation!!, record!!, entries, on)
        return report(mapOf("missing" to missing, "kept" to keptRecord(record, entries)))
    }

    private fun advancesOf(facts: JsonNode, on: LocalDate): Answered {
        val estimate = CostEstimate.fromJson(facts.toString())
        check(estimate == Typed.of<CostEstimate>(facts)) { "the typed estimate differs from the document" }
        val found = advances(estimate)
        return report(found, found.reasons.map { it.cited(on) }, found::explain)
    }

    private fun settlementOf(facts: JsonNode, on: LocalDate): Answered {
        val accounts = YearAccounts.fromJson(facts.toString())
        check(accounts == Typed.of<YearAccounts>(facts)) { "the typed accounts differ from the document" }
        val found = settlement(accounts)
        return report(found, found.reasons.map { it.cited(on) }, found::explain)
    }

    private fun statements(facts: JsonNode, on: LocalDate): Answered {
        val found = childmindingStatements(typed(facts) { CareYear.fromJson(it) })
        return report(found, found.reasons.map { it.cited(on) }, found::explain)
    }

    private fun publicList(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val text = given.noting("text") { it.textValue() }
        val validFrom = given.day("valid_from")
        given.finish()
        return report(diplomaListFromPublic(text!!, validFrom!!))
    }

    private fun search(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val export = given.export("export")
        val query = given.one("query") { FacilityQuery.fromJson(it) }
        val limit = given.one<Int>("limit")
        given.finish()
        val listings = export!!.rows().map { it.listing() }
        val found = FacilityIndex.of(export).search(query!!, limit!!)
        check(FacilityIndex.ofListings(listings).search(query, limit) == found) { "the index of the listings differs" }
        return report(found)
    }

    private fun criteria(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val shown = given.each("shown") { ShownCriterion.fromJson(it) }
        given.finish()
        val found = firstAidCriteria(shown, on)
        return report(found, found.reasons.map { it.cited(on) }) { language -> found.reasons.map { it.explain(language) } }
    }

    private fun gaps(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val days = given.each("days") { FirstAidRosterDay.fromJson(it) }
        given.finish()
        return report(firstAidGaps(days))
    }

    private fun nearest(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val name = given.one<String>("name")
        val lists = if (facts.has("lists")) given.each("lists") { DiplomaList.fromJson(it) } else emptyList()
        given.finish()
        return report(nearestDiplomas(name!!, lists, on))
    }

    private fun openData(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val export = given.export("text")
        given.finish()
        return report(
            mapOf(
                "encoding" to export!!.encoding(), "separator" to export.separator(), "columns" to export.columns(),
                "missing_columns" to export.missingColumns(), "unknown_columns" to export.unknownColumns(),
                "has_removed" to export.hasRemoved(), "rows" to export.rows(), "faults" to export.faults(),
                "warnings" to export.warnings(),
            ),
        )
    }

    private fun difference(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val before = given.export("before")
        val after = given.export("after")
        given.finish()
        return report(exportDifference(before!!, after!!))
    }

    private fun publicViewOf(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val history = given.history()
        val facility = given.one<String>("facility")
        given.finish()
        val found = publicView(history!!, facility!!, on)
        val reasons = found.reasons + found.hidden.map { it.reason }
        return report(found, reasons.map { it.cited(on) }) { language -> reasons.map { it.explain(language) } }
    }

    private fun taxMessagesOf(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val history = given.history()
        val recorded = given.one("recorded") { Period.fromJson(it) }
        given.finish()
        val found = taxMessages(history!!, recorded!!)
        val reasons = found.reasons + found.messages.flatMap { it.reasons }
        return report(found, reasons.map { it.cited(on) }) { language -> reasons.map { it.explain(language) } }
    }

    private fun append(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val history = given.history()
        val changes = given.each("changes") { RegisterChange.fromJson(it) }
        given.finish()
        return report(mapOf("recorded" to history!!.append(changes).changes().size))
    }

    private fun asOf(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val history = given.history()
        val entity = given.one<String>("entity")
        val validOn = given.day("valid_on")
        val knownOn = given.day("known_on")
        given.finish()
        return report(
            mapOf(
                "facility" to history!!.asOf(entity!!, validOn!!, knownOn!!),
                "mediated_for" to history.mediatedFor(entity, validOn, knownOn),
                "timeline" to history.timeline(entity, knownOn),
                "knowledge" to history.knowledge(entity, validOn),
            ),
        )
    }

    private fun during(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val registered = given.one("registered") { RegisteredOn.fromJson(it) }
        val period = given.one("period") { Period.fromJson(it) }
        given.finish()
        return report(registered!!.during(period!!))
    }

    private fun statistics(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val records = given.one("records") { StatisticsRecords.fromJson(it) }
        val period = given.one("period") { Period.fromJson(it) }
        given.finish()
        val found = registerStatistics(records!!, period!!)
        return report(found, found.reasons.map { it.cited(on) }) { language -> found.reasons.map { it.explain(language) } }
    }

    private fun levels(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val measured = given.each("measured") { ServiceMeasurement.fromJson(it) }
        given.finish()
        val found = serviceLevels(measured, on)
        val reasons = found.reasons + found.rows.map { it.reason }
        return report(found, reasons.map { it.cited(on) }) { language -> reasons.map { it.explain(language) } }
    }

    private fun volume(facts: JsonNode, on: LocalDate): Answered {
        Facts(facts).finish()
        return Answered(mapOf("outcome" to WireForm.of(requiredVolume(on))))
    }
}
