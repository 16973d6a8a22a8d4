package nl.kinderopvang

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.test.Test
import kotlin.test.assertContains

/** What a program prints. */
fun printed(run: () -> Unit): String {
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

/** The example program in `examples/kotlin/family` runs and says what it should. */
class FamilyScreenTest {
    @Test
    fun `the screen of a parent`() {
        val path = Repository.root.resolve("examples/families/vermeer-2026-11-04.json").path
        val text = printed { nl.kinderopvang.examples.familyscreen.main(arrayOf(path)) }
        assertContains(text, "noortje, 2026-11-16 from 07:30 until 18:30: REGISTERED")
        assertContains(text, "U kunt annuleren tot en met 10 november 2026 om 07:30.")
        assertContains(text, "uren-noortje: Het tegoed is verbruikt.")
    }
}
