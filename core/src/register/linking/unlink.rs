//! Must the holder unlink this person? (LINK-6)

use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints, facts, outcomes, reasons},
    norm::{Choice, Norms},
    wire::{record, variants},
};

variants! {
    /// How somebody works for the holder.
    #[derive(Copy)]
    pub enum HiredAs {
        /// Not, or no longer.
        None = "none" {}
        /// By whatever agreement or function, but not through an employment agency.
        Ongoing = "ongoing" {
            /// The last working day, included; absent means that no end is known.
            last_day: Option<Day>,
        }
        /// As an agency worker on fixed weekdays.
        AgencyFixedWeekdays = "agency_fixed_weekdays" {
            /// The last day of the hire, included; absent means that no end is known.
            last_day: Option<Day>,
        }
        /// As an agency worker hired once.
        AgencyOnce = "agency_once" {
            /// The last day of this hire, included.
            last_day: Day,
            /// The day on which the worker is hired again; absent means that it is not known whether
            /// or when.
            returns_on: Option<Day>,
        }
    }
}

variants! {
    /// Whether somebody has to be linked for being there.
    #[derive(Copy)]
    pub enum PresentAs {
        /// The person is neither structurally present nor living there, or no longer.
        None = "none" {}
        /// The person is structurally present, or lives there.
        Structural = "structural" {
            /// The last day, included; absent means that no end is known.
            last_day: Option<Day>,
        }
    }
}

record! {
    /// The question whether the holder has to unlink a person who is linked. One ground for the link
    /// is enough to keep it.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::linking::{PresentAs, UnlinkDuty, UnlinkOutcome, HiredAs},
    /// };
    /// let question = UnlinkDuty {
    ///     work: Some(HiredAs::Ongoing { last_day: Day::new(2020, 6, 30) }),
    ///     presence: Some(PresentAs::None {}),
    /// };
    /// let decision = question.decide("2020-06-30".parse()?);
    /// assert_eq!(decision.outcome, UnlinkOutcome::StayLinked);
    /// assert_eq!(decision.next.map(|next| next.on), Day::new(2020, 7, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy)]
    #[doc(alias = "ontkoppelen")]
    pub struct UnlinkDuty {
        /// How the person works for the holder.
        pub work: Option<HiredAs>,
        /// Whether the person has to be linked for being there.
        pub presence: Option<PresentAs>,
    }
}

