// What all questions, decisions and reasons have in common, for code that works with any of them.

/// Typed facts about which a question can be asked. What is `nil` is unknown.
public protocol Question: Document {
    /// The answer on a day.
    associatedtype Answer: Decision

    /// The decision on a day, by the given norms, else by those this version of the library knows.
    func decide(on: CivilDate, norms: Norms?) throws -> Answer

    /// The outcome alone, faster and without reasons.
    func outcome(on: CivilDate, norms: Norms?) throws -> Answer.Outcome

    /// The decision on each question, in their order, in one call: far faster than one call for each. The path of a
    /// fault begins with the position of its question, as `[3].vog.issued_on`.
    static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [Answer]

    /// The outcome of each question, in their order, in one call: the fast path for many questions.
    static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [Answer.Outcome]
}

extension Question {
    /// The decision on a day, by the norms this version of the library knows.
    public func decide(on day: CivilDate) throws -> Answer {
        try decide(on: day, norms: nil)
    }
}

extension Array where Element: Question {
    /// The decision on each question, in their order, by the given norms, else by those this version of the library
    /// knows. One call for all: far faster than one call for each.
    public func decide(on day: CivilDate, norms: Norms? = nil) throws -> [Element.Answer] {
        try Element.decideAll(self, on: day, norms: norms)
    }

