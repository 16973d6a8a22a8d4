//! The history of the register of facilities, what the public and the tax office see of it, and what the
//! types of the register do.

use std::sync::Arc;

use pyo3::prelude::*;

use super::{functions, methods};
use crate::{
    face::Face,
    kept::History,
    leaves::text,
    names::{
        self, Day, ExportColumn, ExportContent, ExportFaultCode, ExportedRegistration, FacilityAddress, FacilityHolder,
        FacilityKind, FacilityListing, FacilityMediation, FacilityProperties, FacilityStatus, Period, PublicView,
        RegisterChange, RegisterData, RegisterGroup, RegisteredDuring, RegisteredOn, ServiceMeasurement, ServiceReport,
        Statistics, StatisticsMeasure, StatisticsRecords, StatisticsRow, StatisticsScope, TaxMessages, VolumeYear,
    },
    norms::{GivenNorms, by},
    refusal::{OrRaise, argument, guarded},
};

type Object<'py> = PyResult<Bound<'py, PyAny>>;

methods! {
    LrkRow {
        /// What the row tells of the registration.
        method fn registration(this, exported_on: Option<Day>) -> ExportedRegistration { this.registration(exported_on) }
        /// The facility itself.
        getter fn properties(this) -> Option<FacilityProperties> { this.properties() }
        /// Where the work is done.
        getter fn facility_address(this) -> FacilityAddress { this.facility_address() }
        /// The holder.
        getter fn holder(this) -> Option<FacilityHolder> { this.holder() }
        /// The facility as it is searched.
        getter fn listing(this) -> FacilityListing { this.listing() }
        /// The agencies that mediate.
        getter fn mediations(this) -> Vec<FacilityMediation> { this.mediations() }
    }

    RegisterChange {
        /// Does it say something of this day?
        method fn covers(this, day: Day) -> bool { this.covers(day) }
    }

    RegisteredOn {
        /// The registrations of a facility by a history, as known on a day.
        maker fn from_history(history: Arc<names::History>, entity: String, known_on: Day; norms) -> RegisteredOn {
            RegisteredOn::from_history_by(norms, &history, &entity, known_on)
        }
        /// What a row of the export tells.
        maker fn from_export(row: ExportedRegistration) -> RegisteredOn { RegisteredOn::from_export(row) }
        /// The days of a period on which the facility was registered.
        method fn during(this, period: Period; norms) -> RegisteredDuring { this.during_by(norms, period) }
    }

    Statistics {
        /// The number of one measure for one kind.
        method fn row(this, scope: StatisticsScope, area: Option<String>, measure: StatisticsMeasure, kind: FacilityKind) -> Option<StatisticsRow> {
            this.row(scope, area.as_deref(), measure, kind).cloned()
        }
    }
}

functions! {
    /// Is it a childcare organisation, and no playgroup?
    fn facility_kind_is_childcare(kind: FacilityKind) -> bool { kind.is_childcare() }
    /// Are children cared for at the facility itself?
    fn facility_kind_has_children(kind: FacilityKind) -> bool { kind.has_children() }
    /// May a status be followed by another?
    fn facility_status_may_become(status: FacilityStatus, later: FacilityStatus) -> bool { status.may_become(later) }
    /// What stands in a column of the export.
    fn export_column_content(column: ExportColumn) -> ExportContent { column.content() }
    /// Do both published exports have a column?
    fn export_column_is_in_both(column: ExportColumn) -> bool { column.is_in_both_exports() }
    /// May the field be right all the same?
    fn export_fault_is_warning(code: ExportFaultCode) -> bool { code.is_warning() }
    /// May one entity have several of a group at the same time?
    fn register_group_has_members(group: RegisterGroup) -> bool { group.has_members() }
    /// The group that data belong to.
    fn register_group(data: RegisterData) -> RegisterGroup { data.group() }
    /// Which one of the group, where there may be several.
    fn register_member(data: RegisterData) -> Option<String> { data.member().map(str::to_owned) }
    /// What the public sees of a facility on a day.
    fn public_view(history: Arc<names::History>, facility: String, on: Day; norms) -> PublicView {
        names::public_view(&history, &facility, on, norms)
    }
    /// The messages to the tax office about what was recorded on these days.
    fn tax_messages(history: Arc<names::History>, recorded: Period; norms) -> TaxMessages {
        super::apart(|| names::tax_messages(&history, recorded, norms))
    }
    /// The matrix of systematic information over a period.
    fn register_statistics(records: StatisticsRecords, period: Period; norms) -> Statistics {
        Python::attach(|py| super::apart(|| names::register_statistics(&records, period, norms)).or_raise(py))?
    }
    /// Which service levels hold, by what was measured.
    fn service_levels(measured: Vec<ServiceMeasurement>, on: Day; norms) -> ServiceReport {
        names::service_levels(&measured, norms, on)
    }
    /// How many facilities the register has to hold in which year.
    fn required_volume(on: Day; norms) -> Vec<VolumeYear> { names::required_volume(norms, on) }
}

