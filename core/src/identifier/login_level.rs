//! The assurance level of a login means.

use crate::wire::words;

words! {
    /// The assurance level (betrouwbaarheidsniveau) of an eHerkenning means, from low to high.
    #[doc(alias = "betrouwbaarheidsniveau")]
    pub enum LoginLevel {
        /// Level 1.
        One = "level_1", nl "niveau 1", en "level 1";
        /// Level 2.
        Two = "level_2", nl "niveau 2", en "level 2";
        /// Level 2+.
        TwoPlus = "level_2_plus", nl "niveau 2+", en "level 2+";
        /// Level 3.
        Three = "level_3", nl "niveau 3", en "level 3";
        /// Level 4.
        Four = "level_4", nl "niveau 4", en "level 4";
    }
}
