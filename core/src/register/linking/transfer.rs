//! Moving the links to a new holder with a transfer file (LINK-8).

use crate::{
    calendar::{Day, Term},
    decision::{Action, Because, Party, Question, Task, TurningPoints, facts, outcomes, reasons},
    norm::{Choice, Norms},
    wire::record,
};

record! {
    /// The question what the transfer file (overdrachtsbestand) of a change of holder or KvK number
    /// does on a day. The persons move when the new holder accepts it.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::linking::{Transfer, TransferOutcome},
    /// };
    /// let question = Transfer {
    ///     issued_on: Day::new(2022, 3, 1),
    ///     new_holder_from: Day::new(2022, 3, 10),
    ///     accepted_on: None,
    /// };
    /// assert_eq!(question.decide("2022-03-09".parse()?).outcome, TransferOutcome::Waiting);
    /// assert_eq!(question.decide("2022-03-22".parse()?).outcome, TransferOutcome::Acceptable);
    /// assert_eq!(question.decide("2022-03-23".parse()?).outcome, TransferOutcome::Expired);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Copy)]
    #[doc(alias = "overdrachtsbestand")]
    pub struct Transfer {
        /// The day on which the old holder made the file.
        pub issued_on: Option<Day>,
        /// The first day on which the new holder is holder in the LRK.
        pub new_holder_from: Option<Day>,
        /// The day on which the new holder accepts the file; absent means that none is known.
        pub accepted_on: Option<Day>,
    }
}

outcomes! {
    /// What does the transfer file do?
    pub enum TransferOutcome {
        /// There is no file yet.
        NotIssued = "not_issued", nl "er is nog geen overdrachtsbestand", en "there is no transfer file yet";
        /// It is valid, but the new holder is not holder in the LRK yet.
        Waiting = "waiting", nl "de nieuwe houder staat nog niet in het LRK", en "the new holder is not in the LRK yet";
        /// The new holder can accept it.
        Acceptable = "acceptable", nl "de nieuwe houder kan het overdrachtsbestand accepteren", en "the new holder can accept the transfer file";
        /// It was accepted: the persons are linked to the new holder, no longer to the old one.
        Moved = "moved", nl "de personen zijn overgegaan naar de nieuwe houder", en "the persons moved to the new holder";
        /// It is no longer valid; nobody moved.
        Expired = "expired", nl "het overdrachtsbestand is verlopen", en "the transfer file expired";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// The register does not exist on this day.
        NotInForce = "not_in_force", nl "het personenregister bestaat op deze dag niet", en "the register does not exist on this day";
    }
}

facts! {
    /// A fact about a transfer that is missing and matters.
    pub enum TransferFact {
        IssuedOn = "issued_on", nl "Wanneer is het overdrachtsbestand gemaakt?", en "When was the transfer file made?";
        NewHolderFrom = "new_holder_from", nl "Vanaf welke dag staat de nieuwe houder in het LRK?", en "From which day on is the new holder in the LRK?";
    }
}

reasons! {
    /// Why a transfer file does what it does.
    pub enum TransferReason {
        NotInForce { from: Day } = "link_transfer.not_in_force", Prk, Prk,
            nl "Het personenregister kinderopvang bestaat vanaf {from}.",
            en "The personenregister kinderopvang exists from {from} on.";
        IssuedLater { issued_on: Day } = "link_transfer.issued_later", Link8, LinkTransfer,
            nl "Het overdrachtsbestand wordt pas op {issued_on} gemaakt.",
            en "The transfer file is made on {issued_on} only.";
        ValidUntil { term: Term, last_day: Day } = "link_transfer.valid_until", Link8, LinkTransfer,
            nl "Het overdrachtsbestand is {term} geldig, tot en met {last_day}.",
            en "The transfer file is valid for {term}, up to and including {last_day}.";
        ExpiredAfter { term: Term, last_day: Day } = "link_transfer.expired_after", Link8, LinkTransfer,
            nl "Het overdrachtsbestand was {term} geldig, tot en met {last_day}.",
            en "The transfer file was valid for {term}, up to and including {last_day}.";
        NewHolderLater { new_holder_from: Day } = "link_transfer.new_holder_later", Link8, LinkTransferAcceptance,
            nl "De nieuwe houder staat pas vanaf {new_holder_from} in het LRK en accepteert op die dag.",
            en "The new holder is in the LRK from {new_holder_from} on only, and accepts on that day.";
        ExpiresTooSoon { last_day: Day, new_holder_from: Day } = "link_transfer.expires_too_soon", Link8, LinkTransfer,
            nl "Het overdrachtsbestand verloopt na {last_day}, voordat de nieuwe houder op {new_holder_from} in het LRK staat; er is een nieuw bestand nodig.",
            en "The transfer file expires after {last_day}, before the new holder is in the LRK on {new_holder_from}; a new file is needed.";
        AcceptOnTheFirstDay { new_holder_from: Day } = "link_transfer.accept_on_the_first_day", Link8, LinkTransferAcceptance,
            nl "De nieuwe houder accepteert op de eerste dag dat hij houder is in het LRK: {new_holder_from}.",
            en "The new holder accepts on the first day on which it is holder in the LRK: {new_holder_from}.";
        AcceptedOn { accepted_on: Day } = "link_transfer.accepted_on", Link8, LinkTransferAcceptance,
            nl "De nieuwe houder heeft op {accepted_on} geaccepteerd; vanaf die dag zijn de personen aan hem gekoppeld en bij de oude houder ontkoppeld.",
            en "The new holder accepted on {accepted_on}; from that day on the persons are linked to it and unlinked from the old holder.";
        AcceptedInVain { accepted_on: Day } = "link_transfer.accepted_in_vain", Link8, LinkTransferAcceptance,
            nl "Accepteren op {accepted_on} kan niet: het bestand is dan niet geldig of de nieuwe houder staat dan niet in het LRK.",
            en "The file cannot be accepted on {accepted_on}: it is not valid then, or the new holder is not in the LRK then.";
    }
}

