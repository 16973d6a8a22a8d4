package nl.kinderopvang.examples.judgevog

import nl.kinderopvang.Language
import nl.kinderopvang.Vog
import nl.kinderopvang.VogForRegistration
import nl.kinderopvang.VogKind
import nl.kinderopvang.VogReference
import java.time.LocalDate

/** May somebody register with this VOG, and until when? */
fun main() {
    val vog = Vog(
        kind = VogKind.NP,
        reference = VogReference.parse("999901202606150000"),
        issuedOn = LocalDate.of(2026, 6, 15),
        functionAspects = listOf(84, 86),
        issuedToThisPerson = true,
    )
    val decision = VogForRegistration(vog).decide(LocalDate.of(2026, 7, 1))

    decision.explain(Language.NL).forEach(::println)
    decision.cites().mapNotNull { it.citation }.distinct().forEach { println("  ${it.line()}") }
    println("Zo blijft het tot en met ${decision.holds.until}; daarna: ${decision.next?.outcome?.explain(Language.NL)}.")
}
