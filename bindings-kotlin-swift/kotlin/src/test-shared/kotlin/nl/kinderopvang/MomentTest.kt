package nl.kinderopvang

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class MomentTest {
    @Test
    fun `a moment is read as documents hold it`() {
        assertEquals(Moment(LocalDate.of(2026, 11, 2), ClockTime.of(20, 15)), Moment.parse("2026-11-02T20:15"))
        assertEquals(ClockTime.END_OF_DAY, Moment.parse("2026-11-02T24:00").time)
        for (text in listOf("", "2026-11-02", "2026-11-02T20:15:00", "2026-02-30T20:15", "2026-11-02T25:00", "2026-11-02 20:15")) {
            assertFailsWith<KinderopvangException.WrongInput>(text) { Moment.parse(text) }
        }
    }

    @Test
    fun `moments follow each other`() {
        val moments = listOf("2026-11-01T23:59", "2026-11-02T00:00", "2026-11-02T20:15", "2026-11-02T24:00").map { Moment.parse(it) }
        for ((at, one) in moments.withIndex()) {
            for ((other, moment) in moments.withIndex()) assertEquals(at.compareTo(other), one.compareTo(moment))
        }
        assertTrue(moments[0] < moments[1])
    }

    @Test
    fun `an error shows its class and its sentences`() {
        val error = assertFailsWith<KinderopvangException.WrongInput> { Moment.parse("x") }
        assertEquals("expected a moment in the form yyyy-mm-ddThh:mm", error.message)
        assertEquals("nl.kinderopvang.KinderopvangException\$WrongInput: ${error.message}", error.toString())
    }
}
