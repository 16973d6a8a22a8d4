package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class DossierTest {
    private val examples = Repository.root.resolve("examples/dossiers").listFiles()!!.sorted()

    private fun day(name: String) = LocalDate.parse(name.removeSuffix(".json").takeLast(10))

    @Test
    fun `the report as text has the bytes of Rust`() {
        var read = 0
        for (file in examples) {
            val golden = Repository.root.resolve("tests/golden/${file.name}")
            try {
                val report = evaluate(file.readText(), day(file.name))
                assertEquals(golden.readText(), report, file.name)
                read += 1
            } catch (wrong: KinderopvangException.WrongInput) {
                assertTrue(!golden.exists() && wrong.faults.isNotEmpty(), file.name)
            }
        }
        assertTrue(read >= 3)
    }

    @Test
    fun `the typed report says what the text says`() {
        for (file in examples.filter { Repository.root.resolve("tests/golden/${it.name}").exists() }) {
            val dossier = Dossier.fromJson(file.readText())
            val built = Typed.of<Dossier>(Repository.mapper.readTree(file))
            assertEquals(dossier, built, file.name)
            val report = dossier.judge(day(file.name))
            assertEquals(Repository.root.resolve("tests/golden/${file.name}").readText(), report.toJson(), file.name)
            val golden: JsonNode = Repository.json("tests/golden/${file.name}")
            assertEquals(withoutEmpty(withoutNulls(golden)), withoutEmpty(withoutNulls(WireForm.of(report))), file.name)
            report.persons.flatMap { it.activities }.forEach { assertTrue(it.duty.explain(Language.EN).isNotEmpty()) }
        }
    }

    @Test
    fun `amended norms are used for the registrations too`() {
        val norms = Norms.builtin().amended(
            """{"version": "test-1", "norms": [{"name": "end.unlinked", "mode": "replace", "entries": [{
                "value": {"count": 1, "unit": "months"}, "from": "2018-03-01", "layer": "policy",
                "citation": {"source": "test", "url": "https://example.org"}}]}]}""",
        )
        val holder = HolderId.parse("zonnebloem")
        val registration = Registration(
            listOf(
                RegistrationEvent.Registered(LocalDate.of(2024, 5, 1)),
                RegistrationEvent.Linked(LocalDate.of(2024, 5, 3), holder),
                RegistrationEvent.Unlinked(LocalDate.of(2024, 10, 31), holder),
            ),
        )
        val on = LocalDate.of(2024, 12, 15)
        assertEquals(RegistrationState.REGISTERED_UNLINKED, registration.decide(on).outcome)
        assertEquals(RegistrationState.ENDED, registration.decide(on, norms).outcome)
        assertEquals(LocalDate.of(2025, 2, 28), registration.runningTerms(on).single().lastDay)
        assertEquals("test-1", norms.version())
    }
}
