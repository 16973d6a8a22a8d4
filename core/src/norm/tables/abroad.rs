//! The norms about care outside the Netherlands, rule RGL-5.

use super::cite::{day, entry, law};
use crate::{
    calendar::{Day, Term},
    norm::{
        AbroadArticle::{A15, A15a, A15c, A15d, A15e, A15f, A15g, A15h, A15i, A15j, A15k, A16a, A16b, A16c, A16d},
        AbroadCountry::{Austria, Belgium, France, Germany, Ireland, Portugal, Spain, Switzerland, UnitedKingdom},
        AbroadFacilities, AbroadFacility,
        AbroadFacilityKind::{
            Centre, Creche, CrecheParentale, EducacaoPreEscolar, EtablissementAccueil, FullDayCare, Hort,
            InitiatiefBuitenschools, InternationalSchool, Kinderdagverblijf, Kindergarten, Krippe, MaisonCommunale,
            MamanDeJour, Minicreche, OnthaalouderAtService, OnthaalouderOnOwn, OutOfSchoolCare, Pregardiennat,
            RegisteredChildminder, ServiceAccueillants, Tagesmutter,
        },
        AbroadPart::{
            FacilityAddress, FacilityKind, FacilityName, FacilityPhone, FacilityTown, HolderAddress, HolderName,
            HolderPhone, HolderTown, Proof,
        },
        AbroadParts,
        AbroadProof::{
            ActionSociale, AttestationDeQualite, Betriebserlaubnis, CatalanRecognition, CertificateOfRegistration,
            CouncilOfInternationalSchools, GenevaRecognition, HealthServicesExecutive, JugendamtLicence,
            KindEnGezinAttest, KindEnGezinRecognition, Ofsted, Pflegeerlaubnis, ScottishCommission, SegurancaSocial,
            ViennaKindertagesheim, ViennaTagesbetreuung, ZurichRecognition,
        },
        AbroadRegion::{
            Brussels, Catalonia, England, Flanders, Geneva, NorthRhineWestphalia, NorthernIreland, Paris, Scotland,
            Vienna, Wallonia, Zurich,
        },
        Applies, Entry,
    },
};

/// The text of this day was read; its first day was not.
const FROM_2012: Day = day(2012, 6, 6);
const UNTIL_2012: Day = day(2012, 12, 31);
const FROM_2013: Day = day(2013, 1, 1);
const UNTIL_2013: Day = day(2013, 7, 16);
/// The decree on the registers was read in the text of this day.
const DECREE: Day = day(2021, 7, 1);

/// Rows out of lines such as `A15a Switzerland, Geneva: MamanDeJour => GenevaRecognition valid;`.
macro_rules! facilities {
    ($( $article:ident $country:tt, $region:tt: $facility:ident => $proof:ident $($condition:ident)*; )+) => {
        &[$( AbroadFacility {
            article: $article,
            country: facilities!(@place $country),
            region: facilities!(@place $region),
            facility: $facility,
            proof: $proof,
            must_be_valid: facilities!(@has valid $($condition)*),
            with_contract: facilities!(@has contract $($condition)*),
        }, )+]
    };
    (@place -) => { None };
    (@place $place:ident) => { Some($place) };
    (@has valid valid $($rest:ident)*) => { true };
    (@has contract contract $($rest:ident)*) => { true };
    (@has $wanted:ident $other:ident $($rest:ident)*) => { facilities!(@has $wanted $($rest)*) };
    (@has $wanted:ident) => { false };
}

const PARTS: AbroadParts = AbroadParts::of(&[
    FacilityKind,
    FacilityName,
    FacilityAddress,
    FacilityTown,
    FacilityPhone,
    HolderName,
    HolderAddress,
    HolderTown,
    HolderPhone,
    Proof,
]);

pub(super) static APPLICATION: [Entry<AbroadParts>; 2] = [
    entry!(
        PARTS, from FROM_2012 => UNTIL_2012, Statute law!(RWK, "13" "1-2" "", 2012-06-06),
        remark "read in the text of this day; it may have begun earlier"
    ),
    entry!(
        PARTS, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "13" "1-2" "", 2013-01-01),
        remark "the texts from 2013-07-17 on were not read; in that of 2020-01-01 the article is gone, and article 10a of the decree on the registers, read in its text of 2021-07-01, asks for other data, among them those of the parent and the child, which are not modelled"
    ),
];

