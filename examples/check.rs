//! Judges the dossier of an organisation and prints a report that a manager can read.
//!
//! ```text
//! cargo run --example check -- examples/dossiers/NAME.json --on 2026-09-01 --lang nl
//! ```
//!
//! Exit status: 0 when nobody is in breach, 1 when somebody is, 2 when the dossier cannot be read.

use std::{
    io::{IsTerminal, Write, stdout},
    process::ExitCode,
};

use kinderopvang::{
    calendar::Day,
    decision::{Fact, Language, Outcome, Reason, Say},
    dossier::{Answer, Dossier, DossierAction, DossierReport, PersonReport, PersonStatus, Urgency},
};

const USAGE: &str = "usage: check DOSSIER.json --on YYYY-MM-DD [--lang nl|en]";

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("check: {message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let text = match std::fs::read_to_string(&arguments.path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("check: {}: {error}", arguments.path);
            return ExitCode::from(2);
        }
    };
    let dossier = match Dossier::from_text(&text) {
        Ok(dossier) => dossier,
        Err(faults) => {
            let count = faults.as_slice().len();
            eprintln!("{}: {count} fault{}", arguments.path, if count == 1 { "" } else { "s" });
            for fault in faults.as_slice() {
                eprintln!("  {fault}");
            }
            return ExitCode::from(2);
        }
    };
    let report = dossier.judge(arguments.on);
    let mut page = Page { language: arguments.language, colour: stdout().is_terminal(), text: String::new() };
    page.report(&report, &dossier);
    if stdout().write_all(page.text.as_bytes()).is_err() {
        return ExitCode::from(2);
    }
    if report.totals.breach > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

struct Arguments {
    path: String,
    on: Day,
    language: Language,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut path, mut on, mut language) = (None, None, Language::Nl);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--on" => {
                    let day = words.next().ok_or("--on asks for a day")?;
                    on = Some(day.parse().map_err(|error| format!("--on: {error}"))?);
                }
                "--lang" => {
                    language = match words.next().as_deref() {
                        Some("nl") => Language::Nl,
                        Some("en") => Language::En,
                        _ => return Err("--lang asks for nl or en".to_owned()),
                    };
                }
                option if option.starts_with('-') => return Err(format!("unknown option `{option}`")),
                _ if path.is_none() => path = Some(word),
                _ => return Err("one dossier at a time".to_owned()),
            }
        }
        Ok(Self { path: path.ok_or("no dossier given")?, on: on.ok_or("no day given")?, language })
    }
}

/// The report while it is being written.
struct Page {
    language: Language,
    colour: bool,
    text: String,
}

impl Page {
    fn say<'t>(&self, nl: &'t str, en: &'t str) -> &'t str {
        match self.language {
            Language::Nl => nl,
            Language::En => en,
        }
    }

    fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    fn title(&mut self, title: &str) {
        let title = if self.colour { format!("\x1b[1m{title}\x1b[0m") } else { title.to_owned() };
        self.line(format!("\n{title}"));
    }

    fn mark(&self, status: PersonStatus) -> String {
        let (sign, colour) = match status {
            PersonStatus::Breach => ("✗", 31),
            PersonStatus::Due => ("!", 33),
            PersonStatus::Judgement | PersonStatus::Undetermined => ("?", 35),
            PersonStatus::InOrder => ("✓", 32),
            PersonStatus::NotObliged | PersonStatus::NotInForce => ("·", 37),
        };
        if self.colour { format!("\x1b[{colour}m{sign}\x1b[0m") } else { sign.to_owned() }
    }

    fn report(&mut self, report: &DossierReport, dossier: &Dossier) {
        let on = report.on.say(self.language);
        self.line(format!("═══ {} — {on} ═══", report.organisation));
        let totals = &report.totals;
        self.line(match self.language {
            Language::Nl => format!(
                "{} personen: {} verplicht, {} ingeschreven, {} gekoppeld | {} in overtreding, {} te doen, {} ter beoordeling, {} onbekend, {} in orde, {} niet verplicht",
                totals.persons, totals.obliged, totals.registered, totals.linked, totals.breach, totals.due,
                totals.judgement, totals.undetermined, totals.in_order, totals.not_obliged
            ),
            Language::En => format!(
                "{} persons: {} obliged, {} registered, {} linked | {} in breach, {} to be done, {} left to judgement, {} unknown, {} in order, {} not obliged",
                totals.persons, totals.obliged, totals.registered, totals.linked, totals.breach, totals.due,
                totals.judgement, totals.undetermined, totals.in_order, totals.not_obliged
            ),
        });
        if let (true, Some(fine), Some(citation)) =
            (report.risk.breaches > 0, report.risk.highest_fine, &report.risk.citation)
        {
            let risk = self.say("Risico: een boete van ten hoogste", "Risk: a fine of at most");
            self.line(format!("{risk} {} ({citation})", fine.say(self.language)));
        }
        self.actions(report, dossier);
        self.days_ahead(report, dossier);
        let title = self.say("Personen", "Persons").to_owned();
        self.title(&title);
        for person in &report.persons {
            self.person(person, report, dossier);
        }
        self.messages(report);
        self.logins(report);
    }

