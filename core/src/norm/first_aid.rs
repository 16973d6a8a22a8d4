//! The values of the norms about first aid: lists of certificates and of criteria.

use std::borrow::Cow;

use super::{NormContent, NormValue};
use crate::{
    calendar::Day,
    wire::{FaultCode, Json, Reader, Text, Wire, record, words},
};

words! {
    /// A certificate of first aid for children, by its name and who issues it.
    #[doc(alias = "EHBO-certificaat")]
    pub enum FirstAidCertificate {
        /// Of the Oranje Kruis, for children.
        OranjeKruisChildren = "oranje_kruis_eerste_hulp_aan_kinderen", nl "Eerste Hulp aan kinderen van het Oranje Kruis", en "Eerste Hulp aan kinderen of the Oranje Kruis";
        /// Of NedCert, for casualties in general.
        NedcertSehso = "nedcert_sehso", nl "Spoedeisende Hulpverlening bij Slachtoffers (SEHSO) van NedCert", en "Spoedeisende Hulpverlening bij Slachtoffers (SEHSO) of NedCert";
        /// Of NIKTA, acute care for children.
        NiktaChildren = "nikta_acute_zorg_bij_kinderen", nl "Acute Zorg bij kinderen van NIKTA", en "Acute Zorg bij kinderen of NIKTA";
        /// Of NIKTA, acute care with the module on children.
        NiktaAcuteCare = "nikta_acute_zorgverlener_kind_en_omgeving", nl "Acute Zorgverlener Module Kind en Omgeving van NIKTA", en "Acute Zorgverlener Module Kind en Omgeving of NIKTA";
        /// Of NIKTA, first aider.
        NiktaFirstAider = "nikta_eerstehulpverlener", nl "Eerstehulpverlener van NIKTA", en "Eerstehulpverlener of NIKTA";
        /// Of NedCert, for children.
        NedcertSehbk = "nedcert_sehbk", nl "Spoedeisende Hulpverlening bij Kinderen (SEHBK) van NedCert", en "Spoedeisende Hulpverlening bij Kinderen (SEHBK) of NedCert";
        /// Of Stichting LPEV, with the note about children.
        Lpev = "lpev_basis_eerstehulpverlener", nl "Basis Eerstehulpverlener-LPEV met de aantekening Eerste hulp aan Kinderen van Stichting LPEV", en "Basis Eerstehulpverlener-LPEV with the note Eerste hulp aan Kinderen of Stichting LPEV";
        /// Of the Red Cross, for babies and children.
        RodeKruis = "rode_kruis_babys_en_kinderen", nl "Eerste Hulp aan Baby's en Kinderen van het Nederlandse Rode Kruis", en "Eerste Hulp aan Baby's en Kinderen of the Nederlandse Rode Kruis";
        /// Of NIBHV, for who works with children.
        #[doc(alias = "NIBHV")]
        Nibhv = "nibhv_werken_met_kinderen", nl "Eerste Hulp bij werken met kinderen van het Nederlands Instituut voor Bedrijfshulpverlening", en "Eerste Hulp bij werken met kinderen of the Nederlands Instituut voor Bedrijfshulpverlening";
        /// Of the Oranje Kruis, in general.
        OranjeKruis = "oranje_kruis_eerste_hulp", nl "Eerste Hulp van het Oranje Kruis", en "Eerste Hulp of the Oranje Kruis";
        /// Of NIKTA, company emergency response with the module on children.
        NiktaEmergencyResponse = "nikta_bedrijfshulpverlener_kind_en_omgeving", nl "Bedrijfshulpverlener Module Kind en Omgeving van NIKTA", en "Bedrijfshulpverlener Module Kind en Omgeving of NIKTA";
        /// Of NVB, acute care for children.
        Nvb = "nvb_acute_zorg_kind_en_omgeving", nl "Acute Zorg aan Kind en Omgeving van de Nederlandse Vereniging Bedrijfshulpverlening", en "Acute Zorg aan Kind en Omgeving of the Nederlandse Vereniging Bedrijfshulpverlening";
        /// Of CIBOT.
        #[doc(alias = "AMR3")]
        Cibot = "cibot_amr3", nl "Advanced Medical Responder: Eerste hulp Aan Kinderen (AMR3: EHAK IKK) van CIBOT", en "Advanced Medical Responder: Eerste hulp Aan Kinderen (AMR3: EHAK IKK) of CIBOT";
        /// A course for company emergency response (bedrijfshulpverlening) that holds none of the others.
        #[doc(alias = "bedrijfshulpverlening")]
        EmergencyResponseOnly = "bhv_only", nl "bedrijfshulpverlening (BHV) zonder een van de andere certificaten", en "company emergency response (BHV) without any of the other certificates";
    }
}

record! {
    /// A certificate on the list: one of those known here, or another by its name.
    #[derive(Eq, Hash)]
    pub struct ListedCertificate {
        /// The certificate.
        pub certificate: Option<FirstAidCertificate>,
        /// The name, with the issuer, of a certificate that is not known here.
        pub name: Option<Text>,
        /// The first day of issue that counts; every day where it is absent.
        pub issued_from: Option<Day>,
    }
}

/// The certificates that count. On the wire: a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateList(Cow<'static, [ListedCertificate]>);

