package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import java.time.LocalDate

/** The facts of a function, each typed by itself; the faults of all are told at once, each below the name of its fact. */
class Facts(val facts: JsonNode) {
    private val wrong = mutableListOf<Fault>()
    private val read = mutableSetOf<String>()

    inline fun <reified T : Any> one(name: String, noinline fromJson: (String) -> T = { throw NotTyped(name) }): T? =
        noting(name) { typedAt(name, it, fromJson) }

    inline fun <reified T : Any> each(name: String, noinline fromJson: (String) -> T): List<T> =
        noting(name) { facts -> facts.mapIndexedNotNull { at, fact -> noting { typedAt("$name[$at]", fact, fromJson) } } }.orEmpty()

    /** A day. What is no day is told by a document that holds one. */
    fun day(name: String): LocalDate? = one(name) { text ->
        try {
            Period.fromJson("""{"first": $text, "last": "2199-12-31"}""").first
        } catch (wrong: KinderopvangException.WrongInput) {
            throw KinderopvangException.WrongInput(wrong.faults.map { it.copy(path = "") })
        }
    }

    fun <T> noting(name: String, read: (JsonNode) -> T): T? {
        this.read += name
        val fact = facts[name]
        if (fact == null) wrong += Fault(name, FaultCode.MISSING_FIELD, "this field is required", null)
        return fact?.let { noting { read(it) } }
    }

    fun <T> noting(read: () -> T): T? = try {
        read()
    } catch (refused: KinderopvangException.WrongInput) {
        wrong += refused.faults
        null
    }

    /** All facts are read. */
    fun finish() {
        wrong += facts.fieldNames().asSequence().filter { it !in read }.map { Fault(it, FaultCode.UNKNOWN_FIELD, "unknown", null) }
        if (wrong.isNotEmpty()) throw KinderopvangException.WrongInput(wrong)
    }
}

/** The functions about parents' requests. Their answers are looked into by place. */
object RequestFunctions {
    val files: Map<String, Asked> = mapOf(
        "care_account" to Asked(::account),
        "care_advance" to Asked(::advanced),
        "care_cancel" to Asked(::cancellation),
        "care_credits" to Asked(::credits),
        "care_messages" to Asked(::messages),
        "care_options" to Asked(::dayOptions),
        "care_policies" to Asked(::evaluated),
        "care_request" to Asked(::evaluated),
        "care_statement" to Asked(::yearlyStatement),
        "care_what_if" to Asked(::whatIfOf),
    )

    private fun report(
        report: Any?,
        reasons: List<CareRequestReason>,
        on: LocalDate,
        explain: (Language) -> List<String> = { emptyList() },
    ) = Answered(
        parts = mapOf("report" to WireForm.of(report)),
        cited = reasons.map { it.cited(on) },
        sentences = inBoth { language -> reasons.map { it.explain(language) } + explain(language) },
    )

    private fun evaluated(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val submission = given.one("submission") { Submission.fromJson(it) }
        val context = given.one("context") { CareContext.fromJson(it) }
        val judged = given.one<Moment>("judged")
        given.finish()
        val decision = submission!!.evaluate(context!!, judged!!)
        check(judged.day == on) { "the submission is judged on the day of the case" }
        return report(decision, decision.reasons + decision.parts.flatMap { it.reasons }, on, decision::explain)
    }

    /** What can be asked. The list form answers the same. */
    private fun dayOptions(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val child = given.one<String>("child")
        val day = given.day("day")
        val context = given.one("context") { CareContext.fromJson(it) }
        val moment = given.one<Moment>("moment")
        given.finish()
        val found = options(child!!, day!!, context!!, moment!!)
        check(optionsEach(listOf(child), Period(day, day), context, moment) == listOf(found)) { "the list form differs" }
        return report(found, found.reasons, on, found::explain)
    }

    /** Can a request be cancelled? The list form answers the same. */
    private fun cancellation(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val request = given.one("request") { CareRequest.fromJson(it) }
        val policy = given.one("policy") { CarePolicy.fromJson(it) }
        val moment = given.one<Moment>("moment")
        given.finish()
        val found = canCancel(request!!, policy!!, moment!!)
        check(canCancelEach(listOf(request), policy, moment) == listOf(found)) { "the list form differs" }
        return report(found, found.reasons, on, found::explain)
    }

    private fun advanced(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val request = given.one("request") { CareRequest.fromJson(it) }
        val event = given.one<CareRequestEvent>("event")
        val policy = given.one("policy") { CarePolicy.fromJson(it) }
        val moment = given.one<Moment>("moment")
        given.finish()
        return report(advance(request!!, event!!, policy!!, moment!!), emptyList(), on)
    }

    private fun credits(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val credits = given.each("credits") { Credit.fromJson(it) }
        val request = given.one("request") { CareRequest.fromJson(it) }
        val event = given.one<CareRequestEvent>("event")
        given.finish()
        val settled = settleCredits(credits, request!!, event!!)
        val found = mapOf("credits" to settled, "left" to settled.map { it.left() }, "states" to settled.map { it.stateOn(on) })
        return report(found, emptyList(), on)
    }

    private fun messages(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val request = given.one("request") { CareRequest.fromJson(it) }
        val event = given.one<CareRequestEvent>("event")
        val requests = given.each("requests") { CareRequest.fromJson(it) }
        val choices = given.each("choices") { TellChoice.fromJson(it) }
        given.finish()
        val found = careMessagesDue(request!!, event!!, requests, choices)
        return report(found, found.reasons, on, found::explain)
    }

    private fun whatIfOf(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val group = given.one<String>("group")
        val day = given.day("day")
        val context = given.one("context") { CareContext.fromJson(it) }
        given.finish()
        val found = whatIf(group!!, day!!, context!!)
        return report(found, found.rows.flatMap { it.reasons }, on)
    }

    private fun yearlyStatement(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val requests = given.each("requests") { CareRequest.fromJson(it) }
        val year = given.one<Int>("year")
        given.finish()
        return report(statement(requests, year!!), emptyList(), on)
    }

    private fun account(facts: JsonNode, on: LocalDate): Answered {
        val given = Facts(facts)
        val firstDay = given.day("first_day")
        given.finish()
        val due = accountDue(firstDay!!)
        return report(due, listOfNotNull(due?.reason), on)
    }
}
