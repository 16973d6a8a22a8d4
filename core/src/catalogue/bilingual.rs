//! A text in both languages of this library.

use crate::wire::{Code, shown};
use std::borrow::Cow;

use serde::Serialize;

use crate::decision::{Language, Say};

shown! {
    /// A text in Dutch and in English.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    pub struct Bilingual {
        /// The Dutch text.
        pub nl: Code,
        /// The English text.
        pub en: Code,
    }
}

impl Bilingual {
    pub(crate) const fn of(nl: &'static str, en: &'static str) -> Self {
        Self { nl, en }
    }

    /// The text in one language.
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

impl Say for Bilingual {
    fn say(&self, language: Language) -> Cow<'static, str> {
        self.text(language).into()
    }
}
