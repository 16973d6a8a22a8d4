package nl.kinderopvang

import java.time.LocalDate

private val FORM = Regex("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})")

/**
 * Reads `2026-11-02T20:15`, as documents hold moments.
 *
 * It fails with [KinderopvangException.WrongInput] for a text of another form, and for a day or time that does not exist.
 */
@Throws(KinderopvangException::class)
fun Moment.Companion.parse(text: String): Moment {
    val (day, time) = FORM.matchEntire(text)?.destructured
        ?: throw wrongInput(FaultCode.WRONG_FORM, "expected a moment in the form yyyy-mm-ddThh:mm")
    val existing = runCatching { LocalDate.parse(day) }.getOrNull()
        ?: throw wrongInput(FaultCode.OUT_OF_RANGE, "expected a day that exists")
    return Moment(existing, ClockTime.parse(time))
}

/** By day, and then by time: 24:00 comes before 00:00 of the day after it. */
operator fun Moment.compareTo(other: Moment): Int =
    day.compareTo(other.day).let { if (it != 0) it else time.compareTo(other.time) }
