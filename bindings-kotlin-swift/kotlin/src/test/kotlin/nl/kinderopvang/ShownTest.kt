package nl.kinderopvang

import java.util.Locale
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

/** What values and errors are as text. */
class ShownTest {
    @Test
    fun `a time is the same text whatever the language of the machine`() {
        val before = Locale.getDefault()
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"))
            assertEquals("08:05", ClockTime.of(8, 5).toString())
            assertEquals(ClockTime.of(8, 5), ClockTime.parse(ClockTime.of(8, 5).toString()))
        } finally {
            Locale.setDefault(before)
        }
    }

    @Test
    fun `a variant without values is shown by its name`() {
        assertEquals("ReferenceFits", VogReason.ReferenceFits.toString())
    }

    @Test
    fun `the message of an error is its sentences`() {
        val wrong = assertFailsWith<KinderopvangException.WrongInput> { Vog.fromJson("""{"kind": "natural"}""") }
        assertEquals(wrong.faults.joinToString("\n") { "${it.path}: ${it.message}${it.help?.let { help -> " ($help)" } ?: ""}" }, wrong.message)
    }

    @Test
    fun `of very many faults the message tells the first hundred`() {
        val members = (1..105).joinToString { """"unknown$it": 0""" }
        val wrong = assertFailsWith<KinderopvangException.WrongInput> { Vog.fromJson("""{"kind": "np", $members}""") }
        val lines = wrong.message.lines()
        assertEquals(listOf(105, 101), listOf(wrong.faults.size, lines.size))
        assertEquals("and 5 more", lines.last())
    }
}
