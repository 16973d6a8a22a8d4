//! The values of the norms about care abroad: what counts as a facility in which country, and which
//! proof goes with it.

use super::list::norm_list;
use crate::wire::{record, words};

words! {
    /// A country that a text names, or another one.
    pub enum AbroadCountry {
        /// Belgium.
        Belgium = "belgium", nl "België", en "Belgium";
        /// Germany.
        Germany = "germany", nl "Duitsland", en "Germany";
        /// Switzerland.
        Switzerland = "switzerland", nl "Zwitserland", en "Switzerland";
        /// Austria.
        Austria = "austria", nl "Oostenrijk", en "Austria";
        /// The United Kingdom.
        UnitedKingdom = "united_kingdom", nl "het Verenigd Koninkrijk", en "the United Kingdom";
        /// Ireland.
        Ireland = "ireland", nl "Ierland", en "Ireland";
        /// France.
        France = "france", nl "Frankrijk", en "France";
        /// Spain.
        Spain = "spain", nl "Spanje", en "Spain";
        /// Portugal.
        Portugal = "portugal", nl "Portugal", en "Portugal";
        /// Any other country.
        Other = "other", nl "een ander land", en "another country";
    }
}

words! {
    /// A part of a country that a text names, or another one.
    pub enum AbroadRegion {
        /// Flanders.
        Flanders = "flanders", nl "Vlaanderen", en "Flanders";
        /// Wallonia.
        Wallonia = "wallonia", nl "Wallonië", en "Wallonia";
        /// Brussels.
        Brussels = "brussels", nl "Brussel", en "Brussels";
        /// Nordrhein-Westfalen.
        NorthRhineWestphalia = "north_rhine_westphalia", nl "Nordrhein-Westfalen", en "North Rhine-Westphalia";
        /// The canton of Geneva.
        Geneva = "geneva", nl "kanton Genève", en "the canton of Geneva";
        /// The canton of Zürich.
        Zurich = "zurich", nl "kanton Zürich", en "the canton of Zürich";
        /// The city of Vienna.
        Vienna = "vienna", nl "de stad Wenen", en "the city of Vienna";
        /// England.
        England = "england", nl "Engeland", en "England";
        /// Scotland.
        Scotland = "scotland", nl "Schotland", en "Scotland";
        /// Northern Ireland.
        NorthernIreland = "northern_ireland", nl "Noord-Ierland", en "Northern Ireland";
        /// The city of Paris.
        Paris = "paris", nl "de stad Parijs", en "the city of Paris";
        /// Catalonia.
        Catalonia = "catalonia", nl "Catalonië", en "Catalonia";
        /// Any other part of the country.
        Other = "other", nl "een ander deel van het land", en "another part of the country";
    }
}

