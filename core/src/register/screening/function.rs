//! The functions that continuous screening told apart before the register began.

use crate::wire::words;

words! {
    /// What somebody was or did on 28 February 2018.
    #[doc(alias = "functie")]
    pub enum ScreeningFunction {
        /// The holder of a childcare organisation.
        #[doc(alias = "houder")]
        Holder = "holder", nl "houder", en "holder";
        /// A childminder.
        #[doc(alias = "gastouder")]
        Childminder = "childminder", nl "gastouder", en "childminder";
        /// An adult who lives with a childminder.
        #[doc(alias = "volwassen huisgenoot")]
        AdultHousemateOfChildminder = "adult_housemate_of_childminder", nl "volwassen huisgenoot van een gastouder", en "adult housemate of a childminder";
        /// An employee, permanent or temporary.
        #[doc(alias = "medewerker in loondienst")]
        Employee = "employee", nl "medewerker in loondienst", en "employee";
        /// Administrative staff with access to data of children.
        #[doc(alias = "administratief personeel")]
        AdministrativeEmployee = "administrative_employee", nl "administratief medewerker met toegang tot gegevens van kinderen", en "administrative employee with access to data of children";
        /// A trainee.
        #[doc(alias = "stagiair")]
        Trainee = "trainee", nl "stagiair", en "trainee";
        /// A worker hired from a temporary employment agency.
        #[doc(alias = "uitzendkracht")]
        AgencyWorker = "agency_worker", nl "uitzendkracht", en "agency worker";
        /// A volunteer.
        #[doc(alias = "vrijwilliger")]
        Volunteer = "volunteer", nl "vrijwilliger", en "volunteer";
        /// A self-employed person.
        #[doc(alias = "zelfstandige")]
        SelfEmployed = "self_employed", nl "zelfstandige", en "self-employed person";
        /// Somebody who is structurally present.
        #[doc(alias = "structureel aanwezige")]
        StructurallyPresent = "structurally_present", nl "structureel aanwezige", en "structurally present person";
        /// Somebody who lives at the address of a day-care or out-of-school centre.
        #[doc(alias = "bewoner")]
        ResidentOfCentre = "resident_of_centre", nl "bewoner van het adres van een kindercentrum", en "resident at the address of a centre";
        /// Staff of an umbrella organisation.
        #[doc(alias = "overkoepelende organisatie")]
        UmbrellaEmployee = "umbrella_employee", nl "medewerker van een overkoepelende organisatie", en "employee of an umbrella organisation";
        /// A director whom the KvK lists as `bestuurder`.
        #[doc(alias = "bestuurder")]
        ChamberDirector = "chamber_director", nl "bestuurder volgens de KvK", en "director according to the KvK";
        /// An owner whom the KvK lists as `eigenaar`.
        #[doc(alias = "eigenaar")]
        ChamberOwner = "chamber_owner", nl "eigenaar volgens de KvK", en "owner according to the KvK";
        /// A partner in a partnership.
        #[doc(alias = "vennoot")]
        Partner = "partner", nl "vennoot", en "partner";
        /// An associate in a professional partnership.
        #[doc(alias = "maat")]
        Associate = "associate", nl "maat", en "associate";
        /// Somebody who acts under the statutes.
        #[doc(alias = "persoon krachtens statuten")]
        UnderStatutes = "under_statutes", nl "persoon krachtens statuten", en "person under the statutes";
        /// A member of a governing body.
        #[doc(alias = "lid van een besturend orgaan")]
        GoverningBody = "governing_body", nl "lid van een besturend orgaan", en "member of a governing body";
        /// A member of a leading body.
        #[doc(alias = "lid van een leidinggevend orgaan")]
        LeadingBody = "leading_body", nl "lid van een leidinggevend orgaan", en "member of a leading body";
        /// A member of a shipping company.
        #[doc(alias = "lid van een rederij")]
        ShippingCompany = "shipping_company", nl "lid van een rederij", en "member of a shipping company";
        /// A co-owner.
        #[doc(alias = "mede-eigenaar")]
        CoOwner = "co_owner", nl "mede-eigenaar", en "co-owner";
        /// A director in an organisation with several layers of management.
        #[doc(alias = "meerdere bestuurslagen")]
        DirectorInLayers = "director_in_layers", nl "bestuurder in een organisatie met meerdere bestuurslagen", en "director in an organisation with several layers of management";
    }
}

/// What the guideline says of a function.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Screened.
    Screened,
    /// Screened if on the payroll of the holder in the LRK.
    OnPayroll,
    /// Not screened.
    NotScreened,
    /// A director who was screened.
    DirectorScreened,
    /// A director or functionary who was not screened.
    DirectorNotScreened,
    /// Nobody can tell beforehand.
    Unknown,
}

impl ScreeningFunction {
    pub(super) const fn standing(self) -> Standing {
        match self {
            Self::Holder | Self::Childminder | Self::AdultHousemateOfChildminder => Standing::Screened,
            Self::Employee | Self::AdministrativeEmployee | Self::Trainee => Standing::OnPayroll,
            Self::AgencyWorker
            | Self::Volunteer
            | Self::SelfEmployed
            | Self::StructurallyPresent
            | Self::ResidentOfCentre
            | Self::UmbrellaEmployee => Standing::NotScreened,
            Self::ChamberDirector | Self::ChamberOwner => Standing::DirectorScreened,
            Self::Partner
            | Self::Associate
            | Self::UnderStatutes
            | Self::GoverningBody
            | Self::LeadingBody
            | Self::ShippingCompany
            | Self::CoOwner => Standing::DirectorNotScreened,
            Self::DirectorInLayers => Standing::Unknown,
        }
    }
}
