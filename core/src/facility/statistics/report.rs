//! The rows of the matrix.

use serde::Serialize;

use super::StatisticsReason;
use crate::{
    facility::FacilityKind,
    wire::{shown, words},
};

words! {
    /// For which area something is counted.
    pub enum StatisticsScope {
        /// The whole country.
        Country = "country", nl "geheel Nederland", en "the whole country";
        /// A municipality.
        Municipality = "municipality", nl "gemeente", en "municipality";
        /// A GGD region.
        Region = "region", nl "GGD-regio", en "GGD region";
    }
}

words! {
    /// What is counted: the rows of the matrix, in its order.
    pub enum StatisticsMeasure {
        /// The places in the register at the end of the period.
        Places = "places", nl "locaties in het register (eindstand)", en "places in the register at the end";
        /// The applications made in the period.
        Applications = "applications", nl "nieuwe aanvragen", en "new applications";
        /// The registrations in the period.
        Registrations = "registrations", nl "inschrijvingen", en "registrations";
        /// The applications decided upon in the period, and in time.
        HandledInTime = "handled_in_time", nl "tijdig afgehandelde aanvragen", en "applications handled in time";
        /// The deregistrations in the period.
        Deregistrations = "deregistrations", nl "uitschrijvingen", en "deregistrations";
        /// The yearly inspections that have to be done in the period, those after a registration included.
        YearlyDue = "yearly_due", nl "uit te voeren jaarlijkse onderzoeken", en "yearly inspections to be done";
        /// The yearly inspections done in the period, those after a registration included.
        YearlyDone = "yearly_done", nl "uitgevoerde jaarlijkse onderzoeken", en "yearly inspections done";
        /// The incidental inspections done in the period.
        Incidental = "incidental", nl "incidentele onderzoeken", en "incidental inspections";
        /// The inspections of the period after which the GGD advised to enforce.
        AdviceToEnforce = "advice_to_enforce", nl "handhavingsadviezen: handhaven", en "advice to enforce";
        /// The inspections of the period after which the GGD advised not to enforce.
        AdviceNotToEnforce = "advice_not_to_enforce", nl "handhavingsadviezen: niet handhaven", en "advice not to enforce";
        /// The shortcomings found in the period.
        Shortcomings = "shortcomings", nl "tekortkomingen", en "shortcomings";
        /// The places where shortcomings were found in the period.
        PlacesWithShortcomings = "places_with_shortcomings", nl "locaties met tekortkomingen", en "places with shortcomings";
        /// The enforcement actions started in the period.
        EnforcementActions = "enforcement_actions", nl "handhavingsacties", en "enforcement actions";
        /// The places where enforcement actions were started in the period.
        PlacesWithEnforcement = "places_with_enforcement", nl "locaties met handhavingsacties", en "places with enforcement actions";
        /// The shortcomings about which the facility complies, by actions that ended in the period.
        CompliesShortcomings = "complies_shortcomings", nl "voldoet na handhaving: tekortkomingen", en "complies after enforcement: shortcomings";
        /// The places of such shortcomings.
        CompliesPlaces = "complies_places", nl "voldoet na handhaving: locaties", en "complies after enforcement: places";
        /// The shortcomings about which enforcement is running at the end of the period.
        RunningShortcomings = "running_shortcomings", nl "handhaving loopt nog: tekortkomingen", en "enforcement still running: shortcomings";
        /// The places of such shortcomings.
        RunningPlaces = "running_places", nl "handhaving loopt nog: locaties", en "enforcement still running: places";
        /// The shortcomings of which something else came, by actions that ended in the period.
        OtherwiseShortcomings = "otherwise_shortcomings", nl "anders: tekortkomingen", en "otherwise: shortcomings";
        /// The places of such shortcomings.
        OtherwisePlaces = "otherwise_places", nl "anders: locaties", en "otherwise: places";
    }
}

shown! {
    /// A number of the matrix.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct StatisticsRow {
        /// For which area.
        pub scope: StatisticsScope,
        /// The name of the municipality or the region.
        pub area: Option<String>,
        /// What is counted.
        pub measure: StatisticsMeasure,
        /// Of which kind of facility.
        pub kind: FacilityKind,
        /// The number, as far as it is known: at least so many.
        pub count: u32,
        /// How many records may belong to it besides, because a fact of them is unknown.
        pub unknown: u32,
    }
}

shown! {
    /// The matrix of systematic information.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Statistics {
        /// The numbers: the country, then each municipality and each region by name; for each the measures
        /// in the order of the matrix, and for each measure the kinds.
        pub rows: Vec<StatisticsRow>,
        /// On which norm the matrix rests, and what is unknown.
        pub reasons: Vec<StatisticsReason>,
    }
}

impl Statistics {
    /// A number of the matrix.
    pub fn row(
        &self,
        scope: StatisticsScope,
        area: Option<&str>,
        measure: StatisticsMeasure,
        kind: FacilityKind,
    ) -> Option<&StatisticsRow> {
        self.rows
            .iter()
            .find(|row| row.scope == scope && row.area.as_deref() == area && row.measure == measure && row.kind == kind)
    }
}