impl CertificateList {
    pub(super) const fn of(certificates: &'static [ListedCertificate]) -> Self {
        Self(Cow::Borrowed(certificates))
    }

    /// The certificates, in the order of the norm.
    pub fn certificates(&self) -> &[ListedCertificate] {
        &self.0
    }
}

impl Wire for CertificateList {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let before = reader.count();
        let certificates = Vec::<ListedCertificate>::read(json, reader)?;
        for (at, listed) in certificates.iter().enumerate() {
            if listed.certificate.is_some() == listed.name.is_some() {
                reader.at_index(at, |reader| {
                    reader.fault::<()>(FaultCode::Contradiction, "expected either a known certificate or a name")
                });
            }
        }
        (reader.count() == before).then(|| Self(certificates.into()))
    }
}

impl NormValue for CertificateList {
    fn content(&self) -> NormContent {
        NormContent::Certificates { certificates: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        let stands_before = |(at, listed): (usize, &ListedCertificate)| {
            let is_same =
                |earlier: &ListedCertificate| earlier.certificate == listed.certificate && earlier.name == listed.name;
            self.0.iter().take(at).any(is_same)
        };
        (self.0.is_empty() || self.0.iter().enumerate().any(stands_before))
            .then_some("expected at least one certificate, and each once")
    }
}

words! {
    /// What a certificate has to meet before it is designated: what is tested, and how it is issued.
    #[doc(alias = "aanwijzing")]
    pub enum FirstAidCriterion {
        /// Knowledge of how babies, children and adults differ physically, as far as it matters.
        PhysicalDifferences = "physical_differences", nl "kennis van de lichamelijke verschillen tussen zuigelingen, kinderen en volwassenen is getoetst", en "knowledge of the physical differences between babies, children and adults is tested";
        /// Knowledge of the behaviour of babies and children at an accident or illness, and the skill to respond.
        Behaviour = "behaviour", nl "kennis van het gedrag van kinderen bij ongeval en ziekte, en daarop reageren, is getoetst", en "knowledge of children's behaviour at accident and illness, and the response, is tested";
        /// The skill to help at frequent disorders of the vital functions and local injuries.
        Skill = "skill", nl "eerste hulp bij stoornissen in de vitale functies en plaatselijk letsel is getoetst", en "first aid at disorders of the vital functions and at local injuries is tested";
        /// Knowledge of the dangers to babies and children.
        Dangers = "dangers", nl "kennis van de gevaren voor zuigelingen en kinderen is getoetst", en "knowledge of the dangers to babies and children is tested";
        /// Knowledge of how accidents are prevented.
        Prevention = "prevention", nl "kennis van het voorkomen van ongevallen is getoetst", en "knowledge of the prevention of accidents is tested";
        /// The certifying body is independent.
        Independent = "independent", nl "de certificerende instantie is onafhankelijk", en "the certifying body is independent";
        /// The certifying body does not teach for the certificate.
        DoesNotTeach = "does_not_teach", nl "de instantie verzorgt zelf geen onderwijs voor het certificaat", en "the body does not itself teach for the certificate";
        /// The certifying body does not offer teaching for the certificate.
        DoesNotOfferTeaching = "does_not_offer_teaching", nl "de instantie biedt zelf geen onderwijs voor het certificaat aan", en "the body does not itself offer teaching for the certificate";
        /// The certifying body does not prescribe how or with what is taught.
        DoesNotPrescribe = "does_not_prescribe", nl "de instantie schrijft geen onderwijsmethode of onderwijsmateriaal voor", en "the body prescribes no method or material of teaching";
        /// The certifying body itself issues the certificate, for two years at most.
        IssuesForTwoYears = "issues_for_two_years", nl "de instantie geeft het certificaat zelf af, voor ten hoogste twee jaar", en "the body itself issues the certificate, for at most two years";
        /// The certifying body itself watches over the quality of the examination.
        WatchesExamination = "watches_examination", nl "de instantie ziet zelf toe op de kwaliteit van het examen", en "the body itself watches over the quality of the examination";
        /// The certifying body itself keeps a register of the certificates and their validity.
        KeepsRegister = "keeps_register", nl "de instantie registreert zelf de certificaten en hun geldigheidsduur", en "the body itself registers the certificates and how long they are valid";
    }
}

/// A set of criteria. On the wire: a list of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionSet(Cow<'static, [FirstAidCriterion]>);

impl CriterionSet {
    pub(super) const fn of(criteria: &'static [FirstAidCriterion]) -> Self {
        Self(Cow::Borrowed(criteria))
    }

    /// The criteria, in the order of the norm.
    pub fn criteria(&self) -> &[FirstAidCriterion] {
        &self.0
    }
}

impl Wire for CriterionSet {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        Vec::<FirstAidCriterion>::read(json, reader).map(|criteria| Self(criteria.into()))
    }
}

impl NormValue for CriterionSet {
    fn content(&self) -> NormContent {
        NormContent::Criteria { criteria: self.0.to_vec() }
    }

    fn out_of_range(&self) -> Option<&'static str> {
        let stands_before =
            |(at, criterion): (usize, &FirstAidCriterion)| self.0.iter().take(at).any(|earlier| earlier == criterion);
        (self.0.is_empty() || self.0.iter().enumerate().any(stands_before))
            .then_some("expected at least one criterion, and each once")
    }
}
