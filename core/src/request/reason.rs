//! Why a request can or cannot be granted, paid, cancelled: the reasons with their figures, and the
//! facts that may be missing.

use super::{
    AgeSpan, Blackout, CapPeriod, CareRequestKind, CareRequestState, CareType, CreditAmount, PlanOrigin, SwapShape,
};
use crate::{
    calendar::{ClockTime, Day, Moment, SchoolDayKind, TimeRange},
    decision::{Reason, facts, reasons},
    money::Euro,
    norm::NormName,
    ratio::RatioObstacle,
};

facts! {
    /// A fact that is absent and could change what a request gets.
    pub enum CareRequestFact {
        BornOn = "children.born_on", nl "Wanneer is het kind geboren?", en "When was the child born?";
        OthersBornOn = "children.others.born_on", nl "Wanneer zijn de andere kinderen in de groep geboren?", en "When were the other children in the group born?";
        Roster = "rosters", nl "Wie staan er die dag op het rooster van de groep?", en "Who is rostered in the group that day?";
        Places = "groups.places", nl "Hoeveel plaatsen heeft de groep?", en "How many places does the group have?";
        School = "school", nl "Is het die dag een schooldag of vakantie?", en "Is that day a school day or a holiday?";
        Region = "children.region", nl "In welke vakantieregio ligt de school of de locatie?", en "In which holiday region is the school or the location?";
        Earlier = "requests.state", nl "Worden de eerdere aanvragen voor deze plaatsen goedgekeurd?", en "Will the earlier requests for these places be approved?";
        PlaceIsFree = "requests.place_is_free", nl "Is de plaats van het kind nog vrij?", en "Is the child's place still free?";
        TellWay = "choices", nl "Hoe wil de ouder bericht krijgen?", en "How does the parent want to be told?";
        PlannedProduct = "plan.product", nl "Welk product heeft de opvang die wordt geruild?", en "Which product is the care that is given up?";
        Ratio = "ratio", nl "Hoeveel beroepskrachten vraagt de beroepskracht-kindratio van die dag?", en "How many staff members does the staff-child ratio of that day ask for?";
    }
}

