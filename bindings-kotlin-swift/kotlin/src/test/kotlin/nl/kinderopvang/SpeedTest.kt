package nl.kinderopvang

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertTrue

/** What a call costs; printed, and held under bounds that only a mistake passes. */
class SpeedTest {
    private val on = LocalDate.of(2026, 7, 1)
    private val questions = List(10_000) {
        val vog = Vog(
            kind = VogKind.NP,
            reference = VogReference.parse("999901202606150000"),
            issuedOn = LocalDate.of(2026, 1, 1).plusDays(it % 180L),
            functionAspects = listOf(84, 86),
            issuedToThisPerson = true,
        )
        VogForRegistration(vog)
    }

    /** The shortest of many runs, in nanoseconds for each of `count`. */
    private fun nanoseconds(count: Int, runs: Int = 40, run: () -> Unit): Long = (1..runs).minOf {
        val start = System.nanoTime()
        run()
        (System.nanoTime() - start) / count
    }

    @Test
    fun `lists are fast`() {
        val one = nanoseconds(200) { repeat(200) { questions[it].outcome(on) } }
        val decided = nanoseconds(questions.size) { questions.decideAll(on) }
        val outcomes = nanoseconds(questions.size) { questions.outcomesAll(on) }
        println("one outcome: $one ns; of a list of ${questions.size}: outcome $outcomes ns, decision $decided ns each")
        assertTrue(outcomes < 5_000 && decided < 50_000)
    }

    @Test
    fun `the first call`() {
        val program = listOf(
            ProcessHandle.current().info().command().get(), "-cp", System.getProperty("java.class.path"), "nl.kinderopvang.FirstCall",
        )
        val process = ProcessBuilder(program).redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readText().trim()
        assertTrue(process.waitFor() == 0, said)
        println(said)
    }
}

/** Says how long the first call takes, with loading the library. */
object FirstCall {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val start = System.nanoTime()
        VogForRegistration(Vog(kind = VogKind.NP)).decide(LocalDate.of(2026, 7, 1))
        println("the first call: ${(System.nanoTime() - start) / 1_000_000} ms")
    }
}