pub(super) static OTHER_COUNTRY: [Entry<Applies>; 2] = [
    entry!(Applies, from FROM_2012 => UNTIL_2012, Statute law!(RWK, "13" "2" "", 2012-06-06)),
    entry!(
        Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "13" "2" "", 2013-01-01),
        remark "no article says which proof counts in other countries: it shows that the quality is as the rules of that country ask, which the minister judges"
    ),
];

pub(super) static DECISION: [Entry<Term>; 1] = [entry!(
    Term::weeks(10), from FROM_2012 => UNTIL_2012, Statute law!(RWK, "13" "3" "", 2012-06-06),
    remark "ten weeks from the receipt; the text of 2013-01-01 that was read has no third paragraph; whether another text names the term since was not read"
)];

pub(super) static REGISTERED_FROM: [Entry<Applies>; 3] = [
    entry!(Applies, from FROM_2012 => UNTIL_2012, Statute law!(RWK, "13" "4" "", 2012-06-06)),
    entry!(Applies, from FROM_2013 => UNTIL_2013, Statute law!(RWK, "13" "4" "", 2013-01-01)),
    entry!(
        Applies, from DECREE, Statute law!(BLR, "10e" "1" "", 2021-07-01),
        remark "read in the text of this day; it may have begun earlier",
        confirmed DECREE
    ),
];

pub(super) static REGISTERED_FOR: [Entry<Term>; 1] = [entry!(
    Term::years(4), from DECREE, Statute law!(BLR, "10e" "2" "", 2021-07-01),
    remark "paragraph 3: shorter where the proof covers a shorter time; this library counts the end date itself as a day of the registration. Read in the text of this day; it may have begun earlier",
    confirmed DECREE
)];

pub(super) static FACILITIES: [Entry<AbroadFacilities>; 2] = [
    entry!(
        AbroadFacilities::of(facilities! {
            A15 Germany, -: Centre => JugendamtLicence valid;
            A15a Switzerland, Geneva: MamanDeJour => GenevaRecognition valid;
            A15a Switzerland, Zurich: Centre => ZurichRecognition valid;
            A15c Austria, Vienna: Centre => ViennaTagesbetreuung valid;
            A15c Austria, Vienna: Centre => ViennaKindertagesheim valid;
            A15d UnitedKingdom, England: FullDayCare => Ofsted;
            A15d UnitedKingdom, England: Creche => Ofsted;
            A15d UnitedKingdom, England: OutOfSchoolCare => Ofsted;
            A15d UnitedKingdom, England: RegisteredChildminder => Ofsted;
            A15e UnitedKingdom, Scotland: FullDayCare => ScottishCommission valid;
            A15f UnitedKingdom, NorthernIreland: FullDayCare => CertificateOfRegistration valid;
            A15g Ireland, -: FullDayCare => HealthServicesExecutive;
            A15h France, Paris: EtablissementAccueil => ActionSociale;
            A15i Spain, Catalonia: Centre => CatalanRecognition;
            A15j Portugal, -: Creche => SegurancaSocial;
            A15j Portugal, -: EducacaoPreEscolar => SegurancaSocial;
            A15k -, -: InternationalSchool => CouncilOfInternationalSchools;
        }),
        from FROM_2012 => UNTIL_2012, Statute law!(RWK, "15" "" "", 2012-06-06),
        remark "articles 15, 15a and 15c up to and including 15k"
    ),
    entry!(
        AbroadFacilities::of(facilities! {
            A15 Germany, -: Centre => JugendamtLicence valid;
            A15a Switzerland, Geneva: MamanDeJour => GenevaRecognition valid;
            A15a Switzerland, Zurich: Centre => ZurichRecognition valid;
            A15c Austria, Vienna: Centre => ViennaTagesbetreuung valid;
            A15c Austria, Vienna: Centre => ViennaKindertagesheim valid;
            A15d UnitedKingdom, England: FullDayCare => Ofsted;
            A15d UnitedKingdom, England: Creche => Ofsted;
            A15d UnitedKingdom, England: OutOfSchoolCare => Ofsted;
            A15d UnitedKingdom, England: RegisteredChildminder => Ofsted;
            A15j Portugal, -: Creche => SegurancaSocial;
            A15j Portugal, -: EducacaoPreEscolar => SegurancaSocial;
        }),
        from FROM_2013 => UNTIL_2013, Statute law!(RWK, "15" "" "", 2013-01-01),
        remark "articles 15, 15a, 15c, 15d and 15j; articles 15b and 15e up to and including 15i have lapsed. Where an article speaks of a place, this library reads it as naming all that counts there. The texts from 2013-07-17 on were not read; that of 2020-01-01 has other lists for other countries in articles 15 up to and including 15k, which are not modelled"
    ),
];

