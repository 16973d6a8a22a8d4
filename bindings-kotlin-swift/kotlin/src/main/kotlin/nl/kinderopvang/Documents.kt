// Reading documents: `Vog.fromJson(text)`. Each fails with [KinderopvangException.WrongInput] and all faults of the
// document, each with the path to its field.
package nl.kinderopvang

/** Reads a [Period] from a JSON document. */
@Throws(KinderopvangException::class)
fun Period.Companion.fromJson(document: String): Period = periodFromJson(document)

/** Reads a [TimeRange] from a JSON document. */
@Throws(KinderopvangException::class)
fun TimeRange.Companion.fromJson(document: String): TimeRange = timeRangeFromJson(document)

/** Reads a [WeekHours] from a JSON document. */
@Throws(KinderopvangException::class)
fun WeekHours.Companion.fromJson(document: String): WeekHours = weekHoursFromJson(document)

/** Reads a [OpeningHours] from a JSON document. */
@Throws(KinderopvangException::class)
fun OpeningHours.Companion.fromJson(document: String): OpeningHours = openingHoursFromJson(document)

/** Reads a [Term] from a JSON document. */
@Throws(KinderopvangException::class)
fun Term.Companion.fromJson(document: String): Term = termFromJson(document)

/** Reads a [SchoolHoliday] from a JSON document. */
@Throws(KinderopvangException::class)
fun SchoolHoliday.Companion.fromJson(document: String): SchoolHoliday = schoolHolidayFromJson(document)

/** Reads a [SchoolDays] from a JSON document. */
@Throws(KinderopvangException::class)
fun SchoolDays.Companion.fromJson(document: String): SchoolDays = schoolDaysFromJson(document)

/** Reads a [SchoolCalendar] from a JSON document. */
@Throws(KinderopvangException::class)
fun SchoolCalendar.Companion.fromJson(document: String): SchoolCalendar = schoolCalendarFromJson(document)

/** Reads a [Citation] from a JSON document. */
@Throws(KinderopvangException::class)
fun Citation.Companion.fromJson(document: String): Citation = citationFromJson(document)

/** Reads a [Vog] from a JSON document. */
@Throws(KinderopvangException::class)
fun Vog.Companion.fromJson(document: String): Vog = vogFromJson(document)

/** Reads a [VogForRegistration] from a JSON document. */
@Throws(KinderopvangException::class)
fun VogForRegistration.Companion.fromJson(document: String): VogForRegistration = vogForRegistrationFromJson(document)

/** Reads a [VogAtApplication] from a JSON document. */
@Throws(KinderopvangException::class)
fun VogAtApplication.Companion.fromJson(document: String): VogAtApplication = vogAtApplicationFromJson(document)

/** Reads a [VogOnSuspicion] from a JSON document. */
@Throws(KinderopvangException::class)
fun VogOnSuspicion.Companion.fromJson(document: String): VogOnSuspicion = vogOnSuspicionFromJson(document)

/** Reads a [ScreenedBefore] from a JSON document. */
@Throws(KinderopvangException::class)
fun ScreenedBefore.Companion.fromJson(document: String): ScreenedBefore = screenedBeforeFromJson(document)

/** Reads a [ScreenedNow] from a JSON document. */
@Throws(KinderopvangException::class)
fun ScreenedNow.Companion.fromJson(document: String): ScreenedNow = screenedNowFromJson(document)

/** Reads a [Visit] from a JSON document. */
@Throws(KinderopvangException::class)
fun Visit.Companion.fromJson(document: String): Visit = visitFromJson(document)

/** Reads a [Recurrence] from a JSON document. */
@Throws(KinderopvangException::class)
fun Recurrence.Companion.fromJson(document: String): Recurrence = recurrenceFromJson(document)

/** Reads a [Presence] from a JSON document. */
@Throws(KinderopvangException::class)
fun Presence.Companion.fromJson(document: String): Presence = presenceFromJson(document)

/** Reads a [Obligation] from a JSON document. */
@Throws(KinderopvangException::class)
fun Obligation.Companion.fromJson(document: String): Obligation = obligationFromJson(document)

/** Reads a [VogDemand] from a JSON document. */
@Throws(KinderopvangException::class)
fun VogDemand.Companion.fromJson(document: String): VogDemand = vogDemandFromJson(document)

/** Reads a [RegistrationEvent] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegistrationEvent.Companion.fromJson(document: String): RegistrationEvent = registrationEventFromJson(document)

/** Reads a [Registration] from a JSON document. */
@Throws(KinderopvangException::class)
fun Registration.Companion.fromJson(document: String): Registration = registrationFromJson(document)

