//! Who decides in the minister's name on the designation of trainings (RGL-7).

use crate::{
    calendar::Day,
    decision::{Because, Question, TurningPoints, facts, outcomes, reasons},
    norm::{Choice, Norms},
    wire::{record, words},
};

words! {
    /// Who acts.
    pub enum MandateActor {
        /// The minister.
        Minister = "minister", nl "de minister", en "the minister";
        /// The director-general of DUO.
        #[doc(alias = "Directeur-generaal van de Dienst Uitvoering Onderwijs")]
        DirectorGeneral = "director_general", nl "de directeur-generaal van DUO", en "the director-general of DUO";
        /// An official under the director-general.
        Official = "official", nl "een functionaris onder de directeur-generaal", en "an official under the director-general";
        /// Somebody else.
        Other = "other", nl "een ander", en "somebody else";
    }
}

words! {
    /// What is done.
    pub enum MandateAct {
        /// Decide on the designation of a training (art. 10(2), 10a(2), 10b(2)), with all work for it.
        #[doc(alias = "aanwijzing beroepsopleiding")]
        Designation = "designation", nl "besluiten over de aanwijzing van een opleiding", en "decide on the designation of a training";
        /// Handle the papers of complaints, objections and appeals about it.
        ObjectionPapers = "objection_papers", nl "stukken in klacht-, bezwaar- en beroepsprocedures afhandelen", en "handle the papers of complaints, objections and appeals";
        /// Decide on an objection.
        #[doc(alias = "besluit op bezwaar")]
        ObjectionDecision = "objection_decision", nl "besluiten op een bezwaar", en "decide on an objection";
        /// Give an official submandate for decisions on designations, or for the papers.
        #[doc(alias = "ondermandaat")]
        Submandate = "submandate", nl "ondermandaat verlenen voor aanwijzingen of stukken", en "give submandate for designations or papers";
        /// Give an official submandate to decide on an objection.
        SubmandateObjection = "submandate_objection", nl "ondermandaat verlenen om op een bezwaar te besluiten", en "give submandate to decide on an objection";
        /// Something else than the designation of trainings.
        Other = "other", nl "iets anders dan de aanwijzing van opleidingen", en "something else than the designation of trainings";
    }
}

words! {
    /// Who took the decision to which somebody objects.
    pub enum MandateDecider {
        /// The director-general.
        DirectorGeneral = "director_general", nl "de directeur-generaal", en "the director-general";
        /// The official who would now decide on the objection.
        SameOfficial = "same_official", nl "dezelfde functionaris", en "the same official";
        /// Another official.
        OtherOfficial = "other_official", nl "een andere functionaris", en "another official";
        /// The minister.
        Minister = "minister", nl "de minister", en "the minister";
    }
}

outcomes! {
    /// May it be done in the minister's name?
    pub enum MandateOutcome {
        /// Yes.
        Allowed = "allowed", nl "bevoegd", en "allowed";
        /// No.
        NotAllowed = "not_allowed", nl "niet bevoegd", en "not allowed";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The text of this day is not modelled.
        NotModelled = "not_modelled", nl "de regels van deze dag zijn niet opgenomen", en "the rules of this day are not modelled";
    }
}

facts! {
    /// A fact about a mandate that is missing and matters.
    pub enum MandateFact {
        Actor = "actor", nl "Wie handelt er?", en "Who acts?";
        Act = "act", nl "Wat wordt er gedaan?", en "What is done?";
        HasSubmandate = "has_submandate", nl "Heeft de functionaris ondermandaat hiervoor?", en "Has the official submandate for it?";
        DecidedBy = "decided_by", nl "Wie nam het besluit waartegen het bezwaar zich richt?", en "Who took the decision to which the objection is?";
    }
}

