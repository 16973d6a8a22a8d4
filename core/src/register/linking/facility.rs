//! What happens to the links of a holder whose last facility left the LRK? (LINK-8)

use serde::Serialize;

use crate::{
    calendar::{Day, Term},
    decision::{Because, Language, Outcome, Question, Say, TurningPoints, facts, fill, reasons},
    norm::{Choice, Norms},
    wire::{record, shown, variants},
};

variants! {
    /// Whether the holder has registered facilities in the LRK.
    #[derive(Copy)]
    pub enum FacilityStanding {
        /// At least one, and no end of the last one is known.
        Registered = "registered" {}
        /// The last one leaves or has left.
        LastLeft = "last_left" {
            /// The day on which it is no longer registered.
            on: Day,
        }
    }
}

record! {
    /// The question whether the links of a holder still stand.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::linking::{FacilityStanding, HolderWithoutFacility, LinksOutcome},
    /// };
    /// let left: Day = "2022-01-03".parse()?;
    /// let question = HolderWithoutFacility { facilities: Some(FacilityStanding::LastLeft { on: left }) };
    /// assert_eq!(question.decide(left).outcome, LinksOutcome::Ending { last_day: left.add_weeks(4) });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy)]
    #[doc(alias = "houder zonder geregistreerde voorzieningen")]
    pub struct HolderWithoutFacility {
        /// Whether the holder has registered facilities.
        pub facilities: Option<FacilityStanding>,
    }
}

shown! {
    /// Do the links of the holder still stand?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum LinksOutcome {
        /// They stand: the holder has a registered facility.
        Stand,
        /// They stand up to and including a last day; the holder cannot log in any more.
        Ending {
            /// The last day of the links.
            last_day: Day,
        },
        /// They ended.
        Ended {
            /// The first day without the links.
            unlinked_on: Day,
        },
        /// A missing fact decides.
        Undetermined,
        /// The register does not exist on this day.
        NotInForce,
    }
}

impl Outcome for LinksOutcome {
    fn explain(&self, language: Language) -> String {
        let (template, day) = match (*self, language) {
            (Self::Stand, Language::Nl) => ("de koppelingen blijven", None),
            (Self::Stand, Language::En) => ("the links stand", None),
            (Self::Ending { last_day }, Language::Nl) => ("de koppelingen eindigen na {day}", Some(last_day)),
            (Self::Ending { last_day }, Language::En) => ("the links end after {day}", Some(last_day)),
            (Self::Ended { unlinked_on }, Language::Nl) => {
                ("de koppelingen zijn op {day} verbroken", Some(unlinked_on))
            }
            (Self::Ended { unlinked_on }, Language::En) => ("the links ended on {day}", Some(unlinked_on)),
            (Self::Undetermined, Language::Nl) => ("niet vast te stellen: er ontbreken gegevens", None),
            (Self::Undetermined, Language::En) => ("undetermined: facts are missing", None),
            (Self::NotInForce, Language::Nl) => ("het personenregister bestaat op deze dag niet", None),
            (Self::NotInForce, Language::En) => ("the register does not exist on this day", None),
        };
        fill(template, &[("day", day.say(language))])
    }
}

facts! {
    /// A fact about the facilities that is missing and matters.
    pub enum FacilityFact {
        Facilities = "facilities", nl "Heeft de houder nog geregistreerde voorzieningen in het LRK?", en "Does the holder still have registered facilities in the LRK?";
    }
}

reasons! {
    /// Why the links of a holder stand or end.
    pub enum FacilityReason {
        NotInForce { from: Day } = "links.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        HasFacility = "links.has_facility", Link8, LinkWithoutFacility,
            nl "De houder heeft een geregistreerde voorziening in het LRK.",
            en "The holder has a registered facility in the LRK.";
        LeavesOn { on: Day } = "links.leaves_on", Link8, LinkWithoutFacility,
            nl "De laatste voorziening gaat op {on} uit het LRK.",
            en "The last facility leaves the LRK on {on}.";
        CannotLogIn { on: Day } = "links.cannot_log_in", Link8, LinkWithoutFacility,
            nl "De houder heeft sinds {on} geen geregistreerde voorziening meer en kan niet inloggen.",
            en "The holder has had no registered facility since {on} and cannot log in.";
        LinksEndAfter { term: Term, last_day: Day } = "links.links_end_after", Link8, LinkWithoutFacility,
            nl "Alle koppelingen worden na {term} vanzelf verbroken, met {last_day} als laatste dag; de houder hoeft zelf niemand te ontkoppelen.",
            en "All links end by themselves after {term}, with {last_day} as the last day; the holder need not unlink anybody.";
    }
}

impl Question for HolderWithoutFacility {
    type Outcome = LinksOutcome;
    type Reason = FacilityReason;
    type Fact = FacilityFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<FacilityReason, FacilityFact>) -> LinksOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(FacilityReason::NotInForce { from });
            return LinksOutcome::NotInForce;
        }
        let left = match self.facilities {
            None => {
                because.missing(FacilityFact::Facilities);
                return LinksOutcome::Undetermined;
            }
            Some(FacilityStanding::Registered {}) => {
                because.reason(FacilityReason::HasFacility);
                return LinksOutcome::Stand;
            }
            Some(FacilityStanding::LastLeft { on: left }) => left,
        };
        if on < left {
            because.reason(FacilityReason::LeavesOn { on: left });
            return LinksOutcome::Stand;
        }
        because.reason(FacilityReason::CannotLogIn { on: left });
        let Some(term) = norms.link_without_facility.on(on).copied() else { return LinksOutcome::Stand };
        let last_day = term.last_day(left);
        because.reason(FacilityReason::LinksEndAfter { term, last_day });
        match last_day.next() {
            Some(unlinked_on) if unlinked_on <= on => LinksOutcome::Ended { unlinked_on },
            _ => LinksOutcome::Ending { last_day },
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.link_without_facility.turning_points(days);
        if let Some(FacilityStanding::LastLeft { on: left }) = self.facilities {
            days.begins(left);
            for entry in norms.link_without_facility.entries() {
                days.ends(entry.value.last_day(left));
            }
        }
    }
}
