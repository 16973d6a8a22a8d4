//! The reasons and missing facts of the questions about the ratio.

use crate::{
    calendar::{Day, TimeRange},
    decision::{facts, reasons},
    norm::AgeBand,
};

facts! {
    /// A fact about the ratio that is missing and matters.
    pub enum RatioFact {
        Care = "care", nl "Is het dagopvang, buitenschoolse opvang of een gecombineerde groep?", en "Is it day care, out-of-school care or a combined group?";
        Children = "children", nl "Hoeveel kinderen van welke leeftijd zijn er?", en "How many children of which age are there?";
        LargestGroup = "largest_group", nl "Hoeveel kinderen heeft de grootste basisgroep?", en "How many children does the largest group have?";
        Staff = "staff", nl "Hoeveel beroepskrachten zijn er?", en "How many staff members are there?";
        Band = "band", nl "Hoe oud is het kind dat erbij komt?", en "How old is the child to be added?";
        JoinedGroup = "joined_group", nl "Hoeveel kinderen heeft de basisgroep waar het kind bij komt?", en "How many children does the group have that the child joins?";
        ChildAge = "children[].born_on", nl "Hoe oud is elk kind?", en "How old is each child?";
        Trainee = "staff[].trainee", nl "Wie van de ingeroosterden is beroepskracht in opleiding of stagiair?", en "Who of those rostered is a trainee?";
        Open = "open", nl "Van wanneer tot wanneer is er aaneengesloten opvang?", en "From when until when is care offered without a break?";
        SchoolFree = "school_free", nl "Is het een schoolvrije dag of een dag in de schoolvakantie?", en "Is it a school-free day or a day in the school holidays?";
    }
}

