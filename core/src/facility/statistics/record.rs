//! The records that are counted.

use std::collections::HashMap;

use crate::{
    calendar::Day,
    facility::{FacilityKind, FacilityStatus, InspectionKind},
    wire::{FaultCode, Faults, Reader, record, words},
};

record! {
    /// A facility, from its application on. What is absent is unknown.
    #[derive(Eq)]
    pub struct CountedFacility {
        /// Its identity.
        pub id: String,
        /// The kind.
        pub kind: Option<FacilityKind>,
        /// The municipality that answers for it.
        pub municipality: Option<String>,
        /// The GGD region.
        pub region: Option<String>,
        /// The status, as it is known now.
        pub status: Option<FacilityStatus>,
        /// The day of the application.
        pub applied_on: Option<Day>,
        /// The day on which it was registered or rejected.
        pub decided_on: Option<Day>,
        /// The first day on which it is no longer registered.
        pub ended_on: Option<Day>,
    }
}

words! {
    /// What the GGD advised after an inspection.
    #[doc(alias = "handhavingsadvies")]
    pub enum EnforcementAdvice {
        /// To enforce.
        Enforce = "enforce", nl "handhaven", en "to enforce";
        /// Not to enforce.
        DoNotEnforce = "do_not_enforce", nl "niet handhaven", en "not to enforce";
        /// No advice was given.
        NoAdvice = "no_advice", nl "geen advies", en "no advice";
    }
}

record! {
    /// An inspection that was done, or has to be. What is absent is unknown.
    #[derive(Eq)]
    pub struct CountedInspection {
        /// The facility.
        pub facility: String,
        /// The occasion.
        pub kind: Option<InspectionKind>,
        /// The day by which it has to be done; matters for the yearly one and the one after the
        /// registration.
        pub due_on: Option<Day>,
        /// Was it done?
        pub done: Option<bool>,
        /// The day on which it was done.
        pub done_on: Option<Day>,
        /// What the GGD advised.
        pub advice: Option<EnforcementAdvice>,
        /// The number of shortcomings found.
        pub shortcomings: Option<u32>,
    }
}

words! {
    /// What came of an enforcement action.
    pub enum EnforcementResult {
        /// The facility complies after enforcement.
        Complies = "complies", nl "voldoet na handhaving", en "complies after enforcement";
        /// Enforcement is still running.
        Running = "running", nl "handhaving loopt nog", en "enforcement still running";
        /// Something else, such as that the facility was removed.
        Otherwise = "otherwise", nl "anders", en "otherwise";
    }
}

record! {
    /// An enforcement action about shortcomings. What is absent is unknown.
    #[derive(Eq)]
    #[doc(alias = "handhavingsactie")]
    pub struct CountedEnforcement {
        /// The facility.
        pub facility: String,
        /// The day on which it was started.
        pub started_on: Option<Day>,
        /// The number of shortcomings it is about.
        pub shortcomings: Option<u32>,
        /// What came of it, as it is known now.
        pub result: Option<EnforcementResult>,
        /// The day on which it ended.
        pub ended_on: Option<Day>,
    }
}

record! {
    /// Everything that is counted.
    #[derive(Default, Eq)]
    pub struct StatisticsRecords {
        /// The facilities.
        pub facilities: Vec<CountedFacility>,
        /// The inspections.
        pub inspections: Vec<CountedInspection>,
        /// The enforcement actions.
        pub enforcement: Vec<CountedEnforcement>,
    }
}

impl CountedFacility {
    /// The states that the known facts leave.
    pub(super) fn states(&self) -> &'static [FacilityStatus] {
        use FacilityStatus::{Applied, NoLongerRegistered, Registered, Rejected};
        match (self.status, self.decided_on, self.ended_on) {
            (Some(Applied), ..) => &[Applied],
            (Some(Registered), ..) => &[Registered],
            (Some(Rejected), ..) => &[Rejected],
            (Some(NoLongerRegistered), ..) | (None, _, Some(_)) => &[NoLongerRegistered],
            (None, Some(_), None) => &[Registered, Rejected, NoLongerRegistered],
            (None, None, None) => &[Applied, Registered, Rejected, NoLongerRegistered],
        }
    }
}

impl StatisticsRecords {
    /// Where each facility stands, or every fault of the records.
    pub(super) fn places(&self) -> Result<HashMap<&str, usize>, Faults> {
        let mut reader = Reader::default();
        let places = reader.at_field("records", |reader| self.check(reader));
        Faults::of(reader.into_faults())?;
        Ok(places)
    }

    fn check(&self, reader: &mut Reader) -> HashMap<&str, usize> {
        let mut places = HashMap::new();
        reader.at_field("facilities", |reader| {
            for (at, one) in self.facilities.iter().enumerate() {
                reader.at_index(at, |reader| {
                    if places.insert(one.id.as_str(), at).is_some() {
                        note("id", FaultCode::DuplicateIdentity, "this identity stands twice", reader);
                    }
                    of_facility(one, reader);
                });
            }
        });
        let refers = |id: &str, reader: &mut Reader| {
            if !places.contains_key(id) {
                note("facility", FaultCode::UnknownReference, "no facility has this identity", reader);
            }
        };
        reader.at_field("inspections", |reader| {
            for (at, one) in self.inspections.iter().enumerate() {
                reader.at_index(at, |reader| {
                    refers(&one.facility, reader);
                    if one.done == Some(false) && one.done_on.is_some() {
                        note("done_on", FaultCode::Contradiction, "it was not done, and on a day", reader);
                    }
                });
            }
        });
        reader.at_field("enforcement", |reader| {
            for (at, one) in self.enforcement.iter().enumerate() {
                reader.at_index(at, |reader| {
                    refers(&one.facility, reader);
                    if one.result == Some(EnforcementResult::Running) && one.ended_on.is_some() {
                        note("ended_on", FaultCode::Contradiction, "it is still running, and ended", reader);
                    } else if is_before(one.ended_on, one.started_on) {
                        note("ended_on", FaultCode::Contradiction, "it ended before it started", reader);
                    }
                });
            }
        });
        places
    }
}

fn of_facility(one: &CountedFacility, reader: &mut Reader) {
    if one.status == Some(FacilityStatus::Applied) && one.decided_on.is_some() {
        note("decided_on", FaultCode::Contradiction, "it was only applied for, and decided upon", reader);
    } else if is_before(one.decided_on, one.applied_on) {
        note("decided_on", FaultCode::Contradiction, "the decision comes before the application", reader);
    }
    if one.status.is_some_and(|status| status != FacilityStatus::NoLongerRegistered) && one.ended_on.is_some() {
        note("ended_on", FaultCode::Contradiction, "this status has no end", reader);
    } else if is_before(one.ended_on, one.decided_on) || is_before(one.ended_on, one.applied_on) {
        note("ended_on", FaultCode::Contradiction, "the end comes before the application or the decision", reader);
    }
}

fn is_before(one: Option<Day>, other: Option<Day>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one < other)
}

fn note(field: &str, code: FaultCode, message: &str, reader: &mut Reader) {
    reader.at_field(field, |reader| reader.fault::<()>(code, message));
}
