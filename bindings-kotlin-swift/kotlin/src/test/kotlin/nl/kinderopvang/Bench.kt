package nl.kinderopvang

import java.io.File
import java.time.LocalDate
import nl.kinderopvang.examples.familyscreen.familyFrom
import nl.kinderopvang.examples.familyscreen.received

/** Speed of the Kotlin face: one JSON line for each figure, for `make bench`. */
object Bench {
    private val on = LocalDate.of(2026, 11, 10)
    private val questions = List(10_000) {
        VogForRegistration(
            Vog(
                kind = VogKind.NP,
                reference = VogReference.parse("999901201402150000"),
                issuedOn = LocalDate.of(2026, 9, 15),
                functionAspects = listOf(84),
                issuedToThisPerson = true,
            ),
        )
    }

    private fun report(name: String, value: Double, unit: String, goal: Int? = null) {
        val most = goal?.let { ", \"goal\": $it" } ?: ""
        println("{\"name\": \"Kotlin: $name\", \"value\": $value, \"unit\": \"$unit\"$most}")
    }

    /** The median of the rounds, in nanoseconds for each of [count], after as many to warm up. */
    private fun nanoseconds(count: Int, rounds: Int = 31, work: () -> Unit): Double {
        repeat(rounds) { work() }
        val times = List(rounds) {
            val start = System.nanoTime()
            work()
            (System.nanoTime() - start).toDouble() / count
        }
        return times.sorted()[rounds / 2]
    }

    /** The library alone: the same list, its bytes written before and those of the answer not read. */
    private fun libraryAlone(): Double {
        val given = UniffiWriter()
        given.putLong(0)
        FfiConverterSequenceTypeVogForRegistration.write(questions, given)
        FfiConverterTypeDay.write(on, given)
        return nanoseconds(questions.size) {
            check(NativeLibrary.asked(NUMBER_OF_OUTCOMES, given.bytes, given.size).last() == 0.toByte())
        }
    }

    /** What the screen of a parent asks in one call each; a picture of a screen takes 16 ms. */
    private fun requests() {
        val family = familyFrom(File("examples/families/vermeer-2026-11-04.json").readText())
        val context = received(family.submissions, family.context, family.judged)
        val requests = List(10_000) { context.requests[it % context.requests.size].copy(id = "request $it") }
        val children = listOf("floor", "noortje", "ties")
        val month = Period(family.judged.day.plusDays(1), family.judged.day.plusDays(30))
        val cancelled = nanoseconds(1) { check(canCancelEach(requests, context.policy, family.judged).size == requests.size) }
        report("canCancelEach of 10,000 requests", cancelled / 1e6, "ms", goal = 16)
        val asked = nanoseconds(1) { check(optionsEach(children, month, context, family.judged).size == 90) }
        report("optionsEach of three children over a month", asked / 1e6, "ms", goal = 16)
    }

    /** What a program says in a fresh JVM: milliseconds. */
    private fun inFreshProcess(name: String): Double {
        val java = ProcessHandle.current().info().command().get()
        val program = listOf(java, "-cp", System.getProperty("bench.class.path"), "nl.kinderopvang.$name")
        val process = ProcessBuilder(program).redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readText().trim()
        check(process.waitFor() == 0) { said }
        return said.toDouble()
    }

    @JvmStatic
    fun main(arguments: Array<String>) {
        check(questions.decideAll(on).all { it.outcome == VogOutcome.ACCEPTED && it.reasons.size == 3 })
        report("first call in a fresh process", List(5) { inFreshProcess("FirstCall") }.sorted()[2], "ms", goal = 10)
        report("one VOG decision", nanoseconds(200) { repeat(200) { questions[it].decide(on) } }, "ns")
        report("list of 10,000 VOGs, outcomes, per record", nanoseconds(questions.size) { questions.outcomesAll(on) }, "ns", goal = 200)
        report("the same, the library alone", libraryAlone(), "ns")
        report("list of 10,000 VOGs, whole decisions, per record", nanoseconds(questions.size) { questions.decideAll(on) }, "ns")
        requests()
    }
}

/** Says how many milliseconds the first call takes. */
object FirstCall {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val start = System.nanoTime()
        VogForRegistration(Vog(kind = VogKind.NP)).decide(LocalDate.of(2026, 7, 1))
        println((System.nanoTime() - start) / 1e6)
    }
}