/** Reads a [Deadline] from a JSON document. */
@Throws(KinderopvangException::class)
fun Deadline.Companion.fromJson(document: String): Deadline = deadlineFromJson(document)

/** Reads a [Household] from a JSON document. */
@Throws(KinderopvangException::class)
fun Household.Companion.fromJson(document: String): Household = householdFromJson(document)

/** Reads a [MayWorkFacts] from a JSON document. */
@Throws(KinderopvangException::class)
fun MayWorkFacts.Companion.fromJson(document: String): MayWorkFacts = mayWorkFactsFromJson(document)

/** Reads a [PlanFacts] from a JSON document. */
@Throws(KinderopvangException::class)
fun PlanFacts.Companion.fromJson(document: String): PlanFacts = planFactsFromJson(document)

/** Reads a [RegistrationFee] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegistrationFee.Companion.fromJson(document: String): RegistrationFee = registrationFeeFromJson(document)

/** Reads a [Enrolment] from a JSON document. */
@Throws(KinderopvangException::class)
fun Enrolment.Companion.fromJson(document: String): Enrolment = enrolmentFromJson(document)

/** Reads a [EmailVerification] from a JSON document. */
@Throws(KinderopvangException::class)
fun EmailVerification.Companion.fromJson(document: String): EmailVerification = emailVerificationFromJson(document)

/** Reads a [LinkPeriod] from a JSON document. */
@Throws(KinderopvangException::class)
fun LinkPeriod.Companion.fromJson(document: String): LinkPeriod = linkPeriodFromJson(document)

/** Reads a [RegistrationOfPerson] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegistrationOfPerson.Companion.fromJson(document: String): RegistrationOfPerson = registrationOfPersonFromJson(document)

/** Reads a [LinkWay] from a JSON document. */
@Throws(KinderopvangException::class)
fun LinkWay.Companion.fromJson(document: String): LinkWay = linkWayFromJson(document)

/** Reads a [MakeLink] from a JSON document. */
@Throws(KinderopvangException::class)
fun MakeLink.Companion.fromJson(document: String): MakeLink = makeLinkFromJson(document)

/** Reads a [RequestEvent] from a JSON document. */
@Throws(KinderopvangException::class)
fun RequestEvent.Companion.fromJson(document: String): RequestEvent = requestEventFromJson(document)

/** Reads a [Request] from a JSON document. */
@Throws(KinderopvangException::class)
fun Request.Companion.fromJson(document: String): Request = requestFromJson(document)

/** Reads a [RequestStatus] from a JSON document. */
@Throws(KinderopvangException::class)
fun RequestStatus.Companion.fromJson(document: String): RequestStatus = requestStatusFromJson(document)

/** Reads a [OrganisationOfPerson] from a JSON document. */
@Throws(KinderopvangException::class)
fun OrganisationOfPerson.Companion.fromJson(document: String): OrganisationOfPerson = organisationOfPersonFromJson(document)

/** Reads a [Subsidiary] from a JSON document. */
@Throws(KinderopvangException::class)
fun Subsidiary.Companion.fromJson(document: String): Subsidiary = subsidiaryFromJson(document)

/** Reads a [Workplace] from a JSON document. */
@Throws(KinderopvangException::class)
fun Workplace.Companion.fromJson(document: String): Workplace = workplaceFromJson(document)

/** Reads a [HolderToLink] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderToLink.Companion.fromJson(document: String): HolderToLink = holderToLinkFromJson(document)

/** Reads a [HiredAs] from a JSON document. */
@Throws(KinderopvangException::class)
fun HiredAs.Companion.fromJson(document: String): HiredAs = hiredAsFromJson(document)

/** Reads a [PresentAs] from a JSON document. */
@Throws(KinderopvangException::class)
fun PresentAs.Companion.fromJson(document: String): PresentAs = presentAsFromJson(document)

/** Reads a [UnlinkDuty] from a JSON document. */
@Throws(KinderopvangException::class)
fun UnlinkDuty.Companion.fromJson(document: String): UnlinkDuty = unlinkDutyFromJson(document)

/** Reads a [FacilityStanding] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityStanding.Companion.fromJson(document: String): FacilityStanding = facilityStandingFromJson(document)

/** Reads a [HolderWithoutFacility] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderWithoutFacility.Companion.fromJson(document: String): HolderWithoutFacility = holderWithoutFacilityFromJson(document)

/** Reads a [Login] from a JSON document. */
@Throws(KinderopvangException::class)
fun Login.Companion.fromJson(document: String): Login = loginFromJson(document)

