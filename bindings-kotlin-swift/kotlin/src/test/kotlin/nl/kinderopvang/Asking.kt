package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import com.fasterxml.jackson.databind.node.TextNode
import java.time.LocalDate

/** A question: decided by a typed method, whose decision is read by its properties. */
private inline fun <reified Q : Any, D : Any> question(
    noinline fromJson: (String) -> Q,
    crossinline decide: Q.(LocalDate, Norms?) -> D,
    crossinline explain: D.(Language) -> List<String>,
    crossinline cites: D.(Norms?) -> List<CitedReason>,
    crossinline actions: D.() -> List<Action>,
    crossinline besides: (Q, LocalDate) -> Map<String, JsonNode> = { _, _ -> emptyMap() },
): (Norms?) -> Asked = { norms ->
    Asked({ facts, on ->
        val asked = typed(facts, fromJson)
        val decision = asked.decide(on, norms)
        val wire = WireForm.of(decision)
        val parts = listOf("outcome", "reasons", "missing", "holds", "next", "actions").associateWith { wire[it] }
        Answered(
            parts = parts + besides(asked, on),
            cited = decision.cites(norms),
            sentences = inBoth { language ->
                decision.explain(language) + decision.actions().map { it.explain(language) }
            },
        )
    }, fromJson)
}

private fun only(outcome: Any?) = mapOf("outcome" to WireForm.of(outcome))

private fun explained(actions: List<Action>) = inBoth { language -> actions.map { it.explain(language) } }

