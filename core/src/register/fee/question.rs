//! The cost of the registration, and of the VOG it needs.

use super::{FeeFact, FeeOutcome, FeeReason};
use crate::{
    calendar::Day,
    decision::{Action, Because, Party, Question, Task, TurningPoints},
    money::Euro,
    norm::{Choice, Entry, Norms, Table},
    wire::{record, words},
};

words! {
    /// How a registration is made.
    pub enum FeeChannel {
        /// In the register itself, with DigiD.
        #[doc(alias = "elektronisch")]
        Electronic = "electronic", nl "elektronisch", en "electronically";
        /// On a written request to DUO.
        #[doc(alias = "schriftelijk verzoek")]
        Written = "written", nl "op schriftelijk verzoek", en "on written request";
    }
}

words! {
    /// How a VOG is applied for.
    pub enum VogApplicationChannel {
        /// On paper, at the municipality.
        Paper = "paper", nl "op papier bij de gemeente", en "on paper at the municipality";
        /// Digitally, prepared by the organisation and finished with DigiD.
        Digital = "digital", nl "digitaal", en "digitally";
    }
}

record! {
    /// The question what a registration on the asked day costs (rules FEE-1 to FEE-4).
    ///
    /// For a written request the day decides on which DUO receives it; the law says so for the
    /// free months, and this library reads it likewise for the amount. The price of a VOG is that
    /// of the asked day.
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     money::Euro,
    ///     register::fee::{FeeChannel, FeeOutcome, RegistrationFee, VogApplicationChannel},
    /// };
    /// let question = RegistrationFee {
    ///     channel: Some(FeeChannel::Electronic),
    ///     received_on: None,
    ///     needs_vog: Some(true),
    ///     vog_application: Some(VogApplicationChannel::Digital),
    /// };
    /// let (registration, vog, total) = (Euro::cents(12_00), Euro::cents(33_85), Euro::cents(45_85));
    /// let decision = question.decide("2018-07-01".parse()?);
    /// assert_eq!(decision.outcome, FeeOutcome::Fee { registration, vog, total });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "inschrijfkosten")]
    pub struct RegistrationFee {
        /// How the registration is made.
        pub channel: Option<FeeChannel>,
        /// The day on which DUO received the written request; matters for [`FeeChannel::Written`].
        pub received_on: Option<Day>,
        /// Is a new VOG needed?
        pub needs_vog: Option<bool>,
        /// How the new VOG is applied for; matters when one is needed.
        pub vog_application: Option<VogApplicationChannel>,
    }
}

/// One part of the cost.
#[derive(Clone, Copy)]
enum Part {
    Costs(Euro),
    NotModelled,
    Misses(FeeFact),
}

impl Question for RegistrationFee {
    type Outcome = FeeOutcome;
    type Reason = FeeReason;
    type Fact = FeeFact;

    fn weigh(&self, norms: &Norms, on: Day, because: &mut impl Because<FeeReason, FeeFact>) -> FeeOutcome {
        if let Choice::NotYet { from } = norms.prk.choose(on) {
            because.reason(FeeReason::NotInForce { from });
            return FeeOutcome::NotInForce;
        }
        let registration = self.registration(norms, on, because);
        if let Part::NotModelled = registration {
            return FeeOutcome::NotModelled;
        }
        let vog = self.vog(norms, on, because);
        for part in [registration, vog] {
            if let Part::Misses(fact) = part {
                because.missing(fact);
            }
        }
        if let Part::Costs(amount) = registration
            && amount != Euro::ZERO
        {
            because.action(Action::new(Task::Pay, Party::Person));
        }
        match (registration, vog) {
            (Part::Costs(registration), Part::Costs(vog)) if registration == Euro::ZERO && vog == Euro::ZERO => {
                FeeOutcome::Free
            }
            (Part::Costs(registration), Part::Costs(vog)) => {
                FeeOutcome::Fee { registration, vog, total: registration.plus(vog) }
            }
            (Part::Costs(registration), Part::NotModelled) => FeeOutcome::AtLeast { registration },
            _ => FeeOutcome::Undetermined,
        }
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.prk.turning_points(days);
        norms.fee_free.turning_points(days);
        for table in [&norms.fee_electronic, &norms.fee_written, &norms.fee_vog_paper, &norms.fee_vog_digital] {
            table.turning_points(days);
        }
    }
}

