package nl.kinderopvang.examples.judgedossier

import nl.kinderopvang.Dossier
import nl.kinderopvang.KinderopvangException
import nl.kinderopvang.Language
import nl.kinderopvang.PersonStatus
import nl.kinderopvang.fromJson
import java.io.File
import java.time.LocalDate
import kotlin.system.exitProcess

/** Judges a dossier: `JudgeDossierKt examples/dossiers/group-2026-09-01.json 2026-09-01`. */
fun main(arguments: Array<String>) {
    val (path, day) = arguments
    val dossier = try {
        Dossier.fromJson(File(path).readText())
    } catch (wrong: KinderopvangException.WrongInput) {
        wrong.faults.forEach { System.err.println("${it.path}: ${it.message}") }
        exitProcess(2)
    }
    val report = dossier.judge(LocalDate.parse(day))

    println("${report.organisation}, ${report.on}: ${report.totals.persons} persons")
    for (person in report.persons.filter { it.status == PersonStatus.BREACH }) {
        println("${person.name ?: person.id}: ${person.status.text(Language.EN)}")
        person.activities.mapNotNull { it.mayWork }.forEach { println("  ${it.explain(Language.EN).joinToString(" ")}") }
    }
    for (action in report.actions.take(5)) {
        println("${action.urgency.text(Language.EN)}: ${action.explain(Language.EN)}")
    }
}
