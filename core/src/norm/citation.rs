//! Where a norm stands.

use std::fmt;

use crate::{
    calendar::Day,
    wire::{Text, record, words},
};

words! {
    /// How binding a norm is.
    #[doc(alias = "laag")]
    pub enum Layer {
        /// Law, decree or ministerial regulation.
        #[doc(alias = "wet")]
        Statute = "statute", nl "wet", en "statute";
        /// What DUO, Rijksoverheid or the Denklijn say; the supervisor weighs the whole situation.
        #[doc(alias = "richtlijn")]
        Guideline = "guideline", nl "richtlijn", en "guideline";
        /// An agency's own text, or a reading of this library where no text decides.
        #[doc(alias = "praktijk")]
        Practice = "practice", nl "praktijk", en "practice";
        /// An organisation's own settings.
        #[doc(alias = "beleid")]
        Policy = "policy", nl "beleid", en "policy";
    }
}

record! {
    /// The place of a norm in its source.
    #[derive(Eq, Hash)]
    #[doc(alias = "bron")]
    pub struct Citation {
        /// The source: a law's BWB number and short title, or a page's publisher and title.
        pub source: Text,
        /// The article, or for a page the question it answers.
        pub article: Option<Text>,
        /// The paragraph (lid).
        #[doc(alias = "lid")]
        pub paragraph: Option<Text>,
        /// The letter (onderdeel).
        #[doc(alias = "onderdeel")]
        pub letter: Option<Text>,
        /// The date of the consolidated text or the page in which the norm was read.
        pub version: Option<Day>,
        /// An address that can be opened.
        pub url: Text,
    }
}

impl fmt::Display for Citation {
    /// As `Wko (BWBR0017017) art. 1.50 lid 3 onder a, tekst 2018-03-01`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)?;
        let is_law = self.source.contains("BWBR");
        match &self.article {
            Some(article) if is_law => write!(f, " art. {article}")?,
            Some(article) => write!(f, ": {article}")?,
            None => {}
        }
        if let Some(paragraph) = &self.paragraph {
            write!(f, " lid {paragraph}")?;
        }
        if let Some(letter) = &self.letter {
            write!(f, " onder {letter}")?;
        }
        match self.version {
            Some(version) if is_law => write!(f, ", tekst {version}"),
            Some(version) => write!(f, " ({version})"),
            None => Ok(()),
        }
    }
}