impl RegistrationFee {
    fn registration(&self, norms: &Norms, on: Day, because: &mut impl Because<FeeReason, FeeFact>) -> Part {
        match (self.channel, self.received_on) {
            (Some(FeeChannel::Written), Some(received_on)) => written(norms, received_on, because),
            _ if norms.fee_free.applies(on) => {
                let until = norms.fee_free.entry(on).and_then(|entry| entry.until);
                because.reason(FeeReason::Free { until });
                Part::Costs(Euro::ZERO)
            }
            (None, _) => Part::Misses(FeeFact::Channel),
            (Some(FeeChannel::Written), None) => Part::Misses(FeeFact::ReceivedOn),
            (Some(FeeChannel::Electronic), _) => electronic(norms, on, because),
        }
    }

    fn vog(&self, norms: &Norms, on: Day, because: &mut impl Because<FeeReason, FeeFact>) -> Part {
        match self.needs_vog {
            None => return Part::Misses(FeeFact::NeedsVog),
            Some(false) => {
                because.reason(FeeReason::VogNotNeeded);
                return Part::Costs(Euro::ZERO);
            }
            Some(true) => because.action(Action::new(Task::ApplyForVog, Party::Person)),
        }
        let (paper, digital) = (norms.fee_vog_paper.on(on), norms.fee_vog_digital.on(on));
        match self.vog_application {
            Some(VogApplicationChannel::Paper) => paper_or_unknown(paper, because),
            Some(VogApplicationChannel::Digital) => digital_or_unknown(digital, because),
            None if paper == digital => {
                paper_or_unknown(paper, because);
                digital_or_unknown(digital, because)
            }
            None => Part::Misses(FeeFact::VogApplication),
        }
    }
}

fn paper_or_unknown(amount: Option<&Euro>, because: &mut impl Because<FeeReason, FeeFact>) -> Part {
    let Some(amount) = amount.copied() else {
        because.reason(FeeReason::VogPaperNotModelled);
        return Part::NotModelled;
    };
    because.reason(FeeReason::VogPaper { amount });
    Part::Costs(amount)
}

fn digital_or_unknown(amount: Option<&Euro>, because: &mut impl Because<FeeReason, FeeFact>) -> Part {
    let Some(amount) = amount.copied() else {
        because.reason(FeeReason::VogDigitalNotModelled);
        return Part::NotModelled;
    };
    because.reason(FeeReason::VogDigital { amount });
    Part::Costs(amount)
}

fn electronic(norms: &Norms, on: Day, because: &mut impl Because<FeeReason, FeeFact>) -> Part {
    let Some((amount, last_confirmed)) = amount_on(&norms.fee_electronic, on) else {
        because.reason(FeeReason::ElectronicNotModelled);
        return Part::NotModelled;
    };
    because.reason(FeeReason::Electronic { amount });
    if let Some(confirmed_until) = last_confirmed {
        because.reason(FeeReason::ElectronicLastConfirmed { amount, confirmed_until });
    }
    Part::Costs(amount)
}

/// A request that came before the end of the free months is free; before their beginning too, since
/// the law names the end only.
fn written(norms: &Norms, received_on: Day, because: &mut impl Because<FeeReason, FeeFact>) -> Part {
    if let Choice::InForce(_) | Choice::NotYet { .. } = norms.fee_free.choose(received_on) {
        because.reason(FeeReason::FreeReceived { received_on });
        return Part::Costs(Euro::ZERO);
    }
    let Some((amount, last_confirmed)) = amount_on(&norms.fee_written, received_on) else {
        because.reason(FeeReason::WrittenNotModelled);
        return Part::NotModelled;
    };
    because.reason(FeeReason::Written { amount, received_on });
    if let Some(confirmed_until) = last_confirmed {
        because.reason(FeeReason::WrittenLastConfirmed { amount, confirmed_until });
    }
    Part::Costs(amount)
}

/// The amount of a day and, when the day lies after it, the last day that a source confirmed it.
fn amount_on(table: &Table<Euro>, on: Day) -> Option<(Euro, Option<Day>)> {
    let Entry { value, confirmed_until, .. } = table.entry(on)?;
    Some((*value, confirmed_until.filter(|confirmed_until| *confirmed_until < on)))
}
