//! The norms about the administration and the statements, rules RGL-3 and RGL-4.

use super::cite::{day, entry, law};
use crate::{
    calendar::Day,
    norm::{
        AdministrationOf::{Agency, Centre, Playgroup},
        Applies, Entry, RecordAsked, RecordDemand, RecordDemands,
        RecordField::{
            self, Address, AmountPerChild, AmountPerYear, BirthDate, Bsn, CareKind, ChildAddress, ChildBirthDate,
            ChildName, ChildPostcode, ChildTown, Composition, Diplomas, Duration, EndDate, HourlyPrice, HoursPerChild,
            HoursPerYear, LrkNumber, MeanHourlyPrice, MediationCosts, Name, ParentBsns, ParentNames, ParentsAddress,
            ParentsPhone, Phone, Postcode, Sessions, Size, Town,
        },
        RecordKind::{
            ChildminderPayments, ChildminderVogCopies, Childminders, ChildmindersScreened, Children, CommitteeRules,
            ContractEnds, Contracts, MonthlyPerParent, ParentPayments, ParentsCommittee, RiskInventory, SafetyPolicy,
            ScreenedPersons, StaffList, VogCopies, YearlyPerFacility, YearlyPerParent,
        },
        RecordLetter::{A, B, C, D, E, F, G, H, I},
        RecordReceiver::{Municipality, Supervisor, TaxOffice, Uwv},
        RecordsAsked,
    },
};

const FROM_2013: Day = day(2013, 1, 1);
const UNTIL_2013: Day = day(2013, 7, 16);
/// The text of this day was read; when each of its changes began was not.
const READ_2020: Day = day(2020, 1, 1);

/// A field, and whether it is asked for some entries only.
type Asked = (Option<RecordField>, bool);

/// The record as a whole.
const WHOLE: Asked = (None, false);

const fn each(field: RecordField) -> Asked {
    (Some(field), false)
}

const fn some(field: RecordField) -> Asked {
    (Some(field), true)
}

/// Rows out of lines such as `Centre 2 A StaffList: each(Name), each(BirthDate);`.
macro_rules! demands {
    ($( $organisation:ident $paragraph:literal $letter:ident $record:ident: $($asked:expr),+; )+) => {
        &[$($(
            RecordDemand {
                organisation: $organisation,
                paragraph: $paragraph,
                letter: $letter,
                record: $record,
                field: $asked.0,
                only_some: $asked.1,
            },
        )+)+]
    };
}

/// Rows out of lines such as `Centre Children: Supervisor, TaxOffice;`.
macro_rules! asked {
    ($( $organisation:ident $record:ident: $($receiver:ident),+; )+) => {
        &[$($( RecordAsked { organisation: $organisation, record: $record, receiver: $receiver }, )+)+]
    };
}

