//! The values of the norms about the administration: which records with which fields, and for whom.

use super::list::norm_list;
use crate::wire::{record, words};

words! {
    /// Whose administration it is.
    #[doc(alias = "administratie")]
    pub enum AdministrationOf {
        /// A centre for day care or out-of-school care.
        #[doc(alias = "kindercentrum")]
        Centre = "centre", nl "kindercentrum", en "centre";
        /// A childminding agency.
        #[doc(alias = "gastouderbureau")]
        Agency = "agency", nl "gastouderbureau", en "childminding agency";
        /// A playgroup.
        #[doc(alias = "peuterspeelzaal")]
        Playgroup = "playgroup", nl "peuterspeelzaal", en "playgroup";
    }
}

words! {
    /// What an administration holds.
    pub enum RecordKind {
        /// The list of the staff who work there.
        #[doc(alias = "beroepskrachten")]
        StaffList = "staff_list", nl "het overzicht van de beroepskrachten", en "the list of staff";
        /// The list of everybody who must have a VOG.
        #[doc(alias = "VOG-plichtigen")]
        ScreenedPersons = "screened_persons", nl "het overzicht van wie een VOG moet hebben", en "the list of who must have a VOG";
        /// The copies of the VOGs of who works there.
        VogCopies = "vog_copies", nl "de afschriften van de VOG's", en "the copies of the VOGs";
        /// The copy of the risk inventory.
        #[doc(alias = "risico-inventarisatie")]
        RiskInventory = "risk_inventory", nl "het afschrift van de risico-inventarisatie", en "the copy of the risk inventory";
        /// The copy of the policy on safety and health.
        #[doc(alias = "veiligheids- en gezondheidsbeleid")]
        SafetyPolicy = "safety_policy", nl "het afschrift van het veiligheids- en gezondheidsbeleid", en "the copy of the policy on safety and health";
        /// The overview of the parents' committee.
        #[doc(alias = "oudercommissie")]
        ParentsCommittee = "parents_committee", nl "het overzicht van de oudercommissie", en "the overview of the parents' committee";
        /// The copy of the rules of the parents' committee.
        #[doc(alias = "reglement")]
        CommitteeRules = "committee_rules", nl "het afschrift van het reglement van de oudercommissie", en "the copy of the rules of the parents' committee";
        /// The list of the enrolled children.
        Children = "children", nl "het overzicht van de ingeschreven kinderen", en "the list of enrolled children";
        /// The copies of the contracts with the parents.
        #[doc(alias = "overeenkomst")]
        Contracts = "contracts", nl "de afschriften van de overeenkomsten met de ouders", en "the copies of the contracts with the parents";
        /// The proofs of the parents' payments to the organisation: of an agency its bank statements.
        #[doc(alias = "betaalbewijs")]
        ParentPayments = "parent_payments", nl "de bewijzen van de betalingen van de ouders", en "the proofs of the parents' payments";
        /// The bank statements with the agency's payments to the childminders.
        ChildminderPayments = "childminder_payments", nl "de bankafschriften van de betalingen aan de gastouders", en "the bank statements of the payments to the childminders";
        /// The list of the childminders of an agency.
        Childminders = "childminders", nl "het overzicht van de aangesloten gastouders", en "the list of the agency's childminders";
        /// The list of everybody at the childminders who must have a VOG.
        ChildmindersScreened = "childminders_screened", nl "het overzicht van wie bij de gastouders een VOG moet hebben", en "the list of who must have a VOG at the childminders";
        /// The copies of the childminders' VOGs.
        ChildminderVogCopies = "childminder_vog_copies", nl "de afschriften van de VOG's van de gastouders", en "the copies of the childminders' VOGs";
        /// The yearly statement of each childminder's facility.
        #[doc(alias = "jaaroverzicht")]
        YearlyPerFacility = "yearly_per_facility", nl "het jaaroverzicht per voorziening voor gastouderopvang", en "the yearly statement of each childminding facility";
        /// The yearly statement of each parent.
        YearlyPerParent = "yearly_per_parent", nl "het jaaroverzicht per ouder", en "the yearly statement of each parent";
        /// The monthly statements of each parent.
        #[doc(alias = "maandoverzicht")]
        MonthlyPerParent = "monthly_per_parent", nl "de maandoverzichten per ouder", en "the monthly statements of each parent";
        /// The days on which contracts end.
        ContractEnds = "contract_ends", nl "de datum waarop de overeenkomst eindigt", en "the days on which contracts end";
    }
}

