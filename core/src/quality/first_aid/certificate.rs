//! Does a certificate count on a day?

use super::{FirstAidFact as Fact, FirstAidReason as Reason};
use crate::{
    calendar::Day,
    decision::{Action, Because, Language, Party, Question, Task, TurningPoints, outcomes},
    norm::{Choice, FirstAidCertificate, ListedCertificate, Norms},
    quality::diploma::fold,
    wire::record,
};

record! {
    /// The question whether a certificate of first aid for children counts on the asked day (rule RGL-2).
    ///
    /// Of a certificate that does not count for one reason no further fact is asked, which could only be
    /// another reason why not.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     quality::{FirstAidCertificateValid, FirstAidOutcome},
    ///     wire,
    /// };
    /// let certificate: FirstAidCertificateValid = wire::from_text(
    ///     r#"{
    ///         "certificate": "oranje_kruis_eerste_hulp_aan_kinderen",
    ///         "issued_on": "2024-03-10",
    ///         "valid_until": "2026-03-10",
    ///         "registered": true
    ///     }"#,
    /// )?;
    /// let decision = certificate.decide("2026-03-10".parse().unwrap());
    /// assert_eq!(decision.outcome, FirstAidOutcome::Accepted);
    /// assert_eq!(decision.next.unwrap().outcome, FirstAidOutcome::Expired);
    /// # Ok::<(), wire::Faults>(())
    /// ```
    #[derive(Eq, Hash)]
    #[doc(alias = "kinder-EHBO")]
    pub struct FirstAidCertificateValid {
        /// Which certificate it is.
        pub certificate: Option<FirstAidCertificate>,
        /// The name that stands on it, with the issuer; looked at only where `certificate` is absent.
        pub named: Option<String>,
        /// The day it was issued.
        pub issued_on: Option<Day>,
        /// The last day of its validity, as it says itself.
        pub valid_until: Option<Day>,
        /// Does it stand in the register of who issued it?
        pub registered: Option<bool>,
    }
}

outcomes! {
    /// Does the certificate count?
    pub enum FirstAidOutcome {
        /// Yes.
        Accepted = "accepted", nl "het certificaat telt", en "the certificate counts";
        /// Not any more.
        Expired = "expired", nl "het certificaat is verlopen", en "the certificate has expired";
        /// Not yet: it was issued later.
        NotYet = "not_yet", nl "het certificaat is nog niet afgegeven", en "the certificate was not issued yet";
        /// It is not a certificate that was designated.
        NotOnTheList = "not_on_the_list", nl "het certificaat is niet aangewezen", en "the certificate is not a designated one";
        /// It was not registered.
        NotRegistered = "not_registered", nl "het certificaat is niet geregistreerd", en "the certificate is not registered";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No list of this day is known.
        NotModelled = "not_modelled", nl "welke certificaten op deze dag telden is niet opgenomen", en "which certificates counted on this day is not modelled";
    }
}

/// What the list says about the certificate.
enum OnList<'n> {
    Is(&'n ListedCertificate),
    IsNot(FirstAidCertificate),
    Unknown,
}

impl Question for FirstAidCertificateValid {
    type Outcome = FirstAidOutcome;
    type Reason = Reason;
    type Fact = Fact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<Reason, Fact>) -> FirstAidOutcome {
        let list = match norms.first_aid_certificates.choose(on) {
            Choice::InForce(entry) => entry,
            other => {
                tell_no_list(norms, on, &other, because);
                return FirstAidOutcome::NotModelled;
            }
        };
        if let Some(confirmed_until) = list.confirmed_until.filter(|confirmed| *confirmed < on) {
            because.reason(Reason::ListNotReadSince { confirmed_until });
        }
        let listed = match self.on_list(list.value.certificates()) {
            OnList::IsNot(certificate) => {
                because.reason(match certificate {
                    FirstAidCertificate::EmergencyResponseOnly => Reason::EmergencyResponseOnly,
                    certificate => Reason::NotListed { certificate },
                });
                return FirstAidOutcome::NotOnTheList;
            }
            OnList::Is(listed) => Some(listed),
            OnList::Unknown => None,
        };
        if let Some(listed) = listed {
            because
                .reason(listed.certificate.map_or(Reason::ListedByName, |certificate| Reason::Listed { certificate }));
            if let (Some(from), Some(issued_on)) = (listed.issued_from, self.issued_on) {
                if issued_on < from {
                    because.reason(Reason::IssuedTooEarly { issued_on, from });
                    return FirstAidOutcome::NotOnTheList;
                }
                because.reason(Reason::IssuedFrom { issued_on, from });
            }
        }
        if let Some(outcome) = self.outside_its_time(norms, on, because) {
            return outcome;
        }
        match self.registered {
            Some(true) => because.reason(Reason::Registered),
            Some(false) => {
                because.reason(Reason::NotRegistered);
                return FirstAidOutcome::NotRegistered;
            }
            None => {}
        }
        let mut is_known = true;
        for (known, fact) in [
            (listed.is_some(), Fact::Certificate),
            (self.issued_on.is_some(), Fact::IssuedOn),
            (self.valid_until.is_some(), Fact::ValidUntil),
            (self.registered.is_some(), Fact::Registered),
        ] {
            if !known {
                is_known = false;
                because.missing(fact);
            }
        }
        if !is_known {
            return FirstAidOutcome::Undetermined;
        }
        if let Some(last_day) = self.last_day(norms, on) {
            because.action(Action::new(Task::RenewFirstAid, Party::Person).by(last_day));
        }
        FirstAidOutcome::Accepted
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.first_aid_certificates.turning_points(days);
        norms.first_aid_validity.turning_points(days);
        if let Some(issued_on) = self.issued_on {
            days.begins(issued_on);
            for entry in norms.first_aid_validity.entries() {
                days.ends(entry.value.last_day(issued_on));
            }
        }
        if let Some(valid_until) = self.valid_until {
            days.ends(valid_until);
        }
    }
}

