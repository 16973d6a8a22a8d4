package nl.kinderopvang

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals

/** A panic in the library, made by a call that only the library of the tests answers so. */
class PanicTest {
    @Test
    fun `a panic is a typed error and harms no later call`() {
        repeat(3) {
            val error = assertFailsWith<KinderopvangException.Internal> { uniffiAsked(PANICS, null, {}) { it.getText() } }
            assertEquals(INTERNAL_FAULT, error.sentence)
            assertEquals(LIBRARY_VERSION, libraryVersion())
            Obligation(role = Role.EMPLOYEE, setting = Setting.DAY_CARE).decide(LocalDate.of(2026, 9, 1))
        }
    }

    @Test
    fun `a number that no function has is a typed error`() {
        val error = assertFailsWith<KinderopvangException.Internal> { uniffiAsked(NO_FUNCTION, null, {}) { it.getText() } }
        assertNotEquals(INTERNAL_FAULT, error.sentence)
    }

    private companion object {
        /** The number of no function; the library of the tests panics on it. */
        const val PANICS = -1
        const val NO_FUNCTION = -2
    }
}
