//! Why something is shown to the public or hidden.

use crate::{
    calendar::Day,
    decision::{facts, reasons},
    facility::FacilityStatus,
    wire::words,
};

words! {
    /// A piece of data of a facility or its holder that can be hidden from the public.
    pub enum PublicItem {
        /// The kind of the facility.
        Kind = "kind", nl "de soort", en "the kind";
        /// The address of the facility.
        Address = "address", nl "het adres", en "the address";
        /// The LRK number.
        LrkNumber = "lrk_number", nl "het LRK-nummer", en "the LRK number";
        /// The number of places.
        Places = "places", nl "het aantal kindplaatsen", en "the number of places";
        /// Whether it gives subsidised early education.
        EarlyEducation = "early_education", nl "de voorschoolse educatie", en "early education";
        /// Whether parents take turns.
        ParentParticipation = "parent_participation", nl "de ouderparticipatie", en "parent participation";
        /// The municipality.
        Municipality = "municipality", nl "de gemeente", en "the municipality";
        /// The telephone number of the facility.
        Phone = "phone", nl "het telefoonnummer", en "the telephone number";
        /// The name of the holder.
        HolderName = "holder_name", nl "de naam van de houder", en "the holder's name";
        /// The BSN or SoFi number of the holder.
        HolderNumber = "holder_number", nl "het BSN of SoFi-nummer van de houder", en "the holder's BSN or SoFi number";
        /// The RSIN of the holder.
        HolderRsin = "holder_rsin", nl "het RSIN van de houder", en "the holder's RSIN";
        /// The KvK number of the holder.
        HolderChamberNumber = "holder_chamber_number", nl "het KvK-nummer van de houder", en "the holder's KvK number";
        /// The legal form of the holder.
        HolderLegalForm = "holder_legal_form", nl "de rechtsvorm van de houder", en "the holder's legal form";
        /// The establishment of the holder.
        HolderEstablishment = "holder_establishment", nl "de vestiging van de houder", en "the holder's establishment";
        /// The home address of the holder.
        HolderHome = "holder_home", nl "het woonadres van de houder", en "the holder's home address";
        /// The telephone number of the holder.
        HolderPhone = "holder_phone", nl "het telefoonnummer van de houder", en "the holder's telephone number";
        /// The inspections.
        Inspections = "inspections", nl "de inspecties", en "the inspections";
        /// The agencies that mediate.
        Mediation = "mediation", nl "de bemiddelende gastouderbureaus", en "the agencies that mediate";
    }
}

facts! {
    /// A fact that is missing and decides whether something is shown.
    pub enum PublicFact {
        AddressKind = "address.kind", nl "Is het adres van de gastouderopvang dat van de gastouder of van de vraagouder?", en "Is the address of the childminding that of the childminder or of the parents?";
        ParentParticipation = "properties.parent_participation", nl "Is het een ouderparticipatiecrèche?", en "Is it a parent-participation crèche?";
        RegisteredFrom = "properties.status", nl "Sinds wanneer is de voorziening geregistreerd?", en "Since when has the facility been registered?";
        HolderHome = "holder.home", nl "Is de voorziening gevestigd op het woonadres van de houder?", en "Is the facility at the holder's home address?";
        Irrevocable = "irrevocable", nl "Is het besluit onherroepelijk?", en "Is the decision irrevocable?";
        EnteredOn = "entered_on", nl "Wanneer is het besluit in het register vermeld?", en "When was the decision entered in the register?";
    }
}

