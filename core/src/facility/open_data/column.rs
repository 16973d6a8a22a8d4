//! The columns of the export, by their published names.

use crate::wire::words;

words! {
    /// A column of the public export, by its published name. All are in the export of registered
    /// facilities, save `uitschrijfdatum`, which only the export with removed facilities has.
    #[doc(alias = "kolom")]
    pub enum ExportColumn {
        /// The number by which the register knows the facility.
        LrkId = "lrk_id", nl "LRK-nummer", en "LRK number";
        /// The kind of facility: KDV, BSO, VGO, GOB, and PSZ of old.
        TypeOko = "type_oko", nl "soort voorziening", en "kind of facility";
        /// Is it a crèche in which the parents themselves take turns?
        Opc = "opc", nl "ouderparticipatiecrèche", en "parent-participation crèche";
        /// The name of the facility.
        ActueleNaamOko = "actuele_naam_oko", nl "naam van de voorziening", en "name of the facility";
        /// The largest number of children present at the same time; empty for an agency.
        AantalKindplaatsen = "aantal_kindplaatsen", nl "aantal kindplaatsen", en "number of places";
        /// Does it give subsidised early education? Called `vve` before.
        Ve = "ve", nl "gesubsidieerde voorschoolse educatie", en "subsidised early education";
        /// Registered or removed.
        Status = "status", nl "status", en "status";
        /// The day of registration.
        Inschrijfdatum = "inschrijfdatum", nl "inschrijfdatum", en "day of registration";
        /// The day from which it is no longer registered.
        Uitschrijfdatum = "uitschrijfdatum", nl "uitschrijfdatum", en "day of removal";
        /// Street and number of the place of care.
        OpvanglocatieAdres = "opvanglocatie_adres", nl "adres van de opvanglocatie", en "address of the facility";
        /// Its postcode.
        OpvanglocatiePostcode = "opvanglocatie_postcode", nl "postcode van de opvanglocatie", en "postcode of the facility";
        /// Its town.
        OpvanglocatieWoonplaats = "opvanglocatie_woonplaats", nl "woonplaats van de opvanglocatie", en "town of the facility";
        /// Its number in the register of addresses.
        BagId = "bag_id", nl "BAG-nummer", en "number in the register of addresses (BAG)";
        /// The name of the holder.
        NaamHouder = "naam_houder", nl "naam van de houder", en "name of the holder";
        /// The KvK number of the holder.
        KvkNummerHouder = "kvk_nummer_houder", nl "KvK-nummer van de houder", en "KvK number of the holder";
        /// The number of the holder's establishment.
        VestigingsnummerHouder = "vestigingsnummer_houder", nl "vestigingsnummer van de houder", en "establishment number of the holder";
        /// The legal form of the holder.
        RechtsvormHouder = "rechtsvorm_houder", nl "rechtsvorm van de houder", en "legal form of the holder";
        /// The first day with the disputes committee.
        StartGeschillencommissie = "start_geschillencommissie", nl "begin van de aansluiting bij de geschillencommissie", en "first day with the disputes committee";
        /// The last day with the disputes committee.
        EindeGeschillencommissie = "einde_geschillencommissie", nl "einde van de aansluiting bij de geschillencommissie", en "last day with the disputes committee";
        /// Street and number of the holder.
        HouderAdres = "houder_adres", nl "adres van de houder", en "address of the holder";
        /// The holder's postcode.
        HouderPostcode = "houder_postcode", nl "postcode van de houder", en "postcode of the holder";
        /// The holder's town.
        HouderWoonplaats = "houder_woonplaats", nl "woonplaats van de houder", en "town of the holder";
        /// The holder's address outside the Netherlands.
        HouderBuitenland = "houder_buitenland", nl "buitenlands adres van de houder", en "foreign address of the holder";
        /// Street and number for letters.
        CorrespondentieAdres = "correspondentie_adres", nl "correspondentieadres", en "address for letters";
        /// The postcode for letters.
        CorrespondentiePostcode = "correspondentie_postcode", nl "postcode voor correspondentie", en "postcode for letters";
        /// The town for letters.
        CorrespondentieWoonplaats = "correspondentie_woonplaats", nl "woonplaats voor correspondentie", en "town for letters";
        /// An address for letters outside the Netherlands.
        CorrespondentieBuitenland = "correspondentie_buitenland", nl "buitenlands correspondentieadres", en "foreign address for letters";
        /// Whom to ask for.
        ContactPersoon = "contact_persoon", nl "contactpersoon", en "contact";
        /// The telephone number.
        ContactTelefoon = "contact_telefoon", nl "telefoonnummer", en "telephone number";
        /// The e-mail address.
        ContactEmailadres = "contact_emailadres", nl "e-mailadres", en "e-mail address";
        /// The website.
        ContactWebsite = "contact_website", nl "website", en "website";
        /// The code of the municipality.
        CbsCode = "cbs_code", nl "CBS-code van de gemeente", en "code of the municipality (CBS)";
        /// The municipality that answers for the facility.
        VerantwoordelijkeGemeente = "verantwoordelijke_gemeente", nl "verantwoordelijke gemeente", en "responsible municipality";
        /// The first agency that mediates for a childminder.
        Gastouderbureau1 = "gastouderbureau_1", nl "eerste gastouderbureau", en "first childminding agency";
        /// The second agency.
        Gastouderbureau2 = "gastouderbureau_2", nl "tweede gastouderbureau", en "second childminding agency";
        /// The page of the facility in the public register.
        LrkUrl = "lrk_url", nl "pagina in het register", en "page in the register";
    }
}

words! {
    /// What a column holds, and so how it is read.
    pub enum ExportContent {
        /// Text, such as a name; numbers of which leading zeros count are text too.
        Text = "text", nl "tekst", en "text";
        /// Days, written `dd-mm-yyyy`.
        Day = "day", nl "dag", en "day";
        /// A count.
        Count = "count", nl "aantal", en "count";
        /// `Ja` or `Nee`.
        Answer = "answer", nl "ja of nee", en "yes or no";
    }
}

impl ExportColumn {
    /// What the column holds.
    pub const fn content(self) -> ExportContent {
        match self {
            Self::AantalKindplaatsen => ExportContent::Count,
            Self::Opc | Self::Ve => ExportContent::Answer,
            Self::Inschrijfdatum
            | Self::Uitschrijfdatum
            | Self::StartGeschillencommissie
            | Self::EindeGeschillencommissie => ExportContent::Day,
            _ => ExportContent::Text,
        }
    }

    /// Has the export that holds registered facilities only this column too?
    pub const fn is_in_both_exports(self) -> bool {
        !matches!(self, Self::Uitschrijfdatum)
    }

    /// The column of this name, whatever its case; older names count.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.eq_ignore_ascii_case("vve") {
            return Some(Self::Ve);
        }
        Self::ALL.iter().copied().find(|column| column.word().eq_ignore_ascii_case(name))
    }

    /// Its position in [`ExportColumn::ALL`].
    pub(super) fn place(self) -> usize {
        Self::ALL.iter().position(|column| *column == self).unwrap_or_default()
    }
}