reasons! {
    /// Why somebody may act in the minister's name or not.
    pub enum MandateReason {
        NotModelledBefore { from: Day } = "mandate.not_modelled_before", Rgl7, MandateDecisions,
            nl "De tekst die vóór {from} gold is niet opgenomen.",
            en "The text in force before {from} is not modelled.";
        NotModelledAfter { until: Day } = "mandate.not_modelled_after", Rgl7, MandateDecisions,
            nl "Het mandaat is opgenomen tot en met {until}; latere teksten zijn niet gelezen.",
            en "The mandate is modelled up to and including {until}; later texts were not read.";
        Ministers = "mandate.ministers", Rgl7, MandateDecisions,
            nl "De bevoegdheid is van de minister zelf.",
            en "The power is the minister's own.";
        Decisions = "mandate.decisions", Rgl7, MandateDecisions,
            nl "De directeur-generaal van DUO heeft mandaat voor besluiten over de aanwijzing van opleidingen en al het werk daarvoor.",
            en "The director-general of DUO has the mandate for decisions on the designation of trainings and all work for it.";
        Objections = "mandate.objections", Rgl7, MandateObjections,
            nl "De directeur-generaal van DUO heeft mandaat voor de afhandeling van klacht-, bezwaar- en beroepsprocedures daarover.",
            en "The director-general of DUO has the mandate for handling complaints, objections and appeals about it.";
        OwnDecision { decided_by: MandateDecider } = "mandate.own_decision", Rgl7, MandateObjections,
            nl "Op een bezwaar tegen een besluit van de directeur-generaal beslist deze niet; het besluit is van {decided_by}.",
            en "The director-general does not decide on an objection to a decision of the director-general; the decision is of {decided_by}.";
        OthersDecision { decided_by: MandateDecider } = "mandate.others_decision", Rgl7, MandateObjections,
            nl "Het besluit waartegen het bezwaar zich richt is niet van wie nu beslist, maar van {decided_by}.",
            en "The decision to which the objection is was not taken by who decides now, but by {decided_by}.";
        MayPassOn = "mandate.may_pass_on", Rgl7, MandateSubmandate,
            nl "De directeur-generaal mag ondermandaat geven aan functionarissen onder zich.",
            en "The director-general may give submandate to officials under the director-general.";
        NothingToPassOn = "mandate.nothing_to_pass_on", Rgl7, MandateSubmandate,
            nl "Wat de directeur-generaal zelf niet mag, kan hij niet in ondermandaat geven: het besluit is van hemzelf.",
            en "What the director-general may not do cannot be given in submandate: the decision is of the director-general.";
        ToWhoDecided = "mandate.to_who_decided", Rgl7, MandateSubmandate,
            nl "Wie het besluit in ondermandaat nam, krijgt geen ondermandaat om op het bezwaar daartegen te beslissen.",
            en "Who took the decision by submandate gets none to decide on the objection to it.";
        HasSubmandate = "mandate.has_submandate", Rgl7, MandateSubmandate,
            nl "De functionaris heeft ondermandaat van de directeur-generaal.",
            en "The official has submandate from the director-general.";
        NoSubmandate = "mandate.no_submandate", Rgl7, MandateSubmandate,
            nl "Een functionaris handelt alleen met ondermandaat van de directeur-generaal; dat is er niet.",
            en "An official acts only with submandate from the director-general; there is none.";
        NotFurther = "mandate.not_further", Rgl7, MandateSubmandate,
            nl "De tekst laat alleen de directeur-generaal ondermandaat geven.",
            en "The text lets only the director-general give submandate.";
        NoMandate = "mandate.no_mandate", Rgl7, MandateDecisions,
            nl "De tekst geeft alleen de directeur-generaal van DUO mandaat.",
            en "The text gives the mandate to the director-general of DUO only.";
        OutsideMandate = "mandate.outside_mandate", Rgl7, MandateDecisions,
            nl "Het mandaat gaat alleen over de aanwijzing van opleidingen.",
            en "The mandate is about the designation of trainings only.";
    }
}

record! {
    /// The question who may act in the minister's name (rule RGL-7).
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     funding::{MandateAct, MandateActor, MandateCheck, MandateDecider, MandateOutcome},
    /// };
    /// let check = MandateCheck {
    ///     actor: Some(MandateActor::DirectorGeneral),
    ///     act: Some(MandateAct::ObjectionDecision),
    ///     has_submandate: None,
    ///     decided_by: Some(MandateDecider::DirectorGeneral),
    /// };
    /// assert_eq!(check.decide("2013-03-01".parse().unwrap()).outcome, MandateOutcome::NotAllowed);
    /// ```
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "mandaat")]
    pub struct MandateCheck {
        /// Who acts.
        pub actor: Option<MandateActor>,
        /// What is done.
        pub act: Option<MandateAct>,
        /// Has the official submandate for it? Matters for an official.
        pub has_submandate: Option<bool>,
        /// Who took the decision that the objection is about; matters for a decision on an objection
        /// and for the submandate to take one.
        pub decided_by: Option<MandateDecider>,
    }
}

