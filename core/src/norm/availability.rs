//! The value of the norms about when the parts of the register's system are available.

use std::borrow::Cow;

use super::{NormContent, NormValue};
use crate::wire::{FaultCode, Json, Reader, Wire, record, words};

words! {
    /// A part of the register's system, of its databases or of its networks.
    pub enum SystemPart {
        /// The public's own browser.
        PublicClient = "public_client", nl "client van het publieksportaal", en "client of the public portal";
        /// The public portal.
        #[doc(alias = "publieksportaal")]
        PublicPortal = "public_portal", nl "publieksportaal", en "public portal";
        /// The officer's own browser.
        OfficeClient = "office_client", nl "client van het overheidsportaal", en "client of the government portal";
        /// The service that logs officers in.
        #[doc(alias = "OpenSSO")]
        SignOn = "sign_on", nl "OpenSSO", en "sign-on (OpenSSO)";
        /// The application for access and administration (KOT&B).
        #[doc(alias = "KOT&B")]
        Administration = "administration", nl "toegang en beheer (KOT&B)", en "access and administration (KOT&B)";
        /// The government portal.
        #[doc(alias = "overheidsportaal")]
        OfficePortal = "office_portal", nl "overheidsportaal", en "government portal";
        /// The service that consults the population register.
        #[doc(alias = "BAP Services")]
        PersonServices = "person_services", nl "BAP Services", en "services for data of persons (BAP)";
        /// The link with the tax office.
        #[doc(alias = "koppeling Belastingdienst")]
        TaxLink = "tax_link", nl "koppeling met de Belastingdienst", en "link with the tax office";
        /// The database of the register.
        RegisterDatabase = "register_database", nl "database van het register (LR)", en "database of the register (LR)";
        /// The database of users, rights and tables.
        AdministrationDatabase = "administration_database", nl "database van toegang en beheer (KOT&B)", en "database of access and administration (KOT&B)";
        /// The internet.
        Internet = "internet", nl "internet", en "the internet";
        /// The local network of DUO.
        DuoNetwork = "duo_network", nl "LAN van DUO", en "the network of DUO";
        /// SuwiNet.
        SuwiNet = "suwinet", nl "SuwiNet", en "SuwiNet";
        /// GemNet.
        GemNet = "gemnet", nl "GemNet", en "GemNet";
        /// Digikoppeling.
        Digikoppeling = "digikoppeling", nl "Digikoppeling ebMS", en "Digikoppeling ebMS";
    }
}

words! {
    /// When a part of the system has to be available.
    pub enum OpeningKind {
        /// Always.
        Always = "always", nl "altijd", en "always";
        /// On working days.
        WorkingDays = "working_days", nl "op werkdagen", en "on working days";
        /// In the evening of working days.
        WorkingDayEvenings = "working_day_evenings", nl "'s avonds op werkdagen", en "in the evening of working days";
        /// Nothing is asked: it is out of the register's control.
        OutOfControl = "out_of_control", nl "buiten controle van het beheer", en "out of control";
    }
}

record! {
    /// When a part of the system has to be available.
    #[derive(Copy, Eq, Hash)]
    pub struct Availability {
        /// The part.
        pub part: SystemPart,
        /// When.
        pub opening: OpeningKind,
        /// On how many days a week; none where nothing is asked.
        pub days: u16,
        /// For how many hours a day; none where nothing is asked.
        pub hours: u16,
    }
}

/// The parts of a system and when each has to be available. On the wire: a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvailabilityTable(Cow<'static, [Availability]>);

impl AvailabilityTable {
    pub(super) const fn of(parts: &'static [Availability]) -> Self {
        Self(Cow::Borrowed(parts))
    }

    /// The parts, in the order of the norm.
    pub fn parts(&self) -> &[Availability] {
        &self.0
    }
}

impl Wire for AvailabilityTable {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let parts = Vec::<Availability>::read(json, reader)?;
        for (at, part) in parts.iter().enumerate() {
            let message = if parts.iter().take(at).any(|other| other.part == part.part) {
                (FaultCode::DuplicateIdentity, "a part stands here once")
            } else if part.days > 7 || part.hours > 24 {
                (FaultCode::OutOfRange, "expected at most 7 days and 24 hours")
            } else {
                continue;
            };
            return reader.at_index(at, |reader| reader.fault(message.0, message.1));
        }
        Some(Self(parts.into()))
    }
}

impl NormValue for AvailabilityTable {
    fn content(&self) -> NormContent {
        NormContent::Availabilities { parts: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        self.0.is_empty().then_some("expected at least one part")
    }
}