reasons! {
    /// Why a group needs the staff it needs, and whether it has them.
    pub enum RatioReason {
        NotModelledBefore { from: Day } = "ratio.not_modelled_before", Bkr1, RatioDayCare,
            nl "Vóór {from} golden een andere tabel en andere rekenregels; die zijn niet opgenomen.",
            en "Before {from} another table and other rules were in force; they are not modelled.";
        OutOfSchoolNotModelledBefore { from: Day } = "ratio.out_of_school_not_modelled_before", Bkr6, RatioOutOfSchool,
            nl "Vóór {from} gold voor buitenschoolse opvang een andere tabel; die is niet opgenomen.",
            en "Before {from} another table was in force for out-of-school care; it is not modelled.";
        NotReadSince { confirmed_until: Day } = "ratio.not_read_since", Bkr1, RatioDayCare,
            nl "De regels zijn bevestigd tot en met {confirmed_until}; de tekst van het besluit van daarna is niet gelezen.",
            en "The rules were confirmed up to and including {confirmed_until}; the text of the decree after that day was not read.";
        CentreNotReadSince { confirmed_until: Day } = "ratio.centre_not_read_since", Bkr6, RatioCentreFormula,
            nl "De regels voor buitenschoolse opvang zijn bevestigd tot en met {confirmed_until}; de tekst van het besluit van daarna is niet gelezen.",
            en "The rules for out-of-school care were confirmed up to and including {confirmed_until}; the text of the decree after that day was not read.";
        NoChildren = "ratio.no_children", Bkr1, RatioDayCare,
            nl "Er zijn geen kinderen.",
            en "There are no children.";
        AsThree { children: u16 } = "ratio.as_three", Bkr5, RatioCombined,
            nl "In een gecombineerde groep telt een kind vanaf 4 jaar als een kind van 3 tot 4 jaar; het gaat om {children}.",
            en "In a combined group a child from 4 years on counts as a child of 3 to 4 years; there are {children}.";
        Table { children: u16, youngest: AgeBand, oldest: AgeBand, count: u16 } = "ratio.table", Bkr1, RatioDayCare,
            nl "De tabel vraagt bij {children} kinderen, van wie de jongste in de leeftijd {youngest} en de oudste in de leeftijd {oldest}, dit aantal beroepskrachten: {count}.",
            en "For {children} children, the youngest aged {youngest} and the oldest aged {oldest}, the table asks for this number of staff: {count}.";
        BabyFormula { babies: u16, count: u16 } = "ratio.baby_formula", Bkr2, RatioBabyFormula,
            nl "Omdat er {babies} van 0 tot 1 jaar zijn geldt ook de rekenregel voor baby's, naar boven afgerond; het hoogste aantal telt. De rekenregel vraagt: {count}.",
            en "Because there are {babies} of 0 to 1 year the formula for babies holds too, rounded up; the higher number counts. The formula asks for: {count}.";
        OneFewer { band: AgeBand, of_fewer: u16, count: u16 } = "ratio.one_fewer", Bkr3, RatioOneFewer,
            nl "Zonder één kind van {band} zou de groep er {of_fewer} vragen; een kind erbij verlaagt het aantal niet, dus komt er één bij: {count}.",
            en "Without one child of {band} the group would need {of_fewer}; a further child does not lower the number, so one is added: {count}.";
        OtherAge { band: AgeBand } = "ratio.other_age", Bkr1, RatioDayCare,
            nl "De tabel voor dagopvang kent geen kind van {band}; in een gecombineerde groep telt het als 3 tot 4 jaar.",
            en "The table of day care has no child of {band}; in a combined group it counts as 3 to 4 years.";
        TooManyChildren { children: u16, most: u32 } = "ratio.too_many_children", Bkr4, RatioGroupSize,
            nl "Een stamgroep heeft ten hoogste {most} kinderen, hoeveel beroepskrachten er ook zijn; het zijn er {children}.",
            en "A group has at most {most} children, however many staff there are; there are {children}.";
        TooManyInBabyGroup { children: u16, most: u32 } = "ratio.too_many_in_baby_group", Bkr4, RatioGroupSizeBabies,
            nl "Een groep met alleen kinderen van 0 tot 1 jaar heeft er ten hoogste {most}; het zijn er {children}.",
            en "A group of children of 0 to 1 year only has at most {most}; there are {children}.";
        TooManyBabies { babies: u16, most: u32 } = "ratio.too_many_babies", Bkr4, RatioBabies,
            nl "Een gemengde groep heeft ten hoogste {most} kinderen van 0 tot 1 jaar; het zijn er {babies}.",
            en "A group with older children has at most {most} children of 0 to 1 year; there are {babies}.";
        NoCell { children: u16 } = "ratio.no_cell", Bkr4, RatioDayCare,
            nl "De tabel kent deze samenstelling van {children} kinderen niet; dan mag zij niet, hoeveel beroepskrachten er ook zijn.",
            en "The table does not have this composition of {children} children; then it is not allowed, however many staff there are.";
        GroupTable { children: u16, four_to_six: u16, count: u16 } = "ratio.group_table", Bkr6, RatioOutOfSchool,
            nl "De tabel voor een basisgroep van buitenschoolse opvang vraagt bij {children} kinderen, van wie {four_to_six} van 4 tot 7 jaar, dit aantal beroepskrachten: {count}.",
            en "For {children} children in a group of out-of-school care, {four_to_six} of them of 4 to 7 years, the table asks for this number of staff: {count}.";
        GroupTableUnconfirmed = "ratio.group_table_unconfirmed", Bkr6, RatioOutOfSchool,
            nl "Een deel van deze tabel is uit algemene kennis overgenomen en niet in de wettekst gelezen.",
            en "Part of this table is from general knowledge and was not read in the text of the law.";
        GroupTooLarge { children: u16 } = "ratio.group_too_large", Bkr6, RatioOutOfSchool,
            nl "De tabel voor een basisgroep van buitenschoolse opvang kent geen groep van deze leeftijden met {children} kinderen.",
            en "The table for out-of-school care has no group of these ages with {children} children.";
        OutOfSchoolOtherAge { band: AgeBand } = "ratio.out_of_school_other_age", Bkr6, RatioOutOfSchool,
            nl "Buitenschoolse opvang kent geen kind van {band}.",
            en "Out-of-school care has no child of {band}.";
        CentreOtherAge { band: AgeBand } = "ratio.centre_other_age", Bkr6, RatioCentreFormula,
            nl "Buitenschoolse opvang kent geen kind van {band}.",
            en "Out-of-school care has no child of {band}.";
        CentreFormula { four_to_six: u16, seven_up: u16, count: u16 } = "ratio.centre_formula", Bkr6, RatioCentreFormula,
            nl "Voor het hele kindercentrum samen, met {four_to_six} kinderen van 4 tot 7 jaar en {seven_up} van 7 jaar en ouder, vraagt de formule naar boven afgerond: {count}.",
            en "For the whole centre together, with {four_to_six} children of 4 to 7 years and {seven_up} of 7 years and older, the formula asks, rounded up, for: {count}.";
        CentreFormulaUnconfirmed = "ratio.centre_formula_unconfirmed", Bkr6, RatioCentreFormula,
            nl "De factoren 0,1 en 0,083 en de afronding zijn niet in de wettekst gelezen.",
            en "The factors 0.1 and 0.083 and the rounding were not read in the text of the law.";
        CentreGroupFits { largest: u16, most: u32 } = "ratio.centre_group_fits", Bkr6, RatioCentreGroup,
            nl "De grootste basisgroep heeft {largest} kinderen; ten hoogste {most} mag.",
            en "The largest group has {largest} children; at most {most} are allowed.";
        CentreGroupTooLarge { largest: u16, most: u32 } = "ratio.centre_group_too_large", Bkr6, RatioCentreGroup,
            nl "Een basisgroep heeft ten hoogste {most} kinderen; de grootste heeft er {largest}.",
            en "A group has at most {most} children; the largest has {largest}.";

        AlreadyTooFew { staff: u16, count: u16 } = "ratio.already_too_few", Bkr1, RatioDayCare,
            nl "Voor de kinderen die er zijn is het vereiste aantal beroepskrachten {count}; er zijn er {staff}.",
            en "For the children that are there the required number of staff is {count}; there are {staff}.";
        RoomFor { band: AgeBand, children: u16, staff: u16 } = "ratio.room_for", Bkr1, RatioDayCare,
            nl "Met dit aantal beroepskrachten ({staff}) kunnen er nog zoveel kinderen van {band} bij: {children}. Wat met nog één kind meer geldt staat hierna.",
            en "With this number of staff ({staff}) so many further children of {band} fit: {children}. What holds with yet one more stands below.";
        JoinedGroupFull { group: u16, most: u32 } = "ratio.joined_group_full", Bkr6, RatioCentreGroup,
            nl "De basisgroep heeft nu {group} kinderen en ten hoogste {most}.",
            en "The group has {group} children now and at most {most}.";

        NotAllowedAt { time: TimeRange } = "ratio.not_allowed_at", Bkr4, RatioDayCare,
            nl "In de tijd {time} is de groep er een die niet mag.",
            en "In the time {time} the group is one that is not allowed.";
        OutsideAges = "ratio.outside_ages", Bkr1, RatioDayCare,
            nl "Volgens de geboortedatum is een kind nog niet geboren of 13 jaar of ouder; zo'n kind kent de ratio niet.",
            en "By the birth date a child is not born yet or 13 years or older; the ratio has no such child.";
        Enough { least: u16 } = "ratio.enough", Bkr1, RatioDayCare,
            nl "De hele dag zijn er genoeg beroepskrachten; op het drukste moment vraagt de ratio er {least}.",
            en "There are enough staff all day; at the busiest moment the ratio asks for {least}.";
        Deviates { time: TimeRange, present: u16, required: u16 } = "ratio.deviates", Bkr7, RatioDeviationMinutes,
            nl "In de tijd {time} tellen {present} van de {required} vereiste beroepskrachten.",
            en "In the time {time} {present} of the {required} required staff count.";
        BelowHalf { time: TimeRange, present: u16, least: u16 } = "ratio.below_half", Bkr7, RatioDeviationShare,
            nl "In de tijd {time} is minder dan de helft van het vereiste aantal aanwezig: {present}, terwijl ten minste {least} nodig is.",
            en "In the time {time} less than half of the required staff are present: {present}, while at least {least} are needed.";
        OpenLongEnough { open: TimeRange, least: u32 } = "ratio.open_long_enough", Bkr7, RatioDeviationOpen,
            nl "Er is aaneengesloten opvang {open}, ten minste {least} minuten; dan mag van de ratio worden afgeweken.",
            en "Care is offered without a break {open}, at least {least} minutes; then one may deviate from the ratio.";
        OpenTooShort { open: TimeRange, least: u32 } = "ratio.open_too_short", Bkr7, RatioDeviationOpen,
            nl "Er is opvang {open}, minder dan {least} minuten aaneengesloten; dan mag niet van de ratio worden afgeweken.",
            en "Care is offered {open}, less than {least} contiguous minutes; then one may not deviate from the ratio.";
        MinutesWithin { minutes: u32, most: u32 } = "ratio.minutes_within", Bkr7, RatioDeviationMinutes,
            nl "Er wordt {minutes} minuten afgeweken; ten hoogste {most} minuten per dag mag.",
            en "The deviation lasts {minutes} minutes; at most {most} minutes a day are allowed.";
        MinutesBeyond { minutes: u32, most: u32 } = "ratio.minutes_beyond", Bkr7, RatioDeviationMinutes,
            nl "Er wordt {minutes} minuten afgeweken, meer dan {most} minuten per dag.",
            en "The deviation lasts {minutes} minutes, more than {most} minutes a day.";
        SchoolDayWithin { minutes: u32, most: u32 } = "ratio.school_day_within", Bkr7, RatioDeviationSchoolDay,
            nl "Op een schooldag wordt {minutes} minuten afgeweken; ten hoogste {most} minuten mag.",
            en "On a school day the deviation lasts {minutes} minutes; at most {most} minutes are allowed.";
        SchoolDayBeyond { minutes: u32, most: u32 } = "ratio.school_day_beyond", Bkr7, RatioDeviationSchoolDay,
            nl "Op een schooldag wordt {minutes} minuten afgeweken, meer dan {most} minuten.",
            en "On a school day the deviation lasts {minutes} minutes, more than {most} minutes.";
        HoursInPlan { until: Day } = "ratio.hours_in_plan", Bkr7, RatioDeviationMinutes,
            nl "Tot en met {until} staan de uren van afwijking in het pedagogisch beleidsplan en zijn ze elke week gelijk; dat is hier niet beoordeeld.",
            en "Up to and including {until} the hours of the deviation stand in the pedagogical plan and are the same each week; that is not judged here.";
        AloneByRatio { time: TimeRange, minutes: u32 } = "ratio.alone_by_ratio", Bkr8, RatioAloneReachable,
            nl "In de tijd {time}, en zo vaak als dat op de dag zo is, is er volgens de ratio één beroepskracht. Is die alleen in het kindercentrum, dan is een andere volwassene bereikbaar en binnen {minutes} minuten ter plaatse.",
            en "In the time {time}, and whenever it is so on the day, there is one staff member by the ratio. If alone in the centre, another adult can be reached and is there within {minutes} minutes.";
        AloneByDeviation { time: TimeRange } = "ratio.alone_by_deviation", Bkr8, RatioAlonePresent,
            nl "In de tijd {time}, en zo vaak als dat op de dag zo is, is er door de afwijking één beroepskracht. Is die alleen in het kindercentrum, dan is een andere volwassene aanwezig.",
            en "In the time {time}, and whenever it is so on the day, there is one staff member because of the deviation. If alone in the centre, another adult is present.";
        TraineesCount { share: u32 } = "ratio.trainees_count", Bkr9, RatioTrainees,
            nl "Beroepskrachten in opleiding en stagiairs tellen mee voor ten hoogste 1/{share} van het vereiste aantal, naar beneden afgerond.",
            en "Trainees count for at most 1/{share} of the required staff, rounded down.";
        TraineesLastConfirmed { confirmed_until: Day } = "ratio.trainees_last_confirmed", Bkr9, RatioTrainees,
            nl "Dat deel is voor het laatst gelezen in de tekst van {confirmed_until}; sindsdien is het tijdelijk verruimd, hoe is niet gelezen.",
            en "That share was last read in the text of {confirmed_until}; it was widened for a time since, how was not read.";
        TraineesNotModelled { from: Day } = "ratio.trainees_not_modelled", Bkr9, RatioTrainees,
            nl "Hoeveel beroepskrachten in opleiding en stagiairs vóór {from} meetellen is niet opgenomen.",
            en "How many trainees count before {from} is not modelled.";
    }
}
