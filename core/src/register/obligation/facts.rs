//! What must be known of a person to say whether they have to be registered.

use crate::{
    calendar::{Day, Period},
    register::presence::PresenceOutcome,
    wire::{record, words},
};

words! {
    /// What a person does, or why the person is there.
    #[doc(alias = "rol")]
    pub enum Role {
        /// The organisation itself, as a legal person (rechtspersoon).
        #[doc(alias = "rechtspersoon")]
        LegalPerson = "legal_person", nl "rechtspersoon", en "legal person";
        /// The holder (houder), a natural person; also one who intends to become it.
        #[doc(alias = "houder")]
        Holder = "holder", nl "houder", en "holder";
        /// A director (bestuurder).
        #[doc(alias = "bestuurder")]
        Director = "director", nl "bestuurder", en "director";
        /// An owner (eigenaar).
        #[doc(alias = "eigenaar")]
        Owner = "owner", nl "eigenaar", en "owner";
        /// A partner (vennoot) of a partnership.
        #[doc(alias = "vennoot")]
        Partner = "partner", nl "vennoot", en "partner of the firm";
        /// An associate (maat) of a professional partnership.
        #[doc(alias = "maat")]
        Associate = "associate", nl "maat", en "associate";
        /// A manager (beheerder) of a centre.
        #[doc(alias = "beheerder")]
        Manager = "manager", nl "beheerder", en "manager";
        /// A parent who takes part in a parents' crèche (ouderparticipatiecrèche).
        #[doc(alias = "participerende ouder")]
        #[doc(alias = "ouderparticipatiecrèche")]
        ParticipatingParent = "participating_parent", nl "participerende ouder", en "participating parent";
        /// An employee on a contract, permanent or temporary.
        Employee = "employee", nl "medewerker in loondienst", en "employee";
        /// A temporary worker through an employment agency (uitzendkracht), also for one shift.
        #[doc(alias = "uitzendkracht")]
        AgencyWorker = "agency_worker", nl "uitzendkracht", en "agency worker";
        /// Administrative staff with access to data of children.
        Administrative = "administrative", nl "administratief medewerker", en "administrative employee";
        /// A trainee (stagiair).
        #[doc(alias = "stagiair")]
        Trainee = "trainee", nl "stagiair", en "trainee";
        /// A pupil on a short unpaid orientation placement (snuffelstage).
        #[doc(alias = "snuffelstage")]
        OrientationTrainee = "orientation_trainee", nl "snuffelstagiair", en "orientation trainee";
        /// A volunteer (vrijwilliger).
        #[doc(alias = "vrijwilliger")]
        Volunteer = "volunteer", nl "vrijwilliger", en "volunteer";
        /// A self-employed person (zelfstandige, zzp).
        #[doc(alias = "zelfstandige")]
        #[doc(alias = "zzp")]
        SelfEmployed = "self_employed", nl "zelfstandige", en "self-employed person";
        /// A childminder (gastouder), also one who intends to become it.
        #[doc(alias = "gastouder")]
        Childminder = "childminder", nl "gastouder", en "childminder";
        /// Somebody who lives with the childminder (huisgenoot).
        #[doc(alias = "huisgenoot")]
        Housemate = "housemate", nl "huisgenoot", en "housemate";
        /// Somebody who lives at the address of a centre.
        #[doc(alias = "bewoner")]
        Resident = "resident", nl "bewoner", en "resident";
        /// A neighbour, friend or other visitor.
        Visitor = "visitor", nl "bezoeker", en "visitor";
        /// A cleaner.
        #[doc(alias = "schoonmaker")]
        Cleaner = "cleaner", nl "schoonmaker", en "cleaner";
        /// An adult child who lives elsewhere and is home at times.
        AdultChildHome = "adult_child_home", nl "uitwonend kind dat thuis is", en "adult child who is home";
        /// A friend of a housemate.
        HousematesFriend = "housemates_friend", nl "vriend(in) van een huisgenoot", en "friend of a housemate";
        /// A relative who visits.
        Relative = "relative", nl "familielid", en "relative";
        /// A relative from abroad who stays for some weeks.
        RelativeFromAbroad = "relative_from_abroad", nl "familielid uit het buitenland", en "relative from abroad";
        /// A gardener, contractor or handyman (tuinman, aannemer, klusjesman).
        #[doc(alias = "klusjesman")]
        #[doc(alias = "tuinman")]
        #[doc(alias = "aannemer")]
        Handyman = "handyman", nl "tuinman, aannemer of klusjesman", en "gardener, contractor or handyman";
        /// A childminder's backup (achterwacht).
        #[doc(alias = "achterwacht")]
        Backup = "backup", nl "achterwacht", en "backup";
        /// A taxi driver who carries the children.
        #[doc(alias = "taxichauffeur")]
        TaxiDriver = "taxi_driver", nl "taxichauffeur", en "taxi driver";
        /// Staff of another organisation at a shared location, such as a sports hall.
        SharedLocationStaff = "shared_location_staff", nl "personeel op een gedeelde locatie", en "staff at a shared location";
        /// Somebody who goes along outside and helps with the children.
        OutingHelper = "outing_helper", nl "hulp bij een uitje", en "helper on an outing";
        /// A parent who brings or fetches, also one who stays for coffee or to breastfeed.
        Parent = "parent", nl "ouder die brengt of haalt", en "parent who brings or fetches";
        /// Anybody else who brings or fetches children.
        Fetcher = "fetcher", nl "iemand die brengt of haalt", en "somebody who brings or fetches";
        /// Who supervises school children in the lunch break (TSO).
        #[doc(alias = "overblijven")]
        #[doc(alias = "tussenschoolse opvang")]
        LunchSupervisor = "lunch_supervisor", nl "overblijfkracht (TSO)", en "lunch break supervisor";
    }
}

