//! What an organisation allows: its settings as data.

use super::{
    CareRequestKind, CareRequestReason, CareType, EarningRule, Horizon, Notice, PlanOrigin, SoldCredit,
    notice::note_working_days,
};
use crate::{
    calendar::{SchoolDayKind, TimeRange},
    wire::{Reader, record, variants, words},
};

record! {
    /// The settings of an organisation for requests of parents. What is absent sets no limit.
    #[derive(Eq)]
    #[doc(alias = "planningsbeleid")]
    pub struct CarePolicy {
        /// The name of the policy, for people.
        pub name: String,
        /// Where the settings were read, if they were published.
        pub source: Option<String>,
        /// How a study day of the school counts.
        pub study_days: Option<StudyDays>,
        /// Extra days.
        pub extra: Option<ExtraPolicy>,
        /// Swaps; absent: the organisation does not swap.
        pub swap: Option<SwapPolicy>,
        /// Absences.
        pub absence: Option<AbsencePolicy>,
        /// Cancelling and undoing.
        pub cancel: CancelPolicy,
        /// Paying.
        pub payment: PaymentPolicy,
        /// How an absence earns credit; the first rule that fits earns.
        pub earning: Vec<EarningRule>,
        /// The cards that are for sale.
        #[doc(alias = "strippenkaarten")]
        pub cards: Vec<SoldCredit>,
        /// How often something may be asked.
        pub caps: Vec<RequestCap>,
        /// The order in which open requests are judged: those of an earlier category first, and within
        /// a category, or without any, in order of submission.
        #[doc(alias = "volgorde van toekenning")]
        pub order: Vec<RequestCategory>,
        /// May a child be placed in another group than its own at all? Absent: yes, with the parent's
        /// consent.
        pub own_group_only: Option<bool>,
    }
}

words! {
    /// How a study day of the school counts.
    #[doc(alias = "studiedag")]
    pub enum StudyDays {
        /// As a school day.
        AsSchool = "as_school", nl "als schooldag", en "as a school day";
        /// As a holiday.
        AsHoliday = "as_holiday", nl "als vakantiedag", en "as a holiday";
        /// As a kind of its own.
        OwnKind = "own_kind", nl "als eigen soort dag", en "as a kind of its own";
    }
}

words! {
    /// Days on which something is not possible.
    pub enum Blackout {
        /// Holidays of the Cao Kinderopvang.
        #[doc(alias = "feestdagen")]
        Holidays = "holidays", nl "een feestdag", en "a public holiday";
        /// Holidays of the Algemene termijnenwet: Good Friday and 5 May every year too.
        #[doc(alias = "algemeen erkende feestdagen")]
        StatutoryHolidays = "statutory_holidays", nl "een algemeen erkende feestdag", en "a statutory holiday";
        /// Study days of the school.
        #[doc(alias = "studiedagen")]
        StudyDays = "study_days", nl "een studiedag", en "a study day";
        /// Days on which the group is closed.
        #[doc(alias = "sluitingsdagen")]
        ClosingDays = "closing_days", nl "een sluitingsdag", en "a closing day";
        /// School holidays.
        #[doc(alias = "schoolvakanties")]
        SchoolHolidays = "school_holidays", nl "een schoolvakantie", en "a school holiday";
    }
}

record! {
    /// The settings for extra days.
    #[derive(Eq)]
    pub struct ExtraPolicy {
        /// Until when before the care it may be asked; absent: until it begins.
        pub notice: Option<Notice>,
        /// How far ahead it may be asked.
        pub horizon: Option<Horizon>,
        /// The shortest time that may be asked, in minutes.
        pub least_minutes: Option<u16>,
        /// Days that may not be asked.
        pub not_on: Vec<Blackout>,
    }
}

record! {
    /// The settings for swaps.
    #[derive(Eq)]
    pub struct SwapPolicy {
        /// Until when before the earlier of the two days it may be asked; absent: until that begins.
        pub notice: Option<Notice>,
        /// How far ahead the wanted day may lie.
        pub horizon: Option<Horizon>,
        /// How far the wanted day may lie from the day given up.
        pub window: Option<SwapWindow>,
        /// What the wanted care must have in common with the care given up.
        pub shape: Vec<SwapShape>,
        /// The kinds of days that may be swapped; absent or empty: each for each.
        pub pairs: Vec<DayKindPair>,
        /// Days that can neither be given up nor wanted.
        pub not_on: Vec<Blackout>,
        /// Kinds of care that are not swapped.
        pub not_for: Vec<CareType>,
        /// Planned care of these origins cannot be given up.
        pub not_from: Vec<PlanOrigin>,
        /// What happens when the wanted time is longer than the time given up.
        pub longer: LongerSwap,
        /// May a day that came from a swap be swapped again?
        pub again: bool,
    }
}

