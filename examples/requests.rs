//! The requests of a family: what each submission gets and why, what becomes of it, which credits are
//! left, and what was paid how.
//!
//! ```text
//! cargo run --example requests -- examples/families/vermeer-2026-11-04.json --lang nl
//! ```
//!
//! Exit status: 0 when everything could be evaluated, 2 when the document cannot be read or an event is
//! not possible.

use std::{error::Error, process::ExitCode};

use kinderopvang::{
    calendar::{Day, Moment},
    decision::{Language, Reason, Say},
    request::{
        CareContext, CareRequest, CareRequestEvent, CareRequestKind, Submission, TellChoice, advance, can_cancel,
        cancelled_with, care_messages_due, evaluate, options, requests_of, settle_credits, statement, what_if,
    },
};
use serde::Deserialize;

/// What the example document holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    context: CareContext,
    submissions: Vec<Submission>,
    events: Vec<Happening>,
    choices: Vec<TellChoice>,
    judged: Moment,
}

/// Something that happens to a request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Happening {
    moment: Moment,
    request: String,
    event: CareRequestEvent,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (path, language) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [path] | [path, "--lang", "nl"] => (path, Language::Nl),
        [path, "--lang", "en"] => (path, Language::En),
        _ => {
            eprintln!("usage: requests FAMILY.json [--lang nl|en]");
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
    let text = std::fs::read_to_string(path)?;
    let family: Family = serde_json::from_str(&text)?;
    let mut page = Page { language, family: &family, context: family.context.clone() };
    for submission in &family.submissions {
        page.submission(submission)?;
    }
    page.list(family.judged);
    page.planner(family.judged.day)?;
    for happening in &family.events {
        page.happens(happening)?;
    }
    page.list(family.events.last().map_or(family.judged, |last| last.moment));
    page.credits(family.judged.day);
    page.options(family.judged)?;
    page.statement(family.judged.day.year());
    Ok(())
}

/// The page as it is written, and what the organisation knows by then.
struct Page<'f> {
    language: Language,
    family: &'f Family,
    context: CareContext,
}

