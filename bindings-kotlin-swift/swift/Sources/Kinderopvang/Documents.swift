// Typed values as JSON documents: the wire form, the same in every language.

/// A value that is written as a JSON document and read from one.
public protocol Document: Sendable {
    /// Reads the value. It throws `KinderopvangError.WrongInput` with all faults of the document, each with the path to
    /// its field.
    init(json: String) throws

    /// The value as a JSON document. A BSN and the reference of a VOG are shown by their last three characters.
    func toJson() throws -> String
}

extension Period: Document {
    public init(json: String) throws { self = try periodFromJson(document: json) }
}
extension TimeRange: Document {
    public init(json: String) throws { self = try timeRangeFromJson(document: json) }
}
extension WeekHours: Document {
    public init(json: String) throws { self = try weekHoursFromJson(document: json) }
}
extension OpeningHours: Document {
    public init(json: String) throws { self = try openingHoursFromJson(document: json) }
}
extension Term: Document {
    public init(json: String) throws { self = try termFromJson(document: json) }
}
extension SchoolHoliday: Document {
    public init(json: String) throws { self = try schoolHolidayFromJson(document: json) }
}
extension SchoolDays: Document {
    public init(json: String) throws { self = try schoolDaysFromJson(document: json) }
}
extension SchoolCalendar: Document {
    public init(json: String) throws { self = try schoolCalendarFromJson(document: json) }
}
extension Citation: Document {
    public init(json: String) throws { self = try citationFromJson(document: json) }
}
extension Vog: Document {
    public init(json: String) throws { self = try vogFromJson(document: json) }
}
extension VogForRegistration: Document {
    public init(json: String) throws { self = try vogForRegistrationFromJson(document: json) }
}
extension VogAtApplication: Document {
    public init(json: String) throws { self = try vogAtApplicationFromJson(document: json) }
}
extension VogOnSuspicion: Document {
    public init(json: String) throws { self = try vogOnSuspicionFromJson(document: json) }
}
extension ScreenedBefore: Document {
    public init(json: String) throws { self = try screenedBeforeFromJson(document: json) }
}
extension ScreenedNow: Document {
    public init(json: String) throws { self = try screenedNowFromJson(document: json) }
}
extension Visit: Document {
    public init(json: String) throws { self = try visitFromJson(document: json) }
}
extension Recurrence: Document {
    public init(json: String) throws { self = try recurrenceFromJson(document: json) }
}
extension Presence: Document {
    public init(json: String) throws { self = try presenceFromJson(document: json) }
}
extension Obligation: Document {
    public init(json: String) throws { self = try obligationFromJson(document: json) }
}
extension VogDemand: Document {
    public init(json: String) throws { self = try vogDemandFromJson(document: json) }
}
extension RegistrationEvent: Document {
    public init(json: String) throws { self = try registrationEventFromJson(document: json) }
}
extension Registration: Document {
    public init(json: String) throws { self = try registrationFromJson(document: json) }
}
extension Deadline: Document {
    public init(json: String) throws { self = try deadlineFromJson(document: json) }
}
extension Household: Document {
    public init(json: String) throws { self = try householdFromJson(document: json) }
}
extension MayWorkFacts: Document {
    public init(json: String) throws { self = try mayWorkFactsFromJson(document: json) }
}
extension PlanFacts: Document {
    public init(json: String) throws { self = try planFactsFromJson(document: json) }
}
extension RegistrationFee: Document {
    public init(json: String) throws { self = try registrationFeeFromJson(document: json) }
}
extension Enrolment: Document {
    public init(json: String) throws { self = try enrolmentFromJson(document: json) }
}
extension EmailVerification: Document {
    public init(json: String) throws { self = try emailVerificationFromJson(document: json) }
}
extension LinkPeriod: Document {
    public init(json: String) throws { self = try linkPeriodFromJson(document: json) }
}
extension RegistrationOfPerson: Document {
    public init(json: String) throws { self = try registrationOfPersonFromJson(document: json) }
}
extension LinkWay: Document {
    public init(json: String) throws { self = try linkWayFromJson(document: json) }
}
extension MakeLink: Document {
    public init(json: String) throws { self = try makeLinkFromJson(document: json) }
}
extension RequestEvent: Document {
    public init(json: String) throws { self = try requestEventFromJson(document: json) }
}
extension Request: Document {
    public init(json: String) throws { self = try requestFromJson(document: json) }
}
extension RequestStatus: Document {
    public init(json: String) throws { self = try requestStatusFromJson(document: json) }
}
extension OrganisationOfPerson: Document {
    public init(json: String) throws { self = try organisationOfPersonFromJson(document: json) }
}
extension Subsidiary: Document {
    public init(json: String) throws { self = try subsidiaryFromJson(document: json) }
}
extension Workplace: Document {
    public init(json: String) throws { self = try workplaceFromJson(document: json) }
}
extension HolderToLink: Document {
    public init(json: String) throws { self = try holderToLinkFromJson(document: json) }
}
extension HiredAs: Document {
    public init(json: String) throws { self = try hiredAsFromJson(document: json) }
}
extension PresentAs: Document {
    public init(json: String) throws { self = try presentAsFromJson(document: json) }
}
extension UnlinkDuty: Document {
    public init(json: String) throws { self = try unlinkDutyFromJson(document: json) }
}
extension FacilityStanding: Document {
    public init(json: String) throws { self = try facilityStandingFromJson(document: json) }
}
extension HolderWithoutFacility: Document {
    public init(json: String) throws { self = try holderWithoutFacilityFromJson(document: json) }
}
extension Login: Document {
    public init(json: String) throws { self = try loginFromJson(document: json) }
}
extension Transfer: Document {
    public init(json: String) throws { self = try transferFromJson(document: json) }
}
extension LinkingEvent: Document {
    public init(json: String) throws { self = try linkingEventFromJson(document: json) }
}
extension RequestNotification: Document {
    public init(json: String) throws { self = try notificationFromJson(document: json) }
}
extension Recipients: Document {
    public init(json: String) throws { self = try recipientsFromJson(document: json) }
}
extension OverviewRow: Document {
    public init(json: String) throws { self = try overviewRowFromJson(document: json) }
}
extension FacilityEntry: Document {
    public init(json: String) throws { self = try facilityEntryFromJson(document: json) }
}
extension HolderEntry: Document {
    public init(json: String) throws { self = try holderEntryFromJson(document: json) }
}
extension HolderQuery: Document {
    public init(json: String) throws { self = try holderQueryFromJson(document: json) }
}
extension Children: Document {
    public init(json: String) throws { self = try childrenFromJson(document: json) }
}
extension StaffRequired: Document {
    public init(json: String) throws { self = try staffRequiredFromJson(document: json) }
}
extension RoomLeft: Document {
    public init(json: String) throws { self = try roomLeftFromJson(document: json) }
}
extension ChildStay: Document {
    public init(json: String) throws { self = try childStayFromJson(document: json) }
}
extension StaffShift: Document {
    public init(json: String) throws { self = try staffShiftFromJson(document: json) }
}
extension RatioDay: Document {
    public init(json: String) throws { self = try ratioDayFromJson(document: json) }
}
extension RatioCell: Document {
    public init(json: String) throws { self = try ratioCellFromJson(document: json) }
}
extension RatioWeight: Document {
    public init(json: String) throws { self = try ratioWeightFromJson(document: json) }
}
extension Notice: Document {
    public init(json: String) throws { self = try noticeFromJson(document: json) }
}
extension Horizon: Document {
    public init(json: String) throws { self = try horizonFromJson(document: json) }
}
extension AgeSpan: Document {
    public init(json: String) throws { self = try ageSpanFromJson(document: json) }
}
extension ExtraPolicy: Document {
    public init(json: String) throws { self = try extraPolicyFromJson(document: json) }
}
extension SwapPolicy: Document {
    public init(json: String) throws { self = try swapPolicyFromJson(document: json) }
}
extension SwapWindow: Document {
    public init(json: String) throws { self = try swapWindowFromJson(document: json) }
}
extension DayKindPair: Document {
    public init(json: String) throws { self = try dayKindPairFromJson(document: json) }
}
extension AbsencePolicy: Document {
    public init(json: String) throws { self = try absencePolicyFromJson(document: json) }
}
extension CancelTerm: Document {
    public init(json: String) throws { self = try cancelTermFromJson(document: json) }
}
extension CancelPolicy: Document {
    public init(json: String) throws { self = try cancelPolicyFromJson(document: json) }
}
extension PaymentPolicy: Document {
    public init(json: String) throws { self = try paymentPolicyFromJson(document: json) }
}
extension EarningRule: Document {
    public init(json: String) throws { self = try earningRuleFromJson(document: json) }
}
extension EarnedAmount: Document {
    public init(json: String) throws { self = try earnedAmountFromJson(document: json) }
}
extension CreditWindow: Document {
    public init(json: String) throws { self = try creditWindowFromJson(document: json) }
}
extension EarningCap: Document {
    public init(json: String) throws { self = try earningCapFromJson(document: json) }
}
extension RequestCap: Document {
    public init(json: String) throws { self = try requestCapFromJson(document: json) }
}
extension SoldCredit: Document {
    public init(json: String) throws { self = try soldCreditFromJson(document: json) }
}
extension CarePolicy: Document {
    public init(json: String) throws { self = try carePolicyFromJson(document: json) }
}
extension CreditUnit: Document {
    public init(json: String) throws { self = try creditUnitFromJson(document: json) }
}
extension CreditAmount: Document {
    public init(json: String) throws { self = try creditAmountFromJson(document: json) }
}
extension Credit: Document {
    public init(json: String) throws { self = try creditFromJson(document: json) }
}
extension CreditUse: Document {
    public init(json: String) throws { self = try creditUseFromJson(document: json) }
}
extension GroupPlacement: Document {
    public init(json: String) throws { self = try groupPlacementFromJson(document: json) }
}
extension GroupConsent: Document {
    public init(json: String) throws { self = try groupConsentFromJson(document: json) }
}
extension CareChild: Document {
    public init(json: String) throws { self = try careChildFromJson(document: json) }
}
extension CareGroup: Document {
    public init(json: String) throws { self = try careGroupFromJson(document: json) }
}
extension CarePrice: Document {
    public init(json: String) throws { self = try carePriceFromJson(document: json) }
}
extension CareProduct: Document {
    public init(json: String) throws { self = try careProductFromJson(document: json) }
}
extension PlannedCare: Document {
    public init(json: String) throws { self = try plannedCareFromJson(document: json) }
}
extension GroupRoster: Document {
    public init(json: String) throws { self = try groupRosterFromJson(document: json) }
}
extension PlannerOverride: Document {
    public init(json: String) throws { self = try plannerOverrideFromJson(document: json) }
}
extension CareContext: Document {
    public init(json: String) throws { self = try careContextFromJson(document: json) }
}
extension PaymentChoice: Document {
    public init(json: String) throws { self = try paymentChoiceFromJson(document: json) }
}
extension ExtraBooking: Document {
    public init(json: String) throws { self = try extraBookingFromJson(document: json) }
}
extension GivenCare: Document {
    public init(json: String) throws { self = try givenCareFromJson(document: json) }
}
extension WantedCare: Document {
    public init(json: String) throws { self = try wantedCareFromJson(document: json) }
}
extension SwapBooking: Document {
    public init(json: String) throws { self = try swapBookingFromJson(document: json) }
}
extension AbsenceBooking: Document {
    public init(json: String) throws { self = try absenceBookingFromJson(document: json) }
}
extension Wish: Document {
    public init(json: String) throws { self = try wishFromJson(document: json) }
}
extension Submission: Document {
    public init(json: String) throws { self = try submissionFromJson(document: json) }
}
extension PaidBy: Document {
    public init(json: String) throws { self = try paidByFromJson(document: json) }
}
extension CareRequest: Document {
    public init(json: String) throws { self = try careRequestFromJson(document: json) }
}
extension TellChoice: Document {
    public init(json: String) throws { self = try tellChoiceFromJson(document: json) }
}
extension LoginHolder: Document {
    public init(json: String) throws { self = try loginHolderFromJson(document: json) }
}
extension Organisation: Document {
    public init(json: String) throws { self = try organisationFromJson(document: json) }
}
extension Location: Document {
    public init(json: String) throws { self = try locationFromJson(document: json) }
}
extension Activity: Document {
    public init(json: String) throws { self = try activityFromJson(document: json) }
}
extension Person: Document {
    public init(json: String) throws { self = try personFromJson(document: json) }
}
extension Dossier: Document {
    public init(json: String) throws { self = try dossierFromJson(document: json) }
}
