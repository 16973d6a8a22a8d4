//! The words of requests: kinds of care, kinds of request, states, reasons of absence.

use super::RequestCategory;
use crate::{decision::Language, wire::words};

words! {
    /// A kind of care, as an organisation sells it.
    #[doc(alias = "opvangsoort")]
    pub enum CareType {
        /// Day care up to four years (KDV).
        #[doc(alias = "KDV")]
        DayCare = "day_care", nl "dagopvang (KDV)", en "day care (KDV)";
        /// Preschool (peuteropvang).
        #[doc(alias = "peuteropvang")]
        Preschool = "preschool", nl "peuteropvang", en "preschool";
        /// Out-of-school care (BSO), where before and after school are not told apart.
        #[doc(alias = "BSO")]
        OutOfSchool = "out_of_school", nl "buitenschoolse opvang (BSO)", en "out-of-school care (BSO)";
        /// Care before school (VSO).
        #[doc(alias = "VSO")]
        BeforeSchool = "before_school", nl "voorschoolse opvang (VSO)", en "care before school (VSO)";
        /// Care after school (NSO).
        #[doc(alias = "NSO")]
        AfterSchool = "after_school", nl "naschoolse opvang (NSO)", en "care after school (NSO)";
        /// Care on school-free days (vakantieopvang).
        #[doc(alias = "vakantieopvang")]
        HolidayCare = "holiday_care", nl "vakantieopvang", en "care on school-free days";
    }
}

words! {
    /// What a family asks.
    #[doc(alias = "aanvraagsoort")]
    pub enum CareRequestKind {
        /// An extra day or part of a day.
        #[doc(alias = "dag aanvragen")]
        Extra = "extra", nl "extra opvang", en "extra care";
        /// Another day instead of a planned one.
        #[doc(alias = "ruildag")]
        Swap = "swap", nl "ruildag", en "swap";
        /// A planned day that the child will not come.
        #[doc(alias = "afwezigheid")]
        Absence = "absence", nl "afwezigheid", en "absence";
    }
}

impl CareRequestKind {
    /// The category in the order of judgement, where the request itself names none.
    pub(super) const fn category(self) -> RequestCategory {
        match self {
            Self::Extra | Self::Absence => RequestCategory::Extra,
            Self::Swap => RequestCategory::Swap,
        }
    }
}

words! {
    /// Why a child will be absent.
    pub enum AbsenceReason {
        /// The child is ill.
        Ill = "ill", nl "ziek", en "ill";
        /// The child is on holiday.
        Holiday = "holiday", nl "vakantie", en "on holiday";
        /// Another reason.
        Other = "other", nl "overig", en "other";
    }
}

words! {
    /// Where a request stands.
    #[doc(alias = "status")]
    pub enum CareRequestState {
        /// Sent, and not yet on the organisation's list.
        Submitted = "submitted", nl "ingediend", en "submitted";
        /// On the list, waiting for a judgement.
        #[doc(alias = "Optie extra")]
        Option = "option", nl "in aanvraag", en "waiting";
        /// Approved; an absence is registered.
        #[doc(alias = "goedgekeurd")]
        Approved = "approved", nl "goedgekeurd", en "approved";
        /// Rejected.
        #[doc(alias = "afgekeurd")]
        Rejected = "rejected", nl "afgekeurd", en "rejected";
        /// Withdrawn because the expiry date passed without a judgement.
        #[doc(alias = "ingetrokken")]
        Withdrawn = "withdrawn", nl "ingetrokken", en "withdrawn";
        /// Cancelled by the parent, or an approved swap or absence undone.
        #[doc(alias = "geannuleerd")]
        Cancelled = "cancelled", nl "geannuleerd", en "cancelled";
    }
}

impl CareRequestState {
    /// Is the request still waiting, so that it counts as open?
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Submitted | Self::Option)
    }

    /// The words in the parent's calendar.
    pub const fn calendar_words(self, kind: CareRequestKind, language: Language) -> &'static str {
        match (self, kind, language) {
            (Self::Submitted | Self::Option, _, Language::Nl) => "Optie extra",
            (Self::Submitted | Self::Option, _, Language::En) => "Optional extra",
            (Self::Approved, CareRequestKind::Extra, Language::Nl) => "Extra opvang",
            (Self::Approved, CareRequestKind::Extra, Language::En) => "Extra care",
            (Self::Approved, CareRequestKind::Swap, Language::Nl) => "Ruildag",
            (Self::Approved, CareRequestKind::Swap, Language::En) => "Swapped day",
            (Self::Approved, CareRequestKind::Absence, Language::Nl) => "Afwezig",
            (Self::Approved, CareRequestKind::Absence, Language::En) => "Absent",
            (Self::Rejected, _, Language::Nl) => "Afgekeurd",
            (Self::Rejected, _, Language::En) => "Rejected",
            (Self::Withdrawn, _, Language::Nl) => "Ingetrokken",
            (Self::Withdrawn, _, Language::En) => "Withdrawn",
            (Self::Cancelled, _, Language::Nl) => "Geannuleerd",
            (Self::Cancelled, _, Language::En) => "Cancelled",
        }
    }

    /// The words in the parent's overview of requests.
    pub const fn overview_words(self, kind: CareRequestKind, language: Language) -> &'static str {
        match (self, kind, language) {
            (Self::Submitted | Self::Option, _, Language::Nl) => "IN AANVRAAG",
            (Self::Submitted | Self::Option, _, Language::En) => "REQUESTED",
            (Self::Approved, CareRequestKind::Absence, Language::Nl) => "GEREGISTREERD",
            (Self::Approved, CareRequestKind::Absence, Language::En) => "REGISTERED",
            (Self::Approved, _, Language::Nl) => "GOEDGEKEURD",
            (Self::Approved, _, Language::En) => "APPROVED",
            (Self::Rejected, _, Language::Nl) => "AFGEKEURD",
            (Self::Rejected, _, Language::En) => "REJECTED",
            (Self::Withdrawn, _, Language::Nl) => "INGETROKKEN",
            (Self::Withdrawn, _, Language::En) => "WITHDRAWN",
            (Self::Cancelled, _, Language::Nl) => "GEANNULEERD",
            (Self::Cancelled, _, Language::En) => "CANCELLED",
        }
    }
}
