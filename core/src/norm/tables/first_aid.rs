//! The norms about first aid for children, rule RGL-2.

use super::cite::{day, entry, law, page};
use crate::{
    calendar::{Day, Term},
    norm::{
        Applies, CertificateList, Citation, CriterionSet, Entry, FirstAidCertificate as Certificate,
        FirstAidCriterion as Criterion, ListedCertificate,
    },
};

/// The first and last day of the consolidated text of the Regeling that was read.
const READ_FROM: Day = day(2013, 1, 1);
const READ_UNTIL: Day = day(2013, 7, 16);
/// Since this day the minister's notice names the certificates, and a centre has somebody present.
const NOTICE_START: Day = day(2018, 1, 1);
const NOTICE_END: Day = day(2019, 6, 30);
/// The list of thirteen, the last one that was read.
const THIRTEEN: Day = day(2019, 7, 1);

/// The article under which the minister's notice names the certificates.
const fn notice() -> Citation {
    law!(RWK, "8" "1" "", 2020-01-01)
}

const fn of(certificate: Certificate) -> ListedCertificate {
    ListedCertificate { certificate: Some(certificate), name: None, issued_from: None }
}

pub(super) static CERTIFICATES: [Entry<CertificateList>; 3] = [
    entry!(
        CertificateList::of(const { &[
            of(Certificate::OranjeKruisChildren),
            of(Certificate::NedcertSehso),
            of(Certificate::NiktaChildren),
            of(Certificate::NiktaAcuteCare),
            of(Certificate::NiktaFirstAider),
            of(Certificate::NedcertSehbk),
            of(Certificate::Lpev),
        ] }),
        from READ_FROM => READ_UNTIL, Statute law!(RWK, "10d" "1" "", 2013-01-01),
        remark "registered certificates; the second paragraph, on designating others, does not stand in the text that was read. In 2015 the list moved from the Regeling to a decision (Staatscourant 2015, 8353); by a page that quotes it it then had nine names, and from which day each was there was not read, so between this text and 2018 no list is known here"
    ),
    entry!(
        CertificateList::of(const { &[
            of(Certificate::OranjeKruisChildren),
            of(Certificate::NedcertSehso),
            of(Certificate::NiktaChildren),
            of(Certificate::NiktaAcuteCare),
            of(Certificate::NiktaFirstAider),
            of(Certificate::NedcertSehbk),
            of(Certificate::Lpev),
            of(Certificate::RodeKruis),
            of(Certificate::Nibhv),
        ] }),
        from NOTICE_START => NOTICE_END, Statute notice(),
        remark "named in the notice in Staatscourant 2017, 49283 (https://zoek.officielebekendmakingen.nl/stcrt-2017-49283.html) for centres and childminders alike, under art. 8(1), 9b(1) and 10d(1); that no name was added before 2019-07-01 follows from a page that counts what was"
    ),
    entry!(
        CertificateList::of(const { &[
            of(Certificate::OranjeKruisChildren),
            ListedCertificate {
                certificate: Some(Certificate::OranjeKruis),
                name: None,
                issued_from: Some(day(2017, 1, 1)),
            },
            of(Certificate::NedcertSehso),
            of(Certificate::NiktaChildren),
            of(Certificate::NiktaEmergencyResponse),
            of(Certificate::NiktaAcuteCare),
            of(Certificate::NiktaFirstAider),
            of(Certificate::NedcertSehbk),
            of(Certificate::Nvb),
            of(Certificate::Lpev),
            of(Certificate::RodeKruis),
            of(Certificate::Nibhv),
            of(Certificate::Cibot),
        ] }),
        from THIRTEEN,
        Statute notice(),
        remark "by a page that quotes the changed list (https://www.werkeninkinderopvang.nl/ehbo-register-per-1-juli-2019-gewijzigd/15268); a course of company emergency response counts only where it holds one of these; later lists were not found",
        confirmed THIRTEEN
    ),
];

pub(super) static VALIDITY: [Entry<Term>; 2] = [
    entry!(
        Term::years(2), from READ_FROM => READ_UNTIL, Statute law!(RWK, "10d" "4" "e", 2013-01-01),
        remark "the text bounds what the certifying body may issue, in years from the issue; that the day two years later still counts is how terms of at most so long are counted here throughout"
    ),
    entry!(
        Term::years(2), from NOTICE_START, Statute notice(),
        remark "certificates are still issued for two years at most and registered, by pages about the list; the day two years later still counts, as in 2013"
    ),
];

pub(super) static CONTENT_CRITERIA: [Entry<CriterionSet>; 1] = [entry!(
    CriterionSet::of(&[
        Criterion::PhysicalDifferences,
        Criterion::Behaviour,
        Criterion::Skill,
        Criterion::Dangers,
        Criterion::Prevention,
    ]),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10d" "3" "", 2013-01-01),
    remark "what held after the last day was not read"
)];

pub(super) static PROCESS_CRITERIA: [Entry<CriterionSet>; 1] = [entry!(
    CriterionSet::of(&[
        Criterion::Independent,
        Criterion::DoesNotTeach,
        Criterion::DoesNotOfferTeaching,
        Criterion::DoesNotPrescribe,
        Criterion::IssuesForTwoYears,
        Criterion::WatchesExamination,
        Criterion::KeepsRegister,
    ]),
    from READ_FROM => READ_UNTIL, Statute law!(RWK, "10d" "4" "", 2013-01-01),
    remark "what held after the last day was not read"
)];

pub(super) static CENTRE: [Entry<u32>; 1] = [entry!(
    1, from NOTICE_START, Statute law!(RWK, "8" "1" "", 2018-01-01),
    remark "adults with a certificate, present at every moment of the opening hours; for out-of-school care art. 9b(1). The article is the one under which the minister names the certificates; the article of the decree on quality that asks for the adult was not read by number. The adult need not be a staff member",
    confirmed day(2021, 7, 1)
)];

pub(super) static TWO_CENTRES: [Entry<Applies>; 1] = [entry!(
    Applies, from NOTICE_START,
    Guideline page(
        "KVK Ondernemersplein, Verplichte kinder-EHBO in de kinderopvang",
        "https://ondernemersplein.kvk.nl/ehbo-diploma-voor-hulp-aan-kinderen/",
        None,
        "een volwassene met certificaat",
    ),
    remark "day care and out-of-school care at one address are two centres and need two adults, unless the groups are combined; an organisation's page counts two centres in a combined group as well, and what it asks for then was not read"
)];

pub(super) static CHILDMINDER: [Entry<Applies>; 2] = [
    entry!(
        Applies, from READ_FROM => READ_UNTIL, Statute law!(RWK, "10d" "1" "", 2013-01-01),
        remark "applies the decree on quality of 2012, art. 13(3), to the childminder; what held after the last day was not read"
    ),
    entry!(
        Applies, from NOTICE_START, Statute law!(RWK, "10d" "1" "", 2018-01-01),
        remark "the article under which the minister names the certificates for childminders",
        confirmed THIRTEEN
    ),
];
