//! To which holder is somebody linked? (LINK-5)

use serde::Serialize;

use crate::{
    calendar::Day,
    decision::{Action, Because, Language, Outcome, Party, Question, Task, TurningPoints, facts, reasons},
    norm::{Choice, Norms},
    wire::{record, shown, variants, words},
};

words! {
    /// How the organisation of a facility is bound to a larger one.
    pub enum BondWithParent {
        /// It stands by itself.
        Independent = "independent", nl "zelfstandige organisatie", en "independent organisation";
        /// It is a subsidiary (dochteronderneming).
        #[doc(alias = "dochteronderneming")]
        Subsidiary = "subsidiary", nl "dochteronderneming", en "subsidiary";
        /// It is a franchisee (franchisenemer).
        #[doc(alias = "franchisenemer")]
        Franchisee = "franchisee", nl "franchisenemer", en "franchisee";
    }
}

record! {
    /// A subsidiary with facilities, seen from the head office.
    #[derive(Eq)]
    pub struct Subsidiary {
        /// The name of the holder in the LRK.
        pub holder: String,
        /// How far it lies from the head office, in metres.
        pub distance: Option<u32>,
    }
}

variants! {
    /// Where somebody works or lives.
    pub enum Workplace {
        /// At a facility, or with its organisation at the same address.
        Facility = "facility" {
            /// How its organisation is bound to a larger one. It changes nothing: the LRK decides.
            bond: Option<BondWithParent>,
        }
        /// At a head office with an address of its own.
        HeadOffice = "head_office" {
            /// The subsidiaries of which it is the head office.
            subsidiaries: Vec<Subsidiary>,
        }
    }
}

record! {
    /// The question to which holder somebody is linked.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     register::linking::{HolderOutcome, HolderToLink, Subsidiary, Workplace},
    /// };
    /// let at = |holder: &str, distance| Subsidiary { holder: holder.into(), distance: Some(distance) };
    /// let question = HolderToLink {
    ///     workplace: Some(Workplace::HeadOffice { subsidiaries: vec![at("Noord", 9_000), at("Zuid", 400)] }),
    /// };
    /// assert_eq!(question.decide("2024-01-01".parse()?).outcome, HolderOutcome::NearestSubsidiary { at: 1 });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "aan wie koppelen")]
    pub struct HolderToLink {
        /// Where the person works or lives.
        pub workplace: Option<Workplace>,
    }
}

shown! {
    /// To which holder is the person linked?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum HolderOutcome {
        /// To the holder that the LRK names for the facility.
        LrkHolder,
        /// To the holder of the nearest subsidiary.
        NearestSubsidiary {
            /// Its position in the given list, from 0.
            at: u32,
        },
        /// No source of that day says it: ask the supervisor.
        Judgement,
        /// A missing fact decides.
        Undetermined,
        /// The register does not exist on this day.
        NotInForce,
    }
}

impl Outcome for HolderOutcome {
    fn explain(&self, language: Language) -> String {
        let text = match (self, language) {
            (Self::LrkHolder, Language::Nl) => "koppel aan de houder die in het LRK bij de voorziening staat",
            (Self::LrkHolder, Language::En) => "link to the holder that the LRK names for the facility",
            (Self::NearestSubsidiary { .. }, Language::Nl) => {
                "koppel aan de houder van de dichtstbijzijnde dochteronderneming"
            }
            (Self::NearestSubsidiary { .. }, Language::En) => "link to the holder of the nearest subsidiary",
            (Self::Judgement, Language::Nl) => "ter beoordeling van de toezichthouder",
            (Self::Judgement, Language::En) => "left to the supervisor",
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotInForce, Language::Nl) => "het personenregister bestaat op deze dag niet",
            (Self::NotInForce, Language::En) => "the register does not exist on this day",
        };
        text.to_owned()
    }
}

facts! {
    /// A fact about the workplace that is missing and matters.
    pub enum HolderFact {
        Workplace = "workplace", nl "Werkt de persoon op een voorziening of op een apart hoofdkantoor?", en "Does the person work at a facility or at a separate head office?";
        Subsidiaries = "workplace.subsidiaries", nl "Welke dochterondernemingen heeft de organisatie?", en "Which subsidiaries does the organisation have?";
        Distance = "workplace.subsidiaries.distance", nl "Hoe ver liggen de dochterondernemingen van het hoofdkantoor?", en "How far are the subsidiaries from the head office?";
    }
}

