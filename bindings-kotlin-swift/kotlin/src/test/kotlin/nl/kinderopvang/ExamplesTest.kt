package nl.kinderopvang

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.test.Test
import kotlin.test.assertContains

/** The example programs in `examples/kotlin` run and say what they should. */
class ExamplesTest {
    private fun printed(run: () -> Unit): String {
        val before = System.out
        val bytes = ByteArrayOutputStream()
        System.setOut(PrintStream(bytes, true, "UTF-8"))
        try {
            run()
        } finally {
            System.setOut(before)
        }
        return bytes.toString("UTF-8")
    }

    @Test
    fun `a VOG is judged`() {
        val text = printed { nl.kinderopvang.examples.judgevog.main() }
        assertContains(text, "art. 1.56b lid 3")
        assertContains(text, "tot en met 2026-08-15")
    }

    @Test
    fun `a person over a year`() {
        val text = printed { nl.kinderopvang.examples.persontimeline.main() }
        assertContains(text, "28 February 2025")
    }

    @Test
    fun `a dossier is judged`() {
        val path = Repository.root.resolve("examples/dossiers/group-2026-09-01.json").path
        val text = printed { nl.kinderopvang.examples.judgedossier.main(arrayOf(path, "2026-09-01")) }
        assertContains(text, "Kinderopvang Voorbeeld, 2026-09-01: 19 persons")
    }

    @Test
    fun `the screen of a parent`() {
        val path = Repository.root.resolve("examples/families/vermeer-2026-11-04.json").path
        val text = printed { nl.kinderopvang.examples.familyscreen.main(arrayOf(path)) }
        assertContains(text, "noortje, 2026-11-16 from 07:30 until 18:30: REGISTERED")
        assertContains(text, "U kunt annuleren tot en met 10 november 2026 om 07:30.")
        assertContains(text, "uren-noortje: Het tegoed is verbruikt.")
    }
}
