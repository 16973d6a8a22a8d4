//! A facility abroad and the application for it.

use crate::{
    calendar::Day,
    norm::{AbroadCountry, AbroadFacilityKind, AbroadPart, AbroadProof, AbroadRegion},
    wire::{record, variants, words},
};

words! {
    /// What became of an application.
    pub enum AbroadDecision {
        /// The minister has not decided.
        Pending = "pending", nl "nog niet beslist", en "not decided yet";
        /// The minister decided that the facility is registered.
        #[doc(alias = "positieve beschikking")]
        Positive = "positive", nl "positief beslist", en "decided positively";
        /// The minister refused.
        Negative = "negative", nl "afgewezen", en "refused";
    }
}

variants! {
    /// How long a proof is valid.
    #[derive(Copy, Eq, Hash)]
    pub enum ProofValidity {
        /// Up to and including a day.
        Until = "until" {
            /// The last day.
            last: Day,
        }
        /// Without an end.
        OpenEnded = "open_ended" {}
    }
}

record! {
    /// The question whether care abroad counts, and where its application stands (rule RGL-5).
    ///
    /// ```
    /// use kinderopvang::{abroad::{AbroadOutcome, CareAbroad}, decision::Question, wire};
    /// let care: CareAbroad = wire::from_text(
    ///     r#"{
    ///         "country": "belgium",
    ///         "region": "flanders",
    ///         "facility": "minicreche",
    ///         "proof": "kind_en_gezin_attest",
    ///         "proof_valid": {"type": "until", "last": "2013-06-30"}
    ///     }"#,
    /// )?;
    /// assert_eq!(care.decide("2013-06-30".parse().unwrap()).outcome, AbroadOutcome::Equated);
    /// assert_eq!(care.decide("2013-07-01".parse().unwrap()).outcome, AbroadOutcome::Incomplete);
    /// # Ok::<(), wire::Faults>(())
    /// ```
    #[derive(Eq, Hash)]
    #[doc(alias = "buitenlandse kinderopvang")]
    pub struct CareAbroad {
        /// The country.
        pub country: Option<AbroadCountry>,
        /// The part of the country; matters where a text speaks of a part only.
        pub region: Option<AbroadRegion>,
        /// The kind of facility.
        pub facility: Option<AbroadFacilityKind>,
        /// The proof that there is.
        pub proof: Option<AbroadProof>,
        /// How long the proof is valid; matters where the text asks for a valid one.
        pub proof_valid: Option<ProofValidity>,
        /// Is there a contract between the service and the childminder? Matters for an onthaalouder
        /// at a service.
        pub service_contract: Option<bool>,
        /// What the application states; what does not stand here is not given.
        pub given: Vec<AbroadPart>,
        /// The day on which the minister received the application.
        pub received_on: Option<Day>,
        /// What the minister decided; absent: nothing yet.
        pub decision: Option<AbroadDecision>,
    }
}
