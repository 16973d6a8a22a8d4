package nl.kinderopvang

import java.time.LocalTime

/**
 * A local wall-clock time in whole minutes, 00:00 up to and including 24:00. `24:00` is the end of the day, so that
 * opening hours can run until midnight; [LocalTime] does not have it.
 */
class ClockTime internal constructor(
    /** Minutes since the beginning of the day, 0 up to and including 1440. */
    val minutes: Int,
) : Comparable<ClockTime> {
    /** The time as [LocalTime]; nothing for 24:00. */
    fun toLocalTime(): LocalTime? = if (minutes < MINUTES_OF_A_DAY) LocalTime.of(minutes / 60, minutes % 60) else null

    override fun compareTo(other: ClockTime): Int = minutes.compareTo(other.minutes)

    override fun equals(other: Any?): Boolean = other is ClockTime && other.minutes == minutes

    override fun hashCode(): Int = minutes

    /** The time as `hh:mm`. */
    override fun toString(): String = "${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}"

    companion object {
        private const val MINUTES_OF_A_DAY = 24 * 60

        /** The beginning of the day, 00:00. */
        @JvmField
        val MIDNIGHT = ClockTime(0)

        /** The end of the day, 24:00. */
        @JvmField
        val END_OF_DAY = ClockTime(MINUTES_OF_A_DAY)

        /**
         * The time of this hour (0-23) and minute (0-59), or 24:00.
         *
         * It fails with [KinderopvangException.WrongInput] for another hour or minute.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun of(hour: Int, minute: Int): ClockTime {
            val exists = (hour in 0..23 && minute in 0..59) || (hour == 24 && minute == 0)
            if (!exists) {
                throw wrongInput(FaultCode.OUT_OF_RANGE, "expected a time from 00:00 up to and including 24:00")
            }
            return ClockTime(hour * 60 + minute)
        }

        /**
         * Reads `hh:mm`.
         *
         * It fails with [KinderopvangException.WrongInput] for a text of another form.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): ClockTime {
            val (hour, minute) = Regex("([0-9]{2}):([0-9]{2})").matchEntire(text)?.destructured
                ?: throw wrongInput(FaultCode.WRONG_FORM, "expected a time in the form hh:mm")
            return of(hour.toInt(), minute.toInt())
        }

        /** The time of day; what is finer than a minute is dropped. */
        @JvmStatic
        fun of(time: LocalTime): ClockTime = ClockTime(time.hour * 60 + time.minute)
    }
}

/** In digits that are the same everywhere. */
private fun twoDigits(number: Int): String = number.toString().padStart(2, '0')