#[pymethods]
impl History {
    /// The history of these changes, in the order they were recorded.
    #[staticmethod]
    #[pyo3(signature = (changes, norms=None))]
    fn from_changes<'py>(changes: &Bound<'py, PyAny>, norms: Option<GivenNorms<'_, 'py>>) -> Object<'py> {
        let py = changes.py();
        let changes: Vec<RegisterChange> = argument("changes", changes)?;
        let norms = by(norms);
        guarded(|| Arc::new(py.detach(|| names::History::from_changes_by(norms, changes)).or_raise(py)?).to_py(py))
    }

    /// The history in a document.
    #[staticmethod]
    fn from_text<'py>(document: &Bound<'py, PyAny>) -> Object<'py> {
        let py = document.py();
        let document = text(document).map_err(|refusal| refusal.under("document")).or_raise(py)?;
        guarded(|| Arc::new(py.detach(|| names::History::from_text(document)).or_raise(py)?).to_py(py))
    }

    /// The history with more changes recorded after those that stand in it.
    #[pyo3(signature = (changes, norms=None))]
    fn append<'py>(&self, changes: &Bound<'py, PyAny>, norms: Option<GivenNorms<'_, 'py>>) -> Object<'py> {
        let py = changes.py();
        let changes: Vec<RegisterChange> = argument("changes", changes)?;
        let norms = by(norms);
        guarded(|| {
            let appended = py.detach(|| {
                let mut history = names::History::clone(&self.0);
                history.append_by(norms, changes).map(|()| history)
            });
            Arc::new(appended.or_raise(py)?).to_py(py)
        })
    }

    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.changes().to_vec().to_py(py)
    }

    #[getter]
    fn last_recorded<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.last_recorded().to_py(py)
    }

    #[getter]
    fn facilities<'py>(&self, py: Python<'py>) -> Object<'py> {
        self.0.facilities().map(str::to_owned).collect::<Vec<_>>().to_py(py)
    }

    /// The changes that were recorded on these days.
    fn changes_between<'py>(&self, recorded: &Bound<'py, PyAny>) -> Object<'py> {
        let days: Period = argument("recorded", recorded)?;
        guarded(|| self.0.changes_between(days).to_vec().to_py(recorded.py()))
    }

    /// Every facility of which something is recorded for a day, as known on a day.
    fn facilities_as_of<'py>(
        &self,
        py: Python<'py>,
        valid_on: &Bound<'py, PyAny>,
        known_on: &Bound<'py, PyAny>,
    ) -> Object<'py> {
        let (valid_on, known_on) = days(valid_on, known_on)?;
        let all = || self.0.facilities_as_of(valid_on, known_on).map(|view| view.to_owned()).collect::<Vec<_>>();
        guarded(|| py.detach(all).to_py(py))
    }

    /// A facility on a day, as known on a day.
    fn as_of<'py>(
        &self,
        py: Python<'py>,
        entity: &str,
        valid_on: &Bound<'py, PyAny>,
        known_on: &Bound<'py, PyAny>,
    ) -> Object<'py> {
        let (valid_on, known_on) = days(valid_on, known_on)?;
        guarded(|| self.0.as_of(entity, valid_on, known_on).to_py(py))
    }

    /// A holder on a day, as known on a day.
    fn holder_as_of<'py>(
        &self,
        py: Python<'py>,
        entity: &str,
        valid_on: &Bound<'py, PyAny>,
        known_on: &Bound<'py, PyAny>,
    ) -> Object<'py> {
        let (valid_on, known_on) = days(valid_on, known_on)?;
        guarded(|| self.0.holder_as_of(entity, valid_on, known_on).to_py(py))
    }

    /// The facilities that an agency mediates for on a day, as known on a day.
    fn mediated_for<'py>(
        &self,
        py: Python<'py>,
        agency: &str,
        valid_on: &Bound<'py, PyAny>,
        known_on: &Bound<'py, PyAny>,
    ) -> Object<'py> {
        let (valid_on, known_on) = days(valid_on, known_on)?;
        guarded(|| self.0.mediated_for(agency, valid_on, known_on).to_py(py))
    }

    /// The facilities of a holder on a day, as known on a day.
    fn held_by<'py>(
        &self,
        py: Python<'py>,
        holder: &str,
        valid_on: &Bound<'py, PyAny>,
        known_on: &Bound<'py, PyAny>,
    ) -> Object<'py> {
        let (valid_on, known_on) = days(valid_on, known_on)?;
        guarded(|| self.0.held_by(holder, valid_on, known_on).to_py(py))
    }

    /// A facility along valid time, as known on a day.
    fn timeline<'py>(&self, entity: &str, known_on: &Bound<'py, PyAny>) -> Object<'py> {
        let day = argument("known_on", known_on)?;
        guarded(|| self.0.timeline(entity, day).to_py(known_on.py()))
    }

    /// What was known of a day over the course of time.
    fn knowledge<'py>(&self, entity: &str, valid_on: &Bound<'py, PyAny>) -> Object<'py> {
        let day = argument("valid_on", valid_on)?;
        guarded(|| self.0.knowledge(entity, day).to_py(valid_on.py()))
    }

    /// The whole history as text, personal numbers included.
    fn reveal_text(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| self.0.reveal_text()).or_raise(py)
    }

    fn __repr__(&self) -> String {
        format!("<History of {} changes>", self.0.changes().len())
    }
}

/// The day that is looked at, and the day of the knowledge.
fn days(valid_on: &Bound<'_, PyAny>, known_on: &Bound<'_, PyAny>) -> PyResult<(Day, Day)> {
    Ok((argument("valid_on", valid_on)?, argument("known_on", known_on)?))
}
