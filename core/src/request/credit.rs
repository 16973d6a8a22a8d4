//! Credits (tegoeden): what a child may spend, and on what.

use super::CareType;
use crate::{
    calendar::{Day, DayOfWeek, Period, SchoolDayKind},
    decision::{Language, Say},
    wire::{record, variants, words},
};

variants! {
    /// The unit of a credit.
    #[derive(Copy, Eq)]
    pub enum CreditUnit {
        /// Time; amounts are in minutes.
        Hours = "hours" {}
        /// Points (punten).
        Points = "points" {}
        /// Parts of a day (dagdelen).
        DayParts = "day_parts" {}
        /// Strips of a strip card (strippenkaart).
        Strips = "strips" {
            /// How long a strip is, in minutes; a part of a strip counts as a whole one.
            minutes: u16,
        }
    }
}

record! {
    /// A credit of one child. It belongs to that child and cannot be transferred.
    #[derive(Eq)]
    #[doc(alias = "tegoed")]
    pub struct Credit {
        /// The vendor's own identity of the credit.
        pub id: String,
        /// The child.
        pub child: String,
        /// The name, for people.
        pub name: Option<String>,
        /// The kinds of care it can pay; empty: all.
        pub care: Vec<CareType>,
        /// The products it can pay; empty: all.
        pub products: Vec<String>,
        /// The unit.
        pub unit: CreditUnit,
        /// How much was granted: minutes for a credit in hours, else the number of units.
        pub amount: u32,
        /// The day it was earned or bought.
        pub earned_on: Day,
        /// The days of care it can pay; both ends count.
        pub usable: Period,
        /// The kinds of days it can pay; empty: all.
        pub days: Vec<SchoolDayKind>,
        /// The days of the week it can pay; empty: all.
        pub weekdays: Vec<DayOfWeek>,
        /// What it was used for.
        pub uses: Vec<CreditUse>,
    }
}

record! {
    /// A use of a credit.
    #[derive(Eq)]
    pub struct CreditUse {
        /// The request.
        pub request: String,
        /// How much, in the unit of the credit.
        pub amount: u32,
        /// Where it stands.
        pub state: CreditUseState,
    }
}

words! {
    /// Where a use of a credit stands.
    pub enum CreditUseState {
        /// Set apart for a request that waits.
        Reserved = "reserved", nl "gereserveerd", en "reserved";
        /// Spent on an approved request.
        Booked = "booked", nl "gebruikt", en "used";
        /// Given back: the request was rejected, withdrawn or cancelled.
        Returned = "returned", nl "teruggegeven", en "given back";
    }
}

words! {
    /// Where a credit stands.
    pub enum CreditState {
        /// There is something left, and the days to use it have begun.
        Usable = "usable", nl "bruikbaar", en "usable";
        /// There is something left, and the days to use it are still to come.
        NotYet = "not_yet", nl "nog niet bruikbaar", en "not usable yet";
        /// Nothing is left.
        UsedUp = "used_up", nl "verbruikt", en "used up";
        /// Something was left when the last day passed.
        Expired = "expired", nl "verlopen", en "expired";
    }
}

impl Credit {
    /// What is left: granted, less what is reserved or booked; never below zero.
    pub fn left(&self) -> u32 {
        self.amount.saturating_sub(self.taken(|_| true))
    }

    /// What is left besides what these requests reserved.
    pub(super) fn left_besides(&self, requests: &[&str]) -> u32 {
        let is_theirs =
            |used: &CreditUse| used.state == CreditUseState::Reserved && requests.contains(&used.request.as_str());
        self.amount.saturating_sub(self.taken(|used| !is_theirs(used)))
    }

    /// What is reserved or booked, of the uses that count.
    fn taken(&self, counts: impl Fn(&CreditUse) -> bool) -> u32 {
        let stands = self.uses.iter().filter(|used| used.state != CreditUseState::Returned && counts(used));
        stands.fold(0, |sum, used| sum.saturating_add(used.amount))
    }

    /// Where the credit stands on a day.
    pub fn state_on(&self, on: Day) -> CreditState {
        if self.left() == 0 {
            CreditState::UsedUp
        } else if self.usable.last() < on {
            CreditState::Expired
        } else if on < self.usable.first() {
            CreditState::NotYet
        } else {
            CreditState::Usable
        }
    }

