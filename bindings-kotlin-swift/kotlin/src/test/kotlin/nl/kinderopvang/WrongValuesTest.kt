package nl.kinderopvang

import java.math.BigDecimal
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse

/** Values that a program can hold and the library cannot: each is a typed error, with its place. */
class WrongValuesTest {
    private val on = LocalDate.of(2026, 9, 1)

    private fun faults(ask: () -> Any?): List<Pair<String, FaultCode>> =
        assertFailsWith<KinderopvangException.WrongInput> { ask() }.faults.map { it.path to it.code }

    @Test
    fun `days outside the supported years`() {
        val question = VogForRegistration(vog = Vog(kind = VogKind.NP, issuedOn = on))
        for (day in listOf(LocalDate.MAX, LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1))) {
            assertEquals(listOf("on" to FaultCode.OUT_OF_RANGE), faults { question.decide(day) })
            val vog = Vog(kind = VogKind.NP, issuedOn = day)
            assertEquals(
                listOf("vog.issued_on" to FaultCode.OUT_OF_RANGE),
                faults { VogForRegistration(vog = vog, employedSince = on).decide(on) },
            )
        }
        question.decide(LocalDate.of(1900, 1, 1))
        question.decide(LocalDate.of(2199, 12, 31))
    }

    @Test
    fun `every fault is told, with the position of its question`() {
        val right = VogForRegistration(vog = Vog(kind = VogKind.NP))
        val wrong = VogForRegistration(
            vog = Vog(kind = VogKind.NP, functionAspects = listOf(84, 500), specificProfile = -1),
            employedSince = LocalDate.MAX,
        )
        assertEquals(
            listOf(
                "[1].vog.function_aspects" to FaultCode.OUT_OF_RANGE,
                "[1].vog.specific_profile" to FaultCode.OUT_OF_RANGE,
                "[1].employed_since" to FaultCode.OUT_OF_RANGE,
            ),
            faults { listOf(right, wrong).outcomesAll(on) },
        )
    }

    @Test
    fun `numbers that no Int can hold`() {
        assertEquals(
            listOf("count" to FaultCode.OUT_OF_RANGE),
            faults { Term.fromJson("""{"count": 3000000000, "unit": "days"}""") },
        )
        assertEquals(listOf("count" to FaultCode.OUT_OF_RANGE), faults { Term(-1, TermUnit.DAYS).lastDay(on) })
    }

    @Test
    fun `amounts that are none`() {
        fun refused(amount: String) = assertEquals(1, faults { euroText(BigDecimal(amount), Language.EN) }.size, amount)
        for (amount in listOf("-0.01", "-1", "0.001", "1000000000.01", "1E+2000000000", "-1E+2000000000", "1E-2000000000")) {
            refused(amount)
        }
        assertEquals("€12.50", euroText(BigDecimal("12.5000"), Language.EN))
        assertEquals("€0.00", euroText(BigDecimal("0E-50"), Language.EN))
        assertEquals("€1,000,000,000.00", euroText(BigDecimal("1E+9"), Language.EN))
    }

    @Test
    fun `texts that are none`() {
        assertEquals(listOf("" to FaultCode.WRONG_FORM), faults { Bsn.parse("\uD800") })
        assertEquals(listOf("" to FaultCode.WRONG_FORM), faults { evaluate("\uDC00\uD800", on) })
        assertEquals(listOf("" to FaultCode.NOT_JSON), faults { evaluate("😀", on) })
        val long = HolderQuery(name = "a".repeat(1_000_000))
        assertEquals(listOf("query.name" to FaultCode.WRONG_FORM), faults { search(emptyList(), long) })
        assertEquals(listOf("query.name" to FaultCode.WRONG_FORM), faults { search(emptyList(), HolderQuery(name = "a\u0000b")) })
    }

    @Test
    fun `empty and enormous lists`() {
        assertEquals(emptyList(), emptyList<VogForRegistration>().decideAll(on))
        val many = List(200_000) { VogForRegistration(vog = Vog(kind = VogKind.NP, issuedOn = on)) }
        assertEquals(many.size, many.outcomesAll(on).size)
        val visits = List(50_000) { Visit(on.minusDays(it % 9000L), TimeRange(ClockTime.of(8, 0), ClockTime.of(9, 0))) }
        Presence(visits = visits).decide(on)
    }

    @Test
    fun `parts that contradict each other`() {
        val backwards = Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1))
        assertEquals(listOf("last" to FaultCode.CONTRADICTION), faults { backwards.days() })
        val holder = HolderId.parse("zonnebloem")
        val impossible = Registration(
            listOf(
                RegistrationEvent.Registered(LocalDate.of(2024, 5, 1)),
                RegistrationEvent.Unlinked(LocalDate.of(2024, 6, 1), holder),
            ),
        )
        assertEquals(listOf("events[1]" to FaultCode.CONTRADICTION), faults { impossible.check() })
        assertEquals(
            listOf("registration.events[1]" to FaultCode.CONTRADICTION),
            faults { MayWorkFacts(registration = impossible).decide(on) },
        )
    }

    @Test
    fun `what is not modelled is told as such`() {
        val error = assertFailsWith<KinderopvangException.NotModelled> { HolidayCalendar.STATUTORY.holidaysOf(2010) }
        assertEquals("the holidays are modelled from 2011 up to and including 2199", error.message)
        assertEquals(Holiday.LIBERATION_DAY, HolidayCalendar.STATUTORY.holidayOn(LocalDate.of(2026, 5, 5)))
    }

    @Test
    fun `identifiers show no personal value`() {
        val bsn = Bsn.parse("1112.22.333")
        assertEquals("******333", bsn.toString())
        assertEquals("111222333", bsn.reveal())
        assertEquals(Bsn.parse("111222333"), bsn)
        val vog = Vog(kind = VogKind.NP, reference = VogReference.parse("np 12345678"))
        assertFalse("12345" in vog.toString(), "$vog")
        assertEquals("NP12345678", vog.reference!!.reveal())
        val wrong = assertFailsWith<KinderopvangException.WrongInput> { Bsn.parse("123456789") }
        assertEquals(FaultCode.FAILED_CHECK, wrong.faults.single().code)
        for (text in listOf(wrong.toString(), wrong.message.toString(), wrong.faults.toString())) {
            assertFalse("123456789" in text, text)
        }
    }

    @Test
    fun `times up to 24 o'clock`() {
        assertEquals("24:00", ClockTime.END_OF_DAY.toString())
        assertEquals(null, ClockTime.END_OF_DAY.toLocalTime())
        assertEquals(ClockTime.of(7, 30), ClockTime.parse("07:30"))
        assertFailsWith<KinderopvangException.WrongInput> { ClockTime.of(24, 1) }
        assertFailsWith<KinderopvangException.WrongInput> { ClockTime.parse("7:30") }
        assertEquals(listOf("until" to FaultCode.CONTRADICTION), faults { TimeRange(ClockTime.of(9, 0), ClockTime.of(9, 0)).minutes() })
    }
}
