//! What goes in.

use super::{FirstAidHeld, KeptAdministration, RosterDay, references};
use crate::{
    calendar::{Day, OpeningHours, Period},
    facility::RegisteredOn,
    identifier::{Bsn, ChamberNumber, LrkNumber, Postcode},
    norm::Norms,
    quality::{DiplomaList, Qualification},
    register::{
        deadline::TransitionalGroup,
        deregistration::{HolderId, Registration},
        fee::{FeeChannel, VogApplicationChannel},
        linking::{FacilityStanding, Login, Notification, Preference, Request, Transfer},
        obligation::{Agreement, Role, Setting},
        presence::{Recurrence, Visit},
        screening::ScreeningFunction,
        vog::Vog,
    },
    wire::{Checked, Faults, Json, Reader, Wire, record, shaped, types::deserialize_by_wire},
};

/// The identity of a location within its dossier.
pub type LocationId = String;

/// The identity of a person within a dossier: a staff number, never a BSN.
pub type PersonId = String;

record! {
    /// The organisation whose dossier it is.
    pub struct Organisation {
        /// The name, as in the LRK.
        pub name: String,
        /// The identity of the holder, as the registration events name it.
        pub holder: HolderId,
        /// The KvK number, as in the LRK.
        pub chamber_number: Option<ChamberNumber>,
        /// Who logs in to the register for the organisation.
        pub logins: Vec<LoginHolder>,
        /// Whether the holder has registered facilities.
        pub facilities: Option<FacilityStanding>,
        /// The file that transfers the links to a new holder, if there is one.
        pub transfer: Option<Transfer>,
        /// Whether the organisation is told about link requests by e-mail.
        pub notification: Option<Notification>,
        /// The lists of diplomas of the collective agreement (Cao) that it follows.
        pub diploma_lists: Vec<DiplomaList>,
    }
}

record! {
    /// An employee who makes links in the register.
    pub struct LoginHolder {
        /// The name.
        pub name: String,
        /// The login means and mandate.
        pub login: Login,
    }
}

record! {
    /// A location of the organisation, or for an agency the home of a childminder or of parents.
    #[doc(alias = "opvanglocatie")]
    pub struct Location {
        /// Its identity in the dossier.
        pub id: LocationId,
        /// The name for people.
        pub name: String,
        /// The kind of place.
        pub kind: Setting,
        /// The LRK number.
        pub lrk_number: Option<LrkNumber>,
        /// The postcode.
        pub postcode: Option<Postcode>,
        /// The rest of the address.
        pub address: Option<String>,
        /// Does a centre stand at a residential address (woonadres)?
        pub at_residential_address: Option<bool>,
        /// The care hours, with the days on which the place is closed.
        #[doc(alias = "opvanguren")]
        pub care_hours: Option<OpeningHours>,
        /// The registrations of the facility in the LRK; absent where they are not known.
        pub facility: Option<RegisteredOn>,
        /// What its administration holds; absent where that is not known. Of childminding the agency keeps
        /// it, so it stands with the location that is the agency.
        pub administration: Option<KeptAdministration>,
        /// Who is there on which day; a day that does not stand here is not known.
        #[doc(alias = "rooster")]
        pub roster: Vec<RosterDay>,
    }
}

record! {
    /// What a person does at one location. What is absent is unknown.
    pub struct Activity {
        /// The location, by its identity.
        pub location: LocationId,
        /// What the person does.
        pub role: Role,
        /// The first day; unknown means it is going on.
        pub from: Option<Day>,
        /// The last day, included; unknown means no end is known.
        pub until: Option<Day>,
        /// The agreement and with whom.
        pub agreement: Option<Agreement>,
        /// Does the person have access to data of the children by function?
        pub child_data_access: Option<bool>,
        /// Is the person directly involved with the children or responsible for them?
        pub involved: Option<bool>,
        /// Does the person work at, or come to, the location during care hours?
        pub during_care_hours: Option<bool>,
        /// Is it a one-off job?
        pub one_off: Option<bool>,
        /// Is an orientation placement unpaid?
        pub unpaid: Option<bool>,
        /// Is an orientation placement for the person's education?
        pub for_school: Option<bool>,
        /// Does the person work for the organisation, through whichever employer?
        pub works_for_organisation: Option<bool>,
        /// Is the person pedagogical staff of a centre (beroepskracht), and needs a diploma for it? Nobody has
        /// to say so of a childminder.
        #[doc(alias = "beroepskracht")]
        pub pedagogical_staff: Option<bool>,
        /// The visits to this location.
        pub visits: Vec<Visit>,
        /// How the presence goes on.
        pub expected: Option<Recurrence>,
        /// For a childminder: the day of the permission to operate (toestemming tot exploitatie).
        pub permission_on: Option<Day>,
        /// For a childminder: the day of the application for it.
        pub application_on: Option<Day>,
    }
}

impl Activity {
    /// Is the activity going on, on this day?
    pub fn is_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The days of the activity, where both ends are known.
    pub(super) fn period(&self) -> Option<Period> {
        Period::new(self.from?, self.until?).ok()
    }
}

