package nl.kinderopvang

import java.math.BigDecimal
import nl.kinderopvang.examples.familyscreen.familyFrom
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The README of the folder is compiled and run. */
class ReadmeTest {
    private val readme = Repository.root.resolve("bindings-kotlin-swift/README.md").readText()
    private val source = Repository.root.resolve("bindings-kotlin-swift/kotlin/src/test/kotlin/nl/kinderopvang/ReadmeExamples.kt").readText()

    @Test
    fun `every Kotlin block of the README is a region of the examples`() {
        val regions = Regex("// region \\w+\n(.*?)\n *// endregion", RegexOption.DOT_MATCHES_ALL).findAll(source)
            .map { it.groupValues[1].trimIndent() }.toList()
        val blocks = Regex("```kotlin\n(.*?)\n```", RegexOption.DOT_MATCHES_ALL).findAll(readme)
            .map { it.groupValues[1] }.toList()
        assertEquals(regions, blocks)
    }

    @Test
    fun `and runs`() {
        val examples = ReadmeExamples(Repository.root)
        assertEquals(listOf(VogFact.REFERENCE, VogFact.ISSUED_TO_THIS_PERSON).toSet(), examples.decide().missing.toSet())
        val staff = examples.staff().persons
        assertEquals(listOf(PersonStatus.IN_ORDER, PersonStatus.BREACH), staff.map { it.status })
        assertEquals("ben: the holder: keep the person from work or from the location, from 1 December 2026 on", staff[1].actions[0].explain(Language.EN))
        val json = examples.json(examples.decide())
        assertTrue(json.startsWith("""{"on":"2026-07-01","outcome":"undetermined","reasons":[{"code":"vog."""), json)
        assertTrue(""""missing":["vog.reference",""" in json, json)
        assertEquals(listOf(VogOutcome.UNDETERMINED), examples.all(listOf(VogForRegistration(Vog(kind = VogKind.NP)))))
        assertEquals(listOf("kind" to FaultCode.UNKNOWN_WORD), examples.errors().map { it.path to it.code })
        assertEquals(3, examples.dossier().totals.breach)
        val decision = examples.norms(
            """{ "version": "2027-1", "norms": [ { "name": "fee.electronic", "mode": "extend", "entries": [ {
                "value": "14.00", "from": "2027-01-01", "layer": "statute",
                "citation": { "source": "RWk (BWBR0017252)", "article": "6a",
                "url": "https://wetten.overheid.nl/BWBR0017252/2027-01-01" } } ] } ] }""",
        )
        assertEquals(BigDecimal("14.00"), (decision.outcome as FeeOutcome.Fee).registration)
        val family = familyFrom(Repository.root.resolve("examples/families/vermeer-2026-11-04.json").readText())
        val cancellations = examples.requests(family.submissions.first(), family.context, family.judged)
        assertEquals(listOf(CancelOutcome.ALLOWED, CancelOutcome.ALLOWED), cancellations.map { it.outcome })
    }
}
