//! How many staff members these children need (BKR-1 to BKR-6): the one implementation.

use serde::Serialize;

use super::{Children, GroupCare, RatioFact, RatioReason, StaffOutcome};
use crate::{
    calendar::Day,
    decision::{Because, Language, Outcome, Silent},
    norm::{AgeBand, Choice, Norms, RatioFormula, RatioTable},
    wire::{shown, words},
};

words! {
    /// What decided how many staff members are required.
    pub enum RatioBasis {
        /// There are no children.
        NoChildren = "no_children", nl "er zijn geen kinderen", en "there are no children";
        /// The table of the care.
        Table = "table", nl "de tabel", en "the table";
        /// The formula for groups with babies.
        BabyFormula = "baby_formula", nl "de rekenregel voor groepen met baby's", en "the formula for groups with babies";
        /// The group with one child fewer needs more.
        OneFewer = "one_fewer", nl "de groep met een kind minder vraagt meer beroepskrachten", en "the group with one child fewer needs more staff";
        /// The formula for a whole centre of out-of-school care.
        CentreFormula = "centre_formula", nl "de formule voor het hele kindercentrum", en "the formula for the whole centre";
    }
}

words! {
    /// Why a group may not be, however many staff members there are.
    pub enum RatioObstacle {
        /// A child has an age that this care does not have.
        OtherAge = "other_age", nl "een kind heeft een leeftijd die deze opvang niet kent", en "a child has an age that this care does not have";
        /// There are too many children.
        TooManyChildren = "too_many_children", nl "te veel kinderen", en "too many children";
        /// There are too many babies.
        TooManyBabies = "too_many_babies", nl "te veel baby's", en "too many babies";
        /// The table has no cell for these children.
        NoCell = "no_cell", nl "de tabel kent deze samenstelling niet", en "the table has no cell for these children";
    }
}

shown! {
    /// How many staff members children need.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    pub enum Required {
        /// So many.
        Staff {
            /// The number of staff members.
            count: u16,
            /// What decided it.
            decided_by: RatioBasis,
        },
        /// The group may not be, however many there are.
        NotAllowed {
            /// Why not.
            obstacle: RatioObstacle,
        },
        /// No norm of this day is known.
        NotModelled,
    }
}

impl Outcome for Required {
    fn explain(&self, language: Language) -> String {
        StaffOutcome::from(*self).explain(language)
    }
}

impl Required {
    /// The number of staff members, where there is one.
    pub(crate) const fn staff(self) -> Option<u16> {
        match self {
            Self::Staff { count, .. } => Some(count),
            Self::NotAllowed { .. } | Self::NotModelled => None,
        }
    }
}

/// How many staff members these children need on a day.
///
/// For day care and combined groups `children` are those of one group, for out-of-school care those
/// of one group until 2024-06-30 and of the whole centre from 2024-07-01 on; that no group of such a
/// centre is too large is not looked at here.
///
/// ```
/// use kinderopvang::{
///     norm::Norms,
///     ratio::{Children, GroupCare, RatioBasis, Required, required},
/// };
/// let children = Children { age_0: 2, age_2: 1, age_3: 2, ..Children::default() };
/// assert_eq!(
///     required(Norms::builtin(), "2026-03-02".parse()?, GroupCare::DayCare, &children),
///     Required::Staff { count: 2, decided_by: RatioBasis::BabyFormula }
/// );
/// # Ok::<(), kinderopvang::calendar::DayError>(())
/// ```
#[doc(alias = "beroepskracht-kindratio")]
#[doc(alias = "BKR")]
pub fn required(norms: &Norms, on: Day, care: GroupCare, children: &Children) -> Required {
    weighed(norms, on, care, children, &mut Silent)
}

/// The same, telling why.
pub(super) fn weighed(
    norms: &Norms,
    on: Day,
    care: GroupCare,
    children: &Children,
    because: &mut impl Because<RatioReason, RatioFact>,
) -> Required {
    match care {
        GroupCare::DayCare => group(norms, on, children, because),
        GroupCare::Combined => {
            let older = children.age_4_to_6.saturating_add(children.age_7_up);
            if older > 0 {
                if let Choice::NotYet { from } = norms.ratio_combined.choose(on) {
                    because.reason(RatioReason::NotModelledBefore { from });
                }
                if !norms.ratio_combined.applies(on) {
                    return Required::NotModelled;
                }
                because.reason(RatioReason::AsThree { children: older });
            }
            let age_3 = children.age_3.saturating_add(older);
            group(norms, on, &Children { age_3, age_4_to_6: 0, age_7_up: 0, ..*children }, because)
        }
        GroupCare::OutOfSchool => {
            tell_last_read(norms, on, care, because);
            if let Some(formula) = norms.ratio_centre_formula.on(on) {
                centre(formula, children, because)
            } else if let Some(table) = norms.ratio_out_of_school.on(on) {
                out_of_school_group(table, children, because)
            } else {
                if let Choice::NotYet { from } = norms.ratio_out_of_school.choose(on) {
                    because.reason(RatioReason::OutOfSchoolNotModelledBefore { from });
                }
                Required::NotModelled
            }
        }
    }
}

