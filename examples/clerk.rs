//! A municipality's clerk follows one facility through its life: application, registration, a correction in
//! the past, a change of holder, removal. At each step: how the register looks on that day, what the public
//! sees, and what the tax office is told. At the end: what the register knew when, and on which days the
//! facility was registered.
//!
//! ```text
//! cargo run --example clerk -- examples/registers/vlinder.json --lang en
//! ```
//!
//! Exit status: 0 when everything could be recorded, 2 when the document cannot be read or a change is not
//! possible.

use std::{error::Error, process::ExitCode};

use kinderopvang::{
    calendar::{Day, Period},
    decision::{Language, Reason, Say},
    facility::{FacilityStatus, History, PublicView, RegisterChange, RegisteredOn, public_view, tax_messages},
    norm::Norms,
};
use serde::Deserialize;

/// What the example document holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Life {
    /// The facility that is followed.
    facility: String,
    steps: Vec<Step>,
}

/// What the clerk records on one day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    nl: String,
    en: String,
    changes: Vec<RegisterChange>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (path, language) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [path] | [path, "--lang", "nl"] => (path, Language::Nl),
        [path, "--lang", "en"] => (path, Language::En),
        _ => {
            eprintln!("usage: clerk LIFE.json [--lang nl|en]");
            return ExitCode::from(2);
        }
    };
    match run(path, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(path: &str, language: Language) -> Result<(), Box<dyn Error>> {
    let life: Life = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let mut clerk = Clerk { language, facility: &life.facility, history: History::new() };
    for step in &life.steps {
        clerk.record(step)?;
    }
    let Some(last) = clerk.history.last_recorded() else { return Ok(()) };
    clerk.knowledge();
    clerk.registered(last)?;
    clerk.after_the_removal(last);
    Ok(())
}

/// The clerk's page, and the history so far.
struct Clerk<'l> {
    language: Language,
    facility: &'l str,
    history: History,
}

impl Clerk<'_> {
    fn either<'t>(&self, nl: &'t str, en: &'t str) -> &'t str {
        match self.language {
            Language::Nl => nl,
            Language::En => en,
        }
    }

    fn heading(text: &str) {
        println!("\n{text}\n{}", "-".repeat(text.chars().count()));
    }

    /// Records a step and shows what follows from it.
    fn record(&mut self, step: &Step) -> Result<(), Box<dyn Error>> {
        self.history.append(step.changes.clone())?;
        let Some(on) = self.history.last_recorded() else { return Ok(()) };
        Self::heading(&format!("{}: {}", on.say(self.language), self.either(&step.nl, &step.en)));
        self.state(on);
        self.public(&public_view(&self.history, self.facility, on, Norms::builtin()));
        self.tax_office(on)
    }

    /// How the register looks on a day, as known on that day.
    fn state(&self, on: Day) {
        let Some(facility) = self.history.as_of(self.facility, on, on) else { return };
        println!("  {}", self.either("Register:", "Register:"));
        println!("    {}", facility.properties.status.name(self.language));
        if let Some(places) = facility.properties.places {
            println!("    {}: {places}", self.either("kindplaatsen", "places"));
        }
        if let Some(holder) = &facility.holder {
            println!("    {}: {}", self.either("houder", "holder"), holder.entity);
        }
    }

    /// What the public sees, and what is hidden.
    fn public(&self, view: &PublicView) {
        println!("  {}", self.either("Publiek:", "Public:"));
        println!("    {}", view.visibility.name(self.language));
        if let Some(places) = view.facility.as_ref().and_then(|facility| facility.places) {
            println!("    {}: {places}", self.either("kindplaatsen", "places"));
        }
        for hidden in &view.hidden {
            println!("    {}: {}", hidden.item.name(self.language), hidden.reason.explain(self.language));
        }
        if let Some(until) = view.shown_until {
            println!(
                "    {} {}",
                self.either("te zien tot en met", "shown up to and including"),
                until.say(self.language)
            );
        }
    }

    /// What the tax office is told about what was recorded on a day.
    fn tax_office(&self, recorded: Day) -> Result<(), Box<dyn Error>> {
        println!("  {}", self.either("Belastingdienst:", "Tax office:"));
        let told = tax_messages(&self.history, Period::new(recorded, recorded)?, Norms::builtin());
        if told.messages.is_empty() {
            println!("    {}", self.either("geen bericht", "no message"));
        }
        for message in &told.messages {
            println!("    {}", message.kind.name(self.language));
            for reason in &message.reasons {
                println!("      {}", reason.explain(self.language));
            }
        }
        Ok(())
    }

    /// What the register knew about the day of registration, and since when it knew it.
    fn knowledge(&self) {
        Self::heading(self.either(
            "Wat het register door de tijd heen van één dag wist",
            "What the register knew of one day over the course of time",
        ));
        let Some(day) = Day::new(2024, 6, 1) else { return };
        println!("  {}", day.say(self.language));
        for known in self.history.knowledge(self.facility, day) {
            let since = known.span.from.map(|from| from.say(self.language)).unwrap_or_default();
            let Some(properties) = known.facility.map(|facility| facility.properties) else { continue };
            let places = properties.places.map_or_else(String::new, |places| places.to_string());
            println!(
                "    {} {since}: {}, {places} {}",
                self.either("sinds", "since"),
                properties.status.name(self.language),
                self.either("kindplaatsen", "places")
            );
        }
    }

    /// On which days of a year the facility was registered: the tax office's and a parent's question.
    fn registered(&self, known_on: Day) -> Result<(), Box<dyn Error>> {
        Self::heading(self.either("Was de voorziening geregistreerd?", "Was the facility registered?"));
        let registered = RegisteredOn::from_history(&self.history, self.facility, known_on);
        for year in [2024, 2025, 2026] {
            let (first, last) = (Day::new(year, 1, 1), Day::new(year, 12, 31));
            let (Some(first), Some(last)) = (first, last) else { continue };
            let during = registered.during(Period::new(first, last)?);
            let days: Vec<String> = during.registered.iter().map(|days| days.say(self.language).into_owned()).collect();
            println!("  {year}: {} ({})", during.part.name(self.language), days.join("; "));
        }
        Ok(())
    }

    /// What the public sees from the first day of the removal on, as is known on the last day of recording.
    fn after_the_removal(&self, known_on: Day) {
        let removed = self.history.timeline(self.facility, known_on).into_iter().find(|segment| {
            let status = segment.facility.as_ref().map(|facility| facility.properties.status);
            status == Some(FacilityStatus::NoLongerRegistered)
        });
        let Some(from) = removed.and_then(|segment| segment.span.from) else { return };
        let view = |day: Day| public_view(&self.history, self.facility, day, Norms::builtin());
        Self::heading(self.either("Na de verwijdering", "After the removal"));
        let until = view(from).shown_until;
        for day in [Some(from), until, until.and_then(Day::next)].into_iter().flatten() {
            println!("  {}: {}", day.say(self.language), view(day).visibility.name(self.language));
        }
    }
}
