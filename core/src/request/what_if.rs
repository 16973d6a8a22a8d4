//! Which of the open requests for a group and day fit, in their order (REQ-13, REQ-15).

use serde::Serialize;

use super::{
    CareContext, CareGroup, CareRequest, CareRequestFact, CareRequestReason, Room, RoomOutcome, capacity::GroupDay,
    view::View,
};
use crate::{
    calendar::Day,
    norm::Norms,
    wire::{FaultCode, Faults, shown},
};

shown! {
    /// Does an open request fit, when those before it that fit are granted?
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct WhatIfRow {
        /// The request.
        pub request: String,
        /// The child.
        pub child: String,
        /// The room for it, with the ratio before and after.
        pub room: Room,
        /// Why it fits or not.
        pub reasons: Vec<CareRequestReason>,
        /// The facts that are absent and could change it.
        pub missing: Vec<CareRequestFact>,
    }
}

shown! {
    /// Which of the open requests fit, in the order of judgement.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct WhatIf {
        /// The group.
        pub group: String,
        /// The day.
        pub on: Day,
        /// The requests, in the order of judgement.
        pub rows: Vec<WhatIfRow>,
    }
}

/// Which of the open requests of the context for a group and day fit: each with those before it that
/// fit granted, and what a granted swap gives up on that day released. Where the groups of a centre
/// count together, the requests for its other groups take their turn too, without a row.
///
/// # Errors
/// A fault when the context does not hold the group.
pub fn what_if(group: &str, on: Day, context: &CareContext) -> Result<WhatIf, Faults> {
    what_if_by(Norms::builtin(), group, on, context)
}

/// [`what_if`] by the given norms.
///
/// # Errors
/// As [`what_if`].
pub fn what_if_by(norms: &Norms, group: &str, on: Day, context: &CareContext) -> Result<WhatIf, Faults> {
    let view = View { norms, context };
    let group = view.group(group).ok_or_else(|| {
        Faults::one(FaultCode::UnknownReference, "group", "the context holds nothing with this identity")
    })?;
    let whole = GroupDay::planned(&view, group, on, |_, _| false);
    let members = context.groups.iter().filter(|member| whole.counts(&view, &member.id));
    let mut days: Vec<(&CareGroup, GroupDay<'_>)> =
        members.map(|member| (member, GroupDay::planned(&view, member, on, |_, _| false))).collect();
    let is_asked = |request: &&CareRequest| {
        request.state.is_open() && request.takes_a_place() && request.on == on && whole.counts(&view, &request.group)
    };
    let mut open: Vec<&CareRequest> = context.requests.iter().filter(is_asked).collect();
    open.sort_by_key(|request| request.turn(&context.policy));
    let mut rows = Vec::with_capacity(open.len());
    for request in open {
        let Some((member, day)) = days.iter().find(|(member, _)| member.id == request.group) else { continue };
        let mut day = day.clone();
        day.release_given(&request.child, &request.gives);
        let found =
            view.with_age(day.room_for(view.band_of(&request.child, on), request.time), &request.child, member, on);
        if found.room.outcome == RoomOutcome::Fits {
            for (_, day) in &mut days {
                day.release_given(&request.child, &request.gives);
                day.add(&view, &request.child, request.time, &request.group);
            }
        }
        if request.group == group.id {
            rows.push(WhatIfRow {
                request: request.id.clone(),
                child: request.child.clone(),
                room: found.room,
                reasons: found.reason.into_iter().collect(),
                missing: found.missing,
            });
        }
    }
    Ok(WhatIf { group: group.id.clone(), on, rows })
}