pub(super) static RECORDS: [Entry<RecordDemands>; 2] = [
    entry!(
        RecordDemands::of(demands! {
            Centre 2 A StaffList: each(Name), each(BirthDate), each(Diplomas);
            Centre 2 B VogCopies: WHOLE;
            Centre 2 C RiskInventory: WHOLE;
            Centre 2 D ParentsCommittee: each(Size), each(Composition);
            Centre 2 E CommitteeRules: WHOLE;
            Centre 2 F Children: each(Name), each(BirthDate), each(Address), each(Postcode), each(Town), each(Phone), each(ParentsAddress), each(ParentsPhone);
            Centre 2 G Contracts: each(CareKind), each(HourlyPrice), each(ChildName), each(ChildBirthDate), each(ChildAddress), each(HoursPerYear), each(Duration);
            Agency 2 A StaffList: each(Name), each(BirthDate), each(Diplomas);
            Agency 2 B VogCopies: WHOLE;
            Agency 2 C RiskInventory: WHOLE;
            Agency 2 D ParentsCommittee: each(Size), each(Composition);
            Agency 2 E CommitteeRules: WHOLE;
            Agency 2 F Children: each(Name), each(BirthDate), each(Address), each(Postcode), each(Town), each(Phone), each(ParentsAddress), each(ParentsPhone);
            Agency 3 A Childminders: each(Name), each(Address), each(Postcode), each(Town), each(Phone);
            Agency 3 B ChildminderVogCopies: WHOLE;
            Agency 3 C Contracts: each(HourlyPrice), some(MediationCosts), each(ChildName), each(ChildBirthDate), each(ChildAddress), each(ChildPostcode), each(ChildTown), each(HoursPerYear), each(Duration);
            Agency 3 D ParentPayments: WHOLE;
            Agency 3 E ChildminderPayments: WHOLE;
            Agency 3 F YearlyPerFacility: each(LrkNumber), each(Name), each(BirthDate), each(AmountPerYear), each(AmountPerChild), each(HoursPerChild), each(MeanHourlyPrice), each(ParentNames), each(ParentBsns);
            Agency 3 G YearlyPerParent: each(Name), each(Bsn), each(BirthDate), each(AmountPerChild), each(HoursPerChild), each(MeanHourlyPrice), each(LrkNumber);
            Playgroup 2 A StaffList: each(Name), each(BirthDate), each(Diplomas);
            Playgroup 2 B VogCopies: WHOLE;
            Playgroup 2 C RiskInventory: WHOLE;
            Playgroup 2 D ParentsCommittee: each(Size), each(Composition);
            Playgroup 2 E CommitteeRules: WHOLE;
            Playgroup 2 F Children: each(Name), each(BirthDate), each(Address), each(Postcode), each(Town), each(Phone), each(ParentsAddress), each(ParentsPhone), each(Sessions);
        }),
        from FROM_2013 => UNTIL_2013, Statute law!(RWK, "11" "2-3" "", 2013-01-01),
        remark "for a playgroup article 11g(2); the texts from 2013-07-17 up to and including 2019-12-31 were not read"
    ),
    entry!(
        RecordDemands::of(demands! {
            Centre 2 A ScreenedPersons: each(Name), each(Bsn), each(BirthDate), some(Diplomas);
            Centre 2 B SafetyPolicy: WHOLE;
            Centre 2 C ParentsCommittee: each(Size), each(Composition);
            Centre 2 D CommitteeRules: WHOLE;
            Centre 2 E Children: each(Name), each(BirthDate), each(Address), each(Postcode), each(Town), each(Phone), each(ParentsAddress), each(ParentsPhone);
            Centre 2 F Contracts: each(CareKind), each(HourlyPrice), each(ChildName), each(ChildBirthDate), each(ChildAddress), each(HoursPerYear), each(Duration);
            Centre 2 G ParentPayments: WHOLE;
            Centre 2 H YearlyPerParent: each(Name), each(Bsn), each(BirthDate), each(HoursPerChild), each(MeanHourlyPrice), each(LrkNumber);
            Centre 2 H MonthlyPerParent: each(Name), each(Bsn), each(BirthDate), each(HoursPerChild), each(MeanHourlyPrice), each(LrkNumber);
            Centre 2 I ContractEnds: some(EndDate);
            Agency 2 A ScreenedPersons: each(Name), each(Bsn), each(BirthDate), some(Diplomas);
            Agency 2 C ParentsCommittee: each(Size), each(Composition);
            Agency 2 D CommitteeRules: WHOLE;
            Agency 2 E Children: each(Name), each(BirthDate), each(Address), each(Postcode), each(Town), each(Phone), each(ParentsAddress), each(ParentsPhone);
            Agency 3 A ChildmindersScreened: each(Name), each(Bsn), each(BirthDate), some(Address), some(Postcode), some(Town), some(Phone);
            Agency 3 B Contracts: each(HourlyPrice), some(MediationCosts), each(ChildName), each(ChildBirthDate), each(ChildAddress), each(ChildPostcode), each(ChildTown), each(HoursPerYear), each(Duration);
            Agency 3 C ParentPayments: WHOLE;
            Agency 3 D ChildminderPayments: WHOLE;
            Agency 3 E YearlyPerFacility: each(LrkNumber), each(Name), each(BirthDate), each(AmountPerYear), each(AmountPerChild), each(HoursPerChild), each(MeanHourlyPrice), each(ParentNames), each(ParentBsns);
            Agency 3 F YearlyPerParent: each(Name), each(Bsn), each(BirthDate), each(AmountPerChild), each(HoursPerChild), each(MeanHourlyPrice), each(LrkNumber);
            Agency 3 F MonthlyPerParent: each(Name), each(Bsn), each(BirthDate), each(HoursPerChild), each(MeanHourlyPrice), each(LrkNumber);
            Agency 3 G RiskInventory: WHOLE;
            Agency 3 H ContractEnds: some(EndDate);
        }),
        from READ_2020, Statute law!(RWK, "11" "2-3" "", 2020-01-01),
        remark "read in the text of this day, so the change may have begun earlier: the texts from 2013-07-17 on were not read, among them that of 2018-03-01, when the register of persons began; the article on playgroups is gone",
        confirmed READ_2020
    ),
];