impl Question for Transfer {
    type Outcome = TransferOutcome;
    type Reason = TransferReason;
    type Fact = TransferFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<TransferReason, TransferFact>,
    ) -> TransferOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(TransferReason::NotInForce { from });
            return TransferOutcome::NotInForce;
        }
        let Some(issued_on) = self.issued_on else {
            because.missing(TransferFact::IssuedOn);
            if self.new_holder_from.is_none() {
                because.missing(TransferFact::NewHolderFrom);
            }
            return TransferOutcome::Undetermined;
        };
        if on < issued_on {
            because.reason(TransferReason::IssuedLater { issued_on });
            because.action(Action::new(Task::SendTransfer, Party::Holder).from(issued_on));
            return TransferOutcome::NotIssued;
        }
        let Some(term) = norms.link_transfer.on(on).copied() else { return TransferOutcome::Expired };
        let last_day = term.last_day(issued_on);
        if let Some(outcome) = self.acceptance(on, issued_on, last_day, because) {
            return outcome;
        }
        if last_day < on {
            because.reason(TransferReason::ExpiredAfter { term, last_day });
            because.action(Action::new(Task::SendTransfer, Party::Holder));
            return TransferOutcome::Expired;
        }
        because.reason(TransferReason::ValidUntil { term, last_day });
        self.valid(on, last_day, because)
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.link_transfer.turning_points(days);
        for day in [self.issued_on, self.new_holder_from, self.accepted_on].into_iter().flatten() {
            days.begins(day);
        }
        if let Some(issued_on) = self.issued_on {
            for entry in norms.link_transfer.entries() {
                days.ends(entry.value.last_day(issued_on));
            }
        }
    }
}

impl Transfer {
    /// What an acceptance on or before the day does; `None` when there was none that counts.
    fn acceptance(
        &self,
        on: Day,
        issued_on: Day,
        last_day: Day,
        because: &mut impl Because<TransferReason, TransferFact>,
    ) -> Option<TransferOutcome> {
        let accepted_on = self.accepted_on.filter(|accepted_on| *accepted_on <= on)?;
        let is_valid = issued_on <= accepted_on && accepted_on <= last_day;
        match self.new_holder_from {
            Some(new_holder_from) if is_valid && new_holder_from <= accepted_on => {
                because.reason(TransferReason::AcceptedOn { accepted_on });
                Some(TransferOutcome::Moved)
            }
            None if is_valid => {
                because.missing(TransferFact::NewHolderFrom);
                Some(TransferOutcome::Undetermined)
            }
            _ => {
                because.reason(TransferReason::AcceptedInVain { accepted_on });
                None
            }
        }
    }

    fn valid(
        &self,
        on: Day,
        last_day: Day,
        because: &mut impl Because<TransferReason, TransferFact>,
    ) -> TransferOutcome {
        let accept = Action::new(Task::AcceptTransfer, Party::Holder);
        match self.new_holder_from {
            None => {
                because.missing(TransferFact::NewHolderFrom);
                TransferOutcome::Undetermined
            }
            Some(new_holder_from) if last_day < new_holder_from => {
                because.reason(TransferReason::ExpiresTooSoon { last_day, new_holder_from });
                let again = Action::new(Task::SendTransfer, Party::Holder);
                because.action(new_holder_from.previous().map_or(again, |last| again.by(last)));
                TransferOutcome::Waiting
            }
            Some(new_holder_from) if on < new_holder_from => {
                because.reason(TransferReason::NewHolderLater { new_holder_from });
                because.action(accept.from(new_holder_from).by(new_holder_from));
                TransferOutcome::Waiting
            }
            Some(new_holder_from) => {
                because.reason(TransferReason::AcceptOnTheFirstDay { new_holder_from });
                because.action(accept.by(if on == new_holder_from { new_holder_from } else { last_day }));
                TransferOutcome::Acceptable
            }
        }
    }
}