/** Reads a [Transfer] from a JSON document. */
@Throws(KinderopvangException::class)
fun Transfer.Companion.fromJson(document: String): Transfer = transferFromJson(document)

/** Reads a [LinkingEvent] from a JSON document. */
@Throws(KinderopvangException::class)
fun LinkingEvent.Companion.fromJson(document: String): LinkingEvent = linkingEventFromJson(document)

/** Reads a [Notification] from a JSON document. */
@Throws(KinderopvangException::class)
fun Notification.Companion.fromJson(document: String): Notification = notificationFromJson(document)

/** Reads a [Recipients] from a JSON document. */
@Throws(KinderopvangException::class)
fun Recipients.Companion.fromJson(document: String): Recipients = recipientsFromJson(document)

/** Reads a [OverviewRow] from a JSON document. */
@Throws(KinderopvangException::class)
fun OverviewRow.Companion.fromJson(document: String): OverviewRow = overviewRowFromJson(document)

/** Reads a [FacilityEntry] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityEntry.Companion.fromJson(document: String): FacilityEntry = facilityEntryFromJson(document)

/** Reads a [HolderEntry] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderEntry.Companion.fromJson(document: String): HolderEntry = holderEntryFromJson(document)

/** Reads a [HolderQuery] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderQuery.Companion.fromJson(document: String): HolderQuery = holderQueryFromJson(document)

/** Reads a [Children] from a JSON document. */
@Throws(KinderopvangException::class)
fun Children.Companion.fromJson(document: String): Children = childrenFromJson(document)

/** Reads a [StaffRequired] from a JSON document. */
@Throws(KinderopvangException::class)
fun StaffRequired.Companion.fromJson(document: String): StaffRequired = staffRequiredFromJson(document)

/** Reads a [RoomLeft] from a JSON document. */
@Throws(KinderopvangException::class)
fun RoomLeft.Companion.fromJson(document: String): RoomLeft = roomLeftFromJson(document)

/** Reads a [ChildStay] from a JSON document. */
@Throws(KinderopvangException::class)
fun ChildStay.Companion.fromJson(document: String): ChildStay = childStayFromJson(document)

/** Reads a [StaffShift] from a JSON document. */
@Throws(KinderopvangException::class)
fun StaffShift.Companion.fromJson(document: String): StaffShift = staffShiftFromJson(document)

/** Reads a [RatioDay] from a JSON document. */
@Throws(KinderopvangException::class)
fun RatioDay.Companion.fromJson(document: String): RatioDay = ratioDayFromJson(document)

/** Reads a [RatioCell] from a JSON document. */
@Throws(KinderopvangException::class)
fun RatioCell.Companion.fromJson(document: String): RatioCell = ratioCellFromJson(document)

/** Reads a [RatioWeight] from a JSON document. */
@Throws(KinderopvangException::class)
fun RatioWeight.Companion.fromJson(document: String): RatioWeight = ratioWeightFromJson(document)

/** Reads a [Notice] from a JSON document. */
@Throws(KinderopvangException::class)
fun Notice.Companion.fromJson(document: String): Notice = noticeFromJson(document)

/** Reads a [Horizon] from a JSON document. */
@Throws(KinderopvangException::class)
fun Horizon.Companion.fromJson(document: String): Horizon = horizonFromJson(document)

/** Reads a [AgeSpan] from a JSON document. */
@Throws(KinderopvangException::class)
fun AgeSpan.Companion.fromJson(document: String): AgeSpan = ageSpanFromJson(document)

/** Reads a [ExtraPolicy] from a JSON document. */
@Throws(KinderopvangException::class)
fun ExtraPolicy.Companion.fromJson(document: String): ExtraPolicy = extraPolicyFromJson(document)

/** Reads a [SwapPolicy] from a JSON document. */
@Throws(KinderopvangException::class)
fun SwapPolicy.Companion.fromJson(document: String): SwapPolicy = swapPolicyFromJson(document)

/** Reads a [SwapWindow] from a JSON document. */
@Throws(KinderopvangException::class)
fun SwapWindow.Companion.fromJson(document: String): SwapWindow = swapWindowFromJson(document)

/** Reads a [DayKindPair] from a JSON document. */
@Throws(KinderopvangException::class)
fun DayKindPair.Companion.fromJson(document: String): DayKindPair = dayKindPairFromJson(document)