/// Tells that the text of this day was not read, where that is so.
pub(super) fn tell_last_read(
    norms: &Norms,
    on: Day,
    care: GroupCare,
    because: &mut impl Because<RatioReason, RatioFact>,
) {
    let last_read = |confirmed_until: Option<Day>| confirmed_until.filter(|confirmed_until| *confirmed_until < on);
    if care == GroupCare::OutOfSchool {
        let entry = norms.ratio_centre_formula.entry(on);
        if let Some(confirmed_until) = entry.and_then(|entry| last_read(entry.confirmed_until)) {
            because.reason(RatioReason::CentreNotReadSince { confirmed_until });
        }
    } else if let Some(confirmed_until) =
        norms.ratio_day_care.entry(on).and_then(|entry| last_read(entry.confirmed_until))
    {
        because.reason(RatioReason::NotReadSince { confirmed_until });
    }
}

const fn not_allowed(obstacle: RatioObstacle) -> Required {
    Required::NotAllowed { obstacle }
}

fn no_children(because: &mut impl Because<RatioReason, RatioFact>) -> Required {
    because.reason(RatioReason::NoChildren);
    Required::Staff { count: 0, decided_by: RatioBasis::NoChildren }
}

/// What the formula asks for, rounded up.
fn rounded_up(formula: &RatioFormula, children: &Children) -> u16 {
    let parts = formula.weights().iter().fold(0_u64, |parts, part| {
        parts.saturating_add(u64::from(part.weight).saturating_mul(u64::from(children.of(part.band))))
    });
    let staff = parts.div_ceil(u64::from(formula.one_staff_member()).max(1));
    u16::try_from(staff).unwrap_or(u16::MAX)
}

/// The fewest staff members of the cells that these children fit in.
fn from_table(table: &RatioTable, children: &Children) -> Result<u16, RatioObstacle> {
    let (Some(youngest), Some(oldest)) = (children.bands().next(), children.bands().next_back()) else {
        return Ok(0);
    };
    let (total, of_the_youngest) = (children.total(), children.of(youngest));
    let (mut fewest, mut most_children) = (None, 0);
    for cell in table.row(youngest, oldest) {
        most_children = cell.children.max(most_children);
        let fits = total <= cell.children && cell.of_the_youngest.is_none_or(|limit| of_the_youngest <= limit);
        if fits && fewest.is_none_or(|fewest| cell.staff < fewest) {
            fewest = Some(cell.staff);
        }
    }
    let is_too_large = most_children > 0 && total > most_children;
    fewest.ok_or(if is_too_large { RatioObstacle::TooManyChildren } else { RatioObstacle::NoCell })
}

/// A group of out-of-school care by the table (BKR-6, until 2024-06-30).
fn out_of_school_group(
    table: &RatioTable,
    children: &Children,
    because: &mut impl Because<RatioReason, RatioFact>,
) -> Required {
    let total = children.total();
    if total == 0 {
        return no_children(because);
    }
    if let Some(band) = children.bands().find(|band| *band < AgeBand::Age4To6) {
        because.reason(RatioReason::OutOfSchoolOtherAge { band });
        return not_allowed(RatioObstacle::OtherAge);
    }
    let fewest = from_table(table, children);
    because.reason(match fewest {
        Ok(count) => RatioReason::GroupTable { children: total, four_to_six: children.age_4_to_6, count },
        Err(_) => RatioReason::GroupTooLarge { children: total },
    });
    because.reason(RatioReason::GroupTableUnconfirmed);
    match fewest {
        Ok(count) => Required::Staff { count, decided_by: RatioBasis::Table },
        Err(obstacle) => not_allowed(obstacle),
    }
}

/// A whole centre of out-of-school care (BKR-6, from 2024-07-01 on).
fn centre(formula: &RatioFormula, children: &Children, because: &mut impl Because<RatioReason, RatioFact>) -> Required {
    if children.total() == 0 {
        return no_children(because);
    }
    let has_no_weight = |band: &AgeBand| !formula.weights().iter().any(|part| part.band == *band);
    if let Some(band) = children.bands().find(has_no_weight) {
        because.reason(RatioReason::CentreOtherAge { band });
        return not_allowed(RatioObstacle::OtherAge);
    }
    let count = rounded_up(formula, children);
    let (four_to_six, seven_up) = (children.age_4_to_6, children.age_7_up);
    because.reason(RatioReason::CentreFormula { four_to_six, seven_up, count });
    because.reason(RatioReason::CentreFormulaUnconfirmed);
    Required::Staff { count, decided_by: RatioBasis::CentreFormula }
}

/// A group by the table of day care (BKR-1 to BKR-4).
fn group(norms: &Norms, on: Day, children: &Children, because: &mut impl Because<RatioReason, RatioFact>) -> Required {
    let Some(group) = Group::on(norms, on) else {
        if let Choice::NotYet { from } = norms.ratio_day_care.choose(on) {
            because.reason(RatioReason::NotModelledBefore { from });
        }
        return Required::NotModelled;
    };
    tell_last_read(norms, on, GroupCare::DayCare, because);
    if children.total() == 0 {
        return no_children(because);
    }
    group.required(children, because)
}