object Asking {
    /** The questions, by the name of their file. */
    private val questions: Map<String, (Norms?) -> Asked> = mapOf(
        "facility_life" to question(
            { FacilityLife.fromJson(it) }, FacilityLife::decide, FacilityLifeDecision::explain, FacilityLifeDecision::cites, FacilityLifeDecision::actions,
        ),
        "facility_change" to question(
            { FacilityChange.fromJson(it) }, FacilityChange::decide, FacilityChangeDecision::explain, FacilityChangeDecision::cites, FacilityChangeDecision::actions,
        ),
        "registered_on" to question(
            { RegisteredOn.fromJson(it) }, RegisteredOn::decide, RegisteredDecision::explain, RegisteredDecision::cites, RegisteredDecision::actions,
        ),
        "access_right" to question(
            { AccessRight.fromJson(it) }, AccessRight::decide, AccessDecision::explain, AccessDecision::cites, AccessDecision::actions,
        ),
        "register_login" to question(
            { RegisterLogin.fromJson(it) }, RegisterLogin::decide, RegisterLoginDecision::explain, RegisterLoginDecision::cites, RegisterLoginDecision::actions,
        ),
        "sanction_shown" to question(
            { SanctionShown.fromJson(it) }, SanctionShown::decide, SanctionShownDecision::explain, SanctionShownDecision::cites, SanctionShownDecision::actions,
        ),
        "diploma_for_work" to question(
            { DiplomaForWork.fromJson(it) }, DiplomaForWork::decide, DiplomaDecision::explain, DiplomaDecision::cites, DiplomaDecision::actions,
        ),
        "first_aid_certificate" to question(
            { FirstAidCertificateValid.fromJson(it) }, FirstAidCertificateValid::decide, FirstAidDecision::explain, FirstAidDecision::cites, FirstAidDecision::actions,
        ),
        "first_aid_coverage" to question(
            { FirstAidCoverage.fromJson(it) }, FirstAidCoverage::decide, FirstAidCoverageDecision::explain, FirstAidCoverageDecision::cites, FirstAidCoverageDecision::actions,
        ),
        "administration_check" to question(
            { AdministrationCheck.fromJson(it) }, AdministrationCheck::decide, AdministrationDecision::explain, AdministrationDecision::cites, AdministrationDecision::actions,
        ),
        "care_abroad" to question(
            { CareAbroad.fromJson(it) }, CareAbroad::decide, CareAbroadDecision::explain, CareAbroadDecision::cites, CareAbroadDecision::actions,
        ),
        "estimate_due" to question(
            { EstimateDue.fromJson(it) }, EstimateDue::decide, EstimateDecision::explain, EstimateDecision::cites, EstimateDecision::actions,
        ),
        "mandate" to question(
            { MandateCheck.fromJson(it) }, MandateCheck::decide, MandateDecision::explain, MandateDecision::cites, MandateDecision::actions,
        ),
        "deadline" to question(
            { Deadline.fromJson(it) }, Deadline::decide, DeadlineDecision::explain, DeadlineDecision::cites, DeadlineDecision::actions,
        ),
        "email_verification" to question(
            { EmailVerification.fromJson(it) }, EmailVerification::decide, EmailDecision::explain, EmailDecision::cites, EmailDecision::actions,
        ),
        "enrolment" to question(
            { Enrolment.fromJson(it) }, Enrolment::decide, EnrolmentDecision::explain, EnrolmentDecision::cites, EnrolmentDecision::actions,
        ),
        "holder_to_link" to question(
            { HolderToLink.fromJson(it) }, HolderToLink::decide, HolderDecision::explain, HolderDecision::cites, HolderDecision::actions,
        ),
        "holder_without_facility" to question(
            { HolderWithoutFacility.fromJson(it) }, HolderWithoutFacility::decide, FacilityDecision::explain, FacilityDecision::cites, FacilityDecision::actions,
        ),
        "link_request_status" to question(
            { RequestStatus.fromJson(it) }, RequestStatus::decide, RequestDecision::explain, RequestDecision::cites, RequestDecision::actions,
        ),
        "login" to question(
            { Login.fromJson(it) }, Login::decide, LoginDecision::explain, LoginDecision::cites, LoginDecision::actions,
        ),
        "make_link" to question(
            { MakeLink.fromJson(it) }, MakeLink::decide, LinkDecision::explain, LinkDecision::cites, LinkDecision::actions,
        ),
        "may_work" to question(
            { MayWorkFacts.fromJson(it) }, MayWorkFacts::decide, MayWorkDecision::explain, MayWorkDecision::cites, MayWorkDecision::actions,
        ),
        "obligation" to question(
            { Obligation.fromJson(it) }, Obligation::decide, ObligationDecision::explain, ObligationDecision::cites, ObligationDecision::actions,
            besides = { asked, on -> mapOf("layers" to WireForm.of(asked.layers(on))) },
        ),
        "presence" to question(
            { Presence.fromJson(it) }, Presence::decide, PresenceDecision::explain, PresenceDecision::cites, PresenceDecision::actions,
        ),
        "ratio_day" to question(
            { RatioDay.fromJson(it) }, RatioDay::decide, RatioDayDecision::explain, RatioDayDecision::cites, RatioDayDecision::actions,
        ),
        "registration" to question(
            { Registration.fromJson(it) }, Registration::decide, RegistrationDecision::explain, RegistrationDecision::cites, RegistrationDecision::actions,
        ),
        "registration_fee" to question(
            { RegistrationFee.fromJson(it) }, RegistrationFee::decide, FeeDecision::explain, FeeDecision::cites, FeeDecision::actions,
        ),
        "room_left" to question(
            { RoomLeft.fromJson(it) }, RoomLeft::decide, RoomDecision::explain, RoomDecision::cites, RoomDecision::actions,
        ),
        "screened_before" to question(
            { ScreenedBefore.fromJson(it) }, ScreenedBefore::decide, ScreeningDecision::explain, ScreeningDecision::cites, ScreeningDecision::actions,
        ),
        "screened_now" to question(
            { ScreenedNow.fromJson(it) }, ScreenedNow::decide, ScreeningDecision::explain, ScreeningDecision::cites, ScreeningDecision::actions,
        ),
        "staff_required" to question(
            { StaffRequired.fromJson(it) }, StaffRequired::decide, StaffDecision::explain, StaffDecision::cites, StaffDecision::actions,
        ),
        "transfer" to question(
            { Transfer.fromJson(it) }, Transfer::decide, TransferDecision::explain, TransferDecision::cites, TransferDecision::actions,
        ),
        "unlink_duty" to question(
            { UnlinkDuty.fromJson(it) }, UnlinkDuty::decide, UnlinkDecision::explain, UnlinkDecision::cites, UnlinkDecision::actions,
        ),
        "vog_at_application" to question(
            { VogAtApplication.fromJson(it) }, VogAtApplication::decide, VogDecision::explain, VogDecision::cites, VogDecision::actions,
        ),
        "vog_demand" to question(
            { VogDemand.fromJson(it) }, VogDemand::decide, DemandDecision::explain, DemandDecision::cites, DemandDecision::actions,
        ),
        "vog_for_registration" to question(
            { VogForRegistration.fromJson(it) }, VogForRegistration::decide, VogDecision::explain, VogDecision::cites, VogDecision::actions,
        ),
        "vog_on_suspicion" to question(
            { VogOnSuspicion.fromJson(it) }, VogOnSuspicion::decide, VogDecision::explain, VogDecision::cites, VogDecision::actions,
        ),
    )

