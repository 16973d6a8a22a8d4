//! The dossier of an organisation, plans, arrangements, messages and overviews.

use kinderopvang::wire::{FaultCode, Json, from_text};

use crate::{
    core::*,
    crossing::{Document, Each, Give, Given},
    error::KinderopvangError,
    form::Formed,
    json::within_range,
};

crate::calls::exported! {
    functions _ {
        /// Judges a dossier: JSON in, JSON out, the same bytes in every language. By the given norms, else by those
        /// this version of the library knows.
        ///
        /// It fails with `WrongInput` and all faults of the document at once, each with the path to its field.
        fn evaluate(document: Document, on: Day) by norms -> String {
            let report = Dossier::from_text_by(norms, &document.0)?.judge_by(norms, on);
            let mut bytes = Vec::new();
            report.give(&mut bytes);
            Ok(DossierReport::FORM.written(&mut Given::new(&bytes, norms, false)))
        }

        /// Reads a dossier from JSON text, its registrations counted by the given norms, else by those this version of
        /// the library knows.
        ///
        /// It fails with `WrongInput` and all faults of the document at once, each with the path to its field.
        fn dossier_from_json(document: Document) by norms -> Dossier {
            let dossier = Dossier::from_text_by(norms, &document.0)?;
            within_range(&from_text::<Json>(&document.0)?)?;
            Ok(dossier)
        }
    }

    checked Dossier {
        /// The dossier as a JSON document. A BSN and the reference of a VOG are shown by their last three characters.
        fn to_json(dossier) -> String {}
    }

    methods Dossier {
        /// Is the dossier possible? Nothing happens if it is; otherwise `WrongInput` with every fault: identities that
        /// stand twice, references to nothing, histories that cannot be, values out of range.
        fn check(_dossier) by _norms -> () {
            Ok(())
        }

        /// What the norms say of this dossier on a day: the given norms, else those this version of the library knows.
        ///
        /// It fails with `WrongInput` as `check` does.
        fn judge(dossier, on: Day) by norms -> DossierReport {
            Ok(dossier.judge_by(norms, on))
        }

        /// How a person stands over a range of days, as the stretches in which nothing changes: what asking every single
        /// day gives. Nothing when no person has this identity.
        ///
        /// It fails with `WrongInput` as `check` does.
        fn timeline(dossier, person: Document, range: Period) by norms -> Option<Vec<PersonSegment>> {
            Ok(dossier.timeline_by(norms, &person.0, range))
        }
    }

    methods Activity {
        /// Is the activity going on, on this day?
        fn is_on(activity, day: Day) -> bool {
            Ok(activity.is_on(day))
        }
    }

    methods PlanFacts {
        /// The plan up to the first day of work: every open step with its day, counted backwards. By the given norms,
        /// else by those this version of the library knows.
        fn plan(facts) by norms -> Plan {
            Ok(plan(&facts, norms))
        }
    }

    methods Plan {
        /// The plan in sentences.
        fn explain(plan, language: Language) -> Vec<String> {
            Ok(plan.explain(language))
        }
    }

    methods Obligation {
        /// What the statute and the guideline say, each by itself. By the given norms, else by those this version of
        /// the library knows.
        fn layers(obligation, on: Day) by norms -> Layers {
            Ok(obligation.layers(norms, on))
        }
    }

    functions _ {
        /// Who does what for a person of this role in this setting; nothing before the register began and for a legal
        /// person, which does not register. By the given norms, else by those this version of the library knows.
        fn arrangements(role: Role, setting: Setting, on: Day) by norms -> Option<Arrangements> {
            Ok(arrangements(role, setting, norms, on))
        }
    }

    methods Arrangements {
        /// The arrangements in sentences.
        fn explain(arrangements, language: Language) -> Vec<String> {
            Ok(arrangements.explain(language))
        }
    }

    methods Action {
        /// The action as a sentence.
        fn explain(action, language: Language) -> String {
            Ok(action.explain(language))
        }
    }

    methods DossierAction {
        /// The action as a sentence, after the identities of the person and the location and the login it is about.
        fn explain(action, language: Language) -> String {
            Ok(action.explain(language))
        }
    }

    methods DossierDeadline {
        /// What happens and when, after the identities of the person and the location it is about.
        fn explain(deadline, language: Language) -> String {
            Ok(deadline.explain(language))
        }
    }

    methods Message {
        /// The message as a sentence.
        fn explain(message, language: Language) -> String {
            Ok(message.explain(language))
        }
    }

    functions _ {
        /// The messages due after an event. By the given norms, else by those this version of the library knows.
        fn messages_due(event: LinkingEvent, recipients: Recipients) by norms -> MessagesDue {
            Ok(messages_due(event, &recipients, norms))
        }

        /// Who is linked on a day, ordered by name, then by the first day of the link. By the given norms, else by
        /// those this version of the library knows.
        fn overview(links: Vec<OverviewRow>, on: Day) by norms -> Overview {
            Ok(overview(&links, norms, on))
        }

        /// The holders that fit, ordered by name, then by KvK number; their facilities by name, then by address. Case,
        /// accents and repeated spaces do not matter.
        ///
        /// It fails with `WrongInput` when there is nothing to find (`missing_field`), or the KvK number is malformed
        /// (`wrong_form`).
        fn search(holders: Vec<HolderEntry>, query: HolderQuery) -> Vec<HolderHit> {
            search(&holders, &query).map_err(|error| match error {
                QueryError::NothingToFind => KinderopvangError::fault(FaultCode::MissingField, "query.name", error),
                QueryError::ChamberNumber => {
                    KinderopvangError::fault(FaultCode::WrongForm, "query.chamber_number", error)
                }
            })
        }
    }

    each MakeLink {
        /// Several persons linked at once: a decision for each, in the given order. One that is refused does not keep
        /// the others from being linked.
        fn link_several(questions, on: Day) by norms -> Vec<LinkDecision> {
            Ok(Each(&questions, |question: &MakeLink| kinderopvang::decision::Question::decide_by(question, norms, on)))
        }
    }
}
