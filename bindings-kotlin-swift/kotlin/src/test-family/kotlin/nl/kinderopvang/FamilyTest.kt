package nl.kinderopvang

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** The small library for the apps of families: what it has answers as the library of everything does. */
class FamilyTest {
    @Test
    fun `every shared case about requests is answered as its source says`() {
        val run = Cases.run(RequestFunctions.files)
        println("cases of requests: $run of the small library")
        assertTrue(run >= 100, "only $run cases")
        assertTrue(Cases.files.map { it.nameWithoutExtension }.containsAll(RequestFunctions.files.keys))
    }

    @Test
    fun `what the app of a family does not need is not there`() {
        for (name in listOf("Dossier", "VogForRegistration", "LrkExport", "RuleEntry")) {
            assertFailsWith<ClassNotFoundException>(name) { Class.forName("nl.kinderopvang.$name") }
        }
    }

    @Test
    fun `values cross, and wrong ones are refused`() {
        assertEquals(LIBRARY_VERSION, libraryVersion())
        assertEquals(LocalDate.of(2026, 12, 30), addMonths(LocalDate.of(2026, 11, 30), 1))
        assertEquals("123456782", Bsn.parse("123456782").reveal())
        val wrong = assertFailsWith<KinderopvangException.WrongInput> { CarePolicy.fromJson("""{"swap": 3, "sawp": {}}""") }
        assertTrue(wrong.faults.map { it.path }.containsAll(listOf("swap", "sawp")), wrong.toString())
    }

    @Test
    fun `a value that stays in the library can be closed`() {
        val norms = Norms.builtin()
        assertTrue(norms.version().isNotEmpty())
        norms.close()
        assertFailsWith<KinderopvangException.Closed> { norms.version() }
    }
}
