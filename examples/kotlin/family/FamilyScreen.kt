package nl.kinderopvang.examples.familyscreen

import com.fasterxml.jackson.databind.ObjectMapper
import nl.kinderopvang.CancelOutcome
import nl.kinderopvang.CareContext
import nl.kinderopvang.CareRequestEvent
import nl.kinderopvang.CareRequestKind
import nl.kinderopvang.CreditAmount
import nl.kinderopvang.KinderopvangException
import nl.kinderopvang.Language
import nl.kinderopvang.Moment
import nl.kinderopvang.Period
import nl.kinderopvang.Submission
import nl.kinderopvang.TimeRange
import nl.kinderopvang.advance
import nl.kinderopvang.canCancelEach
import nl.kinderopvang.fromJson
import nl.kinderopvang.optionsEach
import nl.kinderopvang.parse
import nl.kinderopvang.settleCredits
import java.io.File
import java.math.BigDecimal
import java.time.LocalDate
import kotlin.system.exitProcess

/** The screen of a parent: plain values that do not change, which a view can be bound to. */
data class FamilyScreen(val requests: List<RequestRow>, val credits: List<CreditRow>, val slots: List<SlotRow>)

/** A request: its state in words, and whether (`null` is unknown) and until when it can be cancelled. */
data class RequestRow(
    val id: String,
    val child: String,
    val on: LocalDate,
    val time: TimeRange,
    val state: String,
    val canCancel: Boolean?,
    val cancelUntil: Moment?,
    val explanation: List<String>,
)

/** A credit, what is left of it, and its state in words. */
data class CreditRow(val id: String, val child: String, val left: String, val state: String, val usable: Period)

/** What is offered for a child on the chosen day; the refusals say why it cannot be asked now. */
data class SlotRow(
    val child: String,
    val product: String,
    val group: String,
    val time: TimeRange,
    val price: BigDecimal?,
    val credits: List<OfferRow>,
    val refusals: List<String>,
)

/** May a slot be paid with this credit? `null` is unknown. The reasons say why not. */
data class OfferRow(val credit: String, val usable: Boolean?, val reasons: List<String>)

/** What the organisation knows of a family once it received these submissions. */
fun received(submissions: List<Submission>, before: CareContext, judged: Moment): CareContext =
    submissions.fold(before) { context, submission ->
        val requests = submission.requests(submission.evaluate(context, judged), context)
        requests.fold(context) { known, request ->
            val event = when (request.kind) {
                CareRequestKind.ABSENCE -> CareRequestEvent.REGISTER
                CareRequestKind.EXTRA, CareRequestKind.SWAP -> CareRequestEvent.RECEIVE
            }
            known.copy(
                credits = settleCredits(known.credits, request, event),
                requests = known.requests + advance(request, event, known.policy, submission.submitted),
            )
        }
    }

/** The screen at a moment, with what can be asked for the children on a day. */
fun familyScreen(
    context: CareContext,
    children: List<String>,
    day: LocalDate,
    moment: Moment,
    language: Language,
): FamilyScreen {
    val cancellations = canCancelEach(context.requests, context.policy, moment)
    val options = optionsEach(children, Period(day, day), context, moment)
    return FamilyScreen(
        requests = context.requests.zip(cancellations) { request, cancellation ->
            RequestRow(
                id = request.id,
                child = request.child,
                on = request.on,
                time = request.time,
                state = request.state.overviewWords(request.kind, language),
                canCancel = when (cancellation.outcome) {
                    CancelOutcome.ALLOWED -> true
                    CancelOutcome.REFUSED -> false
                    CancelOutcome.UNDETERMINED -> null
                },
                cancelUntil = cancellation.until,
                explanation = cancellation.explain(language),
            )
        },
        credits = context.credits.map { credit ->
            CreditRow(
                id = credit.id,
                child = credit.child,
                left = CreditAmount(credit.left(), credit.unit).text(language),
                state = credit.stateOn(moment.day).text(language),
                usable = credit.usable,
            )
        },
        slots = options.flatMap { of ->
            of.slots.map { slot ->
                val credits = slot.credits.map { offer ->
                    OfferRow(offer.credit, offer.usable, offer.reasons.map { it.explain(language) })
                }
                val refusals = slot.reasons.map { it.explain(language) }
                SlotRow(of.child, slot.product, slot.group, slot.time, slot.price, credits, refusals)
            }
        },
    )
}

/** What the document of a family holds. */
data class Family(val context: CareContext, val submissions: List<Submission>, val judged: Moment)

/** Reads it: its parts are documents of the library. */
fun familyFrom(document: String): Family {
    val parts = ObjectMapper().readTree(document)
    return Family(
        context = CareContext.fromJson(parts["context"].toString()),
        submissions = parts["submissions"].map { Submission.fromJson(it.toString()) },
        judged = Moment.parse(parts["judged"].textValue()),
    )
}

/** Prints the screen in both languages: `FamilyScreenKt examples/families/vermeer-2026-11-04.json`. */
fun main(arguments: Array<String>) {
    val (family, context) = try {
        val family = familyFrom(File(arguments.single()).readText())
        family to received(family.submissions, family.context, family.judged)
    } catch (wrong: KinderopvangException.WrongInput) {
        wrong.faults.forEach { System.err.println("${it.path}: ${it.message}") }
        exitProcess(2)
    }
    val day = family.judged.day.plusDays(8)
    for (language in Language.entries) {
        val screen = familyScreen(context, listOf("floor", "noortje", "ties"), day, family.judged, language)
        for (row in screen.requests) {
            println("${row.child}, ${row.on} ${row.time.text(language)}: ${row.state}")
            row.explanation.forEach { println("  $it") }
        }
        for (row in screen.credits) {
            println("${row.child}, ${row.id}: ${row.left}, ${row.state} (${row.usable.text(language)})")
        }
        for (row in screen.slots) {
            println("${row.child}, ${row.product} (${row.group}) ${row.time.text(language)}: ${row.price ?: "-"}")
            row.refusals.forEach { println("  $it") }
            for (offer in row.credits) {
                println("  ${offer.credit}: ${if (offer.usable == true) "✓" else offer.reasons.joinToString(" ")}")
            }
        }
        println()
    }
}