    /** The answers that are functions, or reports, rather than decisions on a question. */
    private val functions: Map<String, Asked> = mapOf(
        "amendment" to Asked(::amendment, ::amended),
        "arrangements" to Asked(::arrangementsOf),
        "dossier" to Asked(::dossier) { Dossier.fromJson(it) },
        "holder_search" to Asked(::holderSearch),
        "link_request" to Asked({ facts, on -> Answered(only(typed(facts) { Request.fromJson(it) }.stateOn(on))) }),
        "messages_due" to Asked(::messages),
        "overview" to Asked(::overviewOf),
        "plan" to Asked(::planOf),
        "retention" to Asked(::retention),
    )

    /** Every file of cases, by its name without `.json`. */
    val files: Map<String, Asked> = questions.mapValues { it.value(null) } + functions + RequestFunctions.files + RegisterFunctions.files

    private fun amended(document: String): Norms = Norms.builtin().amended(document)

    private fun amendment(facts: JsonNode, on: LocalDate): Answered {
        val norms = amended(facts["document"].toString())
        val answered = questions.getValue(facts["question"].textValue())(norms).ask(facts["facts"], on)
        return Answered(answered.parts + ("rules" to TextNode(norms.version())), answered.cited, answered.sentences)
    }

    private fun arrangementsOf(facts: JsonNode, on: LocalDate): Answered {
        // An obligation has both fields too, and is a document.
        val fields = facts.fieldNames().asSequence().toSet()
        if (fields != setOf("role", "setting")) {
            val elsewhere = facts.deepCopy<com.fasterxml.jackson.databind.node.ObjectNode>()
            // What is a field there is unknown here.
            (fields - setOf("role", "setting")).forEach { elsewhere.remove(it); elsewhere.put(it + "_", 0) }
            try {
                Obligation.fromJson(elsewhere.toString())
            } catch (wrong: KinderopvangException.WrongInput) {
                throw KinderopvangException.WrongInput(wrong.faults.map { it.copy(path = it.path.removeSuffix("_")) })
            }
        }
        val found = arrangements(Typed.of(facts["role"]), Typed.of(facts["setting"]), on)
        val wire = WireForm.of(found)
        val reasons = (wire as? com.fasterxml.jackson.databind.node.ObjectNode)?.remove("reasons")
        return Answered(
            parts = mapOf("outcome" to wire, "reasons" to (reasons ?: ArrayNode(JsonNodeFactory.instance))),
            cited = found?.reasons.orEmpty().map { it.cited(on) },
            sentences = inBoth { found?.explain(it).orEmpty() },
        )
    }

    private fun retention(facts: JsonNode, on: LocalDate): Answered {
        val history = JsonNodeFactory.instance.objectNode().set<JsonNode>("events", facts["events"])
        val registration = typed(history) { Registration.fromJson(it) }
        return Answered(only(registration.retention(on, facts["signal"].booleanValue())))
    }