/** Reads a [AbsencePolicy] from a JSON document. */
@Throws(KinderopvangException::class)
fun AbsencePolicy.Companion.fromJson(document: String): AbsencePolicy = absencePolicyFromJson(document)

/** Reads a [CancelTerm] from a JSON document. */
@Throws(KinderopvangException::class)
fun CancelTerm.Companion.fromJson(document: String): CancelTerm = cancelTermFromJson(document)

/** Reads a [CancelPolicy] from a JSON document. */
@Throws(KinderopvangException::class)
fun CancelPolicy.Companion.fromJson(document: String): CancelPolicy = cancelPolicyFromJson(document)

/** Reads a [PaymentPolicy] from a JSON document. */
@Throws(KinderopvangException::class)
fun PaymentPolicy.Companion.fromJson(document: String): PaymentPolicy = paymentPolicyFromJson(document)

/** Reads a [EarningRule] from a JSON document. */
@Throws(KinderopvangException::class)
fun EarningRule.Companion.fromJson(document: String): EarningRule = earningRuleFromJson(document)

/** Reads a [EarnedAmount] from a JSON document. */
@Throws(KinderopvangException::class)
fun EarnedAmount.Companion.fromJson(document: String): EarnedAmount = earnedAmountFromJson(document)

/** Reads a [CreditWindow] from a JSON document. */
@Throws(KinderopvangException::class)
fun CreditWindow.Companion.fromJson(document: String): CreditWindow = creditWindowFromJson(document)

/** Reads a [EarningCap] from a JSON document. */
@Throws(KinderopvangException::class)
fun EarningCap.Companion.fromJson(document: String): EarningCap = earningCapFromJson(document)

/** Reads a [RequestCap] from a JSON document. */
@Throws(KinderopvangException::class)
fun RequestCap.Companion.fromJson(document: String): RequestCap = requestCapFromJson(document)

/** Reads a [SoldCredit] from a JSON document. */
@Throws(KinderopvangException::class)
fun SoldCredit.Companion.fromJson(document: String): SoldCredit = soldCreditFromJson(document)

/** Reads a [CarePolicy] from a JSON document. */
@Throws(KinderopvangException::class)
fun CarePolicy.Companion.fromJson(document: String): CarePolicy = carePolicyFromJson(document)

/** Reads a [CreditUnit] from a JSON document. */
@Throws(KinderopvangException::class)
fun CreditUnit.Companion.fromJson(document: String): CreditUnit = creditUnitFromJson(document)

/** Reads a [CreditAmount] from a JSON document. */
@Throws(KinderopvangException::class)
fun CreditAmount.Companion.fromJson(document: String): CreditAmount = creditAmountFromJson(document)

/** Reads a [Credit] from a JSON document. */
@Throws(KinderopvangException::class)
fun Credit.Companion.fromJson(document: String): Credit = creditFromJson(document)

/** Reads a [CreditUse] from a JSON document. */
@Throws(KinderopvangException::class)
fun CreditUse.Companion.fromJson(document: String): CreditUse = creditUseFromJson(document)

/** Reads a [GroupPlacement] from a JSON document. */
@Throws(KinderopvangException::class)
fun GroupPlacement.Companion.fromJson(document: String): GroupPlacement = groupPlacementFromJson(document)

/** Reads a [GroupConsent] from a JSON document. */
@Throws(KinderopvangException::class)
fun GroupConsent.Companion.fromJson(document: String): GroupConsent = groupConsentFromJson(document)

/** Reads a [CareChild] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareChild.Companion.fromJson(document: String): CareChild = careChildFromJson(document)

/** Reads a [CareGroup] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareGroup.Companion.fromJson(document: String): CareGroup = careGroupFromJson(document)

/** Reads a [CarePrice] from a JSON document. */
@Throws(KinderopvangException::class)
fun CarePrice.Companion.fromJson(document: String): CarePrice = carePriceFromJson(document)

/** Reads a [CareProduct] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareProduct.Companion.fromJson(document: String): CareProduct = careProductFromJson(document)

/** Reads a [PlannedCare] from a JSON document. */
@Throws(KinderopvangException::class)
fun PlannedCare.Companion.fromJson(document: String): PlannedCare = plannedCareFromJson(document)

/** Reads a [GroupRoster] from a JSON document. */
@Throws(KinderopvangException::class)
fun GroupRoster.Companion.fromJson(document: String): GroupRoster = groupRosterFromJson(document)

