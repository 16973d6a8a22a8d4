//! Can this employee log in to link persons? (LINK-1)

use super::part::{Part, Verdict, verdict};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints, facts, outcomes, reasons},
    identifier::LoginLevel,
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question whether somebody can log in to the register for an organisation.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     identifier::LoginLevel,
    ///     register::linking::{Login, LoginOutcome, LoginReason},
    /// };
    /// let question = Login {
    ///     level: Some(LoginLevel::TwoPlus),
    ///     own_means: Some(true),
    ///     mandated: Some(true),
    ///     chamber_number_matches_lrk: Some(true),
    /// };
    /// assert_eq!(question.decide("2018-03-01".parse()?).outcome, LoginOutcome::Admitted);
    /// let later = question.decide("2024-01-01".parse()?);
    /// assert_eq!(later.outcome, LoginOutcome::Refused);
    /// assert!(later.reasons.contains(&LoginReason::LevelTooLow { level: LoginLevel::TwoPlus, least: LoginLevel::Three }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy)]
    #[doc(alias = "inloggen met eHerkenning")]
    pub struct Login {
        /// The assurance level of the eHerkenning means.
        pub level: Option<LoginLevel>,
        /// Is the means the employee's own? A means is personal.
        pub own_means: Option<bool>,
        /// Is the employee mandated (gemachtigd) for the service "Personenregister kinderopvang –
        /// Kinderopvangorganisaties"?
        pub mandated: Option<bool>,
        /// Is the KvK number of the means the one of the holder in the LRK?
        pub chamber_number_matches_lrk: Option<bool>,
    }
}