    private fun holderSearch(facts: JsonNode, on: LocalDate): Answered {
        val wrong = mutableListOf<Fault>()
        fun <T> noting(read: () -> T): T? = try {
            read()
        } catch (refused: KinderopvangException.WrongInput) {
            wrong += refused.faults
            null
        }
        val holders = facts["holders"].mapIndexedNotNull { at, holder ->
            noting { typedAt("holders[$at]", holder) { HolderEntry.fromJson(it) } }
        }
        val query = noting { typedAt("query", facts["query"]) { HolderQuery.fromJson(it) } }
        if (wrong.isNotEmpty()) throw KinderopvangException.WrongInput(wrong)
        val hits = try {
            search(holders, query!!)
        } catch (refused: KinderopvangException.WrongInput) {
            val word = when (refused.faults.single().code) {
                FaultCode.MISSING_FIELD -> "nothing_to_find"
                else -> "chamber_number"
            }
            return Answered(only(word))
        }
        val found = hits.map { hit -> mapOf("holder" to hit.holder.name, "facilities" to hit.facilities.map { it.name }) }
        return Answered(only(found))
    }

    private fun messages(facts: JsonNode, on: LocalDate): Answered {
        val wrong = mutableListOf<Fault>()
        val happening = JsonNodeFactory.instance.objectNode().put("on", on.toString()).set<JsonNode>("event", facts["event"])
        val event = try {
            typed(happening) { LinkingEvent.fromJson(it) }
        } catch (refused: KinderopvangException.WrongInput) {
            wrong += refused.faults
            null
        }
        val recipients = try {
            typedAt("recipients", facts["recipients"]) { Recipients.fromJson(it) }
        } catch (refused: KinderopvangException.WrongInput) {
            wrong += refused.faults
            null
        }
        if (wrong.isNotEmpty()) throw KinderopvangException.WrongInput(wrong)
        val due = messagesDue(event!!, recipients!!)
        return Answered(
            parts = mapOf(
                "outcome" to WireForm.of(due.messages),
                "reasons" to WireForm.of(due.reasons),
                "missing" to WireForm.of(due.missing),
                "actions" to WireForm.of(due.actions),
            ),
            cited = due.reasons.map { it.cited(on) },
            sentences = inBoth { language ->
                due.reasons.map { it.explain(language) } + due.messages.map { it.explain(language) }
            } + explained(due.actions),
        )
    }

    private fun overviewOf(facts: JsonNode, on: LocalDate): Answered {
        val wrong = mutableListOf<Fault>()
        val links = facts["links"].mapIndexedNotNull { at, row ->
            try {
                typedAt("links[$at]", row) { OverviewRow.fromJson(it) }
            } catch (refused: KinderopvangException.WrongInput) {
                wrong += refused.faults
                null
            }
        }
        if (wrong.isNotEmpty()) throw KinderopvangException.WrongInput(wrong)
        val overview = overview(links, on)
        return Answered(
            parts = mapOf("outcome" to WireForm.of(overview.rows), "reasons" to WireForm.of(overview.reasons)),
            cited = overview.reasons.map { it.cited(on) },
            sentences = inBoth { language -> overview.reasons.map { it.explain(language) } },
        )
    }

    private fun planOf(facts: JsonNode, on: LocalDate): Answered {
        val asked = typed(facts) { PlanFacts.fromJson(it) }
        check(asked.askedOn == on) { "the plan is made on the day of the case" }
        val plan = asked.plan()
        return Answered(
            parts = listOf("outcome", "steps", "reasons", "missing").associateWith { WireForm.of(plan)[it] },
            cited = plan.reasons.map { it.cited(asked.firstDay) },
            sentences = inBoth { plan.explain(it) },
        )
    }

    /** The report on a dossier, judged typed, and once more as text: both say the same at every place. */
    private fun dossier(facts: JsonNode, on: LocalDate): Answered {
        val report = WireForm.of(typed(facts) { Dossier.fromJson(it) }.judge(on))
        val text = Repository.mapper.readTree(evaluate(facts.toString(), on))
        check(withoutEmpty(withoutNulls(report)) == withoutEmpty(withoutNulls(text))) { "the typed report differs from the text" }
        return Answered(mapOf("report" to report))
    }
}