    /// Sets an amount apart for a request.
    ///
    /// # Errors
    /// When less is left, or the request already holds a part of this credit.
    pub(super) fn reserve(&mut self, request: &str, amount: u32) -> Result<(), CreditError> {
        let holds = |used: &CreditUse| used.request == request && used.state != CreditUseState::Returned;
        if self.uses.iter().any(holds) {
            return Err(CreditError::AlreadyUsed);
        }
        if amount > self.left() {
            return Err(CreditError::TooSmall { left: self.left(), needed: amount });
        }
        self.uses.push(CreditUse { request: request.to_owned(), amount, state: CreditUseState::Reserved });
        Ok(())
    }

    /// Books what a request reserved: it was approved.
    ///
    /// # Errors
    /// When the request reserved nothing of this credit.
    pub(super) fn book(&mut self, request: &str) -> Result<(), CreditError> {
        self.settle(request, CreditUseState::Booked)
    }

    /// Gives back what a request reserved or booked: it was rejected, withdrawn, cancelled or undone.
    ///
    /// # Errors
    /// When the request holds nothing of this credit.
    pub(super) fn give_back(&mut self, request: &str) -> Result<(), CreditError> {
        self.settle(request, CreditUseState::Returned)
    }

    /// Did the request ever hold a part of this credit?
    pub(super) fn was_used_by(&self, request: &str) -> bool {
        self.uses.iter().any(|used| used.request == request)
    }

    fn settle(&mut self, request: &str, to: CreditUseState) -> Result<(), CreditError> {
        let may = |state| match to {
            CreditUseState::Booked => state == CreditUseState::Reserved,
            _ => state != CreditUseState::Returned,
        };
        match self.uses.iter_mut().find(|used| used.request == request && may(used.state)) {
            Some(used) => {
                used.state = to;
                Ok(())
            }
            None => Err(CreditError::NotUsed),
        }
    }

    /// The order in which credits are proposed: the one that expires first, then the oldest.
    pub(super) fn precedence(&self) -> (Day, Day) {
        (self.usable.last(), self.earned_on)
    }
}

/// Why a credit cannot be used so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum CreditError {
    /// Less is left than is needed.
    #[error("the credit has {left} left and {needed} are needed")]
    TooSmall {
        /// What is left.
        left: u32,
        /// What is needed.
        needed: u32,
    },
    /// The request already holds a part of this credit.
    #[error("the request already uses this credit")]
    AlreadyUsed,
    /// The request holds nothing of this credit.
    #[error("the request uses nothing of this credit")]
    NotUsed,
}

record! {
    /// An amount of credit with its unit.
    #[derive(Copy, Eq)]
    pub struct CreditAmount {
        /// How much: minutes for a credit in hours, else the number of units.
        pub amount: u32,
        /// The unit.
        pub unit: CreditUnit,
    }
}

impl Say for CreditAmount {
    fn say(&self, language: Language) -> std::borrow::Cow<'static, str> {
        let Self { amount, unit } = *self;
        let one = amount == 1;
        let text = match (unit, language) {
            (CreditUnit::Hours {}, Language::Nl) => format!("{} uur", hours(amount, ',')),
            (CreditUnit::Hours {}, Language::En) if amount == 60 => "1 hour".to_owned(),
            (CreditUnit::Hours {}, Language::En) => format!("{} hours", hours(amount, '.')),
            (CreditUnit::Points {}, Language::Nl) => format!("{amount} {}", if one { "punt" } else { "punten" }),
            (CreditUnit::Points {}, Language::En) => format!("{amount} {}", if one { "point" } else { "points" }),
            (CreditUnit::DayParts {}, Language::Nl) => format!("{amount} {}", if one { "dagdeel" } else { "dagdelen" }),
            (CreditUnit::DayParts {}, Language::En) => {
                format!("{amount} {}", if one { "part of a day" } else { "parts of a day" })
            }
            (CreditUnit::Strips { .. }, Language::Nl) => format!("{amount} {}", if one { "strip" } else { "strippen" }),
            (CreditUnit::Strips { .. }, Language::En) => format!("{amount} {}", if one { "strip" } else { "strips" }),
        };
        text.into()
    }
}

/// Minutes as hours with at most two decimals, without needless zeros.
fn hours(minutes: u32, mark: char) -> String {
    let hundredths = (minutes % 60).saturating_mul(100).saturating_add(30) / 60;
    match hundredths {
        0 => (minutes / 60).to_string(),
        part if part % 10 == 0 => format!("{}{mark}{}", minutes / 60, part / 10),
        part => format!("{}{mark}{part:02}", minutes / 60),
    }
}
