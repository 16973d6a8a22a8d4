//! The facts and outcomes of the question whether a diploma qualifies.

use super::DiplomaList;
use crate::{
    calendar::Day,
    decision::outcomes,
    wire::{record, variants, words},
};

words! {
    /// The work that a diploma is to qualify for.
    pub enum DiplomaWork {
        /// Childminding (gastouderopvang).
        #[doc(alias = "gastouder")]
        Childminder = "childminder", nl "gastouder", en "childminder";
        /// Early education (voorschoolse educatie) in a centre.
        #[doc(alias = "voorschoolse educatie")]
        EarlyEducationCentre = "early_education_centre", nl "beroepskracht voorschoolse educatie in een kindercentrum", en "early-education staff in a centre";
        /// Early education in a playgroup (peuterspeelzaal).
        #[doc(alias = "peuterspeelzaal")]
        EarlyEducationPlaygroup = "early_education_playgroup", nl "beroepskracht voorschoolse educatie in een peuterspeelzaal", en "early-education staff in a playgroup";
        /// Pedagogical staff in day care (dagopvang).
        #[doc(alias = "dagopvang")]
        #[doc(alias = "pedagogisch medewerker")]
        DayCare = "day_care", nl "pedagogisch medewerker in de dagopvang", en "pedagogical staff in day care";
        /// Pedagogical staff in out-of-school care (buitenschoolse opvang).
        #[doc(alias = "buitenschoolse opvang")]
        OutOfSchool = "out_of_school", nl "pedagogisch medewerker in de buitenschoolse opvang", en "pedagogical staff in out-of-school care";
    }
}

words! {
    /// What the minister decided about a course that stands on no list.
    #[doc(alias = "gelijkwaardigheid")]
    pub enum MinisterDecision {
        /// The course was designated.
        Designated = "designated", nl "de opleiding is aangewezen", en "the course was designated";
        /// The minister refused to designate it.
        Refused = "refused", nl "de aanwijzing is geweigerd", en "the designation was refused";
        /// Nobody asked.
        NotAsked = "not_asked", nl "er is geen aanwijzing gevraagd", en "no designation was asked for";
    }
}

variants! {
    /// The service in the sector directly before the one that is asked about.
    #[derive(Copy, Eq, Hash)]
    pub enum PreviousService {
        /// There was none.
        FirstService = "first_service" {}
        /// It ended.
        Ended = "ended" {
            /// The last day of that service.
            on: Day,
            /// The day on which the person entered that service.
            entered: Option<Day>,
        }
    }
}

record! {
    /// The question whether a diploma qualifies for a kind of work on the asked day (rule RGL-1).
    ///
    /// For childminders and early education the lists of the Regeling decide, as far as they were read;
    /// for pedagogical staff the list of the collective agreement (Cao), which has to be loaded.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     quality::{DiplomaForWork, DiplomaOutcome},
    ///     wire,
    /// };
    /// let question: DiplomaForWork =
    ///     wire::from_text(r#"{"diploma": "SPW-3", "obtained": true, "work": "childminder"}"#)?;
    /// assert_eq!(question.decide("2013-03-01".parse().unwrap()).outcome, DiplomaOutcome::Qualifies);
    /// # Ok::<(), wire::Faults>(())
    /// ```
    #[derive(Eq, Hash)]
    #[doc(alias = "getuigschrift")]
    pub struct DiplomaForWork {
        /// The name of the diploma, as it stands on it.
        pub diploma: Option<String>,
        /// Was the diploma obtained?
        pub obtained: Option<bool>,
        /// The work.
        pub work: Option<DiplomaWork>,
        /// The day on which the person entered the service that is asked about. Matters for pedagogical
        /// staff.
        pub entered_service: Option<Day>,
        /// The service directly before it. Matters for pedagogical staff where the list of the day of
        /// entering does not qualify directly.
        pub previous_service: Option<PreviousService>,
        /// The lists of the collective agreement that were loaded.
        pub lists: Vec<DiplomaList>,
        /// What the minister decided. Matters for childminders with a diploma that stands on no list.
        pub minister: Option<MinisterDecision>,
    }
}

outcomes! {
    /// Does the diploma qualify?
    pub enum DiplomaOutcome {
        /// Yes.
        Qualifies = "qualifies", nl "het diploma kwalificeert voor dit werk", en "the diploma qualifies for this work";
        /// Yes, with additional proof.
        QualifiesWithProof = "qualifies_with_proof", nl "het diploma kwalificeert met aanvullend bewijs", en "the diploma qualifies with additional proof";
        /// No.
        DoesNotQualify = "does_not_qualify", nl "het diploma kwalificeert niet voor dit werk", en "the diploma does not qualify for this work";
        /// The name stands on no list that is known here for this work.
        UnknownName = "unknown_name", nl "de naam staat niet op een lijst die hier voor dit werk bekend is", en "the name stands on no list that is known here for this work";
        /// It stands on no list; whether it is equivalent is for the minister, who can be asked.
        AskMinister = "ask_minister", nl "of de opleiding gelijkwaardig is beslist de minister; vraag het DUO", en "whether the course is equivalent is for the minister to decide; ask DUO";
        /// The text leaves open whether it counts; the supervisor judges.
        Judgement = "judgement", nl "de tekst laat open of dit diploma telt; de toezichthouder beoordeelt dat", en "the text leaves open whether this diploma counts; the supervisor judges";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No norm of this day is known for this work.
        NotModelled = "not_modelled", nl "wat op deze dag voor dit werk gold is niet opgenomen", en "what held for this work on this day is not modelled";
    }
}
