//! Judges the dossier of an organisation and prints a report that a manager can read.
//!
//! ```text
//! cargo run --example check -- examples/dossiers/NAME.json --on 2026-09-01 --lang nl
//! ```
//!
//! Exit status: 0 when nothing has to be done at once, 1 when something has (somebody is in breach, a facility
//! is not registered), 2 when the dossier cannot be read.

use std::{
    io::{IsTerminal, Write, stdout},
    process::ExitCode,
};

use kinderopvang::{
    calendar::{Day, Span},
    decision::{Fact, Language, Outcome, Reason, Say},
    dossier::{
        Answer, Dossier, DossierAction, DossierReport, LocationReport, PersonReport, PersonStatus, Totals,
        UnjudgedPart, Urgency,
    },
};

/// The columns of the report: its whole width, and the widest day, name and label.
const WIDTH: usize = 110;
const DAY: usize = 17;
const NAME: usize = 24;
const LABEL: usize = 13;

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
    let text = written(&report, &dossier, arguments.language, stdout().is_terminal());
    if stdout().write_all(text.as_bytes()).is_err() {
        return ExitCode::from(2);
    }
    let at_once = report.actions.iter().any(|action| action.urgency == Urgency::Now);
    if at_once { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// The report as a page for people.
pub(crate) fn written(report: &DossierReport, dossier: &Dossier, language: Language, colour: bool) -> String {
    let mut page = Page { language, colour, text: String::new() };
    page.report(report, dossier);
    page.text
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

    fn title(&mut self, nl: &str, en: &str) {
        let title = self.bold(self.say(nl, en));
        self.line(format!("\n{title}"));
    }

    fn bold(&self, text: &str) -> String {
        if self.colour { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn mark(&self, status: PersonStatus) -> String {
        self.sign(match status {
            PersonStatus::Breach => ("✗", 31),
            PersonStatus::Due => ("!", 33),
            PersonStatus::Judgement | PersonStatus::Undetermined => ("?", 35),
            PersonStatus::InOrder => ("✓", 32),
            PersonStatus::NotObliged | PersonStatus::NotInForce => ("·", 37),
        })
    }

    fn mark_of_location(&self, location: &LocationReport) -> String {
        let is_judged =
            location.registered.is_some() || location.administration.is_some() || !location.first_aid.is_empty();
        self.sign(match location.actions.first() {
            Some(action) if action.urgency == Urgency::Now => ("✗", 31),
            Some(_) => ("!", 33),
            None if is_judged => ("✓", 32),
            None => ("·", 37),
        })
    }

    fn sign(&self, (sign, colour): (&str, u8)) -> String {
        if self.colour { format!("\x1b[{colour}m{sign}\x1b[0m") } else { sign.to_owned() }
    }

    fn report(&mut self, report: &DossierReport, dossier: &Dossier) {
        self.heading(report);
        self.actions(report, dossier);
        self.days_ahead(report, dossier);
        self.warnings(report, dossier);
        self.messages(report, dossier);
        if !report.locations.is_empty() {
            self.title("Locaties", "Locations");
        }
        for location in &report.locations {
            self.location(location, report, dossier);
        }
        self.title("Personen", "Persons");
        for person in &report.persons {
            self.person(person, report, dossier);
        }
        self.organisation(report);
    }

    fn heading(&mut self, report: &DossierReport) {
        let on = report.on.say(self.language);
        let title = format!("{} — {on}", report.organisation);
        self.line(self.bold(&title));
        let totals = &report.totals;
        let (nl, en) = (
            [
                format!(
                    "{}: {} verplicht, {} ingeschreven, {} gekoppeld",
                    counted(totals.persons, "persoon", "personen"),
                    totals.obliged,
                    totals.registered,
                    totals.linked
                ),
                format!(
                    "{} in overtreding, {} nog te doen, {} ter beoordeling, bij {} ontbreken gegevens, {} in orde, {} niet verplicht",
                    totals.breach,
                    totals.due,
                    totals.judgement,
                    totals.undetermined,
                    totals.in_order,
                    totals.not_obliged
                ),
            ],
            [
                format!(
                    "{}: {} obliged, {} registered, {} linked",
                    counted(totals.persons, "person", "persons"),
                    totals.obliged,
                    totals.registered,
                    totals.linked
                ),
                format!(
                    "{} in breach, {} to be done, {} left to judgement, {} with facts missing, {} in order, {} not obliged",
                    totals.breach,
                    totals.due,
                    totals.judgement,
                    totals.undetermined,
                    totals.in_order,
                    totals.not_obliged
                ),
            ],
        );
        let lines = match self.language {
            Language::Nl => nl,
            Language::En => en,
        };
        for line in lines {
            self.line(line);
        }
        self.quality(totals);
        let cost = totals.cost.say(self.language);
        self.line(match self.language {
            Language::Nl => format!("Kosten van wie zich nog moet inschrijven, voor zover bekend: {cost}"),
            Language::En => format!("Costs of those who still have to register, as far as known: {cost}"),
        });
        if let (true, Some(fine), Some(citation)) =
            (report.risk.breaches > 0, report.risk.highest_fine, &report.risk.citation)
        {
            let fine = fine.say(self.language);
            self.line(match self.language {
                Language::Nl => format!("Risico: een boete van ten hoogste {fine} [{citation}]"),
                Language::En => format!("Risk: a fine of at most {fine} [{citation}]"),
            });
        }
    }

    /// What is wrong with the locations and the diplomas, where something is.
    fn quality(&mut self, totals: &Totals) {
        let Totals { unregistered, incomplete, uncovered, unqualified, .. } = *totals;
        if [unregistered, incomplete, uncovered, unqualified].iter().all(|count| *count == 0) {
            return;
        }
        self.wrapped(
            "",
            &match self.language {
                Language::Nl => format!(
                    "{} niet geregistreerd, {incomplete} met een onvolledige administratie, {uncovered} zonder genoeg eerste hulp; {} zonder passend diploma",
                    counted(unregistered, "locatie", "locaties"),
                    counted(unqualified, "persoon", "personen"),
                ),
                Language::En => format!(
                    "{} not registered, {incomplete} with an incomplete administration, {uncovered} without enough first aid; {} without a fitting diploma",
                    counted(unregistered, "location", "locations"),
                    counted(unqualified, "person", "persons"),
                ),
            },
        );
    }

    /// The action list: under each urgency the days, under each day who it is about.
    fn actions(&mut self, report: &DossierReport, dossier: &Dossier) {
        self.title("Te doen, het dringendste eerst", "To do, the most urgent first");
        if report.actions.is_empty() {
            let nothing = self.say("  niets", "  nothing");
            self.line(nothing);
        }
        let mut urgency: Option<Urgency> = None;
        let mut before: (Option<Day>, Option<String>) = (None, None);
        for action in &report.actions {
            if urgency != Some(action.urgency) {
                urgency = Some(action.urgency);
                before = (None, None);
                let heading = action.urgency.say(self.language);
                self.line(format!("  [{heading}]"));
            }
            if let Some(by) = action.by.filter(|by| action.urgency != Urgency::Now && before.0 != Some(*by)) {
                before = (Some(by), None);
                self.line(match self.language {
                    Language::Nl => format!("    uiterlijk op {}", by.say(Language::Nl)),
                    Language::En => format!("    on {} at the latest", by.say(Language::En)),
                });
            }
            let subject = subject(dossier, action.person.as_deref(), action.location.as_deref());
            let who = if before.1.as_ref() == Some(&subject) { String::new() } else { subject.clone() };
            before.1 = Some(subject);
            let mut what = kinderopvang::decision::Action { by: None, ..plain(action) }.explain(self.language);
            if let Some(login) = &action.login {
                what = format!("{what} ({login})");
            }
            if let (Some(_), Some(location)) = (&action.person, &action.location) {
                what = format!("{what} ({})", place(dossier, location));
            }
            self.wrapped(&format!("      {who:<NAME$}  "), &what);
        }
    }

    fn days_ahead(&mut self, report: &DossierReport, dossier: &Dossier) {
        if report.deadlines.is_empty() {
            return;
        }
        self.title("Komende dagen", "Days ahead");
        let mut before: Option<Day> = None;
        for deadline in &report.deadlines {
            let day = if before == Some(deadline.on) { "".into() } else { deadline.on.say(self.language) };
            before = Some(deadline.on);
            let who = subject(dossier, deadline.person.as_deref(), deadline.location.as_deref());
            let what = deadline.kind.say(self.language);
            self.wrapped(&format!("    {day:<DAY$}  {who:<NAME$}  "), &what);
        }
    }

    fn warnings(&mut self, report: &DossierReport, dossier: &Dossier) {
        if report.warnings.is_empty() {
            return;
        }
        self.title("Let op", "Mind");
        for warning in &report.warnings {
            let place = place(dossier, &warning.location);
            self.wrapped(&format!("    {place:<NAME$}  "), &warning.kind.say(self.language));
        }
    }

    fn messages(&mut self, report: &DossierReport, dossier: &Dossier) {
        if report.messages.is_empty() {
            return;
        }
        self.title("Berichten van deze dag", "Messages of this day");
        for message in &report.messages {
            let who = name_of(dossier, Some(&message.person));
            self.wrapped(&format!("    {who:<NAME$}  "), &message.message.explain(self.language));
        }
    }

    fn location(&mut self, location: &LocationReport, report: &DossierReport, dossier: &Dossier) {
        let name = self.bold(&location.name);
        let mark = self.mark_of_location(location);
        let known = dossier.locations.iter().find(|known| known.id == location.id);
        let kind = known.map_or("?".into(), |known| known.kind.say(self.language));
        self.line(format!("\n{mark} {name} — {kind}"));
        self.answer(("Registratie", "Registration"), location.registered.as_ref(), report);
        self.answer(("Administratie", "Records"), location.administration.as_ref(), report);
        for day in &location.first_aid {
            self.answer(("Eerste hulp", "First aid"), Some(&day.covered), report);
        }
        self.not_judged(&location.not_judged);
    }

    /// What the dossier does not hold, so that nothing is said about it.
    fn not_judged(&mut self, parts: &[UnjudgedPart]) {
        if parts.is_empty() {
            return;
        }
        let label = self.say("Onbeoordeeld", "Not judged");
        let parts: Vec<_> = parts.iter().map(|part| part.say(self.language)).collect();
        self.wrapped(&format!("    {label:<LABEL$} "), &parts.join(", "));
    }

    fn person(&mut self, person: &PersonReport, report: &DossierReport, dossier: &Dossier) {
        let name = self.bold(&name_of(dossier, Some(&person.id)));
        let mark = self.mark(person.status);
        self.line(format!("\n{mark} {name} — {}", person.status.say(self.language)));
        for activity in &person.activities {
            let place = place(dossier, &activity.location);
            let role = activity.role.say(self.language);
            let ahead = if activity.is_on { "" } else { self.say(" (niet op deze dag)", " (not on this day)") };
            self.line(format!("  {role}, {place}{ahead}"));
            self.answer(("Plicht", "Duty"), Some(&activity.duty), report);
            self.answer(("Aanwezigheid", "Presence"), activity.presence.as_ref(), report);
            self.answer(("Werken", "Work"), activity.may_work.as_ref(), report);
            self.answer(("Diploma", "Diploma"), activity.qualified.as_ref(), report);
        }
        if person.activities.is_empty() {
            let none = self.say("  geen activiteiten", "  no activities");
            self.line(none);
        }
        self.answer(("Inschrijving", "Registration"), person.registration.as_ref(), report);
        self.answer(("Op tijd", "In time"), person.deadline.as_ref(), report);
        self.answer(("VOG", "VOG"), person.vog.as_ref(), report);
        self.answer(("Kosten", "Costs"), person.fee.as_ref(), report);
        for certificate in &person.first_aid {
            self.answer(("Eerste hulp", "First aid"), Some(certificate), report);
        }
        self.not_judged(&person.not_judged);
        for request in &person.requests {
            self.answer(("Verzoek", "Request"), Some(request), report);
        }
    }

    fn organisation(&mut self, report: &DossierReport) {
        if !report.logins.is_empty() {
            self.title("Inloggen met eHerkenning", "Logging in with eHerkenning");
        }
        for login in &report.logins {
            self.line(format!("  {}", login.name));
            self.answer(("Inloggen", "Login"), Some(&login.login), report);
        }
        if report.transfer.is_some() || report.links.is_some() {
            self.title("Koppelingen van de organisatie", "Links of the organisation");
        }
        self.answer(("Overdracht", "Transfer"), report.transfer.as_ref(), report);
        self.answer(("Koppelingen", "Links"), report.links.as_ref(), report);
    }

    /// An answer: the outcome with its days, then the reasons with their sources, then what is
    /// missing.
    fn answer<O: Outcome, R: Reason, F: Fact>(
        &mut self,
        (nl, en): (&str, &str),
        answer: Option<&Answer<O, R, F>>,
        report: &DossierReport,
    ) {
        let Some(answer) = answer else { return };
        let label = self.say(nl, en);
        let outcome = format!("{}{}", answer.outcome.explain(self.language), self.days(answer.holds));
        self.wrapped(&format!("    {label:<LABEL$} "), &outcome);
        for reason in &answer.reasons {
            let source = report
                .sources
                .get(reason.code())
                .map(|source| format!(" [{}; {}]", source.layer.say(self.language), source.citation))
                .unwrap_or_default();
            let sentence = format!("{}{source}", reason.explain(self.language));
            self.wrapped(&format!("    {:<LABEL$} - ", ""), &sentence);
        }
        for fact in &answer.missing {
            let missing = self.say("ontbreekt", "missing");
            self.wrapped(&format!("    {:<LABEL$} ? ", ""), &format!("{missing}: {}", fact.ask(self.language)));
        }
        if let Some(next) = &answer.next {
            let from = next.on.say(self.language);
            let then = next.outcome.explain(self.language);
            let sentence = format!("{} {from}: {then}", self.say("vanaf", "from"));
            self.wrapped(&format!("    {:<LABEL$} > ", ""), &sentence);
        }
    }

    /// Since when and until when an answer holds, where that is bounded.
    fn days(&self, holds: Span) -> String {
        let days = match (self.language, holds.from, holds.until) {
            (_, None, None) => return String::new(),
            (Language::Nl, Some(from), Some(until)) if from == until => format!("op {}", from.say(Language::Nl)),
            (Language::En, Some(from), Some(until)) if from == until => format!("on {}", from.say(Language::En)),
            (Language::Nl, Some(from), None) => format!("sinds {}", from.say(Language::Nl)),
            (Language::Nl, None, Some(until)) => format!("tot en met {}", until.say(Language::Nl)),
            (Language::Nl, Some(from), Some(until)) => {
                format!("van {} tot en met {}", from.say(Language::Nl), until.say(Language::Nl))
            }
            (Language::En, Some(from), None) => format!("since {}", from.say(Language::En)),
            (Language::En, None, Some(until)) => format!("up to and including {}", until.say(Language::En)),
            (Language::En, Some(from), Some(until)) => {
                format!("from {} up to and including {}", from.say(Language::En), until.say(Language::En))
            }
        };
        format!(" ({days})")
    }

    /// Writes `text` after `lead`, its further lines as far in as the first, at most [`WIDTH`]
    /// columns wide where the words allow.
    fn wrapped(&mut self, lead: &str, text: &str) {
        let margin = lead.chars().count();
        let mut line = lead.to_owned();
        let mut is_first = true;
        for word in text.split(' ') {
            let width = [line.as_str(), word].iter().map(|part| part.chars().count()).sum::<usize>();
            if !is_first && width >= WIDTH {
                self.line(&line);
                line = " ".repeat(margin);
            } else if !is_first {
                line.push(' ');
            }
            is_first = false;
            line.push_str(word);
        }
        self.line(line);
    }
}

fn counted(count: u32, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn name_of(dossier: &Dossier, id: Option<&str>) -> String {
    let Some(id) = id else { return dossier.organisation.name.clone() };
    let person = dossier.persons.iter().find(|person| person.id == id);
    person.and_then(|person| person.name.clone()).unwrap_or_else(|| id.to_owned())
}

fn place<'d>(dossier: &'d Dossier, id: &str) -> &'d str {
    dossier.locations.iter().find(|location| location.id == id).map_or("?", |location| location.name.as_str())
}

/// Whom or what an action or a day ahead is about: a person, else a location, else the organisation.
fn subject(dossier: &Dossier, person: Option<&str>, location: Option<&str>) -> String {
    match (person, location) {
        (None, Some(location)) => place(dossier, location).to_owned(),
        (person, _) => name_of(dossier, person),
    }
}

fn plain(action: &DossierAction) -> kinderopvang::decision::Action {
    kinderopvang::decision::Action { task: action.task, party: action.party, from: action.from, by: action.by }
}