reasons! {
    /// Why the link is made to this holder.
    pub enum HolderReason {
        NotInForce { from: Day } = "link_to.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        LrkDecides = "link_to.lrk_decides", Link5, LinkLrkHolder,
            nl "De houder die volgens het LRK verantwoordelijk is voor de voorziening koppelt de persoon.",
            en "The holder that the LRK names as responsible for the facility links the person.";
        ParentDoesNot { bond: BondWithParent } = "link_to.parent_does_not", Link5, LinkLrkHolder,
            nl "De organisatie is een {bond}; ook dan is het LRK leidend en niet de moedermaatschappij of franchisegever.",
            en "The organisation is a {bond}; then too the LRK decides, not the parent company or the franchiser.";
        OneLinkCoversAll = "link_to.one_link_covers_all", Work4, LinkLrkHolder,
            nl "Eén koppeling geldt voor alle locaties van deze houder; voor een andere houder is een eigen koppeling nodig.",
            en "One link covers all locations of this holder; another holder needs a link of its own.";
        NearestSubsidiary { distance: Option<u32> } = "link_to.nearest_subsidiary", Link5, LinkHeadOffice,
            nl "Wie op een apart hoofdkantoor werkt wordt alleen gekoppeld aan de houder van de dichtstbijzijnde dochteronderneming (afstand in meters: {distance}).",
            en "Who works at a separate head office is linked to the holder of the nearest subsidiary only (distance in metres: {distance}).";
        EquallyNear { distance: u32 } = "link_to.equally_near", Link5, LinkHeadOffice,
            nl "Meer dan één dochteronderneming ligt op {distance} meter; geen bron zegt welke voorgaat, hier is het de eerste.",
            en "More than one subsidiary lies at {distance} metres; no source says which comes first, here it is the first given.";
        HeadOfficeNotSettled { from: Day } = "link_to.head_office_not_settled", Link5, LinkHeadOffice,
            nl "Aan welke houder medewerkers van een apart hoofdkantoor worden gekoppeld staat pas op een pagina die vanaf {from} is gezien.",
            en "To which holder staff of a separate head office are linked stands only on a page seen from {from} on.";
    }
}

impl Question for HolderToLink {
    type Outcome = HolderOutcome;
    type Reason = HolderReason;
    type Fact = HolderFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<HolderReason, HolderFact>) -> HolderOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(HolderReason::NotInForce { from });
            return HolderOutcome::NotInForce;
        }
        match &self.workplace {
            None => {
                because.missing(HolderFact::Workplace);
                HolderOutcome::Undetermined
            }
            Some(Workplace::Facility { bond }) => {
                because.reason(HolderReason::LrkDecides);
                if let Some(bond @ (BondWithParent::Subsidiary | BondWithParent::Franchisee)) = *bond {
                    because.reason(HolderReason::ParentDoesNot { bond });
                }
                because.reason(HolderReason::OneLinkCoversAll);
                HolderOutcome::LrkHolder
            }
            Some(Workplace::HeadOffice { subsidiaries }) => head_office(subsidiaries, norms, on, because),
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.link_head_office.turning_points(days);
    }
}

fn head_office(
    subsidiaries: &[Subsidiary],
    norms: &Norms,
    on: Day,
    because: &mut impl Because<HolderReason, HolderFact>,
) -> HolderOutcome {
    if let Choice::NotYet { from } = norms.link_head_office.choose(on) {
        because.reason(HolderReason::HeadOfficeNotSettled { from });
        because.action(Action::new(Task::AskSupervisor, Party::Holder));
        return HolderOutcome::Judgement;
    }
    if let [only] = subsidiaries {
        because.reason(HolderReason::NearestSubsidiary { distance: only.distance });
        return HolderOutcome::NearestSubsidiary { at: 0 };
    }
    let distances: Option<Vec<u32>> = subsidiaries.iter().map(|subsidiary| subsidiary.distance).collect();
    let Some(distances) = distances else {
        because.missing(HolderFact::Distance);
        return HolderOutcome::Undetermined;
    };
    let nearest = (0_u32..).zip(&distances).min_by_key(|(_, distance)| **distance);
    let Some((at, nearest)) = nearest else {
        because.missing(HolderFact::Subsidiaries);
        return HolderOutcome::Undetermined;
    };
    because.reason(HolderReason::NearestSubsidiary { distance: Some(*nearest) });
    if distances.iter().filter(|distance| *distance == nearest).count() > 1 {
        because.reason(HolderReason::EquallyNear { distance: *nearest });
    }
    HolderOutcome::NearestSubsidiary { at }
}