words! {
    /// What stands in an entry of a record.
    pub enum RecordField {
        /// The name of whom the entry is about.
        Name = "name", nl "de naam", en "the name";
        /// The birth date of whom the entry is about.
        BirthDate = "birth_date", nl "de geboortedatum", en "the birth date";
        /// The BSN of whom the entry is about.
        Bsn = "bsn", nl "het burgerservicenummer", en "the citizen service number";
        /// Diplomas and certificates.
        Diplomas = "diplomas", nl "de diploma's en getuigschriften", en "the diplomas";
        /// The address.
        Address = "address", nl "het adres", en "the address";
        /// The postcode.
        Postcode = "postcode", nl "de postcode", en "the postcode";
        /// The town.
        Town = "town", nl "de woonplaats", en "the town";
        /// The telephone number.
        Phone = "phone", nl "het telefoonnummer", en "the telephone number";
        /// The address of the parents.
        ParentsAddress = "parents_address", nl "het adres van de ouders", en "the parents' address";
        /// The telephone number of the parents.
        ParentsPhone = "parents_phone", nl "het telefoonnummer van de ouders", en "the parents' telephone number";
        /// The sessions for which a child is enrolled at a playgroup.
        #[doc(alias = "dagdelen")]
        Sessions = "sessions", nl "de dagdelen", en "the sessions";
        /// How large the parents' committee is.
        Size = "size", nl "de omvang", en "the size";
        /// Who is in the parents' committee.
        Composition = "composition", nl "de samenstelling", en "the composition";
        /// The kind of care.
        CareKind = "care_kind", nl "de soort kinderopvang", en "the kind of care";
        /// The price of an hour.
        HourlyPrice = "hourly_price", nl "de prijs per uur", en "the price of an hour";
        /// What the agency asks for mediation, if it does.
        #[doc(alias = "bemiddelingskosten")]
        MediationCosts = "mediation_costs", nl "de bemiddelingskosten", en "the costs of mediation";
        /// The name of the child.
        ChildName = "child_name", nl "de naam van het kind", en "the child's name";
        /// The birth date of the child.
        ChildBirthDate = "child_birth_date", nl "de geboortedatum van het kind", en "the child's birth date";
        /// The address of the child.
        ChildAddress = "child_address", nl "het adres van het kind", en "the child's address";
        /// The postcode of the child.
        ChildPostcode = "child_postcode", nl "de postcode van het kind", en "the child's postcode";
        /// The town of the child.
        ChildTown = "child_town", nl "de woonplaats van het kind", en "the child's town";
        /// The agreed hours of a year.
        HoursPerYear = "hours_per_year", nl "het aantal uren per jaar", en "the hours of a year";
        /// How long the contract lasts.
        Duration = "duration", nl "de duur van de overeenkomst", en "the duration of the contract";
        /// The number of the facility in the LRK.
        #[doc(alias = "uniek registratienummer")]
        LrkNumber = "lrk_number", nl "het unieke registratienummer", en "the LRK number";
        /// The amount of the year.
        AmountPerYear = "amount_per_year", nl "het bedrag per jaar", en "the amount of the year";
        /// The amount for each child.
        AmountPerChild = "amount_per_child", nl "het bedrag per kind", en "the amount for each child";
        /// The hours of care for each child.
        HoursPerChild = "hours_per_child", nl "het aantal uren per kind", en "the hours for each child";
        /// The mean price of an hour for each child.
        #[doc(alias = "gemiddelde uurprijs")]
        MeanHourlyPrice = "mean_hourly_price", nl "de gemiddelde uurprijs per kind", en "the mean hourly price for each child";
        /// The names of the parents who use the facility.
        ParentNames = "parent_names", nl "de namen van de vraagouders", en "the parents' names";
        /// The BSNs of the parents who use the facility.
        ParentBsns = "parent_bsns", nl "de burgerservicenummers van de vraagouders", en "the parents' citizen service numbers";
        /// The day on which the contract ended or will end.
        EndDate = "end_date", nl "de einddatum", en "the end date";
    }
}