/// The facilities of articles 16a up to and including 16c, and more.
macro_rules! equated {
    ($($more:tt)*) => {
        facilities! {
            A16a Belgium, Flanders: Kinderdagverblijf => KindEnGezinRecognition valid;
            A16a Belgium, Flanders: Kinderdagverblijf => KindEnGezinAttest valid;
            A16a Belgium, Flanders: Minicreche => KindEnGezinRecognition valid;
            A16a Belgium, Flanders: Minicreche => KindEnGezinAttest valid;
            A16a Belgium, Flanders: InitiatiefBuitenschools => KindEnGezinRecognition valid;
            A16a Belgium, Flanders: InitiatiefBuitenschools => KindEnGezinAttest valid;
            A16a Belgium, Flanders: OnthaalouderAtService => KindEnGezinRecognition valid contract;
            A16a Belgium, Flanders: OnthaalouderAtService => KindEnGezinAttest valid contract;
            A16a Belgium, Flanders: OnthaalouderOnOwn => KindEnGezinRecognition valid;
            A16a Belgium, Flanders: OnthaalouderOnOwn => KindEnGezinAttest valid;
            A16a Belgium, Brussels: Kinderdagverblijf => KindEnGezinRecognition valid;
            A16a Belgium, Brussels: Kinderdagverblijf => KindEnGezinAttest valid;
            A16a Belgium, Brussels: Minicreche => KindEnGezinRecognition valid;
            A16a Belgium, Brussels: Minicreche => KindEnGezinAttest valid;
            A16a Belgium, Brussels: InitiatiefBuitenschools => KindEnGezinRecognition valid;
            A16a Belgium, Brussels: InitiatiefBuitenschools => KindEnGezinAttest valid;
            A16a Belgium, Brussels: OnthaalouderAtService => KindEnGezinRecognition valid contract;
            A16a Belgium, Brussels: OnthaalouderAtService => KindEnGezinAttest valid contract;
            A16a Belgium, Brussels: OnthaalouderOnOwn => KindEnGezinRecognition valid;
            A16a Belgium, Brussels: OnthaalouderOnOwn => KindEnGezinAttest valid;
            A16b Belgium, Wallonia: Creche => AttestationDeQualite valid;
            A16b Belgium, Wallonia: Pregardiennat => AttestationDeQualite valid;
            A16b Belgium, Wallonia: MaisonCommunale => AttestationDeQualite valid;
            A16b Belgium, Wallonia: CrecheParentale => AttestationDeQualite valid;
            A16b Belgium, Wallonia: ServiceAccueillants => AttestationDeQualite valid;
            A16b Belgium, Brussels: Creche => AttestationDeQualite valid;
            A16b Belgium, Brussels: Pregardiennat => AttestationDeQualite valid;
            A16b Belgium, Brussels: MaisonCommunale => AttestationDeQualite valid;
            A16b Belgium, Brussels: CrecheParentale => AttestationDeQualite valid;
            A16b Belgium, Brussels: ServiceAccueillants => AttestationDeQualite valid;
            A16c Germany, NorthRhineWestphalia: Krippe => Betriebserlaubnis valid;
            A16c Germany, NorthRhineWestphalia: Kindergarten => Betriebserlaubnis valid;
            A16c Germany, NorthRhineWestphalia: Hort => Betriebserlaubnis valid;
            $($more)*
        }
    };
}

pub(super) static EQUATED: [Entry<AbroadFacilities>; 2] = [
    entry!(
        AbroadFacilities::of(equated! {}),
        from FROM_2012 => UNTIL_2012, Statute law!(RWK, "16a" "" "", 2012-06-06),
        remark "articles 16a up to and including 16c"
    ),
    entry!(
        AbroadFacilities::of(equated! { A16d Germany, -: Tagesmutter => Pflegeerlaubnis; }),
        from FROM_2013 => UNTIL_2013, Statute law!(RWK, "16a" "" "", 2013-01-01),
        remark "articles 16a up to and including 16d; the texts from 2013-07-17 on were not read, in that of 2020-01-01 these articles are gone"
    ),
];
