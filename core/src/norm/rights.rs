//! The value of the norm about rights in the register of facilities: a mark for a role and an object.

use std::borrow::Cow;

use super::{NormContent, NormValue};
use crate::wire::{FaultCode, Json, Reader, Wire, record, words};

words! {
    /// The role of somebody who uses the register of facilities.
    #[doc(alias = "rol")]
    pub enum RegisterRole {
        /// The administrator of the system.
        #[doc(alias = "beheerder")]
        Administrator = "administrator", nl "beheerder", en "administrator";
        /// An officer of a municipality.
        #[doc(alias = "medewerker gemeente")]
        MunicipalityOfficer = "municipality_officer", nl "medewerker van de gemeente", en "municipality officer";
        /// An officer of a GGD, the supervisor.
        #[doc(alias = "medewerker GGD")]
        GgdOfficer = "ggd_officer", nl "medewerker van de GGD", en "GGD officer";
        /// An officer of the tax office.
        #[doc(alias = "medewerker Belastingdienst")]
        TaxOfficer = "tax_officer", nl "medewerker van de Belastingdienst", en "tax office officer";
        /// An officer of the Inspectorate of Education.
        #[doc(alias = "medewerker IvhO")]
        InspectorateOfficer = "inspectorate_officer", nl "medewerker van de Inspectie van het Onderwijs", en "officer of the Inspectorate of Education";
        /// Anybody, such as a parent who looks for care.
        #[doc(alias = "vraagouder")]
        Public = "public", nl "publiek of vraagouder", en "the public or a parent";
    }
}

words! {
    /// What a right in the register of facilities is about.
    pub enum RegisterObject {
        /// Data of persons, consulted elsewhere.
        #[doc(alias = "persoon")]
        Person = "person", nl "persoonsgegevens", en "data of persons";
        /// Users of the system.
        #[doc(alias = "gebruiker")]
        User = "user", nl "gebruikers", en "users";
        /// Rights of users.
        #[doc(alias = "recht")]
        Right = "right", nl "rechten", en "rights";
        /// Common tables, such as of countries and postcodes.
        #[doc(alias = "tabel")]
        CommonTable = "common_table", nl "tabellen", en "common tables";
        /// Holders.
        #[doc(alias = "houder")]
        Holder = "holder", nl "houders", en "holders";
        /// Childcare organisations (OKO).
        #[doc(alias = "organisatie voor kinderopvang")]
        ChildcareOrganisation = "childcare_organisation", nl "organisaties voor kinderopvang", en "childcare organisations";
        /// Playgroups.
        #[doc(alias = "peuterspeelzaal")]
        Playgroup = "playgroup", nl "peuterspeelzalen", en "playgroups";
        /// Inspection reports.
        #[doc(alias = "inspectierapport")]
        InspectionReport = "inspection_report", nl "inspectierapporten", en "inspection reports";
    }
}

words! {
    /// What somebody wants to do in the register of facilities.
    pub enum RegisterAction {
        /// Adding.
        #[doc(alias = "toevoegen")]
        Add = "add", nl "toevoegen", en "adding";
        /// Changing.
        #[doc(alias = "wijzigen")]
        Change = "change", nl "wijzigen", en "changing";
        /// Searching.
        #[doc(alias = "zoeken")]
        Search = "search", nl "zoeken", en "searching";
        /// Reading.
        #[doc(alias = "raadplegen")]
        Read = "read", nl "raadplegen", en "reading";
    }
}

words! {
    /// A mark of the matrix of rights.
    pub enum RightMark {
        /// Adding, changing, searching and reading (C).
        Full = "full", nl "toevoegen, wijzigen, zoeken en raadplegen (C)", en "adding, changing, searching and reading (C)";
        /// Adding only (C*).
        AddOnly = "add_only", nl "toevoegen (C*)", en "adding (C*)";
        /// Searching and reading (U).
        View = "view", nl "zoeken en raadplegen (U)", en "searching and reading (U)";
        /// Searching and reading public data of facilities that are or were registered (U*).
        PublicView = "public_view", nl "publieke gegevens van (eens) geregistreerde voorzieningen zoeken en raadplegen (U*)", en "searching and reading public data of facilities that are or were registered (U*)";
    }
}

impl RightMark {
    /// Does the mark cover this action? For [`Self::PublicView`]: about public data.
    pub(crate) const fn covers(self, action: RegisterAction) -> bool {
        match self {
            Self::Full => true,
            Self::AddOnly => matches!(action, RegisterAction::Add),
            Self::View | Self::PublicView => matches!(action, RegisterAction::Search | RegisterAction::Read),
        }
    }
}

record! {
    /// A mark of the matrix: what a role may do with an object.
    #[derive(Copy, Eq, Hash)]
    pub struct RightCell {
        /// The role.
        pub role: RegisterRole,
        /// The object.
        pub object: RegisterObject,
        /// The mark.
        pub mark: RightMark,
    }
}

/// The marks of the matrix of rights; where none stands nothing is allowed. On the wire: a list of
/// cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsMatrix(Cow<'static, [RightCell]>);

impl RightsMatrix {
    pub(super) const fn of(cells: &'static [RightCell]) -> Self {
        Self(Cow::Borrowed(cells))
    }

    /// The marks, in the order of the norm.
    pub fn cells(&self) -> &[RightCell] {
        &self.0
    }

    /// The mark of a role for an object, if there is one.
    pub fn mark(&self, role: RegisterRole, object: RegisterObject) -> Option<RightMark> {
        self.0.iter().find(|cell| cell.role == role && cell.object == object).map(|cell| cell.mark)
    }
}

impl Wire for RightsMatrix {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let cells = Vec::<RightCell>::read(json, reader)?;
        for (at, cell) in cells.iter().enumerate() {
            let is_same = |other: &RightCell| (other.role, other.object) == (cell.role, cell.object);
            if cells.iter().take(at).any(is_same) {
                return reader.at_index(at, |reader| {
                    reader.fault(FaultCode::DuplicateIdentity, "a role has one mark for an object")
                });
            }
        }
        Some(Self(cells.into()))
    }
}

impl NormValue for RightsMatrix {
    fn content(&self) -> NormContent {
        NormContent::Rights { marks: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        self.0.is_empty().then_some("expected at least one mark")
    }
}