outcomes! {
    /// Can the employee log in?
    pub enum LoginOutcome {
        /// Yes.
        Admitted = "admitted", nl "inloggen kan", en "logging in is possible";
        /// No.
        Refused = "refused", nl "inloggen kan niet", en "logging in is not possible";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about a login that is missing and matters.
    pub enum LoginFact {
        Level = "level", nl "Welk betrouwbaarheidsniveau heeft het eHerkenningsmiddel?", en "Which assurance level does the eHerkenning means have?";
        OwnMeans = "own_means", nl "Is het eHerkenningsmiddel van de medewerker zelf?", en "Is the eHerkenning means the employee's own?";
        Mandated = "mandated", nl "Is de medewerker gemachtigd voor het personenregister?", en "Is the employee mandated for the register?";
        ChamberNumberMatchesLrk = "chamber_number_matches_lrk", nl "Is het KvK-nummer gelijk aan dat in het LRK?", en "Is the KvK number the one in the LRK?";
    }
}

reasons! {
    /// Why somebody can log in or not.
    pub enum LoginReason {
        NotInForce { from: Day } = "login.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        LevelEnough { level: LoginLevel, least: LoginLevel } = "login.level_enough", Link1, LinkLoginLevel,
            nl "Het middel heeft {level}; ten minste {least} is nodig.",
            en "The means has {level}; at least {least} is needed.";
        LevelTooLow { level: LoginLevel, least: LoginLevel } = "login.level_too_low", Link1, LinkLoginLevel,
            nl "Het middel heeft {level}, maar ten minste {least} is nodig.",
            en "The means has {level}, but at least {least} is needed.";
        LevelRaisedSomeDay { level: LoginLevel, seen_until: Day, later: LoginLevel, from: Day } = "login.level_raised_some_day", Link1, LinkLoginLevel,
            nl "Dat {level} genoeg is, is gezien tot en met {seen_until}; vanaf {from} is {later} gezien. Op welke dag dat veranderde is niet bekend.",
            en "That {level} is enough was seen up to and including {seen_until}; from {from} on {later} was seen. The day of the change is not known.";
        OwnMeans = "login.own_means", Link1, LinkOwnMeans,
            nl "De medewerker heeft een eigen eHerkenningsmiddel.",
            en "The employee has an eHerkenning means of their own.";
        NotOwnMeans = "login.not_own_means", Link1, LinkOwnMeans,
            nl "Het eHerkenningsmiddel is van iemand anders, maar een middel is persoonsgebonden.",
            en "The eHerkenning means is somebody else's, but a means is personal.";
        Mandated = "login.mandated", Link1, LinkMandate,
            nl "De medewerker is gemachtigd voor de dienst van het personenregister.",
            en "The employee is mandated for the service of the register.";
        NotMandated = "login.not_mandated", Link1, LinkMandate,
            nl "De medewerker is niet gemachtigd voor de dienst van het personenregister.",
            en "The employee is not mandated for the service of the register.";
        ChamberNumberFits = "login.chamber_number_fits", Link1, LinkChamberNumber,
            nl "Het KvK-nummer is gelijk aan dat in het LRK.",
            en "The KvK number equals the one in the LRK.";
        ChamberNumberDiffers = "login.chamber_number_differs", Link1, LinkChamberNumber,
            nl "Het KvK-nummer is niet gelijk aan dat in het LRK; de gemeente past het daar aan.",
            en "The KvK number does not equal the one in the LRK; the municipality corrects it there.";
    }
}

impl Question for Login {
    type Outcome = LoginOutcome;
    type Reason = LoginReason;
    type Fact = LoginFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<LoginReason, LoginFact>) -> LoginOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(LoginReason::NotInForce { from });
            return LoginOutcome::NotInForce;
        }
        let parts = [
            weigh_level(self.level, norms, on, because),
            condition(
                self.own_means,
                LoginFact::OwnMeans,
                [LoginReason::OwnMeans, LoginReason::NotOwnMeans],
                Task::GetOwnLogin,
                because,
            ),
            condition(
                self.mandated,
                LoginFact::Mandated,
                [LoginReason::Mandated, LoginReason::NotMandated],
                Task::Mandate,
                because,
            ),
            condition(
                self.chamber_number_matches_lrk,
                LoginFact::ChamberNumberMatchesLrk,
                [LoginReason::ChamberNumberFits, LoginReason::ChamberNumberDiffers],
                Task::CorrectChamberNumber,
                because,
            ),
        ];
        match verdict(&parts, because) {
            Verdict::Fits => LoginOutcome::Admitted,
            Verdict::Fails => LoginOutcome::Refused,
            Verdict::Open => LoginOutcome::Undetermined,
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.link_login_level.turning_points(days);
    }
}

/// A condition that is met or not, with its remedy.
fn condition(
    met: Option<bool>,
    fact: LoginFact,
    [fits, fails]: [LoginReason; 2],
    remedy: Task,
    because: &mut impl Because<LoginReason, LoginFact>,
) -> Part<LoginFact> {
    match met {
        Some(true) => {
            because.reason(fits);
            Part::Fits
        }
        Some(false) => {
            because.reason(fails);
            because.action(Action::new(remedy, Party::Holder));
            Part::Fails
        }
        None => Part::Misses(fact),
    }
}

fn weigh_level(
    level: Option<LoginLevel>,
    norms: &Norms,
    on: Day,
    because: &mut impl Because<LoginReason, LoginFact>,
) -> Part<LoginFact> {
    let Some(level) = level else { return Part::Misses(LoginFact::Level) };
    let Some(entry) = norms.link_login_level.entry(on) else { return Part::Fits };
    let least = entry.value;
    if level < least {
        because.reason(LoginReason::LevelTooLow { level, least });
        because.action(Action::new(Task::UpgradeLogin, Party::Holder));
        return Part::Fails;
    }
    because.reason(LoginReason::LevelEnough { level, least });
    let higher = norms.link_login_level.entries().iter().find(|later| entry.from < later.from);
    if let (Some(seen_until), Some(later)) = (entry.confirmed_until, higher)
        && seen_until < on
        && level < later.value
    {
        because.reason(LoginReason::LevelRaisedSomeDay { level, seen_until, later: later.value, from: later.from });
    }
    Part::Fits
}
