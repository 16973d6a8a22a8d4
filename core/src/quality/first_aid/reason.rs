//! The reasons and missing facts of the questions about first aid.

use crate::{
    calendar::{Day, TimeRange},
    decision::{facts, reasons},
    norm::FirstAidCertificate,
};

facts! {
    /// A fact about first aid that is missing and matters.
    pub enum FirstAidFact {
        Certificate = "certificate", nl "Welk certificaat is het, en van wie?", en "Which certificate is it, and whose?";
        IssuedOn = "issued_on", nl "Wanneer is het certificaat afgegeven?", en "When was the certificate issued?";
        ValidUntil = "valid_until", nl "Tot en met wanneer is het certificaat geldig?", en "Until when is the certificate valid?";
        Registered = "registered", nl "Staat het certificaat in het register van wie het afgaf?", en "Does the certificate stand in the register of who issued it?";
        Openings = "openings", nl "Van wanneer tot wanneer is er opvang?", en "From when until when is there care?";
        GroupsCombined = "groups_combined", nl "Zijn de groepen van dagopvang en buitenschoolse opvang gecombineerd?", en "Are the groups of day care and out-of-school care combined?";
        Certificates = "adults[].certificates", nl "Welke certificaten eerste hulp aan kinderen hebben de volwassenen?", en "Which certificates of first aid for children do the adults have?";
    }
}

