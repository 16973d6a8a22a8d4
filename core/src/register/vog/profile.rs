//! What a VOG was issued for: function aspects, a specific profile or a purpose (VOG-5 to VOG-7).

use super::{Vog, VogFact, VogKind, VogPurpose, VogReason, WantedAspects, part::Part};
use crate::{
    calendar::Day,
    decision::Because,
    norm::{Choice, Norms},
};

#[inline]
pub(super) fn weigh(vog: &Vog, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
    match vog.kind {
        VogKind::Np => natural_person(vog, norms, on, because),
        VogKind::Rp => match vog.purpose {
            Some(VogPurpose::LrkRegistration) => {
                because.reason(VogReason::PurposeFits);
                Part::Fits
            }
            Some(VogPurpose::Other) => {
                because.reason(VogReason::PurposeWrong);
                Part::Fails
            }
            None => Part::Misses(VogFact::Purpose),
        },
    }
}

/// A VOG NP was screened for function aspects or for one specific profile, never for both: where
/// one is known, the other is not missing.
#[inline]
fn natural_person(vog: &Vog, norms: &Norms, on: Day, because: &mut impl Because<VogReason, VogFact>) -> Part {
    if let (Some(aspects), Some(wanted)) = (vog.function_aspects, norms.vog_aspects.on(on))
        && let Some(aspect) = wanted.as_slice().iter().find(|aspect| aspects.contains(**aspect))
    {
        because.reason(VogReason::AspectFits { aspect: *aspect });
        return Part::Fits;
    }
    let profiles = norms.vog_specific_profiles.choose(on);
    match (vog.function_aspects, vog.specific_profile, profiles) {
        (_, Some(profile), Choice::InForce(entry)) if entry.value.contains(profile) => {
            because.reason(VogReason::ProfileFits { profile, until: entry.until });
            Part::Fits
        }
        (_, Some(profile), Choice::Ended { on: until }) if was_accepted(norms, profile) => {
            because.reason(VogReason::ProfileNoLonger { profile, until });
            Part::Fails
        }
        (_, Some(profile), _) => {
            because.reason(VogReason::ProfileRefused { profile });
            Part::Fails
        }
        (None, None, Choice::InForce(_)) => Part::MissesEither(VogFact::FunctionAspects, VogFact::SpecificProfile),
        (None, None, _) => Part::Misses(VogFact::FunctionAspects),
        (Some(aspects), None, Choice::InForce(_)) if aspects.is_empty() => Part::Misses(VogFact::SpecificProfile),
        (Some(_), None, _) => {
            because.reason(VogReason::AspectsLacking { wanted: WantedAspects::of(norms.vog_aspects.on(on)) });
            Part::Fails
        }
    }
}

fn was_accepted(norms: &Norms, profile: u16) -> bool {
    norms.vog_specific_profiles.entries().iter().any(|entry| entry.value.contains(profile))
}