    /// The outcome of each question, in their order: the fast path for many questions.
    public func outcomes(on day: CivilDate, norms: Norms? = nil) throws -> [Element.Answer.Outcome] {
        try Element.outcomesAll(self, on: day, norms: norms)
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
    /// The layer and place of the norm in force on a day, by the given norms, else by those this version of the library
    /// knows.
    func cited(on: CivilDate, norms: Norms?) throws -> CitedReason
}

extension VogForRegistration: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [VogDecision] {
        try decideAllVogForRegistration(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [VogOutcome] {
        try outcomesAllVogForRegistration(questions: questions, on: on, norms: norms)
    }
}
extension VogAtApplication: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [VogDecision] {
        try decideAllVogAtApplication(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [VogOutcome] {
        try outcomesAllVogAtApplication(questions: questions, on: on, norms: norms)
    }
}
extension VogOnSuspicion: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [VogDecision] {
        try decideAllVogOnSuspicion(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [VogOutcome] {
        try outcomesAllVogOnSuspicion(questions: questions, on: on, norms: norms)
    }
}
extension ScreenedBefore: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [ScreeningDecision] {
        try decideAllScreenedBefore(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [ScreeningOutcome] {
        try outcomesAllScreenedBefore(questions: questions, on: on, norms: norms)
    }
}
extension ScreenedNow: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [ScreeningDecision] {
        try decideAllScreenedNow(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [ScreeningOutcome] {
        try outcomesAllScreenedNow(questions: questions, on: on, norms: norms)
    }
}
extension Presence: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [PresenceDecision] {
        try decideAllPresence(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [PresenceOutcome] {
        try outcomesAllPresence(questions: questions, on: on, norms: norms)
    }
}
extension Obligation: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [ObligationDecision] {
        try decideAllObligation(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [Duty] {
        try outcomesAllObligation(questions: questions, on: on, norms: norms)
    }
}
extension VogDemand: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [DemandDecision] {
        try decideAllVogDemand(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [DemandOutcome] {
        try outcomesAllVogDemand(questions: questions, on: on, norms: norms)
    }
}
extension Registration: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RegistrationDecision] {
        try decideAllRegistration(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RegistrationState] {
        try outcomesAllRegistration(questions: questions, on: on, norms: norms)
    }
}
extension Deadline: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [DeadlineDecision] {
        try decideAllDeadline(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [DeadlineOutcome] {
        try outcomesAllDeadline(questions: questions, on: on, norms: norms)
    }
}
extension MayWorkFacts: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [MayWorkDecision] {
        try decideAllMayWorkFacts(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [MayWorkOutcome] {
        try outcomesAllMayWorkFacts(questions: questions, on: on, norms: norms)
    }
}
extension RegistrationFee: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FeeDecision] {
        try decideAllRegistrationFee(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FeeOutcome] {
        try outcomesAllRegistrationFee(questions: questions, on: on, norms: norms)
    }
}
extension Enrolment: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [EnrolmentDecision] {
        try decideAllEnrolment(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [EnrolmentOutcome] {
        try outcomesAllEnrolment(questions: questions, on: on, norms: norms)
    }
}
extension EmailVerification: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [EmailDecision] {
        try decideAllEmailVerification(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [EmailOutcome] {
        try outcomesAllEmailVerification(questions: questions, on: on, norms: norms)
    }
}
extension MakeLink: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [LinkDecision] {
        try decideAllMakeLink(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [LinkOutcome] {
        try outcomesAllMakeLink(questions: questions, on: on, norms: norms)
    }
}
extension RequestStatus: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RequestDecision] {
        try decideAllRequestStatus(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RequestOutcome] {
        try outcomesAllRequestStatus(questions: questions, on: on, norms: norms)
    }
}
extension HolderToLink: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [HolderDecision] {
        try decideAllHolderToLink(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [HolderOutcome] {
        try outcomesAllHolderToLink(questions: questions, on: on, norms: norms)
    }
}
extension UnlinkDuty: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [UnlinkDecision] {
        try decideAllUnlinkDuty(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [UnlinkOutcome] {
        try outcomesAllUnlinkDuty(questions: questions, on: on, norms: norms)
    }
}
extension HolderWithoutFacility: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FacilityDecision] {
        try decideAllHolderWithoutFacility(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [LinksOutcome] {
        try outcomesAllHolderWithoutFacility(questions: questions, on: on, norms: norms)
    }
}
extension Login: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [LoginDecision] {
        try decideAllLogin(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [LoginOutcome] {
        try outcomesAllLogin(questions: questions, on: on, norms: norms)
    }
}
extension Transfer: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [TransferDecision] {
        try decideAllTransfer(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [TransferOutcome] {
        try outcomesAllTransfer(questions: questions, on: on, norms: norms)
    }
}
extension StaffRequired: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [StaffDecision] {
        try decideAllStaffRequired(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [StaffOutcome] {
        try outcomesAllStaffRequired(questions: questions, on: on, norms: norms)
    }
}
extension RoomLeft: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RoomDecision] {
        try decideAllRoomLeft(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RoomOutcome] {
        try outcomesAllRoomLeft(questions: questions, on: on, norms: norms)
    }
}
extension RatioDay: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RatioDayDecision] {
        try decideAllRatioDay(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RatioDayOutcome] {
        try outcomesAllRatioDay(questions: questions, on: on, norms: norms)
    }
}
extension FacilityLife: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FacilityLifeDecision] {
        try decideAllFacilityLife(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FacilityLifeOutcome] {
        try outcomesAllFacilityLife(questions: questions, on: on, norms: norms)
    }
}
extension FacilityChange: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FacilityChangeDecision] {
        try decideAllFacilityChange(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FacilityChangeOutcome] {
        try outcomesAllFacilityChange(questions: questions, on: on, norms: norms)
    }
}
extension RegisteredOn: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RegisteredDecision] {
        try decideAllRegisteredOn(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RegisteredOutcome] {
        try outcomesAllRegisteredOn(questions: questions, on: on, norms: norms)
    }
}
extension AccessRight: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [AccessDecision] {
        try decideAllAccessRight(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [AccessOutcome] {
        try outcomesAllAccessRight(questions: questions, on: on, norms: norms)
    }
}
extension RegisterLogin: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RegisterLoginDecision] {
        try decideAllRegisterLogin(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [RegisterLoginOutcome] {
        try outcomesAllRegisterLogin(questions: questions, on: on, norms: norms)
    }
}
extension SanctionShown: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [SanctionShownDecision] {
        try decideAllSanctionShown(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [SanctionShownOutcome] {
        try outcomesAllSanctionShown(questions: questions, on: on, norms: norms)
    }
}
extension DiplomaForWork: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [DiplomaDecision] {
        try decideAllDiplomaForWork(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [DiplomaOutcome] {
        try outcomesAllDiplomaForWork(questions: questions, on: on, norms: norms)
    }
}
extension FirstAidCertificateValid: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FirstAidDecision] {
        try decideAllFirstAidCertificateValid(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FirstAidOutcome] {
        try outcomesAllFirstAidCertificateValid(questions: questions, on: on, norms: norms)
    }
}
extension FirstAidCoverage: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FirstAidCoverageDecision] {
        try decideAllFirstAidCoverage(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [FirstAidCoverageOutcome] {
        try outcomesAllFirstAidCoverage(questions: questions, on: on, norms: norms)
    }
}
extension AdministrationCheck: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [AdministrationDecision] {
        try decideAllAdministrationCheck(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [AdministrationOutcome] {
        try outcomesAllAdministrationCheck(questions: questions, on: on, norms: norms)
    }
}
extension CareAbroad: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [CareAbroadDecision] {
        try decideAllCareAbroad(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [AbroadOutcome] {
        try outcomesAllCareAbroad(questions: questions, on: on, norms: norms)
    }
}
extension EstimateDue: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [EstimateDecision] {
        try decideAllEstimateDue(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [EstimateOutcome] {
        try outcomesAllEstimateDue(questions: questions, on: on, norms: norms)
    }
}
extension MandateCheck: Question {
    public static func decideAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [MandateDecision] {
        try decideAllMandateCheck(questions: questions, on: on, norms: norms)
    }
    public static func outcomesAll(_ questions: [Self], on: CivilDate, norms: Norms?) throws -> [MandateOutcome] {
        try outcomesAllMandateCheck(questions: questions, on: on, norms: norms)
    }
}

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
extension StaffDecision: Decision {}
extension RoomDecision: Decision {}
extension RatioDayDecision: Decision {}
extension FacilityLifeDecision: Decision {}
extension FacilityChangeDecision: Decision {}
extension RegisteredDecision: Decision {}
extension AccessDecision: Decision {}
extension RegisterLoginDecision: Decision {}
extension SanctionShownDecision: Decision {}
extension DiplomaDecision: Decision {}
extension FirstAidDecision: Decision {}
extension FirstAidCoverageDecision: Decision {}
extension AdministrationDecision: Decision {}
extension CareAbroadDecision: Decision {}
extension EstimateDecision: Decision {}
extension MandateDecision: Decision {}

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
extension RatioReason: Reason {}
extension CareRequestReason: Reason {}
extension MessageReason: Reason {}
extension OverviewReason: Reason {}
extension FacilityLifeReason: Reason {}
extension FacilityChangeReason: Reason {}
extension RegisteredReason: Reason {}
extension AccessReason: Reason {}
extension ServiceReason: Reason {}
extension StatisticsReason: Reason {}
extension TaxMessageReason: Reason {}
extension PublicViewReason: Reason {}
extension AdministrationReason: Reason {}
extension StatementReason: Reason {}
extension AbroadReason: Reason {}
extension FundingReason: Reason {}
extension MandateReason: Reason {}
extension DiplomaReason: Reason {}
extension FirstAidReason: Reason {}