    fn actions(&mut self, report: &DossierReport, dossier: &Dossier) {
        let title = self.say("Te doen, het dringendste eerst", "To do, the most urgent first").to_owned();
        self.title(&title);
        if report.actions.is_empty() {
            let nothing = self.say("  niets", "  nothing").to_owned();
            self.line(nothing);
        }
        let mut urgency: Option<Urgency> = None;
        for action in &report.actions {
            if urgency != Some(action.urgency) {
                urgency = Some(action.urgency);
                let heading = action.urgency.say(self.language);
                self.line(format!("  [{heading}]"));
            }
            let who = name_of(dossier, action.person.as_deref());
            let what = sentence(action, self.language);
            self.line(format!("    {who:<28} {what}"));
        }
    }

    fn days_ahead(&mut self, report: &DossierReport, dossier: &Dossier) {
        if report.deadlines.is_empty() {
            return;
        }
        let title = self.say("Komende dagen", "Days ahead").to_owned();
        self.title(&title);
        for deadline in &report.deadlines {
            let who = name_of(dossier, deadline.person.as_deref());
            self.line(format!("  {}  {who:<28} {}", deadline.on, deadline.kind.say(self.language)));
        }
    }

    fn person(&mut self, person: &PersonReport, report: &DossierReport, dossier: &Dossier) {
        let name = name_of(dossier, Some(&person.id));
        let mark = self.mark(person.status);
        self.line(format!("{mark} {name} — {}", person.status.say(self.language)));
        for activity in &person.activities {
            let place = dossier.locations.iter().find(|location| location.id == activity.location);
            let place = place.map_or("?", |location| location.name.as_str());
            let ahead = if activity.is_on { "" } else { self.say(" (niet op deze dag)", " (not on this day)") };
            self.line(format!("    {} @ {place}{ahead}", activity.role.say(self.language)));
            self.answer(Some(&activity.duty), report);
            self.answer(activity.presence.as_ref(), report);
            self.answer(activity.may_work.as_ref(), report);
        }
        self.answer(person.registration.as_ref(), report);
        self.answer(person.deadline.as_ref(), report);
        self.answer(person.vog.as_ref(), report);
        self.answer(person.fee.as_ref(), report);
    }

    fn answer<O: Outcome, R: Reason, F: Fact>(&mut self, answer: Option<&Answer<O, R, F>>, report: &DossierReport) {
        let Some(answer) = answer else { return };
        let mut outcome = format!("      → {}", answer.outcome.explain(self.language));
        if let Some(until) = answer.holds.until {
            let until = until.say(self.language);
            outcome.push_str(&format!(" ({} {until})", self.say("tot en met", "up to and including")));
        }
        self.line(outcome);
        for reason in &answer.reasons {
            let source = report
                .sources
                .get(reason.code())
                .map(|source| format!(" [{}; {}]", source.layer.say(self.language), source.citation))
                .unwrap_or_default();
            self.line(format!("          {}{source}", reason.explain(self.language)));
        }
        for fact in &answer.missing {
            let missing = self.say("ontbreekt", "missing");
            self.line(format!("          {missing}: {}", fact.ask(self.language)));
        }
    }

    fn messages(&mut self, report: &DossierReport) {
        if report.messages.is_empty() {
            return;
        }
        let title = self.say("Berichten", "Messages").to_owned();
        self.title(&title);
        for message in &report.messages {
            self.line(format!("  {}: {}", message.person, message.message.explain(self.language)));
        }
    }

    fn logins(&mut self, report: &DossierReport) {
        if report.logins.is_empty() {
            return;
        }
        let title = self.say("Inloggen met eHerkenning", "Logging in with eHerkenning").to_owned();
        self.title(&title);
        for login in &report.logins {
            self.line(format!("  {}", login.name));
            self.answer(Some(&login.login), report);
        }
    }
}

fn name_of(dossier: &Dossier, id: Option<&str>) -> String {
    let Some(id) = id else { return dossier.organisation.name.clone() };
    let person = dossier.persons.iter().find(|person| person.id == id);
    person.and_then(|person| person.name.clone()).unwrap_or_else(|| id.to_owned())
}

fn sentence(action: &DossierAction, language: Language) -> String {
    kinderopvang::decision::Action { task: action.task, party: action.party, from: action.from, by: action.by }
        .explain(language)
}
