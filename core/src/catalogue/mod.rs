//! The catalogue of rules, the texts of every reason, and the coverage of the sources.

mod rule;

pub use rule::Rule;

use crate::norm::NormName;

/// A reason code with its rule, norm and texts, as the catalogue lists them.
#[derive(Clone, Copy, Debug)]
pub struct ReasonText {
    /// The stable code.
    pub code: &'static str,
    /// The rule.
    pub rule: Rule,
    /// The norm.
    pub norm: NormName,
    /// The Dutch text, with places in braces for the compared values.
    pub nl: &'static str,
    /// The English text, with places in braces for the compared values.
    pub en: &'static str,
}