/** Reads a [PlannerOverride] from a JSON document. */
@Throws(KinderopvangException::class)
fun PlannerOverride.Companion.fromJson(document: String): PlannerOverride = plannerOverrideFromJson(document)

/** Reads a [CareContext] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareContext.Companion.fromJson(document: String): CareContext = careContextFromJson(document)

/** Reads a [PaymentChoice] from a JSON document. */
@Throws(KinderopvangException::class)
fun PaymentChoice.Companion.fromJson(document: String): PaymentChoice = paymentChoiceFromJson(document)

/** Reads a [ExtraBooking] from a JSON document. */
@Throws(KinderopvangException::class)
fun ExtraBooking.Companion.fromJson(document: String): ExtraBooking = extraBookingFromJson(document)

/** Reads a [GivenCare] from a JSON document. */
@Throws(KinderopvangException::class)
fun GivenCare.Companion.fromJson(document: String): GivenCare = givenCareFromJson(document)

/** Reads a [WantedCare] from a JSON document. */
@Throws(KinderopvangException::class)
fun WantedCare.Companion.fromJson(document: String): WantedCare = wantedCareFromJson(document)

/** Reads a [SwapBooking] from a JSON document. */
@Throws(KinderopvangException::class)
fun SwapBooking.Companion.fromJson(document: String): SwapBooking = swapBookingFromJson(document)

/** Reads a [AbsenceBooking] from a JSON document. */
@Throws(KinderopvangException::class)
fun AbsenceBooking.Companion.fromJson(document: String): AbsenceBooking = absenceBookingFromJson(document)

/** Reads a [Wish] from a JSON document. */
@Throws(KinderopvangException::class)
fun Wish.Companion.fromJson(document: String): Wish = wishFromJson(document)

/** Reads a [Submission] from a JSON document. */
@Throws(KinderopvangException::class)
fun Submission.Companion.fromJson(document: String): Submission = submissionFromJson(document)

/** Reads a [PaidBy] from a JSON document. */
@Throws(KinderopvangException::class)
fun PaidBy.Companion.fromJson(document: String): PaidBy = paidByFromJson(document)

/** Reads a [CareRequest] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareRequest.Companion.fromJson(document: String): CareRequest = careRequestFromJson(document)

/** Reads a [TellChoice] from a JSON document. */
@Throws(KinderopvangException::class)
fun TellChoice.Companion.fromJson(document: String): TellChoice = tellChoiceFromJson(document)

/** Reads a [Address] from a JSON document. */
@Throws(KinderopvangException::class)
fun Address.Companion.fromJson(document: String): Address = addressFromJson(document)

/** Reads a [FacilityProperties] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityProperties.Companion.fromJson(document: String): FacilityProperties = facilityPropertiesFromJson(document)

/** Reads a [FacilityAddress] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityAddress.Companion.fromJson(document: String): FacilityAddress = facilityAddressFromJson(document)

/** Reads a [FacilityHolder] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityHolder.Companion.fromJson(document: String): FacilityHolder = facilityHolderFromJson(document)

/** Reads a [FacilityInspection] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityInspection.Companion.fromJson(document: String): FacilityInspection = facilityInspectionFromJson(document)

/** Reads a [FacilityMediation] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityMediation.Companion.fromJson(document: String): FacilityMediation = facilityMediationFromJson(document)

/** Reads a [HolderPerson] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderPerson.Companion.fromJson(document: String): HolderPerson = holderPersonFromJson(document)

/** Reads a [HolderOrganisation] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderOrganisation.Companion.fromJson(document: String): HolderOrganisation = holderOrganisationFromJson(document)

/** Reads a [HolderEstablishment] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderEstablishment.Companion.fromJson(document: String): HolderEstablishment = holderEstablishmentFromJson(document)

/** Reads a [RegisterData] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegisterData.Companion.fromJson(document: String): RegisterData = registerDataFromJson(document)

/** Reads a [RegisterChange] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegisterChange.Companion.fromJson(document: String): RegisterChange = registerChangeFromJson(document)

/** Reads a [HolderAsOf] from a JSON document. */
@Throws(KinderopvangException::class)
fun HolderAsOf.Companion.fromJson(document: String): HolderAsOf = holderAsOfFromJson(document)

/** Reads a [FacilityAsOf] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityAsOf.Companion.fromJson(document: String): FacilityAsOf = facilityAsOfFromJson(document)

/** Reads a [MunicipalDecision] from a JSON document. */
@Throws(KinderopvangException::class)
fun MunicipalDecision.Companion.fromJson(document: String): MunicipalDecision = municipalDecisionFromJson(document)

