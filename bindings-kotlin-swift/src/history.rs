//! The history of the register of facilities, what the public and the tax office see of it, and what the types of
//! the register do.

use std::sync::Arc;

use crate::{core::*, crossing::Document};

crate::calls::exported! {
    methods FacilityKind {
        /// Is it a childcare organisation (OKO), and no playgroup?
        fn is_childcare(kind) -> bool {
            Ok(kind.is_childcare())
        }

        /// Are children cared for at the facility itself? At an agency they are not.
        fn has_children(kind) -> bool {
            Ok(kind.has_children())
        }
    }

    methods FacilityStatus {
        /// May this status be followed by another?
        fn may_become(status, later: FacilityStatus) -> bool {
            Ok(status.may_become(later))
        }
    }

    methods ExportColumn {
        /// What stands in the column.
        fn content(column) -> ExportContent {
            Ok(column.content())
        }

        /// Do both published exports have the column?
        fn is_in_both_exports(column) -> bool {
            Ok(column.is_in_both_exports())
        }
    }

    methods ExportFaultCode {
        /// May the field be right all the same?
        fn is_warning(code) -> bool {
            Ok(code.is_warning())
        }
    }

    methods LrkRow {
        /// What the row tells of the registration, with the day of the export where it is known.
        fn registration(row, exported_on: Option<Day>) -> ExportedRegistration {
            Ok(row.registration(exported_on))
        }

        /// The facility itself; nothing where kind or status are unknown.
        fn properties(row) -> Option<FacilityProperties> {
            Ok(row.properties())
        }

        /// Where the work is done.
        fn facility_address(row) -> FacilityAddress {
            Ok(row.facility_address())
        }

        /// The holder; nothing where none is known.
        fn holder(row) -> Option<FacilityHolder> {
            Ok(row.holder())
        }

        /// The facility as it is searched.
        fn listing(row) -> FacilityListing {
            Ok(row.listing())
        }

        /// The agencies that mediate, by their numbers.
        fn mediations(row) -> Vec<FacilityMediation> {
            Ok(row.mediations())
        }
    }

    methods RegisterGroup {
        /// May one entity have several of the group at the same time, told apart by an identity?
        fn has_members(group) -> bool {
            Ok(group.has_members())
        }
    }

    methods RegisterData {
        /// The group the data belong to.
        fn group(data) -> RegisterGroup {
            Ok(data.group())
        }

        /// Which one of the group, where there may be several.
        fn member(data) -> Option<String> {
            Ok(data.member().map(str::to_owned))
        }
    }

    methods RegisterChange {
        /// Does it say something of this day?
        fn covers(change, day: Day) -> bool {
            Ok(change.covers(day))
        }
    }

    constructors History {
        /// The history of these changes, in the order they were recorded.
        ///
        /// It fails with `WrongInput` for every change that cannot be recorded after those before it.
        fn from_changes(changes: Vec<RegisterChange>) by norms -> Arc<History> {
            Ok(Arc::new(History::from_changes_by(norms, changes)?))
        }

        /// The history that [`History::reveal_text`] wrote, or that stands in any document of that form.
        ///
        /// It fails with `WrongInput` and all faults of the document at once.
        fn from_text(document: Document) -> Arc<History> {
            Ok(Arc::new(History::from_text(&document.0)?))
        }
    }

    object History {
        /// The history with more changes recorded after those that stand in it, all or none; this one stays as it is, and
        /// is copied.
        ///
        /// It fails with `WrongInput` for every change that cannot be recorded after those before it.
        fn append(history, changes: Vec<RegisterChange>) by norms -> Arc<History> {
            let mut history = History::clone(&history);
            history.append_by(norms, changes)?;
            Ok(Arc::new(history))
        }

        /// The changes, in the order of recording.
        fn changes(history) -> Vec<RegisterChange> {
            Ok(history.changes().to_vec())
        }

        /// The changes that were recorded on these days, both included.
        fn changes_between(history, recorded: Period) -> Vec<RegisterChange> {
            Ok(history.changes_between(recorded).to_vec())
        }

        /// The last day on which something was recorded; nothing for an empty history.
        fn last_recorded(history) -> Option<Day> {
            Ok(history.last_recorded())
        }

        /// The identities of all facilities, in order.
        fn facilities(history) -> Vec<String> {
            Ok(history.facilities().map(str::to_owned).collect::<Vec<_>>())
        }

        /// Every facility of which something is recorded for a day, as known on a day.
        fn facilities_as_of(history, valid_on: Day, known_on: Day) -> Vec<FacilityAsOf> {
            Ok(history.facilities_as_of(valid_on, known_on).map(|view| view.to_owned()).collect::<Vec<_>>())
        }

        /// A facility on a day, as known on a day; nothing where nothing is recorded of it.
        fn as_of(history, entity: String, valid_on: Day, known_on: Day) -> Option<FacilityAsOf> {
            Ok(history.as_of(&entity, valid_on, known_on))
        }

        /// A holder on a day, as known on a day.
        fn holder_as_of(history, entity: String, valid_on: Day, known_on: Day) -> Option<HolderAsOf> {
            Ok(history.holder_as_of(&entity, valid_on, known_on))
        }

        /// The facilities that an agency mediates for on a day, as known on a day.
        fn mediated_for(history, agency: String, valid_on: Day, known_on: Day) -> Vec<String> {
            Ok(history.mediated_for(&agency, valid_on, known_on))
        }

        /// The facilities of a holder on a day, as known on a day.
        fn held_by(history, holder: String, valid_on: Day, known_on: Day) -> Vec<String> {
            Ok(history.held_by(&holder, valid_on, known_on))
        }

        /// A facility along valid time, as known on a day: every day stands in one stretch, neighbours differ.
        fn timeline(history, entity: String, known_on: Day) -> Vec<FacilityStretch> {
            Ok(history.timeline(&entity, known_on))
        }

        /// What was known of a day over the course of time.
        fn knowledge(history, entity: String, valid_on: Day) -> Vec<FacilityStretch> {
            Ok(history.knowledge(&entity, valid_on))
        }

        /// The whole history as text, personal numbers included: store it as personal data.
        fn reveal_text(history) -> String {
            Ok(history.reveal_text()?)
        }
    }

    methods RegisteredOn {
        /// The days of a period on which the facility was registered.
        fn during(registered, period: Period) by norms -> RegisteredDuring {
            Ok(registered.during_by(norms, period))
        }
    }

    methods Statistics {
        /// The number of one measure for one kind in an area; nothing when it has no row.
        fn row(
            statistics, scope: StatisticsScope, area: Option<String>, measure: StatisticsMeasure, kind: FacilityKind,
        ) -> Option<StatisticsRow> {
            Ok(statistics.row(scope, area.as_deref(), measure, kind).cloned())
        }
    }

    functions _ {
        /// The registrations of a facility by a history, as known on a day.
        fn registered_by_history(history: Arc<History>, entity: String, known_on: Day) by norms -> RegisteredOn {
            Ok(RegisteredOn::from_history_by(norms, &history, &entity, known_on))
        }

        /// What a row of the export tells of a registration.
        fn registered_by_export(row: ExportedRegistration) -> RegisteredOn {
            Ok(RegisteredOn::from_export(row))
        }

        /// What the public sees of a facility on a day, by what is known on that day.
        fn public_view(history: Arc<History>, facility: String, on: Day) by norms -> PublicView {
            Ok(public_view(&history, &facility, on, norms))
        }

        /// The messages to the tax office about what was recorded on these days, both included.
        fn tax_messages(history: Arc<History>, recorded: Period) by norms -> TaxMessages {
            Ok(tax_messages(&history, recorded, norms))
        }

        /// The matrix of systematic information over a period, with what is unknown beside each number.
        ///
        /// It fails with `WrongInput` for every reference to a facility that is not there.
        fn register_statistics(records: StatisticsRecords, period: Period) by norms -> Statistics {
            Ok(register_statistics(&records, period, norms)?)
        }

        /// Which of the service levels of the register's system hold, by what was measured.
        fn service_levels(measured: Vec<ServiceMeasurement>, on: Day) by norms -> ServiceReport {
            Ok(service_levels(&measured, norms, on))
        }

        /// How many facilities the register has to be able to hold in which year.
        fn required_volume(on: Day) by norms -> Vec<VolumeYear> {
            Ok(required_volume(norms, on))
        }
    }
}