impl FirstAidCertificateValid {
    fn on_list<'n>(&self, certificates: &'n [ListedCertificate]) -> OnList<'n> {
        if let Some(certificate) = self.certificate {
            let listed = certificates.iter().find(|listed| listed.certificate == Some(certificate));
            return listed.map_or(OnList::IsNot(certificate), OnList::Is);
        }
        let Some(named) = self.named.as_deref().map(fold).filter(|named| !named.is_empty()) else {
            return OnList::Unknown;
        };
        let has_name = |listed: &&ListedCertificate| {
            listed.name.as_deref().is_some_and(|name| fold(name) == named)
                || listed.certificate.is_some_and(|known| fold(known.name(Language::Nl)) == named)
        };
        match certificates.iter().find(has_name) {
            Some(listed) => OnList::Is(listed),
            // A name that is known, but not on this list; any other may be a slip of the pen.
            None => FirstAidCertificate::ALL
                .iter()
                .find(|known| fold(known.name(Language::Nl)) == named)
                .map_or(OnList::Unknown, |known| OnList::IsNot(*known)),
        }
    }

    /// The last day on which it is valid, by what it says itself and by the norm, as far as known.
    fn last_day(&self, norms: &Norms, on: Day) -> Option<Day> {
        let most =
            self.issued_on.zip(norms.first_aid_validity.on(on)).map(|(issued_on, term)| term.last_day(issued_on));
        most.into_iter().chain(self.valid_until).min()
    }

    /// Tells from when until when it is valid. The outcome where the day lies before or after that.
    fn outside_its_time(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<Reason, Fact>,
    ) -> Option<FirstAidOutcome> {
        let term = norms.first_aid_validity.on(on);
        let mut outcome = None;
        if let Some(issued_on) = self.issued_on {
            if on < issued_on {
                because.reason(Reason::NotIssuedYet { issued_on });
                return Some(FirstAidOutcome::NotYet);
            }
            if let Some(last_day) = term.map(|term| term.last_day(issued_on)) {
                if last_day < on {
                    because.reason(Reason::TooOld { issued_on, last_day });
                    outcome = Some(FirstAidOutcome::Expired);
                } else {
                    because.reason(Reason::YoungEnough { issued_on, last_day });
                }
            }
        }
        if let Some(valid_until) = self.valid_until {
            if valid_until < on {
                because.reason(Reason::StatedExpired { valid_until });
                outcome = Some(FirstAidOutcome::Expired);
            } else {
                because.reason(Reason::StatedUntil { valid_until });
            }
        }
        if outcome.is_some() {
            because.action(Action::new(Task::RenewFirstAid, Party::Person));
        }
        outcome
    }
}

/// Why no list is known: before the first one, between two, or after the last.
fn tell_no_list<T>(norms: &Norms, on: Day, choice: &Choice<'_, T>, because: &mut impl Because<Reason, Fact>) {
    let entries = norms.first_aid_certificates.entries();
    let last_read = entries.iter().filter_map(|entry| entry.until).filter(|until| *until < on).max();
    because.reason(match (last_read, choice) {
        (Some(until), Choice::NotYet { from }) => Reason::ListGap { until, from: *from },
        (None, Choice::NotYet { from }) => Reason::NoListBefore { from: *from },
        (until, _) => Reason::NoListAfter { until: until.unwrap_or(on) },
    });
}
