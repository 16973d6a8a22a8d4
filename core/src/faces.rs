//! The list of everything that crosses to another language. A face is made from it: for each type
//! its definition is at hand as a macro of the type's name (see `wire::types::shaped`).
//!
//! A new type costs one line here. A test of the faces compares the list with the source, so that a
//! forgotten type is found.

/// Every type, by module: calls `types! { "module" { Type Type ... } ... }` of the calling crate.
#[doc(hidden)]
#[macro_export]
macro_rules! every_type {
    () => {
        types! {
            "calendar" {
                Day ClockTime Moment Period Span TimeRange WeekHours OpeningHours Unit Term Holiday HolidayCalendar
                SchoolRegion SchoolDayKind DayOfWeek SchoolHoliday SchoolDays SchoolCalendar SchoolDay
            }
            "identifier" {
                Bsn ChamberNumber EstablishmentNumber LrkNumber Postcode Rsin ReferencePrefix VogReference LoginLevel
            }
            "money" { Euro }
            "wire" { FaultCode Fault }
            "catalogue" { Rule Bilingual ReasonText RuleEntry LedgerSource Coverage LedgerEntry }
            "norm" { Layer Citation NormName NormContent NormRow }
            "decision" { Language Party Task Action }
            "register.vog" {
                VogKind VogPurpose AspectSet WantedAspects Vog Applicant VogForRegistration VogAtApplication
                VogOnSuspicion VogOutcome VogFact VogReason
            }
            "register.screening" {
                ScreeningFunction ScreenedBefore ScreenedNow ScreeningOutcome ScreeningFact ScreeningReason
            }
            "register.presence" {
                Visit Recurrence Presence PresenceOutcome PresenceFact PresenceReason
            }
            "register.obligation" {
                Role Setting Agreement Obligation Duty ObligationFact ObligationReason Layers ArrangementReason
                Arrangements VogDemand DemandOutcome DemandFact DemandReason
            }
            "register.deregistration" {
                HolderId DemandCause RegistrationEvent Registration RegistrationState RegistrationFact
                RegistrationReason EndGround RunningTerm Retention
            }
            "register.deadline" { TransitionalGroup Deadline DeadlineOutcome DeadlineFact DeadlineReason }
            "register.work" { WorkSetting Household MayWorkFacts MayWorkOutcome MayWorkFact MayWorkReason }
            "register.plan" { DoneStep PlanFacts PlanOutcome PlanFact PlanReason PlannedStep Plan }
            "register.fee" { FeeChannel VogApplicationChannel RegistrationFee FeeOutcome FeeFact FeeReason }
            "register.enrolment" {
                EnrolmentStep Enrolment EnrolmentOutcome EnrolmentFact EnrolmentReason EmailVerification EmailOutcome
                EmailFact EmailReason
            }
            "register.linking" {
                LinkPeriod RegistrationOfPerson FeeState LinkWay MakeLink LinkOutcome LinkFact LinkReason RequestKind
                RequestState RequestEventKind RequestEvent Request RequestStatus RequestOutcome RequestFact
                RequestReason OrganisationOfPerson RequestStep BondWithParent Subsidiary Workplace HolderToLink
                HolderOutcome HolderFact HolderReason HiredAs PresentAs UnlinkDuty UnlinkOutcome UnlinkFact
                UnlinkReason FacilityStanding HolderWithoutFacility LinksOutcome FacilityFact FacilityReason Login
                LoginOutcome LoginFact LoginReason Transfer TransferOutcome TransferFact TransferReason
                LinkingEventKind LinkingEvent Preference Notification Recipients Recipient Channel MessageSubject
                Message MessageFact MessageReason MessagesDue MaskedBsn OverviewRow OverviewReason Overview
                FacilityEntry HolderEntry HolderQuery HolderHit
            }
            "request" {
                CareType CareRequestKind AbsenceReason CareRequestState Notice Horizon AgeSpan StudyDays Blackout
                ExtraPolicy SwapPolicy SwapWindow SwapShape DayKindPair LongerSwap AbsencePolicy CancelTerm CancelPolicy
                PaymentPolicy EarningRule EarnedAmount CreditWindow EarningCap RequestCap CapPeriod RequestCategory
                SoldCredit CarePolicy CreditUnit CreditAmount Credit CreditUse CreditUseState CreditState GroupPlacement
                GroupConsent CareChild CareGroup CarePrice CareProduct PlanOrigin PlannedCare GroupRoster
                PlannerOverride CareContext PaymentChoice ExtraBooking GivenCare WantedCare SwapBooking AbsenceBooking
                Wish Submission PaidBy CareRequest CareRequestFact CareRequestReason GroupRoomOutcome Room EarnedCredit
                PartOutcome PartDecision WholeOutcome SubmissionDecision CreditOffer SlotOption DayOptions CancelOutcome
                Cancellation CareRequestEvent TellWay TellChoice CareMessageSubject CareMessage CareMessages AccountDue
                StatementPayment StatementRow WhatIfRow WhatIf
            }
            "ratio" {
                AgeBand RatioCell RatioWeight GroupCare Children RatioBasis RatioObstacle Required StaffRequired
                StaffOutcome RoomLeft RoomOutcome ChildStay StaffShift RatioDay RatioDayOutcome RatioPeriod RatioFact
                RatioReason
            }
            "facility" {
                FacilityKind FacilityStatus AddressKind Address FacilityProperties FacilityAddress HolderNumberKind
                FacilityHolder InspectionKind FacilityInspection FacilityMediation HolderPerson HolderOrganisation
                HolderEstablishment RegisterGroup RegisterData RegisterChange HolderAsOf FacilityAsOf
                FacilityStretch MunicipalDecision FacilityStart AgencyStanding FacilityLife FacilityLifeOutcome
                FacilityLifeFact FacilityLifeReason FacilityChangeKind FacilityChange FacilityChangeOutcome
                FacilityChangeFact FacilityChangeReason RegisteredSpell ExportedRegistration KnownDays RegisteredOn
                RegisteredOutcome RegisteredFact RegisteredReason RegisteredPart RegisteredDuring

                ExportColumn ExportContent ExportEncoding ExportSeparator ExportFaultCode ExportFault OtherValue
                LrkRow ExportReading ExportedHolder ExportChange FacilityListing FacilityQuery
                FoundFacility FoundHolder FacilitiesFound
                RegisterRole RegisterObject RegisterAction RightMark RightCell AccessRight AccessOutcome AccessFact
                AccessReason RegisterLogin RegisterLoginOutcome SystemPart OpeningKind Availability ServiceSubject
                ServiceMeasurement ServiceResult ServiceReason ServiceRow ServiceReport VolumeYear
                CountedFacility EnforcementAdvice CountedInspection EnforcementResult CountedEnforcement
                StatisticsRecords StatisticsScope StatisticsMeasure StatisticsReason StatisticsRow Statistics
                TaxMessageKind FacilityProperty TaxMessageReason TaxMessage TaxMessages
                PublicItem PublicFact PublicViewReason PublicVisibility PublicHolder PublicFacility HiddenItem
                PublicView SanctionShown SanctionShownOutcome
            }
            "quality" {
                AdministrationOf RecordKind RecordField RecordLetter RecordReceiver RecordDemand RecordAsked KeptAt
                FieldFilled KeptRecord AdministrationCheck AdministrationOutcome AdministrationFact AdministrationReason
                RecordEntry EntryMissing
                ChildmindingCare FacilityOfYear ParentOfYear CareYear CareTotals ChildAtFacility ParentOfFacility
                FacilityStatement ChildOfParent FacilityUsed ParentStatement CareStatements StatementReason
                DiplomaRow DiplomaWork MinisterDecision PreviousService DiplomaValue ListedDiploma DiplomaList
                DiplomaForWork DiplomaOutcome DiplomaFact DiplomaReason DiplomaSource NearDiploma HeldDiploma
                Qualification
                FirstAidCertificate ListedCertificate FirstAidCriterion FirstAidCertificateValid FirstAidOutcome
                FirstAidFact FirstAidReason FirstAidPlace FirstAidOpening FirstAidAdult FirstAidCoverage
                FirstAidCoverageOutcome FirstAidGap FirstAidRosterDay FirstAidDayGaps ShownCriterion CriteriaOutcome
                CriteriaChecklist
            }
            "abroad" {
                AbroadCountry AbroadRegion AbroadFacilityKind AbroadProof AbroadArticle AbroadFacility AbroadPart
                AbroadDecision ProofValidity CareAbroad AbroadOutcome AbroadFact AbroadReason
            }
            "funding" {
                MonthDay AdvanceKind AdvanceDeviation CostEstimate Advance Advances EstimateDue EstimateOutcome
                EstimateFact FundingReason YearAccounts SettlementOutcome Settlement MandateActor MandateAct
                MandateDecider MandateCheck MandateOutcome MandateFact MandateReason
            }
            "dossier" {
                LoginHolder Organisation KeptAdministration RosterAdult RosterDay Location Activity FirstAidHeld Person
                Dossier PersonStatus Urgency DueKind UnjudgedPart WarningKind Totals Risk CodeSource DossierAction
                DossierDeadline MessageReport DossierWarning LoginReport ActivityReport PersonReport RosterDayReport
                LocationReport DossierReport PersonState PersonSegment
            }
        }
    };
}