record! {
    /// A person of the dossier. What is absent is unknown; a list that is absent is empty.
    pub struct Person {
        /// The identity in the dossier, such as a staff number.
        pub id: PersonId,
        /// The name for people.
        pub name: Option<String>,
        /// The BSN; used for the link, never shown.
        pub bsn: Option<Bsn>,
        /// The birth date.
        pub birth_date: Option<Day>,
        /// Does the person have Dutch nationality?
        pub dutch: Option<bool>,
        /// Does the person live or work in the Netherlands?
        pub lives_or_works_in_netherlands: Option<bool>,
        /// The VOG the person has.
        pub vog: Option<Vog>,
        /// Under which function the person may have been screened before 2018-03-01.
        pub screening_function: Option<ScreeningFunction>,
        /// Was the person on the payroll of the holder that the LRK names?
        pub on_payroll_of_lrk_holder: Option<bool>,
        /// The first day of the employment or work in childcare.
        pub employed_since: Option<Day>,
        /// The group of the transitional rules; otherwise taken from the roles.
        pub transitional_group: Option<TransitionalGroup>,
        /// The life of the registration; an empty list means: never registered, an absent one: not
        /// known.
        pub registration: Option<Registration>,
        /// How the person registers; electronically where it is not known.
        pub fee_channel: Option<FeeChannel>,
        /// How the person applies for a VOG, where one is needed.
        pub vog_application: Option<VogApplicationChannel>,
        /// How the person wants to receive messages.
        pub message_preference: Option<Preference>,
        /// Is the person's e-mail address confirmed?
        pub email_confirmed: Option<bool>,
        /// Requests to be linked with this organisation or unlinked from it.
        pub requests: Vec<Request>,
        /// The diplomas, with what decides which list counts; absent where they are not known.
        pub qualification: Option<Qualification>,
        /// The certificates of first aid for children; absent where it is not known whether there are any.
        #[doc(alias = "kinder-EHBO")]
        pub first_aid: Option<FirstAidHeld>,
        /// What the person does and where.
        pub activities: Vec<Activity>,
    }
}

/// The dossier of an organisation.
///
/// Reading one reports all its faults at once, also references to locations and persons that are not
/// there and identities that stand twice. The published JSON Schema is `dossier.json`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[doc(alias = "dossier")]
pub struct Dossier {
    /// The organisation.
    pub organisation: Organisation,
    /// Its locations.
    pub locations: Vec<Location>,
    /// Its people.
    pub persons: Vec<Person>,
}

impl Dossier {
    /// Reads a dossier from JSON text, its registrations counted by the norms this version of the
    /// library knows.
    ///
    /// # Errors
    /// All faults of the document at once, each with the path to its field.
    pub fn from_text(text: &str) -> Result<Self, Faults> {
        crate::wire::from_text(text)
    }

    /// Reads a dossier from JSON text, its registrations counted by the given norms; for
    /// [`judge_by`](Self::judge_by) with the same norms.
    ///
    /// # Errors
    /// As [`from_text`](Self::from_text); then every event of a registration that is impossible by
    /// the given norms, each at its path. A history that only the given norms allow is refused too.
    pub fn from_text_by(norms: &Norms, text: &str) -> Result<Self, Faults> {
        let mut dossier = Self::from_text(text)?;
        let mut reader = Reader::default();
        reader.at_field("persons", |reader| {
            for (at, person) in dossier.persons.iter_mut().enumerate() {
                if let Some(registration) = &mut person.registration {
                    reader.at_index(at, |reader| {
                        reader.at_field("registration", |reader| registration.recount(norms, reader));
                    });
                }
            }
        });
        Faults::of(reader.into_faults())?;
        Ok(dossier)
    }
}

impl Wire for Dossier {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let organisation = fields.take("organisation", reader);
        let locations: Option<Vec<Location>> = fields.take("locations", reader);
        let persons: Option<Vec<Person>> = fields.take("persons", reader);
        fields.finish(reader);
        references::check_document(json, reader);
        references::check_facts(
            locations.as_deref().unwrap_or_default(),
            persons.as_deref().unwrap_or_default(),
            reader,
        );
        Some(Self { organisation: organisation?, locations: locations?, persons: persons? })
    }
}

impl Checked for Dossier {
    type Parts = (Organisation, Vec<Location>, Vec<Person>);

    fn of_parts((organisation, locations, persons): Self::Parts, reader: &mut Reader) -> Option<Self> {
        let before = reader.count();
        references::check(&locations, &persons, reader);
        references::check_facts(&locations, &persons, reader);
        (reader.count() == before).then_some(Self { organisation, locations, persons })
    }

    fn into_parts(self) -> Self::Parts {
        (self.organisation, self.locations, self.persons)
    }
}

shaped! {
    Dossier checked
    /// The dossier of an organisation.
    Dossier {
        /// The organisation.
        organisation: Organisation,
        /// Its locations.
        locations: Vec<Location>,
        /// Its people.
        persons: Vec<Person>,
    }
}

deserialize_by_wire!(Dossier);