/** Reads a [FacilityStart] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityStart.Companion.fromJson(document: String): FacilityStart = facilityStartFromJson(document)

/** Reads a [AgencyStanding] from a JSON document. */
@Throws(KinderopvangException::class)
fun AgencyStanding.Companion.fromJson(document: String): AgencyStanding = agencyStandingFromJson(document)

/** Reads a [FacilityLife] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityLife.Companion.fromJson(document: String): FacilityLife = facilityLifeFromJson(document)

/** Reads a [FacilityChange] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityChange.Companion.fromJson(document: String): FacilityChange = facilityChangeFromJson(document)

/** Reads a [RegisteredSpell] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegisteredSpell.Companion.fromJson(document: String): RegisteredSpell = registeredSpellFromJson(document)

/** Reads a [ExportedRegistration] from a JSON document. */
@Throws(KinderopvangException::class)
fun ExportedRegistration.Companion.fromJson(document: String): ExportedRegistration = exportedRegistrationFromJson(document)

/** Reads a [KnownDays] from a JSON document. */
@Throws(KinderopvangException::class)
fun KnownDays.Companion.fromJson(document: String): KnownDays = knownDaysFromJson(document)

/** Reads a [RegisteredOn] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegisteredOn.Companion.fromJson(document: String): RegisteredOn = registeredOnFromJson(document)

/** Reads a [OtherValue] from a JSON document. */
@Throws(KinderopvangException::class)
fun OtherValue.Companion.fromJson(document: String): OtherValue = otherValueFromJson(document)

/** Reads a [ExportedHolder] from a JSON document. */
@Throws(KinderopvangException::class)
fun ExportedHolder.Companion.fromJson(document: String): ExportedHolder = exportedHolderFromJson(document)

/** Reads a [ExportChange] from a JSON document. */
@Throws(KinderopvangException::class)
fun ExportChange.Companion.fromJson(document: String): ExportChange = exportChangeFromJson(document)

/** Reads a [FacilityListing] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityListing.Companion.fromJson(document: String): FacilityListing = facilityListingFromJson(document)

/** Reads a [FacilityQuery] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityQuery.Companion.fromJson(document: String): FacilityQuery = facilityQueryFromJson(document)

/** Reads a [RightCell] from a JSON document. */
@Throws(KinderopvangException::class)
fun RightCell.Companion.fromJson(document: String): RightCell = rightCellFromJson(document)

/** Reads a [AccessRight] from a JSON document. */
@Throws(KinderopvangException::class)
fun AccessRight.Companion.fromJson(document: String): AccessRight = accessRightFromJson(document)

/** Reads a [RegisterLogin] from a JSON document. */
@Throws(KinderopvangException::class)
fun RegisterLogin.Companion.fromJson(document: String): RegisterLogin = registerLoginFromJson(document)

/** Reads a [Availability] from a JSON document. */
@Throws(KinderopvangException::class)
fun Availability.Companion.fromJson(document: String): Availability = availabilityFromJson(document)

/** Reads a [ServiceMeasurement] from a JSON document. */
@Throws(KinderopvangException::class)
fun ServiceMeasurement.Companion.fromJson(document: String): ServiceMeasurement = serviceMeasurementFromJson(document)

/** Reads a [CountedFacility] from a JSON document. */
@Throws(KinderopvangException::class)
fun CountedFacility.Companion.fromJson(document: String): CountedFacility = countedFacilityFromJson(document)

/** Reads a [CountedInspection] from a JSON document. */
@Throws(KinderopvangException::class)
fun CountedInspection.Companion.fromJson(document: String): CountedInspection = countedInspectionFromJson(document)

/** Reads a [CountedEnforcement] from a JSON document. */
@Throws(KinderopvangException::class)
fun CountedEnforcement.Companion.fromJson(document: String): CountedEnforcement = countedEnforcementFromJson(document)

/** Reads a [StatisticsRecords] from a JSON document. */
@Throws(KinderopvangException::class)
fun StatisticsRecords.Companion.fromJson(document: String): StatisticsRecords = statisticsRecordsFromJson(document)

/** Reads a [SanctionShown] from a JSON document. */
@Throws(KinderopvangException::class)
fun SanctionShown.Companion.fromJson(document: String): SanctionShown = sanctionShownFromJson(document)

