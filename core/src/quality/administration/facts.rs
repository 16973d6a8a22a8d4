//! What an administration holds, counted: no person stands in these facts.

use crate::{
    facility::FacilityKind,
    norm::{AdministrationOf, RecordField, RecordKind},
    wire::{record, words},
};

words! {
    /// Where a record is kept.
    pub enum KeptAt {
        /// At the place of establishment.
        #[doc(alias = "plaats van vestiging")]
        Establishment = "establishment", nl "op de plaats van vestiging", en "at the place of establishment";
        /// Elsewhere, and at the place of establishment at once when the supervisor asks for it.
        ElsewhereAtHand = "elsewhere_at_hand", nl "elders, en onverwijld beschikbaar op de plaats van vestiging", en "elsewhere, and at hand at the place of establishment at once";
        /// Elsewhere, and not at hand at the place of establishment.
        ElsewhereNotAtHand = "elsewhere_not_at_hand", nl "elders, en niet onverwijld beschikbaar op de plaats van vestiging", en "elsewhere, and not at hand at the place of establishment at once";
    }
}

record! {
    /// In how many entries of a record a field is filled.
    #[derive(Copy, Eq, Hash)]
    pub struct FieldFilled {
        /// The field.
        pub field: RecordField,
        /// In so many entries.
        pub filled: u32,
        /// Of so many entries that need it; matters for a field that is asked for some entries only,
        /// such as diplomas of who is staff. Of all other fields every entry needs it.
        pub of: Option<u32>,
    }
}

record! {
    /// A record that is kept, as counts. [`kept_record`](super::kept_record) counts for you. A record
    /// that is kept in two places may stand there twice: each part has to be whole.
    #[derive(Eq, Hash)]
    pub struct KeptRecord {
        /// The record.
        pub record: RecordKind,
        /// The number of its entries: persons, children, contracts, statements.
        pub entries: Option<u32>,
        /// In how many entries each field is filled. A field that does not stand here is filled in none.
        pub fields: Vec<FieldFilled>,
        /// Where it is kept, if elsewhere than the administration as a whole.
        pub kept_at: Option<KeptAt>,
    }
}

record! {
    /// The question whether an administration holds what it must (rule RGL-3).
    ///
    /// ```
    /// use kinderopvang::{
    ///     decision::Question,
    ///     quality::{AdministrationCheck, AdministrationOutcome},
    ///     wire,
    /// };
    /// let check: AdministrationCheck = wire::from_text(
    ///     r#"{
    ///         "organisation": "kdv",
    ///         "kept_at": "establishment",
    ///         "kept": [{"record": "children", "entries": 24, "fields": [{"field": "name", "filled": 24}]}]
    ///     }"#,
    /// )?;
    /// assert_eq!(check.decide("2020-03-02".parse().unwrap()).outcome, AdministrationOutcome::Incomplete);
    /// # Ok::<(), wire::Faults>(())
    /// ```
    #[derive(Eq, Hash)]
    #[doc(alias = "inrichting administratie")]
    pub struct AdministrationCheck {
        /// The kind of organisation.
        pub organisation: Option<FacilityKind>,
        /// Where the administration is kept.
        pub kept_at: Option<KeptAt>,
        /// The records that are kept; one that does not stand here is not kept.
        pub kept: Vec<KeptRecord>,
    }
}

/// Which part of the article speaks of the organisation; none of a childminder's facility, whose
/// agency keeps the administration.
pub(super) const fn administration_of(kind: FacilityKind) -> Option<AdministrationOf> {
    match kind {
        FacilityKind::Kdv | FacilityKind::Bso => Some(AdministrationOf::Centre),
        FacilityKind::Gob => Some(AdministrationOf::Agency),
        FacilityKind::Psz => Some(AdministrationOf::Playgroup),
        FacilityKind::Vgo => None,
    }
}