reasons! {
    /// Why a certificate counts or not, and whether somebody who has one is always present.
    pub enum FirstAidReason {
        NoListBefore { from: Day } = "first_aid.no_list_before", Rgl2, FirstAidCertificates,
            nl "De eerste lijst van certificaten die is gelezen geldt vanaf {from}; wat eerder gold is niet opgenomen.",
            en "The first list of certificates that was read is in force from {from}; what held earlier is not modelled.";
        ListGap { until: Day, from: Day } = "first_aid.list_gap", Rgl2, FirstAidCertificates,
            nl "Een lijst van certificaten is gelezen tot en met {until} en weer vanaf {from}; welke certificaten daartussen telden is niet gelezen.",
            en "A list of certificates was read up to and including {until} and again from {from}; which certificates counted in between was not read.";
        NoListAfter { until: Day } = "first_aid.no_list_after", Rgl2, FirstAidCertificates,
            nl "De laatste lijst van certificaten die is gelezen gold tot en met {until}.",
            en "The last list of certificates that was read was in force up to and including {until}.";
        ListNotReadSince { confirmed_until: Day } = "first_aid.list_not_read_since", Rgl2, FirstAidCertificates,
            nl "De lijst van certificaten is voor het laatst gelezen zoals zij op {confirmed_until} was; later kan er een certificaat bij zijn gekomen.",
            en "The list of certificates was last read as it was on {confirmed_until}; a certificate may have been added later.";
        Listed { certificate: FirstAidCertificate } = "first_aid.listed", Rgl2, FirstAidCertificates,
            nl "Het certificaat is aangewezen: {certificate}.",
            en "The certificate is a designated one: {certificate}.";
        ListedByName = "first_aid.listed_by_name", Rgl2, FirstAidCertificates,
            nl "Een certificaat met deze naam is aangewezen.",
            en "A certificate of this name is a designated one.";
        NotListed { certificate: FirstAidCertificate } = "first_aid.not_listed", Rgl2, FirstAidCertificates,
            nl "Op de lijst van deze dag staat niet: {certificate}.",
            en "The list of this day does not have: {certificate}.";
        EmergencyResponseOnly = "first_aid.emergency_response_only", Rgl2, FirstAidCertificates,
            nl "Een BHV-cursus telt alleen als er een aangewezen certificaat in zit.",
            en "A course for company emergency response counts only where it holds a designated certificate.";
        IssuedTooEarly { issued_on: Day, from: Day } = "first_aid.issued_too_early", Rgl2, FirstAidCertificates,
            nl "Dit certificaat telt alleen als het vanaf {from} is afgegeven; het is van {issued_on}.",
            en "This certificate counts only if it was issued from {from} on; it is of {issued_on}.";
        IssuedFrom { issued_on: Day, from: Day } = "first_aid.issued_from", Rgl2, FirstAidCertificates,
            nl "Dit certificaat telt als het vanaf {from} is afgegeven; het is van {issued_on}.",
            en "This certificate counts if it was issued from {from} on; it is of {issued_on}.";
        NotIssuedYet { issued_on: Day } = "first_aid.not_issued_yet", Rgl2, FirstAidValidity,
            nl "Het certificaat is afgegeven op {issued_on}.",
            en "The certificate was issued on {issued_on}.";
        YoungEnough { issued_on: Day, last_day: Day } = "first_aid.young_enough", Rgl2, FirstAidValidity,
            nl "Een certificaat van {issued_on} is ten hoogste geldig tot en met {last_day}.",
            en "A certificate of {issued_on} is valid up to and including {last_day} at most.";
        TooOld { issued_on: Day, last_day: Day } = "first_aid.too_old", Rgl2, FirstAidValidity,
            nl "Een certificaat van {issued_on} was ten hoogste geldig tot en met {last_day}.",
            en "A certificate of {issued_on} was valid up to and including {last_day} at most.";
        StatedUntil { valid_until: Day } = "first_aid.stated_until", Rgl2, FirstAidValidity,
            nl "Op het certificaat staat dat het geldig is tot en met {valid_until}.",
            en "The certificate says that it is valid up to and including {valid_until}.";
        StatedExpired { valid_until: Day } = "first_aid.stated_expired", Rgl2, FirstAidValidity,
            nl "Op het certificaat staat dat het geldig was tot en met {valid_until}.",
            en "The certificate says that it was valid up to and including {valid_until}.";
        Registered = "first_aid.registered", Rgl2, FirstAidCertificates,
            nl "Het certificaat is geregistreerd.",
            en "The certificate is registered.";
        NotRegistered = "first_aid.not_registered", Rgl2, FirstAidCertificates,
            nl "Alleen een geregistreerd certificaat telt; dit is niet geregistreerd.",
            en "Only a registered certificate counts; this one is not registered.";

        CentreNotModelledBefore { from: Day } = "first_aid.centre_not_modelled_before", Rgl2, FirstAidCentre,
            nl "Vanaf {from} is op elk moment een volwassene met een certificaat in het kindercentrum; wat eerder gold is niet opgenomen.",
            en "From {from} on an adult with a certificate is in the centre at every moment; what held earlier is not modelled.";
        CentreNotReadSince { confirmed_until: Day } = "first_aid.centre_not_read_since", Rgl2, FirstAidCentre,
            nl "Dat er op elk moment iemand is, is voor het laatst gelezen in de tekst van {confirmed_until}.",
            en "That somebody is present at every moment was last read in the text of {confirmed_until}.";
        ChildminderNotModelled { from: Day } = "first_aid.childminder_not_modelled", Rgl2, FirstAidChildminder,
            nl "De eerstvolgende tekst over gastouders die is gelezen geldt vanaf {from}; wat op deze dag gold is niet opgenomen.",
            en "The next text about childminders that was read is in force from {from}; what held on this day is not modelled.";
        ChildminderEnded { until: Day } = "first_aid.childminder_ended", Rgl2, FirstAidChildminder,
            nl "De tekst over gastouders die is gelezen gold tot en met {until}.",
            en "The text about childminders that was read was in force up to and including {until}.";
        OnePerCentre { adults: u32 } = "first_aid.one_per_centre", Rgl2, FirstAidCentre,
            nl "In elk kindercentrum is op elk moment van de openingstijd dit aantal volwassenen met een geldig certificaat aanwezig: {adults}.",
            en "In each centre this number of adults with a valid certificate is present at every moment of the opening hours: {adults}.";
        ChildminderSelf = "first_aid.childminder_self", Rgl2, FirstAidChildminder,
            nl "Een gastouder heeft zelf een geldig certificaat; dat van een ander telt niet.",
            en "A childminder has a valid certificate of their own; another's does not count.";
        TwoCentres { time: TimeRange } = "first_aid.two_centres", Rgl2, FirstAidTwoCentres,
            nl "Dagopvang en buitenschoolse opvang op één adres zijn twee kindercentra: zijn ze samen open, zoals {time}, dan telt een volwassene maar voor één van beide.",
            en "Day care and out-of-school care at one address are two centres: while both are open, such as {time}, an adult counts for one of them only.";
        CombinedGroups = "first_aid.combined_groups", Rgl2, FirstAidTwoCentres,
            nl "De groepen zijn gecombineerd; dan telt één volwassene voor beide.",
            en "The groups are combined; then one adult counts for both.";
        UnknownCertificates { adults: u16 } = "first_aid.unknown_certificates", Rgl2, FirstAidCertificates,
            nl "Van dit aantal volwassenen is niet vast te stellen of zij een geldig certificaat hebben: {adults}.",
            en "Of this number of adults it cannot be told whether they have a valid certificate: {adults}.";
        Covered { minutes: u32 } = "first_aid.covered", Rgl2, FirstAidCentre,
            nl "In alle {minutes} minuten dat er opvang is, is er genoeg gedekt.",
            en "In all {minutes} minutes of care enough is covered.";
        Uncovered { time: TimeRange, present: u16, needed: u16 } = "first_aid.uncovered", Rgl2, FirstAidCentre,
            nl "Volwassenen met een geldig certificaat die tellen {time}: {present}; nodig: {needed}.",
            en "Adults with a valid certificate that count {time}: {present}; needed: {needed}.";

        ContentCriteria { met: u16, of: u16 } = "first_aid.content_criteria", Rgl2, FirstAidContent,
            nl "Van de {of} inhoudelijke criteria is aan {met} voldaan.",
            en "Of the {of} criteria on content {met} are met.";
        ProcessCriteria { met: u16, of: u16 } = "first_aid.process_criteria", Rgl2, FirstAidProcess,
            nl "Van de {of} processuele criteria is aan {met} voldaan.",
            en "Of the {of} criteria on process {met} are met.";
    }
}