/** Reads a [RecordDemand] from a JSON document. */
@Throws(KinderopvangException::class)
fun RecordDemand.Companion.fromJson(document: String): RecordDemand = recordDemandFromJson(document)

/** Reads a [RecordAsked] from a JSON document. */
@Throws(KinderopvangException::class)
fun RecordAsked.Companion.fromJson(document: String): RecordAsked = recordAskedFromJson(document)

/** Reads a [FieldFilled] from a JSON document. */
@Throws(KinderopvangException::class)
fun FieldFilled.Companion.fromJson(document: String): FieldFilled = fieldFilledFromJson(document)

/** Reads a [KeptRecord] from a JSON document. */
@Throws(KinderopvangException::class)
fun KeptRecord.Companion.fromJson(document: String): KeptRecord = keptRecordFromJson(document)

/** Reads a [AdministrationCheck] from a JSON document. */
@Throws(KinderopvangException::class)
fun AdministrationCheck.Companion.fromJson(document: String): AdministrationCheck = administrationCheckFromJson(document)

/** Reads a [RecordEntry] from a JSON document. */
@Throws(KinderopvangException::class)
fun RecordEntry.Companion.fromJson(document: String): RecordEntry = recordEntryFromJson(document)

/** Reads a [ChildmindingCare] from a JSON document. */
@Throws(KinderopvangException::class)
fun ChildmindingCare.Companion.fromJson(document: String): ChildmindingCare = childmindingCareFromJson(document)

/** Reads a [FacilityOfYear] from a JSON document. */
@Throws(KinderopvangException::class)
fun FacilityOfYear.Companion.fromJson(document: String): FacilityOfYear = facilityOfYearFromJson(document)

/** Reads a [ParentOfYear] from a JSON document. */
@Throws(KinderopvangException::class)
fun ParentOfYear.Companion.fromJson(document: String): ParentOfYear = parentOfYearFromJson(document)

/** Reads a [CareYear] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareYear.Companion.fromJson(document: String): CareYear = careYearFromJson(document)

/** Reads a [AbroadFacility] from a JSON document. */
@Throws(KinderopvangException::class)
fun AbroadFacility.Companion.fromJson(document: String): AbroadFacility = abroadFacilityFromJson(document)

/** Reads a [ProofValidity] from a JSON document. */
@Throws(KinderopvangException::class)
fun ProofValidity.Companion.fromJson(document: String): ProofValidity = proofValidityFromJson(document)

/** Reads a [CareAbroad] from a JSON document. */
@Throws(KinderopvangException::class)
fun CareAbroad.Companion.fromJson(document: String): CareAbroad = careAbroadFromJson(document)

/** Reads a [MonthDay] from a JSON document. */
@Throws(KinderopvangException::class)
fun MonthDay.Companion.fromJson(document: String): MonthDay = monthDayFromJson(document)

/** Reads a [AdvanceDeviation] from a JSON document. */
@Throws(KinderopvangException::class)
fun AdvanceDeviation.Companion.fromJson(document: String): AdvanceDeviation = advanceDeviationFromJson(document)

/** Reads a [CostEstimate] from a JSON document. */
@Throws(KinderopvangException::class)
fun CostEstimate.Companion.fromJson(document: String): CostEstimate = costEstimateFromJson(document)

/** Reads a [EstimateDue] from a JSON document. */
@Throws(KinderopvangException::class)
fun EstimateDue.Companion.fromJson(document: String): EstimateDue = estimateDueFromJson(document)

/** Reads a [YearAccounts] from a JSON document. */
@Throws(KinderopvangException::class)
fun YearAccounts.Companion.fromJson(document: String): YearAccounts = yearAccountsFromJson(document)

/** Reads a [MandateCheck] from a JSON document. */
@Throws(KinderopvangException::class)
fun MandateCheck.Companion.fromJson(document: String): MandateCheck = mandateCheckFromJson(document)

/** Reads a [DiplomaRow] from a JSON document. */
@Throws(KinderopvangException::class)
fun DiplomaRow.Companion.fromJson(document: String): DiplomaRow = diplomaRowFromJson(document)

/** Reads a [PreviousService] from a JSON document. */
@Throws(KinderopvangException::class)
fun PreviousService.Companion.fromJson(document: String): PreviousService = previousServiceFromJson(document)

/** Reads a [ListedDiploma] from a JSON document. */
@Throws(KinderopvangException::class)
fun ListedDiploma.Companion.fromJson(document: String): ListedDiploma = listedDiplomaFromJson(document)

