package nl.kinderopvang.examples.persontimeline

import nl.kinderopvang.HolderId
import nl.kinderopvang.Language
import nl.kinderopvang.Period
import nl.kinderopvang.Registration
import nl.kinderopvang.RegistrationEvent
import java.time.LocalDate

/** How somebody stands in the register over a year, and what has to be done on a day in between. */
fun main() {
    val holder = HolderId.parse("zonnebloem")
    val registration = Registration(
        listOf(
            RegistrationEvent.Registered(on = LocalDate.of(2024, 5, 1)),
            RegistrationEvent.Linked(on = LocalDate.of(2024, 5, 3), holder = holder),
            RegistrationEvent.Unlinked(on = LocalDate.of(2024, 10, 31), holder = holder),
        ),
    )
    val year = Period(first = LocalDate.of(2024, 4, 1), last = LocalDate.of(2025, 3, 31))

    for (segment in registration.timeline(year)) {
        println("${segment.period.text(Language.EN)}: ${segment.outcome.explain(Language.EN)}")
        segment.because.forEach { println("  ${it.explain(Language.EN)}") }
    }
    val decision = registration.decide(LocalDate.of(2024, 12, 1))
    decision.actions.forEach { println(it.explain(Language.EN)) }
}
