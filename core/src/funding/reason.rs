//! The reasons about estimate, advances and settlement.

use crate::{
    calendar::Day,
    decision::{facts, reasons},
    money::Euro,
};

facts! {
    /// A fact about the estimate that is missing and matters.
    pub enum EstimateFact {
        Year = "year", nl "Over welk jaar gaat de raming?", en "Of which year is the estimate?";
    }
}

reasons! {
    /// Why money is due, and when.
    pub enum FundingReason {
        NotInForce { from: Day } = "funding.not_in_force", Rgl6, FundingEstimateBefore,
            nl "De regels over raming, voorschot en afrekening zijn opgenomen vanaf {from}.",
            en "The rules on estimate, advances and settlement are modelled from {from} on.";
        LastRead { confirmed_until: Day } = "funding.last_read", Rgl6, FundingEstimateBefore,
            nl "De tekst is voor het laatst gelezen in de versie van {confirmed_until}.",
            en "The text was last read in the version of {confirmed_until}.";
        EstimateBy { year: u32, last_day: Day } = "funding.estimate_by", Rgl6, FundingEstimateBefore,
            nl "De raming over {year} wordt vóór 1 oktober van het jaar ervoor verstrekt; de laatste dag is {last_day}.",
            en "The estimate of {year} is delivered before 1 October of the year before; the last day is {last_day}.";
        EstimateDelivered { delivered_on: Day } = "funding.estimate_delivered", Rgl6, FundingEstimateBefore,
            nl "De raming is verstrekt op {delivered_on}.",
            en "The estimate was delivered on {delivered_on}.";
        BenefitAdvance { day: u32 } = "funding.benefit_advance", Rgl6, FundingBenefitDay,
            nl "De geraamde uitkeringslasten van een maand worden voorgeschoten met als valutadatum dag {day} van die maand, ook als dat geen werkdag is.",
            en "The estimated benefit of a month is advanced with value date on day {day} of that month, also where that is no working day.";
        CostsAdvance { day: u32, parts: u32 } = "funding.costs_advance", Rgl6, FundingCostsDay,
            nl "Elke maand wordt 1/{parts} deel van de geraamde uitvoeringskosten voorgeschoten met als valutadatum dag {day}, ook als dat geen werkdag is.",
            en "Each month 1/{parts} of the estimated costs is advanced with value date on day {day}, also where that is no working day.";
        CostsRest { part: Euro, last: Euro } = "funding.costs_rest", Rgl6, FundingCostsRest,
            nl "Een deel is naar beneden afgerond {part}; de laatste maand krijgt wat overblijft: {last}.",
            en "A part, rounded down, is {part}; the last month gets what is left: {last}.";
        Deviates { month: u32, amount: Euro } = "funding.deviates", Rgl6, FundingDeviation,
            nl "Voor maand {month} stelde de minister na overleg een ander bedrag vast: {amount}.",
            en "For month {month} the minister set another amount after consultation: {amount}.";
        NotConsulted { month: u32 } = "funding.not_consulted", Rgl6, FundingDeviation,
            nl "Voor maand {month} is een ander bedrag opgegeven zonder dat overleg met de Sociale verzekeringsbank vaststaat; het telt niet.",
            en "For month {month} another amount is given, while it is not established that the Sociale verzekeringsbank was consulted; it does not count.";
        SettledOn { year: u32, value_on: Day } = "funding.settled_on", Rgl6, FundingSettlement,
            nl "Het jaar {year} wordt afgerekend met als valutadatum {value_on}, ook als dat geen werkdag is.",
            en "The year {year} is settled with value date {value_on}, also where that is no working day.";
        Approved { approved_on: Day } = "funding.approved", Rgl6, FundingSettlement,
            nl "De vaststelling van de jaarrekening is goedgekeurd op {approved_on}.",
            en "The annual accounts were approved on {approved_on}.";
        NotApproved = "funding.not_approved", Rgl6, FundingSettlement,
            nl "Afgerekend wordt na goedkeuring van de vaststelling van de jaarrekening; die is er nog niet.",
            en "The year is settled once the annual accounts are approved; they are not yet.";
        Balance { costs: Euro, income: Euro, advances: Euro } = "funding.balance", Rgl6, FundingSettlement,
            nl "De lasten zijn {costs}, de baten {income} en de ontvangen voorschotten {advances}.",
            en "The costs are {costs}, the income {income} and the advances received {advances}.";
    }
}