impl Page<'_> {
    fn heading(&self, nl: &str, en: &str) {
        let text = match self.language {
            Language::Nl => nl,
            Language::En => en,
        };
        println!("\n{text}\n{}", "-".repeat(text.chars().count()));
    }

    /// What a submission gets; its requests go on the list, and their credit is set apart.
    fn submission(&mut self, submission: &Submission) -> Result<(), Box<dyn Error>> {
        let decision = evaluate(submission, &self.context, self.family.judged)?;
        let kind = decision.kind.map_or("", |kind| kind.name(self.language));
        self.heading(&format!("Aanvraag {}: {kind}", submission.id), &format!("Submission {}: {kind}", submission.id));
        println!("  {}", decision.outcome.name(self.language));
        for reason in &decision.reasons {
            println!("  {}", reason.explain(self.language));
        }
        for part in &decision.parts {
            let on = part.on.map(|on| on.say(self.language)).unwrap_or_default();
            println!("  {}, {on}: {}", part.child, part.outcome.name(self.language));
            for reason in &part.reasons {
                println!("      {}", reason.explain(self.language));
            }
        }
        for request in requests_of(submission, &decision, &self.context)? {
            let event = match request.kind {
                CareRequestKind::Absence => CareRequestEvent::Register,
                CareRequestKind::Extra | CareRequestKind::Swap => CareRequestEvent::Receive,
            };
            self.context.credits = settle_credits(&self.context.credits, &request, event)?;
            self.context.requests.push(advance(&request, event, &self.context.policy, submission.submitted)?);
        }
        Ok(())
    }

    /// The family's requests as the parent sees them.
    fn list(&self, moment: Moment) {
        let at = moment.say(self.language);
        self.heading(&format!("Aanvragenoverzicht op {at}"), &format!("Overview of requests on {at}"));
        for request in &self.context.requests {
            let words = request.state.overview_words(request.kind, self.language);
            println!("  {:<24} {:<8} {:<14} {} {}", request.id, request.child, words, request.on, request.time.from());
            for line in can_cancel(request, &self.context.policy, moment).explain(self.language) {
                println!("      {line}");
            }
        }
    }

    /// Which open requests fit, for the days that are asked.
    fn planner(&self, from: Day) -> Result<(), Box<dyn Error>> {
        self.heading(
            "Voor de planner: open aanvragen per groep en dag",
            "For the planner: open requests by group and day",
        );
        let mut asked: Vec<(&str, Day)> = self
            .context
            .requests
            .iter()
            .filter(|request| request.state.is_open() && request.on >= from)
            .map(|request| (request.group.as_str(), request.on))
            .collect();
        asked.sort_unstable();
        asked.dedup();
        for (group, on) in asked {
            for row in what_if(group, on, &self.context)?.rows {
                let required = row.room.required_after.map_or("?".to_owned(), |count| count.to_string());
                let staff = row.room.staff.map_or("?".to_owned(), |count| count.to_string());
                println!(
                    "  {group:<10} {on}  {:<8} {} ({} -> {}, {required}/{staff})",
                    row.child,
                    row.room.outcome.name(self.language),
                    row.room.children_before,
                    row.room.children_after,
                );
            }
        }
        Ok(())
    }

    /// An event of a request, of those that are cancelled with it, and the message that is due.
    fn happens(&mut self, happening: &Happening) -> Result<(), Box<dyn Error>> {
        let Happening { moment, request: id, event } = happening;
        let at = moment.say(self.language);
        let what = event.name(self.language);
        self.heading(&format!("{at}: {id} {what}"), &format!("{at}: {id} {what}"));
        let request = self.find(id)?.clone();
        let hit: Vec<CareRequest> = match event {
            CareRequestEvent::Cancel => cancelled_with(&request, &self.context.requests).cloned().collect(),
            _ => vec![request.clone()],
        };
        for request in hit {
            let after = advance(&request, *event, &self.context.policy, *moment)?;
            println!("  {}: {}", after.id, after.state.overview_words(after.kind, self.language));
            self.context.credits = settle_credits(&self.context.credits, &after, *event)?;
            if let Some(kept) = self.context.requests.iter_mut().find(|kept| kept.id == after.id) {
                *kept = after;
            }
        }
        let due = care_messages_due(self.find(id)?, *event, &self.context.requests, &self.family.choices);
        for message in &due.messages {
            println!("  > {} ({})", message.about.name(self.language), message.way.name(self.language));
        }
        for line in due.explain(self.language) {
            println!("    {line}");
        }
        Ok(())
    }

    fn find(&self, id: &str) -> Result<&CareRequest, String> {
        self.context.requests.iter().find(|request| request.id == id).ok_or_else(|| format!("no request {id}"))
    }

    fn credits(&self, on: Day) {
        self.heading("Mijn tegoeden", "My credits");
        for credit in &self.context.credits {
            let left = kinderopvang::request::CreditAmount { amount: credit.left(), unit: credit.unit };
            println!(
                "  {:<16} {:<8} {:<12} {} ({})",
                credit.id,
                credit.child,
                left.say(self.language),
                credit.state_on(on).name(self.language),
                credit.usable.say(self.language),
            );
        }
    }

    /// What can be asked for the eldest on the next days, with the credits.
    fn options(&self, moment: Moment) -> Result<(), Box<dyn Error>> {
        let on = moment.day.add_days(8);
        let day = on.say(self.language);
        self.heading(&format!("Mogelijkheden op {day}"), &format!("What can be asked on {day}"));
        for child in self.context.children.iter().take(3) {
            let options = options(&child.id, on, &self.context, moment)?;
            for slot in &options.slots {
                let price = slot.price.map(|price| price.say(self.language)).unwrap_or_default();
                println!("  {:<8} {:<8} {} {price}", child.id, slot.product, slot.time.say(self.language));
                for offer in &slot.credits {
                    let reasons: Vec<String> =
                        offer.reasons.iter().map(|reason| reason.explain(self.language)).collect();
                    println!(
                        "      {}: {}",
                        offer.credit,
                        if reasons.is_empty() { "✓".to_owned() } else { reasons.join(" ") }
                    );
                }
            }
            for reason in &options.reasons {
                println!("  {:<8} {}", child.id, reason.explain(self.language));
            }
        }
        Ok(())
    }

    fn statement(&self, year: u32) {
        self.heading(&format!("Jaaropgave {year}"), &format!("Statement of {year}"));
        for row in statement(&self.context.requests, year) {
            println!(
                "  {} {:>2}-{} {:<8} {:>4} min {}",
                row.child,
                row.month,
                row.year,
                row.paid.name(self.language),
                row.minutes,
                row.amount.say(self.language)
            );
        }
    }
}