outcomes! {
    /// Must the holder unlink the person?
    pub enum UnlinkOutcome {
        /// No, the link stays.
        StayLinked = "stay_linked", nl "de koppeling blijft", en "the link stays";
        /// Yes.
        Unlink = "unlink", nl "de houder moet de persoon ontkoppelen", en "the holder has to unlink the person";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about the duty to unlink that is missing and matters.
    pub enum UnlinkFact {
        Work = "work", nl "Werkt de persoon nog voor de houder, en hoe?", en "Does the person still work for the holder, and how?";
        Presence = "presence", nl "Is de persoon nog structureel aanwezig of bewoner?", en "Is the person still structurally present, or living there?";
    }
}

reasons! {
    /// Why a link stays or has to be ended.
    pub enum UnlinkReason {
        NotInForce { from: Day } = "unlink.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        StillWorks = "unlink.still_works", Link6, LinkUnlinkDuty,
            nl "De persoon werkt nog voor de houder.",
            en "The person still works for the holder.";
        DoesNotWork = "unlink.does_not_work", Link6, LinkUnlinkDuty,
            nl "De persoon werkt niet voor de houder.",
            en "The person does not work for the holder.";
        WorkedUntil { last_day: Day } = "unlink.worked_until", Link6, LinkUnlinkDuty,
            nl "De persoon werkte tot en met {last_day} voor de houder.",
            en "The person worked for the holder up to and including {last_day}.";
        FixedWeekdays = "unlink.fixed_weekdays", Link6, LinkUnlinkAgency,
            nl "Een uitzendkracht die op vaste dagen in de week wordt ingehuurd hoeft niet per dienst te worden ontkoppeld.",
            en "An agency worker hired on fixed weekdays need not be unlinked after each shift.";
        ReturnsOn { returns_on: Day } = "unlink.returns_on", Link6, LinkUnlinkAgency,
            nl "De uitzendkracht wordt op {returns_on} weer ingehuurd; dat is bekend, dus de koppeling kan blijven.",
            en "The agency worker is hired again on {returns_on}; as that is known, the link can stay.";
        NoKnownReturn { last_day: Day } = "unlink.no_known_return", Link6, LinkUnlinkAgency,
            nl "De uitzendkracht was tot en met {last_day} ingehuurd en het is niet duidelijk of en wanneer dat weer gebeurt.",
            en "The agency worker was hired up to and including {last_day}, and it is not clear whether and when that happens again.";
        StillPresent = "unlink.still_present", Link6, LinkUnlinkDuty,
            nl "De persoon is nog structureel aanwezig of bewoner.",
            en "The person is still structurally present, or lives there.";
        NotPresent = "unlink.not_present", Link6, LinkUnlinkDuty,
            nl "De persoon is niet structureel aanwezig en geen bewoner.",
            en "The person is not structurally present and does not live there.";
        PresentUntil { last_day: Day } = "unlink.present_until", Link6, LinkUnlinkDuty,
            nl "De persoon was tot en met {last_day} structureel aanwezig of bewoner.",
            en "The person was structurally present, or lived there, up to and including {last_day}.";
    }
}

impl Question for UnlinkDuty {
    type Outcome = UnlinkOutcome;
    type Reason = UnlinkReason;
    type Fact = UnlinkFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<UnlinkReason, UnlinkFact>) -> UnlinkOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(UnlinkReason::NotInForce { from });
            return UnlinkOutcome::NotInForce;
        }
        let grounds = [
            (self.work.map(|work| work.ground(on)), UnlinkFact::Work),
            (self.presence.map(|presence| presence.ground(on)), UnlinkFact::Presence),
        ];
        for (ground, _) in &grounds {
            if let Some(ground) = ground {
                because.reason(ground.reason);
            }
        }
        if grounds.iter().any(|(ground, _)| ground.is_some_and(|ground| ground.keeps)) {
            return UnlinkOutcome::StayLinked;
        }
        let mut outcome = UnlinkOutcome::Unlink;
        for (ground, fact) in grounds {
            if ground.is_none() {
                because.missing(fact);
                outcome = UnlinkOutcome::Undetermined;
            }
        }
        if outcome == UnlinkOutcome::Unlink {
            let ended = grounds.iter().filter_map(|(ground, _)| ground.and_then(|ground| ground.ended_on)).max();
            let unlink = Action::new(Task::Unlink, Party::Holder);
            because.action(ended.and_then(Day::next).map_or(unlink, |from| unlink.from(from)));
        }
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        let work = match self.work {
            Some(HiredAs::Ongoing { last_day } | HiredAs::AgencyFixedWeekdays { last_day }) => [last_day, None],
            Some(HiredAs::AgencyOnce { last_day, returns_on }) => [Some(last_day), returns_on],
            Some(HiredAs::None {}) | None => [None, None],
        };
        let present = match self.presence {
            Some(PresentAs::Structural { last_day }) => last_day,
            Some(PresentAs::None {}) | None => None,
        };
        for last_day in work.into_iter().chain([present]).flatten() {
            days.ends(last_day);
        }
    }
}

/// One ground for the link on a day.
#[derive(Clone, Copy)]
struct Ground {
    keeps: bool,
    reason: UnlinkReason,
    ended_on: Option<Day>,
}

impl Ground {
    const fn keeps(reason: UnlinkReason) -> Self {
        Self { keeps: true, reason, ended_on: None }
    }

    const fn ended(reason: UnlinkReason, ended_on: Option<Day>) -> Self {
        Self { keeps: false, reason, ended_on }
    }
}

impl HiredAs {
    fn ground(self, on: Day) -> Ground {
        match self {
            Self::None {} => Ground::ended(UnlinkReason::DoesNotWork, None),
            Self::Ongoing { last_day: Some(last_day) } | Self::AgencyFixedWeekdays { last_day: Some(last_day) }
                if last_day < on =>
            {
                Ground::ended(UnlinkReason::WorkedUntil { last_day }, Some(last_day))
            }
            Self::Ongoing { .. } => Ground::keeps(UnlinkReason::StillWorks),
            Self::AgencyFixedWeekdays { .. } => Ground::keeps(UnlinkReason::FixedWeekdays),
            Self::AgencyOnce { last_day, .. } if on <= last_day => Ground::keeps(UnlinkReason::StillWorks),
            Self::AgencyOnce { returns_on: Some(returns_on), .. } if on <= returns_on => {
                Ground::keeps(UnlinkReason::ReturnsOn { returns_on })
            }
            Self::AgencyOnce { last_day, returns_on } => {
                let last_day = returns_on.map_or(last_day, |returns_on| returns_on.max(last_day));
                Ground::ended(UnlinkReason::NoKnownReturn { last_day }, Some(last_day))
            }
        }
    }
}

impl PresentAs {
    fn ground(self, on: Day) -> Ground {
        match self {
            Self::None {} => Ground::ended(UnlinkReason::NotPresent, None),
            Self::Structural { last_day: Some(last_day) } if last_day < on => {
                Ground::ended(UnlinkReason::PresentUntil { last_day }, Some(last_day))
            }
            Self::Structural { .. } => Ground::keeps(UnlinkReason::StillPresent),
        }
    }
}
