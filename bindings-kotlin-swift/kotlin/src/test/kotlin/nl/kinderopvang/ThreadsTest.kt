package nl.kinderopvang

import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals

class ThreadsTest {
    @Test
    fun `many threads at once get the answers of one`() {
        val cases = Repository.json("tests/cases/vog_for_registration.json")
            .filter { it.has("facts") && !it["expect"].has("faults") }
            .map { Typed.of<VogForRegistration>(it["facts"]) to LocalDate.parse(it["on"].textValue()) }
        val norms = Norms.builtin()
        fun answers() = cases.map { (question, on) -> question.decide(on, norms) to question.decide(on).explain(Language.NL) }
        val alone = answers()
        val pool = Executors.newFixedThreadPool(16)
        try {
            pool.invokeAll(List(16) { Callable { answers() } }).forEach { assertEquals(alone, it.get()) }
        } finally {
            pool.shutdownNow()
        }
    }
}
