//! The rules of this library, by the names used in cases, decisions and documentation.

use crate::wire::words;

words! {
    /// A rule.
    #[doc(alias = "regel")]
    pub enum Rule {
        /// The register exists since 2018-03-01.
        Prk = "PRK", nl "het personenregister bestaat", en "the register exists";
        /// The form of the reference, and that it is the person's own.
        Vog1 = "VOG-1", nl "het kenmerk van de VOG", en "the reference of the VOG";
        /// The age of the VOG at registration.
        Vog2 = "VOG-2", nl "de ouderdom van de VOG", en "the age of the VOG";
        /// The existing VOG of who was screened before.
        Vog3 = "VOG-3", nl "de bestaande VOG in de overgangsperiode", en "the existing VOG in the transitional window";
        /// The date of issue of an existing VOG.
        Vog4 = "VOG-4", nl "de afgiftedatum van de bestaande VOG", en "the date of issue of the existing VOG";
        /// The function aspects of a VOG NP.
        Vog5 = "VOG-5", nl "de functieaspecten van een VOG NP", en "the function aspects of a VOG NP";
        /// The specific profiles of a VOG NP.
        Vog6 = "VOG-6", nl "het specifieke profiel van een VOG NP", en "the specific profile of a VOG NP";
        /// The purpose of a VOG RP.
        Vog7 = "VOG-7", nl "het doel van een VOG RP", en "the purpose of a VOG RP";
        /// The register may refuse wrongly at first.
        Vog8 = "VOG-8", nl "een onterechte afkeuring", en "a wrong refusal";
        /// The VOG of a holder who applies for an LRK entry.
        Vog9 = "VOG-9", nl "de VOG bij een aanvraag in het LRK", en "the VOG at an application for the LRK";
        /// The VOG demanded on suspicion.
        Vog10 = "VOG-10", nl "de verlangde nieuwe VOG", en "the VOG demanded on suspicion";

        /// Who was continuously screened before the register began.
        Scr1 = "SCR-1", nl "continue screening vóór 1 maart 2018", en "continuous screening before 1 March 2018";
        /// Continuous screening runs from the registration.
        Scr2 = "SCR-2", nl "continue screening vanaf de inschrijving", en "continuous screening from the registration on";

        /// Structural presence at a location.
        Pre1 = "PRE-1", nl "structurele aanwezigheid", en "structural presence";

        /// The statute's list for a day-care or out-of-school centre.
        Obl1 = "OBL-1", nl "de wettelijke lijst voor een kindercentrum", en "the statute's list for a centre";
        /// The statute's list for a childminding agency.
        Obl2 = "OBL-2", nl "de wettelijke lijst voor een gastouderbureau", en "the statute's list for a childminding agency";
        /// The statute's list around a childminder.
        Obl3 = "OBL-3", nl "de wettelijke lijst rond een gastouder", en "the statute's list around a childminder";
        /// Whom the guideline counts in.
        Obl4 = "OBL-4", nl "wie zich volgens de richtlijn moet inschrijven", en "who has to register by the guideline";
        /// Whom the guideline leaves out.
        Obl5 = "OBL-5", nl "wie zich volgens de richtlijn niet hoeft in te schrijven", en "who need not register by the guideline";
        /// A VOG on suspicion for anyone of twelve or older, without a registration.
        Obl6 = "OBL-6", nl "een VOG op verlangen van de toezichthouder", en "a VOG at the supervisor's demand";
        /// Who applies, pays, registers, links and may ask for the BSN.
        Obl7 = "OBL-7", nl "wie aanvraagt, betaalt, inschrijft en koppelt", en "who applies, pays, registers and links";

        /// On or immediately after 2018-03-01 for those not screened before.
        Dl1 = "DL-1", nl "op of direct na 1 maart 2018", en "on or immediately after 1 March 2018";
        /// At the latest on 2018-06-30 for those screened before and for directors and owners.
        Dl2 = "DL-2", nl "uiterlijk 30 juni 2018", en "on 30 June 2018 at the latest";
        /// Afterwards: before the work or presence begins.
        Dl3 = "DL-3", nl "vóór het begin van het werk of de aanwezigheid", en "before the work or presence begins";

        /// Work only after registration and link.
        Work1 = "WORK-1", nl "werken na inschrijving en koppeling", en "work after registration and link";
        /// A childminder works after registration of the household, permission and link.
        Work2 = "WORK-2", nl "beginnen als gastouder", en "beginning as a childminder";
        /// Blocked, ended, never registered or unlinked: no work.
        Work3 = "WORK-3", nl "geen werk zonder geldige inschrijving", en "no work without a valid registration";
        /// One link with the holder covers all its locations.
        Work4 = "WORK-4", nl "één koppeling per houder", en "one link per holder";

        /// The plan backwards from the first working day.
        Plan1 = "PLAN-1", nl "de planning terug vanaf de eerste dag", en "the plan backwards from the first day";

        /// The fee of an electronic registration.
        Fee1 = "FEE-1", nl "kosten van elektronische inschrijving", en "fee of an electronic registration";
        /// The fee of a written request.
        Fee2 = "FEE-2", nl "kosten van een schriftelijk verzoek", en "fee of a written request";
        /// Free before 2018-07-01.
        Fee3 = "FEE-3", nl "gratis vóór 1 juli 2018", en "free before 1 July 2018";
        /// The cost of the application for a VOG.
        Fee4 = "FEE-4", nl "kosten van de VOG-aanvraag", en "cost of the application for a VOG";

        /// The five steps of the registration.
        Enr1 = "ENR-1", nl "de vijf stappen van de inschrijving", en "the five steps of the registration";
        /// The verification mail is valid for 24 hours.
        Enr2 = "ENR-2", nl "de verificatiemail", en "the verification mail";

        /// Logging in with eHerkenning.
        Link1 = "LINK-1", nl "inloggen met eHerkenning", en "logging in with eHerkenning";
        /// Only who is registered, has paid and is not blocked can be linked.
        Link2 = "LINK-2", nl "koppelen na inschrijving en betaling", en "linking after registration and payment";
        /// By BSN and birth date, or by accepting a request; an end date at once.
        Link3 = "LINK-3", nl "koppelen met BSN en geboortedatum of op verzoek", en "linking by BSN and birth date, or on request";
        /// A link request by the person.
        Link4 = "LINK-4", nl "het koppelverzoek", en "the link request";
        /// To which holder the link is made.
        Link5 = "LINK-5", nl "aan welke houder wordt gekoppeld", en "to which holder the link is made";
        /// The duty to unlink.
        Link6 = "LINK-6", nl "de plicht tot ontkoppelen", en "the duty to unlink";
        /// An unlink request by the person.
        Link7 = "LINK-7", nl "het ontkoppelverzoek", en "the unlink request";
        /// A holder without facilities, and a change of KvK number.
        Link8 = "LINK-8", nl "houder zonder voorzieningen, overdracht", en "holder without facilities, transfer";
        /// The messages due.
        Link9 = "LINK-9", nl "de berichten", en "the messages due";
        /// The overview of an organisation's links.
        Link10 = "LINK-10", nl "het overzicht van koppelingen", en "the overview of links";

        /// Four months without a link.
        End1 = "END-1", nl "vier maanden zonder koppeling", en "four months without a link";
        /// The extension by nine months.
        End2 = "END-2", nl "de verlenging met negen maanden", en "the extension by nine months";
        /// When the extension is possible.
        End3 = "END-3", nl "wanneer verlenging kan", en "when the extension is possible";
        /// A new link ends the spell; the next unlink starts a new cycle.
        End4 = "END-4", nl "de cyclus begint opnieuw", en "the cycle starts anew";
        /// A new VOG demanded: blocked at once, ended after four months.
        End5 = "END-5", nl "een nieuwe VOG verlangd", en "a new VOG demanded";
        /// On the person's own request, within two weeks.
        End6 = "END-6", nl "beëindiging op eigen verzoek", en "the end on own request";
        /// After the notice of death, within two weeks.
        End7 = "END-7", nl "beëindiging na overlijden", en "the end after a death";
        /// What is kept after the end, and registering again.
        End8 = "END-8", nl "bewaren en opnieuw inschrijven", en "retention and registering again";
        /// Still registered on the last day.
        End9 = "END-9", nl "de laatste dag telt mee", en "the last day counts";

        /// Asked for the family, judged per child.
        Req1 = "REQ-1", nl "aanvragen per gezin, beoordelen per kind", en "asked for the family, judged per child";
        /// A booking is for a day or a period; a submission holds many.
        Req2 = "REQ-2", nl "boekingen voor een dag of periode", en "bookings for a day or a period";
        /// Judged as a whole, for one date only.
        Req3 = "REQ-3", nl "als geheel beoordelen", en "judged as a whole";
        /// A request expires.
        Req4 = "REQ-4", nl "de aanvraag vervalt", en "a request expires";
        /// Already planned, or already asked.
        Req5 = "REQ-5", nl "reeds gepland", en "already planned";
        /// The possible slots of a day.
        Req6 = "REQ-6", nl "de mogelijke dagdelen", en "the possible slots of a day";
        /// Paid by invoice or with one credit.
        Req7 = "REQ-7", nl "betalen met factuur of tegoed", en "paid by invoice or with a credit";
        /// Which credits are offered, and in which order.
        Req8 = "REQ-8", nl "de aangeboden tegoeden", en "the credits that are offered";
        /// Cancelling.
        Req9 = "REQ-9", nl "annuleren", en "cancelling";
        /// Swapping.
        Req10 = "REQ-10", nl "ruilen", en "swapping";
        /// Absence.
        Req11 = "REQ-11", nl "afwezigheid", en "absence";
        /// A lasting change is for planning.
        Req12 = "REQ-12", nl "geen blijvende wijziging", en "no lasting change";
        /// Room: a place, the age and the staff.
        Req13 = "REQ-13", nl "plaats, leeftijd en beroepskrachten", en "a place, the age and the staff";
        /// Another group needs the parent's consent.
        Req14 = "REQ-14", nl "toestemming voor een andere groep", en "consent to another group";
        /// The order of judgement.
        Req15 = "REQ-15", nl "de volgorde van beoordelen", en "the order of judgement";
        /// Refusals with code, figures and override.
        Req16 = "REQ-16", nl "weigeren met reden en cijfers", en "refusals with reason and figures";
        /// Messages as the parent chose.
        Req17 = "REQ-17", nl "berichten naar keuze", en "messages as chosen";
        /// The account's credentials.
        Req18 = "REQ-18", nl "de accountgegevens", en "the account's credentials";

        /// The table of day care.
        Bkr1 = "BKR-1", nl "de tabel voor dagopvang", en "the table of day care";
        /// The formula for groups with babies.
        Bkr2 = "BKR-2", nl "de rekenregel voor groepen met baby's", en "the formula for groups with babies";
        /// A further child does not lower the required staff.
        Bkr3 = "BKR-3", nl "een kind erbij verlaagt het aantal niet", en "a further child does not lower the number";
        /// The largest groups.
        Bkr4 = "BKR-4", nl "de grootste groep", en "the largest group";
        /// The combined group of day care and out-of-school care.
        Bkr5 = "BKR-5", nl "de gecombineerde groep", en "the combined group";
        /// Out-of-school care: by group, later by centre.
        Bkr6 = "BKR-6", nl "de ratio in de buitenschoolse opvang", en "the ratio in out-of-school care";
        /// The three-hour rule.
        Bkr7 = "BKR-7", nl "de drie-uursregeling", en "the three-hour rule";
        /// Who works alone.
        Bkr8 = "BKR-8", nl "alleen op de groep", en "working alone";
        /// How far trainees count.
        Bkr9 = "BKR-9", nl "beroepskrachten in opleiding en stagiairs", en "trainees";

        /// What stands in the register of facilities: facilities, holders, addresses, inspections, mediation.
        Lrk1 = "LRK-1", nl "wat in het register kinderopvang staat", en "what stands in the register of facilities";
        /// The life of a facility: applied, registered or rejected, no longer registered.
        Lrk2 = "LRK-2", nl "de levensloop van een voorziening", en "the life of a facility";
        /// How the register looked on a day, as known on a day.
        Lrk3 = "LRK-3", nl "tijdreizen", en "time travel";
        /// Who may create, change, search and read what.
        Lrk4 = "LRK-4", nl "wie wat mag zien en wijzigen", en "who may see and change what";
        /// The messages to the tax office.
        Lrk5 = "LRK-5", nl "berichten aan de Belastingdienst", en "messages to the tax office";
        /// What the public sees.
        Lrk6 = "LRK-6", nl "wat het publiek ziet", en "what the public sees";
        /// Was a facility registered on a day or during a period?
        Lrk7 = "LRK-7", nl "was de voorziening geregistreerd", en "was the facility registered";
        /// Searching holders and facilities.
        Lrk8 = "LRK-8", nl "houders en voorzieningen zoeken", en "searching holders and facilities";
        /// The open data of the register.
        Lrk9 = "LRK-9", nl "de open data van het register", en "the open data of the register";
        /// The matrix of systematic information.
        Lrk10 = "LRK-10", nl "de matrix systematische informatie", en "the matrix of systematic information";
        /// The service levels of the register's system.
        Lrk11 = "LRK-11", nl "de eisen aan het systeem van het register", en "the service levels of the register's system";

        /// Which diploma qualifies for which work.
        Rgl1 = "RGL-1", nl "diploma's en getuigschriften", en "diplomas";
        /// Certificates of first aid for children, and that one is always present.
        Rgl2 = "RGL-2", nl "eerste hulp aan kinderen", en "first aid for children";
        /// What the administration of an organisation holds.
        Rgl3 = "RGL-3", nl "de administratie", en "the administration";
        /// The yearly statements of a childminding agency.
        Rgl4 = "RGL-4", nl "de jaaroverzichten van het gastouderbureau", en "the yearly statements of an agency";
        /// Care outside the Netherlands.
        Rgl5 = "RGL-5", nl "kinderopvang buiten Nederland", en "care outside the Netherlands";
        /// Estimate, advances and settlement of the benefit abroad.
        Rgl6 = "RGL-6", nl "raming, voorschot en afrekening", en "estimate, advances and settlement";
        /// Who decides in the minister's name.
        Rgl7 = "RGL-7", nl "mandaat", en "mandate";

        /// What an offence against these duties may cost.
        Risk1 = "RISK-1", nl "de bestuurlijke boete", en "the administrative fine";
    }
}