words! {
    /// Where the person is, or whose work it is.
    pub enum Setting {
        /// A day-care centre (kinderdagverblijf, KDV).
        #[doc(alias = "kinderdagverblijf")]
        #[doc(alias = "dagopvang")]
        #[doc(alias = "KDV")]
        DayCare = "day_care", nl "kinderdagverblijf", en "day-care centre";
        /// Out-of-school care (buitenschoolse opvang, BSO).
        #[doc(alias = "buitenschoolse opvang")]
        #[doc(alias = "BSO")]
        OutOfSchoolCare = "out_of_school_care", nl "buitenschoolse opvang", en "out-of-school care";
        /// A childminding agency (gastouderbureau, GOB).
        #[doc(alias = "gastouderbureau")]
        #[doc(alias = "GOB")]
        Agency = "agency", nl "gastouderbureau", en "childminding agency";
        /// Childminding at the childminder's own home.
        #[doc(alias = "gastouderopvang")]
        #[doc(alias = "voorziening voor gastouderopvang")]
        ChildmindersHome = "childminders_home", nl "de woning van de gastouder", en "the childminder's home";
        /// Childminding at the home of the parents (vraagouder).
        #[doc(alias = "vraagouder")]
        ParentsHome = "parents_home", nl "de woning van de vraagouder", en "the parents' home";
    }
}

impl Setting {
    /// Is it a centre (kindercentrum): day care or out-of-school care?
    pub const fn is_centre(self) -> bool {
        matches!(self, Self::DayCare | Self::OutOfSchoolCare)
    }

    /// Is it a place of childminding (gastouderopvang)?
    pub const fn is_childminding(self) -> bool {
        matches!(self, Self::ChildmindersHome | Self::ParentsHome)
    }
}

