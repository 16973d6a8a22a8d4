// What all questions, decisions and reasons have in common, for code that works with any of them.

/// Typed facts about which a question can be asked. What is `nil` is unknown.
public protocol Question: Sendable {
    /// The answer on a day.
    associatedtype Answer: Decision

    /// The decision on a day, by the given norms, else by those this version of the library knows.
    func decide(on: CivilDate, norms: Norms?) throws -> Answer

    /// The question as a JSON document. A BSN and the reference of a VOG are shown by their last three characters.
    func toJson() throws -> String
}

extension Question {
    /// The decision on a day, by the norms this version of the library knows.
    public func decide(on day: CivilDate) throws -> Answer {
        try decide(on: day, norms: nil)
    }
}

/// The answer to a question on a day.
public protocol Decision: Sendable {
    associatedtype Outcome: Sendable
    associatedtype Reason: Kinderopvang.Reason

    /// The day that was asked.
    var on: CivilDate { get }
    /// The outcome, in the question's own words.
    var outcome: Outcome { get }
    /// The norms that led there, in order, with the compared values.
    var reasons: [Reason] { get }
    /// The longest stretch around the asked day in which the same facts give the same outcome.
    var holds: Span { get }
    /// What someone has to do.
    var actions: [Action] { get }

    /// The decision in sentences: the outcome, then each reason.
    func explain(language: Language) throws -> [String]
    /// The layer and place of the norm behind each reason.
    func cites(norms: Norms?) throws -> [CitedReason]
}

/// Why an outcome is what it is: a stable code and the compared values.
public protocol Reason: Sendable {
    /// The stable code, such as `vog.too_old`.
    func code() throws -> String
    /// The rule it belongs to.
    func rule() throws -> Rule
    /// The sentence, filled with the compared values.
    func explain(language: Language) throws -> String
}

extension VogForRegistration: Question {}
extension VogAtApplication: Question {}
extension VogOnSuspicion: Question {}
extension ScreenedBefore: Question {}
extension ScreenedNow: Question {}
extension Presence: Question {}
extension Obligation: Question {}
extension VogDemand: Question {}
extension Registration: Question {}
extension Deadline: Question {}
extension MayWorkFacts: Question {}
extension RegistrationFee: Question {}
extension Enrolment: Question {}
extension EmailVerification: Question {}
extension MakeLink: Question {}
extension RequestStatus: Question {}
extension HolderToLink: Question {}
extension UnlinkDuty: Question {}
extension HolderWithoutFacility: Question {}
extension Login: Question {}
extension Transfer: Question {}

extension VogDecision: Decision {}
extension ScreeningDecision: Decision {}
extension PresenceDecision: Decision {}
extension ObligationDecision: Decision {}
extension DemandDecision: Decision {}
extension RegistrationDecision: Decision {}
extension DeadlineDecision: Decision {}
extension MayWorkDecision: Decision {}
extension FeeDecision: Decision {}
extension EnrolmentDecision: Decision {}
extension EmailDecision: Decision {}
extension LinkDecision: Decision {}
extension RequestDecision: Decision {}
extension HolderDecision: Decision {}
extension UnlinkDecision: Decision {}
extension FacilityDecision: Decision {}
extension LoginDecision: Decision {}
extension TransferDecision: Decision {}

extension VogReason: Reason {}
extension ScreeningReason: Reason {}
extension PresenceReason: Reason {}
extension ObligationReason: Reason {}
extension ArrangementReason: Reason {}
extension DemandReason: Reason {}
extension RegistrationReason: Reason {}
extension DeadlineReason: Reason {}
extension MayWorkReason: Reason {}
extension PlanReason: Reason {}
extension FeeReason: Reason {}
extension EnrolmentReason: Reason {}
extension EmailReason: Reason {}
extension LinkReason: Reason {}
extension RequestReason: Reason {}
extension HolderReason: Reason {}
extension UnlinkReason: Reason {}
extension FacilityReason: Reason {}
extension LoginReason: Reason {}
extension TransferReason: Reason {}
extension MessageReason: Reason {}
extension OverviewReason: Reason {}