/// The norms of a group of day care on a day.
struct Group<'n> {
    table: &'n RatioTable,
    formula: &'n RatioFormula,
    one_fewer: u32,
    size: u32,
    size_of_babies: u32,
    babies: u32,
}

/// What table and formula ask for.
#[derive(Clone, Copy)]
struct Own {
    by_table: u16,
    by_formula: u16,
}

impl Own {
    fn count(self) -> u16 {
        self.by_table.max(self.by_formula)
    }

    fn tell(self, children: &Children, because: &mut impl Because<RatioReason, RatioFact>) {
        if let (Some(youngest), Some(oldest)) = (children.bands().next(), children.bands().next_back()) {
            because.reason(RatioReason::Table { children: children.total(), youngest, oldest, count: self.by_table });
        }
        if children.age_0 > 0 {
            because.reason(RatioReason::BabyFormula { babies: children.age_0, count: self.by_formula });
        }
    }
}

impl<'n> Group<'n> {
    fn on(norms: &'n Norms, on: Day) -> Option<Self> {
        Some(Self {
            table: norms.ratio_day_care.on(on)?,
            formula: norms.ratio_baby_formula.on(on)?,
            one_fewer: *norms.ratio_one_fewer.on(on)?,
            size: *norms.ratio_group_size.on(on)?,
            size_of_babies: *norms.ratio_group_size_babies.on(on)?,
            babies: *norms.ratio_babies.on(on)?,
        })
    }

    fn required(&self, children: &Children, because: &mut impl Because<RatioReason, RatioFact>) -> Required {
        let own = match self.own(children) {
            Ok(own) => own,
            Err(obstacle) => {
                self.tell_obstacle(obstacle, children, because);
                return not_allowed(obstacle);
            }
        };
        own.tell(children, because);
        let count = own.count();
        // BKR-3, compared with what table and formula ask of the smaller group, not with this rule again.
        let needs_more = |band: AgeBand| {
            let of_fewer = self.own(&children.without(band)).ok()?.count();
            (of_fewer > count).then_some((band, of_fewer))
        };
        if let Some((band, of_fewer)) = children.bands().find_map(needs_more) {
            let count = count.saturating_add(u16::try_from(self.one_fewer).unwrap_or(u16::MAX));
            because.reason(RatioReason::OneFewer { band, of_fewer, count });
            return Required::Staff { count, decided_by: RatioBasis::OneFewer };
        }
        let decided_by = if own.by_formula > own.by_table { RatioBasis::BabyFormula } else { RatioBasis::Table };
        Required::Staff { count, decided_by }
    }

    /// What table (BKR-1) and formula (BKR-2) ask for, or why the group may not be (BKR-4).
    fn own(&self, children: &Children) -> Result<Own, RatioObstacle> {
        let (babies, total) = (children.age_0, children.total());
        if children.age_4_to_6 > 0 || children.age_7_up > 0 {
            return Err(RatioObstacle::OtherAge);
        }
        let size = if babies == total { self.size_of_babies } else { self.size };
        if u32::from(total) > size {
            return Err(RatioObstacle::TooManyChildren);
        }
        if babies < total && u32::from(babies) > self.babies {
            return Err(RatioObstacle::TooManyBabies);
        }
        let by_table = from_table(self.table, children)?;
        let by_formula = if babies > 0 { rounded_up(self.formula, children) } else { 0 };
        Ok(Own { by_table, by_formula })
    }

    fn tell_obstacle(
        &self,
        obstacle: RatioObstacle,
        counted: &Children,
        because: &mut impl Because<RatioReason, RatioFact>,
    ) {
        let children = counted.total();
        because.reason(match obstacle {
            RatioObstacle::OtherAge => {
                let band = counted.bands().next_back().unwrap_or(AgeBand::Age7Up);
                RatioReason::OtherAge { band }
            }
            RatioObstacle::TooManyChildren if counted.age_0 == children => {
                RatioReason::TooManyInBabyGroup { children, most: self.size_of_babies }
            }
            RatioObstacle::TooManyChildren => RatioReason::TooManyChildren { children, most: self.size },
            RatioObstacle::TooManyBabies => RatioReason::TooManyBabies { babies: counted.age_0, most: self.babies },
            RatioObstacle::NoCell => RatioReason::NoCell { children },
        });
    }
}

/// How many of these trainees count towards a requirement, when one part in `share` of it may be
/// trainees (BKR-9). Without a norm of the day they count for nothing.
pub(crate) fn trainees_counted(share: Option<u32>, required: Option<u16>, trainees: u16) -> u16 {
    let most = match (required, share) {
        (Some(required), Some(share)) => u32::from(required).checked_div(share).unwrap_or(0),
        _ => 0,
    };
    u16::try_from(most).unwrap_or(u16::MAX).min(trainees)
}
