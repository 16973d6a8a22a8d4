//! The certificate of conduct itself, as far as a rule looks at it.

use serde::{Serialize, Serializer};

use crate::{
    calendar::Day,
    identifier::VogReference,
    wire::{
        FaultCode, Json, Reader, Wire, record, shaped,
        types::{deserialize_by_wire, schema_like},
        words,
    },
};

words! {
    /// Whom a VOG is about.
    pub enum VogKind {
        /// A natural person (VOG NP).
        #[doc(alias = "natuurlijke persoon")]
        #[doc(alias = "VOG NP")]
        Np = "np", nl "VOG NP", en "VOG NP";
        /// A legal person (VOG RP).
        #[doc(alias = "rechtspersoon")]
        #[doc(alias = "VOG RP")]
        Rp = "rp", nl "VOG RP", en "VOG RP";
    }
}

words! {
    /// What a VOG RP was issued for.
    #[doc(alias = "doel")]
    pub enum VogPurpose {
        /// Registration in the Landelijk Register Kinderopvang (en Peuterspeelzalen).
        LrkRegistration = "lrk_registration", nl "inschrijving in het Landelijk Register Kinderopvang", en "registration in the Landelijk Register Kinderopvang";
        /// Anything else.
        Other = "other", nl "een ander doel", en "another purpose";
    }
}

record! {
    /// A certificate of conduct (verklaring omtrent het gedrag). What is absent is unknown.
    #[doc(alias = "verklaring omtrent het gedrag")]
    pub struct Vog {
        /// Whom it is about.
        pub kind: VogKind,
        /// Its reference ("Ons kenmerk").
        pub reference: Option<VogReference>,
        /// The day it was issued (afgegeven).
        pub issued_on: Option<Day>,
        /// The function aspects it was screened for; for a VOG NP with a general profile.
        #[doc(alias = "functieaspect")]
        pub function_aspects: Option<AspectSet>,
        /// The number of the specific screening profile, for a VOG NP with such a profile.
        #[doc(alias = "specifiek screeningsprofiel")]
        pub specific_profile: Option<u16>,
        /// What it was issued for; for a VOG RP.
        pub purpose: Option<VogPurpose>,
        /// Was it issued to the person who wants to use it?
        pub issued_to_this_person: Option<bool>,
    }
}

impl Vog {
    /// A VOG NP of which nothing else is known.
    pub const fn np() -> Self {
        Self {
            kind: VogKind::Np,
            reference: None,
            issued_on: None,
            function_aspects: None,
            specific_profile: None,
            purpose: None,
            issued_to_this_person: None,
        }
    }

    /// A VOG RP of which nothing else is known.
    pub const fn rp() -> Self {
        Self { kind: VogKind::Rp, ..Self::np() }
    }
}

/// A set of function aspects (functieaspecten), numbers from 1 up to and including 127. On the wire
/// a list of numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "functieaspecten")]
pub struct AspectSet(u128);

impl AspectSet {
    /// The set of these numbers; `None` when one lies outside 1 up to and including 127.
    pub fn of(numbers: &[u16]) -> Option<Self> {
        numbers.iter().try_fold(Self::default(), |set, number| Some(Self(set.0 | bit(*number)?)))
    }

    /// Does the set contain the number?
    #[inline]
    pub fn contains(self, number: u16) -> bool {
        bit(number).is_some_and(|bit| self.0 & bit != 0)
    }

    /// Is the set empty?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The numbers, ascending.
    pub fn numbers(self) -> impl Iterator<Item = u16> {
        (1..=127).filter(move |number| self.contains(*number))
    }
}

#[inline]
fn bit(number: u16) -> Option<u128> {
    if number == 0 || number > 127 { None } else { 1_u128.checked_shl(u32::from(number)) }
}

impl Wire for AspectSet {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let numbers = Vec::<u16>::read(json, reader)?;
        Self::of(&numbers)
            .or_else(|| reader.fault(FaultCode::OutOfRange, "expected function aspects from 1 up to and including 127"))
    }
}

impl Serialize for AspectSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.numbers())
    }
}

shaped! { AspectSet numbers AspectSet }

deserialize_by_wire!(AspectSet);
schema_like!(AspectSet, Vec<u16>);
