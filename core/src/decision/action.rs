//! What someone has to do: the fields of a task in a task list.

use crate::wire::shown;
use serde::Serialize;

use super::{Language, Say, fill};
use crate::{calendar::Day, wire::words};

words! {
    /// Who has to act.
    pub enum Party {
        /// The person the question is about.
        Person = "person", nl "de persoon zelf", en "the person";
        /// The holder (houder) of the childcare organisation.
        Holder = "holder", nl "de houder", en "the holder";
        /// The childminding agency (gastouderbureau).
        Agency = "agency", nl "het gastouderbureau", en "the childminding agency";
        /// The childminder (gastouder).
        Childminder = "childminder", nl "de gastouder", en "the childminder";
        /// The temporary employment agency (uitzendbureau).
        EmploymentAgency = "employment_agency", nl "het uitzendbureau", en "the employment agency";
        /// The school of a trainee.
        School = "school", nl "de school", en "the school";
        /// The school or the organisation, as they agreed (for a trainee).
        SchoolOrHolder = "school_or_holder", nl "de school of de houder", en "the school or the holder";
        /// The taxi company.
        TaxiCompany = "taxi_company", nl "het taxibedrijf", en "the taxi company";
        /// The supervisor (toezichthouder) of the GGD.
        #[doc(alias = "toezichthouder")]
        #[doc(alias = "GGD")]
        Supervisor = "supervisor", nl "de toezichthouder (GGD)", en "the supervisor (GGD)";
        /// DUO, which keeps the register.
        #[doc(alias = "DUO")]
        Registrar = "registrar", nl "DUO", en "DUO";
        /// The municipality.
        #[doc(alias = "gemeente")]
        #[doc(alias = "college")]
        Municipality = "municipality", nl "de gemeente", en "the municipality";
        /// The supplier of the login means eHerkenning.
        LoginSupplier = "login_supplier", nl "de leverancier van eHerkenning", en "the supplier of eHerkenning";
        /// The parent who uses or wants the care.
        #[doc(alias = "ouder")]
        Parent = "parent", nl "de ouder", en "the parent";
        /// The minister of Social Affairs and Employment, who has DUO decide.
        #[doc(alias = "minister van Sociale Zaken en Werkgelegenheid")]
        Minister = "minister", nl "de minister (DUO)", en "the minister (DUO)";
        /// The Sociale verzekeringsbank, which pays the benefit abroad.
        #[doc(alias = "SVB")]
        SocialInsuranceBank = "social_insurance_bank", nl "de Sociale verzekeringsbank (SVB)", en "the Sociale verzekeringsbank (SVB)";
    }
}