pub(super) static ASKED: [Entry<RecordsAsked>; 2] = [
    entry!(
        RecordsAsked::of(asked! {
            Centre StaffList: Supervisor;
            Centre VogCopies: Supervisor;
            Centre RiskInventory: Supervisor;
            Centre ParentsCommittee: Supervisor;
            Centre CommitteeRules: Supervisor;
            Centre Children: Supervisor, TaxOffice, Municipality, Uwv;
            Centre Contracts: TaxOffice, Municipality, Uwv;
            Agency StaffList: Supervisor;
            Agency VogCopies: Supervisor;
            Agency RiskInventory: Supervisor;
            Agency ParentsCommittee: Supervisor;
            Agency CommitteeRules: Supervisor;
            Agency Children: Supervisor, TaxOffice, Municipality, Uwv;
            Agency Childminders: Supervisor;
            Agency ChildminderVogCopies: Supervisor;
            Agency Contracts: Supervisor, TaxOffice, Municipality, Uwv;
            Agency ParentPayments: Supervisor, TaxOffice, Municipality, Uwv;
            Agency ChildminderPayments: Supervisor, TaxOffice, Municipality, Uwv;
            Agency YearlyPerFacility: Supervisor, TaxOffice, Municipality, Uwv;
            Agency YearlyPerParent: Supervisor, TaxOffice, Municipality, Uwv;
            Playgroup StaffList: Supervisor;
            Playgroup VogCopies: Supervisor;
            Playgroup RiskInventory: Supervisor;
            Playgroup ParentsCommittee: Supervisor;
            Playgroup CommitteeRules: Supervisor;
            Playgroup Children: Supervisor;
        }),
        from FROM_2013 => UNTIL_2013, Statute law!(RWK, "11" "1" "", 2013-01-01),
        remark "for a playgroup article 11g(1); the texts from 2013-07-17 up to and including 2019-12-31 were not read"
    ),
    entry!(
        RecordsAsked::of(asked! {
            Centre ScreenedPersons: Supervisor;
            Centre SafetyPolicy: Supervisor;
            Centre ParentsCommittee: Supervisor;
            Centre CommitteeRules: Supervisor;
            Centre Children: Supervisor, TaxOffice, Municipality;
            Centre Contracts: TaxOffice, Municipality;
            Centre ParentPayments: TaxOffice;
            Centre YearlyPerParent: TaxOffice;
            Centre MonthlyPerParent: TaxOffice;
            Centre ContractEnds: TaxOffice;
            Agency ScreenedPersons: Supervisor;
            Agency ParentsCommittee: Supervisor;
            Agency CommitteeRules: Supervisor;
            Agency Children: Supervisor, TaxOffice, Municipality;
            Agency ChildmindersScreened: Supervisor;
            Agency Contracts: Supervisor, TaxOffice, Municipality;
            Agency ParentPayments: Supervisor, TaxOffice, Municipality;
            Agency ChildminderPayments: Supervisor, TaxOffice, Municipality;
            Agency YearlyPerFacility: Supervisor, TaxOffice, Municipality;
            Agency YearlyPerParent: Supervisor, TaxOffice, Municipality;
            Agency MonthlyPerParent: Supervisor, TaxOffice, Municipality;
            Agency RiskInventory: Supervisor;
            Agency ContractEnds: Supervisor, TaxOffice;
        }),
        from READ_2020, Statute law!(RWK, "11" "1" "", 2020-01-01),
        remark "the employee insurance agency is no longer named",
        confirmed READ_2020
    ),
];

pub(super) static ELSEWHERE: [Entry<Applies>; 2] = [
    entry!(
        Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "11" "4" "", 2013-01-01),
        remark "for a playgroup article 11g(3); the contracts of a centre need not be at hand"
    ),
    entry!(
        Applies, from READ_2020, Statute law!(RWK, "11" "4" "", 2020-01-01),
        remark "of a centre the records of letters a up to and including e",
        confirmed READ_2020
    ),
];

pub(super) static YEARLY_PER_FACILITY: [Entry<Applies>; 2] = [
    entry!(Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "11" "3" "f", 2013-01-01)),
    entry!(Applies, from READ_2020, Statute law!(RWK, "11" "3" "e", 2020-01-01), confirmed READ_2020),
];

pub(super) static YEARLY_PER_PARENT: [Entry<Applies>; 2] = [
    entry!(Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "11" "3" "g", 2013-01-01)),
    entry!(
        Applies, from READ_2020, Statute law!(RWK, "11" "3" "f", 2020-01-01),
        remark "a centre keeps the like without amounts, by paragraph 2, letter h",
        confirmed READ_2020
    ),
];

pub(super) static MONTHLY_PER_PARENT: [Entry<Applies>; 1] = [entry!(
    Applies, from READ_2020, Statute law!(RWK, "11" "3" "f", 2020-01-01),
    remark "read in the text of this day; it may have begun earlier. A centre keeps them by paragraph 2, letter h",
    confirmed READ_2020
)];

pub(super) static HOURLY_PRICE: [Entry<Applies>; 1] = [entry!(
    Applies, from FROM_2013, Practice law!(RWK, "11" "3" "f", 2013-01-01),
    remark "a reading of this library: the sum of the amounts divided by the hours, rounded to whole cents with half a cent up; the text names the mean price and no way to round it"
)];
