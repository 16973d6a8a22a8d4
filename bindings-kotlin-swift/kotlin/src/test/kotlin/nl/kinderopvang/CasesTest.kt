package nl.kinderopvang

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class CasesTest {
    @Test
    fun `every file of cases has an asker`() {
        assertEquals(Cases.files.map { it.nameWithoutExtension }.toSet(), Asking.files.keys)
    }

    @Test
    fun `every shared case is answered as its source says`() {
        val run = Cases.run(Asking.files)
        println("cases: $run")
        assertTrue(run >= 1000, "only $run cases")
    }

    @Test
    fun `a case that differs is found`() {
        val asked = Asking.files.getValue("vog_for_registration")
        fun case(expect: String) = Repository.mapper.readTree(
            """{"name": "a test of the test", "on": "2018-02-28", "facts": {"vog": {"kind": "np"}}, "expect": $expect}""",
        )
        val reason = """{"code": "vog.not_in_force", "from": "2018-03-01"}"""
        assertEquals("", Cases.differences(case("""{"outcome": "not_in_force", "reasons": [$reason], "missing": []}"""), asked))
        for (wrong in listOf(
            """{"outcome": "accepted"}""",
            """{"outcome": "not_in_force", "reasons": []}""",
            """{"outcome": "not_in_force", "reasons": [$reason, $reason]}""",
            """{"outcome": "not_in_force", "holds": {"until": "2018-03-01"}}""",
            """{"outcome": "not_in_force", "next": null}""",
            """{"outcome": "not_in_force", "missing": ["vog.reference"]}""",
            """{"outcome": "not_in_force", "cites": [{"code": "vog.not_in_force", "layer": "guideline"}]}""",
            """{"faults": [{"path": "vog.kind", "code": "unknown_word"}]}""",
        )) {
            assertTrue(Cases.differences(case(wrong), asked).isNotEmpty(), wrong)
        }
    }
}