/// Every question with the types of its answer: calls
/// `questions! { Question => Outcome, Reason, Fact; ... }` of the calling crate.
#[doc(hidden)]
#[macro_export]
macro_rules! every_question {
    () => {
        questions! {
            VogForRegistration => VogOutcome, VogReason, VogFact;
            VogAtApplication => VogOutcome, VogReason, VogFact;
            VogOnSuspicion => VogOutcome, VogReason, VogFact;
            ScreenedBefore => ScreeningOutcome, ScreeningReason, ScreeningFact;
            ScreenedNow => ScreeningOutcome, ScreeningReason, ScreeningFact;
            Presence => PresenceOutcome, PresenceReason, PresenceFact;
            Obligation => Duty, ObligationReason, ObligationFact;
            VogDemand => DemandOutcome, DemandReason, DemandFact;
            Registration => RegistrationState, RegistrationReason, RegistrationFact;
            Deadline => DeadlineOutcome, DeadlineReason, DeadlineFact;
            MayWorkFacts => MayWorkOutcome, MayWorkReason, MayWorkFact;
            RegistrationFee => FeeOutcome, FeeReason, FeeFact;
            Enrolment => EnrolmentOutcome, EnrolmentReason, EnrolmentFact;
            EmailVerification => EmailOutcome, EmailReason, EmailFact;
            MakeLink => LinkOutcome, LinkReason, LinkFact;
            RequestStatus => RequestOutcome, RequestReason, RequestFact;
            HolderToLink => HolderOutcome, HolderReason, HolderFact;
            UnlinkDuty => UnlinkOutcome, UnlinkReason, UnlinkFact;
            HolderWithoutFacility => LinksOutcome, FacilityReason, FacilityFact;
            Login => LoginOutcome, LoginReason, LoginFact;
            Transfer => TransferOutcome, TransferReason, TransferFact;
            StaffRequired => StaffOutcome, RatioReason, RatioFact;
            RoomLeft => RoomOutcome, RatioReason, RatioFact;
            RatioDay => RatioDayOutcome, RatioReason, RatioFact;
            FacilityLife => FacilityLifeOutcome, FacilityLifeReason, FacilityLifeFact;
            FacilityChange => FacilityChangeOutcome, FacilityChangeReason, FacilityChangeFact;
            RegisteredOn => RegisteredOutcome, RegisteredReason, RegisteredFact;

            AccessRight => AccessOutcome, AccessReason, AccessFact;
            RegisterLogin => RegisterLoginOutcome, AccessReason, AccessFact;
            SanctionShown => SanctionShownOutcome, PublicViewReason, PublicFact;

            DiplomaForWork => DiplomaOutcome, DiplomaReason, DiplomaFact;
            FirstAidCertificateValid => FirstAidOutcome, FirstAidReason, FirstAidFact;
            FirstAidCoverage => FirstAidCoverageOutcome, FirstAidReason, FirstAidFact;

            AdministrationCheck => AdministrationOutcome, AdministrationReason, AdministrationFact;

            CareAbroad => AbroadOutcome, AbroadReason, AbroadFact;
            EstimateDue => EstimateOutcome, FundingReason, EstimateFact;
            MandateCheck => MandateOutcome, MandateReason, MandateFact;
        }
    };
}
