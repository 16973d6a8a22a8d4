package nl.kinderopvang

import java.io.File
import java.time.LocalDate

/** The Kotlin of `bindings-kotlin-swift/README.md`, region by region; a test compares both. */
class ReadmeExamples(private val repository: File) {
    fun decide(): VogDecision {
        // region decide
        val vog = Vog(kind = VogKind.NP, issuedOn = LocalDate.of(2026, 6, 15), functionAspects = listOf(84))
        val decision = VogForRegistration(vog).decide(LocalDate.of(2026, 7, 1))
        when (decision.outcome) {
            VogOutcome.ACCEPTED -> println("accepted until ${decision.holds.until}")
            else -> decision.missing.forEach { println(it.ask(Language.NL)) }
        }
        // endregion
        return decision
    }

    fun staff(): DossierReport {
        // region staff
        val holder = HolderId.parse("41120692")
        val anna = Person(
            id = "anna",
            registration = Registration(
                listOf(
                    RegistrationEvent.Registered(LocalDate.of(2026, 9, 1)),
                    RegistrationEvent.Linked(LocalDate.of(2026, 9, 2), holder),
                ),
            ),
            activities = listOf(Activity("oak", Role.EMPLOYEE, from = LocalDate.of(2026, 9, 7), duringCareHours = true)),
        )
        val ben = Person(
            id = "ben",
            vog = Vog(kind = VogKind.NP, issuedOn = LocalDate.of(2026, 11, 2), functionAspects = listOf(84)),
            registration = Registration(listOf()), // never registered; left out, it would be unknown
            activities = listOf(Activity("oak", Role.EMPLOYEE, from = LocalDate.of(2026, 12, 1), duringCareHours = true)),
        )
        val staff = Dossier(
            organisation = Organisation("De Bij", holder),
            locations = listOf(Location("oak", "De Eik", Setting.DAY_CARE)),
            persons = listOf(anna, ben),
        )
        val tomorrow = staff.judge(LocalDate.of(2026, 12, 1))
        for (person in tomorrow.persons) {
            println("${person.id}: ${person.status.text(Language.EN)}")
            person.activities.forEach { it.mayWork?.explain(Language.EN)?.forEach(::println) }
            person.actions.forEach { println(it.explain(Language.EN)) }
        }
        // endregion
        return tomorrow
    }

    fun all(vogs: List<VogForRegistration>): List<VogOutcome> {
        // region all
        val outcomes = vogs.outcomesAll(LocalDate.of(2026, 7, 1))
        // endregion
        return outcomes
    }

    fun json(decision: VogDecision): String {
        // region json
        val json = decision.toJson() // {"on":"2026-07-01","outcome":"undetermined","reasons":[…],"missing":["vog.reference",…],…}
        // endregion
        return json
    }

    fun errors(): List<Fault> {
        // region errors
        val faults = try {
            Vog.fromJson("""{"kind": "natural"}""")
            emptyList()
        } catch (wrong: KinderopvangException.WrongInput) {
            wrong.faults // the path, the code, a sentence and perhaps help; never the value
        }
        // endregion
        return faults
    }

    fun dossier(): DossierReport {
        // region dossier
        val document = repository.resolve("examples/dossiers/group-2026-09-01.json").readText()
        val report = Dossier.fromJson(document).judge(LocalDate.of(2026, 9, 1))
        println("${report.totals.breach} in breach")
        // endregion
        return report
    }

    fun norms(document: String): FeeDecision {
        // region norms
        val norms = Norms.builtin().amended(document)
        val fee = RegistrationFee(channel = FeeChannel.ELECTRONIC, needsVog = false)
        val decision = fee.decide(LocalDate.of(2027, 3, 1), norms)
        // endregion
        return decision
    }

    fun requests(submission: Submission, context: CareContext, judged: Moment): List<Cancellation> {
        // region requests
        val decision = submission.evaluate(context, judged)
        decision.parts.forEach { part -> println("${part.child}: ${part.explain(Language.EN).joinToString(" ")}") }
        val requests = submission.requests(decision, context)
        val cancellations = canCancelEach(requests, context.policy, judged)
        // endregion
        return cancellations
    }
}
