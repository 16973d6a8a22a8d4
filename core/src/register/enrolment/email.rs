//! Is the e-mail address verified (ENR-2)?

use crate::{
    calendar::{ClockTime, Day, Moment, Term, Unit},
    decision::{Action, Because, Language, Outcome, Party, Question, Say, Task, TurningPoints, facts, fill, reasons},
    norm::{Choice, Norms},
    wire::{record, shown},
};

shown! {
    /// Is the e-mail address verified?
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(tag = "code", rename_all = "snake_case")]
    pub enum EmailOutcome {
        /// It is.
        Verified,
        /// Not yet, and the mail can still be answered.
        Open {
            /// The last moment, included.
            until: Moment,
        },
        /// Not, and the mail is no longer valid.
        Expired {
            /// The last moment on which it was valid, included.
            until: Moment,
        },
        /// The verification mail is not sent yet.
        NotSent,
        /// A missing fact decides.
        Undetermined,
        /// The register does not exist on this day, or did not on the day of the mail.
        NotInForce,
    }
}

impl Outcome for EmailOutcome {
    fn explain(&self, language: Language) -> String {
        let template = match (self, language) {
            (Self::Verified, Language::Nl) => "het e-mailadres is bevestigd",
            (Self::Verified, Language::En) => "the e-mail address is confirmed",
            (Self::Open { .. }, Language::Nl) => "het e-mailadres kan worden bevestigd tot en met {until}",
            (Self::Open { .. }, Language::En) => "the e-mail address can be confirmed up to and including {until}",
            (Self::Expired { .. }, Language::Nl) => "de verificatiemail was geldig tot en met {until}",
            (Self::Expired { .. }, Language::En) => "the verification mail was valid up to and including {until}",
            (Self::NotSent, Language::Nl) => "de verificatiemail is nog niet verstuurd",
            (Self::NotSent, Language::En) => "the verification mail is not sent yet",
            (Self::Undetermined, Language::Nl) => "niet vast te stellen: er ontbreken gegevens",
            (Self::Undetermined, Language::En) => "undetermined: facts are missing",
            (Self::NotInForce, Language::Nl) => "het personenregister bestaat op deze dag niet",
            (Self::NotInForce, Language::En) => "the register does not exist on this day",
        };
        let until = match *self {
            Self::Open { until } | Self::Expired { until } => Some(until),
            _ => None,
        };
        fill(template, &[("until", until.say(language))])
    }
}

facts! {
    /// A fact about the verification that is missing and matters.
    pub enum EmailFact {
        MailSentAt = "mail_sent_at", nl "Wanneer is de laatste verificatiemail verstuurd?", en "When was the last verification mail sent?";
        AskedAt = "asked_at", nl "Op welk tijdstip van de dag wordt dit gevraagd?", en "At what time of the day is this asked?";
    }
}

reasons! {
    /// Why an e-mail address is verified or not.
    pub enum EmailReason {
        NotInForce { from: Day } = "email.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        Verified { verified_at: Moment, until: Moment } = "email.verified", Enr2, EnrolmentVerificationMail,
            nl "Het adres is bevestigd op {verified_at}; de mail was geldig tot en met {until}.",
            en "The address was confirmed on {verified_at}; the mail was valid up to and including {until}.";
        Open { mail_sent_at: Moment, until: Moment } = "email.open", Enr2, EnrolmentVerificationMail,
            nl "De verificatiemail van {mail_sent_at} is geldig tot en met {until}.",
            en "The verification mail of {mail_sent_at} is valid up to and including {until}.";
        Expired { mail_sent_at: Moment, until: Moment } = "email.expired", Enr2, EnrolmentVerificationMail,
            nl "De verificatiemail van {mail_sent_at} was geldig tot en met {until}.",
            en "The verification mail of {mail_sent_at} was valid up to and including {until}.";
        NotSent { mail_sent_at: Moment } = "email.not_sent", Enr2, EnrolmentVerificationMail,
            nl "De verificatiemail wordt pas op {mail_sent_at} verstuurd.",
            en "The verification mail is sent on {mail_sent_at} only.";
        VerifiedBeforeTheMail { verified_at: Moment } = "email.verified_before_the_mail", Enr2, EnrolmentVerificationMail,
            nl "De bevestiging van {verified_at} hoorde bij een eerdere mail; een ander adres geeft een nieuwe mail.",
            en "The confirmation of {verified_at} belonged to an earlier mail; another address gives a new mail.";
        VerifiedTooLate { verified_at: Moment } = "email.verified_too_late", Enr2, EnrolmentVerificationMail,
            nl "De bevestiging van {verified_at} kwam te laat.",
            en "The confirmation of {verified_at} came too late.";
    }
}

record! {
    /// The question whether the e-mail address for messages is verified (rule ENR-2), asked at a
    /// time of the asked day. The verification mail is valid for 24 hours: up to and including the
    /// same wall-clock time on the next day. Another address gives a new mail, and the last mail
    /// counts.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     register::enrolment::{EmailOutcome, EmailVerification},
    /// };
    /// let mut question = EmailVerification {
    ///     mail_sent_at: Some("2018-05-01T14:30".parse()?),
    ///     verified_at: None,
    ///     asked_at: Some("14:30".parse()?),
    /// };
    /// let until = "2018-05-02T14:30".parse()?;
    /// assert_eq!(question.decide("2018-05-02".parse()?).outcome, EmailOutcome::Open { until });
    /// question.asked_at = Some("14:31".parse()?);
    /// assert_eq!(question.decide("2018-05-02".parse()?).outcome, EmailOutcome::Expired { until });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "verificatiemail")]
    pub struct EmailVerification {
        /// When the last verification mail was sent.
        pub mail_sent_at: Option<Moment>,
        /// When the address was confirmed; `None` while it is not.
        pub verified_at: Option<Moment>,
        /// The time on the asked day; matters on a day on which something changes.
        pub asked_at: Option<ClockTime>,
    }
}