reasons! {
    /// Why a request is granted, refused, paid or cancelled as it is.
    pub enum CareRequestReason {
        AlreadyPlanned { on: Day, time: TimeRange } = "request.already_planned", Req5, RequestExtra,
            nl "Uw kind is op {on} {time} al gepland.",
            en "Your child is already planned on {on} {time}.";
        AlreadyRequested { on: Day, time: TimeRange } = "request.already_requested", Req5, RequestExtra,
            nl "Voor {on} {time} loopt al een aanvraag.",
            en "There is already a request for {on} {time}.";
        NotOnRequest = "request.not_on_request", Req6, RequestExtra,
            nl "Dit product hoort bij een contract en is niet los aan te vragen.",
            en "This product belongs to a contract and cannot be asked by itself.";
        NotOffered { care: CareType } = "request.not_offered", Req6, RequestExtra,
            nl "In deze groep wordt dit niet aangeboden: {care}.",
            en "This is not offered in the group: {care}.";
        OtherKindOfDay { on: Day, kind: SchoolDayKind } = "request.other_kind_of_day", Req6, RequestExtra,
            nl "Op {on} ({kind}) wordt dit product niet aangeboden.",
            en "This product is not offered on {on} ({kind}).";
        OtherWeekday { on: Day } = "request.other_weekday", Req6, RequestExtra,
            nl "Op de weekdag van {on} wordt dit product niet aangeboden.",
            en "This product is not offered on the day of the week of {on}.";
        Closed { on: Day } = "request.closed", Req6, RequestExtra,
            nl "De groep is op {on} gesloten.",
            en "The group is closed on {on}.";
        OutsideHours { time: TimeRange } = "request.outside_hours", Req6, RequestExtra,
            nl "De tijd {time} valt niet binnen de openingstijden.",
            en "The time {time} is not within the opening hours.";

        TooLate { last: Moment } = "request.too_late", Req16, RequestPolicy,
            nl "Dit kon tot en met {last} worden aangevraagd.",
            en "This could be asked up to and including {last}.";
        Begun { start: Moment } = "request.begun", Req16, RequestPolicy,
            nl "Over deze aanvraag kon tot {start} worden beslist; toen begon de opvang.",
            en "This request could be judged until {start}, when the care began.";
        TooFarAhead { last: Day } = "request.too_far_ahead", Req16, RequestPolicy,
            nl "Er kan nu tot en met {last} worden aangevraagd.",
            en "At this moment requests go up to and including {last}.";
        TooShort { minutes: u16, least: u16 } = "request.too_short", Req16, RequestPolicy,
            nl "De gevraagde opvang duurt {minutes} minuten; {least} minuten is het minste.",
            en "The care asked for takes {minutes} minutes; {least} minutes is the least.";
        NotOnSuchADay { on: Day, day: Blackout } = "request.not_on_such_a_day", Req16, RequestPolicy,
            nl "{on} is {day}; daarop kan dit niet.",
            en "{on} is {day}, on which this is not possible.";
        CapReached { kind: CareRequestKind, most: u32, per: CapPeriod } = "request.cap_reached", Req16, RequestPolicy,
            nl "Het maximum voor {kind} is bereikt: {most} {per}.",
            en "The maximum for {kind} is reached: {most} {per}.";

        NoGroup { on: Day } = "request.no_group", Req13, RequestExtra,
            nl "Uw kind heeft op {on} geen groep met deze opvang.",
            en "Your child has no group with this care on {on}.";
        AgeDoesNotFit { ages: AgeSpan } = "request.age_does_not_fit", Req13, RequestExtra,
            nl "De leeftijd van uw kind past niet bij de groep ({ages}).",
            en "Your child's age does not fit the group ({ages}).";
        NoPlace { children: u16, places: u16 } = "request.no_place", Req13, RequestExtra,
            nl "De groep is vol. Kinderen met het uwe erbij: {children}; plaatsen: {places}.",
            en "The group is full. Children with yours: {children}; places: {places}.";
        NotAllowed { obstacle: RatioObstacle, children: u16 } = "request.group_not_allowed", Req13, RequestRatio,
            nl "Met uw kind erbij ({children} kinderen) is de groep niet toegestaan: {obstacle}.",
            en "With your child ({children} children) the group is not allowed: {obstacle}.";
        TooFewStaff { children: u16, required: u16, staff: u16, from: ClockTime } = "request.too_few_staff", Req13, RequestRatio,
            nl "Om {from} zijn er te weinig beroepskrachten. Kinderen met het uwe erbij: {children}; beroepskrachten nodig: {required}; op het rooster: {staff}.",
            en "At {from} there are too few staff members. Children with yours: {children}; staff members needed: {required}; rostered: {staff}.";
        Fits { children: u16, required: u16, staff: u16 } = "request.fits", Req13, RequestRatio,
            nl "Het past. Kinderen met het uwe erbij: hoogstens {children}; beroepskrachten nodig: {required}; op het rooster: {staff}.",
            en "It fits. Children with yours: at most {children}; staff members needed: {required}; rostered: {staff}.";
        EarlierRequests { earlier: u32 } = "request.earlier_requests", Req15, RequestPolicy,
            nl "Eerdere aanvragen voor deze plaatsen gaan voor: {earlier}.",
            en "Earlier requests for these places go first: {earlier}.";
        OwnGroupOnly = "request.own_group_only", Req14, RequestPolicy,
            nl "Opvang kan alleen in de eigen groep van uw kind.",
            en "Care is possible in your child's own group only.";
        NoConsent { on: Day } = "request.no_consent", Req14, RequestGroup,
            nl "Voor opvang in een andere groep op {on} is uw schriftelijke toestemming vooraf nodig, voor een afgesproken periode.",
            en "Care in another group on {on} needs your written consent beforehand, for an agreed period.";
        Consented { on: Day } = "request.consented", Req14, RequestGroup,
            nl "U gaf toestemming voor opvang in deze andere groep op {on}.",
            en "You consented to care in this other group on {on}.";

        AsAWhole = "request.as_a_whole", Req3, RequestAsAWhole,
            nl "De aanvraag wordt als geheel beoordeeld.",
            en "The request is judged as a whole.";
        WholeRefused = "request.whole_refused", Req3, RequestAsAWhole,
            nl "U vroeg om een beoordeling als geheel en een deel van de aanvraag kan niet.",
            en "You asked for a judgement as a whole and a part of the request is not possible.";
        NotAsAWhole { days: u32 } = "request.not_as_a_whole", Req3, RequestAsAWhole,
            nl "Als geheel beoordelen geldt alleen voor één dag; deze aanvraag gaat over {days} dagen en elk deel wordt apart beoordeeld.",
            en "Judging as a whole is for one day only; this request is about {days} days and each part is judged by itself.";
        Expired { last: Day } = "request.expired", Req4, RequestExpiry,
            nl "De aanvraag is vervallen: er is tot en met {last} niet over beslist.",
            en "The request has lapsed: it was not judged up to and including {last}.";
        ContactPlanning = "request.contact_planning", Req12, RequestExtra,
            nl "Een blijvende wijziging van het contract kan niet met een aanvraag: neem contact op met de planning.",
            en "A lasting change of the contract is not made by a request: contact planning.";
        Overridden = "request.overridden", Req16, RequestPolicy,
            nl "De planner staat dit toe in afwijking van het beleid.",
            en "The planner allows this in spite of the policy.";

        Invoiced { amount: Option<Euro> } = "request.invoiced", Req7, RequestPayment,
            nl "De opvang komt op de factuur (bedrag: {amount}).",
            en "The care is invoiced (amount: {amount}).";
        PaidByCredit { needed: CreditAmount, after: CreditAmount } = "request.paid_by_credit", Req7, RequestPayment,
            nl "Dit kost {needed} van het tegoed; daarna is er nog {after} over.",
            en "This takes {needed} of the credit; left after that: {after}.";
        PaidInPart { paid: CreditAmount, minutes: u16 } = "request.paid_in_part", Req7, RequestPolicy,
            nl "Het tegoed betaalt {paid} ({minutes} minuten); de rest komt op de factuur.",
            en "The credit pays {paid} ({minutes} minutes); the rest is invoiced.";
        CreditTooSmall { left: CreditAmount, needed: CreditAmount } = "request.credit_too_small", Req7, RequestPayment,
            nl "Het tegoed is niet genoeg voor het hele dagdeel: er is {left} en nodig is {needed}.",
            en "The credit does not cover the whole slot: {needed} needed, {left} left.";
        CreditOfOtherChild = "request.credit_of_other_child", Req7, RequestPayment,
            nl "Het tegoed is van een ander kind en niet overdraagbaar.",
            en "The credit is another child's and cannot be transferred.";
        CreditOtherCare { care: CareType } = "request.credit_other_care", Req7, RequestCredits,
            nl "Het tegoed is niet voor {care}.",
            en "The credit is not for {care}.";
        CreditOtherProduct = "request.credit_other_product", Req7, RequestCredits,
            nl "Het tegoed is niet voor dit product.",
            en "The credit is not for this product.";
        CreditNotYet { first: Day } = "request.credit_not_yet", Req7, RequestCredits,
            nl "Het tegoed is bruikbaar voor opvang vanaf {first}.",
            en "The credit is usable for care from {first} on.";
        CreditExpired { last: Day } = "request.credit_expired", Req7, RequestCredits,
            nl "Het tegoed was bruikbaar voor opvang tot en met {last}.",
            en "The credit was usable for care up to and including {last}.";
        CreditUsedUp = "request.credit_used_up", Req7, RequestCredits,
            nl "Het tegoed is verbruikt.",
            en "The credit is used up.";
        CreditOtherDays { kind: SchoolDayKind } = "request.credit_other_days", Req7, RequestPayment,
            nl "Het tegoed geldt niet voor deze dag ({kind}).",
            en "The credit is not for this day ({kind}).";
        CreditOtherWeekday { on: Day } = "request.credit_other_weekday", Req7, RequestCredits,
            nl "Het tegoed geldt niet voor de weekdag van {on}.",
            en "The credit is not for the day of the week of {on}.";
        CreditNoValue = "request.credit_no_value", Req7, RequestCredits,
            nl "Dit product heeft geen waarde in de eenheid van het tegoed.",
            en "This product has no value in the unit of the credit.";

        NoSwaps = "request.no_swaps", Req10, RequestPolicy,
            nl "De organisatie kent geen ruildagen.",
            en "The organisation does not swap days.";
        GivenNotPlanned { on: Day, time: TimeRange } = "request.given_not_planned", Req10, RequestSwap,
            nl "Uw kind is op {on} {time} niet gepland, dus is er niets te ruilen.",
            en "Your child is not planned on {on} {time}, so there is nothing to swap.";
        GivenInPart { on: Day, time: TimeRange } = "request.given_in_part", Req10, RequestSwap,
            nl "Uw kind is op {on} {time} gepland; alleen die hele tijd kan worden geruild.",
            en "Your child is planned on {on} {time}, which can be swapped as a whole only.";
        AlreadyGiven { on: Day, time: TimeRange } = "request.already_given", Req10, RequestSwap,
            nl "De opvang op {on} {time} wordt al in een andere ruiling ingeleverd.",
            en "The care on {on} {time} is already given up in another swap.";
        NothingGiven = "request.nothing_given", Req10, RequestSwap,
            nl "Er is geen geplande dag gekozen om te ruilen.",
            en "No planned day was chosen to swap.";
        NothingWanted = "request.nothing_wanted", Req10, RequestSwap,
            nl "Er is geen dag gekozen waarnaar wordt geruild.",
            en "No day was chosen to swap to.";
        OutsideWindow { first: Day, last: Day } = "request.outside_window", Req10, RequestPolicy,
            nl "Ruilen kan van {first} tot en met {last}.",
            en "Swapping is possible from {first} up to and including {last}.";
        OtherPair { gives: SchoolDayKind, takes: SchoolDayKind } = "request.other_pair", Req10, RequestPolicy,
            nl "Ruilen van {gives} naar {takes} kan niet.",
            en "Swapping from {gives} to {takes} is not possible.";
        OtherShape { shape: SwapShape } = "request.other_shape", Req10, RequestPolicy,
            nl "Bij het ruilen is een voorwaarde: {shape}.",
            en "A swap has a condition: {shape}.";
        NotSwapped { care: CareType } = "request.not_swapped", Req10, RequestPolicy,
            nl "Voor {care} kan niet worden geruild.",
            en "There are no swaps for {care}.";
        OriginNotSwapped { on: Day, origin: PlanOrigin } = "request.origin_not_swapped", Req10, RequestPolicy,
            nl "De opvang op {on} ({origin}) kan niet worden geruild.",
            en "The care on {on} ({origin}) cannot be swapped.";
        SwappedBefore { on: Day } = "request.swapped_before", Req10, RequestPolicy,
            nl "De dag {on} komt al van een ruiling en kan niet nog eens worden geruild.",
            en "The day {on} already came from a swap and cannot be swapped again.";
        Remainder { minutes: u16 } = "request.remainder", Req10, RequestSwap,
            nl "De gevraagde opvang is korter: {minutes} minuten vervallen.",
            en "The wanted care is shorter: {minutes} minutes lapse.";
        Longer { minutes: u16 } = "request.longer", Req10, RequestPolicy,
            nl "De gevraagde opvang is {minutes} minuten langer dan wat wordt geruild.",
            en "The wanted care is {minutes} minutes longer than what is given up.";
        Excess { minutes: u16 } = "request.excess", Req10, RequestPolicy,
            nl "De gevraagde opvang is {minutes} minuten langer; dat deel is extra opvang.",
            en "The wanted care is {minutes} minutes longer; that part is extra care.";

        NothingPlanned { on: Day } = "request.nothing_planned", Req11, RequestAbsence,
            nl "Uw kind is op {on} op deze tijd niet gepland.",
            en "Your child is not planned at this time on {on}.";
        AbsentInPart { on: Day, time: TimeRange } = "request.absent_in_part", Req11, RequestAbsence,
            nl "Uw kind is op {on} {time} gepland; alleen voor die hele tijd kan het worden afgemeld.",
            en "Your child is planned on {on} {time} and can be reported absent for the whole of it only.";
        Registered { on: Day, time: TimeRange } = "request.registered", Req11, RequestAbsence,
            nl "De afwezigheid op {on} {time} is geregistreerd.",
            en "The absence on {on} {time} is registered.";
        Earned { amount: CreditAmount, first: Day, last: Day } = "request.earned", Req11, RequestPolicy,
            nl "De afwezigheid levert {amount} tegoed op, bruikbaar van {first} tot en met {last}.",
            en "The absence earns {amount} of credit, usable from {first} up to and including {last}.";
        NotEarnedLate { last: Moment } = "request.not_earned_late", Req11, RequestPolicy,
            nl "De afwezigheid levert geen tegoed op: daarvoor moest zij uiterlijk {last} gemeld zijn.",
            en "The absence earns no credit: for that it had to be reported at the latest on {last}.";
        NotEarnedDay { on: Day, day: Blackout } = "request.not_earned_day", Req11, RequestPolicy,
            nl "{on} is {day}; afwezigheid levert dan geen tegoed op.",
            en "{on} is {day}; an absence then earns no credit.";
        NotEarnedCap { most: CreditAmount, per: CapPeriod } = "request.not_earned_cap", Req11, RequestPolicy,
            nl "De afwezigheid levert geen tegoed meer op: het maximum is {most} {per}.",
            en "The absence earns no more credit: the maximum is {most} {per}.";
        NotEarned = "request.not_earned", Req11, RequestPolicy,
            nl "Deze afwezigheid levert volgens het beleid geen tegoed op.",
            en "By the policy this absence earns no credit.";

        CancelUntil { last: Moment } = "request.cancel_until", Req9, RequestPolicy,
            nl "U kunt annuleren tot en met {last}.",
            en "You can cancel up to and including {last}.";
        CancelIfFree { last: Moment } = "request.cancel_if_free", Req11, RequestAbsence,
            nl "U kunt annuleren tot en met {last}, zolang de plaats van uw kind nog vrij is.",
            en "You can cancel up to and including {last}, while your child's place is still free.";
        CancelTooLate { last: Moment } = "request.cancel_too_late", Req9, RequestPolicy,
            nl "Annuleren kon tot en met {last}.",
            en "Cancelling was possible up to and including {last}.";
        CancelNotByPolicy { state: CareRequestState } = "request.cancel_not_by_policy", Req9, RequestPolicy,
            nl "Een aanvraag met de status {state} kan volgens het beleid niet worden geannuleerd.",
            en "By the policy a request with the state {state} cannot be cancelled.";
        CancelFinal { state: CareRequestState } = "request.cancel_final", Req9, RequestCancel,
            nl "De aanvraag is al afgehandeld: {state}.",
            en "The request is already settled: {state}.";
        CancelsPeriod { first: Day, last: Day } = "request.cancels_period", Req9, RequestCancel,
            nl "Annuleren geldt voor de hele aangevraagde periode, van {first} tot en met {last}.",
            en "Cancelling applies to the whole period that was asked, from {first} up to and including {last}.";
        PlaceGiven { on: Day } = "request.place_given", Req11, RequestAbsence,
            nl "De plaats van uw kind op {on} is niet meer vrij.",
            en "Your child's place on {on} is no longer free.";

        AllJudged { parts: u32 } = "request.all_judged", Req1, RequestExtra,
            nl "Over alle delen van de aanvraag is beslist: {parts}.",
            en "All parts of the request were judged: {parts}.";
        StillOpen { open: u32 } = "request.still_open", Req1, RequestExtra,
            nl "Over een deel van de aanvraag is nog niet beslist: {open}.",
            en "A part of the request was not judged yet: {open}.";
        ToldAs { kind: CareRequestKind } = "request.told_as", Req17, RequestNotifications,
            nl "Het bericht gaat zoals u dat koos voor {kind}.",
            en "The message goes as you chose for {kind}.";
        NotTold = "request.not_told", Req17, RequestNotifications,
            nl "U koos ervoor hierover geen berichten te krijgen.",
            en "You chose to get no messages about this.";
        AccountDue { on: Day, first_day: Day } = "request.account_due", Req18, RequestAccount,
            nl "De accountgegevens komen op {on}, vooraf aan de eerste opvangdag {first_day}.",
            en "The account's credentials come on {on}, ahead of the first day of care {first_day}.";
    }
}

impl CareRequestReason {
    /// May a planner decide otherwise? Only where the organisation's own policy refuses: the law, the
    /// plan and what belongs to another child stay as they are.
    pub fn may_override(&self) -> bool {
        self.norm() == NormName::RequestPolicy
    }
}