macro_rules! tasks {
    ($( $(#[$($meta:tt)*])* $variant:ident = $word:literal, nl $nl:literal, en $en:literal; )+) => {
        words! {
            /// What has to be done.
            pub enum Task {
                $( $(#[$($meta)*])* $variant = $word, nl $nl, en $en; )+
            }
        }
    };
}

tasks! {
    /// Get a DigiD.
    ApplyForDigid = "apply_for_digid", nl "vraag een DigiD aan", en "apply for a DigiD";
    /// Apply for a (new) certificate of conduct.
    ApplyForVog = "apply_for_vog", nl "vraag een nieuwe VOG aan", en "apply for a new VOG";
    /// Deliver the new VOG that was demanded.
    #[doc(alias = "overleggen")]
    DeliverVog = "deliver_vog", nl "lever de verlangde nieuwe VOG in", en "deliver the new VOG that was demanded";
    /// Enter the reference again: it was mistyped or somebody else's.
    CorrectReference = "correct_reference", nl "vul het kenmerk van de eigen VOG in", en "enter the reference of one's own VOG";
    /// Enter the reference of the VOG.
    EnterReference = "enter_reference", nl "vul het kenmerk van de VOG in", en "enter the reference of the VOG";
    /// Register in the personenregister.
    Register = "register", nl "schrijf u in in het personenregister kinderopvang", en "register in the personenregister kinderopvang";
    /// Try to register again.
    RegisterAgain = "register_again", nl "probeer opnieuw in te schrijven", en "try to register again";
    /// Try the existing VOG; a refusal shows that the person was not screened.
    TryExistingVog = "try_existing_vog", nl "probeer in te schrijven met de bestaande VOG", en "try to register with the existing VOG";
    /// Pay the fee.
    Pay = "pay", nl "betaal de inschrijfkosten", en "pay the registration fee";
    /// Choose how to receive messages.
    ChooseMessages = "choose_messages", nl "kies hoe u berichten ontvangt", en "choose how to receive messages";
    /// Switch on DUO in the Berichtenbox.
    SwitchOnBerichtenbox = "switch_on_berichtenbox", nl "zet DUO aan in de Berichtenbox", en "switch on DUO in the Berichtenbox";
    /// Confirm the e-mail address.
    VerifyEmail = "verify_email", nl "bevestig het e-mailadres", en "confirm the e-mail address";
    /// Ask for a new verification mail.
    AskNewMail = "ask_new_mail", nl "vraag een nieuwe verificatiemail", en "ask for a new verification mail";
    /// Send a link request to the holder.
    SendLinkRequest = "send_link_request", nl "dien een koppelverzoek in bij de houder", en "send a link request to the holder";
    /// Accept or reject a link request.
    AnswerLinkRequest = "answer_link_request", nl "behandel het koppelverzoek", en "answer the link request";
    /// Link the person.
    Link = "link", nl "koppel de persoon", en "link the person";
    /// Unlink the person.
    Unlink = "unlink", nl "ontkoppel de persoon", en "unlink the person";
    /// Ask for the extension of nine months.
    AskExtension = "ask_extension", nl "vraag zo nodig verlenging met negen maanden", en "ask for the extension by nine months if needed";
    /// Accept or reject an unlink request.
    AnswerUnlinkRequest = "answer_unlink_request", nl "behandel het ontkoppelverzoek", en "answer the unlink request";
    /// Keep the person from work or from the location until registered and linked.
    KeepFromWork = "keep_from_work", nl "laat de persoon niet werken of aanwezig zijn", en "keep the person from work or from the location";
    /// Call the helpdesk.
    CallHelpdesk = "call_helpdesk", nl "neem contact op met de helpdesk", en "call the helpdesk";
    /// Discuss the situation with the supervisor.
    AskSupervisor = "ask_supervisor", nl "bespreek de situatie met de toezichthouder", en "discuss the situation with the supervisor";
    /// Tell the agency or the GGD that someone refuses to register.
    TellAgencyOrGgd = "tell_agency_or_ggd", nl "meld de weigering bij het gastouderbureau of de GGD", en "tell the agency or the GGD about the refusal";
    /// Watch who comes, and how often.
    RecordPresence = "record_presence", nl "houd bij wie wanneer aanwezig is", en "keep a record of who is present and when";
    /// Show the VOG to the holder, without a registration.
    ShowVogToHolder = "show_vog_to_holder", nl "overleg de VOG aan de houder", en "show the VOG to the holder";
    /// Apply to the municipality for the permission to operate.
    ApplyForPermission = "apply_for_permission", nl "vraag toestemming tot exploitatie aan", en "apply for the permission to operate";
    /// Have the login means upgraded.
    UpgradeLogin = "upgrade_login", nl "laat het inlogmiddel verhogen", en "have the login means upgraded";
    /// Get a login means of one's own.
    GetOwnLogin = "get_own_login", nl "vraag een eigen inlogmiddel aan", en "get a login means of one's own";
    /// Mandate the employee for the service.
    #[doc(alias = "machtigen")]
    Mandate = "mandate", nl "machtig de medewerker voor het personenregister", en "mandate the employee for the register";
    /// Have the KvK number in the LRK corrected.
    CorrectChamberNumber = "correct_chamber_number", nl "laat het KvK-nummer in het LRK aanpassen", en "have the KvK number in the LRK corrected";
    /// Send the file with the links to the new holder.
    SendTransfer = "send_transfer", nl "geef het overdrachtsbestand aan de nieuwe houder", en "give the transfer file to the new holder";
    /// Accept the file with the links as the new holder.
    AcceptTransfer = "accept_transfer", nl "accepteer het overdrachtsbestand", en "accept the transfer file";
    /// Divide the children over groups that are allowed.
    DivideGroup = "divide_group", nl "verdeel de kinderen over groepen die mogen", en "divide the children over groups that are allowed";
    /// Put more staff on the group.
    AddStaff = "add_staff", nl "zet meer beroepskrachten in", en "put more staff on the group";
    /// See to it that another adult can be there in time.
    #[doc(alias = "achterwacht")]
    ArrangeBackup = "arrange_backup", nl "zorg dat een andere volwassene bereikbaar is en op tijd ter plaatse kan zijn", en "see to it that another adult can be reached and be there in time";
    /// See to it that another adult is present.
    ArrangeSecondAdult = "arrange_second_adult", nl "zorg dat een andere volwassene aanwezig is", en "see to it that another adult is present";
    /// Decide on the application.
    #[doc(alias = "beschikking")]
    DecideApplication = "decide_application", nl "beslis op de aanvraag", en "decide on the application";
    /// Weigh whether the facility is removed from the register.
    ConsiderRemoval = "consider_removal", nl "weeg of de voorziening uit het register wordt verwijderd", en "weigh whether the facility is removed from the register";
    /// Join another agency.
    JoinAgency = "join_agency", nl "sluit u aan bij een ander geregistreerd gastouderbureau", en "join another registered agency";
    /// Ask together with the future holder to have the holder changed.
    AskHolderChange = "ask_holder_change", nl "dien samen met de nieuwe houder een verzoek tot wijziging van de houder in", en "ask together with the future holder to have the holder changed";
    /// Tell the change and ask to have the data changed.
    AskAmendment = "ask_amendment", nl "meld de wijziging en verzoek de gegevens te wijzigen", en "tell the change and ask to have the data changed";
    /// Ask to have the permission withdrawn.
    AskWithdrawal = "ask_withdrawal", nl "verzoek de toestemming tot exploitatie in te trekken", en "ask to have the permission to operate withdrawn";
    /// Put into the administration what is missing.
    CompleteAdministration = "complete_administration", nl "vul de administratie aan", en "complete the administration";
    /// See to it that what is kept elsewhere comes at once when the supervisor asks for it.
    KeepAtHand = "keep_at_hand", nl "zorg dat elders bewaarde gegevens onverwijld op de plaats van vestiging beschikbaar komen", en "see to it that data kept elsewhere come to the place of establishment at once";
    /// Apply for the facility to be put into the register of foreign childcare.
    #[doc(alias = "register buitenlandse kinderopvang")]
    ApplyForForeignCare = "apply_for_foreign_care", nl "vraag opneming in het register buitenlandse kinderopvang aan, of vul de aanvraag aan", en "apply for registration in the register of foreign childcare, or complete the application";
    /// Decide on the application.
    DecideForeignCare = "decide_foreign_care", nl "beslis op de aanvraag tot opneming in het register buitenlandse kinderopvang", en "decide on the application for the register of foreign childcare";
    /// Deliver the estimate of the benefit abroad.
    #[doc(alias = "raming")]
    DeliverEstimate = "deliver_estimate", nl "verstrek de raming van de kinderopvangtoeslag buitenland", en "deliver the estimate of the childcare benefit abroad";
    /// Ask the minister, by way of DUO, to designate a course as equivalent.
    #[doc(alias = "gelijkwaardig")]
    AskEquivalence = "ask_equivalence", nl "vraag DUO om de opleiding aan te wijzen", en "ask DUO to designate the course";
    /// Show the additional proof that a diploma needs.
    ShowFurtherProof = "show_further_proof", nl "toon het aanvullende bewijs bij het diploma", en "show the additional proof with the diploma";
    /// Renew a certificate of first aid.
    RenewFirstAid = "renew_first_aid", nl "vernieuw het certificaat eerste hulp aan kinderen", en "renew the certificate of first aid for children";
    /// See to it that an adult with a valid certificate of first aid is present.
    ArrangeFirstAider = "arrange_first_aider", nl "zorg dat een volwassene met een geldig certificaat eerste hulp aan kinderen aanwezig is", en "see to it that an adult with a valid certificate of first aid for children is present";
    /// Have the work done by somebody who qualifies for it.
    ArrangeQualifiedStaff = "arrange_qualified_staff", nl "laat dit werk doen door iemand met een diploma dat ervoor kwalificeert", en "have this work done by somebody with a diploma that qualifies for it";
    /// Offer no care or mediation at a facility that is not registered.
    KeepClosed = "keep_closed", nl "bied geen opvang of bemiddeling aan zolang de voorziening niet geregistreerd is", en "offer no care or mediation while the facility is not registered";
    /// Find out a missing fact.
    FindOut = "find_out", nl "zoek de ontbrekende gegevens uit", en "find out the missing facts";
}

shown! {
    /// What someone has to do, who, from when and by when. Both days are included.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Action {
        /// What has to be done.
        pub task: Task,
        /// Who has to do it.
        pub party: Party,
        /// The first day on which it makes sense, if any.
        pub from: Option<Day>,
        /// The last day on which it is in time; `None` where no norm gives one.
        pub by: Option<Day>,
    }
}

impl Action {
    /// An action without days: as soon as possible.
    pub const fn new(task: Task, party: Party) -> Self {
        Self { task, party, from: None, by: None }
    }

    /// The same action, due on `by` at the latest.
    #[must_use]
    pub const fn by(mut self, by: Day) -> Self {
        self.by = Some(by);
        self
    }

    /// The same action, useful from `from` on.
    #[must_use]
    pub const fn from(mut self, from: Day) -> Self {
        self.from = Some(from);
        self
    }

    /// The action as a sentence.
    pub fn explain(&self, language: Language) -> String {
        // What is kept from happening is kept from it from that day on.
        let (from, by) = match self.task {
            Task::KeepFromWork | Task::KeepClosed => (self.from.or(self.by), None),
            _ => (self.from, self.by),
        };
        let template = match (language, from, by) {
            (Language::Nl, None, None) => "{party}: {task}",
            (Language::Nl, Some(_), None) => "{party}: {task}, vanaf {from}",
            (Language::Nl, None, Some(_)) => "{party}: {task}, uiterlijk op {by}",
            (Language::Nl, Some(_), Some(_)) => "{party}: {task}, vanaf {from} en uiterlijk op {by}",
            (Language::En, None, None) => "{party}: {task}",
            (Language::En, Some(_), None) => "{party}: {task}, from {from} on",
            (Language::En, None, Some(_)) => "{party}: {task}, on {by} at the latest",
            (Language::En, Some(_), Some(_)) => "{party}: {task}, from {from} on and on {by} at the latest",
        };
        fill(
            template,
            &[
                ("party", self.party.say(language)),
                ("task", self.task.say(language)),
                ("from", from.say(language)),
                ("by", by.say(language)),
            ],
        )
    }
}