impl Question for MandateCheck {
    type Outcome = MandateOutcome;
    type Reason = MandateReason;
    type Fact = MandateFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<MandateReason, MandateFact>) -> MandateOutcome {
        match norms.mandate_decisions.choose(on) {
            Choice::InForce(_) => {}
            Choice::NotYet { from } => {
                because.reason(MandateReason::NotModelledBefore { from });
                return MandateOutcome::NotModelled;
            }
            Choice::Ended { on: until } => {
                because.reason(MandateReason::NotModelledAfter { until });
                return MandateOutcome::NotModelled;
            }
            Choice::NotModelled => return MandateOutcome::NotModelled,
        }
        match self.actor {
            None => misses(MandateFact::Actor, because),
            Some(MandateActor::Minister) => allowed(MandateReason::Ministers, because),
            Some(MandateActor::Other) => not_allowed(MandateReason::NoMandate, because),
            Some(MandateActor::DirectorGeneral) => self.director_general(because),
            Some(MandateActor::Official) => self.official(because),
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.mandate_decisions.turning_points(days);
        norms.mandate_objections.turning_points(days);
        norms.mandate_submandate.turning_points(days);
    }
}

fn misses(fact: MandateFact, because: &mut impl Because<MandateReason, MandateFact>) -> MandateOutcome {
    because.missing(fact);
    MandateOutcome::Undetermined
}

fn allowed(reason: MandateReason, because: &mut impl Because<MandateReason, MandateFact>) -> MandateOutcome {
    because.reason(reason);
    MandateOutcome::Allowed
}

fn not_allowed(reason: MandateReason, because: &mut impl Because<MandateReason, MandateFact>) -> MandateOutcome {
    because.reason(reason);
    MandateOutcome::NotAllowed
}

impl MandateCheck {
    fn director_general(self, because: &mut impl Because<MandateReason, MandateFact>) -> MandateOutcome {
        match (self.act, self.decided_by) {
            (None, _) => misses(MandateFact::Act, because),
            (Some(MandateAct::Other), _) => not_allowed(MandateReason::OutsideMandate, because),
            (Some(MandateAct::Designation), _) => allowed(MandateReason::Decisions, because),
            (Some(MandateAct::ObjectionPapers), _) => allowed(MandateReason::Objections, because),
            (Some(MandateAct::Submandate), _) => allowed(MandateReason::MayPassOn, because),
            (Some(_), None) => misses(MandateFact::DecidedBy, because),
            (Some(MandateAct::ObjectionDecision), Some(decided_by)) => {
                if decided_by == MandateDecider::DirectorGeneral {
                    return not_allowed(MandateReason::OwnDecision { decided_by }, because);
                }
                because.reason(MandateReason::Objections);
                allowed(MandateReason::OthersDecision { decided_by }, because)
            }
            (Some(MandateAct::SubmandateObjection), Some(decided_by)) => match decided_by {
                MandateDecider::DirectorGeneral => not_allowed(MandateReason::NothingToPassOn, because),
                MandateDecider::SameOfficial => not_allowed(MandateReason::ToWhoDecided, because),
                MandateDecider::OtherOfficial | MandateDecider::Minister => {
                    because.reason(MandateReason::MayPassOn);
                    allowed(MandateReason::OthersDecision { decided_by }, because)
                }
            },
        }
    }

    fn official(self, because: &mut impl Because<MandateReason, MandateFact>) -> MandateOutcome {
        match self.act {
            Some(MandateAct::Other) => return not_allowed(MandateReason::OutsideMandate, because),
            Some(MandateAct::Submandate | MandateAct::SubmandateObjection) => {
                return not_allowed(MandateReason::NotFurther, because);
            }
            _ => {}
        }
        if self.has_submandate == Some(false) {
            return not_allowed(MandateReason::NoSubmandate, because);
        }
        let mut missing = Vec::new();
        match (self.act, self.decided_by) {
            (Some(MandateAct::ObjectionDecision), Some(MandateDecider::SameOfficial)) => {
                return not_allowed(MandateReason::ToWhoDecided, because);
            }
            (Some(MandateAct::ObjectionDecision), Some(MandateDecider::DirectorGeneral)) => {
                return not_allowed(MandateReason::NothingToPassOn, because);
            }
            (Some(MandateAct::ObjectionDecision), None) => missing.push(MandateFact::DecidedBy),
            (None, _) => missing.push(MandateFact::Act),
            _ => {}
        }
        if self.has_submandate.is_none() {
            missing.push(MandateFact::HasSubmandate);
        }
        if !missing.is_empty() {
            for fact in missing {
                because.missing(fact);
            }
            return MandateOutcome::Undetermined;
        }
        because.reason(match self.act {
            Some(MandateAct::Designation) => MandateReason::Decisions,
            _ => MandateReason::Objections,
        });
        if let (Some(MandateAct::ObjectionDecision), Some(decided_by)) = (self.act, self.decided_by) {
            because.reason(MandateReason::OthersDecision { decided_by });
        }
        allowed(MandateReason::HasSubmandate, because)
    }
}