words! {
    /// The kind of a facility abroad, by the name that the text uses.
    pub enum AbroadFacilityKind {
        /// A centre that none of the other names fits.
        #[doc(alias = "kindercentrum")]
        Centre = "centre", nl "een kindercentrum", en "a centre (kindercentrum)";
        /// Flanders: a day-care centre.
        Kinderdagverblijf = "kinderdagverblijf", nl "een kinderdagverblijf", en "a kinderdagverblijf";
        /// Flanders: a small day-care centre.
        Minicreche = "minicreche", nl "een minicrèche", en "a minicrèche";
        /// Flanders: out-of-school care.
        InitiatiefBuitenschools = "initiatief_buitenschools", nl "een initiatief voor buitenschoolse opvang", en "an initiatief voor buitenschoolse opvang";
        /// Flanders: a childminder of a recognised service.
        #[doc(alias = "onthaalouder")]
        OnthaalouderAtService = "onthaalouder_at_service", nl "een onthaalouder, aangesloten bij een erkende dienst voor onthaalouders", en "an onthaalouder at a recognised service (dienst voor onthaalouders)";
        /// Flanders: a childminder on one's own.
        #[doc(alias = "zelfstandige onthaalouder")]
        OnthaalouderOnOwn = "onthaalouder_on_own", nl "een zelfstandige onthaalouder", en "a self-employed onthaalouder";
        /// A crèche: Wallonia, England, Portugal.
        Creche = "creche", nl "een crèche", en "a crèche";
        /// Wallonia: a pregardiennat.
        Pregardiennat = "pregardiennat", nl "een pregardiennat", en "a pregardiennat";
        /// Wallonia: a house of the municipality.
        MaisonCommunale = "maison_communale", nl "een maison communale d’accueil de l’enfance", en "a maison communale d’accueil de l’enfance";
        /// Wallonia: a crèche run by parents.
        CrecheParentale = "creche_parentale", nl "een crèche parentale", en "a crèche parentale";
        /// Wallonia: a service of childminders.
        ServiceAccueillants = "service_accueillants", nl "een service d’accueillant(e)s d’enfants conventionné(e)", en "a service d’accueillant(e)s d’enfants conventionné(e)";
        /// Germany: a crèche.
        Krippe = "krippe", nl "een Krippe", en "a Krippe";
        /// Germany: a kindergarten.
        Kindergarten = "kindergarten", nl "een Kindergarten", en "a Kindergarten";
        /// Germany: out-of-school care.
        Hort = "hort", nl "een Hort", en "a Hort";
        /// Germany: a childminder.
        #[doc(alias = "Tagesvater")]
        Tagesmutter = "tagesmutter", nl "een Tagesmutter of Tagesvater", en "a Tagesmutter or Tagesvater";
        /// Geneva: a childminder.
        MamanDeJour = "maman_de_jour", nl "een maman de jour", en "a maman de jour";
        /// The United Kingdom and Ireland: full day care.
        FullDayCare = "full_day_care", nl "full day care", en "full day care";
        /// England: out of school care.
        OutOfSchoolCare = "out_of_school_care", nl "out of school care", en "out of school care";
        /// England: a registered childminder.
        RegisteredChildminder = "registered_childminder", nl "een registered childminder", en "a registered childminder";
        /// Paris: a centre.
        EtablissementAccueil = "etablissement_accueil", nl "een etablissement d’accueil d’enfants", en "an etablissement d’accueil d’enfants";
        /// Portugal: before school.
        EducacaoPreEscolar = "educacao_pre_escolar", nl "educação pre-escolar", en "educação pre-escolar";
        /// Anywhere: a centre at an international school.
        InternationalSchool = "international_school", nl "een kindercentrum verbonden aan een internationale school", en "a centre at an international school";
        /// A childminder that none of the other names fits.
        #[doc(alias = "gastouder")]
        Childminder = "childminder", nl "een andere gastouder", en "another childminder";
        /// Anything else.
        Other = "other", nl "een andere voorziening", en "another facility";
    }
}

impl AbroadFacilityKind {
    /// Is it a centre, whatever its name?
    pub(crate) const fn is_centre(self) -> bool {
        !matches!(
            self,
            Self::OnthaalouderAtService
                | Self::OnthaalouderOnOwn
                | Self::ServiceAccueillants
                | Self::Tagesmutter
                | Self::MamanDeJour
                | Self::RegisteredChildminder
                | Self::Childminder
                | Self::Other
        )
    }
}

