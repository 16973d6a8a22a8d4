//! The days on which a norm of the ratio changes.

use crate::{decision::TurningPoints, norm::Norms};

/// Adds the first and last days of every norm of the ratio.
pub(super) fn of_the_norms(norms: &Norms, days: &mut TurningPoints) {
    norms.ratio_day_care.turning_points(days);
    norms.ratio_out_of_school.turning_points(days);
    norms.ratio_baby_formula.turning_points(days);
    norms.ratio_centre_formula.turning_points(days);
    norms.ratio_combined.turning_points(days);
    norms.ratio_alone_present.turning_points(days);
    for numbers in [
        &norms.ratio_one_fewer,
        &norms.ratio_group_size,
        &norms.ratio_group_size_babies,
        &norms.ratio_babies,
        &norms.ratio_centre_group,
        &norms.ratio_deviation_minutes,
        &norms.ratio_deviation_open,
        &norms.ratio_deviation_school_day,
        &norms.ratio_deviation_share,
        &norms.ratio_alone_reachable,
        &norms.ratio_trainees,
    ] {
        numbers.turning_points(days);
    }
}