words! {
    /// The letter of an article.
    pub enum RecordLetter {
        /// Letter a.
        A = "a", nl "a", en "a";
        /// Letter b.
        B = "b", nl "b", en "b";
        /// Letter c.
        C = "c", nl "c", en "c";
        /// Letter d.
        D = "d", nl "d", en "d";
        /// Letter e.
        E = "e", nl "e", en "e";
        /// Letter f.
        F = "f", nl "f", en "f";
        /// Letter g.
        G = "g", nl "g", en "g";
        /// Letter h.
        H = "h", nl "h", en "h";
        /// Letter i.
        I = "i", nl "i", en "i";
    }
}

words! {
    /// Who may ask for a record, and must get it in time.
    pub enum RecordReceiver {
        /// The supervisor.
        #[doc(alias = "toezichthouder")]
        Supervisor = "supervisor", nl "de toezichthouder", en "the supervisor";
        /// The tax office.
        #[doc(alias = "Belastingdienst/Toeslagen")]
        TaxOffice = "tax_office", nl "de Belastingdienst/Toeslagen", en "the tax office";
        /// The municipality.
        #[doc(alias = "college")]
        Municipality = "municipality", nl "het college", en "the municipality";
        /// The employee insurance agency.
        #[doc(alias = "Uitvoeringsinstituut werknemersverzekeringen")]
        Uwv = "uwv", nl "het UWV", en "the employee insurance agency (UWV)";
    }
}

record! {
    /// A field that a record of an administration must have, or a record as a whole.
    #[derive(Copy, Eq, Hash)]
    pub struct RecordDemand {
        /// Whose administration.
        pub organisation: AdministrationOf,
        /// The paragraph of the article that asks for the record.
        pub paragraph: u8,
        /// Its letter.
        pub letter: RecordLetter,
        /// The record.
        pub record: RecordKind,
        /// What stands in each of its entries; absent where the record is asked for as a whole.
        pub field: Option<RecordField>,
        /// Is the field asked for some entries only, such as diplomas of who is staff?
        pub only_some: bool,
    }
}

norm_list! {
    /// The records and fields of administrations. On the wire: a list of demands, those of a record together.
    RecordDemands of RecordDemand as Records { records }
}

impl RecordDemands {
    /// The demands on one kind of organisation.
    pub(crate) fn of_organisation(&self, organisation: AdministrationOf) -> impl Iterator<Item = &RecordDemand> {
        self.rows().iter().filter(move |demand| demand.organisation == organisation)
    }
}

record! {
    /// That somebody may ask for a record of an administration.
    #[derive(Copy, Eq, Hash)]
    pub struct RecordAsked {
        /// Whose administration.
        pub organisation: AdministrationOf,
        /// The record.
        pub record: RecordKind,
        /// Who may ask for it.
        pub receiver: RecordReceiver,
    }
}

norm_list! {
    /// Who may ask for which records. On the wire: a list.
    RecordsAsked of RecordAsked as Asked { asked }
}

impl RecordsAsked {
    /// May this receiver ask this organisation for this record?
    pub(crate) fn may_ask(&self, organisation: AdministrationOf, record: RecordKind, receiver: RecordReceiver) -> bool {
        self.rows().contains(&RecordAsked { organisation, record, receiver })
    }
}