variants! {
    /// How far the wanted day may lie from the day given up.
    #[derive(Copy, Eq)]
    #[doc(alias = "ruiltermijn")]
    pub enum SwapWindow {
        /// So many days before and after; both ends count.
        Days = "days" {
            /// Days before the day given up; 0: later days only.
            before: u32,
            /// Days after it.
            after: u32,
        }
        /// So many working days before and after; both ends count.
        WorkingDays = "working_days" {
            /// Working days before the day given up.
            before: u32,
            /// Working days after it.
            after: u32,
        }
        /// In the calendar week, Monday to Sunday, of the day given up, or so many weeks before or after.
        CalendarWeeks = "calendar_weeks" {
            /// Weeks before that week.
            before: u32,
            /// Weeks after it.
            after: u32,
        }
        /// In the calendar month of the day given up, or in the first working days of the next.
        CalendarMonth = "calendar_month" {
            /// How many working days of the next month; 0: none.
            working_days_after: u32,
        }
        /// In the calendar year of the day given up, or in the first days of the next.
        CalendarYear = "calendar_year" {
            /// How many days of January; 0: none.
            days_after: u32,
        }
        /// For a day in a school holiday within that same holiday; for other days within so many weeks.
        SameHoliday = "same_holiday" {
            /// Weeks before the day given up, for days outside a holiday.
            weeks_before: u32,
            /// Weeks after it, for days outside a holiday.
            weeks_after: u32,
            /// May a day in a holiday also go to a study day within those weeks? Absent: no.
            study_days: Option<bool>,
        }
    }
    check SwapWindow::note_length
}

impl SwapWindow {
    fn note_length(&self, reader: &mut Reader) {
        match *self {
            Self::WorkingDays { before, after } => {
                note_working_days("before", before, reader);
                note_working_days("after", after, reader);
            }
            Self::CalendarMonth { working_days_after } => {
                note_working_days("working_days_after", working_days_after, reader);
            }
            Self::Days { .. } | Self::CalendarWeeks { .. } | Self::CalendarYear { .. } | Self::SameHoliday { .. } => {}
        }
    }
}

words! {
    /// What the wanted care of a swap must have in common with the care given up.
    pub enum SwapShape {
        /// Equally long.
        EqualLength = "equal_length", nl "even lang", en "equally long";
        /// The same kind of care.
        SameCare = "same_care", nl "dezelfde opvangsoort", en "the same kind of care";
        /// The same product.
        SameProduct = "same_product", nl "hetzelfde product", en "the same product";
        /// All planned care of the day given up.
        WholeDay = "whole_day", nl "de hele dag", en "the whole day";
        /// The same group.
        SameGroup = "same_group", nl "dezelfde groep", en "the same group";
    }
}

record! {
    /// A kind of day that may be swapped for another.
    #[derive(Copy, Eq)]
    pub struct DayKindPair {
        /// The kind of the day given up.
        pub gives: SchoolDayKind,
        /// The kind of the wanted day.
        pub takes: SchoolDayKind,
    }
}

words! {
    /// What happens when the wanted time of a swap is longer than the time given up.
    pub enum LongerSwap {
        /// The swap is refused.
        Refuse = "refuse", nl "weigeren", en "refuse";
        /// The excess is extra care, invoiced.
        Invoice = "invoice", nl "het meerdere is extra opvang", en "the excess is extra care";
    }
}

record! {
    /// The settings for absences.
    #[derive(Eq)]
    pub struct AbsencePolicy {
        /// Until when before the care an absence may be reported; absent: also afterwards.
        pub notice: Option<Notice>,
        /// How far ahead an absence may be reported.
        pub horizon: Option<Horizon>,
    }
}

variants! {
    /// Whether something may still be called off.
    #[derive(Copy, Eq)]
    pub enum CancelTerm {
        /// Not at all.
        Never = "never" {}
        /// Until the care begins.
        UntilStart = "until_start" {}
        /// Until so long before the care begins.
        Until = "until" {
            /// How long before.
            notice: Notice,
        }
    }
}

