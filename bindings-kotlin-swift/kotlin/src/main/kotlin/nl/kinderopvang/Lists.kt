// The list forms of each question: a call to the library costs microseconds, a decision a fraction of one.
package nl.kinderopvang

import java.time.LocalDate

/** The decision on each of these questions on a day, in their order. Norms and errors as for [VogForRegistration.decide]. */
@JvmName("decideEachVogForRegistration")
@Throws(KinderopvangException::class)
fun List<VogForRegistration>.decideAll(on: LocalDate, norms: Norms? = null): List<VogDecision> =
    decideAllVogForRegistration(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [VogForRegistration.outcome]. */
@JvmName("outcomeOfEachVogForRegistration")
@Throws(KinderopvangException::class)
fun List<VogForRegistration>.outcomesAll(on: LocalDate, norms: Norms? = null): List<VogOutcome> =
    outcomesAllVogForRegistration(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [VogAtApplication.decide]. */
@JvmName("decideEachVogAtApplication")
@Throws(KinderopvangException::class)
fun List<VogAtApplication>.decideAll(on: LocalDate, norms: Norms? = null): List<VogDecision> =
    decideAllVogAtApplication(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [VogAtApplication.outcome]. */
@JvmName("outcomeOfEachVogAtApplication")
@Throws(KinderopvangException::class)
fun List<VogAtApplication>.outcomesAll(on: LocalDate, norms: Norms? = null): List<VogOutcome> =
    outcomesAllVogAtApplication(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [VogOnSuspicion.decide]. */
@JvmName("decideEachVogOnSuspicion")
@Throws(KinderopvangException::class)
fun List<VogOnSuspicion>.decideAll(on: LocalDate, norms: Norms? = null): List<VogDecision> =
    decideAllVogOnSuspicion(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [VogOnSuspicion.outcome]. */
@JvmName("outcomeOfEachVogOnSuspicion")
@Throws(KinderopvangException::class)
fun List<VogOnSuspicion>.outcomesAll(on: LocalDate, norms: Norms? = null): List<VogOutcome> =
    outcomesAllVogOnSuspicion(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [ScreenedBefore.decide]. */
@JvmName("decideEachScreenedBefore")
@Throws(KinderopvangException::class)
fun List<ScreenedBefore>.decideAll(on: LocalDate, norms: Norms? = null): List<ScreeningDecision> =
    decideAllScreenedBefore(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [ScreenedBefore.outcome]. */
@JvmName("outcomeOfEachScreenedBefore")
@Throws(KinderopvangException::class)
fun List<ScreenedBefore>.outcomesAll(on: LocalDate, norms: Norms? = null): List<ScreeningOutcome> =
    outcomesAllScreenedBefore(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [ScreenedNow.decide]. */
@JvmName("decideEachScreenedNow")
@Throws(KinderopvangException::class)
fun List<ScreenedNow>.decideAll(on: LocalDate, norms: Norms? = null): List<ScreeningDecision> =
    decideAllScreenedNow(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [ScreenedNow.outcome]. */
@JvmName("outcomeOfEachScreenedNow")
@Throws(KinderopvangException::class)
fun List<ScreenedNow>.outcomesAll(on: LocalDate, norms: Norms? = null): List<ScreeningOutcome> =
    outcomesAllScreenedNow(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Presence.decide]. */
@JvmName("decideEachPresence")
@Throws(KinderopvangException::class)
fun List<Presence>.decideAll(on: LocalDate, norms: Norms? = null): List<PresenceDecision> =
    decideAllPresence(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Presence.outcome]. */
@JvmName("outcomeOfEachPresence")
@Throws(KinderopvangException::class)
fun List<Presence>.outcomesAll(on: LocalDate, norms: Norms? = null): List<PresenceOutcome> =
    outcomesAllPresence(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Obligation.decide]. */
@JvmName("decideEachObligation")
@Throws(KinderopvangException::class)
fun List<Obligation>.decideAll(on: LocalDate, norms: Norms? = null): List<ObligationDecision> =
    decideAllObligation(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Obligation.outcome]. */
@JvmName("outcomeOfEachObligation")
@Throws(KinderopvangException::class)
fun List<Obligation>.outcomesAll(on: LocalDate, norms: Norms? = null): List<Duty> =
    outcomesAllObligation(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [VogDemand.decide]. */
@JvmName("decideEachVogDemand")
@Throws(KinderopvangException::class)
fun List<VogDemand>.decideAll(on: LocalDate, norms: Norms? = null): List<DemandDecision> =
    decideAllVogDemand(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [VogDemand.outcome]. */
@JvmName("outcomeOfEachVogDemand")
@Throws(KinderopvangException::class)
fun List<VogDemand>.outcomesAll(on: LocalDate, norms: Norms? = null): List<DemandOutcome> =
    outcomesAllVogDemand(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Registration.decide]. */
@JvmName("decideEachRegistration")
@Throws(KinderopvangException::class)
fun List<Registration>.decideAll(on: LocalDate, norms: Norms? = null): List<RegistrationDecision> =
    decideAllRegistration(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Registration.outcome]. */
@JvmName("outcomeOfEachRegistration")
@Throws(KinderopvangException::class)
fun List<Registration>.outcomesAll(on: LocalDate, norms: Norms? = null): List<RegistrationState> =
    outcomesAllRegistration(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Deadline.decide]. */
@JvmName("decideEachDeadline")
@Throws(KinderopvangException::class)
fun List<Deadline>.decideAll(on: LocalDate, norms: Norms? = null): List<DeadlineDecision> =
    decideAllDeadline(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Deadline.outcome]. */
@JvmName("outcomeOfEachDeadline")
@Throws(KinderopvangException::class)
fun List<Deadline>.outcomesAll(on: LocalDate, norms: Norms? = null): List<DeadlineOutcome> =
    outcomesAllDeadline(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [MayWorkFacts.decide]. */
@JvmName("decideEachMayWorkFacts")
@Throws(KinderopvangException::class)
fun List<MayWorkFacts>.decideAll(on: LocalDate, norms: Norms? = null): List<MayWorkDecision> =
    decideAllMayWorkFacts(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [MayWorkFacts.outcome]. */
@JvmName("outcomeOfEachMayWorkFacts")
@Throws(KinderopvangException::class)
fun List<MayWorkFacts>.outcomesAll(on: LocalDate, norms: Norms? = null): List<MayWorkOutcome> =
    outcomesAllMayWorkFacts(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [RegistrationFee.decide]. */
@JvmName("decideEachRegistrationFee")
@Throws(KinderopvangException::class)
fun List<RegistrationFee>.decideAll(on: LocalDate, norms: Norms? = null): List<FeeDecision> =
    decideAllRegistrationFee(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [RegistrationFee.outcome]. */
@JvmName("outcomeOfEachRegistrationFee")
@Throws(KinderopvangException::class)
fun List<RegistrationFee>.outcomesAll(on: LocalDate, norms: Norms? = null): List<FeeOutcome> =
    outcomesAllRegistrationFee(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Enrolment.decide]. */
@JvmName("decideEachEnrolment")
@Throws(KinderopvangException::class)
fun List<Enrolment>.decideAll(on: LocalDate, norms: Norms? = null): List<EnrolmentDecision> =
    decideAllEnrolment(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Enrolment.outcome]. */
@JvmName("outcomeOfEachEnrolment")
@Throws(KinderopvangException::class)
fun List<Enrolment>.outcomesAll(on: LocalDate, norms: Norms? = null): List<EnrolmentOutcome> =
    outcomesAllEnrolment(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [EmailVerification.decide]. */
@JvmName("decideEachEmailVerification")
@Throws(KinderopvangException::class)
fun List<EmailVerification>.decideAll(on: LocalDate, norms: Norms? = null): List<EmailDecision> =
    decideAllEmailVerification(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [EmailVerification.outcome]. */
@JvmName("outcomeOfEachEmailVerification")
@Throws(KinderopvangException::class)
fun List<EmailVerification>.outcomesAll(on: LocalDate, norms: Norms? = null): List<EmailOutcome> =
    outcomesAllEmailVerification(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [MakeLink.decide]. */
@JvmName("decideEachMakeLink")
@Throws(KinderopvangException::class)
fun List<MakeLink>.decideAll(on: LocalDate, norms: Norms? = null): List<LinkDecision> =
    decideAllMakeLink(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [MakeLink.outcome]. */
@JvmName("outcomeOfEachMakeLink")
@Throws(KinderopvangException::class)
fun List<MakeLink>.outcomesAll(on: LocalDate, norms: Norms? = null): List<LinkOutcome> =
    outcomesAllMakeLink(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [RequestStatus.decide]. */
@JvmName("decideEachRequestStatus")
@Throws(KinderopvangException::class)
fun List<RequestStatus>.decideAll(on: LocalDate, norms: Norms? = null): List<RequestDecision> =
    decideAllRequestStatus(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [RequestStatus.outcome]. */
@JvmName("outcomeOfEachRequestStatus")
@Throws(KinderopvangException::class)
fun List<RequestStatus>.outcomesAll(on: LocalDate, norms: Norms? = null): List<RequestOutcome> =
    outcomesAllRequestStatus(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [HolderToLink.decide]. */
@JvmName("decideEachHolderToLink")
@Throws(KinderopvangException::class)
fun List<HolderToLink>.decideAll(on: LocalDate, norms: Norms? = null): List<HolderDecision> =
    decideAllHolderToLink(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [HolderToLink.outcome]. */
@JvmName("outcomeOfEachHolderToLink")
@Throws(KinderopvangException::class)
fun List<HolderToLink>.outcomesAll(on: LocalDate, norms: Norms? = null): List<HolderOutcome> =
    outcomesAllHolderToLink(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [UnlinkDuty.decide]. */
@JvmName("decideEachUnlinkDuty")
@Throws(KinderopvangException::class)
fun List<UnlinkDuty>.decideAll(on: LocalDate, norms: Norms? = null): List<UnlinkDecision> =
    decideAllUnlinkDuty(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [UnlinkDuty.outcome]. */
@JvmName("outcomeOfEachUnlinkDuty")
@Throws(KinderopvangException::class)
fun List<UnlinkDuty>.outcomesAll(on: LocalDate, norms: Norms? = null): List<UnlinkOutcome> =
    outcomesAllUnlinkDuty(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [HolderWithoutFacility.decide]. */
@JvmName("decideEachHolderWithoutFacility")
@Throws(KinderopvangException::class)
fun List<HolderWithoutFacility>.decideAll(on: LocalDate, norms: Norms? = null): List<FacilityDecision> =
    decideAllHolderWithoutFacility(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [HolderWithoutFacility.outcome]. */
@JvmName("outcomeOfEachHolderWithoutFacility")
@Throws(KinderopvangException::class)
fun List<HolderWithoutFacility>.outcomesAll(on: LocalDate, norms: Norms? = null): List<LinksOutcome> =
    outcomesAllHolderWithoutFacility(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Login.decide]. */
@JvmName("decideEachLogin")
@Throws(KinderopvangException::class)
fun List<Login>.decideAll(on: LocalDate, norms: Norms? = null): List<LoginDecision> =
    decideAllLogin(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Login.outcome]. */
@JvmName("outcomeOfEachLogin")
@Throws(KinderopvangException::class)
fun List<Login>.outcomesAll(on: LocalDate, norms: Norms? = null): List<LoginOutcome> =
    outcomesAllLogin(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [Transfer.decide]. */
@JvmName("decideEachTransfer")
@Throws(KinderopvangException::class)
fun List<Transfer>.decideAll(on: LocalDate, norms: Norms? = null): List<TransferDecision> =
    decideAllTransfer(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [Transfer.outcome]. */
@JvmName("outcomeOfEachTransfer")
@Throws(KinderopvangException::class)
fun List<Transfer>.outcomesAll(on: LocalDate, norms: Norms? = null): List<TransferOutcome> =
    outcomesAllTransfer(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [StaffRequired.decide]. */
@JvmName("decideEachStaffRequired")
@Throws(KinderopvangException::class)
fun List<StaffRequired>.decideAll(on: LocalDate, norms: Norms? = null): List<StaffDecision> =
    decideAllStaffRequired(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [StaffRequired.outcome]. */
@JvmName("outcomeOfEachStaffRequired")
@Throws(KinderopvangException::class)
fun List<StaffRequired>.outcomesAll(on: LocalDate, norms: Norms? = null): List<StaffOutcome> =
    outcomesAllStaffRequired(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [RoomLeft.decide]. */
@JvmName("decideEachRoomLeft")
@Throws(KinderopvangException::class)
fun List<RoomLeft>.decideAll(on: LocalDate, norms: Norms? = null): List<RoomDecision> =
    decideAllRoomLeft(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [RoomLeft.outcome]. */
@JvmName("outcomeOfEachRoomLeft")
@Throws(KinderopvangException::class)
fun List<RoomLeft>.outcomesAll(on: LocalDate, norms: Norms? = null): List<RoomOutcome> =
    outcomesAllRoomLeft(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [RatioDay.decide]. */
@JvmName("decideEachRatioDay")
@Throws(KinderopvangException::class)
fun List<RatioDay>.decideAll(on: LocalDate, norms: Norms? = null): List<RatioDayDecision> =
    decideAllRatioDay(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [RatioDay.outcome]. */
@JvmName("outcomeOfEachRatioDay")
@Throws(KinderopvangException::class)
fun List<RatioDay>.outcomesAll(on: LocalDate, norms: Norms? = null): List<RatioDayOutcome> =
    outcomesAllRatioDay(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [FacilityLife.decide]. */
@JvmName("decideEachFacilityLife")
@Throws(KinderopvangException::class)
fun List<FacilityLife>.decideAll(on: LocalDate, norms: Norms? = null): List<FacilityLifeDecision> =
    decideAllFacilityLife(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [FacilityLife.outcome]. */
@JvmName("outcomeOfEachFacilityLife")
@Throws(KinderopvangException::class)
fun List<FacilityLife>.outcomesAll(on: LocalDate, norms: Norms? = null): List<FacilityLifeOutcome> =
    outcomesAllFacilityLife(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [FacilityChange.decide]. */
@JvmName("decideEachFacilityChange")
@Throws(KinderopvangException::class)
fun List<FacilityChange>.decideAll(on: LocalDate, norms: Norms? = null): List<FacilityChangeDecision> =
    decideAllFacilityChange(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [FacilityChange.outcome]. */
@JvmName("outcomeOfEachFacilityChange")
@Throws(KinderopvangException::class)
fun List<FacilityChange>.outcomesAll(on: LocalDate, norms: Norms? = null): List<FacilityChangeOutcome> =
    outcomesAllFacilityChange(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [RegisteredOn.decide]. */
@JvmName("decideEachRegisteredOn")
@Throws(KinderopvangException::class)
fun List<RegisteredOn>.decideAll(on: LocalDate, norms: Norms? = null): List<RegisteredDecision> =
    decideAllRegisteredOn(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [RegisteredOn.outcome]. */
@JvmName("outcomeOfEachRegisteredOn")
@Throws(KinderopvangException::class)
fun List<RegisteredOn>.outcomesAll(on: LocalDate, norms: Norms? = null): List<RegisteredOutcome> =
    outcomesAllRegisteredOn(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [AccessRight.decide]. */
@JvmName("decideEachAccessRight")
@Throws(KinderopvangException::class)
fun List<AccessRight>.decideAll(on: LocalDate, norms: Norms? = null): List<AccessDecision> =
    decideAllAccessRight(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [AccessRight.outcome]. */
@JvmName("outcomeOfEachAccessRight")
@Throws(KinderopvangException::class)
fun List<AccessRight>.outcomesAll(on: LocalDate, norms: Norms? = null): List<AccessOutcome> =
    outcomesAllAccessRight(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [RegisterLogin.decide]. */
@JvmName("decideEachRegisterLogin")
@Throws(KinderopvangException::class)
fun List<RegisterLogin>.decideAll(on: LocalDate, norms: Norms? = null): List<RegisterLoginDecision> =
    decideAllRegisterLogin(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [RegisterLogin.outcome]. */
@JvmName("outcomeOfEachRegisterLogin")
@Throws(KinderopvangException::class)
fun List<RegisterLogin>.outcomesAll(on: LocalDate, norms: Norms? = null): List<RegisterLoginOutcome> =
    outcomesAllRegisterLogin(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [SanctionShown.decide]. */
@JvmName("decideEachSanctionShown")
@Throws(KinderopvangException::class)
fun List<SanctionShown>.decideAll(on: LocalDate, norms: Norms? = null): List<SanctionShownDecision> =
    decideAllSanctionShown(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [SanctionShown.outcome]. */
@JvmName("outcomeOfEachSanctionShown")
@Throws(KinderopvangException::class)
fun List<SanctionShown>.outcomesAll(on: LocalDate, norms: Norms? = null): List<SanctionShownOutcome> =
    outcomesAllSanctionShown(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [DiplomaForWork.decide]. */
@JvmName("decideEachDiplomaForWork")
@Throws(KinderopvangException::class)
fun List<DiplomaForWork>.decideAll(on: LocalDate, norms: Norms? = null): List<DiplomaDecision> =
    decideAllDiplomaForWork(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [DiplomaForWork.outcome]. */
@JvmName("outcomeOfEachDiplomaForWork")
@Throws(KinderopvangException::class)
fun List<DiplomaForWork>.outcomesAll(on: LocalDate, norms: Norms? = null): List<DiplomaOutcome> =
    outcomesAllDiplomaForWork(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [FirstAidCertificateValid.decide]. */
@JvmName("decideEachFirstAidCertificateValid")
@Throws(KinderopvangException::class)
fun List<FirstAidCertificateValid>.decideAll(on: LocalDate, norms: Norms? = null): List<FirstAidDecision> =
    decideAllFirstAidCertificateValid(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [FirstAidCertificateValid.outcome]. */
@JvmName("outcomeOfEachFirstAidCertificateValid")
@Throws(KinderopvangException::class)
fun List<FirstAidCertificateValid>.outcomesAll(on: LocalDate, norms: Norms? = null): List<FirstAidOutcome> =
    outcomesAllFirstAidCertificateValid(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [FirstAidCoverage.decide]. */
@JvmName("decideEachFirstAidCoverage")
@Throws(KinderopvangException::class)
fun List<FirstAidCoverage>.decideAll(on: LocalDate, norms: Norms? = null): List<FirstAidCoverageDecision> =
    decideAllFirstAidCoverage(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [FirstAidCoverage.outcome]. */
@JvmName("outcomeOfEachFirstAidCoverage")
@Throws(KinderopvangException::class)
fun List<FirstAidCoverage>.outcomesAll(on: LocalDate, norms: Norms? = null): List<FirstAidCoverageOutcome> =
    outcomesAllFirstAidCoverage(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [AdministrationCheck.decide]. */
@JvmName("decideEachAdministrationCheck")
@Throws(KinderopvangException::class)
fun List<AdministrationCheck>.decideAll(on: LocalDate, norms: Norms? = null): List<AdministrationDecision> =
    decideAllAdministrationCheck(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [AdministrationCheck.outcome]. */
@JvmName("outcomeOfEachAdministrationCheck")
@Throws(KinderopvangException::class)
fun List<AdministrationCheck>.outcomesAll(on: LocalDate, norms: Norms? = null): List<AdministrationOutcome> =
    outcomesAllAdministrationCheck(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [CareAbroad.decide]. */
@JvmName("decideEachCareAbroad")
@Throws(KinderopvangException::class)
fun List<CareAbroad>.decideAll(on: LocalDate, norms: Norms? = null): List<CareAbroadDecision> =
    decideAllCareAbroad(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [CareAbroad.outcome]. */
@JvmName("outcomeOfEachCareAbroad")
@Throws(KinderopvangException::class)
fun List<CareAbroad>.outcomesAll(on: LocalDate, norms: Norms? = null): List<AbroadOutcome> =
    outcomesAllCareAbroad(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [EstimateDue.decide]. */
@JvmName("decideEachEstimateDue")
@Throws(KinderopvangException::class)
fun List<EstimateDue>.decideAll(on: LocalDate, norms: Norms? = null): List<EstimateDecision> =
    decideAllEstimateDue(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [EstimateDue.outcome]. */
@JvmName("outcomeOfEachEstimateDue")
@Throws(KinderopvangException::class)
fun List<EstimateDue>.outcomesAll(on: LocalDate, norms: Norms? = null): List<EstimateOutcome> =
    outcomesAllEstimateDue(this, on, norms)

/** The decision on each of these questions on a day, in their order. Norms and errors as for [MandateCheck.decide]. */
@JvmName("decideEachMandateCheck")
@Throws(KinderopvangException::class)
fun List<MandateCheck>.decideAll(on: LocalDate, norms: Norms? = null): List<MandateDecision> =
    decideAllMandateCheck(this, on, norms)

/** The outcome of each of these questions on a day, in their order. Norms and errors as for [MandateCheck.outcome]. */
@JvmName("outcomeOfEachMandateCheck")
@Throws(KinderopvangException::class)
fun List<MandateCheck>.outcomesAll(on: LocalDate, norms: Norms? = null): List<MandateOutcome> =
    outcomesAllMandateCheck(this, on, norms)