words! {
    /// The agreement on which the person is there, and with whom.
    #[doc(alias = "overeenkomst")]
    pub enum Agreement {
        /// None.
        None = "none", nl "geen overeenkomst", en "no agreement";
        /// An employment contract with the holder.
        EmploymentWithHolder = "employment_with_holder", nl "arbeidsovereenkomst met de houder", en "employment contract with the holder";
        /// An employment contract with an employment agency.
        EmploymentWithAgency = "employment_with_agency", nl "arbeidsovereenkomst met een uitzendorganisatie", en "employment contract with an employment agency";
        /// Another agreement with the holder, also through the person's own company or employer.
        OtherWithHolder = "other_with_holder", nl "andere overeenkomst met de houder", en "another agreement with the holder";
        /// An agreement with the childminder.
        WithChildminder = "with_childminder", nl "overeenkomst met de gastouder", en "an agreement with the childminder";
        /// An agreement with the childminding agency.
        WithChildmindingAgency = "with_childminding_agency", nl "overeenkomst met het gastouderbureau", en "an agreement with the childminding agency";
        /// An agreement with somebody else.
        WithOthers = "with_others", nl "overeenkomst met een ander", en "an agreement with somebody else";
    }
}

record! {
    /// The question whether a person has to be registered and linked. What is absent is unknown.
    ///
    /// ```
    /// use kinderopvang::{
    ///     calendar::Day,
    ///     decision::Question,
    ///     register::obligation::{Duty, Obligation, Role, Setting},
    /// };
    /// let son = Obligation {
    ///     birth_date: Day::new(2008, 12, 15),
    ///     ..Obligation::of(Role::Housemate, Setting::ChildmindersHome)
    /// };
    /// let decision = son.decide("2026-11-21".parse()?);
    /// assert_eq!(decision.outcome, Duty::NotRequired);
    /// assert_eq!(decision.next.map(|next| (next.on.to_string(), next.outcome)), Some(("2026-12-15".into(), Duty::Required)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "inschrijfplicht")]
    #[doc(alias = "VOG-plicht")]
    pub struct Obligation {
        /// What the person does. What it says by itself holds whatever the other facts say: a housemate lives there, an
        /// employee has an employment contract.
        pub role: Role,
        /// Where.
        pub setting: Setting,
        /// The birth date.
        pub birth_date: Option<Day>,
        /// The age in whole years on the asked day, where the birth date is not known.
        pub age: Option<u8>,
        /// The agreement and with whom.
        pub agreement: Option<Agreement>,
        /// Does the person have access to data of the children by function?
        pub child_data_access: Option<bool>,
        /// Is the person directly involved with the children or responsible for them?
        pub involved: Option<bool>,
        /// Does the person work at, or come to, the location during care hours (opvanguren)?
        #[doc(alias = "opvanguren")]
        pub during_care_hours: Option<bool>,
        /// Is the person structurally present at this location? See
        /// [`presence`](crate::register::presence).
        pub presence: Option<PresenceOutcome>,
        /// Does the person live at the location?
        pub lives_there: Option<bool>,
        /// Does the centre stand at a residential address (woonadres)?
        #[doc(alias = "woonadres")]
        pub at_residential_address: Option<bool>,
        /// The days of the activity, where it is a limited one.
        pub period: Option<Period>,
        /// Is it a one-off job (eenmalige klus)?
        pub one_off: Option<bool>,
        /// Is an orientation placement unpaid?
        pub unpaid: Option<bool>,
        /// Is an orientation placement for the person's education?
        pub for_school: Option<bool>,
        /// Does the person come in an emergency only?
        pub emergency_only: Option<bool>,
        /// Does the person work for the childcare organisation, through whichever employer?
        pub works_for_organisation: Option<bool>,
        /// Does the person have Dutch nationality?
        pub dutch: Option<bool>,
        /// Does the person live or work in the Netherlands?
        pub lives_or_works_in_netherlands: Option<bool>,
    }
}

impl Obligation {
    /// The question for a role in a setting, with nothing else known.
    pub const fn of(role: Role, setting: Setting) -> Self {
        Self {
            role,
            setting,
            birth_date: None,
            age: None,
            agreement: None,
            child_data_access: None,
            involved: None,
            during_care_hours: None,
            presence: None,
            lives_there: None,
            at_residential_address: None,
            period: None,
            one_off: None,
            unpaid: None,
            for_school: None,
            emergency_only: None,
            works_for_organisation: None,
            dutch: None,
            lives_or_works_in_netherlands: None,
        }
    }
}