/** Reads a [DiplomaList] from a JSON document. */
@Throws(KinderopvangException::class)
fun DiplomaList.Companion.fromJson(document: String): DiplomaList = diplomaListFromJson(document)

/** Reads a [DiplomaForWork] from a JSON document. */
@Throws(KinderopvangException::class)
fun DiplomaForWork.Companion.fromJson(document: String): DiplomaForWork = diplomaForWorkFromJson(document)

/** Reads a [HeldDiploma] from a JSON document. */
@Throws(KinderopvangException::class)
fun HeldDiploma.Companion.fromJson(document: String): HeldDiploma = heldDiplomaFromJson(document)

/** Reads a [Qualification] from a JSON document. */
@Throws(KinderopvangException::class)
fun Qualification.Companion.fromJson(document: String): Qualification = qualificationFromJson(document)

/** Reads a [ListedCertificate] from a JSON document. */
@Throws(KinderopvangException::class)
fun ListedCertificate.Companion.fromJson(document: String): ListedCertificate = listedCertificateFromJson(document)

/** Reads a [FirstAidCertificateValid] from a JSON document. */
@Throws(KinderopvangException::class)
fun FirstAidCertificateValid.Companion.fromJson(document: String): FirstAidCertificateValid = firstAidCertificateValidFromJson(document)

/** Reads a [FirstAidOpening] from a JSON document. */
@Throws(KinderopvangException::class)
fun FirstAidOpening.Companion.fromJson(document: String): FirstAidOpening = firstAidOpeningFromJson(document)

/** Reads a [FirstAidAdult] from a JSON document. */
@Throws(KinderopvangException::class)
fun FirstAidAdult.Companion.fromJson(document: String): FirstAidAdult = firstAidAdultFromJson(document)

/** Reads a [FirstAidCoverage] from a JSON document. */
@Throws(KinderopvangException::class)
fun FirstAidCoverage.Companion.fromJson(document: String): FirstAidCoverage = firstAidCoverageFromJson(document)

/** Reads a [FirstAidRosterDay] from a JSON document. */
@Throws(KinderopvangException::class)
fun FirstAidRosterDay.Companion.fromJson(document: String): FirstAidRosterDay = firstAidRosterDayFromJson(document)

/** Reads a [ShownCriterion] from a JSON document. */
@Throws(KinderopvangException::class)
fun ShownCriterion.Companion.fromJson(document: String): ShownCriterion = shownCriterionFromJson(document)

/** Reads a [KeptAdministration] from a JSON document. */
@Throws(KinderopvangException::class)
fun KeptAdministration.Companion.fromJson(document: String): KeptAdministration = keptAdministrationFromJson(document)

/** Reads a [RosterAdult] from a JSON document. */
@Throws(KinderopvangException::class)
fun RosterAdult.Companion.fromJson(document: String): RosterAdult = rosterAdultFromJson(document)

/** Reads a [RosterDay] from a JSON document. */
@Throws(KinderopvangException::class)
fun RosterDay.Companion.fromJson(document: String): RosterDay = rosterDayFromJson(document)

/** Reads a [FirstAidHeld] from a JSON document. */
@Throws(KinderopvangException::class)
fun FirstAidHeld.Companion.fromJson(document: String): FirstAidHeld = firstAidHeldFromJson(document)

/** Reads a [LoginHolder] from a JSON document. */
@Throws(KinderopvangException::class)
fun LoginHolder.Companion.fromJson(document: String): LoginHolder = loginHolderFromJson(document)

/** Reads a [Organisation] from a JSON document. */
@Throws(KinderopvangException::class)
fun Organisation.Companion.fromJson(document: String): Organisation = organisationFromJson(document)

/** Reads a [Location] from a JSON document. */
@Throws(KinderopvangException::class)
fun Location.Companion.fromJson(document: String): Location = locationFromJson(document)

/** Reads a [Activity] from a JSON document. */
@Throws(KinderopvangException::class)
fun Activity.Companion.fromJson(document: String): Activity = activityFromJson(document)

/** Reads a [Person] from a JSON document. */
@Throws(KinderopvangException::class)
fun Person.Companion.fromJson(document: String): Person = personFromJson(document)

/**
 * Reads a [Dossier] from a JSON document, its registrations counted by the given norms, else by those this version of
 * the library knows.
 */
@Throws(KinderopvangException::class)
fun Dossier.Companion.fromJson(document: String, norms: Norms? = null): Dossier = dossierFromJson(document, norms)
