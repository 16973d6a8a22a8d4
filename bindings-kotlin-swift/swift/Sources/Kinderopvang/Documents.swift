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
extension Address: Document {
    public init(json: String) throws { self = try addressFromJson(document: json) }
}
extension FacilityProperties: Document {
    public init(json: String) throws { self = try facilityPropertiesFromJson(document: json) }
}
extension FacilityAddress: Document {
    public init(json: String) throws { self = try facilityAddressFromJson(document: json) }
}
extension FacilityHolder: Document {
    public init(json: String) throws { self = try facilityHolderFromJson(document: json) }
}
extension FacilityInspection: Document {
    public init(json: String) throws { self = try facilityInspectionFromJson(document: json) }
}
extension FacilityMediation: Document {
    public init(json: String) throws { self = try facilityMediationFromJson(document: json) }
}
extension HolderPerson: Document {
    public init(json: String) throws { self = try holderPersonFromJson(document: json) }
}
extension HolderOrganisation: Document {
    public init(json: String) throws { self = try holderOrganisationFromJson(document: json) }
}
extension HolderEstablishment: Document {
    public init(json: String) throws { self = try holderEstablishmentFromJson(document: json) }
}
extension RegisterData: Document {
    public init(json: String) throws { self = try registerDataFromJson(document: json) }
}
extension RegisterChange: Document {
    public init(json: String) throws { self = try registerChangeFromJson(document: json) }
}
extension HolderAsOf: Document {
    public init(json: String) throws { self = try holderAsOfFromJson(document: json) }
}
extension FacilityAsOf: Document {
    public init(json: String) throws { self = try facilityAsOfFromJson(document: json) }
}
extension MunicipalDecision: Document {
    public init(json: String) throws { self = try municipalDecisionFromJson(document: json) }
}
extension FacilityStart: Document {
    public init(json: String) throws { self = try facilityStartFromJson(document: json) }
}
extension AgencyStanding: Document {
    public init(json: String) throws { self = try agencyStandingFromJson(document: json) }
}
extension FacilityLife: Document {
    public init(json: String) throws { self = try facilityLifeFromJson(document: json) }
}
extension FacilityChange: Document {
    public init(json: String) throws { self = try facilityChangeFromJson(document: json) }
}
extension RegisteredSpell: Document {
    public init(json: String) throws { self = try registeredSpellFromJson(document: json) }
}
extension ExportedRegistration: Document {
    public init(json: String) throws { self = try exportedRegistrationFromJson(document: json) }
}
extension KnownDays: Document {
    public init(json: String) throws { self = try knownDaysFromJson(document: json) }
}
extension RegisteredOn: Document {
    public init(json: String) throws { self = try registeredOnFromJson(document: json) }
}
extension OtherValue: Document {
    public init(json: String) throws { self = try otherValueFromJson(document: json) }
}
extension ExportedHolder: Document {
    public init(json: String) throws { self = try exportedHolderFromJson(document: json) }
}
extension ExportChange: Document {
    public init(json: String) throws { self = try exportChangeFromJson(document: json) }
}
extension FacilityListing: Document {
    public init(json: String) throws { self = try facilityListingFromJson(document: json) }
}
extension FacilityQuery: Document {
    public init(json: String) throws { self = try facilityQueryFromJson(document: json) }
}
extension RightCell: Document {
    public init(json: String) throws { self = try rightCellFromJson(document: json) }
}
extension AccessRight: Document {
    public init(json: String) throws { self = try accessRightFromJson(document: json) }
}
extension RegisterLogin: Document {
    public init(json: String) throws { self = try registerLoginFromJson(document: json) }
}
extension Availability: Document {
    public init(json: String) throws { self = try availabilityFromJson(document: json) }
}
extension ServiceMeasurement: Document {
    public init(json: String) throws { self = try serviceMeasurementFromJson(document: json) }
}
extension CountedFacility: Document {
    public init(json: String) throws { self = try countedFacilityFromJson(document: json) }
}
extension CountedInspection: Document {
    public init(json: String) throws { self = try countedInspectionFromJson(document: json) }
}
extension CountedEnforcement: Document {
    public init(json: String) throws { self = try countedEnforcementFromJson(document: json) }
}
extension StatisticsRecords: Document {
    public init(json: String) throws { self = try statisticsRecordsFromJson(document: json) }
}
extension SanctionShown: Document {
    public init(json: String) throws { self = try sanctionShownFromJson(document: json) }
}
extension RecordDemand: Document {
    public init(json: String) throws { self = try recordDemandFromJson(document: json) }
}
extension RecordAsked: Document {
    public init(json: String) throws { self = try recordAskedFromJson(document: json) }
}
extension FieldFilled: Document {
    public init(json: String) throws { self = try fieldFilledFromJson(document: json) }
}
extension KeptRecord: Document {
    public init(json: String) throws { self = try keptRecordFromJson(document: json) }
}
extension AdministrationCheck: Document {
    public init(json: String) throws { self = try administrationCheckFromJson(document: json) }
}
extension RecordEntry: Document {
    public init(json: String) throws { self = try recordEntryFromJson(document: json) }
}
extension ChildmindingCare: Document {
    public init(json: String) throws { self = try childmindingCareFromJson(document: json) }
}
extension FacilityOfYear: Document {
    public init(json: String) throws { self = try facilityOfYearFromJson(document: json) }
}
extension ParentOfYear: Document {
    public init(json: String) throws { self = try parentOfYearFromJson(document: json) }
}
extension CareYear: Document {
    public init(json: String) throws { self = try careYearFromJson(document: json) }
}
extension AbroadFacility: Document {
    public init(json: String) throws { self = try abroadFacilityFromJson(document: json) }
}
extension ProofValidity: Document {
    public init(json: String) throws { self = try proofValidityFromJson(document: json) }
}
extension CareAbroad: Document {
    public init(json: String) throws { self = try careAbroadFromJson(document: json) }
}
extension MonthDay: Document {
    public init(json: String) throws { self = try monthDayFromJson(document: json) }
}
extension AdvanceDeviation: Document {
    public init(json: String) throws { self = try advanceDeviationFromJson(document: json) }
}
extension CostEstimate: Document {
    public init(json: String) throws { self = try costEstimateFromJson(document: json) }
}
extension EstimateDue: Document {
    public init(json: String) throws { self = try estimateDueFromJson(document: json) }
}
extension YearAccounts: Document {
    public init(json: String) throws { self = try yearAccountsFromJson(document: json) }
}
extension MandateCheck: Document {
    public init(json: String) throws { self = try mandateCheckFromJson(document: json) }
}
extension DiplomaRow: Document {
    public init(json: String) throws { self = try diplomaRowFromJson(document: json) }
}
extension PreviousService: Document {
    public init(json: String) throws { self = try previousServiceFromJson(document: json) }
}
extension ListedDiploma: Document {
    public init(json: String) throws { self = try listedDiplomaFromJson(document: json) }
}
extension DiplomaList: Document {
    public init(json: String) throws { self = try diplomaListFromJson(document: json) }
}
extension DiplomaForWork: Document {
    public init(json: String) throws { self = try diplomaForWorkFromJson(document: json) }
}
extension HeldDiploma: Document {
    public init(json: String) throws { self = try heldDiplomaFromJson(document: json) }
}
extension Qualification: Document {
    public init(json: String) throws { self = try qualificationFromJson(document: json) }
}
extension ListedCertificate: Document {
    public init(json: String) throws { self = try listedCertificateFromJson(document: json) }
}
extension FirstAidCertificateValid: Document {
    public init(json: String) throws { self = try firstAidCertificateValidFromJson(document: json) }
}
extension FirstAidOpening: Document {
    public init(json: String) throws { self = try firstAidOpeningFromJson(document: json) }
}
extension FirstAidAdult: Document {
    public init(json: String) throws { self = try firstAidAdultFromJson(document: json) }
}
extension FirstAidCoverage: Document {
    public init(json: String) throws { self = try firstAidCoverageFromJson(document: json) }
}
extension FirstAidRosterDay: Document {
    public init(json: String) throws { self = try firstAidRosterDayFromJson(document: json) }
}
extension ShownCriterion: Document {
    public init(json: String) throws { self = try shownCriterionFromJson(document: json) }
}
extension KeptAdministration: Document {
    public init(json: String) throws { self = try keptAdministrationFromJson(document: json) }
}
extension RosterAdult: Document {
    public init(json: String) throws { self = try rosterAdultFromJson(document: json) }
}
extension RosterDay: Document {
    public init(json: String) throws { self = try rosterDayFromJson(document: json) }
}
extension FirstAidHeld: Document {
    public init(json: String) throws { self = try firstAidHeldFromJson(document: json) }
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