words! {
    /// A proof about a facility abroad, by who gives it.
    pub enum AbroadProof {
        /// Germany: the licence of the Jugendamt.
        JugendamtLicence = "jugendamt_licence", nl "een exploitatievergunning verleend door het Jugendamt", en "a licence given by the Jugendamt";
        /// Nordrhein-Westfalen: the Betriebserlaubnis.
        Betriebserlaubnis = "betriebserlaubnis", nl "een exploitatievergunning (Betriebserlaubnis) verleend door het Landesjugendamt", en "a Betriebserlaubnis given by the Landesjugendamt";
        /// Germany: the Pflegeerlaubnis of a childminder.
        Pflegeerlaubnis = "pflegeerlaubnis", nl "een Pflegeerlaubnis verleend door het Jugendamt van een lokale of regionale overheid", en "a Pflegeerlaubnis given by the Jugendamt of a local or regional authority";
        /// Geneva: the recognition by the Republic and canton.
        GenevaRecognition = "geneva_recognition", nl "een erkenning van de Republique et canton de Genève, verleend door het Département de l’instruction publique, office de la jeunesse", en "a recognition of the Republique et canton de Genève, given by the Département de l’instruction publique, office de la jeunesse";
        /// Zürich: the recognition by the authority.
        ZurichRecognition = "zurich_recognition", nl "een erkenning van de overheid op grond van de Richtlinien über die Bewilligung von Kinderkrippen", en "a recognition by the authority under the Richtlinien über die Bewilligung von Kinderkrippen";
        /// Vienna: the recognition by the law on day care.
        ViennaTagesbetreuung = "vienna_tagesbetreuung", nl "een erkenning van de gemeente Wenen op grond van het Wiener Tagesbetreuungsgesetz en de Wiener Tagesbetreuungsverordnung", en "a recognition by Vienna under the Wiener Tagesbetreuungsgesetz and the Wiener Tagesbetreuungsverordnung";
        /// Vienna: the recognition by the law on day homes.
        ViennaKindertagesheim = "vienna_kindertagesheim", nl "een erkenning van de gemeente Wenen op grond van het Wiener Kindertagesheimgesetz en de Wiener Kindertagesheimverordnung", en "a recognition by Vienna under the Wiener Kindertagesheimgesetz and the Wiener Kindertagesheimverordnung";
        /// England: registration and inspection by Ofsted.
        Ofsted = "ofsted", nl "een document van registratie en inspectie van Ofsted (Office for Standards in Education)", en "a document of registration and inspection by Ofsted (Office for Standards in Education)";
        /// Scotland: the recognition by the commission.
        ScottishCommission = "scottish_commission", nl "een erkenning verleend door de Scottish Commission for the Regulation of Care", en "a recognition by the Scottish Commission for the Regulation of Care";
        /// Northern Ireland: the certificate.
        CertificateOfRegistration = "certificate_of_registration", nl "een Certificate of Registration", en "a Certificate of Registration";
        /// Ireland: the registration by the Health Services Executive.
        HealthServicesExecutive = "health_services_executive", nl "een registratie door de Health Services Executive", en "a registration by the Health Services Executive";
        /// Paris: the registration.
        ActionSociale = "action_sociale", nl "een registratie door L’action sociale, de l’enfance et de la santé", en "a registration by L’action sociale, de l’enfance et de la santé";
        /// Catalonia: the recognition by the region.
        CatalanRecognition = "catalan_recognition", nl "een erkenning door de regionale overheid van Catalonië", en "a recognition by the regional government of Catalonia";
        /// Portugal: the licence of the social security.
        SegurancaSocial = "seguranca_social", nl "een vergunning van de Centro Regional de Segurança Social", en "a licence of the Centro Regional de Segurança Social";
        /// International schools: the accreditation by the council.
        CouncilOfInternationalSchools = "council_of_international_schools", nl "een bewijs van accreditatie van de Council of International Schools", en "a proof of accreditation by the Council of International Schools";
        /// Flanders: the recognition by Kind & Gezin.
        KindEnGezinRecognition = "kind_en_gezin_recognition", nl "een erkenning verleend door Kind & Gezin", en "a recognition by Kind & Gezin";
        /// Flanders: the attestation of supervision by Kind & Gezin.
        KindEnGezinAttest = "kind_en_gezin_attest", nl "een attest van toezicht verleend door Kind & Gezin", en "an attestation of supervision by Kind & Gezin";
        /// Wallonia: the attestation of quality by the ONE.
        AttestationDeQualite = "attestation_de_qualite", nl "een erkenning (attestation de qualité) verleend door l’Office de la Naissance et de l’Enfance (ONE)", en "an attestation de qualité by l’Office de la Naissance et de l’Enfance (ONE)";
        /// Anything else.
        Other = "other", nl "een ander bewijsstuk", en "another proof";
    }
}

