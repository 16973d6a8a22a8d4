package nl.kinderopvang

import java.io.File
import java.nio.file.Files
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

    /** The median of the rounds, in nanoseconds for each of [count], when it has run a second: the compiler of the JVM works beside it. */
    private fun nanoseconds(count: Int, rounds: Int = 31, work: () -> Unit): Double {
        val begin = System.nanoTime()
        while (System.nanoTime() - begin < 1_000_000_000) work()
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
        given.list(questions) { FfiConverterTypeVogForRegistration.write(it, given) }
        given.putDay(on)
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

    /** The first call in a fresh JVM: the middle of eleven, in milliseconds. */
    private fun firstCall(name: String, goal: Int?, classPath: String, vararg options: String) {
        val times = List(11) {
            val first = FreshProcess("FirstCall", classPath, *options)
            check(first.status == 0) { first.said }
            first.said.toDouble()
        }
        report("first call in a fresh process$name", times.sorted()[5], "ms", goal)
    }

    /** From the jar, as it is shipped; with the library beside it; and with the classes in an archive besides. */
    private fun firstCalls() {
        val directory = Files.createTempDirectory("kinderopvang").toFile()
        try {
            val classPath = FreshProcess.classPathOfJars(directory)
            val library = File("target/native").walk().single { it.name.startsWith("libkinderopvang_ffi.") }
            val beside = "-Dnl.kinderopvang.library=${library.absolutePath}"
            val archive = directory.resolve("classes.jsa").path
            firstCall(", library in the jar", null, classPath)
            firstCall(", library beside the jar", 10, classPath, beside)
            val archiving = FreshProcess("FirstCall", classPath, beside, "-XX:ArchiveClassesAtExit=$archive")
            check(archiving.status == 0) { archiving.said }
            firstCall(", and an archive of classes", 10, classPath, beside, "-XX:SharedArchiveFile=$archive", "-Xshare:on")
        } finally {
            directory.deleteRecursively()
        }
    }

    @JvmStatic
    fun main(arguments: Array<String>) {
        check(questions.decideAll(on).all { it.outcome == VogOutcome.ACCEPTED && it.reasons.size == 3 })
        report("one VOG decision", nanoseconds(200) { repeat(200) { questions[it].decide(on) } }, "ns")
        report("list of 10,000 VOGs, outcomes, per record", nanoseconds(questions.size) { questions.outcomesAll(on) }, "ns", goal = 200)
        report("the same, the library alone", libraryAlone(), "ns")
        report("list of 10,000 VOGs, whole decisions, per record", nanoseconds(questions.size) { questions.decideAll(on) }, "ns")
        requests()
        firstCalls()
    }
}
