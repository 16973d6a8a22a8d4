//! How a registration stands between two events, and when it would end if nothing else happened.

use serde::Serialize;

use crate::{
    calendar::{Day, Term},
    decision::List,
    norm::Norms,
    wire::{shown, words},
};

words! {
    /// A ground on which a registration ends by the passage of time.
    #[doc(alias = "beëindigingsgrond")]
    pub enum EndGround {
        /// The term without a link.
        Unlinked = "unlinked", nl "de termijn zonder koppeling", en "the term without a link";
        /// The lengthened term without a link.
        Extended = "extended", nl "de verlengde termijn zonder koppeling", en "the lengthened term without a link";
        /// The term for the demanded VOG.
        VogNotDelivered = "vog_not_delivered", nl "de termijn voor de verlangde VOG", en "the term for the demanded VOG";
        /// The term after the person's own request.
        OwnRequest = "own_request", nl "de termijn na het eigen verzoek", en "the term after the person's own request";
        /// The term after the notice of death.
        Death = "death", nl "de termijn na de kennisgeving van overlijden", en "the term after the notice of death";
    }
}

shown! {
    /// A term that is running and at whose end the registration ends, unless something happens before.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct RunningTerm {
        /// Which term.
        pub ground: EndGround,
        /// The day that started it: of the registration or unlinking, the demand, the request or the notice.
        pub start: Day,
        /// Its last day, included. Where the text can be read in two ways, the earlier one.
        pub last_day: Day,
        /// Its last day by the other reading, if that is a later day.
        pub other_last_day: Option<Day>,
    }
}

impl RunningTerm {
    pub(super) fn latest(self) -> Day {
        self.other_last_day.unwrap_or(self.last_day)
    }
}

/// A registration that stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    pub(super) registered_on: Day,
    pub(super) tie: Tie,
    pub(super) demand: Option<Demand>,
    pub(super) request: Option<Request>,
    pub(super) lapsed: Option<LapsedRequest>,
    pub(super) death: Option<Request>,
}

/// Is there a link with anybody?
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tie {
    Linked { since: Day, holders: u32 },
    Unlinked(Unlinked),
}

/// A spell without any link.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unlinked {
    pub(super) start: Day,
    pub(super) was_linked: bool,
    pub(super) last_day: Day,
    pub(super) extension: Option<Extension>,
}

/// The lengthening of a spell, with its last day by both readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Extension {
    pub(super) asked_on: Day,
    pub(super) earlier: Day,
    pub(super) later: Day,
}

/// A new VOG that was demanded and is not delivered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Demand {
    pub(super) on: Day,
    pub(super) last_day: Day,
    pub(super) refused_on: Option<Day>,
}

/// Something that ends the registration within a short statutory term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Request {
    pub(super) on: Day,
    pub(super) unshifted: Day,
    pub(super) last_day: Day,
}

/// A request that a new link overtook.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LapsedRequest {
    pub(super) requested_on: Day,
    pub(super) linked_on: Day,
}

/// The last day of a standing registration: certainly, and at the latest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ends {
    pub(super) certain: Day,
    pub(super) latest: Day,
}

impl Standing {
    pub(super) fn registered(norms: &Norms, on: Day) -> Self {
        Self {
            registered_on: on,
            tie: Tie::Unlinked(Unlinked::from(norms, on, false)),
            demand: None,
            request: None,
            lapsed: None,
            death: None,
        }
    }

    /// The terms that are running, in the order of the statute.
    pub(super) fn running_terms(&self) -> List<RunningTerm> {
        let plain = |ground, start, last_day| RunningTerm { ground, start, last_day, other_last_day: None };
        let unlinked = match self.tie {
            Tie::Linked { .. } => None,
            Tie::Unlinked(Unlinked { start, last_day, extension: None, .. }) => {
                Some(plain(EndGround::Unlinked, start, last_day))
            }
            Tie::Unlinked(Unlinked { start, extension: Some(extension), .. }) => Some(RunningTerm {
                ground: EndGround::Extended,
                start,
                last_day: extension.earlier,
                other_last_day: Some(extension.later).filter(|later| *later != extension.earlier),
            }),
        };
        [
            self.request.map(|request| plain(EndGround::OwnRequest, request.on, request.last_day)),
            unlinked,
            self.demand.map(|demand| plain(EndGround::VogNotDelivered, demand.on, demand.last_day)),
            self.death.map(|death| plain(EndGround::Death, death.on, death.last_day)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The last days: the earliest term counts. [`Day::LAST`] when no term is running.
    pub(super) fn ends(&self) -> Ends {
        let terms = self.running_terms();
        Ends {
            certain: terms.iter().map(|term| term.last_day).min().unwrap_or(Day::LAST),
            latest: terms.iter().map(|term| term.latest()).min().unwrap_or(Day::LAST),
        }
    }

    /// The same registration, known to have stood after the earlier of two last days: the register
    /// counts until the later one.
    pub(super) fn settled(mut self) -> Self {
        if let Tie::Unlinked(Unlinked { extension: Some(extension), .. }) = &mut self.tie {
            extension.earlier = extension.later;
        }
        self
    }

    /// The same registration, known not to have stood after the earlier of two last days.
    pub(super) fn settled_early(mut self) -> Self {
        if let Tie::Unlinked(Unlinked { extension: Some(extension), .. }) = &mut self.tie {
            extension.later = extension.earlier;
        }
        self
    }
}

impl Unlinked {
    pub(super) fn from(norms: &Norms, start: Day, was_linked: bool) -> Self {
        let last_day = norms.end_unlinked.on(start).map_or(Day::LAST, |term| term.last_day(start));
        Self { start, was_linked, last_day, extension: None }
    }

    /// Lengthened: thirteen months at once, or four months and then nine.
    pub(super) fn extended(mut self, norms: &Norms, asked_on: Day) -> Self {
        if let (Some(term), Some(extra)) = (norms.end_unlinked.on(self.start), norms.end_extension.on(asked_on)) {
            let in_two_steps = extra.last_day(self.last_day);
            let at_once = if term.unit == extra.unit {
                Term { count: term.count.saturating_add(extra.count), unit: term.unit }.last_day(self.start)
            } else {
                in_two_steps
            };
            self.extension =
                Some(Extension { asked_on, earlier: at_once.min(in_two_steps), later: at_once.max(in_two_steps) });
        }
        self
    }
}

impl Demand {
    pub(super) fn from(norms: &Norms, on: Day) -> Self {
        let last_day = norms.end_demanded.on(on).map_or(Day::LAST, |term| term.last_day(on));
        Self { on, last_day, refused_on: None }
    }
}

impl Request {
    pub(super) fn within(term: Option<&Term>, on: Day) -> Self {
        let Some(term) = term else { return Self { on, unshifted: Day::LAST, last_day: Day::LAST } };
        Self { on, unshifted: term.last_day(on), last_day: statutory_end(*term, on) }
    }
}

/// The last day of a short statutory term: never a Saturday, Sunday or generally recognised holiday
/// (Algemene termijnenwet art. 1). The register began long after the first year whose holidays are
/// known.
fn statutory_end(term: Term, start: Day) -> Day {
    term.statutory_end(start, &[]).unwrap_or_else(|_| term.last_day(start))
}