words! {
    /// An article of the Regeling about care abroad.
    pub enum AbroadArticle {
        /// Article 15.
        A15 = "15", nl "15", en "15";
        /// Article 15a.
        A15a = "15a", nl "15a", en "15a";
        /// Article 15c.
        A15c = "15c", nl "15c", en "15c";
        /// Article 15d.
        A15d = "15d", nl "15d", en "15d";
        /// Article 15e.
        A15e = "15e", nl "15e", en "15e";
        /// Article 15f.
        A15f = "15f", nl "15f", en "15f";
        /// Article 15g.
        A15g = "15g", nl "15g", en "15g";
        /// Article 15h.
        A15h = "15h", nl "15h", en "15h";
        /// Article 15i.
        A15i = "15i", nl "15i", en "15i";
        /// Article 15j.
        A15j = "15j", nl "15j", en "15j";
        /// Article 15k.
        A15k = "15k", nl "15k", en "15k";
        /// Article 16a.
        A16a = "16a", nl "16a", en "16a";
        /// Article 16b.
        A16b = "16b", nl "16b", en "16b";
        /// Article 16c.
        A16c = "16c", nl "16c", en "16c";
        /// Article 16d.
        A16d = "16d", nl "16d", en "16d";
    }
}

record! {
    /// A kind of facility that counts somewhere, with one proof that goes with it.
    #[derive(Copy, Eq, Hash)]
    pub struct AbroadFacility {
        /// The article.
        pub article: AbroadArticle,
        /// The country; absent where the article speaks of all countries.
        pub country: Option<AbroadCountry>,
        /// The part of the country; absent where the article speaks of the whole country.
        pub region: Option<AbroadRegion>,
        /// The kind of facility; a centre stands for a centre of any name.
        pub facility: AbroadFacilityKind,
        /// The proof.
        pub proof: AbroadProof,
        /// Does the text say that the proof is valid?
        pub must_be_valid: bool,
        /// Is a contract between the service and the childminder needed besides?
        pub with_contract: bool,
    }
}

norm_list! {
    /// What counts as a facility where, with which proof. On the wire: a list.
    AbroadFacilities of AbroadFacility as Facilities { facilities }
}

words! {
    /// What an application for the register of foreign childcare states.
    pub enum AbroadPart {
        /// The kind of facility.
        FacilityKind = "facility_kind", nl "de soort kinderopvangvoorziening", en "the kind of facility";
        /// The name of the facility.
        FacilityName = "facility_name", nl "de naam van de voorziening", en "the name of the facility";
        /// The address of the facility.
        FacilityAddress = "facility_address", nl "het adres van de voorziening", en "the address of the facility";
        /// The town of the facility.
        FacilityTown = "facility_town", nl "de plaats van vestiging van de voorziening", en "the town of the facility";
        /// The telephone number of the facility.
        FacilityPhone = "facility_phone", nl "het telefoonnummer van de voorziening", en "the telephone number of the facility";
        /// The name of the holder.
        HolderName = "holder_name", nl "de naam van de houder", en "the name of the holder";
        /// The address of the holder.
        HolderAddress = "holder_address", nl "het adres van de houder", en "the address of the holder";
        /// The town of the holder.
        HolderTown = "holder_town", nl "de plaats van vestiging van de houder", en "the town of the holder";
        /// The telephone number of the holder.
        HolderPhone = "holder_phone", nl "het telefoonnummer van de houder", en "the telephone number of the holder";
        /// A proof of the quality of the facility.
        #[doc(alias = "bewijsstuk")]
        Proof = "proof", nl "een bewijsstuk over de kwaliteit", en "a proof of the quality";
    }
}

norm_list! {
    /// What an application states. On the wire: a list of words.
    AbroadParts of AbroadPart as Parts { parts }
}