reasons! {
    /// Why something of a facility is shown to the public or hidden.
    pub enum PublicViewReason {
        NotInForce { from: Day } = "public.not_in_force", Lrk6, PublicView,
            nl "Wat het publiek ziet is gelezen in de tekst die geldt vanaf {from}; wat daarvoor gold is niet gelezen.",
            en "What the public sees was read in the text in force from {from}; what held before that was not read.";
        NothingRecorded = "public.nothing_recorded", Lrk6, PublicView,
            nl "Op deze dag staat er niets over de voorziening in het register.",
            en "On this day nothing of the facility stands in the register.";
        NeverRegistered { status: FacilityStatus } = "public.never_registered", Lrk6, PublicView,
            nl "De voorziening is {status}; zichtbaar is alleen wat geregistreerd is of was.",
            en "The facility is {status}; only what is or was registered can be seen.";
        Registered { from: Option<Day> } = "public.registered", Lrk6, PublicView,
            nl "De voorziening is geregistreerd, met ingang van: {from}. Iedereen kan haar gegevens raadplegen, met uitzonderingen.",
            en "The facility is registered, from: {from}. Everybody can consult its data, with exceptions.";
        Removed { from: Day, last_day: Day } = "public.removed", Lrk6, PublicRemoved,
            nl "De voorziening is sinds {from} niet meer geregistreerd; tot en met {last_day} zijn alleen naam, adres, nummer, status, de datum daarvan en de inschrijfdatum te zien.",
            en "The facility has not been registered since {from}; up to and including {last_day} only name, address, number, status, its date and the registration date can be seen.";
        NoLongerShown { from: Day, last_day: Day } = "public.no_longer_shown", Lrk6, PublicRemoved,
            nl "De voorziening is sinds {from} niet meer geregistreerd; na {last_day} is zij niet meer te zien.",
            en "The facility has not been registered since {from}; after {last_day} it can no longer be seen.";
        OnlyFewAfterRemoval = "public.only_few_after_removal", Lrk6, PublicRemoved,
            nl "Na de verwijdering is dit gegeven niet meer te zien.",
            en "After the removal this can no longer be seen.";
        ParentsHome = "public.parents_home", Lrk6, PublicParentsHome,
            nl "De opvang is bij de vraagouder thuis; dat adres wordt niet getoond.",
            en "The care is at the parents' home; that address is not shown.";
        AddressKindUnknown = "public.address_kind_unknown", Lrk6, PublicParentsHome,
            nl "Niet bekend is of dit het adres van de gastouder of van de vraagouder is; zolang dat zo is wordt het niet getoond.",
            en "It is not known whether this is the childminder's or the parents' address; as long as that is so it is not shown.";
        CitizenNumber = "public.citizen_number", Lrk6, PublicPersonal,
            nl "Een BSN of SoFi-nummer wordt niet getoond.",
            en "A BSN or SoFi number is not shown.";
        ChildmindersPhone = "public.childminders_phone", Lrk6, PublicPersonal,
            nl "Het telefoonnummer van een gastouder wordt niet getoond.",
            en "The telephone number of a childminder is not shown.";
        ChildmindersHome = "public.childminders_home", Lrk6, PublicPersonal,
            nl "Het woonadres van een gastouder wordt niet getoond als de opvang daar niet is.",
            en "The home address of a childminder is not shown when the care is not there.";
        HolderElsewhere = "public.holder_elsewhere", Lrk6, PublicHolderHome,
            nl "Het woonadres van de houder wordt niet getoond als de voorziening daar niet gevestigd is.",
            en "The home address of the holder is not shown when the facility is not there.";
        HolderPlaceUnknown = "public.holder_place_unknown", Lrk6, PublicHolderHome,
            nl "Niet bekend is of de voorziening op het woonadres van de houder gevestigd is; zolang dat zo is wordt het niet getoond.",
            en "It is not known whether the facility is at the holder's home address; as long as that is so it is not shown.";
        RunIn { last_day: Day } = "public.run_in", Lrk6, PublicRunIn,
            nl "In de aanloopperiode van een ouderparticipatiecrèche, tot en met {last_day}, wordt het LRK-nummer niet getoond.",
            en "During the run-in of a parent-participation crèche, up to and including {last_day}, the LRK number is not shown.";
        RunInUnknown = "public.run_in_unknown", Lrk6, PublicRunIn,
            nl "Niet bekend is of dit een ouderparticipatiecrèche in de aanloopperiode is; zolang dat zo is wordt het LRK-nummer niet getoond.",
            en "It is not known whether this is a parent-participation crèche in its run-in; as long as that is so the LRK number is not shown.";
        NotAmongThem = "public.not_among_them", Lrk6, PublicView,
            nl "Dit gegeven hoort niet bij wat iedereen kan raadplegen.",
            en "This is not among what everybody can consult.";
        SanctionNotInForce { from: Day } = "public.sanction_not_in_force", Lrk6, PublicSanctions,
            nl "De vermelding van sancties is gelezen in de tekst die geldt vanaf {from}; wat daarvoor gold is niet gelezen.",
            en "The entry of sanctions was read in the text in force from {from}; what held before that was not read.";
        SanctionNotYet { entered_on: Day } = "public.sanction_not_yet", Lrk6, PublicSanctions,
            nl "Het besluit wordt pas op {entered_on} in het register vermeld.",
            en "The decision is entered in the register only on {entered_on}.";
        SanctionNotIrrevocable = "public.sanction_not_irrevocable", Lrk6, PublicSanctions,
            nl "Alleen een onherroepelijk besluit wordt in het register vermeld.",
            en "Only an irrevocable decision is entered in the register.";
        SanctionShown { entered_on: Day, last_day: Day } = "public.sanction_shown", Lrk6, PublicSanctions,
            nl "Het besluit is op {entered_on} in het register vermeld en tot en met {last_day} te zien.",
            en "The decision was entered in the register on {entered_on} and can be seen up to and including {last_day}.";
        SanctionOver { entered_on: Day, last_day: Day } = "public.sanction_over", Lrk6, PublicSanctions,
            nl "Het besluit is op {entered_on} in het register vermeld; na {last_day} is het niet meer te zien.",
            en "The decision was entered in the register on {entered_on}; after {last_day} it can no longer be seen.";
    }
}