impl Question for EmailVerification {
    type Outcome = EmailOutcome;
    type Reason = EmailReason;
    type Fact = EmailFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<EmailReason, EmailFact>) -> EmailOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(EmailReason::NotInForce { from });
            return EmailOutcome::NotInForce;
        }
        let Some(mail_sent_at) = self.mail_sent_at else {
            because.missing(EmailFact::MailSentAt);
            return EmailOutcome::Undetermined;
        };
        let term = match norms.enrolment_verification_mail.choose(mail_sent_at.day) {
            Choice::InForce(entry) => entry.value,
            Choice::NotYet { from } => {
                because.reason(EmailReason::NotInForce { from });
                return EmailOutcome::NotInForce;
            }
            Choice::Ended { .. } | Choice::NotModelled => return EmailOutcome::NotInForce,
        };
        let at = |time| self.at(Moment { day: on, time }, mail_sent_at, term);
        let outcome = match self.asked_at {
            Some(time) => at(time),
            // Nothing ever returns to an earlier state, so a day that begins and ends alike has one.
            None if at(ClockTime::MIDNIGHT) == at(LAST_MINUTE) => at(LAST_MINUTE),
            None => {
                because.missing(EmailFact::AskedAt);
                return EmailOutcome::Undetermined;
            }
        };
        self.tell_why(outcome, mail_sent_at, because);
        outcome
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        let Some(mail_sent_at) = self.mail_sent_at else { return };
        let until = norms.enrolment_verification_mail.on(mail_sent_at.day).map(|term| last_moment(mail_sent_at, *term));
        for moment in [Some(mail_sent_at), self.verified_at, until].into_iter().flatten() {
            let (day, _) = ordered(moment);
            // Asked at 24:00, the day before sees already what begins on this one.
            if let Some(before) = day.previous() {
                days.begins(before);
            }
            days.begins(day);
            days.ends(day);
        }
    }
}

/// The last minute that still belongs to a day: 24:00 is the first of the next.
const LAST_MINUTE: ClockTime = match ClockTime::new(23, 59) {
    Some(time) => time,
    None => ClockTime::MIDNIGHT,
};

impl EmailVerification {
    fn at(&self, asked: Moment, mail_sent_at: Moment, term: Term) -> EmailOutcome {
        let until = last_moment(mail_sent_at, term);
        let now = ordered(asked);
        let is_verified = self
            .verified_at
            .map(ordered)
            .is_some_and(|verified| ordered(mail_sent_at) <= verified && verified <= ordered(until) && verified <= now);
        if now < ordered(mail_sent_at) {
            EmailOutcome::NotSent
        } else if is_verified {
            EmailOutcome::Verified
        } else if now <= ordered(until) {
            EmailOutcome::Open { until }
        } else {
            EmailOutcome::Expired { until }
        }
    }

    fn tell_why(
        &self,
        outcome: EmailOutcome,
        mail_sent_at: Moment,
        because: &mut impl Because<EmailReason, EmailFact>,
    ) {
        match (outcome, self.verified_at) {
            (EmailOutcome::Open { until }, _) => {
                because.reason(EmailReason::Open { mail_sent_at, until });
                because.action(Action::new(Task::VerifyEmail, Party::Person).by(until.day));
            }
            (EmailOutcome::Expired { until }, verified_at) => {
                because.reason(EmailReason::Expired { mail_sent_at, until });
                if let Some(verified_at) = verified_at.filter(|verified_at| ordered(until) < ordered(*verified_at)) {
                    because.reason(EmailReason::VerifiedTooLate { verified_at });
                }
                because.action(Action::new(Task::AskNewMail, Party::Person));
            }
            (EmailOutcome::NotSent, _) => because.reason(EmailReason::NotSent { mail_sent_at }),
            _ => {}
        }
        if let Some(verified_at) = self.verified_at.filter(|at| ordered(*at) < ordered(mail_sent_at)) {
            because.reason(EmailReason::VerifiedBeforeTheMail { verified_at });
        }
    }
}

/// The last moment, included, of a term that begins at a moment, by the wall clock.
fn last_moment(from: Moment, term: Term) -> Moment {
    if term.unit != Unit::Hours {
        return Moment { day: term.last_day(from.day), time: from.time };
    }
    let (day, minute) = ordered(from);
    let minutes = u64::from(term.count).saturating_mul(60).saturating_add(u64::from(minute));
    let days = u32::try_from(minutes / MINUTES_A_DAY).unwrap_or(u32::MAX);
    let minute = u16::try_from(minutes % MINUTES_A_DAY).unwrap_or(0);
    let time = ClockTime::new(minute / 60, minute % 60).unwrap_or(ClockTime::MIDNIGHT);
    Moment { day: day.add_days(days), time }
}

const MINUTES_A_DAY: u64 = 24 * 60;

/// A moment as a day and minute that can be compared: 24:00 is 00:00 of the next day.
fn ordered(moment: Moment) -> (Day, u16) {
    match (moment.time, moment.day.next()) {
        (ClockTime::END_OF_DAY, Some(next)) => (next, 0),
        (time, _) => (moment.day, time.minutes()),
    }
}
