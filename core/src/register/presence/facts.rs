//! What is known of somebody's presence at one location.

use crate::{
    calendar::{Day, OpeningHours, Period, Term, TimeRange},
    wire::{FaultCode, Reader, record, variants},
};

record! {
    /// One visit to the location: a day and the time on it.
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "bezoek")]
    pub struct Visit {
        /// The day.
        pub on: Day,
        /// From when (included) until when (not included).
        pub time: TimeRange,
    }
}

variants! {
    /// What is known of how the presence goes on.
    #[derive(Copy, Eq)]
    #[doc(alias = "ritme")]
    pub enum Recurrence {
        /// A rhythm: again after each interval.
        Rhythm = "rhythm" {
            /// The time from one visit to the next. An interval in days or weeks counts as "within
            /// three months" up to 92 days, the longest three months there are.
            interval: Term,
            /// How long each visit lasts, contiguously, in minutes.
            minutes: Option<u32>,
            /// Are the visits during care hours?
            during_care_hours: Option<bool>,
            /// The first day of the rhythm; unknown means it is going on.
            from: Option<Day>,
            /// The last day of the rhythm; unknown means no end is known.
            until: Option<Day>,
        }
        /// Once, and not again.
        Once = "once" {}
        /// A stay of some days or weeks, such as a relative who comes over.
        Stay = "stay" {
            /// The first day.
            first: Day,
            /// The last day, included.
            last: Day,
            /// Is the person there during care hours?
            during_care_hours: Option<bool>,
        }
        /// In an emergency only, as a backup.
        EmergencyOnly = "emergency_only" {}
    }
    check Recurrence::note_what_cannot_be
}

impl Recurrence {
    /// Notes an end that lies before its beginning, and a rhythm without an interval.
    fn note_what_cannot_be(&self, reader: &mut Reader) {
        if matches!(self, Self::Rhythm { interval, .. } if interval.count == 0) {
            reader.at_field("interval", |reader| {
                reader.at_field("count", |reader| {
                    reader.fault::<()>(FaultCode::OutOfRange, "expected an interval of at least 1")
                });
            });
        }
        let (first, end, last) = match *self {
            Self::Rhythm { from: Some(from), until: Some(until), .. } => (from, "until", until),
            Self::Stay { first, last, .. } => (first, "last", last),
            Self::Rhythm { .. } | Self::Once {} | Self::EmergencyOnly {} => return,
        };
        if let Err(error) = Period::new(first, last) {
            reader.at_field(end, |reader| reader.fault::<()>(FaultCode::Contradiction, error));
        }
    }
}

record! {
    /// The question whether somebody is structurally present at one location: all visits to that
    /// location, its care hours, and what is expected. Visits to another location do not belong
    /// here. What is absent is unknown.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Term,
    ///     decision::Question,
    ///     register::presence::{Presence, PresenceOutcome, Recurrence},
    /// };
    /// let weekly_cleaner = Presence {
    ///     visits: vec![],
    ///     care_hours: None,
    ///     expected: Some(Recurrence::Rhythm {
    ///         interval: Term::weeks(1),
    ///         minutes: Some(120),
    ///         during_care_hours: Some(true),
    ///         from: None,
    ///         until: None,
    ///     }),
    /// };
    /// assert_eq!(weekly_cleaner.decide("2026-11-21".parse()?).outcome, PresenceOutcome::Structural);
    /// # Ok::<(), kinderopvang::calendar::DayError>(())
    /// ```
    #[doc(alias = "structureel aanwezig")]
    pub struct Presence {
        /// The visits, in any order.
        pub visits: Vec<Visit>,
        /// The care hours (opvanguren) of the location.
        pub care_hours: Option<OpeningHours>,
        /// What is known of how it goes on.
        pub expected: Option<Recurrence>,
    }
}
