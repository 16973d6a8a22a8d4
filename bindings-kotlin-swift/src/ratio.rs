//! The staff-child ratio.

use crate::core::*;

crate::calls::exported! {
    functions _ {
        /// How many staff members these children need on a day. For day care and combined groups the children are
        /// those of one group; for out-of-school care those of one group until 2024-06-30 and of the whole centre from
        /// 2024-07-01 on.
        fn required(on: Day, care: GroupCare, children: Children) by norms -> Required {
            Ok(kinderopvang::ratio::required(norms, on, care, &children))
        }

        /// The age of a child on a day, as the ratio counts it; none before the birth and from the thirteenth birthday on.
        fn age_band(born_on: Day, on: Day) -> Option<AgeBand> {
            Ok(AgeBand::on(born_on, on))
        }
    }

    methods Children {
        /// All children together; counting stops at 65535.
        fn total(children) -> WholeNumber {
            Ok(u32::from(children.total()))
        }
    }

    methods RatioDay {
        /// The stretches of the day in which children are there, in order, each as long as nothing changes in them; none
        /// while the kind of care, the children, the age of one or the staff are not known. Who may be a trainee is counted as one.
        fn periods(day, on: Day) by norms -> Vec<RatioPeriod> {
            Ok(day.periods(norms, on))
        }
    }
}