record! {
    /// The settings for cancelling a waiting request, and for undoing an approved one.
    #[derive(Copy, Eq)]
    pub struct CancelPolicy {
        /// A waiting request.
        pub waiting: CancelTerm,
        /// Approved extra care.
        pub extra: CancelTerm,
        /// An approved swap.
        pub swap: CancelTerm,
        /// A registered absence; only while the place is still free.
        pub absence: CancelTerm,
    }
}

record! {
    /// The settings for paying.
    #[derive(Copy, Eq)]
    pub struct PaymentPolicy {
        /// May a part be paid with credit and the rest by invoice? The parents' manual: no.
        pub part_credit: bool,
    }
}

record! {
    /// How often something may be asked for one child. Rejected, withdrawn and cancelled requests do
    /// not count. A swap counts on the day that is given up, also when the wanted day lies in the next
    /// month or year.
    #[derive(Copy, Eq)]
    pub struct RequestCap {
        /// What is asked.
        pub kind: CareRequestKind,
        /// How often.
        pub most: u32,
        /// Over what.
        pub per: CapPeriod,
    }
}

words! {
    /// Over what a cap counts.
    pub enum CapPeriod {
        /// A calendar month.
        Month = "month", nl "per kalendermaand", en "per calendar month";
        /// A calendar year.
        Year = "year", nl "per kalenderjaar", en "per calendar year";
        /// All that is there and not yet used.
        Balance = "balance", nl "tegelijk", en "at a time";
    }
}

words! {
    /// A category in the order of judgement.
    #[doc(alias = "vast, flexibel, strippenkaart, extra, wisseling, feestdagruil")]
    pub enum RequestCategory {
        /// Placements by contract on fixed days.
        Fixed = "fixed", nl "vast", en "fixed";
        /// Days of a flexible contract.
        Flexible = "flexible", nl "flexibel", en "flexible";
        /// Days on a strip card.
        StripCard = "strip_card", nl "strippenkaart", en "strip card";
        /// Extra days.
        Extra = "extra", nl "extra", en "extra";
        /// Swaps.
        Swap = "swap", nl "wisseling", en "swap";
        /// Swaps of a public holiday.
        HolidaySwap = "holiday_swap", nl "feestdagruil", en "swap of a public holiday";
    }
}

impl ExtraPolicy {
    /// The shortest time that may be asked, where this is shorter.
    pub(super) fn too_short(&self, time: TimeRange) -> Option<CareRequestReason> {
        let minutes = time.minutes();
        self.least_minutes.filter(|least| minutes < *least).map(|least| CareRequestReason::TooShort { minutes, least })
    }
}

impl CarePolicy {
    /// The settings that the parents' manual describes: everything until it begins, swaps whose
    /// remainder lapses, no mixed payment, and nothing earned unless the organisation says so.
    #[doc(alias = "handleiding")]
    pub fn manual() -> Self {
        Self {
            name: "ouderportaal".to_owned(),
            source: None,
            study_days: None,
            extra: Some(ExtraPolicy { notice: None, horizon: None, least_minutes: None, not_on: Vec::new() }),
            swap: Some(SwapPolicy {
                notice: None,
                horizon: None,
                window: None,
                shape: Vec::new(),
                pairs: Vec::new(),
                not_on: Vec::new(),
                not_for: Vec::new(),
                not_from: Vec::new(),
                longer: LongerSwap::Refuse,
                again: true,
            }),
            absence: Some(AbsencePolicy { notice: None, horizon: None }),
            cancel: CancelPolicy {
                waiting: CancelTerm::UntilStart {},
                extra: CancelTerm::Never {},
                swap: CancelTerm::Never {},
                absence: CancelTerm::UntilStart {},
            },
            payment: PaymentPolicy { part_credit: false },
            earning: Vec::new(),
            cards: Vec::new(),
            caps: Vec::new(),
            order: Vec::new(),
            own_group_only: None,
        }
    }

    /// The place of a category in the order of judgement: the lower, the earlier. Categories that the
    /// policy does not name come last, together.
    pub(super) fn rank(&self, category: RequestCategory) -> usize {
        self.order.iter().position(|named| *named == category).unwrap_or(self.order.len())
    }

    /// How a day of the school counts for this organisation.
    pub(super) fn kind_of(&self, kind: SchoolDayKind) -> SchoolDayKind {
        match (kind, self.study_days) {
            (SchoolDayKind::StudyDay, Some(StudyDays::AsSchool)) => SchoolDayKind::School,
            (SchoolDayKind::StudyDay, Some(StudyDays::AsHoliday)) => SchoolDayKind::Holiday,
            (kind, _) => kind,
        }
    }
}
