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
